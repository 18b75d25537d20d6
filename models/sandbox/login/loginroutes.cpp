// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/loginroutes.h"

#include "sandbox/login/codegrant.h"
#include "sandbox/login/loginhtml.h"
#include "sandbox/oauth/tokenendpoint.h"
#include "sandbox/store/umarecords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using drover::uma::LoginAnswer;

namespace drover::sandbox {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("sandbox", source);
}

/// "/jans-auth" of "/jans-auth/login.htm".
QString serverOf(const Request &request)
{
    return u'/' + request.segments.value(0);
}

QString addressOf(const Request &request, const QString &page)
{
    const QString name = page.endsWith(u".xhtml") ? QString(page.chopped(5) + u"htm"_s) : page;
    return serverOf(request) + (name.startsWith(u'/') ? name : QString(u'/' + name));
}

QMap<QString, QString> firstValues(const QMap<QString, QStringList> &parameters)
{
    QMap<QString, QString> values;
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it)
        values.insert(it.key(), it->value(0));
    return values;
}

void setCookie(Response &response, const QByteArray &name, const QString &value, const Context &context)
{
    if (value.isEmpty())
        return;
    QByteArray cookie = name + '=' + value.toUtf8() + "; Path=/; HttpOnly; SameSite=Lax";
    if (context.origin.startsWith(u"https:"))
        cookie += "; Secure";
    response.withHeader("Set-Cookie", cookie);
}

uma::BrowserRequest browserRequest(const Request &request, bool submitted)
{
    uma::BrowserRequest asked;
    asked.sessionId = request.cookie(u"session_id"_s);
    asked.consentSessionId = request.cookie(u"consent_session_id"_s);
    asked.ip = request.remoteAddress;
    asked.method = QString::fromLatin1(request.method);
    asked.path = request.path;
    if (submitted)
        asked.entry = uma::PageEntry::fromFields(request.form().toMap());
    else
        asked.entry.parameters = request.query.toMap();
    return asked;
}

std::optional<uma::LoginSession> sessionOf(const Request &request, const QString &cookie, Context &context)
{
    const QString id = request.cookie(cookie);
    return id.isEmpty() ? std::nullopt : context.sessions.find(id);
}

/// What the log-in keeps of the authorization request.
QMap<QString, QString> requestOf(const uma::LoginSession &session)
{
    QMap<QString, QString> parameters;
    for (auto it = session.attributes.constBegin(); it != session.attributes.constEnd(); ++it) {
        if (uma::authattributes::isRequestParameter(it.key()))
            parameters.insert(it.key(), it.value());
    }
    return parameters;
}

QString withQuery(const QString &path, const QMap<QString, QString> &parameters)
{
    QUrlQuery query;
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it)
        query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    return path + u'?' + query.toString(QUrl::FullyEncoded);
}

/// The person who logged in, as UMA and consent find them by their session.
void noteLogin(const uma::LoginSession &session, Context &context)
{
    uma::Login login;
    login.id = session.id;
    login.authenticated = true;
    login.userDn = session.userDn;
    login.uid = session.attributes.value(u"auth_user"_s);
    login.sessionAttributes = session.attributes;
    const QJsonArray users = context.world.value(u"users").toArray();
    for (const QJsonValue &user : users) {
        if (user[u"uid"_s].toString() == login.uid)
            login.attributes = user[u"attributes"_s].toObject();
    }
    login.attributes.insert(u"uid"_s, login.uid);
    context.umaStore->saveLogin(login);
}

/// The fields that the script under way reads, for a page whose form nobody knows.
QStringList fieldsFor(const QString &name, Context &context)
{
    for (const QString &type : {u"person_authentication"_s, u"consent_gathering"_s}) {
        const QList<QJsonObject> scripts = context.entities->ofType(Kind::Script, type);
        for (const QJsonObject &script : scripts) {
            if (script.value(u"name").toString().compare(name, Qt::CaseInsensitive) == 0)
                return readParameters(script.value(u"script").toString());
        }
    }
    return {};
}

Response pageFor(const Request &request, const LoginAnswer &answer, const QString &script, bool consent, Context &context)
{
    LoginHtml html;
    html.page = answer.page;
    html.action = addressOf(request, answer.page);
    html.messages = answer.messages;
    html.consent = consent;
    html.credentials = !consent && answer.page == uma::loginPage();
    html.heading = consent ? text(QT_TRANSLATE_NOOP("sandbox", "Request for permission"))
                           : text(QT_TRANSLATE_NOOP("sandbox", "Please log in"));
    if (!html.credentials)
        html.fields = fieldsFor(script, context);
    return Response::html(renderHtml(html));
}

