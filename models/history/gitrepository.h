// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace drover::history {

struct GitCommit {
    QString id; ///< 40 hexadecimal digits
    QString message;
    QString author;
    QDateTime at;
};

/**
 * A git repository with its files in the folder beside it, over libgit2. Anyone may open it with git.
 *
 * Blocks for as long as the disk takes. Not thread-safe; several processes may have the same repository open: writes
 * are kept apart by a lock file. Errors are of Kind::Internal (libgit2's own words are in `detail`) or Kind::Input.
 */
class GitRepository {
public:
    /// Opens the repository of a folder, or makes it, readable by the user alone.
    static Result<GitRepository> open(const QString &folder);
    GitRepository(GitRepository &&) noexcept;
    GitRepository &operator=(GitRepository &&) noexcept;
    ~GitRepository();

    /// Writes files (paths relative to the folder) and commits them; the commit's id, or nothing when nothing differs.
    Result<std::optional<QString>> commit(const QMap<QString, QByteArray> &files, const QString &message);
    /// Commits that changed one of the paths, the newest first.
    Result<QList<GitCommit>> log(const QStringList &paths) const;
    /// The content of a file in a commit; nothing where it has none.
    Result<std::optional<QByteArray>> fileAt(const QString &commit, const QString &path) const;
    /// The full id of a commit that an abbreviated id or a name means.
    Result<QString> resolve(const QString &text) const;

private:
    GitRepository();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::history
