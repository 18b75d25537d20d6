// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "uma/flowresult.h"
#include "uma/http/flowendpoints.h"
#include "uma/scenario.h"

#include <QCoroTask>

namespace drover::uma {

/**
 * Runs a scenario over HTTP against a sandbox of its own: starts an empty one, creates the scenario's scripts, scopes,
 * client and resource through the admin interface, logs the user in, plays the flow, and stops the sandbox.
 *
 * The launcher must outlive the run. One run at a time for each launcher.
 */
class HttpRunner {
public:
    explicit HttpRunner(SandboxLauncher &launcher);
    QCoro::Task<Result<FlowResult>> run(Scenario scenario, CancelToken cancel = {});
    /// Events of the last run.
    const QList<Event> &events() const { return m_events; }

private:
    SandboxLauncher &m_launcher;
    QList<Event> m_events;
};

} // namespace drover::uma
