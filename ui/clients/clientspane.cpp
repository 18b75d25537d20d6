// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientspane.h"

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

EntityListTexts texts()
{
    return {.title = ClientsPane::tr("Clients"),
            .search = ClientsPane::tr("Search clients by name, description or id"),
            .emptyTitle = ClientsPane::tr("There are no clients yet"),
            .emptyText = ClientsPane::tr("A client is an application that asks the server for tokens. It appears here once it is "
                                         "registered, by itself or through the admin interface."),
            .noMatch = ClientsPane::tr("No client matches “%1”"),
            .mayNotRead = ClientsPane::tr("This log-in may not read clients"),
            .nothingChosen = ClientsPane::tr("Choose a client in the list to see its fields.")};
}

/// Members of the OpenAPI schema Client, grouped as a person looks for them.
QList<FormField> catalogue()
{
    const QString basic = ClientsPane::tr("Basic");
    const QString addresses = ClientsPane::tr("Addresses");
    const QString grants = ClientsPane::tr("Grants and scopes");
    const QString authentication = ClientsPane::tr("Authentication");
    const QString tokens = ClientsPane::tr("Tokens");
    const QString uma = ClientsPane::tr("UMA");
    const QString dates = ClientsPane::tr("Dates");
    return {{basic, ClientsPane::tr("Name"), u"clientName"_s},
            {basic, ClientsPane::tr("Display name"), u"displayName"_s},
            {basic, ClientsPane::tr("Client ID"), u"inum"_s, FieldKind::Code},
            {basic, ClientsPane::tr("Client secret"), u"clientSecret"_s, FieldKind::Secret},
            {basic, ClientsPane::tr("Description"), u"description"_s},
            {basic, ClientsPane::tr("Application type"), u"applicationType"_s},
            {basic, ClientsPane::tr("Trusted"), u"trustedClient"_s, FieldKind::Flag},
            {basic, ClientsPane::tr("Disabled"), u"disabled"_s, FieldKind::Flag},
            {basic, ClientsPane::tr("Contacts"), u"contacts"_s, FieldKind::List},
            {addresses, ClientsPane::tr("Redirect URIs"), u"redirectUris"_s, FieldKind::List},
            {addresses, ClientsPane::tr("After log-out"), u"postLogoutRedirectUris"_s, FieldKind::List},
            {addresses, ClientsPane::tr("Home page"), u"clientUri"_s, FieldKind::Code},
            {addresses, ClientsPane::tr("Logo"), u"logoUri"_s, FieldKind::Code},
            {addresses, ClientsPane::tr("Policy"), u"policyUri"_s, FieldKind::Code},
            {addresses, ClientsPane::tr("Terms of service"), u"tosUri"_s, FieldKind::Code},
            {grants, ClientsPane::tr("Grant types"), u"grantTypes"_s, FieldKind::List},
            {grants, ClientsPane::tr("Response types"), u"responseTypes"_s, FieldKind::List},
            {grants, ClientsPane::tr("Scopes"), u"scopes"_s, FieldKind::List},
            {grants, ClientsPane::tr("Claims"), u"claims"_s, FieldKind::List},
            {authentication, ClientsPane::tr("Method"), u"tokenEndpointAuthMethod"_s, FieldKind::Code},
            {authentication, ClientsPane::tr("Signing algorithm"), u"tokenEndpointAuthSigningAlg"_s, FieldKind::Code},
            {authentication, ClientsPane::tr("JWKS address"), u"jwksUri"_s, FieldKind::Code},
            {authentication, ClientsPane::tr("Subject type"), u"subjectType"_s},
            {tokens, ClientsPane::tr("Access token"), u"accessTokenLifetime"_s, FieldKind::Seconds},
            {tokens, ClientsPane::tr("Refresh token"), u"refreshTokenLifetime"_s, FieldKind::Seconds},
            {tokens, ClientsPane::tr("Access token as JWT"), u"accessTokenAsJwt"_s, FieldKind::Flag},
            {tokens, ClientsPane::tr("ID token signature"), u"idTokenSignedResponseAlg"_s, FieldKind::Code},
            {uma, ClientsPane::tr("Claims redirect URIs"), u"claimRedirectUris"_s, FieldKind::List},
            {uma, ClientsPane::tr("RPT as JWT"), u"rptAsJwt"_s, FieldKind::Flag},
            {dates, ClientsPane::tr("Registered"), u"clientIdIssuedAt"_s, FieldKind::Date},
            {dates, ClientsPane::tr("Secret expires"), u"clientSecretExpiresAt"_s, FieldKind::Date},
            {dates, ClientsPane::tr("Expires"), u"expirationDate"_s, FieldKind::Date},
            {dates, ClientsPane::tr("Last access"), u"lastAccessTime"_s, FieldKind::Date}};
}

} // namespace

ClientsPane::ClientsPane(workspace::Console &console, QWidget *parent)
    : EntityListPane(console, domain::EntityKind::Client, Icon::Clients, texts(), catalogue(), {28, 38, 17, 36, 24}, parent)
{
    setObjectName(u"clientsPane"_s);
}

} // namespace drover::ui
