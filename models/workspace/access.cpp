// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"

#include "console.h"
#include "server/oxtrustscopes.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover::workspace {

using domain::EntityKind;
using server::Access;

namespace {

/// Deleting is writing there.
QString missingOxTrustScope(const QStringList &granted, EntityKind kind, bool writes, const QJsonObject &object)
{
    const QString wanted = server::oxTrustScope(server::oxTrustFamily(kind, object), writes);
    if (granted.contains(wanted))
        return {};
    const bool either = kind == EntityKind::Scope && object.isEmpty();
    const QString umas = server::oxTrustScope(server::OxTrustFamily::UmaScopes, writes);
    return either && granted.contains(umas) ? QString() : wanted;
}

} // namespace

QString missingScope(const Console &console, EntityKind kind, Access access, const QJsonObject &object)
{
    const server::AdminApi *api = console.adminApi();
    const QStringList granted = console.connection().grantedScopes();
    if (!api || granted.isEmpty())
        return {};
    const bool isGluu = console.profile().kind == Profile::Kind::Gluu4;
    // Where the scopes aren't told (of a person's role, or where UMA decides call by call), everything may be tried: the
    // interface then allows every kind, and none of the scopes is one of its own.
    const auto kinds = domain::allEntityKinds();
    const bool all = std::all_of(kinds.begin(), kinds.end(), [api](EntityKind each) { return api->canRead(each) && api->canWrite(each); });
    const bool told = std::any_of(granted.begin(), granted.end(), [](const QString &scope) { return scope.contains(u'/'); });
    if (all && (isGluu || access != Access::Delete || !told))
        return {};
    if (isGluu)
        return missingOxTrustScope(granted, kind, access != Access::Read, object);
    return server::janssenAllows(granted, kind, access) ? QString() : server::janssenScope(kind, access);
}

QString lackOfScope(const QString &scope)
{
    if (scope.isEmpty())
        return {};
    return QCoreApplication::translate("workspace", "The log-in lacks the scope %1.").arg(scope);
}

QString lackOfScopeAndRemedy(const QString &scope)
{
    if (scope.isEmpty())
        return {};
    return QCoreApplication::translate("workspace", "The log-in lacks the scope %1. Give it to the profile's client on the "
                                                    "server, then connect again.")
        .arg(scope);
}

} // namespace drover::workspace
