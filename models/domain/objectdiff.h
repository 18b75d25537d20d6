// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace drover::domain {

/// One place where two objects differ. An undefined value means "not there".
struct Difference {
    QString path; ///< JSON Pointer, RFC 6901 ("/attributes/parLifetime")
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;

    bool isAdded() const { return before.isUndefined(); }
    bool isRemoved() const { return after.isUndefined(); }
    friend bool operator==(const Difference &, const Difference &) = default;
};

/**
 * The least list of places in which \a after differs from \a before, sorted by path.
 *
 * Objects are compared member by member; a list is one value, since its order can matter.
 */
QList<Difference> diffObjects(const QJsonObject &before, const QJsonObject &after);

/// Escapes one reference token of a JSON Pointer (RFC 6901 §3: ~ → ~0, / → ~1).
QString escapePointerToken(QString token);
QString unescapePointerToken(QString token);
/// Splits a pointer into its unescaped tokens; "" gives none.
QStringList pointerTokens(const QString &pointer);
/// The value at \a pointer, or undefined.
QJsonValue valueAt(const QJsonValue &document, const QString &pointer);

} // namespace drover::domain
