// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthsession.h"

#include "completion.h"
#include "cookiejar.h"
#include "networkerror.h"

#include <QCoreApplication>
#include <QPointer>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TokenMarginSeconds = 30;

QString translated(const char *text)
{
    return QCoreApplication::translate("transport", text);
}

QUrl below(const QUrl &issuer, const QString &path)
{
    QUrl url = issuer;
    QString base = issuer.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(QString(base + path));
    return url;
}

QString withoutSlash(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

/// Reads the metadata; the issuer must be the one asked (OpenID Connect Discovery 1.0 §4.3).
Result<ServerMetadata> metadataFrom(const QUrl &issuer, const HttpReply &reply)
{
    if (reply.status != 200) {
        Error error{
            Error::Kind::Protocol,
            translated(QT_TRANSLATE_NOOP("transport", "%1 does not say where its endpoints are."))
                .arg(serverName(issuer)),
            translated(QT_TRANSLATE_NOOP("transport", "Its discovery document was answered with status %1."))
                .arg(reply.status),
            translated(QT_TRANSLATE_NOOP("transport", "Check that the address is the server's own, without a path.")),
            {},
            reply.status};
        return fail(std::move(error));
    }
    const Result<QJsonValue> json = reply.json();
    if (!json)
        return fail(json.error());
    ServerMetadata metadata;
    metadata.json = json->toObject();
    metadata.issuer = metadata.json.value(u"issuer"_s).toString();
    metadata.tokenEndpoint = QUrl(metadata.json.value(u"token_endpoint"_s).toString());
    metadata.introspectionEndpoint = QUrl(metadata.json.value(u"introspection_endpoint"_s).toString());
    const QString asked = issuer.toString(QUrl::FullyEncoded);
    if (withoutSlash(metadata.issuer) != withoutSlash(asked)) {
        return fail(Error::Kind::Protocol,
                    translated(QT_TRANSLATE_NOOP("transport", "%1 speaks for another server.")).arg(serverName(issuer)),
                    translated(QT_TRANSLATE_NOOP("transport", "Its discovery document names the issuer \"%1\"."))
                        .arg(metadata.issuer),
                    translated(QT_TRANSLATE_NOOP(
                        "transport", "Use exactly that address in the profile, if it is the server you mean.")));
    }
    const bool secret = metadata.tokenEndpoint.scheme() == u"https" || isLoopback(metadata.tokenEndpoint);
    if (!metadata.tokenEndpoint.isValid() || metadata.tokenEndpoint.host().isEmpty() || !secret) {
        return fail(
            Error::Kind::Protocol,
            translated(QT_TRANSLATE_NOOP("transport", "%1 names no token endpoint that can be used."))
                .arg(serverName(issuer)),
            translated(QT_TRANSLATE_NOOP("transport", "A client secret is sent over HTTPS only; it says \"%1\"."))
                .arg(metadata.tokenEndpoint.toDisplayString()));
    }
    return metadata;
}

struct OAuthProblem {
    QString code;
    QString description;
};

OAuthProblem problemOf(const HttpReply &reply)
{
    const Result<QJsonValue> json = reply.json();
    const QJsonObject object = json ? json->toObject() : QJsonObject();
    return {object.value(u"error"_s).toString(), object.value(u"error_description"_s).toString()};
}

/// Why no token was given (RFC 6749 §5.2), as a person can act on it.
Error refusal(const ClientCredentials &credentials, const QUrl &issuer, const HttpReply &reply)
{
    const OAuthProblem problem = problemOf(reply);
    Error error{Error::Kind::Denied,
                translated(QT_TRANSLATE_NOOP("transport", "%1 gave no access token to the client \"%2\"."))
                    .arg(serverName(issuer), credentials.clientId),
                {},
                {},
                QString(problem.code + u' ' + problem.description).trimmed(),
                reply.status};
    if (problem.code == u"invalid_client" || reply.status == 401) {
        error.why =
            translated(QT_TRANSLATE_NOOP("transport", "The server does not accept the client's id and secret."));
        error.next = translated(QT_TRANSLATE_NOOP(
            "transport", "Check both in the profile, and whether the client may authenticate in this way."));
    } else if (problem.code == u"unauthorized_client" || problem.code == u"unsupported_grant_type") {
        error.why = translated(QT_TRANSLATE_NOOP("transport", "The client may not use the grant client_credentials."));
        error.next = translated(QT_TRANSLATE_NOOP("transport", "Add that grant type to the client on the server."));
    } else if (problem.code == u"invalid_scope") {
        error.why = translated(
            QT_TRANSLATE_NOOP("transport", "The client has none of the scopes that the admin interface needs."));
        error.next = translated(QT_TRANSLATE_NOOP("transport", "Assign those scopes to the client on the server."));
    } else {
        error.kind = reply.status >= 500 ? Error::Kind::Unreachable : Error::Kind::Protocol;
        error.why =
            translated(QT_TRANSLATE_NOOP("transport", "The token endpoint answered with status %1.")).arg(reply.status);
        error.next = translated(QT_TRANSLATE_NOOP("transport", "Look into the server's log."));
    }
    return error;
}

Result<AccessToken> tokenFrom(const HttpReply &reply, const QStringList &asked, const QDateTime &now)
{
    const Result<QJsonValue> json = reply.json();
    if (!json)
        return fail(json.error());
    const QJsonObject object = json->toObject();
    AccessToken token;
    token.value = object.value(u"access_token"_s).toString();
    if (token.value.isEmpty()) {
        return fail(Error::Kind::Protocol,
                    translated(QT_TRANSLATE_NOOP("transport", "%1 answered the token request without a token."))
                        .arg(serverName(reply.fromUrl)));
    }
    const QJsonValue scope = object.value(u"scope"_s);
    token.scopes = scope.isString() ? scope.toString().split(u' ', Qt::SkipEmptyParts) : asked; // RFC 6749 §5.1
    const QJsonValue lifetime = object.value(u"expires_in"_s);
    if (lifetime.isDouble())
        token.expiresAt = now.addSecs(lifetime.toInteger());
    return token;
}

} // namespace

