// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"
#include "debug/debugstore.h"
#include "ui/debug/debugdesk.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QTabWidget;

namespace drover::workspace {
class Console;
}

namespace drover::ui {

class CoverageLedger;
class CoveragePanel;
class DebugActions;
class DebugBar;
class DebugLauncher;
class DebugPanels;
class EditorBinding;
class ExceptionBar;
class MessageBar;

/**
 * Debugging in the Scripts pane: one session, its bar, tabs and marks in the editors. What is debugged is begun by its
 * launcher(). Console, desk and messages must live as long. Main thread.
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

    DebugLauncher &launcher() { return *m_launcher; }

    /// Calls scripts over HTTP; else in the debugger's own process.
    void setOverHttp(bool overHttp);

public Q_SLOTS:
    void chooseScenario();
    void toggleBreakpoint();
    void editBreakpoint();
    void runToCursor();
    void openRecording();
    void saveRecording();

private:
    void connectSession();
    void bind(CodeEditor *editor, const QString &name);
    EditorBinding *current() const;
    void showCoverage();
    void takeStop();
    void takeState();
    void log(const QString &text);

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
    CoverageLedger *m_ledger;
    DebugLauncher *m_launcher;
    CoveragePanel *m_coverage = nullptr;
    QList<QPointer<EditorBinding>> m_bindings;
};

} // namespace drover::ui
