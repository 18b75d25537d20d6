// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesstoken.h"

#include "networkerror.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TokenMarginSeconds = 30;
constexpr qsizetype LongestToken = 64 * 1024; // a header takes no more
/// Longer than any token should live; a server that says more is taken at this.
constexpr qint64 LongestLifetimeSeconds = 366LL * 24 * 3600;

QString translated(const char *text)
{
    return QCoreApplication::translate("transport", text);
}

} // namespace

bool AccessToken::isUsableAt(const QDateTime &now) const
{
    return !value.isEmpty() && (!expiresAt.isValid() || now.addSecs(TokenMarginSeconds) < expiresAt);
}

OAuthProblem problemOf(const HttpReply &reply)
{
    const Result<QJsonValue> json = reply.json();
    const QJsonObject object = json ? json->toObject() : QJsonObject();
    return {object.value(u"error"_s).toString(), object.value(u"error_description"_s).toString()};
}

namespace {

void explainClient(Error &error, const ClientCredentials &credentials)
{
    switch (credentials.method) {
    case ClientCredentials::Method::PrivateKeyJwt:
        error.why = translated(QT_TRANSLATE_NOOP("transport", "The server does not accept the signature of the client's key."));
        error.next = translated(QT_TRANSLATE_NOOP(
            "transport", "Check that the key's public part is in the client's JWKS with the key id %1, that the client may "
                         "use private_key_jwt, and that the clocks of both computers agree."))
                         .arg(credentials.key ? credentials.key->id() : QString());
        return;
    case ClientCredentials::Method::TlsCertificate:
        error.why = translated(QT_TRANSLATE_NOOP("transport", "The server does not accept the client's certificate."));
        error.next = translated(QT_TRANSLATE_NOOP(
            "transport", "Check that the server asks for certificates, trusts this one's issuer, and that the client has "
                         "its subject or key registered (tls_client_auth, self_signed_tls_client_auth)."));
        return;
    case ClientCredentials::Method::Basic:
    case ClientCredentials::Method::Post:
        break;
    }
    error.why = translated(QT_TRANSLATE_NOOP("transport", "The server does not accept the client's id and secret."));
    error.next = translated(QT_TRANSLATE_NOOP(
        "transport", "Check both in the profile, and whether the client may authenticate in this way."));
}

} // namespace

Error tokenRefusal(const ClientCredentials &credentials, const QUrl &issuer, const HttpReply &reply)
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
        explainClient(error, credentials);
    } else if (problem.code == u"unauthorized_client" || problem.code == u"unsupported_grant_type" ||
               problem.code == u"invalid_grant") {
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
    const auto isPlain = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    if (token.value.size() > LongestToken || !std::all_of(token.value.cbegin(), token.value.cend(), isPlain)) {
        return fail(Error::Kind::Protocol,
                    translated(QT_TRANSLATE_NOOP("transport", "%1 answered the token request with something that is no token."))
                        .arg(serverName(reply.fromUrl)));
    }
    const QJsonValue scope = object.value(u"scope"_s);
    token.scopes = scope.isString() ? scope.toString().split(u' ', Qt::SkipEmptyParts) : asked; // RFC 6749 §5.1
    const QJsonValue lifetime = object.value(u"expires_in"_s);
    if (lifetime.isDouble())
        token.expiresAt = now.addSecs(std::clamp(lifetime.toInteger(), qint64(0), LongestLifetimeSeconds));
    return token;
}

} // namespace drover::transport
