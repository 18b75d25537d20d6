// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "debug/debugsession.h"
#include "debug/debugstore.h"
#include "ui/debug/debugdesk.h"
#include "uma/scenario.h"
#include "uma/flowresult.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QTabWidget;

namespace drover::workspace {
class Console;
}

namespace drover::ui {

namespace flow {
class HttpFlowDriver;
}

class CoverageLedger;
class CoveragePanel;
class DebugActions;
class DebugBar;
class DebugPanels;
class EditorBinding;
class ExceptionBar;
class MessageBar;
class SandboxedFlow;

/**
 * Debugging in the Scripts pane: one session, its bar, tabs and marks in the editors, and the run that F5 starts.
 *
 * A script that takes part in a flow is debugged in one: UMA's on the sandbox that the window is connected to, a log-in
 * or consent on a sandbox of its own, both over HTTP; or any of them in a script host of its own on this computer. Of
 * other scripts, and where the person works in the Run form, it is the form's call. Console, desk and messages must live
 * as long. Main thread.
 */
class DebugController : public QObject
{
    Q_OBJECT
public:
    /// The actions' keys work in `scope`. Without a file the store is the user's.
    DebugController(workspace::Console &console, DebugDesk &desk, MessageBar &messages, QWidget *scope, const QString &storeFile = {});
    ~DebugController() override;

    /// The bar and the exception below it; hidden while there is nothing to show.
    QWidget *bar() const { return m_head; }
    void addTabs(QTabWidget *tabs);
    /// For the pane's header and menu.
    QAction *debugAction() const;
    DebugActions &actions() { return *m_actions; }

    debug::DebugSession &session() { return m_session; }
    debug::DebugStore &store() { return m_store; }
    DebugPanels &panels() { return *m_panels; }
    CoverageLedger &coverage() { return *m_ledger; }

    /// Plays flows over HTTP; else in the debugger's own process.
    void setOverHttp(bool overHttp);
    /// Debugs the flow of a scenario file, with the texts of the scripts that are open.
    void debugScenario(const QString &path);

public Q_SLOTS:
    /// F5: begins to debug the script in front, goes on, or plays the flow again.
    void go();
    /// Debugs what the Run form calls.
    void goCall();
    /// Runs the flow of the script in front in a debugger's own process, with the text as it is edited.
    void goHere();
    /// Attaches to the sandbox and waits until it calls a script.
    void attach();
    void chooseScenario();
    void stop();
    void toggleBreakpoint();
    void editBreakpoint();
    void runToCursor();
    void openRecording();
    void saveRecording();

private:
    void connectSession();
    void bind(CodeEditor *editor, const QString &name);
    EditorBinding *current() const;
    /// What F5 has begun, for F5 again.
    enum class Run { None, Flow, Call, Scenario, Waiting };
    void begin(const OpenScript &script);
    void beginUma(const OpenScript &script);
    void beginFlow(const uma::Scenario &scenario, bool overHttp);
    void beginHere(const OpenScript &script);
    void attachToSandbox(bool playsFlow);
    void startSession(const debug::DebugTarget &target, Run run);
    void startFlow();
    void takeResult(const uma::FlowResult &result);
    void flowFailed(const Error &error);
    bool refuses(const OpenScript &script);
    void showCoverage();
    void takeStop();
    void takeState();
    void tellFlow();
    void tell(const Error &error);
    void remark(const QString &what, const QString &why, const QString &next);

    workspace::Console &m_console;
    DebugDesk &m_desk;
    MessageBar &m_messages;
    debug::DebugStore m_store;
    debug::DebugSession m_session;
    DebugActions *m_actions;
    DebugPanels *m_panels;
    QWidget *m_head;
    DebugBar *m_bar;
    ExceptionBar *m_exception;
    flow::HttpFlowDriver *m_flow;
    SandboxedFlow *m_sandboxed;
    bool m_flowRuns = false;
    Run m_run = Run::None;
    bool m_flowEnded = false;
    QString m_scenarioPath;   ///< of Run::Scenario
    QStringList m_runScripts; ///< of what was begun last
    CoverageLedger *m_ledger;
    CoveragePanel *m_coverage = nullptr;
    QList<QPointer<EditorBinding>> m_bindings;
};

} // namespace drover::ui
