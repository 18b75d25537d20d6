// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace drover::domain {

/// The kinds of object that the admin interfaces manage.
enum class EntityKind { Client, Scope, UmaResource, Script, Attribute };

/// The noun of the command line for \a kind: "client", "scope", "resource", "script", "attribute".
QString toString(EntityKind kind);
/// Inverse of toString(); nothing for any other text.
std::optional<EntityKind> entityKindFromString(QStringView text);
/// All kinds, in the order in which the window shows them.
QList<EntityKind> allEntityKinds();

/**
 * One object of the server, held as the JSON it came as.
 *
 * Only the fields Drover knows have accessors; every other one survives a round trip untouched, so that
 * an object written by a newer server loses nothing. A value type: cheap to copy, no identity of its own.
 */
class Entity {
public:
    Entity() = default;
    Entity(EntityKind kind, QJsonObject json);

    EntityKind kind() const { return m_kind; }
    const QJsonObject &json() const { return m_json; }
    void setJson(QJsonObject json) { m_json = std::move(json); }

    /// The key of the object in the server's paths: `id` of a UMA resource, `inum` of all else.
    QString id() const;
    /// What a list shows: the display name, else the name, else the scope value, else id().
    QString name() const;
    QString description() const;
    /// The directory name, which other objects refer to ("inum=…,ou=scripts,o=jans").
    QString dn() const;

    QJsonValue value(const QString &field) const { return m_json.value(field); }
    /// Text of a field: strings as they are, numbers and booleans as JSON writes them, lists joined by ", ".
    QString text(const QString &field) const;
    QStringList strings(const QString &field) const;
    void setValue(const QString &field, const QJsonValue &value);

    friend bool operator==(const Entity &, const Entity &) = default;

private:
    EntityKind m_kind = EntityKind::Client;
    QJsonObject m_json;
};

} // namespace drover::domain

Q_DECLARE_METATYPE(drover::domain::Entity)
