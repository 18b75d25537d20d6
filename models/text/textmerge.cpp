// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmerge.h"

#include <QCoreApplication>

#include <git2.h>

namespace drover::text {

namespace {

/// libgit2 is set up once and put away when the process ends; it counts.
struct Library {
    Library()
        : result(git_libgit2_init())
    {
    }
    ~Library()
    {
        if (result > 0)
            git_libgit2_shutdown();
    }
    int result;
};

git_merge_file_input inputOf(const QByteArray &text)
{
    git_merge_file_input input;
    git_merge_file_input_init(&input, GIT_MERGE_FILE_INPUT_VERSION);
    input.ptr = text.constData();
    input.size = static_cast<size_t>(text.size());
    input.path = "text";
    return input;
}

} // namespace

Result<MergedText> merge(const QString &base, const QString &ours, const QString &theirs, const QString &oursName,
                         const QString &theirsName)
{
    static const Library library;
    const QByteArray baseBytes = base.toUtf8();
    const QByteArray oursBytes = ours.toUtf8();
    const QByteArray theirsBytes = theirs.toUtf8();
    const git_merge_file_input ancestor = inputOf(baseBytes);
    const git_merge_file_input left = inputOf(oursBytes);
    const git_merge_file_input right = inputOf(theirsBytes);
    const QByteArray leftName = oursName.toUtf8();
    const QByteArray rightName = theirsName.toUtf8();
    git_merge_file_options options;
    git_merge_file_options_init(&options, GIT_MERGE_FILE_OPTIONS_VERSION);
    options.our_label = leftName.constData();
    options.their_label = rightName.constData();
    git_merge_file_result merged = {};
    if (library.result < 0 || git_merge_file(&merged, &ancestor, &left, &right, &options) != 0) {
        const git_error *last = git_error_last();
        return fail(Error::Kind::Internal, QCoreApplication::translate("text", "The texts could not be merged."),
                    QCoreApplication::translate("text", "The library libgit2 could not do it."),
                    QCoreApplication::translate("text", "Try again; if it happens again, please report it."),
                    last ? QString::fromUtf8(last->message) : QString());
    }
    MergedText result;
    result.text = QString::fromUtf8(merged.ptr, static_cast<qsizetype>(merged.len));
    result.clean = merged.automergeable != 0;
    git_merge_file_result_free(&merged);
    return result;
}

} // namespace drover::text
