// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "uma/flowresult.h"
#include "uma/scenario.h"
#include "uma/tape.h"

#include <QCommandLineParser>
#include <QCoroTask>

#include <memory>

namespace drover::cli {

/// The two ways to run a flow: the decision engine in process, or everything over HTTP.
enum class RunnerKind { Engine, Http };

/// Adds --through.
void addRunnerOptions(QCommandLineParser &parser);
Result<RunnerKind> runnerKind(const QCommandLineParser &parser);

/// Runs scenarios one after the other, on one script host or each on a sandbox of its own.
class FlowRun {
public:
    /// With `traceLines`, events tell which lines of the scripts ran.
    explicit FlowRun(RunnerKind kind, bool traceLines = false);
    /// Records each line and changed value of the runs that begin from now on. To be called once.
    QCoro::Task<Result<void>> record();
    /// What was recorded; empty without record(). Of several runs over HTTP the last.
    Result<uma::Tape> tape() const;
    ~FlowRun();

    QCoro::Task<Result<uma::FlowResult>> run(uma::Scenario scenario, CancelToken cancel);
    /// What happened in the last run.
    const QList<uma::Event> &events() const;
    /// Ends the processes that the runs needed.
    QCoro::Task<void> shutDown();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::cli
