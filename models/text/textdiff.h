// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace drover::text {

/// One line of a difference. Line numbers count from 1; 0 means the line isn't in that text.
struct DiffLine {
    enum class Kind { Context, Removed, Added };

    Kind kind = Kind::Context;
    int before = 0;
    int after = 0;
    QString text; ///< without its line end
    bool endsWithNewline = true;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// Lines that stand together, with unchanged lines around them.
struct DiffHunk {
    QString header; ///< "@@ -1,4 +1,5 @@ …" as git writes it
    int beforeStart = 0;
    int beforeCount = 0;
    int afterStart = 0;
    int afterCount = 0;
    QList<DiffLine> lines;
};

struct TextDiff {
    QList<DiffHunk> hunks;
    int added = 0;
    int removed = 0;

    [[nodiscard]] bool isEmpty() const { return hunks.isEmpty(); }
};

/// The difference of two texts by lines, as libgit2 finds it, with `contextLines` unchanged lines around each change.
/// Line ends count: a change from LF to CRLF is a change. Thread-safe. Fails only when libgit2 does (no memory).
[[nodiscard]] Result<TextDiff> diff(const QString &before, const QString &after, int contextLines = 3);

/// The difference as a unified patch with the two names in its head; empty text when nothing differs.
[[nodiscard]] QString unified(const TextDiff &diff, const QString &beforeName, const QString &afterName);

/// A row of a side-by-side view: a pair of lines of the two texts. A number of 0 means nothing stands on that side.
struct SideRow {
    int before = 0;
    int after = 0;
    bool changed = false;
    QString beforeText;
    QString afterText;
};

/// Rows for a side-by-side view of a difference; removed and added lines that stand together share rows.
[[nodiscard]] QList<SideRow> sideBySide(const TextDiff &diff);

} // namespace drover::text
