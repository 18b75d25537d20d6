// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/uma/protection.h"

#include "base/ids.h"
#include "sandbox/http/routes.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

tl::expected<AccessToken, Response> protectionCaller(const Request &request, Context &context)
{
    if (request.header("authorization").trimmed().isEmpty())
        return tl::unexpected(oauthError(401, u"unauthorized_client"_s));
    const auto token = request.bearerToken();
    if (!token)
        return tl::unexpected(oauthError(401, u"unauthorized_client"_s));
    const auto facts = context.tokens->find(*token);
    if (!facts)
        return tl::unexpected(oauthError(401, u"access_denied"_s));
    if (!facts->scopes.contains(u"uma_protection"_s))
        return tl::unexpected(oauthError(406, u"invalid_client_scope"_s));
    return *facts;
}

std::optional<QStringList> scopeDnsFor(const QStringList &values, Context &context)
{
    QStringList dns;
    for (const QString &value : values) {
        auto scope = context.umaStore->scopeById(value);
        if (!scope && (value.isEmpty() || !context.config.addScopesAutomatically))
            return std::nullopt;
        if (!scope) {
            uma::Scope made;
            made.id = value;
            scope = context.umaStore->addScope(made);
        }
        if (!dns.contains(scope->dn))
            dns.append(scope->dn);
    }
    return dns;
}

QStringList scopeValuesOf(const QStringList &dns, Context &context)
{
    QStringList values;
    for (const QString &dn : dns) {
        if (const auto scope = context.umaStore->scopeByDn(dn))
            values.append(scope->id);
    }
    return values;
}

tl::expected<QString, Response> registerPermissions(const QList<PermissionWish> &wishes, Context &context)
{
    const QString ticket = newUuid();
    QList<uma::Permission> permissions;
    for (const PermissionWish &wish : wishes) {
        if (wish.resourceId.isEmpty())
            return tl::unexpected(oauthError(400, u"invalid_resource_id"_s));
        if (!context.umaStore->resource(wish.resourceId))
            return tl::unexpected(oauthError(404, u"not_found"_s));
        uma::Permission permission;
        // A scope that exists anywhere will do, even if the resource does not list it: a quirk of the servers.
        for (const QString &value : wish.scopes) {
            const auto scope = context.umaStore->scopeById(value);
            if (!scope)
                return tl::unexpected(oauthError(400, u"invalid_scope"_s));
            permission.scopeDns.append(scope->dn);
        }
        permission.id = newUuid();
        permission.ticket = ticket;
        permission.resourceId = wish.resourceId;
        permission.attributes = wish.params;
        permission.expiresAt = context.clock->now().addSecs(context.config.ticketLifetime);
        permissions.append(permission);
    }
    context.umaStore->savePermissions(permissions);
    return ticket;
}

} // namespace drover::sandbox
