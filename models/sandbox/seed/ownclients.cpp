// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"
#include "sandbox/admin/accessguard.h"
#include "sandbox/control/controlroutes.h"
#include "sandbox/oxtrust/oxtrustguard.h"
#include "sandbox/seed/seed.h"
#include "sandbox/store/umarecords.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr int secretBytes = 24;

/// One of the sandbox's own clients.
struct OwnClient
{
    QString role; ///< key in the file's meta table
    QString name;
    QString description;
    QStringList scopes;
    QStringList grants;
    Credentials Context::*credentials;
};

QList<OwnClient> ownClients()
{
    const QString credentialsGrant = u"client_credentials"_s;
    const QString umaGrant = u"urn:ietf:params:oauth:grant-type:uma-ticket"_s;
    return {{u"client.admin"_s, u"Drover sandbox administrator"_s,
             u"Manages this sandbox over the Config API, the oxTrust API and its control interface."_s,
             allConfigApiScopes() + allOxTrustScopes() + QStringList{controlScope(), u"openid"_s}, {credentialsGrant}, &Context::admin},
            {u"client.resourceServer"_s, u"Demo resource server"_s, u"Protects the demo resource and asks for permission tickets."_s,
             {u"uma_protection"_s, u"openid"_s}, {credentialsGrant}, &Context::resourceServer},
            {u"client.requestingClient"_s, u"Demo requesting client"_s, u"Asks for requesting party tokens."_s,
             {u"openid"_s}, {credentialsGrant, umaGrant}, &Context::requestingClient}};
}

QJsonArray scopeDns(const QStringList &values, EntityStore &store)
{
    QJsonArray dns;
    for (const QString &value : values) {
        if (const auto scope = store.findScopeByValue(value))
            dns.append(dnOf(Kind::Scope, scope->value(u"inum").toString()));
    }
    return dns;
}

QJsonObject newClient(const OwnClient &own, const QString &inum, const QString &secret, Context &context)
{
    return {{u"inum"_s, inum},
            {u"clientName"_s, own.name},
            {u"description"_s, own.description},
            {u"clientSecret"_s, context.cipher->encrypt(secret)},
            {u"redirectUris"_s, QJsonArray{u"http://127.0.0.1/cb"_s}},
            {u"grantTypes"_s, QJsonArray::fromStringList(own.grants)},
            {u"responseTypes"_s, QJsonArray{u"token"_s}},
            {u"applicationType"_s, u"web"_s},
            {u"tokenEndpointAuthMethod"_s, u"client_secret_basic"_s},
            {u"attributes"_s, QJsonObject{{u"additionalTokenEndpointAuthMethods"_s, QJsonArray{u"client_secret_post"_s}}}},
            {u"scopes"_s, scopeDns(own.scopes, *context.entities)},
            {u"clientIdIssuedAt"_s, adminDate(context.clock->now())},
            {u"deletable"_s, false}};
}

/// The redirection page has this server's port in it, which may be another one each time.
void knowRedirectUri(QJsonObject &client, const QString &uri)
{
    QJsonArray uris;
    const QStringList before = stringList(client.value(u"claimRedirectUris"));
    for (const QString &known : before) {
        const QUrl url(known);
        if (url.host() != u"127.0.0.1" || url.path() != u"/rp/cb")
            uris.append(known);
    }
    uris.prepend(uri);
    client.insert(u"claimRedirectUris"_s, uris);
}

} // namespace

Result<void> ensureOwnClients(Context &context)
{
    const QList<OwnClient> all = ownClients();
    for (const OwnClient &own : all) {
        Credentials &credentials = context.*(own.credentials);
        QString inum = context.database->meta(own.role);
        auto client = inum.isEmpty() ? std::nullopt : context.entities->find(Kind::Client, inum);
        const auto secret = client ? context.cipher->decrypt(client->value(u"clientSecret").toString()) : std::nullopt;
        if (!client || !secret) {
            inum = inum.isEmpty() ? u"1800."_s + newUuid() : inum;
            credentials = {inum, QString::fromLatin1(newSecret(secretBytes))};
            context.database->setMeta(own.role, inum);
            context.entities->remove(Kind::Client, inum);
            client = newClient(own, inum, credentials.clientSecret, context);
            context.entities->insert(Kind::Client, *client);
        } else {
            credentials = {inum, *secret};
        }
        QStringList scopes = stringList(client->value(u"scopes"));
        scopes += stringList(scopeDns(own.scopes, *context.entities));
        scopes.removeDuplicates();
        client->insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
        if (own.credentials == &Context::requestingClient)
            knowRedirectUri(*client, context.claimsRedirectUri);
        context.entities->replace(Kind::Client, *client);
    }
    return {};
}

} // namespace drover::sandbox
