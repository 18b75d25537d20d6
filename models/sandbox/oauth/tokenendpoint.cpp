// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/tokenendpoint.h"

#include "sandbox/admin/accessguard.h"
#include "sandbox/http/routes.h"
#include "sandbox/login/codegrant.h"
#include "sandbox/oauth/clientauthenticator.h"
#include "sandbox/oauth/devicegrant.h"
#include "sandbox/oauth/persontokens.h"
#include "sandbox/store/umarecords.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr int defaultLifetime = 3600;
const QString clientCredentials = u"client_credentials"_s;
const QString deviceCode = u"urn:ietf:params:oauth:grant-type:device_code"_s;
const QString umaGrant = u"urn:ietf:params:oauth:grant-type:uma-ticket"_s;

Response clientCredentialsGrant(const QJsonObject &client, const Parameters &form, Context &context)
{
    if (client.value(u"disabled").toBool())
        return oauthError(403, u"disabled_client"_s);
    if (!stringList(client.value(u"grantTypes")).contains(clientCredentials))
        return oauthError(400, u"invalid_grant"_s, u"grant_type is not present in client."_s);
    QStringList scopes = grantedScopes(client, form.value(u"scope"_s), *context.entities);
    const QString claims = form.value(u"ujwt"_s);
    if (!claims.isEmpty() && isAdministratorsClaims(claims, client.value(u"inum").toString(), context))
        scopes += allConfigApiScopes();
    scopes.removeDuplicates();
    int lifetime = client.value(u"accessTokenLifetime").toInt();
    if (lifetime <= 0)
        lifetime = defaultLifetime;
    const QString token = context.tokens->issue(client.value(u"inum").toString(), scopes, lifetime);
    QJsonObject body{{u"access_token"_s, token}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, lifetime}};
    if (!scopes.isEmpty())
        body.insert(u"scope"_s, scopes.join(u' '));
    Response response = Response::prettyJson(body);
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    return response;
}

uma::TokenRequest umaRequest(const Request &request, const Parameters &form, const QJsonObject &client)
{
    uma::TokenRequest asked;
    asked.grantType = form.value(u"grant_type"_s);
    asked.ticket = form.value(u"ticket"_s);
    asked.claimToken = form.value(u"claim_token"_s);
    asked.claimTokenFormat = form.value(u"claim_token_format"_s);
    asked.pct = form.value(u"pct"_s);
    asked.rpt = form.value(u"rpt"_s);
    asked.scope = form.value(u"scope"_s);
    asked.client = umaClient(client);
    asked.loginId = request.cookie(u"session_id"_s);
    asked.ip = request.remoteAddress;
    asked.parameters = form.toMap();
    return asked;
}

} // namespace

QStringList grantedScopes(const QJsonObject &client, const QString &asked, EntityStore &entities)
{
    QStringList granted;
    const QStringList assigned = stringList(client.value(u"scopes"));
    const QStringList wanted = asked.split(u' ', Qt::SkipEmptyParts);
    for (const QString &value : wanted) {
        const auto scope = entities.findScopeByValue(value);
        if (scope && assigned.contains(dnOf(Kind::Scope, scope->value(u"inum").toString())) && !granted.contains(value))
            granted.append(value);
    }
    return granted;
}

Response umaAnswer(int status, const QJsonObject &body, const std::optional<Error> &hostFailure)
{
    Response response = Response::prettyJson(body, status);
    if (hostFailure) {
        QJsonObject told = body;
        told.insert(u"error_description"_s, hostFailure->sentence());
        response = Response::prettyJson(told, status);
    }
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    return response;
}

QCoro::Task<Response> tokenEndpoint(Request request, Context &context)
{
    const Parameters form = request.form();
    const auto client = authenticatedClient(request, form, context);
    if (!client)
        co_return client.error();
    const QString grant = form.value(u"grant_type"_s);
    if (!form.value(u"ticket"_s).trimmed().isEmpty()) {
        const uma::TokenRequest asked = umaRequest(request, form, *client);
        const uma::TokenAnswer answer = co_await context.tokenService->answer(asked);
        co_return umaAnswer(answer.status, answer.body, answer.hostFailure);
    }
    if (grant == clientCredentials)
        co_return clientCredentialsGrant(*client, form, context);
    if (grant == deviceCode)
        co_return deviceGrant(*client, form, context);
    if (grant == u"refresh_token")
        co_return refreshGrant(*client, form, context);
    if (grant == u"authorization_code") {
        const QJsonObject found = *client;
        co_return co_await codeGrant(found, form, context);
    }
    if (grant.isEmpty() || grant == umaGrant)
        co_return oauthError(400, u"invalid_request"_s);
    co_return oauthError(400, u"unsupported_grant_type"_s,
                         u"The authorization grant type is not supported by the authorization server."_s);
}

} // namespace drover::sandbox
