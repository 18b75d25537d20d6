// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drover {

/// The folder with the files that belong to the program (the script host's jar, pages):
/// $DROVER_SHARE, else `../share/drover` beside the program. Holds no trailing slash.
QString shareDir();

/// The user's cache folder for things that can be made again; created if it is not there.
QString cacheDir();

/// The user's data folder (drafts, profiles' data); created if it is not there.
QString dataDir();

/// Full path of a sister program (`drover-cli`): $DROVER_BIN, else beside the running program,
/// else in the search path; empty if there is none.
QString programPath(const QString &name);

} // namespace drover
