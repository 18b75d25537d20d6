// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowchannel.h"

#include <QCoreApplication>
#include <QPointer>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using transport::HttpClient;
using transport::HttpReply;
using transport::HttpRequest;

Error flowCancelled()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("uma", "The flow was cancelled."), {}, {}, {}, 0};
}

FlowMessage messageBetween(Party from, Party to, const QString &title, const SpecReference &reference)
{
    FlowMessage message;
    message.from = from;
    message.to = to;
    message.title = title;
    message.specReference = reference.text;
    message.specUrl = reference.url;
    return message;
}

HttpRequest formRequest(const QUrl &url)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.addHeader("Content-Type", "application/x-www-form-urlencoded");
    request.addHeader("Accept", "application/json");
    request.timeoutMs = MessageTimeoutMs;
    return request;
}

QString sandboxScope()
{
    return u"https://drover.dev/sandbox"_s;
}

FlowChannel::FlowChannel(FlowEndpoints endpoints, QObject *parent)
    : QObject(parent)
    , m_endpoints(std::move(endpoints))
{
    if (!m_endpoints.isSandbox)
        return;
    m_controlSession = std::make_unique<transport::OAuthSession>(m_control, m_endpoints.issuer, m_endpoints.admin,
                                                                 QStringList{sandboxScope()});
    m_feed = std::make_unique<EventFeed>(*m_controlSession, m_endpoints.issuer);
    connect(m_feed.get(), &EventFeed::told, this, &FlowChannel::take);
}

FlowChannel::~FlowChannel()
{
    m_cancel.cancel();
}

void FlowChannel::cancel()
{
    m_cancel.cancel();
    m_gate.cancel();
}

QCoro::Task<Result<void>> FlowChannel::begin(bool live, bool allEvents)
{
    const QPointer<FlowChannel> alive(this);
    const QList<std::pair<HttpClient *, transport::ClientCredentials>> parties{
        {&m_client, m_endpoints.requestingClient},
        {&m_browser, {}},
        {&m_resourceServer, m_endpoints.resourceServer},
        {&m_control, m_endpoints.admin}};
    for (const auto &[http, party] : parties) {
        const Result<void> applied = http->setTlsPolicy(m_endpoints.tlsFor(party));
        if (!applied)
            co_return fail(applied.error());
    }
    if (!m_feed)
        co_return Result<void>();
    const CancelToken cancel = m_cancel.token();
    const Result<void> marked = co_await m_feed->begin(allEvents, cancel);
    if (marked && alive && live)
        m_feed->watch(cancel);
    co_return marked;
}

void FlowChannel::take(const Event &event)
{
    m_events << event;
    if (m_underWay)
        m_current.events << event;
    Q_EMIT eventAdded(event);
}

void FlowChannel::note(const QString &kind, const QJsonObject &data)
{
    if (m_feed)
        return;
    Event event;
    event.seq = m_events.size() + 1;
    event.kind = kind;
    event.data = data;
    take(event);
}

QCoro::Task<Result<HttpReply>> FlowChannel::exchange(FlowMessage message, HttpClient *http, HttpRequest request)
{
    const QPointer<FlowChannel> alive(this);
    message.index = ++m_messages;
    message.kind = FlowMessage::Kind::Exchange;
    message.method = QString::fromLatin1(request.method);
    message.url = transport::redactedUrl(request.url);
    message.requestHeaders = transport::redactedHeaders(request.headers);
    message.requestBody =
        transport::redactedBody(request.body, transport::headerValue(request.headers, "Content-Type"));
    const QString title = message.title;
    const bool passed = co_await m_gate.pass(title);
    if (!alive || !passed)
        co_return fail(flowCancelled());
    m_current = message;
    m_underWay = true;
    Q_EMIT messageStarted(m_current);

    const CancelToken cancel = m_cancel.token();
    if (m_endpoints.isSandbox && request.timeoutMs == MessageTimeoutMs)
        request.timeoutMs = SandboxMessageTimeoutMs;
    const Result<HttpReply> reply = co_await http->send(request, cancel);
    if (!alive)
        co_return fail(flowCancelled());
    if (!reply) {
        m_current.meaning = reply.error().sentence();
        m_current.tone = MessageTone::Failed;
        m_underWay = false;
        Q_EMIT messageAdded(m_current);
        co_return fail(reply.error());
    }
    m_current.status = reply->status;
    m_current.replyHeaders = transport::redactedHeaders(reply->headers);
    m_current.replyBody = transport::redactedBody(reply->body, reply->header("Content-Type"));
    m_current.elapsedMs = reply->elapsedMs;
    if (m_feed) {
        const Result<void> synced = co_await m_feed->sync(cancel);
        if (!alive)
            co_return fail(flowCancelled());
        if (!synced)
            co_return fail(synced.error());
    }
    co_return reply;
}

void FlowChannel::conclude(const QString &meaning, MessageTone tone, const QList<TokenLabel> &received)
{
    m_underWay = false;
    m_current.meaning = meaning;
    m_current.tone = tone;
    m_current.received = received;
    Q_EMIT messageAdded(m_current);
}

QCoro::Task<Result<void>> FlowChannel::redirect(FlowMessage message)
{
    const QPointer<FlowChannel> alive(this);
    message.index = ++m_messages;
    message.kind = FlowMessage::Kind::Redirect;
    message.method = u"GET"_s;
    message.status = 302;
    message.url = transport::redactedUrl(message.url);
    const QString title = message.title;
    const bool passed = co_await m_gate.pass(title);
    if (!alive || !passed)
        co_return fail(flowCancelled());
    Q_EMIT messageStarted(message);
    Q_EMIT messageAdded(message);
    co_return Result<void>();
}

} // namespace drover::uma
