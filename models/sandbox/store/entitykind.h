// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace drover::sandbox {

/// What the admin API manages and the store keeps.
enum class Kind { Client, Scope, UmaResource, Script, Attribute };

/// What a JSON member holds, as the server's Java class declares it.
enum class FieldType { Text, Boolean, Integer, TextList, Object, ObjectList, TextMap };

/// A member of an admin object.
struct Field
{
    QString name;   ///< in JSON
    FieldType type = FieldType::Text;
    QString column; ///< in the server's database; what sortBy takes. Empty: it has none of its own
    QStringList values; ///< of an enumeration; empty for free text
    QString javaClass;  ///< enumerations only: how the server names the type in its errors
};

/// The facts of one kind of object.
struct KindInfo
{
    Kind kind = Kind::Client;
    QString table;
    QString idField;         ///< "inum", or "id" for UMA resources
    QString nameField;       ///< what the column displayName holds
    QString noun;            ///< as the server's messages name it
    QString beanName;        ///< as bean validation names it
    QStringList patternColumns; ///< columns of our table that `pattern` searches
    QList<Field> fields;

    const Field *fieldByName(const QString &name) const;
    const Field *fieldByColumn(const QString &column) const;
};

const KindInfo &infoOf(Kind kind);

/// The constant that the server's Java enumerations have for a value: "UMA_RPT_POLICY", "WHITEPAGES", "DATE".
QString constantName(const QString &value);

/// "inum=…,ou=clients,o=jans"; "jansId=…,ou=resources,ou=uma,o=jans" for a UMA resource.
QString dnOf(Kind kind, const QString &id);
/// The id in a DN of this kind; nothing if it is none.
std::optional<QString> idFromDn(Kind kind, const QString &dn);

} // namespace drover::sandbox
