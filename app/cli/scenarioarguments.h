// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "uma/scenario.h"

#include <QCommandLineParser>

namespace drover::cli {

/// The options by which a flow is described without a scenario file: --gathering, --policy, --claim …
void addScenarioOptions(QCommandLineParser &parser);

/// The scenario that a file name or those options describe. Errors are of Kind::Usage or Kind::Input
/// and name the option, file or line.
Result<uma::Scenario> scenarioFromArguments(const QCommandLineParser &parser);

} // namespace drover::cli
