// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "debug/debugsession.h"
#include "uma/flowresult.h"
#include "uma/http/flowendpoints.h"
#include "uma/scenario.h"
#include "workspace/sandboxprocess.h"

#include <QCoroTask>

#include <QObject>
#include <QPointer>

#include <memory>

namespace drover::uma {
class HttpFlow;
}

namespace drover::ui {

/**
 * A scenario played over HTTP, under a debugger, on a sandbox of its own that has the scenario's scripts and world and
 * nothing else: so a text that nobody has deployed is debugged as a browser would meet it. The debugger attaches when the
 * scripts are loaded, before the first request. The session must live as long. Main thread.
 */
class SandboxedFlow : public QObject
{
    Q_OBJECT
public:
    SandboxedFlow(debug::DebugSession &session, const workspace::SandboxOptions &options, QObject *parent = nullptr);
    ~SandboxedFlow() override;

    /// Begins; ends what was played before.
    void start(const uma::Scenario &scenario);
    /// Ends the flow and its sandbox. Tells nothing.
    void cancel();

Q_SIGNALS:
    void finished(const drover::uma::FlowResult &result);
    /// It could not be played.
    void failed(const drover::Error &error);

private:
    static QCoro::Task<void> play(QPointer<SandboxedFlow> self, uma::Scenario scenario, CancelToken cancel);
    static QCoro::Task<Result<uma::FlowResult>> tryTo(QPointer<SandboxedFlow> self, uma::Scenario scenario, CancelToken cancel);

    debug::DebugSession &m_session;
    workspace::SandboxOptions m_options;
    std::unique_ptr<workspace::SandboxProcess> m_sandbox;
    QPointer<uma::HttpFlow> m_flow;
    CancelSource m_cancel;
};

} // namespace drover::ui
