// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/scriptfile.h"

#include <QStringList>

namespace drover::history {

/// A script in a folder of a person's own, with what is known of the state it was pulled from.
struct LocalScript {
    QString name;
    QString sourcePath;
    QString propertiesPath;
    ScriptFile file;
    QString profile;     ///< name of the profile it was pulled from; empty when it never was
    qint64 revision = 0; ///< the server's at that time
    QString baseDigest;  ///< ScriptFile::digest() of the server's copy at that time; empty when it never was pulled

    bool isChanged() const { return file.digest() != baseDigest; }
};

/// The path of NAME.json in a folder.
QString propertiesPathFor(const QString &folder, const QString &scriptName);

/// Writes NAME.py and NAME.json, with what was pulled noted under "drover" in the latter.
Result<LocalScript> writeLocal(const QString &folder, const domain::CustomScript &script, const QString &profile);

/// Reads a script by its name, or by the path of either file. Kind::Input names the file and what is wrong with it.
Result<LocalScript> readLocal(const QString &folder, const QString &nameOrPath);

/// Whether a folder has a script of this name.
bool hasLocal(const QString &folder, const QString &scriptName);
/// Names of the scripts in a folder: those whose NAME.json tells of a pull.
QStringList localScripts(const QString &folder);

} // namespace drover::history
