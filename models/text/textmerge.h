// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace drover::text {

/// What a three-way merge came to.
struct MergedText {
    QString text;       ///< with git's conflict markers where it has conflicts
    bool clean = false; ///< no conflicts
};

/// Merges what two texts made of a common one, by lines, as libgit2 does (git merge-file). The names stand in conflict
/// markers. Thread-safe. Fails only when libgit2 does.
[[nodiscard]] Result<MergedText> merge(const QString &base, const QString &ours, const QString &theirs,
                                       const QString &oursName, const QString &theirsName);

} // namespace drover::text
