// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/persontokens.h"

#include "base/ids.h"
#include "jose/token.h"
#include "sandbox/http/routes.h"
#include "sandbox/oauth/tokenendpoint.h"
#include "sandbox/store/umarecords.h"
#include "sandbox/store/umasqlitestore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr int accessSeconds = 300;
constexpr int refreshSeconds = 24 * 3600;
constexpr int tokenBytes = 32;
constexpr qsizetype mostPersons = 10'000;

template <class Map>
void sweep(Map &map, const QDateTime &now)
{
    map.removeIf([&](const auto &item) { return item.value().expiresAt < now; });
    if (map.size() >= mostPersons)
        map.clear();
}

QJsonObject claimsOf(const PersonGrant &grant, const Context &context)
{
    const QJsonObject user = worldUser(grant.uid, context);
    QJsonObject claims = user.value(u"attributes").toObject();
    claims.insert(u"sub"_s, grant.uid);
    claims.insert(u"iss"_s, context.origin);
    claims.insert(u"aud"_s, grant.clientId);
    if (!claims.contains(u"inum"))
        claims.insert(u"inum"_s, grant.uid);
    return claims;
}

} // namespace

QJsonObject worldUser(const QString &uid, const Context &context)
{
    const QJsonArray users = context.world.value(u"users").toArray();
    for (const QJsonValue &user : users) {
        if (user[u"uid"_s].toString() == uid && !uid.isEmpty())
            return user.toObject();
    }
    return {};
}

Response personTokens(const QJsonObject &client, const QString &uid, const QString &scope, Context &context)
{
    const QDateTime now = context.clock->now();
    const QString clientId = client.value(u"inum").toString();
    const QStringList granted = grantedScopes(client, scope, *context.entities);
    const QString token = context.tokens->issue(clientId, granted, accessSeconds);
    sweep(context.persons, now);
    context.persons.insert(tokenHash(token), {clientId, uid, scope, now.addSecs(accessSeconds)});
    QJsonObject body{{u"access_token"_s, token}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, accessSeconds}};
    if (!granted.isEmpty())
        body.insert(u"scope"_s, granted.join(u' '));
    const bool refreshes = scope.split(u' ').contains(u"offline_access"_s)
                           && stringList(client.value(u"grantTypes")).contains(u"refresh_token"_s);
    if (refreshes) {
        const QString refresh = QString::fromLatin1(newSecret(tokenBytes));
        sweep(context.refreshes, now);
        context.refreshes.insert(tokenHash(refresh), {clientId, uid, scope, now.addSecs(refreshSeconds)});
        body.insert(u"refresh_token"_s, refresh);
    }
    Response response = Response::prettyJson(body);
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    return response;
}

Response refreshGrant(const QJsonObject &client, const Parameters &form, Context &context)
{
    const QByteArray hash = tokenHash(form.value(u"refresh_token"_s));
    const auto grant = context.refreshes.constFind(hash);
    const bool good = grant != context.refreshes.constEnd() && grant->clientId == client.value(u"inum").toString()
                      && grant->expiresAt >= context.clock->now();
    if (!good)
        return oauthError(400, u"invalid_grant"_s);
    const PersonGrant taken = context.refreshes.take(hash);
    return personTokens(client, taken.uid, taken.scope, context);
}

Response userInfo(const Request &request, Context &context)
{
    const auto token = request.bearerToken();
    const auto facts = token ? context.tokens->find(*token) : std::nullopt;
    const auto grant = token ? context.persons.constFind(tokenHash(*token)) : context.persons.constEnd();
    if (!facts || grant == context.persons.constEnd()) {
        Response response = oauthError(401, u"invalid_token"_s);
        response.withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return response;
    }
    const QJsonObject claims = claimsOf(*grant, context);
    const auto client = context.entities->find(Kind::Client, grant->clientId);
    const QString algorithm = client ? client->value(u"userInfoSignedResponseAlg").toString() : QString();
    Response response;
    if (algorithm.isEmpty()) {
        response = Response::prettyJson(claims);
    } else {
        const auto key = context.signingKey();
        const Result<QString> jwt = key ? (*key)->sign(claims, algorithm) : Result<QString>(fail(key.error()));
        if (!jwt)
            return oauthError(500, u"server_error"_s);
        response = Response::text(*jwt, 200);
        response.contentType = "application/jwt";
    }
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    return response;
}

bool isAdministratorsClaims(const QString &signedClaims, const QString &clientId, Context &context)
{
    const auto key = context.signingKey();
    const auto token = jose::readToken(signedClaims);
    if (!key || !token || !(*key)->verifies(signedClaims) || token->claims.value(u"aud").toString() != clientId)
        return false;
    const QJsonValue role = token->claims.value(u"jansAdminUIRole");
    const QStringList roles = role.isArray() ? stringList(role) : QStringList{role.toString()};
    return std::any_of(roles.begin(), roles.end(), [](const QString &one) { return one.contains(u"admin"); });
}

} // namespace drover::sandbox
