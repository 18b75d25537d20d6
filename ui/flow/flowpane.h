// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/flow/flowsession.h"
#include "ui/flow/localhost.h"
#include "ui/flow/simulatorbackend.h"

#include <QPointer>

#include <memory>

class QAction;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace drover::workspace {
class Console;
}

namespace drover::ui {
class EmptyState;
class MessageBar;
}

namespace drover::ui::flow {

class CoveragePane;
class FlowControls;
class MatrixPane;
class MessageInspector;
class PageFormWidget;
class ScenarioPanel;
class ScriptLog;
class ScriptSource;
class SequenceDiagram;

/**
 * The flow simulator: a scenario at the left, its sequence diagram in the middle, with tabs for the decision matrix and the
 * coverage, the selected message at the right; below, the page
 * that the requesting party is shown, the script that runs and its log, and the controls. Main thread.
 */
class FlowPane : public Pane
{
    Q_OBJECT

public:
    /// On the window's console, which must live as long.
    explicit FlowPane(workspace::Console &console, QWidget *parent = nullptr);
    explicit FlowPane(std::unique_ptr<SimulatorBackend> backend, QWidget *parent = nullptr);
    ~FlowPane() override;

    QWidget *initialFocus() override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;
    /// Shows the script that a flow is wanted for ("scriptName"), and says how the flow comes to it.
    void takeRequest(const QVariantMap &request) override;

    FlowSession &session() { return m_session; }
    SequenceDiagram &diagram() { return *m_diagram; }
    ScenarioPanel &scenario() { return *m_scenario; }
    PageFormWidget &page() { return *m_page; }
    MatrixPane &matrix() { return *m_matrix; }
    CoveragePane &coverage() { return *m_coverage; }

public Q_SLOTS:
    /// Begins a run, or lets the next message go; a page that waits is submitted as it stands.
    void step();
    /// Begins a run, or runs on, to the end.
    void run();
    void restart();
    void stop();
    void openScenario(const QString &path);
    void saveScenario(const QString &path);
    void exportText();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMiddle();
    QTabWidget *makeTabs();
    QWidget *makeBottom();
    QAction *addMenuAction(const QString &objectName, const QString &text, const QKeySequence &shortcut = {});
    void addActions();
    void addSeparator();
    void connectParts();
    void connectSession();
    void begin(bool stepping);
    void updateState();
    void updateFooter();
    void updateEmptyState();
    void updateServer();
    void tellEnd();
    void showRow(int row);
    void showCall(int row, int call);
    void showScript(const QString &name, int line, bool failed);
    void showReason();
    void takeEvent(const uma::Event &event);
    void takePage(const uma::PageForm &form, const QMap<QString, QString> &suggested);
    void leavePage();
    void copyText(int row);
    void copyCurl(int row);
    QString diagramText() const;
    bool isReady() const;

    /// What the source view shows: kept, because the sources may come after the first events.
    struct Place
    {
        QString script;
        int line = 0;
        bool failed = false;
    };

    std::unique_ptr<SimulatorBackend> m_backend;
    FlowSession m_session;
    MessageBar *m_messages;
    QSplitter *m_columns;
    QSplitter *m_below;
    QSplitter *m_rows;
    ScenarioPanel *m_scenario;
    QStackedWidget *m_middle;
    EmptyState *m_empty;
    LocalHost m_host;
    SequenceDiagram *m_diagram;
    MessageInspector *m_inspector;
    PageFormWidget *m_page;
    ScriptSource *m_source;
    ScriptLog *m_log;
    FlowControls *m_controls;
    QTabWidget *m_tabs = nullptr;
    MatrixPane *m_matrix = nullptr;
    CoveragePane *m_coverage = nullptr;
    QList<QAction *> m_needDiagram; ///< only make sense with messages
    Place m_place;
    uma::Scenario m_played; ///< of the last run
    bool m_isLaidOut = false; ///< by the person, or once by the size of the window
    bool m_stepping = true;
    bool m_passFirstGate = false;
    QPointer<QWidget> m_focusBeforePage;
};

} // namespace drover::ui::flow
