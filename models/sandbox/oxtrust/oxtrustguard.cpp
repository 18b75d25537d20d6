// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oxtrust/oxtrustguard.h"

#include "base/ids.h"
#include "sandbox/uma/protection.h"
#include "sandbox/uma/rptstatus.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QStringList families{u"client"_s, u"scope"_s, u"umascope"_s, u"umaresource"_s, u"customscript"_s, u"attribute"_s};
const QString interfaceId = u"oxtrust-api"_s; ///< of the UMA resource that stands for the interface

QString umaScope(bool writes)
{
    return writes ? u"oxtrust-api-write"_s : u"oxtrust-api-read"_s;
}

/// The UMA scope's DN; scope and resource are made when they are first needed.
QString umaScopeDn(bool writes, Context &context)
{
    EntityStore &entities = *context.entities;
    QJsonArray dns;
    QString wanted;
    for (const bool each : {false, true}) {
        auto scope = entities.findScopeByValue(umaScope(each));
        if (!scope) {
            scope = QJsonObject{{u"inum"_s, newUuid()},
                                {u"id"_s, umaScope(each)},
                                {u"displayName"_s, umaScope(each)},
                                {u"scopeType"_s, u"uma"_s}};
            entities.insert(Kind::Scope, *scope);
        }
        const QString dn = dnOf(Kind::Scope, scope->value(u"inum").toString());
        dns.append(dn);
        if (each == writes)
            wanted = dn;
    }
    if (!entities.find(Kind::UmaResource, interfaceId)) {
        entities.insert(Kind::UmaResource,
                        {{u"id"_s, interfaceId},
                         {u"inum"_s, newUuid()},
                         {u"name"_s, u"oxTrust API"_s},
                         {u"description"_s, u"The oxTrust API while it is protected with UMA."_s},
                         {u"scopes"_s, dns},
                         {u"deletable"_s, false}});
    }
    return wanted;
}

std::optional<Response> umaRefusal(const std::optional<QString> &token, bool writes, Context &context)
{
    const QString dn = umaScopeDn(writes, context);
    const auto rpt = token ? activeRpt(*token, context) : std::nullopt;
    if (rpt) {
        const auto opens = [&dn](const uma::Permission &permission) {
            return permission.resourceId == interfaceId && permission.scopeDns.contains(dn);
        };
        if (std::any_of(rpt->permissions.begin(), rpt->permissions.end(), opens))
            return std::nullopt;
    }
    const auto ticket = registerPermissions({{interfaceId, {umaScope(writes)}, {}}}, context);
    if (!ticket)
        return Response::empty(500);
    Response response = Response::empty(401);
    response.withHeader("WWW-Authenticate",
                        u"UMA realm=\"Authorization required\", host_id=%1, as_uri=%2/.well-known/uma2-configuration, ticket=%3"_s
                            .arg(QUrl(context.origin).host(), context.origin, *ticket)
                            .toLatin1());
    return response;
}

} // namespace

QString oxTrustScope(const QString &family, bool writes)
{
    return u"https://gluu.org/auth/oxtrust.%1.%2"_s.arg(family, writes ? u"write"_s : u"read"_s);
}

QStringList allOxTrustScopes()
{
    QStringList all;
    for (const QString &family : families)
        all << oxTrustScope(family, false) << oxTrustScope(family, true);
    return all;
}

std::optional<Response> oxTrustRefusal(const Request &request, const QString &family, bool writes, Context &context)
{
    const auto token = request.bearerToken();
    if (context.oxTrustProtection == u"UMA")
        return umaRefusal(token, writes, context);
    if (!token) // no WWW-Authenticate in these modes
        return Response::text(u"Token is missing"_s, 401);
    const auto facts = context.tokens->find(*token);
    const bool any = context.oxTrustProtection == u"TEST";
    if (facts && (any || facts->scopes.contains(oxTrustScope(family, writes))))
        return std::nullopt;
    return Response::text(u"Invalid token or insufficient scopes"_s, 403);
}

} // namespace drover::sandbox
