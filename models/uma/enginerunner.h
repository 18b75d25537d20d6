// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "scripts/scriptengine.h"
#include "uma/flowresult.h"
#include "uma/keptscripts.h"
#include "uma/scenario.h"

#include <QCoroTask>

namespace drover::uma {

/// Runs a scenario in process: plays client, resource server and requesting party against the token service and the
/// gatherer over a store in memory. One thread: that of the engine, which is not owned and must outlive the task.
class EngineRunner {
public:
    explicit EngineRunner(scripts::ScriptEngine &engine);

    /// Events tell the executed lines of the runs that begin from now on.
    void setTraceLines(bool trace) { m_traceLines = trace; }
    /// From now on scripts stay loaded from run to run, as on a server, until forgetScripts(): what a script remembers in
    /// one run it knows in the next. By default each run loads its scripts afresh,
    /// and those of log-in and consent always do: they share a world that begins with the run.
    void keepScripts() { m_keep = true; }
    /// Ends a series of runs: destroys the scripts that were kept. Not while a run is on its way.
    QCoro::Task<void> forgetScripts();
    /// Is told each event while it happens; empty: nobody is.
    void setListener(std::function<void(const Event &)> listener) { m_listener = std::move(listener); }
    /// Ends with a result whenever the flow had an outcome; an Error only if it could not be run at all: cancelled, or
    /// a script's load did not come back.
    QCoro::Task<Result<FlowResult>> run(Scenario scenario, CancelToken cancel);
    /// Events of the last run, for recordings and views.
    const QList<Event> &events() const;

private:
    scripts::ScriptEngine &m_engine;
    QList<Event> m_events;
    KeptScripts m_kept;
    bool m_keep = false;
    std::function<void(const Event &)> m_listener;
    bool m_traceLines = false;
};

} // namespace drover::uma
