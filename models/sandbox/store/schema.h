// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlDatabase;

namespace drover::sandbox {

/// The schema that this version writes. Files of an older one are migrated step by step when they are opened.
int currentSchemaVersion();

/// Applies the steps that the file has not had yet, each in its own transaction. Kind::Input: the file is of a newer
/// version of Drover, or it is no file of a sandbox.
Result<void> bringUpToDate(QSqlDatabase &database);

} // namespace drover::sandbox
