// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/matrixpane.h"

#include "flowtext/scenariofile.h"
#include "ui/common/async.h"
#include "ui/common/dialogs.h"
#include "ui/common/filteredit.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int flushMs = 100;
constexpr int axesLines = 3;

QPushButton *makeButton(const QString &objectName, const QString &text, Icon mark, QWidget *parent)
{
    auto *button = new QPushButton(icon(mark), text, parent);
    button->setObjectName(objectName);
    return button;
}

} // namespace

MatrixPane::MatrixPane(LocalHost &host, ScenarioSource scenario, QWidget *parent)
    : QWidget(parent), m_host(host), m_scenario(std::move(scenario)), m_shown(new QSortFilterProxyModel(this)),
      m_axes(new QPlainTextEdit(this)), m_propose(makeButton(u"matrixPropose"_s, tr("Propose"), Icon::Fix, this)),
      m_run(makeButton(u"matrixRun"_s, tr("Run"), Icon::Run, this)), m_stop(makeButton(u"matrixStop"_s, tr("Stop"), Icon::Stop, this)),
      m_export(makeButton(u"matrixExport"_s, tr("Export CSV …"), Icon::Save, this)), m_filter(new FilterEdit(this)),
      m_summary(new QLabel(this)), m_progress(new QProgressBar(this)), m_view(new QTableView(this)), m_flush(new QTimer(this))
{
    setObjectName(u"matrixPane"_s);
    setAccessibleName(tr("Decision matrix"));
    m_shown->setSourceModel(&m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(Qt::UserRole);
    m_view->setObjectName(u"matrixTable"_s);
    m_view->setAccessibleName(tr("Decisions"));
    m_view->setModel(m_shown);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(makeFilterRow());
    column->addWidget(m_view, 1);
    m_flush->setInterval(flushMs);
    connect(m_flush, &QTimer::timeout, this, &MatrixPane::flush);
    connect(m_propose, &QPushButton::clicked, this, &MatrixPane::propose);
    connect(m_run, &QPushButton::clicked, this, &MatrixPane::run);
    connect(m_stop, &QPushButton::clicked, this, &MatrixPane::stop);
    connect(m_export, &QPushButton::clicked, this, &MatrixPane::exportCsv);
    connect(m_axes, &QPlainTextEdit::textChanged, this, &MatrixPane::updateState);
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        updateState();
    });
    updateState();
}

MatrixPane::~MatrixPane()
{
    stop();
}

QWidget *MatrixPane::makeTop()
{
    auto *top = new QWidget(this);
    auto *label = new QLabel(tr("&Claims and their values, one claim a line: country=US,DE,''"), top);
    label->setWordWrap(true);
    label->setBuddy(m_axes);
    m_axes->setObjectName(u"matrixAxes"_s);
    m_axes->setAccessibleName(tr("Claims and their values"));
    m_axes->setFont(theme::codeFont());
    m_axes->setTabChangesFocus(true);
    m_axes->setPlaceholderText(u"country=US,DE,''\ncity=NY,Berlin"_s);
    m_axes->setFixedHeight(QFontMetrics(theme::codeFont()).lineSpacing() * axesLines + 2 * metrics::normal);
    m_propose->setToolTip(tr("Take the values that the scripts compare claims with"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::normal);
    buttons->addWidget(m_propose);
    buttons->addStretch(1);
    buttons->addWidget(m_run);
    buttons->addWidget(m_stop);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::tight);
    column->setSpacing(metrics::tight);
    column->addWidget(label);
    column->addWidget(m_axes);
    column->addLayout(buttons);
    return top;
}

QWidget *MatrixPane::makeFilterRow()
{
    auto *row = new QWidget(this);
    m_filter->setObjectName(u"matrixFilter"_s);
    m_filter->setPlaceholderText(tr("Search in the matrix"));
    m_filter->setAccessibleName(tr("Search in the matrix"));
    m_summary->setObjectName(u"matrixSummary"_s);
    m_summary->setAccessibleName(tr("Summary of the matrix"));
    m_summary->setWordWrap(true);
    m_progress->setObjectName(u"matrixProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the matrix"));
    m_progress->setMaximumWidth(120);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::normal);
    first->addWidget(m_filter, 1);
    first->addWidget(m_export);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics::normal);
    second->addWidget(m_summary, 1);
    second->addWidget(m_progress);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    column->setSpacing(metrics::tight);
    column->addLayout(first);
    column->addLayout(second);
    return row;
}

Result<QList<uma::MatrixAxis>> MatrixPane::axes() const
{
    QList<uma::MatrixAxis> axes;
    const QStringList lines = m_axes->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const Result<uma::MatrixAxis> axis = uma::MatrixAxis::fromText(line.trimmed());
        if (!axis)
            return fail(axis.error());
        axes.append(*axis);
    }
    return axes;
}

