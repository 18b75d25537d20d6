// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resourceparty.h"

#include "flowchannel.h"
#include "specreference.h"
#include "umaanswers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using transport::HttpReply;
using transport::HttpRequest;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("uma", text);
}

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString prefix = base.path();
    if (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(QString(prefix + (path.startsWith(u'/') ? path : QString(u'/' + path))));
    return url;
}

} // namespace

ResourceParty::ResourceParty(FlowChannel &channel)
    : m_channel(channel)
    , m_session(channel.resourceServer(), channel.endpoints().issuer, channel.endpoints().resourceServer,
                {u"uma_protection"_s})
{
}

void ResourceParty::setPath(const QString &path)
{
    m_path = path;
}

void ResourceParty::setPermission(const QString &resourceId, const QStringList &scopes)
{
    m_permission = Permission{resourceId, scopes};
}

QCoro::Task<Result<QString>> ResourceParty::obtainTicket()
{
    if (m_permission)
        co_return co_await askPermission();
    co_return co_await callResource();
}

QCoro::Task<Result<QString>> ResourceParty::callResource()
{
    const QPointer<FlowChannel> alive(&m_channel);
    const QUrl url = below(m_channel.endpoints().protectedResource, m_path);
    FlowMessage message = messageBetween(Party::Client, Party::ResourceServer,
                                         translated(QT_TRANSLATE_NOOP("uma", "Ask for %1 without a token")).arg(m_path),
                                         grantSection(u"3.1"_s));
    HttpRequest request;
    request.url = url;
    request.retry = false;
    request.timeoutMs = MessageTimeoutMs;
    const Result<HttpReply> reply = co_await m_channel.exchange(message, &m_channel.client(), request);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(flowCancelled());
    const UmaChallenge challenge = UmaChallenge::from(*reply);
    if (reply->status != 401 || challenge.ticket.isEmpty()) {
        m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "The resource server gave no permission ticket.")),
                           MessageTone::Failed);
        Error error{
            Error::Kind::Protocol,
            translated(QT_TRANSLATE_NOOP("uma", "%1 gave no permission ticket.")).arg(url.toDisplayString()),
            translated(QT_TRANSLATE_NOOP("uma", "It answered with status %1 and no UMA challenge.")).arg(reply->status),
            translated(QT_TRANSLATE_NOOP("uma", "Check that the path is protected with UMA there.")),
            {},
            reply->status};
        co_return fail(std::move(error));
    }
    const TokenLabel label = m_channel.labels().ticket(challenge.ticket);
    m_channel.conclude(
        translated(QT_TRANSLATE_NOOP("uma", "Not allowed without an RPT; permission ticket %1 says what is asked for."))
            .arg(label.label),
        MessageTone::Neutral, {label});
    co_return challenge.ticket;
}

/// Sends with the resource server's protection API access token (FedAuthz §1.3).
QCoro::Task<Result<HttpReply>> ResourceParty::sendAsResourceServer(FlowMessage message, HttpRequest request)
{
    const QPointer<FlowChannel> alive(&m_channel);
    const CancelToken cancel = m_channel.cancelToken();
    const Result<transport::AccessToken> token = co_await m_session.token(cancel);
    if (!token)
        co_return fail(token.error());
    if (!alive)
        co_return fail(flowCancelled());
    request.addHeader("Authorization", "Bearer " + token->value.toUtf8());
    co_return co_await m_channel.exchange(message, &m_channel.resourceServer(), request);
}

