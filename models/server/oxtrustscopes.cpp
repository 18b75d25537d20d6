// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oxtrustscopes.h"

#include <QHash>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;
using domain::EntityKind;

namespace {

struct FamilyNames {
    QString path;
    QString scope;
};

const FamilyNames &namesOf(OxTrustFamily family)
{
    static const QHash<OxTrustFamily, FamilyNames> names{
        {OxTrustFamily::Clients, {u"/clients"_s, u"client"_s}},
        {OxTrustFamily::Scopes, {u"/scopes"_s, u"scope"_s}},
        {OxTrustFamily::UmaScopes, {u"/uma/scopes"_s, u"umascope"_s}},
        {OxTrustFamily::UmaResources, {u"/uma/resources"_s, u"umaresource"_s}},
        {OxTrustFamily::Scripts, {u"/configuration/scripts"_s, u"customscript"_s}},
        {OxTrustFamily::Attributes, {u"/attributes"_s, u"attribute"_s}}};
    return *names.constFind(family);
}

QHash<QString, QString> clientNames()
{
    return {{u"clientName"_s, u"displayName"_s},
            {u"applicationType"_s, u"oxAuthAppType"_s},
            {u"redirectUris"_s, u"oxAuthRedirectURIs"_s},
            {u"postLogoutRedirectUris"_s, u"oxAuthPostLogoutRedirectURIs"_s},
            {u"claimRedirectUris"_s, u"claimRedirectURI"_s},
            {u"scopes"_s, u"oxAuthScopes"_s},
            {u"claims"_s, u"oxAuthClaims"_s},
            {u"clientSecret"_s, u"encodedClientSecret"_s},
            {u"trustedClient"_s, u"oxAuthTrustedClient"_s},
            {u"frontChannelLogoutUri"_s, u"logoutUri"_s},
            {u"frontChannelLogoutSessionRequired"_s, u"logoutSessionRequired"_s},
            {u"persistClientAuthorizations"_s, u"oxAuthPersistClientAuthorizations"_s},
            {u"includeClaimsInIdToken"_s, u"oxIncludeClaimsInIdToken"_s},
            {u"refreshTokenLifetime"_s, u"oxRefreshTokenLifetime"_s},
            {u"expirationDate"_s, u"exp"_s}};
}

} // namespace

OxTrustFamily oxTrustFamily(EntityKind kind, const QJsonObject &json)
{
    switch (kind) {
    case EntityKind::Client:
        return OxTrustFamily::Clients;
    case EntityKind::Scope:
        return json.value(u"scopeType"_s).toString().compare(u"uma", Qt::CaseInsensitive) == 0
                   ? OxTrustFamily::UmaScopes
                   : OxTrustFamily::Scopes;
    case EntityKind::UmaResource:
        return OxTrustFamily::UmaResources;
    case EntityKind::Script:
        return OxTrustFamily::Scripts;
    case EntityKind::Attribute:
        break;
    }
    return OxTrustFamily::Attributes;
}

QString oxTrustPath(OxTrustFamily family)
{
    return namesOf(family).path;
}

QString oxTrustScope(OxTrustFamily family, bool writes)
{
    return u"https://gluu.org/auth/oxtrust.%1.%2"_s.arg(namesOf(family).scope, writes ? u"write"_s : u"read"_s);
}

QStringList oxTrustWantedScopes()
{
    QStringList scopes;
    for (const OxTrustFamily family : {OxTrustFamily::Clients, OxTrustFamily::Scopes, OxTrustFamily::UmaScopes,
                                       OxTrustFamily::UmaResources, OxTrustFamily::Scripts, OxTrustFamily::Attributes})
        scopes << oxTrustScope(family, false) << oxTrustScope(family, true);
    return scopes;
}

QString oxTrustFieldName(EntityKind kind, const QString &field)
{
    static const QHash<EntityKind, QHash<QString, QString>> names{
        {EntityKind::Client, clientNames()},
        {EntityKind::Scope, {{u"claims"_s, u"oxAuthClaims"_s}, {u"groupClaims"_s, u"oxAuthGroupClaims"_s}}},
        {EntityKind::Attribute,
         {{u"claimName"_s, u"oxAuthClaimName"_s},
          {u"scimCustomAttr"_s, u"oxSCIMCustomAttribute"_s},
          {u"required"_s, u"requred"_s},
          {u"tooltip"_s, u"gluuTooltip"_s}}}};
    return names.value(kind).value(field, field);
}

} // namespace drover::server