bool AccessToken::isUsableAt(const QDateTime &now) const
{
    return !value.isEmpty() && (!expiresAt.isValid() || now.addSecs(TokenMarginSeconds) < expiresAt);
}

void authenticate(HttpRequest &request, QList<QPair<QString, QString>> &form, const ClientCredentials &credentials)
{
    if (credentials.method == ClientCredentials::Method::Post) {
        form.append({u"client_id"_s, credentials.clientId});
        form.append({u"client_secret"_s, credentials.clientSecret});
        return;
    }
    // Both parts are form-encoded first (RFC 6749 §2.3.1).
    const QByteArray id = formEncoded({{credentials.clientId, {}}}).chopped(1);
    const QByteArray secret = formEncoded({{credentials.clientSecret, {}}}).chopped(1);
    request.addHeader("Authorization", "Basic " + QByteArray(id + ':' + secret).toBase64());
}

class OAuthSession::Private {
public:
    Private(HttpClient &httpClient, QUrl address, ClientCredentials client, QStringList wanted)
        : http(httpClient)
        , issuer(std::move(address))
        , credentials(std::move(client))
        , scopes(std::move(wanted))
    {
    }

    HttpClient &http;
    QUrl issuer;
    ClientCredentials credentials;
    QStringList scopes;
    const Clock *clock = &Clock::system();
    std::optional<ServerMetadata> metadata;
    std::optional<AccessToken> token;
    std::optional<Completion<Result<AccessToken>>> fetching;
};

OAuthSession::OAuthSession(HttpClient &client, QUrl issuer, ClientCredentials credentials, QStringList scopes,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(client, std::move(issuer), std::move(credentials), std::move(scopes)))
{
}

OAuthSession::~OAuthSession()
{
    if (d->fetching)
        d->fetching->complete(fail(cancelledError(d->issuer)));
}

void OAuthSession::setClock(const Clock &clock)
{
    d->clock = &clock;
}

QStringList OAuthSession::grantedScopes() const
{
    return d->token ? d->token->scopes : QStringList();
}

void OAuthSession::forgetToken()
{
    d->token.reset();
}

