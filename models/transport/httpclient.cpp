// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpclient.h"

#include "attempt.h"
#include "cookiejar.h"
#include "networkerror.h"
#include "pause.h"

#include "base/log.h"
#include "jose/key.h"

#include <QCoreApplication>
#include <QFile>
#include <QMetaMethod>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxRedirects = 5;
constexpr int MaxRetryAfterMs = 10'000;

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

/// The pause that the server asks for (RFC 9110 §10.2.3, seconds only), or \a otherwise.
int pauseMs(const Result<HttpReply> &result, int otherwise)
{
    bool isNumber = false;
    const int seconds = result ? result->header("Retry-After").toInt(&isNumber) : 0;
    return isNumber && seconds >= 0 ? qMin(seconds * 1000, MaxRetryAfterMs) : otherwise;
}

/// Whether following a redirect keeps or raises the security of the address.
bool mayFollow(const QUrl &from, const QUrl &to)
{
    const bool isWeb = to.scheme() == u"https" || to.scheme() == u"http";
    return isWeb && !to.host().isEmpty() && (from.scheme() != u"https" || to.scheme() == u"https");
}

void dropCredentials(HeaderList &headers)
{
    headers.removeIf(
        [](const auto &header) { return header.first.compare("Authorization", Qt::CaseInsensitive) == 0; });
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

QByteArray fingerprintFromText(const QString &text)
{
    QString digits = text;
    digits.remove(u':').remove(u' ');
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    const bool isFingerprint = digits.size() == 64 && bytes.size() == 32;
    return isFingerprint ? bytes : QByteArray();
}

QByteArray CertificateRefusal::sha256() const
{
    return chain.isEmpty() ? QByteArray() : chain.constFirst().digest(QCryptographicHash::Sha256);
}

class HttpClient::Private {
public:
    explicit Private(HttpClient *client)
        : q(client)
        , jar(new CookieJar(&network))
    {
        network.setCookieJar(jar);
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        network.setAutoDeleteReplies(false);
    }

    QNetworkRequest prepared(const HttpRequest &request) const;
    QCoro::Task<Result<HttpReply>> sendOnce(HttpRequest request, CancelToken cancel, int number, bool *worthRetrying);
    void report(const HttpRequest &request, const Result<HttpReply> &result, int number, double elapsedMs);

    HttpClient *q;
    QNetworkAccessManager network;
    CookieJar *jar;
    TlsPolicy tls;
    std::optional<QSslConfiguration> sslConfiguration; ///< only where the policy asks for one of its own
    QList<int> retryDelaysMs{250, 1000};
    int timeLimitMs = 0;
    quint64 exchanges = 0;
};

QNetworkRequest HttpClient::Private::prepared(const HttpRequest &request) const
{
    QNetworkRequest prepared(request.url);
    if (sslConfiguration)
        prepared.setSslConfiguration(*sslConfiguration);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setRawHeader("User-Agent", "Drover");
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (!request.body.isEmpty() && !prepared.hasRawHeader("Content-Type"))
        prepared.setRawHeader("Content-Type", "application/octet-stream");
    if (request.method == "POST" && request.body.isEmpty() && !prepared.hasRawHeader("Content-Type"))
        prepared.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    return prepared;
}

void HttpClient::Private::report(const HttpRequest &request, const Result<HttpReply> &result, int number,
                                 double elapsedMs)
{
    ++exchanges;
    // Making a page of a list fit to be shown takes longer than reading it: not for nobody.
    static const QMetaMethod signal = QMetaMethod::fromSignal(&HttpClient::exchanged);
    if (!q->isSignalConnected(signal) && !DROVER_LOG_TRANSPORT().isDebugEnabled())
        return;
    HttpExchange exchange;
    exchange.id = exchanges;
    exchange.attempt = number;
    exchange.method = QString::fromLatin1(request.method);
    exchange.url = redactedUrl(request.url);
    exchange.requestHeaders = redactedHeaders(request.headers);
    exchange.requestBody = redactedBody(request.body, headerValue(request.headers, "Content-Type"));
    exchange.elapsedMs = elapsedMs;
    if (result) {
        exchange.status = result->status;
        exchange.replyHeaders = redactedHeaders(result->headers);
        exchange.replyBody = redactedBody(result->body, result->header("Content-Type"));
    } else {
        exchange.error = result.error();
    }
    qCDebug(DROVER_LOG_TRANSPORT).noquote()
        << exchange.method << exchange.url.toDisplayString() << exchange.status << exchange.elapsedMs << "ms";
    Q_EMIT q->exchanged(exchange);
}

QCoro::Task<Result<HttpReply>> HttpClient::Private::sendOnce(HttpRequest request, CancelToken cancel, int number,
                                                             bool *worthRetrying)
{
    const QPointer<HttpClient> alive(q);
    const QPointer<Attempt> attempt(new Attempt(network, tls, request, q));
    attempt->start(prepared(request), cancel);
    auto completion = attempt->completion();
    Result<HttpReply> result = co_await completion;
    if (!alive)
        co_return fail(cancelledError(request.url));
    *worthRetrying = attempt && attempt->isWorthRetrying();
    const double elapsedMs = attempt ? attempt->elapsedMs() : 0;
    const std::optional<CertificateRefusal> refusal = attempt ? attempt->refusal() : std::nullopt;
    delete attempt;
    report(request, result, number, elapsedMs);
    if (refusal && alive)
        Q_EMIT q->certificateRefused(*refusal);
    co_return result;
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

HttpClient::~HttpClient()
{
    // Before the network goes, which the attempts use in their own end.
    const QList<Attempt *> attempts = findChildren<Attempt *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(attempts);
}

namespace {

Result<void> addAuthorities(QSslConfiguration &configuration, const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QList<QSslCertificate> certificates =
        opened ? QSslCertificate::fromDevice(&file, QSsl::Pem) : QList<QSslCertificate>();
    if (certificates.isEmpty()) {
        return fail(Error::Kind::Input,
                    QCoreApplication::translate("transport", "The certificate file %1 can't be used.").arg(path),
                    opened ? QCoreApplication::translate("transport", "It holds no certificate in PEM form.")
                           : file.errorString(),
                    QCoreApplication::translate("transport",
                                                "Choose a file that begins with -----BEGIN CERTIFICATE-----."));
    }
    configuration.addCaCertificates(certificates);
    return {};
}

Result<void> addIdentity(QSslConfiguration &configuration, const TlsPolicy &policy)
{
    const QString what = QCoreApplication::translate("transport", "The client certificate can't be used.");
    const QList<QSslCertificate> chain = QSslCertificate::fromData(policy.clientCertificate, QSsl::Pem);
    if (chain.isEmpty()) {
        return fail(Error::Kind::Input, what,
                    QCoreApplication::translate("transport", "Its file holds no certificate in PEM form."),
                    QCoreApplication::translate("transport",
                                                "Choose a file that begins with -----BEGIN CERTIFICATE-----."));
    }
    const Result<jose::Key> shown = jose::Key::fromCertificate(chain.constFirst().toPem());
    const Result<jose::Key> own = jose::Key::fromText(policy.clientKey);
    if (!shown || !own)
        return fail(shown ? own.error() : shown.error());
    if (!shown->isSameKeyAs(*own)) {
        return fail(Error::Kind::Input, what, QCoreApplication::translate("transport", "The key is not that of the certificate."),
                    QCoreApplication::translate("transport", "Choose the key that the certificate was made for."));
    }
    const bool isRsa = own->algorithms().contains(u"RS256"_s);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(QSslKey(own->toPem(), isRsa ? QSsl::Rsa : QSsl::Ec, QSsl::Pem));
    return {};
}

} // namespace

Result<void> HttpClient::setTlsPolicy(const TlsPolicy &policy)
{
    std::optional<QSslConfiguration> configuration;
    if (!policy.caFile.isEmpty() || !policy.clientCertificate.isEmpty())
        configuration = QSslConfiguration::defaultConfiguration();
    if (!policy.caFile.isEmpty()) {
        if (const Result<void> added = addAuthorities(*configuration, policy.caFile); !added)
            return added;
    }
    if (!policy.clientCertificate.isEmpty()) {
        if (const Result<void> added = addIdentity(*configuration, policy); !added)
            return added;
    }
    d->tls = policy;
    d->sslConfiguration = configuration;
    d->network.clearConnectionCache(); // a connection made under another policy is not used again
    return {};
}

const TlsPolicy &HttpClient::tlsPolicy() const
{
    return d->tls;
}

void HttpClient::setRetryDelays(QList<int> delaysMs)
{
    d->retryDelaysMs = std::move(delaysMs);
}

void HttpClient::setTimeLimit(int ms)
{
    d->timeLimitMs = ms;
}

quint64 HttpClient::exchangesSoFar() const
{
    return d->exchanges;
}

void HttpClient::addCookie(const QUrl &url, const QByteArray &name, const QByteArray &value)
{
    QNetworkCookie cookie(name, value);
    cookie.setHttpOnly(true);
    cookie.setPath(u"/"_s);
    d->jar->setCookiesFromUrl({cookie}, url);
}

void HttpClient::clearCookies()
{
    d->jar->clear();
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request, CancelToken cancel)
{
    const QPointer<HttpClient> alive(this);
    if (!request.url.isValid() || request.url.host().isEmpty() || !request.url.scheme().startsWith(u"http"))
        co_return fail(badAddressError(request.url));
    if (cancel.isCancelled())
        co_return fail(cancelledError(request.url));

    if (d->timeLimitMs > 0)
        request.timeoutMs = qMin(request.timeoutMs, d->timeLimitMs);
    const bool retry = request.retry && isSafe(request.method);
    const QList<int> delays = d->retryDelaysMs;
    int redirects = 0;
    for (int number = 1;; ++number) {
        bool worthRetrying = false;
        Result<HttpReply> result = co_await d->sendOnce(request, cancel, number, &worthRetrying);
        if (!alive)
            co_return result;
        if (worthRetrying && retry && number <= delays.size()) {
            const bool brokenOff = co_await pause(this, std::chrono::milliseconds(pauseMs(result, delays.at(number - 1))), cancel);
            if (brokenOff || !alive)
                co_return fail(cancelledError(request.url));
            continue;
        }
        const bool follow = result && result->isRedirect() && request.followRedirects && isSafe(request.method);
        const QUrl target = follow ? result->location() : QUrl();
        if (!follow || !mayFollow(request.url, target) || ++redirects > MaxRedirects)
            co_return result;
        if (!sameOrigin(request.url, target))
            dropCredentials(request.headers);
        request.url = target;
        number = 0;
    }
}

} // namespace drover::transport
