// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/httpadapter.h"

#include "base/log.h"
#include "sandbox/http/listener.h"

#include <QCoroTask>

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QPointer>
#include <QSslSocket>
#include <QUrl>

#include <exception>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace drover::sandbox {

/// One request that waits for its answer.
struct HttpAdapter::Exchange
{
    explicit Exchange(QHttpServerResponder &&given, std::shared_ptr<QSet<Exchange *>> openIn) : open(std::move(openIn))
    {
        responder.emplace(std::move(given));
        open->insert(this);
    }
    ~Exchange() { open->remove(this); }
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    std::optional<QHttpServerResponder> responder; ///< must not outlive the server
    QPointer<ConnectionGuard> guard;
    bool headOnly = false;
    bool closes = false;
    std::shared_ptr<QSet<Exchange *>> open;
    std::shared_ptr<void> keepAlive;

    void send(const Response &response);
    void write(const Response &response, const QByteArray &body);
};

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void HttpAdapter::Exchange::write(const Response &response, const QByteArray &body)
{
    responder->writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(response.status));
    if (!response.contentType.isEmpty())
        responder->writeHeader("Content-Type", response.contentType);
    for (const auto &[name, value] : response.headers)
        responder->writeHeader(name, value);
    if (response.status != 204 && response.status != 304)
        responder->writeHeader("Content-Length", QByteArray::number(response.body.size()));
    if (closes)
        responder->writeHeader("Connection", "close");
    responder->writeBody(body);
}
#else
void HttpAdapter::Exchange::write(const Response &response, const QByteArray &body)
{
    QHttpHeaders headers;
    if (!response.contentType.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, QLatin1StringView(response.contentType));
    for (const auto &[name, value] : response.headers)
        headers.append(QLatin1StringView(name), QLatin1StringView(value));
    if (closes)
        headers.append(QHttpHeaders::WellKnownHeader::Connection, QLatin1StringView("close"));
    responder->write(body, headers, static_cast<QHttpServerResponder::StatusCode>(response.status));
}
#endif

void HttpAdapter::Exchange::send(const Response &response)
{
    // Qt 6.4's responder keeps a bare pointer to its socket, so whether that still stands must be known here.
    if (!responder || !guard || !guard->socket()->isOpen())
        return;
    write(response, headOnly ? QByteArray() : response.body);
    responder.reset(); // from Qt 6.8 on the connection waits for this before it reads on
    if (closes)
        guard->closeAfterReply();
}

namespace {

Request copied(const QHttpServerRequest &from)
{
    Request request;
    switch (from.method()) {
    case QHttpServerRequest::Method::Get: request.method = "GET"; break;
    case QHttpServerRequest::Method::Put: request.method = "PUT"; break;
    case QHttpServerRequest::Method::Delete: request.method = "DELETE"; break;
    case QHttpServerRequest::Method::Post: request.method = "POST"; break;
    case QHttpServerRequest::Method::Head: request.method = "HEAD"; break;
    case QHttpServerRequest::Method::Options: request.method = "OPTIONS"; break;
    case QHttpServerRequest::Method::Patch: request.method = "PATCH"; break;
    default: request.method = "UNKNOWN"; break;
    }
    const QUrl url = from.url();
    request.path = url.path(QUrl::FullyDecoded);
    request.segments = Request::splitPath(url.path(QUrl::FullyEncoded).toLatin1());
    request.query = Parameters::parse(url.query(QUrl::FullyEncoded).toLatin1());
    request.body = from.body();
    request.remoteAddress = from.remoteAddress().toString();
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    request.headers = from.headers();
#else
    const QHttpHeaders &headers = from.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        request.headers.append({QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()),
                                headers.valueAt(i).toByteArray()});
#endif
    return request;
}

quint16 peerPort(const QHttpServerRequest &request, const QHttpServerResponder &responder)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    Q_UNUSED(request)
    return responder.socket()->peerPort();
#else
    Q_UNUSED(responder)
    return request.remotePort();
#endif
}

} // namespace

/// Runs detached: its frame keeps the exchange until the answer has been written.
QCoro::Task<void> HttpAdapter::finish(QCoro::Task<Response> task, std::shared_ptr<Exchange> exchange)
{
    const Response response = co_await std::move(task);
    exchange->send(response);
}

void HttpAdapter::answer(const Router &router, Request request, const std::shared_ptr<Exchange> &exchange)
{
    Router::Answer given = router.dispatch(std::move(request));
    if (auto *response = std::get_if<Response>(&given))
        exchange->send(*response);
    else
        finish(std::move(std::get<QCoro::Task<Response>>(given)), exchange);
}

HttpAdapter::HttpAdapter(std::shared_ptr<const Router> router, std::shared_ptr<void> keepAlive, QObject *parent)
    : QObject(parent)
    , m_router(std::move(router))
    , m_keepAlive(std::move(keepAlive))
    , m_server(std::make_unique<QHttpServer>())
    , m_open(std::make_shared<QSet<Exchange *>>())
{
    installHandler();
}

HttpAdapter::~HttpAdapter()
{
    // Handlers may go on after the server; what they answer then goes nowhere.
    for (Exchange *exchange : std::as_const(*m_open))
        exchange->responder.reset();
}

int HttpAdapter::inFlight() const
{
    return static_cast<int>(m_open->size());
}

void HttpAdapter::installHandler()
{
    // Routing is the router's, which knows 405 and the families' own errors; so every request is "missing" here.
    const auto handle = [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        const quint16 port = peerPort(request, responder);
        auto exchange = std::make_shared<Exchange>(std::move(responder), m_open);
        exchange->guard = m_listener->guard(port);
        if (exchange->guard)
            exchange->guard->requestComplete();
        exchange->headOnly = request.method() == QHttpServerRequest::Method::Head;
        exchange->keepAlive = m_keepAlive;
        Request copy = copied(request);
        const auto *encrypted = exchange->guard ? qobject_cast<QSslSocket *>(exchange->guard->socket()) : nullptr;
        if (encrypted && !encrypted->peerCertificate().isNull())
            copy.clientCertificate = encrypted->peerCertificate().toPem();
        exchange->closes = copy.header("connection").toLower().contains("close");
        answer(*m_router, std::move(copy), exchange);
    };
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    m_server->setMissingHandler([handle](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, responder);
    });
#else
    m_server->setMissingHandler(this, handle);
#endif
}

Result<quint16> HttpAdapter::listen(quint16 port, std::optional<TlsIdentity> tls)
{
    auto listener = std::make_unique<Listener>(std::move(tls));
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        return fail(Error::Kind::Unreachable,
                    QCoreApplication::translate("sandbox", "The sandbox could not listen on port %1.").arg(port),
                    listener->errorString(),
                    QCoreApplication::translate("sandbox", "Choose another port with --port, or 0 for any free one."));
    }
    m_listener = listener.release();
    const quint16 bound = m_listener->serverPort();
    m_server->bind(m_listener); // takes ownership
    return bound;
}

void HttpAdapter::close()
{
    if (m_listener)
        m_listener->close();
}

} // namespace drover::sandbox