QCoro::Task<Result<QString>> ResourceParty::askPermission()
{
    const QPointer<FlowChannel> alive(&m_channel);
    const FlowMessage message =
        messageBetween(Party::ResourceServer, Party::AuthorizationServer,
                       translated(QT_TRANSLATE_NOOP("uma", "Ask for a permission ticket")), fedAuthzSection(u"4.1"_s));
    HttpRequest request;
    request.method = "POST";
    request.url = m_metadata.permissionEndpoint;
    request.timeoutMs = MessageTimeoutMs;
    request.addHeader("Content-Type", "application/json");
    const QJsonObject asked{{u"resource_id"_s, m_permission->resourceId},
                            {u"resource_scopes"_s, QJsonArray::fromStringList(m_permission->scopes)}};
    request.body = QJsonDocument(asked).toJson(QJsonDocument::Compact);
    const Result<HttpReply> reply = co_await sendAsResourceServer(message, request);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(flowCancelled());
    const Result<QJsonValue> json = reply->json();
    const QString ticket = json ? json->toObject().value(u"ticket"_s).toString() : QString();
    if (ticket.isEmpty()) {
        m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "The server gave no permission ticket.")),
                           MessageTone::Failed);
        const QString code = json ? json->toObject().value(u"error"_s).toString() : QString();
        Error error{
            Error::Kind::Protocol,
            translated(QT_TRANSLATE_NOOP("uma", "The authorization server gave no permission ticket.")),
            translated(QT_TRANSLATE_NOOP("uma", "It answered with status %1 (%2).")).arg(reply->status).arg(code),
            translated(QT_TRANSLATE_NOOP("uma", "Check that the resource and its scopes are registered.")),
            {},
            reply->status};
        co_return fail(std::move(error));
    }
    const TokenLabel label = m_channel.labels().ticket(ticket);
    m_channel.conclude(
        translated(QT_TRANSLATE_NOOP("uma", "Permission ticket %1 stands for what was asked.")).arg(label.label),
        MessageTone::Neutral, {label});
    co_return ticket;
}

QCoro::Task<Result<void>> ResourceParty::useRpt(QString rpt)
{
    if (m_permission)
        co_return co_await introspect(rpt);
    co_return co_await callWithRpt(rpt);
}

QCoro::Task<Result<void>> ResourceParty::callWithRpt(QString rpt)
{
    const QPointer<FlowChannel> alive(&m_channel);
    FlowMessage message = messageBetween(Party::Client, Party::ResourceServer,
                                         translated(QT_TRANSLATE_NOOP("uma", "Ask for %1 with the RPT")).arg(m_path),
                                         grantSection(u"3.4"_s));
    message.sent << m_channel.labels().rpt(rpt);
    HttpRequest request;
    request.url = below(m_channel.endpoints().protectedResource, m_path);
    request.addHeader("Authorization", "Bearer " + rpt.toUtf8());
    request.timeoutMs = MessageTimeoutMs;
    const Result<HttpReply> reply = co_await m_channel.exchange(message, &m_channel.client(), request);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(flowCancelled());
    if (reply->isSuccess())
        m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "The resource server hands out the resource.")),
                           MessageTone::Granted);
    else
        m_channel.conclude(
            translated(QT_TRANSLATE_NOOP("uma", "The resource server does not accept the RPT (status %1)."))
                .arg(reply->status),
            MessageTone::Failed);
    co_return Result<void>();
}

QCoro::Task<Result<void>> ResourceParty::introspect(QString rpt)
{
    const QPointer<FlowChannel> alive(&m_channel);
    FlowMessage message =
        messageBetween(Party::ResourceServer, Party::AuthorizationServer,
                       translated(QT_TRANSLATE_NOOP("uma", "Look into the RPT")), fedAuthzSection(u"5.1"_s));
    message.sent << m_channel.labels().rpt(rpt);
    HttpRequest request = formRequest(m_metadata.introspectionEndpoint);
    request.body = transport::formEncoded({{u"token"_s, rpt}});
    const Result<HttpReply> reply = co_await sendAsResourceServer(message, request);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(flowCancelled());
    const Result<QJsonValue> json = reply->json();
    const bool active = json && json->toObject().value(u"active"_s).toBool();
    m_channel.conclude(active ? translated(QT_TRANSLATE_NOOP("uma", "The RPT is active."))
                              : translated(QT_TRANSLATE_NOOP("uma", "The RPT is not active.")),
                       active ? MessageTone::Granted : MessageTone::Failed);
    co_return Result<void>();
}

} // namespace drover::uma
