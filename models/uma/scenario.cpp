// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/scenario.h"

#include "base/ids.h"
#include "uma/scenariologin.h"
#include "uma/standin.h"

#include <QJsonArray>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject propertiesJson(const QList<scripts::Property> &properties)
{
    QJsonObject object;
    for (const scripts::Property &property : properties) {
        if (property.hide || !property.description.isEmpty()) {
            object.insert(property.name, QJsonObject{{u"value"_s, property.value},
                                                     {u"hide"_s, property.hide},
                                                     {u"description"_s, property.description}});
        } else {
            object.insert(property.name, property.value);
        }
    }
    return object;
}

QJsonArray scriptsJson(const QList<ScenarioScript> &scripts)
{
    QJsonArray array;
    for (const ScenarioScript &script : scripts) {
        QJsonObject object{{u"name"_s, script.name}};
        if (script.file.isEmpty()) {
            object.insert(u"source"_s, script.source);
        } else {
            object.insert(u"file"_s, script.file);
        }
        if (!script.properties.isEmpty()) {
            object.insert(u"properties"_s, propertiesJson(script.properties));
        }
        if (script.level != 1) {
            object.insert(u"level"_s, script.level);
        }
        if (!script.language.isEmpty()) {
            object.insert(u"language"_s, script.language);
        }
        array.append(object);
    }
    return array;
}

template <class Map>
QJsonObject mapJson(const Map &map)
{
    QJsonObject object;
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

void insertIfAny(QJsonObject &json, const QString &key, const QJsonObject &value)
{
    if (!value.isEmpty()) {
        json.insert(key, value);
    }
}

void insertIfAny(QJsonObject &json, const QString &key, const QJsonArray &value)
{
    if (!value.isEmpty()) {
        json.insert(key, value);
    }
}

scripts::ScriptSource sourceOf(const ScenarioScript &script, const QString &type, Generation server)
{
    scripts::ScriptSource source;
    source.name = script.name;
    source.type = type;
    source.source = script.source;
    source.properties = script.properties;
    source.level = script.level;
    source.inum = newUuid();
    source.dn =
        "inum="_L1 + source.inum + (server == Generation::Janssen ? ",ou=scripts,o=jans"_L1 : ",ou=scripts,o=gluu"_L1);
    source.server = server;
    source.language = script.language.isEmpty() ? scripts::ScriptSource::languageOfFile(script.file) : script.language;
    return source;
}

} // namespace

QList<ScenarioScript> Scenario::allScripts() const
{
    return gathering + policies + scripts;
}

bool Expectation::isEmpty() const
{
    return !decision && !claims && !user && !acr && !amr && !steps && !pages && !session && !logout;
}

void Scenario::complete()
{
    if (type == FlowType::ConsentGathering && !hasUser) {
        hasUser = true;
        authenticated = true;
        userAttributes = QJsonObject{{u"uid"_s, u"user"_s}};
    }
    if (type == FlowType::Uma && policies.isEmpty() && !gathering.isEmpty()) {
        policies.append(standInPolicy(*this));
        standIn = true;
    }
}

Config Scenario::serverConfig() const
{
    Config result = Config::forGeneration(server);
    result.issuer = issuer;
    result.grantAccessIfNoPolicies =
        config.value("umaGrantAccessIfNoPolicies"_L1).toBool(result.grantAccessIfNoPolicies);
    result.validateClaimToken = config.value("umaValidateClaimToken"_L1).toBool(result.validateClaimToken);
    result.addScopesAutomatically = config.value("umaAddScopesAutomatically"_L1).toBool(result.addScopesAutomatically);
    result.rptLifetime = config.value("umaRptLifetime"_L1).toInt(result.rptLifetime);
    result.ticketLifetime = config.value("umaTicketLifetime"_L1).toInt(result.ticketLifetime);
    result.pctLifetime = config.value("umaPctLifetime"_L1).toInt(result.pctLifetime);
    result.resourceLifetime = config.value("umaResourceLifetime"_L1).toInt(result.resourceLifetime);
    return result;
}

QList<scripts::ScriptSource> Scenario::scriptSources() const
{
    QList<scripts::ScriptSource> sources;
    for (const ScenarioScript &script : gathering) {
        sources.append(sourceOf(script, u"uma_claims_gathering"_s, server));
    }
    for (const ScenarioScript &script : policies) {
        sources.append(sourceOf(script, u"uma_rpt_policy"_s, server));
    }
    for (const ScenarioScript &script : scripts) {
        sources.append(sourceOf(script, toString(type), server));
    }
    for (scripts::ScriptSource &source : sources) {
        source.world = world;
        source.answers = answers;
    }
    return sources;
}

std::optional<Login> Scenario::login() const
{
    if (!hasUser) {
        return std::nullopt;
    }
    Login result;
    result.id = newUuid();
    result.authenticated = authenticated;
    if (authenticated) {
        const QJsonValue uid = userAttributes.value("uid"_L1);
        result.uid = uid.isArray() ? uid.toArray().first().toString() : uid.toString();
        const QString inum = userAttributes.value("inum"_L1).toString(result.uid);
        result.userDn =
            "inum="_L1 + inum + (server == Generation::Janssen ? ",ou=people,o=jans"_L1 : ",ou=people,o=gluu"_L1);
        result.attributes = userAttributes;
    }
    result.sessionAttributes = sessionAttributes;
    return result;
}

QJsonObject Scenario::toJson() const
{
    QJsonObject json{{u"name"_s, name}};
    if (!description.isEmpty()) {
        json.insert(u"description"_s, description);
    }
    if (server != Generation::Janssen) {
        json.insert(u"server"_s, scripts::toString(server));
    }
    if (type != FlowType::Uma) {
        json.insert(u"type"_s, toString(type));
    }
    insertIfAny(json, u"script"_s, scriptsJson(scripts));
    insertIfAny(json, u"gathering"_s, scriptsJson(gathering));
    insertIfAny(json, u"policies"_s, standIn ? QJsonArray() : scriptsJson(policies));
    if (type == FlowType::Uma) {
        json.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    }
    QJsonObject clientJson = client;
    clientJson.insert(u"clientId"_s, clientId);
    json.insert(u"client"_s, clientJson);
    if (issuer != "https://as"_L1) {
        json.insert(u"issuer"_s, issuer);
    }
    if (hasUser) {
        QJsonObject user{{u"authenticated"_s, authenticated}, {u"attributes"_s, userAttributes}};
        insertIfAny(user, u"sessionAttributes"_s, mapJson(sessionAttributes));
        json.insert(u"user"_s, user);
    }
    insertIfAny(json, u"pushedClaims"_s, pushedClaims);
    if (!claimToken.isEmpty()) {
        json.insert(u"claimToken"_s, claimToken);
    }
    insertIfAny(json, u"pct"_s, pct);
    insertIfAny(json, u"oldPct"_s, oldPct);
    QJsonArray pageList;
    for (const auto &page : pages) {
        pageList.append(mapJson(page));
    }
    insertIfAny(json, u"pages"_s, pageList);
    insertIfAny(json, u"config"_s, config);
    insertIfAny(json, u"world"_s, world);
    insertIfAny(json, u"answers"_s, answers);
    writeLogin(*this, json);
    if (expect && !expect->isEmpty()) {
        QJsonObject expected;
        if (expect->decision) {
            expected.insert(u"decision"_s, *expect->decision);
        }
        if (expect->claims) {
            expected.insert(u"claims"_s, *expect->claims);
        }
        writeLoginExpectation(*expect, expected);
        json.insert(u"expect"_s, expected);
    }
    return json;
}

} // namespace drover::uma
