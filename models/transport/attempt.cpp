// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt.h"

#include "networkerror.h"
#include "oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace drover::transport {

namespace {

QNetworkReply *sendWith(QNetworkAccessManager &network, QNetworkRequest prepared, const HttpRequest &request)
{
    if (request.method == "GET" && request.body.isEmpty())
        return network.get(prepared);
    if (request.method == "HEAD")
        return network.head(prepared);
    auto *body = new OneShotBody(request.body);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // goes with a length that is told
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    QNetworkReply *reply = network.sendCustomRequest(prepared, request.method, body);
    body->setParent(reply);
    return reply;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    default:
        return QStringLiteral("TLS");
    }
}

} // namespace

Attempt::Attempt(QNetworkAccessManager &network, const TlsPolicy &tls, const HttpRequest &request, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_tls(tls)
    , m_request(request)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { breakOff(timeoutError(m_request.url, m_request.timeoutMs)); });
}

Attempt::~Attempt()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    m_completion.complete(fail(cancelledError(m_request.url)));
}

void Attempt::start(const QNetworkRequest &prepared, const CancelToken &cancel)
{
    m_clock.start();
    m_reply = sendWith(m_network, prepared, m_request);
    connect(m_reply, &QNetworkReply::readyRead, this, &Attempt::read);
    connect(m_reply, &QNetworkReply::encrypted, this, &Attempt::onEncrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Attempt::onSslErrors);
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::onFinished);
    m_limit.start(m_request.timeoutMs);
    cancel.onCancelled(this, [this] { abandon(); });
}

void Attempt::abandon()
{
    breakOff(cancelledError(m_request.url));
}

double Attempt::elapsedMs() const
{
    return m_clock.isValid() ? static_cast<double>(m_clock.nsecsElapsed()) / 1e6 : 0;
}

void Attempt::read()
{
    if (m_brokenOff)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxBytes)
        breakOff(oversizeError(m_request.url, m_request.maxBytes));
}

void Attempt::onEncrypted()
{
    if (m_tls.pinnedSha256.isEmpty() || m_brokenOff)
        return;
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (certificate.digest(QCryptographicHash::Sha256) != m_tls.pinnedSha256)
        refuse({});
}

void Attempt::onSslErrors(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    const bool isPinned =
        !m_tls.pinnedSha256.isEmpty() && certificate.digest(QCryptographicHash::Sha256) == m_tls.pinnedSha256;
    if (isPinned) {
        // The person has vouched for exactly this certificate, so who signed it does not matter.
        m_reply->ignoreSslErrors(errors);
        return;
    }
    refuse(errors);
}

void Attempt::refuse(const QList<QSslError> &errors)
{
    if (m_brokenOff)
        return;
    CertificateRefusal refusal;
    refusal.url = m_request.url;
    refusal.chain = m_reply->sslConfiguration().peerCertificateChain();
    refusal.pinnedSha256 = m_tls.pinnedSha256;
    if (!refusal.isChangedPin())
        refusal.reasons = certificateReasons(errors);
    if (!refusal.chain.isEmpty())
        m_refusal = refusal;
    breakOff(refusal.isChangedPin() ? pinError(refusal) : tlsError(refusal));
}

void Attempt::breakOff(const Error &error)
{
    if (m_brokenOff || m_completion.isComplete())
        return;
    m_brokenOff = error;
    if (m_reply)
        m_reply->abort(); // comes back through onFinished()
    else
        end(fail(error));
}

void Attempt::onFinished()
{
    if (!m_brokenOff)
        read();
    end(outcome());
}

std::optional<Error> Attempt::truncation() const
{
    const auto received = m_body.size();
    if (m_reply->error() == QNetworkReply::RemoteHostClosedError)
        return truncatedError(m_request.url, received, -1);
    // Qt decompresses as it reads; then the length told is not that of the body.
    const bool hasLength = m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Content-Encoding");
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!hasLength || m_request.method == "HEAD" || status == 204 || status == 304)
        return std::nullopt;
    bool isNumber = false;
    const qint64 expected = m_reply->rawHeader("Content-Length").toLongLong(&isNumber);
    if (isNumber && received < expected)
        return truncatedError(m_request.url, received, expected);
    return std::nullopt;
}

Result<HttpReply> Attempt::outcome()
{
    if (m_brokenOff)
        return fail(*m_brokenOff);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        const auto code = m_reply->error();
        m_worthRetrying = code == QNetworkReply::RemoteHostClosedError || code == QNetworkReply::ContentReSendError ||
                          code == QNetworkReply::TemporaryNetworkFailureError ||
                          code == QNetworkReply::NetworkSessionFailedError;
        return fail(unreachableError(m_request.url, code, m_reply->errorString()));
    }
    if (const auto error = truncation()) {
        m_worthRetrying = true;
        return fail(*error);
    }
    m_worthRetrying = status == 429 || status == 502 || status == 503 || status == 504;
    HttpReply reply;
    reply.status = status;
    reply.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    reply.headers = m_reply->rawHeaderPairs();
    reply.body = m_body;
    reply.elapsedMs = elapsedMs();
    reply.fromUrl = m_request.url;
    const QSslCertificate peer = m_reply->sslConfiguration().peerCertificate();
    if (m_request.url.scheme() == u"https" && !peer.isNull())
        reply.peer = {protocolName(m_reply->sslConfiguration().sessionProtocol()), peer.subjectDisplayName(), peer.expiryDate()};
    return reply;
}

void Attempt::end(Result<HttpReply> result)
{
    m_limit.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_completion.complete(std::move(result));
}

} // namespace drover::transport
