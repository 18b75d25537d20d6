// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "ui/flow/localhost.h"
#include "uma/coverage.h"

#include <QCoroTask>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace drover::ui {
class CodeEditor;
}

namespace drover::ui::flow {

/**
 * Which lines of the scripts no scenario reaches: the chosen scenario alone or all of the chooser, summed. A row a script;
 * the source below has a green bar at the lines that ran and a mark at those that can run and did not. Runs on this
 * machine's script host with the scripts that the server has. The host must live as long. Main thread.
 */
class CoveragePane : public QWidget
{
    Q_OBJECT

public:
    /// What a measurement runs, with sources.
    using ScenariosSource = std::function<QList<uma::Scenario>()>;

    CoveragePane(LocalHost &host, ScenarioSource one, ScenariosSource all, QWidget *parent = nullptr);
    ~CoveragePane() override;

    bool isRunning() const { return m_cancel.has_value(); }
    /// By the script's file, or what stands for it where a server has the script; empty before the first measurement.
    const QMap<QString, uma::Coverage::Lines> &lines() const { return m_coverage.files(); }

public Q_SLOTS:
    void measureScenario();
    void measureAll();
    void stop();
    void exportLcov();

Q_SIGNALS:
    void problem(const drover::Error &error);
    void statusChanged(const QString &text);

private:
    struct Measured
    {
        uma::Coverage coverage;
        int scenarios = 0;
    };

    void measure(const QList<uma::Scenario> &scenarios);
    void finish(const Result<Measured> &measured);
    void showScript();
    void updateState();
    static QCoro::Task<Result<Measured>> runAll(std::shared_ptr<scripts::ScriptHost> host, QList<uma::Scenario> scenarios, CancelToken cancel);

    LocalHost &m_host;
    ScenarioSource m_one;
    ScenariosSource m_all;
    QPushButton *m_measureOne;
    QPushButton *m_measureAll;
    QPushButton *m_stop;
    QPushButton *m_export;
    QLabel *m_summary;
    QTreeWidget *m_scripts;
    CodeEditor *m_editor;
    QMap<QString, QString> m_sources;
    uma::Coverage m_coverage; ///< of the last measurement
    int m_scenarios = 0;
    std::optional<CancelSource> m_cancel;
};

} // namespace drover::ui::flow
