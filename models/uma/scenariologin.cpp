// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/scenariologin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("uma", source);
}

/// An object, or the name of a file that holds one.
QJsonObject objectOrFile(ScenarioReader &reader, const QJsonObject &json, const QString &key, const QString &folder)
{
    const QJsonValue value = json.value(key);
    if (!value.isString())
        return reader.object(json, {}, key);
    QFile file(QDir(folder).absoluteFilePath(value.toString()));
    if (!file.open(QIODevice::ReadOnly)) {
        reader.fail(key, file.errorString());
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        reader.fail(key, text(QT_TRANSLATE_NOOP("uma", "The file has to hold a JSON object.")));
    return document.object();
}

std::optional<TypedCredentials> credentialsOf(ScenarioReader &reader, const QJsonValue &value, const QString &path)
{
    if (value.isNull())
        return std::nullopt;
    if (!value.isObject())
        reader.fail(path, text(QT_TRANSLATE_NOOP("uma", "It has to be an object with “username” and “password”.")));
    const QJsonObject object = value.toObject();
    reader.checkKeys(object, path, {u"username"_s, u"password"_s});
    TypedCredentials typed;
    typed.username = reader.text(object, path, u"username"_s);
    typed.password = reader.text(object, path, u"password"_s);
    return typed;
}

QMap<QString, QStringList> parametersOf(ScenarioReader &reader, const QJsonValue &value, const QString &path)
{
    QMap<QString, QStringList> parameters;
    if (value.isNull())
        return parameters;
    if (!value.isObject())
        reader.fail(path, text(QT_TRANSLATE_NOOP("uma", "It has to be an object of the page's fields.")));
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString where = ScenarioReader::join(path, it.key());
        QStringList values;
        const QJsonArray list = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const auto &item : list) {
            if (const auto scalar = reader.scalar(item, where))
                values.append(*scalar);
        }
        if (!values.isEmpty())
            parameters.insert(it.key(), values);
    }
    return parameters;
}

QStringList logoutResults()
{
    return {u"done"_s, u"failed"_s, u"redirect"_s};
}

} // namespace

QString toString(FlowType type)
{
    switch (type) {
    case FlowType::Uma:
        break;
    case FlowType::PersonAuthentication:
        return u"person_authentication"_s;
    case FlowType::ConsentGathering:
        return u"consent_gathering"_s;
    }
    return u"uma"_s;
}

std::optional<FlowType> flowTypeFromString(const QString &text)
{
    for (const FlowType type : {FlowType::Uma, FlowType::PersonAuthentication, FlowType::ConsentGathering}) {
        if (toString(type) == text)
            return type;
    }
    return std::nullopt;
}

void readType(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario)
{
    const QString named = reader.text(json, {}, u"type"_s, u"uma"_s);
    if (const auto type = flowTypeFromString(named))
        scenario.type = *type;
    else
        reader.fail(u"type"_s,
                    text(QT_TRANSLATE_NOOP(
                             "uma", "It is “%1”; it has to be uma, person_authentication or consent_gathering."))
                        .arg(named));
}

void readWorld(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario, const QString &folder)
{
    scenario.world = objectOrFile(reader, json, u"world"_s, folder);
    scenario.answers = objectOrFile(reader, json, u"answers"_s, folder);
}

QStringList loginKeys(FlowType type)
{
    QStringList keys{u"script"_s, u"scripts"_s, u"requestParameters"_s};
    if (type == FlowType::PersonAuthentication)
        keys += {u"acr"_s, u"credentials"_s, u"logout"_s};
    return keys;
}

void readLogin(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario)
{
    scenario.acr = reader.text(json, {}, u"acr"_s);
    scenario.logout = reader.flag(json, {}, u"logout"_s, false);
    const QJsonArray credentials = reader.list(json, {}, u"credentials"_s);
    for (qsizetype i = 0; i < credentials.size(); ++i)
        scenario.credentials.append(credentialsOf(reader, credentials.at(i), u"credentials[%1]"_s.arg(i)));
    const QJsonArray parameters = reader.list(json, {}, u"requestParameters"_s);
    for (qsizetype i = 0; i < parameters.size(); ++i)
        scenario.requestParameters.append(parametersOf(reader, parameters.at(i), u"requestParameters[%1]"_s.arg(i)));
}

QStringList loginExpectationKeys()
{
    return {u"user"_s, u"acr"_s, u"amr"_s, u"steps"_s, u"pages"_s, u"session"_s, u"logout"_s};
}

