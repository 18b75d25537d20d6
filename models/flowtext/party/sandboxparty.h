// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "uma/http/flowendpoints.h"
#include "uma/scenario.h"

#include <QCoroTask>

namespace drover::flowtext {

/// What the requesting party and the client bring along into a flow. Empty members: nothing of the kind.
struct Party
{
    QString loginSession;
    QString pct;
    QString oldPct;
    QString claimToken;
};

/// Whether prepareParty() would have anything to set up.
bool needsParty(const uma::Scenario &scenario);

/**
 * Logs the scenario's user in at a running sandbox, and makes its PCTs and its claim token, for flows against the scripts
 * that the sandbox has already. Uses the sandbox's control endpoints, which no real server has. A claim token alone needs none.
 */
QCoro::Task<Result<Party>> prepareParty(uma::FlowEndpoints endpoints, uma::Scenario scenario, CancelToken cancel);

} // namespace drover::flowtext
