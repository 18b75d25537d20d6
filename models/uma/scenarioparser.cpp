// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/scenario.h"

#include "uma/scenariologin.h"
#include "uma/scenarioreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

// Reading a scenario: its keys, their types, and the script files that it names.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 16 * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || QFileInfo(path).isDir()) {
        return fail(Error::Kind::Input, QCoreApplication::translate("uma", "%1 could not be read.").arg(path),
                    file.errorString(), QCoreApplication::translate("uma", "Check the path and its permissions."));
    }
    if (file.size() > maxFileBytes) {
        return fail(Error::Kind::Input, QCoreApplication::translate("uma", "%1 could not be read.").arg(path),
                    QCoreApplication::translate("uma", "It is larger than %n byte(s).", nullptr,
                                                static_cast<int>(maxFileBytes)),
                    QCoreApplication::translate("uma", "Name a scenario or a script."));
    }
    return file.readAll();
}

scripts::Property propertyOf(ScenarioReader &reader, const QString &name, const QJsonValue &value, const QString &path)
{
    scripts::Property property;
    property.name = name;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        reader.checkKeys(object, path, {u"value"_s, u"hide"_s, u"description"_s});
        property.value =
            reader.scalar(object.value("value"_L1), ScenarioReader::join(path, u"value"_s)).value_or(QString());
        property.hide = reader.flag(object, path, u"hide"_s, false);
        property.description = reader.text(object, path, u"description"_s);
    } else {
        property.value = reader.scalar(value, path).value_or(QString());
    }
    return property;
}

void readSource(ScenarioReader &reader, ScenarioScript &script, const QString &path, const QString &folder)
{
    const QString file = QDir(folder).absoluteFilePath(script.file);
    const auto content = contentOf(file);
    if (!content) {
        reader.fail(ScenarioReader::join(path, u"file"_s), content.error().what + u' ' + content.error().why);
        return;
    }
    script.source = QString::fromUtf8(*content);
}

ScenarioScript readScript(ScenarioReader &reader, const QJsonValue &value, const QString &path, const QString &folder)
{
    ScenarioScript script;
    if (value.isString()) {
        script.file = value.toString();
        script.name = QFileInfo(script.file).completeBaseName();
        readSource(reader, script, path, folder);
        return script;
    }
    if (!value.isObject()) {
        reader.fail(path, QCoreApplication::translate("uma", "It has to be an object with “name” and “file”."));
        return script;
    }
    const QJsonObject object = value.toObject();
    reader.checkKeys(object, path, {u"name"_s, u"file"_s, u"source"_s, u"properties"_s, u"level"_s, u"language"_s});
    script.file = reader.text(object, path, u"file"_s);
    script.name = reader.text(object, path, u"name"_s, QFileInfo(script.file).completeBaseName());
    script.level = reader.number(object, path, u"level"_s, 1);
    script.language = reader.text(object, path, u"language"_s).toLower();
    if (!script.language.isEmpty() && script.language != "python"_L1 && script.language != "java"_L1) {
        reader.fail(ScenarioReader::join(path, u"language"_s),
                    QCoreApplication::translate("uma", "It has to be “python” or “java”."));
    }
    const QJsonObject properties = reader.object(object, path, u"properties"_s);
    for (auto it = properties.constBegin(); it != properties.constEnd(); ++it) {
        const QString where = ScenarioReader::join(ScenarioReader::join(path, u"properties"_s), it.key());
        script.properties.append(propertyOf(reader, it.key(), it.value(), where));
    }
    if (object.contains("source"_L1)) {
        script.source = reader.text(object, path, u"source"_s);
    } else if (!script.file.isEmpty()) {
        readSource(reader, script, path, folder);
    } else {
        reader.fail(ScenarioReader::join(path, u"file"_s),
                    QCoreApplication::translate("uma", "It is missing: it names the script's file."));
    }
    if (script.name.isEmpty()) {
        reader.fail(ScenarioReader::join(path, u"name"_s), QCoreApplication::translate("uma", "It is missing."));
    }
    return script;
}

QList<ScenarioScript> readScripts(ScenarioReader &reader, const QJsonObject &json, const QString &key,
                                  const QString &folder)
{
    QList<ScenarioScript> scripts;
    const QJsonArray list = reader.list(json, {}, key);
    for (qsizetype i = 0; i < list.size(); ++i) {
        scripts.append(readScript(reader, list.at(i), key + u"[%1]"_s.arg(i), folder));
    }
    return scripts;
}

