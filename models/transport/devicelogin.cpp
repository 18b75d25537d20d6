// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicelogin.h"

#include "networkerror.h"
#include "pause.h"

#include "jose/token.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString DeviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;
const QString LoginScopes = u"openid profile email offline_access"_s;
constexpr int UsualInterval = 5; // seconds, RFC 8628 §3.2
constexpr int SlowDownSeconds = 5; // §3.5
constexpr int LongestInterval = 60;
constexpr int LongestLife = 3600;
constexpr qsizetype LongestCode = 64;

QString translated(const char *text)
{
    return QCoreApplication::translate("transport", text);
}

/// What the device authorization endpoint said (RFC 8628 §3.2).
struct Authorization {
    DevicePrompt prompt;
    QString deviceCode;
    int interval = UsualInterval;
};

/// Only addresses that a browser opens as pages: the server must not make the person open files or start programs.
QUrl pageAddress(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool isPage = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                        (url.scheme() == u"https" || url.scheme() == u"http");
    return isPage ? url : QUrl();
}

Result<Authorization> authorizationFrom(const HttpReply &reply, const QDateTime &now)
{
    const Result<QJsonValue> json = reply.json();
    if (!json)
        return fail(json.error());
    const QJsonObject object = json->toObject();
    Authorization result;
    result.deviceCode = object.value(u"device_code"_s).toString();
    result.prompt.userCode = object.value(u"user_code"_s).toString();
    result.prompt.address = pageAddress(object.value(u"verification_uri"_s));
    result.prompt.completeAddress = pageAddress(object.value(u"verification_uri_complete"_s));
    result.interval = std::clamp(object.value(u"interval"_s).toInt(UsualInterval), 1, LongestInterval);
    const int life = std::clamp(object.value(u"expires_in"_s).toInt(LongestLife), 1, LongestLife);
    result.prompt.expiresAt = now.addSecs(life);
    const QString &code = result.prompt.userCode;
    const bool shows = !code.isEmpty() && code.size() <= LongestCode &&
                       std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c.isPrint(); });
    if (result.deviceCode.isEmpty() || !shows || result.prompt.address.isEmpty()) {
        return fail(Error::Kind::Protocol,
                    translated(QT_TRANSLATE_NOOP("transport", "%1 gave no code to log in with.")).arg(serverName(reply.fromUrl)),
                    translated(QT_TRANSLATE_NOOP(
                        "transport", "Its answer names no code or no address of a web page to enter it at.")),
                    translated(QT_TRANSLATE_NOOP("transport", "Look into the server's log.")));
    }
    return result;
}

Error codeRefusal(const ClientCredentials &credentials, const QUrl &issuer, const HttpReply &reply)
{
    Error error = tokenRefusal(credentials, issuer, reply);
    const QString code = problemOf(reply).code;
    if (code == u"access_denied") {
        error.kind = Error::Kind::Denied;
        error.why = translated(QT_TRANSLATE_NOOP("transport", "The log-in was refused in the browser."));
        error.next = translated(QT_TRANSLATE_NOOP("transport", "Connect again and allow it."));
    } else if (code == u"expired_token") {
        error.kind = Error::Kind::Timeout;
        error.why = translated(QT_TRANSLATE_NOOP("transport", "The code was not entered in the browser in time."));
        error.next = translated(QT_TRANSLATE_NOOP("transport", "Connect again for a new code."));
    } else if (code == u"unauthorized_client" || code == u"unsupported_grant_type" || code == u"invalid_grant") {
        error.why = translated(QT_TRANSLATE_NOOP("transport", "The client may not use the device flow."));
        error.next = translated(QT_TRANSLATE_NOOP(
            "transport", "Add the grant type %1 to the client on the server.")).arg(DeviceGrant);
    }
    return error;
}

/// The role that the admin interface's script looks for, as jans-cli checks it too.
bool isAdministrator(const QJsonObject &claims)
{
    const QJsonValue role = claims.value(u"jansAdminUIRole"_s);
    const QJsonArray roles = role.isArray() ? role.toArray() : QJsonArray{role};
    return std::any_of(roles.begin(), roles.end(), [](const QJsonValue &one) { return one.toString().contains(u"admin"); });
}

} // namespace

