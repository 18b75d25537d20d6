// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "uma/scenario.h"

namespace drover::flowtext {

/// Writes a scenario to \a path, and the source of each script that has no file of its own to a file beside it
/// ("uma_rpt_policy.py"), so that `drover-cli flow run` can run it. Each file is replaced as a whole or not at all.
/// Gives the scenario as it was written: with path and file names. Kind::Input names the file that can't be written.
Result<uma::Scenario> saveScenario(uma::Scenario scenario, const QString &path);

/// Writes text to a file, as a whole or not at all.
Result<void> saveText(const QString &text, const QString &path);

} // namespace drover::flowtext
