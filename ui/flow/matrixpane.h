// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "ui/flow/localhost.h"
#include "ui/flow/matrixmodel.h"

#include <QCoroTask>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTimer;

namespace drover::ui {
class FilterEdit;
}

namespace drover::ui::flow {

/**
 * What the scenario's policies decide for each combination of claims: claims and their values above, the decisions as a
 * table that can be searched, sorted and written as CSV. Runs on this machine's script host with the scripts that the
 * server has. The host must live as long. Main thread.
 */
class MatrixPane : public QWidget
{
    Q_OBJECT

public:
    MatrixPane(LocalHost &host, ScenarioSource scenario, QWidget *parent = nullptr);
    ~MatrixPane() override;

    MatrixModel &model() { return m_model; }
    bool isRunning() const { return m_cancel.has_value(); }

public Q_SLOTS:
    /// Fills in the values that the scripts compare claims with.
    void propose();
    void run();
    void stop();
    void exportCsv();

Q_SIGNALS:
    void problem(const drover::Error &error);
    void statusChanged(const QString &text);

private:
    QWidget *makeTop();
    QWidget *makeFilterRow();
    void updateState();
    void flush();
    void finish(const Result<uma::MatrixResult> &result);
    Result<QList<uma::MatrixAxis>> axes() const;
    static QCoro::Task<Result<uma::MatrixResult>> runOn(std::shared_ptr<scripts::ScriptHost> host, uma::Matrix matrix, CancelToken cancel,
                                                        uma::MatrixProgress progress);
    static QCoro::Task<Result<QList<uma::MatrixAxis>>> proposal(std::shared_ptr<scripts::ScriptHost> host, uma::Scenario scenario);

    LocalHost &m_host;
    ScenarioSource m_scenario;
    MatrixModel m_model;
    QSortFilterProxyModel *m_shown;
    QPlainTextEdit *m_axes;
    QPushButton *m_propose;
    QPushButton *m_run;
    QPushButton *m_stop;
    QPushButton *m_export;
    FilterEdit *m_filter;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QTableView *m_view;
    QTimer *m_flush;
    QList<uma::MatrixCell> m_done; ///< not yet in the table
    std::optional<CancelSource> m_cancel;
};

} // namespace drover::ui::flow
