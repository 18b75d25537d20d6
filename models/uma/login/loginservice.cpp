// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/loginservice.h"

#include "uma/login/loginpage.h"
#include "uma/remarks.h"

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

LoginAnswer broken(EventSink &events, const Error &error)
{
    LoginAnswer answer;
    answer.kind = LoginAnswer::Kind::Failed;
    answer.hostFailure = error;
    emitHostFailure(events, error);
    return answer;
}

/// What the server keeps of the authorization request, for a session that begins.
LoginSession newSession(const BrowserRequest &request, const QString &acr)
{
    LoginSession session = LoginSession::make();
    const QMap<QString, QStringList> &parameters = request.entry.parameters;
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it) {
        if (authattributes::isRequestParameter(it.key()) && !it->isEmpty())
            session.attributes.insert(it.key(), it->constFirst());
    }
    session.attributes.insert(u"acr"_s, acr);
    session.attributes.insert(u"remote_ip"_s, request.ip);
    return session;
}

/// The name of the script with the highest level.
QStringList defaultMethod(const QList<LoadedScript> &scripts)
{
    const auto highest = std::max_element(
        scripts.cbegin(), scripts.cend(),
        [](const LoadedScript &a, const LoadedScript &b) { return a.meta.level < b.meta.level; });
    return highest == scripts.cend() ? QStringList() : QStringList{highest->meta.name};
}

LoginAnswer notStarted(EventSink &events)
{
    LoginAnswer answer;
    answer.kind = LoginAnswer::Kind::ErrorPage;
    answer.page = errorPage();
    answer.code = u"authentication_session_invalid"_s;
    answer.messages = QStringList{serverMessage(u"login.errorSessionInvalidMessage"_s)};
    emitDecision(events, u"error"_s, 200, answer.code, answer.messages.constFirst());
    return answer;
}

} // namespace

QString internalAcr()
{
    return u"simple_password_auth"_s;
}

std::optional<LoadedScript> authenticationScript(const QList<LoadedScript> &scripts, const QStringList &names)
{
    for (const QString &name : names) {
        const auto found = std::find_if(scripts.cbegin(), scripts.cend(), [&](const LoadedScript &script) {
            // A script that became its type's dummy is passed over: its name is no method of this server.
            return script.reply.state == scripts::LoadReply::State::Loaded &&
                   (script.meta.name.compare(name, Qt::CaseInsensitive) == 0 || script.meta.aliases.contains(name));
        });
        if (found != scripts.cend())
            return *found;
    }
    return std::nullopt;
}

LoginService::LoginService(Services services, Config config)
    : m_services(std::move(services))
    , m_config(std::move(config))
{
}

QCoro::Task<LoginAnswer> LoginService::start(BrowserRequest request, QString acrValues)
{
    const QString wanted = u"person_authentication"_s;
    const auto found = co_await m_services.library->scriptsOfType(wanted);
    if (!found)
        co_return broken(*m_services.events, found.error());
    QStringList names = acrValues.split(u' ', Qt::SkipEmptyParts);
    if (names.isEmpty())
        names = defaultMethod(*found);
    const auto script = authenticationScript(*found, names);
    if (!script) {
        emitRemark(*m_services.events, Remark::AuthenticationScriptMissing, {acrValues});
        co_return notStarted(*m_services.events);
    }
    RequestWorld world(m_services, m_config, request);
    LoginSession session = newSession(request, script->meta.name);
    authattributes::setStep(session.attributes, 1);
    const LoadedScript chosen = *script;
    const QJsonArray args{cfgArgument(), stepArgument(1)};
    const auto page = co_await world.call(chosen, u"getPageForStep"_s, args);
    if (!page)
        co_return broken(*m_services.events, page.error());
    m_services.sessions->save(session);
    const QString named = page->value.toString();
    const QString first = named.isEmpty() ? loginPage() : named;
    m_services.events->emitEvent(u"login.started"_s, {{u"script"_s, chosen.meta.name},
                                                      {u"acr"_s, chosen.meta.name},
                                                      {u"level"_s, chosen.meta.level},
                                                      {u"page"_s, first}});
    LoginAnswer answer;
    // A Janssen server renders a page of its own in the same request; Gluu servers send the browser there.
    if (m_config.generation == Generation::Janssen && first.endsWith("xhtml"_L1, Qt::CaseInsensitive)) {
        LoginPage rendered(m_services, m_config, request);
        answer = co_await rendered.showFirst(session, first);
    } else {
        answer.page = first;
        answer.kind = first.startsWith("http"_L1) ? LoginAnswer::Kind::External : LoginAnswer::Kind::Redirect;
        if (answer.kind == LoginAnswer::Kind::External)
            emitDecision(*m_services.events, u"need_info"_s, 302, {}, {});
    }
    answer.sessionId = session.id;
    co_return answer;
}

QCoro::Task<LoginAnswer> LoginService::showPage(BrowserRequest request, QString page)
{
    LoginPage shown(m_services, m_config, request);
    co_return co_await shown.show(page);
}

