// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/requestworld.h"

#include "base/ids.h"

#include <QUrl>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject sessionJson(const LoginSession &session)
{
    QJsonObject attributes;
    for (auto it = session.attributes.constBegin(); it != session.attributes.constEnd(); ++it)
        attributes.insert(it.key(), it.value().isNull() ? QJsonValue() : QJsonValue(it.value()));
    return {{u"id"_s, session.id},
            {u"userDn"_s, session.userDn.isEmpty() ? QJsonValue() : QJsonValue(session.userDn)},
            {u"state"_s, session.authenticated ? u"authenticated"_s : u"unauthenticated"_s},
            {u"attributes"_s, attributes}};
}

QMap<QString, QString> attributesOf(const QJsonObject &session)
{
    QMap<QString, QString> attributes;
    const QJsonObject object = session.value("attributes"_L1).toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        attributes.insert(it.key(), it.value().isNull() ? QString() : it.value().toVariant().toString());
    return attributes;
}

} // namespace

RequestWorld::RequestWorld(const Services &services, const Config &config, BrowserRequest request)
    : m_services(services)
    , m_config(config)
    , m_request(std::move(request))
    , m_calls(services, m_request.requestId.isEmpty() ? newUuid() : m_request.requestId)
{
}

QJsonObject RequestWorld::parts() const
{
    const QUrl issuer(m_config.issuer);
    QJsonObject world{
        {u"workingParameters"_s, workingParameters},
        {u"session"_s, hasSession ? QJsonValue(sessionJson(session)) : QJsonValue()},
        {u"request"_s, QJsonObject{{u"requestParameters"_s, parametersJson(m_request.entry.requestParameters())},
                                   {u"ip"_s, m_request.ip},
                                   {u"httpMethod"_s, m_request.method},
                                   {u"requestUri"_s, m_request.path},
                                   {u"scheme"_s, issuer.scheme()},
                                   {u"serverName"_s, issuer.host()},
                                   {u"serverPort"_s, issuer.port(issuer.scheme() == "https"_L1 ? 443 : 80)},
                                   {u"contextPath"_s, QUrl(m_config.contextUrl()).path()}}}};
    const TypedCredentials typed = m_request.entry.credentials.value_or(TypedCredentials{});
    world.insert(u"credentials"_s, m_request.entry.credentials
                                       ? QJsonObject{{u"username"_s, typed.username}, {u"password"_s, typed.password}}
                                       : QJsonObject{{u"username"_s, QJsonValue()}, {u"password"_s, QJsonValue()}});
    return world;
}

QCoro::Task<Result<scripts::MethodReply>> RequestWorld::call(LoadedScript script, QString method, QJsonArray args)
{
    scripts::CallRequest request;
    request.calls = {{method, args}};
    auto reply = co_await call(script, request);
    if (!reply)
        co_return fail(reply.error());
    co_return reply->results.constFirst();
}

QCoro::Task<Result<scripts::CallReply>> RequestWorld::call(LoadedScript script, scripts::CallRequest request)
{
    if (!m_told)
        request.world = parts();
    else if (hasSession && session != m_known)
        request.world = {{u"session"_s, sessionJson(session)}};
    if (!m_services.worldId.isEmpty())
        request.world.insert(u"id"_s, m_services.worldId);
    request.worldState = true;
    m_told = true;
    auto reply = co_await m_calls.call(script, request);
    if (reply)
        take(*reply);
    co_return reply;
}

void RequestWorld::take(const scripts::CallReply &reply)
{
    for (const auto &effect : reply.effects)
        takeEffect(effect.toObject());
    const QJsonObject &world = reply.world;
    if (world.contains("workingParameters"_L1))
        workingParameters = world.value("workingParameters"_L1).toObject();
    if (world.value("session"_L1).isObject()) {
        const QJsonObject told = world.value("session"_L1).toObject();
        session.attributes = attributesOf(told);
        session.userDn = told.value("userDn"_L1).toString();
    } else if (world.contains("session"_L1)) {
        hasSession = false; // a script removed it
    }
    m_known = session;
    m_authenticated = world.value("authenticated"_L1).toString();
    for (const scripts::Simulated &use : reply.simulated) {
        // A log-in that the user answered for logs in whoever was typed, as the bean would have.
        const bool login = use.answered && use.call == "AuthenticationService.authenticate"_L1;
        if (login && use.returned == "true"_L1 && m_authenticated.isEmpty()) {
            m_authenticated = world.value("username"_L1).toString();
            session.attributes.insert(u"auth_user"_s, m_authenticated);
        }
    }
    m_users = world.value("users"_L1).toArray();
}

void RequestWorld::takeEffect(const QJsonObject &effect)
{
    const QString kind = effect.value("kind"_L1).toString();
    if (kind == "message"_L1) {
        m_messages.append(effect.value("text"_L1).toString());
    } else if (kind == "messagesCleared"_L1) {
        m_messages.clear();
    } else if (kind == "redirect"_L1 && !m_redirect) {
        const QString to = effect.value("to"_L1).toString();
        // redirectWithExternal() leaves the server for an absolute address only.
        const bool external = effect.value("external"_L1).toBool() &&
                              (!effect.contains("parameters"_L1) || to.startsWith("http"_L1));
        m_redirect = Redirect{to, external};
    } else if (kind == "authentication"_L1 && effect.value("ok"_L1).toBool() && hasSession) {
        // The server stores who logged in at once, whatever the script answers in the end.
        if (auto stored = m_services.sessions->find(session.id)) {
            stored->attributes.insert(u"auth_user"_s, effect.value("user"_L1).toString());
            m_services.sessions->save(*stored);
        }
    } else if (kind == "session"_L1 && effect.value("did"_L1).toString() == "updated"_L1 && hasSession) {
        const QJsonObject told = effect.value("session"_L1).toObject();
        if (told.value("id"_L1).toString() == session.id) {
            LoginSession stored = session;
            stored.attributes = attributesOf(told);
            m_services.sessions->save(stored);
        }
    }
}

void RequestWorld::saveSession()
{
    if (hasSession)
        m_services.sessions->save(session);
}

QString RequestWorld::dnOf(const QString &uid) const
{
    for (const auto &item : m_users) {
        const QJsonObject user = item.toObject();
        if (user.value("uid"_L1).toString() == uid)
            return user.value("dn"_L1).toString();
    }
    return {};
}

QJsonObject serverWorld(const QJsonObject &declared, const Config &config, const QString &worldId)
{
    QJsonObject world = declared;
    if (!worldId.isEmpty())
        world.insert(u"id"_s, worldId);
    QJsonObject configuration = declared.value("configuration"_L1).toObject();
    if (!configuration.contains("issuer"_L1))
        configuration.insert(u"issuer"_s, config.issuer);
    if (!configuration.contains("baseEndpoint"_L1))
        configuration.insert(u"baseEndpoint"_s, config.baseEndpoint());
    world.insert(u"configuration"_s, configuration);
    return world;
}

QJsonObject cfgArgument()
{
    return {{u"cfg"_s, true}};
}

QJsonObject stepArgument(int step)
{
    return {{u"int"_s, step}};
}

} // namespace drover::uma