void MatrixPane::updateState()
{
    const bool running = isRunning();
    const int cells = m_model.rowCount();
    m_run->setEnabled(!running && !m_axes->toPlainText().trimmed().isEmpty());
    m_propose->setEnabled(!running);
    m_axes->setReadOnly(running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    m_export->setEnabled(!running && cells > 0);
    m_filter->setEnabled(cells > 0);
    if (cells == 0) {
        m_summary->setText(running ? tr("Starting the script host …")
                                   : tr("What would the policies decide? Name claims and values, or let the scripts propose them."));
    } else {
        QStringList parts{tr("%n combination(s)", nullptr, cells), tr("%n granted", nullptr, m_model.count(u"granted"_s)),
                          tr("%n denied", nullptr, m_model.count(u"denied"_s))};
        if (const int open = m_model.count(u"need_info"_s); open > 0)
            parts.append(tr("%n need info", nullptr, open));
        if (const int errors = m_model.count(u"error"_s); errors > 0)
            parts.append(tr("%n error(s)", nullptr, errors));
        if (m_shown->rowCount() != cells)
            parts.append(tr("%n shown", nullptr, m_shown->rowCount()));
        m_summary->setText(parts.join(u" · "_s));
    }
}

QCoro::Task<Result<QList<uma::MatrixAxis>>> MatrixPane::proposal(std::shared_ptr<scripts::ScriptHost> host, uma::Scenario scenario)
{
    co_return co_await uma::proposeAxes(host.get(), scenario);
}

void MatrixPane::propose()
{
    m_propose->setEnabled(false);
    whenDone(proposal(m_host.host(), m_scenario()), this, [this](const Result<QList<uma::MatrixAxis>> &axes) {
        updateState();
        if (!axes) {
            Q_EMIT problem(axes.error());
            return;
        }
        QStringList lines;
        for (const uma::MatrixAxis &axis : *axes)
            lines.append(axis.toText());
        if (lines.isEmpty())
            m_summary->setText(tr("The scripts compare no claims with fixed values. Name claims and values yourself."));
        else
            m_axes->setPlainText(lines.join(u'\n'));
    });
}

QCoro::Task<Result<uma::MatrixResult>> MatrixPane::runOn(std::shared_ptr<scripts::ScriptHost> host, uma::Matrix matrix,
                                                         CancelToken cancel, uma::MatrixProgress progress)
{
    const uma::MatrixOptions options;
    co_return co_await uma::runMatrix(host.get(), matrix, options, cancel, progress);
}

void MatrixPane::run()
{
    if (isRunning())
        return;
    const Result<QList<uma::MatrixAxis>> wanted = axes();
    const Result<uma::Matrix> matrix = wanted ? uma::Matrix::make(m_scenario(), *wanted) : fail(wanted.error());
    if (!matrix) {
        Q_EMIT problem(matrix.error());
        return;
    }
    m_done.clear();
    m_model.begin(matrix->axes());
    m_progress->setRange(0, static_cast<int>(matrix->size()));
    m_progress->setValue(0);
    m_cancel.emplace();
    m_flush->start();
    const QPointer<MatrixPane> alive(this);
    const CancelToken cancel = m_cancel->token();
    const uma::MatrixProgress progress = [alive, cancel](const uma::MatrixCell &cell, qint64, qint64) {
        if (alive && !cancel.isCancelled())
            alive->m_done.append(cell);
    };
    whenDone(runOn(m_host.host(), *matrix, cancel, progress), this, [this](const Result<uma::MatrixResult> &result) { finish(result); });
    updateState();
}

void MatrixPane::flush()
{
    m_model.append(std::exchange(m_done, {}));
    m_progress->setValue(m_model.rowCount());
    updateState();
}

void MatrixPane::finish(const Result<uma::MatrixResult> &result)
{
    m_flush->stop();
    m_cancel.reset();
    if (result)
        m_model.setCells(result->cells);
    else
        flush();
    m_view->resizeColumnsToContents();
    updateState();
    if (!result && result.error().kind != Error::Kind::Cancelled)
        Q_EMIT problem(result.error());
}

void MatrixPane::stop()
{
    if (m_cancel)
        m_cancel->cancel();
}

void MatrixPane::exportCsv()
{
    dialogs::saveFile(this, tr("Export the matrix"), tr("matrix.csv", "name of a file"), tr("CSV (*.csv);;All files (*)"),
                      [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          if (const Result<void> saved = flowtext::saveText(QString::fromUtf8(m_model.toCsv()), path); !saved)
                              Q_EMIT problem(saved.error());
                          else
                              Q_EMIT statusChanged(tr("The matrix was written to %1.").arg(path));
                      });
}

} // namespace drover::ui::flow