void readUser(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario)
{
    scenario.hasUser = json.value("user"_L1).isObject();
    const QJsonObject user = reader.object(json, {}, u"user"_s);
    reader.checkKeys(user, u"user"_s, {u"authenticated"_s, u"attributes"_s, u"sessionAttributes"_s});
    scenario.authenticated = reader.flag(user, u"user"_s, u"authenticated"_s, scenario.hasUser);
    const QJsonObject attributes = reader.object(user, u"user"_s, u"attributes"_s);
    for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it) {
        const QString path = u"user.attributes."_s + it.key();
        if (!it.value().isArray()) {
            if (const auto value = reader.scalar(it.value(), path)) {
                scenario.userAttributes.insert(it.key(), *value);
            }
            continue;
        }
        QJsonArray values;
        const QJsonArray list = it.value().toArray();
        for (const auto &item : list) {
            values.append(reader.scalar(item, path).value_or(QString()));
        }
        scenario.userAttributes.insert(it.key(), values);
    }
    const QJsonObject session = reader.object(user, u"user"_s, u"sessionAttributes"_s);
    scenario.sessionAttributes = reader.textMap(session, u"user.sessionAttributes"_s);
}

void readClaims(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario)
{
    scenario.pushedClaims = reader.object(json, {}, u"pushedClaims"_s);
    scenario.claimToken = reader.text(json, {}, u"claimToken"_s);
    if (!scenario.claimToken.isEmpty() && !scenario.pushedClaims.isEmpty()) {
        reader.fail(u"claimToken"_s,
                    QCoreApplication::translate("uma", "It stands instead of “pushedClaims”: give one of them."));
    }
    scenario.pct = reader.object(json, {}, u"pct"_s);
    scenario.oldPct = reader.object(json, {}, u"oldPct"_s);
    const QJsonArray pages = reader.list(json, {}, u"pages"_s);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString path = u"pages[%1]"_s.arg(i);
        if (!pages.at(i).isObject()) {
            reader.fail(path,
                        QCoreApplication::translate("uma", "It has to be an object of what is entered on the page."));
        }
        scenario.pages.append(reader.textMap(pages.at(i).toObject(), path));
    }
}

void readExpectation(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario)
{
    const QJsonObject expect = reader.object(json, {}, u"expect"_s);
    if (expect.isEmpty()) {
        return;
    }
    const bool uma = scenario.type == FlowType::Uma;
    reader.checkKeys(expect, u"expect"_s,
                     QStringList{u"decision"_s} + (uma ? QStringList{u"claims"_s} : loginExpectationKeys()));
    Expectation expectation;
    if (!uma) {
        readLoginExpectation(reader, expect, expectation);
    }
    if (expect.contains("decision"_L1)) {
        const QString decision = reader.text(expect, u"expect"_s, u"decision"_s);
        const QStringList decisions{u"granted"_s, u"denied"_s, u"need_info"_s, u"error"_s};
        if (!decisions.contains(decision)) {
            reader.fail(
                u"expect.decision"_s,
                QCoreApplication::translate("uma", "It is “%1”; it has to be granted, denied, need_info or error.")
                    .arg(decision));
        }
        expectation.decision = decision;
    }
    if (expect.contains("claims"_L1)) {
        expectation.claims = reader.object(expect, u"expect"_s, u"claims"_s);
    }
    scenario.expect = expectation;
}

void readConfig(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario)
{
    scenario.config = reader.object(json, {}, u"config"_s);
    const QStringList flags{u"umaGrantAccessIfNoPolicies"_s, u"umaValidateClaimToken"_s,
                            u"umaAddScopesAutomatically"_s};
    const QStringList numbers{u"umaRptLifetime"_s, u"umaTicketLifetime"_s, u"umaPctLifetime"_s,
                              u"umaResourceLifetime"_s};
    reader.checkKeys(scenario.config, u"config"_s, flags + numbers);
    for (const QString &key : flags) {
        reader.flag(scenario.config, u"config"_s, key, false);
    }
    for (const QString &key : numbers) {
        reader.number(scenario.config, u"config"_s, key, 0);
    }
}

