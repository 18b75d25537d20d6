// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;

QString toString(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Client:
        return u"client"_s;
    case EntityKind::Scope:
        return u"scope"_s;
    case EntityKind::UmaResource:
        return u"resource"_s;
    case EntityKind::Script:
        return u"script"_s;
    case EntityKind::Attribute:
        break;
    }
    return u"attribute"_s;
}

std::optional<EntityKind> entityKindFromString(QStringView text)
{
    for (const EntityKind kind : allEntityKinds()) {
        if (toString(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QList<EntityKind> allEntityKinds()
{
    return {EntityKind::Client, EntityKind::Scope, EntityKind::UmaResource, EntityKind::Script, EntityKind::Attribute};
}

namespace {
QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        if (static_cast<double>(whole) == number)
            return QString::number(whole);
        return QString::number(number, 'g', 15);
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts << textOf(part);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}
} // namespace

Entity::Entity(EntityKind kind, QJsonObject json)
    : m_kind(kind)
    , m_json(std::move(json))
{
}

QString Entity::id() const
{
    const QString key = m_kind == EntityKind::UmaResource ? u"id"_s : u"inum"_s;
    return m_json.value(key).toString();
}

QString Entity::name() const
{
    // In the order of the names a person gave it; a scope's "id" is its value, a resource's its key.
    static const QStringList fields{u"displayName"_s, u"clientName"_s, u"name"_s, u"id"_s, u"inum"_s};
    for (const QString &field : fields) {
        const QString text = m_json.value(field).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString Entity::description() const
{
    return m_json.value(u"description"_s).toString();
}

QString Entity::dn() const
{
    return m_json.value(u"dn"_s).toString();
}

QString Entity::text(const QString &field) const
{
    return textOf(m_json.value(field));
}

QStringList Entity::strings(const QString &field) const
{
    QStringList result;
    const QJsonArray array = m_json.value(field).toArray();
    for (const QJsonValue &part : array)
        result << part.toString();
    return result;
}

void Entity::setValue(const QString &field, const QJsonValue &value)
{
    if (value.isUndefined())
        m_json.remove(field);
    else
        m_json.insert(field, value);
}

} // namespace drover::domain
