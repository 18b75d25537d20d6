// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/objectdiff.h"

namespace drover::domain {

/// Which `test` operations jsonPatch() puts before the changes.
enum class PatchTests {
    None,    ///< changes only
    Changed, ///< each changed or removed member must still have the value that was read
};

/**
 * The least JSON Patch (RFC 6902) that turns \a before into \a after, tests first.
 *
 * Absence can't be tested in RFC 6902, so a member that is new in \a after has no test; the caller re-reads for those.
 */
QJsonArray jsonPatch(const QJsonObject &before, const QJsonObject &after, PatchTests tests);

/**
 * Applies \a patch to \a document (all of RFC 6902: add, remove, replace, move, copy, test).
 *
 * All or nothing. Fails with Kind::Conflict when a test does not hold and Kind::Input when the patch is malformed
 * or names a place that is not there.
 */
Result<QJsonValue> applyJsonPatch(const QJsonValue &document, const QJsonArray &patch);

} // namespace drover::domain
