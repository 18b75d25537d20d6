// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/uma/protectedresource.h"

#include "sandbox/store/umarecords.h"
#include "sandbox/uma/pathpattern.h"
#include "sandbox/uma/protection.h"
#include "sandbox/uma/rptstatus.h"
#include "uma/jsonlogic.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

std::optional<uma::Resource> resourceAt(const QString &path, Context &context)
{
    const QString owner = dnOf(Kind::Client, context.resourceServer.clientId);
    const QList<QJsonObject> own = context.entities->holding(Kind::UmaResource, u"clients"_s, owner);
    for (const QJsonObject &json : own) {
        const uma::Resource resource = umaResource(json);
        if (resource.name.startsWith(u'/') && pathMatches(resource.name, path))
            return resource;
    }
    return std::nullopt;
}

/// The scopes of a permission open a resource if they hold all of its scopes, or fulfil its expression.
bool opens(const uma::Permission &permission, const uma::Resource &resource, Context &context)
{
    if (permission.resourceId != resource.id)
        return false;
    if (resource.scopeExpression.isEmpty()) {
        for (const QString &dn : resource.scopes) {
            if (!permission.scopeDns.contains(dn))
                return false;
        }
        return true;
    }
    const QStringList granted = scopeValuesOf(permission.scopeDns, context);
    const QJsonObject expression = QJsonDocument::fromJson(resource.scopeExpression.toUtf8()).object();
    QJsonArray facts;
    const QStringList data = stringList(expression.value(u"data"));
    for (const QString &scope : data)
        facts.append(granted.contains(scope));
    const auto result = uma::applyJsonLogic(expression.value(u"rule"), facts);
    return result && uma::isTruthy(*result);
}

/// The answer of a resource server that cannot reach its authorization server (UMA 2.0 Grant §3.2.2).
Response unreachable()
{
    Response response = Response::json(
        QJsonObject{{u"error"_s, u"authorization_server_unreachable"_s},
                    {u"error_description"_s, u"The resource server's own client is gone or disabled, so it gets no permission ticket."_s}},
        403);
    response.withHeader("Warning", "199 - \"UMA Authorization Server Unreachable\"");
    return response;
}

Response withTicket(int status, const QString &error, const uma::Resource &resource, Context &context)
{
    const auto own = context.entities->find(Kind::Client, context.resourceServer.clientId);
    if (!own || own->value(u"disabled").toBool())
        return unreachable();
    const PermissionWish wish{resource.id, scopeValuesOf(resource.scopes, context), {}};
    const auto ticket = registerPermissions({wish}, context);
    if (!ticket)
        return unreachable();
    Response response = Response::json(QJsonObject{{u"error"_s, error}, {u"ticket"_s, *ticket}}, status);
    response.withHeader("WWW-Authenticate", u"UMA realm=\"drover-sandbox\", as_uri=\"%1\", ticket=\"%2\""_s
                                                .arg(context.origin, *ticket).toUtf8());
    response.withHeader("Cache-Control", "no-store");
    return response;
}

Response content(const Request &request, const QString &path, const uma::Rpt &rpt)
{
    const QJsonArray posts{QJsonObject{{u"id"_s, 1}, {u"title"_s, u"What a policy decides"_s}},
                           QJsonObject{{u"id"_s, 2}, {u"title"_s, u"Where a claim gets lost"_s}}};
    Response response = Response::json(QJsonObject{{u"path"_s, path},
                                                   {u"method"_s, QString::fromLatin1(request.method)},
                                                   {u"client"_s, rpt.clientId},
                                                   {u"posts"_s, posts}});
    response.withHeader("Cache-Control", "no-store");
    return response;
}

Response protectedResource(const Request &request, Context &context)
{
    const QString path = u'/' + request.param(u"path"_s);
    const auto resource = resourceAt(path, context);
    if (!resource) {
        return Response::json(QJsonObject{{u"error"_s, u"not_found"_s},
                                          {u"error_description"_s, u"No UMA resource protects %1, so there is nothing here."_s.arg(path)}},
                              404);
    }
    const auto token = request.bearerToken();
    const auto rpt = token ? activeRpt(*token, context) : std::nullopt;
    if (!rpt)
        return withTicket(401, token ? u"invalid_token"_s : u"unauthorized"_s, *resource, context);
    for (const uma::Permission &permission : rpt->permissions) {
        if (opens(permission, *resource, context))
            return content(request, path, *rpt);
    }
    return withTicket(403, u"insufficient_scope"_s, *resource, context);
}

} // namespace

void addProtectedResource(Routes &routes)
{
    Context &context = routes.context();
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST"), QByteArray("PUT"), QByteArray("DELETE"),
                                     QByteArray("PATCH")}) {
        routes.add(method, u"/rs/{path...}"_s,
                   [&context](const Request &request) { return protectedResource(request, context); });
    }
}

} // namespace drover::sandbox
