// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdiff.h"

#include <QCoreApplication>

#include <git2.h>

#include <algorithm>
#include <memory>

namespace drover::text {

namespace {

/// libgit2 is set up once and put away when the process ends.
struct Library {
    Library() : result(git_libgit2_init()) {}
    ~Library()
    {
        if (result > 0)
            git_libgit2_shutdown();
    }
    int result;
};

struct FreePatch {
    void operator()(git_patch *patch) const { git_patch_free(patch); }
};

Error libraryError(const QString &what)
{
    const git_error *last = git_error_last();
    return {Error::Kind::Internal, what, QCoreApplication::translate("text", "The library libgit2 could not do it."),
            QCoreApplication::translate("text", "Try again; if it happens again, please report it."),
            last ? QString::fromUtf8(last->message) : QString(), 0};
}

void appendLine(TextDiff &result, DiffHunk &hunk, const git_diff_line &line)
{
    DiffLine own;
    switch (line.origin) {
    case GIT_DIFF_LINE_CONTEXT:
        break;
    case GIT_DIFF_LINE_ADDITION:
        own.kind = DiffLine::Kind::Added;
        ++result.added;
        break;
    case GIT_DIFF_LINE_DELETION:
        own.kind = DiffLine::Kind::Removed;
        ++result.removed;
        break;
    default:
        // The remark that the line before has no newline at the end of the text.
        return;
    }
    own.before = std::max(line.old_lineno, 0);
    own.after = std::max(line.new_lineno, 0);
    qsizetype length = static_cast<qsizetype>(line.content_len);
    own.endsWithNewline = length > 0 && line.content[length - 1] == '\n';
    if (own.endsWithNewline)
        --length;
    own.text = QString::fromUtf8(line.content, length);
    hunk.lines.append(own);
}

QChar sign(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Context:
        return u' ';
    case DiffLine::Kind::Removed:
        return u'-';
    case DiffLine::Kind::Added:
        return u'+';
    }
    Q_UNREACHABLE();
}

} // namespace

Result<TextDiff> diff(const QString &before, const QString &after, int contextLines)
{
    static const Library library;
    const QString what = QCoreApplication::translate("text", "The two texts could not be compared.");
    if (library.result < 0)
        return fail(libraryError(what));

    const QByteArray beforeBytes = before.toUtf8();
    const QByteArray afterBytes = after.toUtf8();
    git_diff_options options = {};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.context_lines = static_cast<uint32_t>(std::max(contextLines, 0));
    options.flags |= GIT_DIFF_FORCE_TEXT | GIT_DIFF_INDENT_HEURISTIC;
    git_patch *raw = nullptr;
    if (git_patch_from_buffers(&raw, beforeBytes.constData(), static_cast<size_t>(beforeBytes.size()), "text",
                               afterBytes.constData(), static_cast<size_t>(afterBytes.size()), "text", &options) != 0)
        return fail(libraryError(what));
    const std::unique_ptr<git_patch, FreePatch> patch(raw);

    TextDiff result;
    const size_t hunks = git_patch_num_hunks(patch.get());
    for (size_t i = 0; i < hunks; ++i) {
        const git_diff_hunk *found = nullptr;
        size_t lines = 0;
        if (git_patch_get_hunk(&found, &lines, patch.get(), i) != 0)
            return fail(libraryError(what));
        DiffHunk hunk;
        hunk.header = QString::fromUtf8(found->header, static_cast<qsizetype>(found->header_len)).trimmed();
        hunk.beforeStart = found->old_start;
        hunk.beforeCount = found->old_lines;
        hunk.afterStart = found->new_start;
        hunk.afterCount = found->new_lines;
        for (size_t j = 0; j < lines; ++j) {
            const git_diff_line *line = nullptr;
            if (git_patch_get_line_in_hunk(&line, patch.get(), i, j) != 0)
                return fail(libraryError(what));
            appendLine(result, hunk, *line);
        }
        result.hunks.append(hunk);
    }
    return result;
}

QString unified(const TextDiff &diff, const QString &beforeName, const QString &afterName)
{
    if (diff.isEmpty())
        return {};
    QString text = QStringLiteral("--- ") + beforeName + u'\n' + QStringLiteral("+++ ") + afterName + u'\n';
    for (const DiffHunk &hunk : diff.hunks) {
        text += hunk.header + u'\n';
        for (const DiffLine &line : hunk.lines) {
            text += sign(line.kind) + line.text + u'\n';
            if (!line.endsWithNewline)
                text += QStringLiteral("\\ No newline at end of file\n");
        }
    }
    return text;
}

QList<SideRow> sideBySide(const TextDiff &diff)
{
    QList<SideRow> rows;
    for (const DiffHunk &hunk : diff.hunks) {
        qsizetype nextAdded = -1; // first row of the current group that still lacks its right side
        for (const DiffLine &line : hunk.lines) {
            switch (line.kind) {
            case DiffLine::Kind::Context:
                rows.append({line.before, line.after, false, line.text, line.text});
                nextAdded = -1;
                break;
            case DiffLine::Kind::Removed:
                if (nextAdded < 0)
                    nextAdded = rows.size();
                rows.append({line.before, 0, true, line.text, {}});
                break;
            case DiffLine::Kind::Added:
                if (nextAdded >= 0 && nextAdded < rows.size()) {
                    rows[nextAdded].after = line.after;
                    rows[nextAdded].afterText = line.text;
                    ++nextAdded;
                } else {
                    rows.append({0, line.after, true, {}, line.text});
                }
                break;
            }
        }
    }
    return rows;
}

} // namespace drover::text