Response errorPage(const QStringList &messages)
{
    LoginHtml html;
    html.heading = text(QT_TRANSLATE_NOOP("sandbox", "Error encountered"));
    html.messages = messages;
    return Response::html(renderHtml(html));
}

/// What a flow's answer looks like on the wire.
Response wire(const Request &request, const LoginAnswer &answer, bool consent, Context &context)
{
    const QString id = answer.sessionId.isEmpty() ? request.cookie(u"session_id"_s) : answer.sessionId;
    const auto session = context.sessions.find(id);
    const QMap<QString, QString> parameters = session ? requestOf(*session) : QMap<QString, QString>();
    Response response;
    switch (answer.kind) {
    case LoginAnswer::Kind::Page: {
        const auto consentSession = sessionOf(request, u"consent_session_id"_s, context);
        const QString script = consent && consentSession ? consentSession->attributes.value(u"gather_script_name"_s)
                               : session                 ? session->attributes.value(u"acr"_s)
                                                         : QString();
        response = pageFor(request, answer, script, consent, context);
        break;
    }
    case LoginAnswer::Kind::Redirect:
        response = Response::redirect(context.origin + addressOf(request, answer.page));
        break;
    case LoginAnswer::Kind::External:
        response = Response::redirect(answer.page);
        break;
    case LoginAnswer::Kind::ErrorPage:
        response = errorPage(answer.messages);
        break;
    case LoginAnswer::Kind::Authenticated:
        if (session)
            noteLogin(*session, context);
        [[fallthrough]];
    case LoginAnswer::Kind::Consented:
        response = Response::redirect(context.origin + withQuery(serverOf(request) + u"/authorize.htm"_s, parameters));
        break;
    case LoginAnswer::Kind::Denied:
        response = Response::redirect(errorRedirect(parameters, u"access_denied"_s));
        break;
    case LoginAnswer::Kind::LoggedOut:
        response = Response::redirect(context.origin
                                      + withQuery(serverOf(request) + u"/restv1/end_session"_s, firstValues(request.query.toMap())));
        break;
    case LoginAnswer::Kind::Failed: {
        const Error error = answer.hostFailure.value_or(Error{});
        response = umaAnswer(error.kind == Error::Kind::Timeout ? 504 : 503, {{u"error"_s, u"script_host_failed"_s}}, error);
        break;
    }
    }
    setCookie(response, "session_id", answer.sessionId, context);
    setCookie(response, "consent_session_id", answer.consentSessionId, context);
    return response;
}

/// RFC 6749 §4.1.2.1: nobody is sent to an address that the client did not register.
std::optional<Response> refusal(const QMap<QString, QString> &parameters, Context &context)
{
    const auto client = context.entities->find(Kind::Client, parameters.value(u"client_id"_s));
    if (!client || client->value(u"disabled").toBool())
        return oauthError(401, u"unauthorized_client"_s, u"The client is not known or disabled."_s);
    if (!stringList(client->value(u"redirectUris")).contains(parameters.value(u"redirect_uri"_s)))
        return oauthError(400, u"invalid_request_redirect_uri"_s, u"The redirect_uri is not registered."_s);
    if (parameters.value(u"response_type"_s) != u"code")
        return Response::redirect(errorRedirect(parameters, u"unsupported_response_type"_s));
    return std::nullopt;
}

Response authorize(const Request &request, Context &context)
{
    const Parameters given = request.method == "GET" ? request.query : request.form();
    const QMap<QString, QString> parameters = firstValues(given.toMap());
    if (const auto refused = refusal(parameters, context))
        return *refused;
    return Response::redirect(context.origin + withQuery(serverOf(request) + u"/authorize.htm"_s, parameters));
}

/// The page that decides what comes next: log-in, consent, or the code.
QCoro::Task<Response> authorizePage(Request request, Context &context)
{
    const QMap<QString, QString> parameters = firstValues(request.query.toMap());
    if (const auto refused = refusal(parameters, context))
        co_return *refused;
    const auto session = sessionOf(request, u"session_id"_s, context);
    const QStringList methods = parameters.value(u"acr_values"_s).split(u' ', Qt::SkipEmptyParts);
    const bool sameMethod = session && (methods.isEmpty() || methods.contains(session->attributes.value(u"acr"_s))
                                        || session->attributes.value(u"acr_values"_s) == parameters.value(u"acr_values"_s));
    const uma::BrowserRequest asked = browserRequest(request, false);
    if (!session || !session->authenticated || !sameMethod) {
        const QString acr = parameters.value(u"acr_values"_s);
        const LoginAnswer answer = co_await context.login->start(asked, acr);
        co_return wire(request, answer, false, context);
    }
    const auto client = context.entities->find(Kind::Client, parameters.value(u"client_id"_s));
    const auto consented = sessionOf(request, u"consent_session_id"_s, context);
    const bool asksConsent = client && !client->value(u"trustedClient").toBool()
                             && !context.entities->ofType(Kind::Script, u"consent_gathering"_s).isEmpty();
    if (asksConsent && !(consented && consented->authenticated)) {
        uma::LoginSession kept = *session;
        for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it) {
            if (uma::authattributes::isRequestParameter(it.key()))
                kept.attributes.insert(it.key(), it.value());
        }
        context.sessions.save(kept);
        const uma::Client known = umaClient(*client);
        const auto login = context.umaStore->login(session->id);
        const LoginAnswer answer = co_await context.consent->start(asked, known, login);
        if (answer.kind != LoginAnswer::Kind::Page)
            co_return wire(request, answer, true, context);
        // No consent script is enabled: the sandbox has no page of its own for permission, and goes on.
    }
    co_return Response::redirect(codeRedirect(parameters, session->id, context));
}

