// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/scenario.h"

namespace drover::uma {

/// The policy that stands in where a scenario has gathering scripts and no policy: it names the gathering scripts, is
/// not content before the requesting party has been through them, and authorizes afterwards. A script like any other,
/// so that it runs in process and on a sandbox alike. The result leaves it out and has a remark instead.
ScenarioScript standInPolicy(const Scenario &scenario);
QString standInPolicyName();
/// The claim that the stand-in asks for; no script ever puts it.
QString standInClaim();

} // namespace drover::uma
