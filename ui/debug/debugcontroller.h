// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "debug/debugsession.h"
#include "debug/debugstore.h"
#include "ui/debug/debugdesk.h"
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

class DebugActions;
class DebugBar;
class DebugPanels;
class EditorBinding;
class ExceptionBar;
class MessageBar;

/**
 * Debugging in the Scripts pane: one session with the sandbox's debugger, its bar, tabs and marks in the editors, and the
 * flow that F5 starts. Console, desk and messages must live as long. Main thread.
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

    debug::DebugSession &session() { return m_session; }
    debug::DebugStore &store() { return m_store; }
    DebugPanels &panels() { return *m_panels; }

public Q_SLOTS:
    /// F5: begins to debug the script in front, goes on, or plays the flow again.
    void go();
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
    void begin(const OpenScript &script);
    void beginOnSandbox(const OpenScript &script, const debug::DebugTarget &target);
    void beginHere(const OpenScript &script);
    void startFlow();
    void takeResult(const uma::FlowResult &result);
    void takeStop();
    void takeState();
    void tellFlow();
    void tell(const Error &error);
    void remark(const QString &what, const QString &why, const QString &next);
    std::optional<debug::DebugTarget> sandboxTarget() const;

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
    bool m_flowRuns = false;
    QList<QPointer<EditorBinding>> m_bindings;
};

} // namespace drover::ui