Response endSession(const Request &request, Context &context)
{
    const auto session = sessionOf(request, u"session_id"_s, context);
    if (session)
        context.sessions.remove(session->id);
    context.sessions.remove(request.cookie(u"consent_session_id"_s));
    const QString address = request.query.value(u"post_logout_redirect_uri"_s);
    const QString clientId = session ? session->attributes.value(u"client_id"_s) : request.query.value(u"client_id"_s);
    const auto client = context.entities->find(Kind::Client, clientId);
    Response response;
    if (!address.isEmpty() && client && stringList(client->value(u"postLogoutRedirectUris")).contains(address)) {
        QUrl url(address);
        if (const QString state = request.query.value(u"state"_s); !state.isEmpty()) {
            QUrlQuery query(url);
            query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(state)));
            url.setQuery(query);
        }
        response = Response::redirect(url.toString(QUrl::FullyEncoded));
    } else {
        LoginHtml html;
        html.heading = text(QT_TRANSLATE_NOOP("sandbox", "You are logged out"));
        response = Response::html(renderHtml(html));
    }
    for (const char *name : {"session_id", "consent_session_id"})
        response.withHeader("Set-Cookie", QByteArray(name) + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    return response;
}

QCoro::Task<Response> consentPage(Request request, Context &context, QString page, bool submitted)
{
    const uma::BrowserRequest asked = browserRequest(request, submitted);
    const auto consent = sessionOf(request, u"consent_session_id"_s, context);
    const QString clientId = consent ? consent->attributes.value(u"client_id"_s) : QString();
    const auto client = context.entities->find(Kind::Client, clientId);
    const uma::Client known = client ? umaClient(*client) : uma::Client();
    const auto login = context.umaStore->login(asked.sessionId);
    LoginAnswer answer;
    if (submitted)
        answer = co_await context.consent->submit(asked, page, known, login);
    else
        answer = co_await context.consent->showPage(asked, page, known, login);
    co_return wire(request, answer, true, context);
}

} // namespace

bool isLoginPage(const Request &request, const QString &page, Context &context)
{
    static const QStringList own{u"/login.xhtml"_s, u"/postlogin.xhtml"_s, u"/authorize.xhtml"_s, u"/logout.xhtml"_s};
    if (own.contains(page))
        return true;
    if (page.startsWith(u"/uma2/"))
        return false;
    const auto consent = sessionOf(request, u"consent_session_id"_s, context);
    const auto login = sessionOf(request, u"session_id"_s, context);
    return (consent && !consent->authenticated)
           || (login && !login->authenticated && login->attributes.contains(u"auth_step"_s));
}

QCoro::Task<Response> loginPage(Request request, Context &context, QString page, bool submitted)
{
    if (page == u"/authorize.xhtml")
        co_return co_await authorizePage(request, context);
    const uma::BrowserRequest asked = browserRequest(request, submitted);
    if (page == u"/logout.xhtml") {
        const LoginAnswer left = co_await context.login->logout(asked);
        co_return wire(request, left, false, context);
    }
    const auto consent = sessionOf(request, u"consent_session_id"_s, context);
    const auto login = sessionOf(request, u"session_id"_s, context);
    if (consent && !consent->authenticated && login && login->authenticated)
        co_return co_await consentPage(request, context, page, submitted);
    LoginAnswer answer;
    if (submitted || page == u"/postlogin.xhtml")
        answer = co_await context.login->submit(asked, page, page == u"/postlogin.xhtml");
    else
        answer = co_await context.login->showPage(asked, page);
    co_return wire(request, answer, false, context);
}

void addLoginRoutes(Routes &routes)
{
    Context &context = routes.context();
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")})
        routes.addToBases(method, u"/authorize"_s, [&context](const Request &request) { return authorize(request, context); });
    routes.addToBases("GET", u"/end_session"_s, [&context](const Request &request) { return endSession(request, context); });
}

} // namespace drover::sandbox