void readParties(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario)
{
    const QString server = reader.text(json, {}, u"server"_s, u"janssen"_s);
    if (const auto generation = scripts::generationFromString(server)) {
        scenario.server = *generation;
    } else {
        reader.fail(
            u"server"_s,
            QCoreApplication::translate("uma", "It is “%1”; it has to be janssen, gluu4 or gluu3.").arg(server));
    }
    scenario.issuer = reader.text(json, {}, u"issuer"_s, scenario.issuer);
    if (json.contains("scopes"_L1)) {
        scenario.scopes = reader.texts(json, {}, u"scopes"_s);
        scenario.scopes.removeDuplicates();
    }
    scenario.client = reader.object(json, {}, u"client"_s);
    scenario.clientId = reader.text(scenario.client, u"client"_s, u"clientId"_s, scenario.clientId);
    scenario.client.remove(u"clientId"_s);
    if (scenario.clientId.isEmpty()) {
        reader.fail(u"client.clientId"_s, QCoreApplication::translate("uma", "It is empty."));
    }
}

} // namespace

Result<Scenario> Scenario::fromFile(const QString &path)
{
    const auto content = contentOf(path);
    if (!content) {
        return fail(content.error());
    }
    return fromBytes(*content, path);
}

Result<Scenario> Scenario::fromBytes(const QByteArray &json, const QString &path)
{
    const QByteArray text = json.startsWith("\xef\xbb\xbf") ? json.mid(3) : json;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(problem.offset);
        const qsizetype line = before.count('\n') + 1;
        return fail(Error::Kind::Input,
                    QCoreApplication::translate("uma", "%1, line %2: this is not JSON.")
                        .arg(path.isEmpty() ? QCoreApplication::translate("uma", "the scenario") : path)
                        .arg(line),
                    problem.errorString() + u'.',
                    QCoreApplication::translate("uma", "Correct the scenario and run it again."));
    }
    if (!document.isObject()) {
        ScenarioReader reader(path);
        reader.fail({}, QCoreApplication::translate("uma", "It has to be a JSON object."));
        return fail(reader.error());
    }
    return fromJson(document.object(), path);
}

Result<Scenario> Scenario::fromJson(const QJsonObject &json, const QString &path)
{
    ScenarioReader reader(path);
    Scenario scenario;
    scenario.path = path;
    const QString folder = path.isEmpty() ? QDir::currentPath() : QFileInfo(path).absolutePath();
    const QStringList common{u"$schema"_s, u"type"_s,  u"name"_s, u"description"_s, u"server"_s, u"client"_s, u"issuer"_s,
                             u"user"_s,    u"pages"_s, u"config"_s, u"expect"_s,    u"world"_s,  u"answers"_s};
    const QStringList ofUma{u"gathering"_s,  u"policies"_s, u"scopes"_s, u"pushedClaims"_s,
                            u"claimToken"_s, u"pct"_s,      u"oldPct"_s};
    readType(reader, json, scenario);
    const bool uma = scenario.type == FlowType::Uma;
    reader.checkKeys(json, {}, common + (uma ? ofUma : loginKeys(scenario.type)));
    readWorld(reader, json, scenario, folder);
    scenario.name = reader.text(json, {}, u"name"_s, QFileInfo(path).completeBaseName());
    scenario.description = reader.text(json, {}, u"description"_s);
    readParties(reader, json, scenario);
    if (uma) {
        scenario.gathering = readScripts(reader, json, u"gathering"_s, folder);
        scenario.policies = readScripts(reader, json, u"policies"_s, folder);
        if (scenario.gathering.isEmpty() && scenario.policies.isEmpty()) {
            reader.fail(u"policies"_s,
                        QCoreApplication::translate("uma", "A scenario needs “policies” or “gathering”."));
        }
    } else {
        scenario.scripts = readScripts(reader, json, json.contains("script"_L1) ? u"script"_s : u"scripts"_s, folder);
        if (scenario.scripts.isEmpty()) {
            reader.fail(u"script"_s, QCoreApplication::translate("uma", "It is missing: it names the flow's script."));
        }
        readLogin(reader, json, scenario);
    }
    readUser(reader, json, scenario);
    readClaims(reader, json, scenario);
    readConfig(reader, json, scenario);
    readExpectation(reader, json, scenario);
    if (reader.failed()) {
        return fail(reader.error());
    }
    scenario.warnings = reader.warnings();
    scenario.complete();
    return scenario;
}

} // namespace drover::uma