DeviceLogin::DeviceLogin(HttpClient &client, ClientCredentials credentials, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_http(client)
    , m_credentials(std::move(credentials))
    , m_clock(clock)
{
}

QCoro::Task<Result<HttpReply>> DeviceLogin::post(QUrl endpoint, Form form, CancelToken cancel)
{
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint;
    request.addHeader("Content-Type", "application/x-www-form-urlencoded");
    request.addHeader("Accept", "application/json");
    if (const Result<void> authenticated = authenticate(request, form, m_credentials, m_clock); !authenticated)
        co_return fail(authenticated.error());
    request.body = formEncoded(form);
    co_return co_await m_http.send(request, cancel);
}

Result<AccessToken> DeviceLogin::taken(const HttpReply &reply)
{
    Result<AccessToken> token = tokenFrom(reply, {}, m_clock.now());
    if (!token)
        return token;
    const Result<QJsonValue> json = reply.json();
    const QString refresh = json ? json->toObject().value(u"refresh_token"_s).toString() : QString();
    if (!refresh.isEmpty() && refresh != m_refreshToken) {
        m_refreshToken = refresh;
        Q_EMIT refreshTokenChanged(refresh);
    }
    return token;
}

QCoro::Task<Result<AccessToken>> DeviceLogin::run(ServerMetadata metadata, CancelToken cancel)
{
    const QPointer<DeviceLogin> alive(this);
    const QUrl issuer(metadata.issuer);
    m_issuer = issuer;
    const Result<AccessToken> person = co_await personsToken(metadata, cancel);
    if (!alive)
        co_return fail(cancelledError(issuer));
    Q_EMIT promptEnded();
    if (!person)
        co_return fail(person.error());
    const QString token = person->value;
    co_return co_await adminToken(metadata, token, cancel);
}

QCoro::Task<Result<AccessToken>> DeviceLogin::personsToken(ServerMetadata metadata, CancelToken cancel)
{
    const QPointer<DeviceLogin> alive(this);
    const QUrl issuer = m_issuer;
    const QUrl tokens = metadata.tokenEndpoint;
    if (!m_refreshToken.isEmpty()) {
        const Form form{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, m_refreshToken}};
        const Result<HttpReply> renewed = co_await post(tokens, form, cancel);
        if (!alive)
            co_return fail(cancelledError(issuer));
        if (renewed && renewed->status == 200)
            co_return taken(*renewed);
        if (!renewed)
            co_return fail(renewed.error());
        m_refreshToken.clear(); // it ended; the person is asked again
        Q_EMIT refreshTokenChanged({});
        if (!alive)
            co_return fail(cancelledError(issuer));
    }
    const Result<QUrl> endpoint = metadata.endpoint(u"device_authorization_endpoint"_s);
    if (!endpoint)
        co_return fail(endpoint.error());
    const QUrl address = *endpoint;
    Form asked{{u"scope"_s, LoginScopes}};
    if (m_credentials.method == ClientCredentials::Method::Basic)
        asked.prepend({u"client_id"_s, m_credentials.clientId}); // the other methods put it there themselves
    const Result<HttpReply> reply = co_await post(address, asked, cancel);
    if (!alive)
        co_return fail(cancelledError(issuer));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(codeRefusal(m_credentials, issuer, *reply));
    const Result<Authorization> authorization = authorizationFrom(*reply, m_clock.now());
    if (!authorization)
        co_return fail(authorization.error());
    const Authorization given = *authorization;
    Q_EMIT prompted(given.prompt);
    if (!alive)
        co_return fail(cancelledError(issuer));
    co_return co_await poll(tokens, given.deviceCode, given.interval, given.prompt.expiresAt, cancel);
}

