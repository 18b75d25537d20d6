// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "debug/debugsession.h"
#include "ui/debug/debugdesk.h"
#include "uma/flowresult.h"
#include "uma/scenario.h"

#include <QObject>

class QWidget;

namespace drover::workspace {
class Console;
}

namespace drover::ui {

namespace flow {
class HttpFlowDriver;
}

class CoverageLedger;
class DebugActions;
class MessageBar;

/**
 * Begins what is debugged, and knows what was begun for F5 to go on with it or begin it again.
 *
 * A script that takes part in a flow is debugged in one: UMA's on the sandbox that the window is connected to, a log-in
 * or consent on a sandbox of its own, both over HTTP; or any of them in a script host of its own on this computer. Of
 * other scripts, and where the person works in the Run form, it is the form's call, in either way. All that is given must
 * live as long. Main thread.
 */
class DebugLauncher : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        workspace::Console &console;
        DebugDesk &desk;
        MessageBar &messages;
        debug::DebugSession &session;
        DebugActions &actions;
        CoverageLedger &ledger;
    };

    DebugLauncher(Parts parts, QObject *parent);
    ~DebugLauncher() override;

    /// Debugs the flow of a scenario file, with the texts of the scripts that are open.
    void debugScenario(const QString &path);
    /// Shows an error of the debugger where its other messages are.
    void tell(const Error &error);
    /// In words what the debugger waits for while nothing is stopped.
    QString waitingText() const;

    /// The messages of the debugger replace each other.
    static QString messageKey();

public Q_SLOTS:
    /// F5: begins to debug the script in front, goes on, or plays the flow again.
    void go();
    /// Debugs what the Run form calls.
    void goCall();
    /// Runs the flow of the script in front in a debugger's own process, with the text as it is edited.
    void goHere();
    /// Attaches to the sandbox and waits until it calls a script.
    void attach();
    void stop();

Q_SIGNALS:
    void waitingTextChanged(const QString &text);
    /// A flow that was played on the connected sandbox has ended.
    void flowEnded(const QString &decision);

private:
    /// What F5 has begun, for F5 again.
    enum class Run { None, Flow, Call, Scenario, Waiting };

    bool refuses(const OpenScript &script);
    void begin(const OpenScript &script);
    void beginUma(const OpenScript &script);
    void beginHere(const OpenScript &script);
    void beginFlow(const uma::Scenario &scenario, bool overHttp);
    void attachToSandbox(bool playsFlow);
    void startSession(const debug::DebugTarget &target, Run run, bool overHttp);
    void startFlow();
    void takeResult(const uma::FlowResult &result);
    void flowFailed(const Error &error);
    void takeState();
    void tellWaiting();
    void remark(const QString &what, const QString &why, const QString &next);

    Parts m_parts;
    debug::DebugSession &m_session;
    flow::HttpFlowDriver *m_flow;
    Run m_run = Run::None;
    bool m_flowRuns = false; ///< on the connected sandbox
    bool m_flowEnded = false;
    QString m_scenarioPath;   ///< of Run::Scenario
    QStringList m_runScripts; ///< of what was begun last
};

} // namespace drover::ui
