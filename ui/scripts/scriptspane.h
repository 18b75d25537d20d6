// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scripttypes.h"
#include "tables/scripttreemodel.h"
#include "ui/common/pane.h"
#include "workspace/console.h"

#include <QSet>

class QAction;
class QLabel;
class QSplitter;
class QTabWidget;

namespace drover::ui {

class DebugController;
class HistoryPanel;
class LiveCheck;
class MessageBar;
class ProblemsPanel;
class RunPanel;
class ScriptChecker;
class ScriptDeployment;
class ScriptDesk;
class ScriptDocument;
class ScriptEditorPage;
class ScriptProperties;
class ScriptTabs;
class ScriptTreeView;
class TransferActions;

/// Interception scripts: tree by type, editors in tabs, properties, problems; Validate, Deploy with a review, Revert, New.
class ScriptsPane : public Pane
{
    Q_OBJECT
public:
    explicit ScriptsPane(workspace::Console &console, QWidget *parent = nullptr);
    ~ScriptsPane() override;

    /// Opens a script in a tab and goes to a line, if one is given; an unknown inum does nothing.
    void openScript(const QString &inum, int line = 0);
    /// Begins a script that is not on the server yet.
    void beginScript(const QString &type, const QString &name, const QString &source);
    /// Checks with another engine than one of its own (for tests).
    void setChecker(std::unique_ptr<ScriptChecker> checker);

    ScriptTabs *tabs() const { return m_tabs; }
    MessageBar *messages() const { return m_messages; }
    tables::ScriptTreeModel *model() const { return m_model; }
    /// The Run form; made when it is first needed.
    RunPanel *runPanel();
    /// Whether the person works in the Run form.
    bool isRunPanelUsed() const;
    /// Brings the Run form to the front.
    void showRunPanel();
    /// Whose behaviour counts: of the server of the profile.
    scripts::Generation generation() const;
    LiveCheck *liveCheck() const { return m_live; }
    DebugController *debugger() const { return m_debugger; }

    QWidget *initialFocus() override;
    QList<PaletteObject> objects(const QString &needle) const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

public Q_SLOTS:
    void newScript();
    void openFromFile();
    void saveAsFile();
    void validate();
    /// Runs a method of the script in front, or leads to the simulator where its type is played as a flow.
    void runScript();
    void deploy();
    /// Keeps the script in front in the profile's history as it is in the editor.
    void keepCurrentVersion();
    void revert();
    void closeCurrent();
    void nextProblem();
    void refresh();

private:
    void makeActions();
    QAction *addPaneAction(const QString &objectName, const QIcon &icon, const QString &text, const QKeySequence &shortcut,
                           void (ScriptsPane::*slot)());
    void buildLayout();
    QWidget *buildHeader();
    void buildDebugger();
    void addTransfer();
    QList<domain::Entity> shownScripts() const;
    void connectParts();
    void takeApi();
    void takeProfile();
    void updateTree();
    void updateActions();
    void takeDrafts();
    void restoreTabs();
    void checkScriptHost();
    void open(ScriptDocument *document);
    void watchPage(ScriptEditorPage *page);
    void showPage(ScriptEditorPage *page);
    void showProblems(ScriptEditorPage *page);
    void tellStatus();
    // scriptspanehistory.cpp
    void connectHistory();
    void keepVersion(const QString &name, const QJsonObject &opened, const QJsonObject &edited, bool isAsked);
    void readHistory();
    void showVersion(const QString &versionId);
    void takeVersion(const QString &versionId);
    // scriptspanerun.cpp
    void connectChecks();
    void connectRun();
    void showRunTarget(ScriptEditorPage *page);
    void showFlow();
    void playFlow(const ScriptEditorPage *page);
    ScriptChecker &checker();
    void connectDeployment(ScriptDeployment *deployment, ScriptEditorPage *page);
    /// Brings the tab of a script to the front; false when it is closed.
    bool bringToFront(const QString &id);
    void tellServerError(ScriptEditorPage *page, const QString &stackTrace);
    bool mayWrite() const;
    void tellReadOnly(bool readOnly);
    QSet<QString> takenNames() const;

    workspace::Console &m_console;
    QString m_profileId;
    tables::ScriptTreeModel *m_model;
    std::unique_ptr<ScriptChecker> m_checker;
    QStringList m_tabsToRestore;
    QSet<QString> m_deploying;

    QLabel *m_readOnly;
    MessageBar *m_messages;
    ScriptTreeView *m_tree;
    ScriptTabs *m_tabs;
    ScriptProperties *m_properties;
    QTabWidget *m_bottom;
    ProblemsPanel *m_problems;
    QWidget *m_runPage; ///< the tab that the Run form stands in
    HistoryPanel *m_history;
    RunPanel *m_run = nullptr;
    bool m_runOpened = false; ///< the tab got its room once
    LiveCheck *m_live;
    workspace::TaskHandle m_checking; ///< of a check that was asked for
    bool m_validating = false;
    QSplitter *m_columns;
    QSplitter *m_rows;
    ScriptDesk *m_desk = nullptr;
    DebugController *m_debugger = nullptr;
    QAction *m_new = nullptr;
    QAction *m_openFile = nullptr;
    QAction *m_saveFile = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_validate = nullptr;
    QAction *m_runAction = nullptr;
    QAction *m_deploy = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_close = nullptr;
    QAction *m_nextProblem = nullptr;
    QAction *m_refresh = nullptr;
    TransferActions *m_transfer = nullptr;
};

} // namespace drover::ui
