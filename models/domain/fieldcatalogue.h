// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entity.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace drover::domain {

/// Whose names the members of an object have: those of the Janssen Config API or those of Gluu 4's oxTrust API.
enum class Dialect { Janssen, Gluu };

/// What a field holds, and so how it is shown, edited and checked.
enum class ValueKind {
    Text,
    Lines,
    Flag,
    Integer,
    Duration, ///< seconds
    Date,     ///< ISO 8601 text or milliseconds since 1970, kept as it came
    Choice,
    Choices,
    Uri,
    Uris,
    Strings,
    Dn,
    Dns,
    Algorithm, ///< the listed values, but others are let through: servers add some
    Localized, ///< language → text
    Map,       ///< name → text
    Properties, ///< list of {value1 name, value2 value, hide, description}
    Json,
    Jwks,       ///< a key set as JSON text
    Secret,
    Expression, ///< a JsonLogic rule over scopes, as JSON text
    Code,
};

/// Which rule an address must keep, beyond being one.
enum class UriRule {
    None,
    Web,      ///< http or https
    Https,    ///< https
    Redirect, ///< absolute, no fragment; http only on localhost or for native applications (RFC 6749 §3.1.2, RFC 8252)
};

struct FieldChoice {
    QString value;
    QString label; ///< translated
};

/// One member of an object, as the catalogue describes it. Texts are translated.
struct Field {
    QString path; ///< of the member in its dialect, nested by "/" without one in front: "attributes/parLifetime"
    ValueKind kind = ValueKind::Text;
    QString section;
    QString label;
    QString help;
    bool readOnly = false;        ///< the server makes it
    bool createOnly = false;      ///< can be given when the object is made, not afterwards
    bool requiredOnCreate = false;
    bool fixedFont = false;
    QList<FieldChoice> choices;
    QString target;  ///< of Dn and Dns: toString() of the kind it points to, or "attribute", "person"
    UriRule uriRule = UriRule::None;
    QString pattern; ///< whole-text regular expression
    bool isPattern = false; ///< the text is itself a regular expression
    std::optional<qint64> least;    ///< of a number, or of the length of a text
    std::optional<qint64> greatest;
    QString mirrors; ///< path of the field that must have the same value

    QString pointer() const { return u'/' + path; } ///< JSON Pointer (RFC 6901)
    bool isEditable(bool isNew) const { return !readOnly && (isNew || !createOnly); }
    QString labelOf(const QString &value) const; ///< of a choice; the value itself where it is not listed
};

/**
 * The fields of one kind of object in one dialect, in the order in which a form shows them.
 *
 * Read once from the resources (catalogue/fields-*.json); the texts go through the translation context "fields".
 */
class FieldCatalogue {
public:
    /// Parses a catalogue; Kind::Input names the entry that is wrong.
    static Result<FieldCatalogue> fromJson(const QByteArray &json, Dialect dialect);
    /// The catalogue that comes with Drover for \a kind: "client", "scope", "resource", "script" or "attribute". Kept
    /// for the life of the program; main thread. Empty for any other text.
    static const FieldCatalogue &of(const QString &kind, Dialect dialect);
    static const FieldCatalogue &of(EntityKind kind, Dialect dialect) { return of(toString(kind), dialect); }

    const QList<Field> &fields() const { return m_fields; }
    QStringList sections() const;
    const Field *find(const QString &path) const;
    /// The field that holds the member at a JSON Pointer: itself or the one it is a part of.
    const Field *owning(const QString &pointer) const;
    /// The label of the member at a JSON Pointer, with that of its section where labels repeat; else the pointer.
    QString labelAt(const QString &pointer) const;

private:
    QList<Field> m_fields;
};

/// Whether names and values look like Gluu 4's: for objects whose server is not known.
Dialect dialectOf(const QJsonObject &object);

} // namespace drover::domain
