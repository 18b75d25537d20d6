// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/gitrepository.h"
#include "history/scriptfile.h"

namespace drover::history {

/// Why a version came to be.
enum class Occasion {
    Pull,    ///< read from the server
    Edit,    ///< saved on this computer, not on the server
    Deploy,  ///< written to the server
    Rollback ///< an older version, written to the server again
};
/// "pull", "edit", "deploy", "rollback".
QString toString(Occasion occasion);

/// One version of a script.
struct ScriptVersion {
    QString id; ///< of the commit
    QDateTime at;
    QString author;
    QString occasion;
    QString title;       ///< first line of the commit's message
    qint64 revision = 0; ///< the server's, as far as it is known
};

/**
 * The versions of a server's scripts: a git repository for each profile, with two files a script (ScriptFile), so that
 * anyone can look at it with git. Values of hidden properties are never in it.
 *
 * Blocks for as long as the disk takes; see GitRepository about threads and errors.
 */
class ScriptHistory {
public:
    /// The folder of a profile's repository, below "history" in the user's data folder.
    static QString folderOf(const QString &profileId);
    /// Opens it, or makes it.
    static Result<ScriptHistory> open(const QString &folder);

    /// Keeps a version; its commit's id, or nothing when it is what was kept last.
    Result<std::optional<QString>> record(const domain::CustomScript &script, Occasion occasion);
    /// Versions of a script, or without a name of all, the newest first; empty when none was kept.
    Result<QList<ScriptVersion>> versions(const QString &scriptName) const;
    /// The script's files in a version. Kind::Input when that version has no such script.
    Result<ScriptFile> at(const QString &versionId, const QString &scriptName) const;
    /// The newest version whose digest this is.
    Result<std::optional<ScriptFile>> withDigest(const QString &scriptName, const QString &digest) const;
    /// The full id of an abbreviated one.
    Result<QString> resolve(const QString &version) const { return m_repository.resolve(version); }
    const QString &folder() const { return m_folder; }

private:
    ScriptHistory(QString folder, GitRepository repository);
    QStringList pathsOf(const QString &scriptName) const;

    QString m_folder;
    GitRepository m_repository;
};

} // namespace drover::history
