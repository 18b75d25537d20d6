// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "janssenscopes.h"

#include <algorithm>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;
using domain::EntityKind;

namespace {

QString scopeOf(QStringView name)
{
    return u"https://jans.io/oauth/config/"_s + name.toString();
}

/// The families whose plain scopes protect a kind.
QStringList familiesOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Client:
        return {u"openid/clients"_s, u"openid/openid"_s};
    case EntityKind::Scope:
        return {u"scopes"_s};
    case EntityKind::UmaResource:
        return {u"uma"_s};
    case EntityKind::Script:
        return {u"scripts"_s};
    case EntityKind::Attribute:
        break;
    }
    return {u"attributes"_s};
}

QStringList superScopes(Access access)
{
    switch (access) {
    case Access::Read:
        return {scopeOf(u"read-all"), scopeOf(u"write-all")};
    case Access::Write:
        return {scopeOf(u"write-all")};
    case Access::Delete:
        break;
    }
    return {scopeOf(u"delete-all")};
}

QStringList suffixes(EntityKind kind, Access access)
{
    switch (access) {
    case Access::Read:
        // A client's write scope does not read clients; those of the other families do.
        if (kind == EntityKind::Client)
            return {u".readonly"_s, u".admin"_s};
        return {u".readonly"_s, u".write"_s, u".admin"_s};
    case Access::Write:
        return {u".write"_s, u".admin"_s};
    case Access::Delete:
        break;
    }
    return {u".delete"_s, u".admin"_s};
}

} // namespace

bool janssenAllows(const QStringList &granted, EntityKind kind, Access access)
{
    QStringList enough = superScopes(access);
    const QStringList families = familiesOf(kind);
    const QStringList endings = suffixes(kind, access);
    for (const QString &family : families) {
        for (const QString &ending : endings)
            enough << scopeOf(QString(family + ending));
    }
    return std::any_of(enough.begin(), enough.end(), [&](const QString &scope) { return granted.contains(scope); });
}

QString janssenScope(EntityKind kind, Access access)
{
    return scopeOf(QString(familiesOf(kind).constFirst() + suffixes(kind, access).constFirst()));
}

QStringList janssenWantedScopes()
{
    QStringList result;
    const auto kinds = domain::allEntityKinds();
    for (const EntityKind kind : kinds) {
        const QString family = familiesOf(kind).first();
        for (const auto &ending : {u".readonly"_s, u".write"_s, u".delete"_s, u".admin"_s})
            result << scopeOf(QString(family + ending));
    }
    for (const auto &scope : {u"read-all"_s, u"write-all"_s, u"delete-all"_s})
        result << scopeOf(scope);
    return result;
}

} // namespace drover::server
