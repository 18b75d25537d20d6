// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/accessguard.h"

#include "sandbox/admin/apierror.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QString prefix = u"https://jans.io/oauth/config/"_s;

QString familyOf(Kind kind)
{
    switch (kind) {
    case Kind::Client: return u"openid/clients"_s;
    case Kind::Scope: return u"scopes"_s;
    case Kind::UmaResource: return u"uma"_s;
    case Kind::Script: return u"scripts"_s;
    case Kind::Attribute: return u"attributes"_s;
    }
    return {};
}

QString suffixOf(Access access)
{
    switch (access) {
    case Access::Read: return u".readonly"_s;
    case Access::Write: return u".write"_s;
    case Access::Delete: return u".delete"_s;
    }
    return {};
}

QString listed(const QStringList &items)
{
    return u'[' + items.join(u", "_s) + u']';
}

} // namespace

bool RequiredScopes::passes(const QStringList &granted) const
{
    const auto has = [&granted](const QString &scope) { return granted.contains(scope); };
    return std::any_of(super.begin(), super.end(), has) || std::any_of(group.begin(), group.end(), has)
        || std::all_of(plain.begin(), plain.end(), has);
}

RequiredScopes requiredScopes(Kind kind, Access access)
{
    const QString family = prefix + familyOf(kind);
    RequiredScopes required;
    required.plain = {family + suffixOf(access)};
    required.group = {family + u".admin"_s};
    // Who may write may read, but for clients, where the server's source does not say so.
    if (kind == Kind::Client)
        required.group.append(prefix + u"openid/openid"_s + suffixOf(access));
    else if (access == Access::Read)
        required.group.append(family + u".write"_s);
    switch (access) {
    case Access::Read: required.super = {prefix + u"read-all"_s, prefix + u"write-all"_s}; break;
    case Access::Write: required.super = {prefix + u"write-all"_s}; break;
    case Access::Delete: required.super = {prefix + u"delete-all"_s}; break;
    }
    return required;
}

QStringList allConfigApiScopes()
{
    QStringList all;
    for (const Kind kind : {Kind::Client, Kind::Scope, Kind::UmaResource, Kind::Script, Kind::Attribute}) {
        for (const Access access : {Access::Read, Access::Write, Access::Delete}) {
            const RequiredScopes required = requiredScopes(kind, access);
            all += required.plain + required.group + required.super;
        }
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

std::optional<Response> refusal(const Request &request, const RequiredScopes &required, TokenStore &tokens)
{
    const auto token = request.bearerToken();
    if (!token)
        return apiUnauthorized(u"ONLY TOKEN BASED AUTHORIZATION IS SUPPORTED!"_s);
    const auto facts = tokens.find(*token);
    if (!facts)
        return apiUnauthorized(u"Token is Invalid."_s);
    if (required.passes(facts->scopes))
        return std::nullopt;
    return apiUnauthorized(u"Insufficient scopes! , Required scope: %1, however token scopes: %2"_s
                               .arg(listed(required.plain), listed(facts->scopes)));
}

} // namespace drover::sandbox