QCoro::Task<Result<AccessToken>> DeviceLogin::poll(QUrl endpoint, QString deviceCode, int seconds, QDateTime end,
                                                   CancelToken cancel)
{
    const QPointer<DeviceLogin> alive(this);
    const QUrl issuer = m_issuer;
    Form form{{u"grant_type"_s, DeviceGrant}, {u"device_code"_s, deviceCode}};
    if (m_credentials.method == ClientCredentials::Method::Basic)
        form.append({u"client_id"_s, m_credentials.clientId});
    while (m_clock.now() < end) {
        const bool brokenOff = co_await pause(this, std::chrono::seconds(seconds), cancel);
        if (brokenOff || !alive)
            co_return fail(cancelledError(issuer));
        const Result<HttpReply> reply = co_await post(endpoint, form, cancel);
        if (!alive)
            co_return fail(cancelledError(issuer));
        if (reply && reply->status == 200)
            co_return taken(*reply);
        if (!reply && reply.error().kind != Error::Kind::Timeout)
            co_return fail(reply.error());
        const QString code = reply ? problemOf(*reply).code : u"slow_down"_s; // §3.5: a time-out asks for patience too
        if (code == u"slow_down")
            seconds = std::min(seconds + SlowDownSeconds, LongestInterval);
        else if (code != u"authorization_pending")
            co_return fail(codeRefusal(m_credentials, issuer, *reply));
    }
    co_return fail(Error::Kind::Timeout,
                   translated(QT_TRANSLATE_NOOP("transport", "%1 gave no access token to the client \"%2\"."))
                       .arg(serverName(issuer), m_credentials.clientId),
                   translated(QT_TRANSLATE_NOOP("transport", "The code was not entered in the browser in time.")),
                   translated(QT_TRANSLATE_NOOP("transport", "Connect again for a new code.")));
}

QCoro::Task<Result<AccessToken>> DeviceLogin::adminToken(ServerMetadata metadata, QString personsToken,
                                                         CancelToken cancel)
{
    const QPointer<DeviceLogin> alive(this);
    const QUrl issuer = m_issuer;
    const Result<QUrl> endpoint = metadata.endpoint(u"userinfo_endpoint"_s);
    if (!endpoint)
        co_return fail(endpoint.error());
    HttpRequest ask;
    ask.method = "POST";
    ask.url = *endpoint;
    ask.addHeader("Authorization", "Bearer " + personsToken.toLatin1());
    const Result<HttpReply> claims = co_await m_http.send(ask, cancel);
    if (!alive)
        co_return fail(cancelledError(issuer));
    if (!claims)
        co_return fail(claims.error());
    const QString signedClaims = QString::fromLatin1(claims->body.trimmed());
    const auto person = jose::readToken(signedClaims);
    const QString what = translated(QT_TRANSLATE_NOOP("transport", "%1 does not let you administer it.")).arg(serverName(issuer));
    if (claims->status != 200 || !person) {
        co_return fail(Error::Kind::Protocol, what,
                       translated(QT_TRANSLATE_NOOP("transport", "It did not say who you are in signed form (status %1)."))
                           .arg(claims->status),
                       translated(QT_TRANSLATE_NOOP(
                           "transport", "Set the client's algorithm for signed userinfo, for example RS256.")));
    }
    if (!isAdministrator(person->claims)) {
        co_return fail(Error::Kind::Denied, what,
                       translated(QT_TRANSLATE_NOOP("transport", "Your account has no administrator's role there.")),
                       translated(QT_TRANSLATE_NOOP("transport", "Have the role given to it (jansAdminUIRole), or log in as "
                                                                 "somebody who has it.")));
    }
    HttpRequest request;
    request.method = "POST";
    request.url = metadata.tokenEndpoint;
    request.addHeader("Content-Type", "application/x-www-form-urlencoded");
    request.addHeader("Accept", "application/json");
    request.addHeader("Authorization", "Bearer " + personsToken.toLatin1());
    request.body = formEncoded(
        {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"openid"_s}, {u"ujwt"_s, signedClaims}});
    const Result<HttpReply> reply = co_await m_http.send(request, cancel);
    if (!alive)
        co_return fail(cancelledError(issuer));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(tokenRefusal(m_credentials, issuer, *reply));
    Result<AccessToken> token = tokenFrom(*reply, {}, m_clock.now());
    if (token) {
        // The script that adds the scopes does not always tell them; then all may be tried.
        token->scopesKnown = std::any_of(token->scopes.cbegin(), token->scopes.cend(),
                                         [](const QString &scope) { return scope.contains(u'/'); });
        const QString inum = person->claims.value(u"inum"_s).toString();
        const bool isPlain = std::all_of(inum.cbegin(), inum.cend(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
        token->userInum = isPlain ? inum : QString();
    }
    co_return token;
}

} // namespace drover::transport
