// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/objectdiff.h"

#include <QHash>

namespace drover::domain {

/// Sets the member at a JSON Pointer, making the objects on the way; an undefined value removes it, and with it the
/// objects on the way that were made for it and are empty now.
void setValueAt(QJsonObject &object, const QString &pointer, const QJsonValue &value);

/// Whose version a place gets.
enum class MergeSide { Mine, Theirs };

/// One place that was changed since the common base.
struct MergePlace {
    QString path; ///< JSON Pointer
    QJsonValue base = QJsonValue::Undefined;
    QJsonValue mine = QJsonValue::Undefined;
    QJsonValue theirs = QJsonValue::Undefined;
    bool mineChanged = false;
    bool theirsChanged = false;

    /// Both changed it, to different things: a person must choose.
    bool isConflict() const { return mineChanged && theirsChanged && mine != theirs; }
};

/**
 * The places where \a mine or \a theirs differs from \a base, sorted by path.
 *
 * Members of objects are places of their own; a list is one. Where one side changed a part of what the other removed or
 * replaced, the outer place is the one that counts.
 */
QList<MergePlace> mergePlaces(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

/// \a theirs with the changes of mine put on top; conflicts go as \a choices says, by default to theirs.
QJsonObject merged(const QJsonObject &theirs, const QList<MergePlace> &places,
                   const QHash<QString, MergeSide> &choices = {});

bool hasConflict(const QList<MergePlace> &places);

} // namespace drover::domain
