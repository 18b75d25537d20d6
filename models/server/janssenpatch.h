// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/objectdiff.h"

namespace drover::server {

/// The differences that a PATCH would send: without what the server sets itself (revision, dn, dates of its own …).
QList<domain::Difference> janssenDifferences(domain::EntityKind kind, const QJsonObject &before,
                                             const QJsonObject &after);

/// Whether a patch also tests that a member which it adds is not there.
enum class AbsenceTests {
    None,
    Null ///< as null: the server patches its own object, in which what is not set is null (but an empty list is not)
};

/**
 * The JSON Patch for the Config API, `test` operations first.
 *
 * The server compares with its own copy, which writes dates and secrets differently from its replies, so those have no
 * test; the enumerations of scripts and attributes must be constant names there. A script's revision is always tested.
 */
QJsonArray janssenPatch(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after,
                        AbsenceTests absence = AbsenceTests::None);

/// Whether \a current still has, in every place that would be changed, what \a before has.
bool isUntouched(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after,
                 const QJsonObject &current);

/// A copy for showing: secrets and the values of hidden script properties are replaced.
QJsonObject shownObject(domain::EntityKind kind, QJsonObject object);
QJsonArray shownPatch(domain::EntityKind kind, const QJsonArray &patch);

} // namespace drover::server
