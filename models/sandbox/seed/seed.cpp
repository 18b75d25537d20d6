// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/seed.h"

#include "sandbox/admin/accessguard.h"
#include "sandbox/admin/scriptendpoint.h"
#include "sandbox/control/controlroutes.h"
#include "sandbox/oxtrust/oxtrustguard.h"
#include "sandbox/store/umarecords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

Result<QJsonObject> seedDocument()
{
    QFile file(u":/drover/sandbox/seed.json"_s);
    QJsonParseError error;
    const QJsonDocument document =
        file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    if (document.isObject())
        return document.object();
    return fail(Error::Kind::Internal, QCoreApplication::translate("sandbox", "The sandbox's seed data could not be read."), {}, {},
                error.errorString());
}

/// Turns the names in a member into DNs.
void resolve(QJsonObject &object, const QString &from, const QString &to, Kind kind, EntityStore &store)
{
    const QJsonArray names = object.take(from).toArray();
    QJsonArray dns;
    for (const QJsonValue &name : names) {
        const auto found = kind == Kind::Scope ? store.findScopeByValue(name.toString()) : store.findByName(kind, name.toString());
        if (found)
            dns.append(dnOf(kind, found->value(u"inum").toString()));
    }
    if (!dns.isEmpty())
        object.insert(to, dns);
}

void plantScopes(const QJsonArray &scopes, Context &context)
{
    for (const QJsonValue &value : scopes) {
        QJsonObject scope = value.toObject();
        resolve(scope, u"claims"_s, u"claims"_s, Kind::Attribute, *context.entities);
        resolve(scope, u"policies"_s, u"umaAuthorizationPolicies"_s, Kind::Script, *context.entities);
        scope.insert(u"attributes"_s, QJsonObject{{u"showInConfigurationEndpoint"_s, scope.value(u"scopeType") == u"openid"_s}});
        scope.insert(u"creationDate"_s, adminDate(context.clock->now()));
        context.entities->insert(Kind::Scope, scope);
    }
}

void plantScripts(const QJsonArray &scripts, Context &context)
{
    for (const QJsonValue &value : scripts) {
        QJsonObject script = value.toObject();
        QJsonArray properties = script.value(u"moduleProperties").toArray();
        properties.prepend(QJsonObject{{u"value1"_s, u"location_type"_s}, {u"value2"_s, u"db"_s}});
        script.insert(u"moduleProperties"_s, properties);
        script.insert(u"script"_s, scriptTemplate(script.value(u"scriptType").toString()));
        script.insert(u"programmingLanguage"_s, u"python"_s);
        script.insert(u"revision"_s, 1);
        context.entities->insert(Kind::Script, script);
    }
}

} // namespace

Result<void> plantSeed(const QString &seed, Context &context)
{
    const auto document = seedDocument();
    if (!document)
        return fail(document.error());
    const QJsonObject base = document->value(u"base").toObject();
    const QJsonArray attributes = base.value(u"attributes").toArray();
    for (const QJsonValue &attribute : attributes)
        context.entities->insert(Kind::Attribute, attribute.toObject());
    plantScopes(base.value(u"scopes").toArray(), context);
    ensureInterfaceScopes(context);
    if (seed == u"demo") {
        const QJsonObject demo = document->value(u"demo").toObject();
        plantScripts(demo.value(u"scripts").toArray(), context);
        plantScopes(demo.value(u"scopes").toArray(), context);
    }
    return {};
}

void ensureInterfaceScopes(Context &context)
{
    QStringList values = allConfigApiScopes() + allOxTrustScopes();
    values << u"uma_protection"_s << controlScope();
    QJsonArray missing;
    for (const QString &value : std::as_const(values)) {
        if (context.entities->findScopeByValue(value))
            continue;
        // The same value has the same inum in every sandbox of every version.
        const QByteArray hash = QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256).toHex().left(8).toUpper();
        missing.append(QJsonObject{{u"inum"_s, QString(u"1800."_s + QString::fromLatin1(hash))},
                                   {u"id"_s, value},
                                   {u"displayName"_s, value},
                                   {u"scopeType"_s, u"oauth"_s},
                                   {u"defaultScope"_s, false}});
    }
    plantScopes(missing, context);
}

Result<void> plantDemoResources(Context &context)
{
    const auto document = seedDocument();
    if (!document)
        return fail(document.error());
    const QJsonArray resources = document->value(u"demo").toObject().value(u"resources").toArray();
    for (const QJsonValue &value : resources) {
        QJsonObject resource = value.toObject();
        resolve(resource, u"scopes"_s, u"scopes"_s, Kind::Scope, *context.entities);
        resource.insert(u"inum"_s, resource.value(u"id"));
        resource.insert(u"clients"_s, QJsonArray{dnOf(Kind::Client, context.resourceServer.clientId)});
        resource.insert(u"creationDate"_s, adminDate(context.clock->now()));
        resource.insert(u"deletable"_s, false);
        context.entities->insert(Kind::UmaResource, resource);
    }
    return {};
}

} // namespace drover::sandbox
