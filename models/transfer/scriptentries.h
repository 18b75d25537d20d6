// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scriptldif.h"

namespace drover::transfer {

/// The scripts of a file of directory entries, and remarks on what was left out, a sentence each.
struct ScriptEntries {
    QList<domain::CustomScript> scripts;
    QStringList remarks;
};

/// Reads the entries of either object class. Kind::Input names \a file and the line of what is wrong, or says that
/// there is no script in it.
Result<ScriptEntries> scriptsFromLdif(const QByteArray &text, const QString &file);

/// The entries of scripts as the text of an LDIF file. The values of hidden properties are secrets: a mark stands for
/// them unless \a keepSecrets.
QByteArray scriptsToLdif(const QList<domain::CustomScript> &scripts, domain::LdifSchema schema, bool keepSecrets);

} // namespace drover::transfer
