// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/codegrant.h"

#include "base/ids.h"
#include "sandbox/http/routes.h"
#include "sandbox/oauth/tokenendpoint.h"
#include "sandbox/store/umarecords.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr int codeLifetime = 60;
constexpr int tokenLifetime = 3600;
constexpr qsizetype mostCodes = 10'000;

QString withParameters(const QString &address, const QList<QPair<QString, QString>> &parameters)
{
    QUrl url(address);
    QUrlQuery query(url);
    for (const auto &[name, value] : parameters) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

bool verifies(const AuthorizationCode &code, const QString &verifier)
{
    if (code.challenge.isEmpty())
        return true;
    if (code.challengeMethod != u"S256")
        return code.challenge == verifier;
    const QByteArray hash = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) == code.challenge.toLatin1();
}

} // namespace

QString codeRedirect(const QMap<QString, QString> &parameters, const QString &sessionId, Context &context)
{
    const QDateTime now = context.clock->now();
    context.codes.removeIf([&](const auto &item) { return item.value().expiresAt < now; });
    if (context.codes.size() >= mostCodes)
        context.codes.clear();
    const QString name = newUuid();
    context.codes.insert(name, {parameters.value(u"client_id"_s), parameters.value(u"redirect_uri"_s), sessionId,
                                parameters.value(u"scope"_s), parameters.value(u"nonce"_s),
                                parameters.value(u"code_challenge"_s), parameters.value(u"code_challenge_method"_s),
                                now.addSecs(codeLifetime)});
    return withParameters(parameters.value(u"redirect_uri"_s),
                          {{u"code"_s, name}, {u"scope"_s, parameters.value(u"scope"_s)}, {u"state"_s, parameters.value(u"state"_s)}});
}

QString errorRedirect(const QMap<QString, QString> &parameters, const QString &error)
{
    return withParameters(parameters.value(u"redirect_uri"_s), {{u"error"_s, error}, {u"state"_s, parameters.value(u"state"_s)}});
}

QCoro::Task<Response> codeGrant(QJsonObject client, Parameters form, Context &context)
{
    const QString clientId = client.value(u"inum").toString();
    const AuthorizationCode code = context.codes.take(form.value(u"code"_s));
    const bool good = !code.clientId.isEmpty() && code.clientId == clientId && code.expiresAt >= context.clock->now()
                      && code.redirectUri == form.value(u"redirect_uri"_s) && verifies(code, form.value(u"code_verifier"_s));
    const auto session = context.sessions.find(code.sessionId);
    if (!good || !session)
        co_return oauthError(400, u"invalid_grant"_s);
    const QString sessionId = code.sessionId;
    const auto references = co_await context.login->methodReferences(sessionId);
    if (!references)
        co_return umaAnswer(503, {{u"error"_s, u"script_host_lost"_s}}, references.error());
    const auto key = context.signingKey();
    if (!key)
        co_return oauthError(500, u"server_error"_s);
    const qint64 now = context.clock->now().toSecsSinceEpoch();
    QJsonObject claims{{u"iss"_s, context.origin},
                       {u"sub"_s, session->attributes.value(u"auth_user"_s)},
                       {u"aud"_s, clientId},
                       {u"iat"_s, now},
                       {u"exp"_s, now + tokenLifetime},
                       {u"auth_time"_s, now},
                       {u"sid"_s, session->outsideSid},
                       {u"acr"_s, session->attributes.value(u"acr"_s)},
                       {u"amr"_s, *references}};
    if (!code.nonce.isEmpty())
        claims.insert(u"nonce"_s, code.nonce);
    const Result<QString> idToken = (*key)->sign(claims, u"RS256"_s);
    if (!idToken)
        co_return oauthError(500, u"server_error"_s, idToken.error().sentence());
    const QStringList scopes = grantedScopes(client, code.scope, *context.entities);
    QJsonObject body{{u"access_token"_s, context.tokens->issue(clientId, scopes, tokenLifetime)},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, tokenLifetime},
                     {u"id_token"_s, *idToken}};
    if (!scopes.isEmpty())
        body.insert(u"scope"_s, scopes.join(u' '));
    Response response = Response::prettyJson(body);
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    co_return response;
}

} // namespace drover::sandbox
