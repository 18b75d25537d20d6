// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scripttypes.h"
#include "ui/editor/codeeditor.h"
#include "uma/call/singlecall.h"
#include "workspace/scriptscenarios.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;

namespace drover::ui {

class ArgumentForm;
class EmptyState;
class ProtectionNote;
class ResultView;
class ScenarioBar;
class ScriptRunner;
class WorldEditor;

/// The script that is run, and where it is edited.
struct RunTarget {
    QString profileId;
    QString scriptId;
    QString name;
    QString type;
    scripts::Generation generation = scripts::Generation::Janssen;
    std::function<scripts::ScriptSource()> script; ///< as it stands in the editor now
    QPointer<CodeEditor> editor;
};

/// Runs one method of the script in front: a form for what it is called with, Run, and what came of it. What is given is kept
/// with the script as named scenarios. Main thread.
class RunPanel : public QWidget
{
    Q_OBJECT
public:
    /// `store` must outlive the panel.
    explicit RunPanel(workspace::ScriptScenarios &store, QWidget *parent = nullptr);
    ~RunPanel() override;

    /// Nothing: no script is in front. The same editor with another id is the same script after its first deployment.
    void setTarget(const std::optional<RunTarget> &target);
    /// The script's own values changed (its properties).
    void refreshProperties();
    /// Runs on another engine than one of its own (for tests).
    void setRunner(std::unique_ptr<ScriptRunner> runner);
    bool isRunning() const;
    /// What Run would call. An Error says what is missing, and the form shows where.
    Result<uma::SingleCall> preparedCall();
    /// The scenario as it stands in the form; empty while no script is in front.
    workspace::ScriptScenario given();
    ScenarioBar *scenarios() const { return m_scenarios; }

public Q_SLOTS:
    void run();
    void cancel();

Q_SIGNALS:
    void lineChosen(int line);
    /// The script's type is played as a flow: the simulator is to come.
    void flowRequested();
    /// What preparedCall() gives is to be debugged.
    void debugRequested();
    void runningChanged(bool running);
    /// What was given could not be kept or read back.
    void failed(const drover::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    QWidget *buildHeader();
    QWidget *buildInputs();
    QWidget *buildResults();
    void connectParts();
    void connectRunner();
    void lookForHost();
    QString complain();
    void showInstead(const QString &title, const QString &text, const QString &button);
    void updateState();
    // What is given.
    void loadScenarios();
    void showScenario(int index);
    void showMethod();
    workspace::ScriptScenario &current();
    void takeForm();
    void edited();
    void keep();
    void tellNames();
    void askForAnswer(const QString &call, const QString &returned);
    void saveAs(const QString &name);
    void removeScenario();
    // What came of it.
    uma::SingleCall call();
    void showResult(const uma::SingleCallResult &result);
    void showError(const Error &error);
    void clearMarks();

    workspace::ScriptScenarios &m_store;
    std::unique_ptr<ScriptRunner> m_runner;
    std::optional<RunTarget> m_target;
    workspace::ScriptScenarioSet m_set;
    QTimer m_pause;
    bool m_showing = false;
    bool m_looked = false;       ///< for the script host's pieces
    bool m_dirty = false;        ///< something is given that is not kept yet
    std::optional<Error> m_missing; ///< why nothing can be run here
    QString m_runMethod;         ///< of the running or last call
    QJsonArray m_runArguments;
    QPointer<CodeEditor> m_runEditor; ///< shows the marks of the last run
    QString m_runScript;              ///< id of the script that runs or ran last

    QWidget *m_content;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    QComboBox *m_method;
    ScenarioBar *m_scenarios;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QPushButton *m_debug;
    QPushButton *m_flow;
    ProtectionNote *m_protection;
    QSplitter *m_split;
    QTabWidget *m_inputs;
    ArgumentForm *m_form;
    WorldEditor *m_world;
    QTreeWidget *m_properties;
    QStackedWidget *m_resultPages;
    EmptyState *m_resultEmpty;
    QWidget *m_running;
    QLabel *m_runningText;
    ResultView *m_result;
};

} // namespace drover::ui