QCoro::Task<LoginAnswer> LoginService::submit(BrowserRequest request, QString page, bool returned)
{
    LoginPage submitted(m_services, m_config, request);
    co_return co_await submitted.submit(page, returned);
}

QCoro::Task<Result<QJsonArray>> LoginService::methodReferences(QString sessionId)
{
    QJsonArray references;
    const auto session = m_services.sessions->find(sessionId);
    const QString acr = session ? session->attributes.value(u"acr"_s) : QString();
    const QString wanted = u"person_authentication"_s;
    const auto found = co_await m_services.library->scriptsOfType(wanted);
    if (!found)
        co_return fail(found.error());
    const QStringList names{acr};
    const auto script = authenticationScript(*found, names);
    if (script) {
        references.append(QString::number(script->meta.level));
        RequestWorld world(m_services, m_config, {});
        const LoadedScript chosen = *script;
        const QJsonArray nothing;
        const auto version = co_await world.call(chosen, u"getApiVersion"_s, nothing);
        if (!version) {
            emitHostFailure(*m_services.events, version.error());
            co_return fail(version.error());
        }
        if (version->value.toInteger(-1) > 3) {
            const QJsonArray args =
                m_config.generation == Generation::Gluu3 ? QJsonArray() : QJsonArray{cfgArgument()};
            const auto claims = co_await world.call(chosen, u"getAuthenticationMethodClaims"_s, args);
            if (!claims) {
                emitHostFailure(*m_services.events, claims.error());
                co_return fail(claims.error());
            }
            const QJsonObject map = claims->value.toObject();
            for (auto it = map.constBegin(); it != map.constEnd(); ++it)
                references.append(QString(it.key() + u':' + it.value().toVariant().toString()));
        }
    }
    m_services.events->emitEvent(u"login.token"_s, {{u"acr"_s, acr}, {u"amr"_s, references}});
    emitDecision(*m_services.events, u"granted"_s, 200, {}, {});
    co_return references;
}

QCoro::Task<LoginAnswer> LoginService::logout(BrowserRequest request)
{
    LoginAnswer answer;
    RequestWorld world(m_services, m_config, request);
    const auto ended = [this](const LoginAnswer &last, const QString &result) {
        const bool external = last.kind == LoginAnswer::Kind::External;
        m_services.events->emitEvent(u"logout.finished"_s,
                                     {{u"result"_s, result},
                                      {u"url"_s, external ? QJsonValue(last.page) : QJsonValue()}});
        return last;
    };
    const auto session = m_services.sessions->find(request.sessionId);
    answer.kind = LoginAnswer::Kind::ErrorPage;
    answer.page = errorPage();
    answer.code = u"logout_failed"_s;
    answer.messages = QStringList{serverMessage(u"logout.failedToProceed"_s)};
    if (!session)
        co_return ended(answer, u"failed"_s);
    world.session = *session;
    world.hasSession = true;
    const QString acr = session->attributes.value(u"acr"_s);
    const QString wanted = u"person_authentication"_s;
    const auto found = co_await m_services.library->scriptsOfType(wanted);
    if (!found)
        co_return broken(*m_services.events, found.error());
    const QStringList names{acr};
    const auto script = authenticationScript(*found, names);
    const bool resumed = session->attributes.contains(u"external_logout"_s);
    if (!script && !resumed && !acr.isEmpty())
        co_return ended(answer, u"failed"_s);
    bool passed = resumed || acr.isEmpty();
    QString url;
    if (!passed) {
        const LoadedScript chosen = *script;
        // The page's bean hands null on in the place of the request's parameters.
        const QJsonArray args{cfgArgument(), QJsonObject{{u"null"_s, true}}};
        const auto asked = co_await world.call(chosen, u"logout"_s, args);
        if (!asked)
            co_return broken(*m_services.events, asked.error());
        passed = asked->value.toBool();
        if (asked->error)
            emitRemark(*m_services.events, Remark::LogoutWithoutParameters);
        const QJsonArray nothing;
        const auto version = co_await world.call(chosen, u"getApiVersion"_s, nothing);
        if (!version)
            co_return broken(*m_services.events, version.error());
        if (version->value.toInteger(-1) >= 3) {
            const auto address = co_await world.call(chosen, u"getLogoutExternalUrl"_s, args);
            if (!address)
                co_return broken(*m_services.events, address.error());
            url = address->value.toString();
        }
    }
    if (!url.isEmpty()) {
        if (!passed)
            emitRemark(*m_services.events, Remark::LogoutUrlBeatsFailure);
        world.session.attributes.insert(u"external_logout"_s, u"true"_s);
        world.saveSession();
        answer.kind = LoginAnswer::Kind::External;
        answer.page = url;
        answer.messages.clear();
        co_return ended(answer, u"redirect"_s);
    }
    if (!passed)
        co_return ended(answer, u"failed"_s);
    // The session itself ends at end_session, where the browser is sent.
    answer = {};
    answer.kind = LoginAnswer::Kind::LoggedOut;
    co_return ended(answer, u"done"_s);
}

} // namespace drover::uma
