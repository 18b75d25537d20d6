// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/oauthroutes.h"

#include "sandbox/oauth/clientauthenticator.h"
#include "sandbox/oauth/tokenendpoint.h"
#include "sandbox/store/umarecords.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

Response introspection(const Request &request, Context &context)
{
    const Parameters parameters = request.method == "GET" ? request.query : request.form();
    const auto caller = authenticatedClient(request, parameters, context);
    if (!caller)
        return caller.error();
    const QString token = parameters.value(u"token"_s);
    if (token.isEmpty())
        return oauthError(400, u"invalid_request"_s);
    const auto facts = context.tokens->find(token);
    QJsonObject body{{u"active"_s, facts.has_value()}};
    if (facts) {
        body.insert(u"scope"_s, facts->scopes.join(u' '));
        body.insert(u"client_id"_s, facts->clientId);
        body.insert(u"token_type"_s, u"Bearer"_s);
        body.insert(u"iat"_s, facts->issuedAt);
        body.insert(u"exp"_s, facts->expiresAt);
        body.insert(u"sub"_s, facts->clientId);
        body.insert(u"aud"_s, facts->clientId);
        body.insert(u"iss"_s, context.origin);
    }
    Response response = Response::prettyJson(body);
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    return response;
}

Response keys(Context &context)
{
    const auto key = context.signingKey();
    return key ? Response::prettyJson((*key)->jwks()) : oauthError(500, u"server_error"_s);
}

} // namespace

void addOAuthRoutes(Routes &routes)
{
    Context &context = routes.context();
    routes.addAsyncToBases("POST", u"/token"_s,
                           [&context](Request request) { return tokenEndpoint(std::move(request), context); });
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        routes.addToBases(method, u"/introspection"_s,
                          [&context](const Request &request) { return introspection(request, context); });
    }
    routes.addToBases("GET", u"/jwks"_s, [&context](const Request &) { return keys(context); });

    // The web server in front of a real one maps the well-known paths to the base; here the generation says to which.
    routes.add("GET", u"/.well-known/openid-configuration"_s, [&context](const Request &) {
        return Response::prettyJson(openIdConfiguration(context.origin, context.config.basePath));
    });
    routes.add("GET", u"/.well-known/uma2-configuration"_s, [&context](const Request &) {
        return Response::prettyJson(umaConfiguration(context.origin, context.config.basePath));
    });
    const QStringList bases = serverContextPaths();
    for (const QString &server : bases) {
        const QString base = server + u"/restv1"_s;
        routes.add("GET", base + u"/uma2-configuration"_s, [&context, base](const Request &) {
            return Response::prettyJson(umaConfiguration(context.origin, base));
        });
        for (const QString &root : {base, server}) {
            const QString path = root + u"/.well-known/openid-configuration"_s;
            routes.add("GET", path, [&context, base](const Request &) {
                return Response::prettyJson(openIdConfiguration(context.origin, base));
            });
        }
    }
}

} // namespace drover::sandbox
