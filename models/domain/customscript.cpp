// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customscript.h"

#include <QJsonArray>

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;

CustomScript::CustomScript()
    : m_entity(EntityKind::Script, {})
{
}

CustomScript::CustomScript(Entity entity)
    : m_entity(std::move(entity))
{
}

CustomScript::CustomScript(const QJsonObject &json)
    : m_entity(EntityKind::Script, json)
{
}

QString CustomScript::name() const
{
    return m_entity.value(u"name"_s).toString();
}

void CustomScript::setName(const QString &name)
{
    m_entity.setValue(u"name"_s, name);
}

void CustomScript::setDescription(const QString &description)
{
    m_entity.setValue(u"description"_s, description);
}

QString CustomScript::type() const
{
    // The older server's interface writes the constant's name.
    return m_entity.value(u"scriptType"_s).toString().toLower();
}

void CustomScript::setType(const QString &type)
{
    m_entity.setValue(u"scriptType"_s, type);
}

QString CustomScript::source() const
{
    return m_entity.value(u"script"_s).toString();
}

void CustomScript::setSource(const QString &source)
{
    m_entity.setValue(u"script"_s, source);
}

QString CustomScript::programmingLanguage() const
{
    const QString language = m_entity.value(u"programmingLanguage"_s).toString().toLower();
    return language.isEmpty() ? u"python"_s : language;
}

int CustomScript::level() const
{
    return m_entity.value(u"level"_s).toInt();
}

void CustomScript::setLevel(int level)
{
    m_entity.setValue(u"level"_s, level);
}

qint64 CustomScript::revision() const
{
    return m_entity.value(u"revision"_s).toInteger();
}

bool CustomScript::isEnabled() const
{
    return m_entity.value(u"enabled"_s).toBool();
}

void CustomScript::setEnabled(bool enabled)
{
    m_entity.setValue(u"enabled"_s, enabled);
}

QStringList CustomScript::aliases() const
{
    return m_entity.strings(u"aliases"_s);
}

void CustomScript::setAliases(const QStringList &aliases)
{
    if (aliases.isEmpty() && !m_entity.json().contains(u"aliases"_s))
        return;
    m_entity.setValue(u"aliases"_s, QJsonArray::fromStringList(aliases));
}

QList<ScriptProperty> CustomScript::configurationProperties() const
{
    return properties(u"configurationProperties"_s);
}

void CustomScript::setConfigurationProperties(const QList<ScriptProperty> &properties)
{
    setProperties(u"configurationProperties"_s, properties);
}

QList<ScriptProperty> CustomScript::moduleProperties() const
{
    return properties(u"moduleProperties"_s);
}

void CustomScript::setModuleProperties(const QList<ScriptProperty> &properties)
{
    setProperties(u"moduleProperties"_s, properties);
}

std::optional<StoredScriptError> CustomScript::scriptError() const
{
    const QJsonObject error = m_entity.value(u"scriptError"_s).toObject();
    const QString trace = error.value(u"stackTrace"_s).toString();
    if (trace.isEmpty())
        return std::nullopt;
    const QJsonValue raisedAt = error.value(u"raisedAt"_s);
    if (raisedAt.isDouble()) // milliseconds, as the older server writes dates
        return StoredScriptError{QDateTime::fromMSecsSinceEpoch(raisedAt.toInteger()).toUTC().toString(Qt::ISODate),
                                 trace};
    return StoredScriptError{raisedAt.toString(), trace};
}

QList<ScriptProperty> CustomScript::properties(const QString &field) const
{
    QList<ScriptProperty> result;
    const QJsonArray array = m_entity.value(field).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        result << ScriptProperty{object.value(u"value1"_s).toString(), object.value(u"value2"_s).toString(),
                                 object.value(u"hide"_s).toBool(), object.value(u"description"_s).toString()};
    }
    return result;
}

void CustomScript::setProperties(const QString &field, const QList<ScriptProperty> &properties)
{
    if (properties == this->properties(field))
        return;
    QHash<QString, QJsonObject> known;
    const QJsonArray old = m_entity.value(field).toArray();
    for (const QJsonValue &value : old)
        known.insert(value.toObject().value(u"value1"_s).toString(), value.toObject());

    QJsonArray array;
    for (const ScriptProperty &property : properties) {
        QJsonObject object = known.take(property.name);
        object.insert(u"value1"_s, property.name);
        object.insert(u"value2"_s, property.value);
        if (property.hide || object.contains(u"hide"_s))
            object.insert(u"hide"_s, property.hide);
        if (!property.description.isEmpty() || object.contains(u"description"_s))
            object.insert(u"description"_s, property.description);
        array << object;
    }
    m_entity.setValue(field, array);
}

} // namespace drover::domain