void readLoginExpectation(ScenarioReader &reader, const QJsonObject &json, Expectation &expectation)
{
    const QString path = u"expect"_s;
    if (json.contains("user"_L1))
        expectation.user = reader.text(json, path, u"user"_s);
    if (json.contains("acr"_L1))
        expectation.acr = reader.text(json, path, u"acr"_s);
    if (json.contains("amr"_L1))
        expectation.amr = reader.texts(json, path, u"amr"_s);
    if (json.contains("steps"_L1))
        expectation.steps = reader.number(json, path, u"steps"_s, 0);
    if (json.contains("pages"_L1))
        expectation.pages = reader.texts(json, path, u"pages"_s);
    if (json.contains("session"_L1))
        expectation.session = reader.object(json, path, u"session"_s);
    if (json.contains("logout"_L1)) {
        expectation.logout = reader.text(json, path, u"logout"_s);
        if (!logoutResults().contains(*expectation.logout))
            reader.fail(u"expect.logout"_s,
                        text(QT_TRANSLATE_NOOP("uma", "It is “%1”; it has to be done, failed or redirect."))
                            .arg(*expectation.logout));
    }
}

void writeLogin(const Scenario &scenario, QJsonObject &json)
{
    if (!scenario.acr.isEmpty())
        json.insert(u"acr"_s, scenario.acr);
    if (scenario.logout)
        json.insert(u"logout"_s, true);
    QJsonArray credentials;
    for (const auto &typed : scenario.credentials)
        credentials.append(typed ? QJsonValue(QJsonObject{{u"username"_s, typed->username}, {u"password"_s, typed->password}})
                                 : QJsonValue());
    if (!credentials.isEmpty())
        json.insert(u"credentials"_s, credentials);
    QJsonArray parameters;
    for (const auto &page : scenario.requestParameters) {
        QJsonObject object;
        for (auto it = page.constBegin(); it != page.constEnd(); ++it)
            object.insert(it.key(), it->size() == 1 ? QJsonValue(it->constFirst()) : QJsonArray::fromStringList(*it));
        parameters.append(object);
    }
    if (!parameters.isEmpty())
        json.insert(u"requestParameters"_s, parameters);
}

void writeLoginExpectation(const Expectation &expectation, QJsonObject &json)
{
    if (expectation.user)
        json.insert(u"user"_s, *expectation.user);
    if (expectation.acr)
        json.insert(u"acr"_s, *expectation.acr);
    if (expectation.amr)
        json.insert(u"amr"_s, QJsonArray::fromStringList(*expectation.amr));
    if (expectation.steps)
        json.insert(u"steps"_s, *expectation.steps);
    if (expectation.pages)
        json.insert(u"pages"_s, QJsonArray::fromStringList(*expectation.pages));
    if (expectation.session)
        json.insert(u"session"_s, *expectation.session);
    if (expectation.logout)
        json.insert(u"logout"_s, *expectation.logout);
}

QString furtherPages()
{
    return u"*"_s;
}

bool hasFurtherPages(const Scenario &scenario)
{
    return !scenario.requestParameters.isEmpty() && scenario.requestParameters.constLast().contains(furtherPages());
}

qsizetype Scenario::entryCount() const
{
    return std::max({credentials.size(), requestParameters.size() - (hasFurtherPages(*this) ? 1 : 0), pages.size()});
}

PageEntry Scenario::entry(qsizetype page) const
{
    PageEntry entry;
    entry.credentials = page < credentials.size() ? credentials.at(page) : std::nullopt;
    entry.parameters = hasFurtherPages(*this) && page >= requestParameters.size() ? requestParameters.constLast() : requestParameters.value(page);
    entry.parameters.remove(furtherPages());
    entry.attributes = pages.value(page);
    return entry;
}

QStringList Scenario::hiddenTexts() const
{
    QStringList hidden;
    const QList<ScenarioScript> all = allScripts();
    for (const ScenarioScript &script : all) {
        for (const scripts::Property &property : script.properties) {
            if (property.hide)
                hidden.append(property.value);
        }
    }
    for (const auto &typed : credentials) {
        if (typed)
            hidden.append(typed->password);
    }
    const QJsonArray users = world.value("users"_L1).toArray();
    for (const auto &user : users)
        hidden.append(user.toObject().value("password"_L1).toString());
    hidden.removeAll(QString());
    hidden.removeDuplicates();
    return hidden;
}

} // namespace drover::uma