QCoro::Task<Result<ServerMetadata>> OAuthSession::discover(CancelToken cancel)
{
    if (d->metadata)
        co_return Result<ServerMetadata>(*d->metadata); // a copy: co_return moves out of what it is given
    const QPointer<OAuthSession> alive(this);
    const QUrl issuer = d->issuer;
    HttpRequest request;
    request.url = below(issuer, u"/.well-known/openid-configuration"_s);
    request.addHeader("Accept", "application/json");
    request.followRedirects = true;
    const Result<HttpReply> reply = co_await d->http.send(request, cancel);
    if (!alive)
        co_return fail(cancelledError(issuer));
    if (!reply)
        co_return fail(reply.error());
    const Result<ServerMetadata> metadata = metadataFrom(issuer, *reply);
    if (metadata)
        d->metadata = *metadata;
    co_return metadata;
}

namespace {
QCoro::Task<void> passOn(Completion<Result<AccessToken>> from, Completion<Result<AccessToken>> to)
{
    const Result<AccessToken> result = co_await from;
    to.complete(result);
}
} // namespace

QCoro::Task<Result<AccessToken>> OAuthSession::token(CancelToken cancel)
{
    if (d->token && d->token->isUsableAt(d->clock->now()))
        co_return Result<AccessToken>(*d->token); // a copy: co_return moves out of what it is given
    const bool first = !d->fetching;
    if (first)
        d->fetching = Completion<Result<AccessToken>>();
    const Completion<Result<AccessToken>> shared = *d->fetching;
    if (first)
        fetchOnce(); // goes on by itself; it may even have ended when it returns
    // One fetch serves all who ask; each may stop waiting for it without breaking it off for the others.
    Completion<Result<AccessToken>> mine;
    passOn(shared, mine);
    cancel.onCancelled(this, [mine, issuer = d->issuer] { mine.complete(fail(cancelledError(issuer))); });
    Result<AccessToken> result = co_await mine;
    co_return result;
}

QCoro::Task<void> OAuthSession::fetchOnce()
{
    const QPointer<OAuthSession> alive(this);
    const Completion<Result<AccessToken>> done = *d->fetching;
    const CancelToken never;
    const Result<AccessToken> result = co_await fetchToken(never);
    if (!alive)
        co_return; // the destructor told those who wait
    d->fetching.reset();
    if (result)
        d->token = *result;
    done.complete(result);
}

QCoro::Task<Result<AccessToken>> OAuthSession::fetchToken(CancelToken cancel)
{
    const QPointer<OAuthSession> alive(this);
    const QUrl issuer = d->issuer;
    const Result<ServerMetadata> metadata = co_await discover(cancel);
    if (!metadata)
        co_return fail(metadata.error());
    if (!alive)
        co_return fail(cancelledError(issuer));
    HttpRequest request;
    request.method = "POST";
    request.url = metadata->tokenEndpoint;
    request.addHeader("Content-Type", "application/x-www-form-urlencoded");
    request.addHeader("Accept", "application/json");
    QList<QPair<QString, QString>> form{{u"grant_type"_s, u"client_credentials"_s}};
    if (!d->scopes.isEmpty())
        form.append({u"scope"_s, d->scopes.join(u' ')});
    authenticate(request, form, d->credentials);
    request.body = formEncoded(form);
    const Result<HttpReply> reply = co_await d->http.send(request, cancel);
    if (!alive)
        co_return fail(cancelledError(issuer));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(refusal(d->credentials, issuer, *reply));
    co_return tokenFrom(*reply, d->scopes, d->clock->now());
}

QCoro::Task<Result<HttpReply>> OAuthSession::send(HttpRequest request, CancelToken cancel)
{
    const QPointer<OAuthSession> alive(this);
    for (int round = 1;; ++round) {
        const bool kept = d->token && d->token->isUsableAt(d->clock->now());
        const Result<AccessToken> token = co_await this->token(cancel);
        if (!token)
            co_return fail(token.error());
        if (!alive)
            co_return fail(cancelledError(request.url));
        HttpRequest authorized = request;
        authorized.addHeader("Authorization", "Bearer " + token->value.toUtf8());
        Result<HttpReply> reply = co_await d->http.send(authorized, cancel);
        const bool refused = reply && reply->status == 401;
        if (!alive || !refused || !kept || round > 1)
            co_return reply;
        // The server may have forgotten a token before its time (a restart); one taken just now it has not.
        if (d->token && d->token->value == token->value)
            forgetToken();
    }
}

} // namespace drover::transport
