// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/coveragepanel.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/debug/coverageledger.h"
#include "ui/debug/debugviews.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Name, Part, Ran, Missed };
constexpr int runRole = Qt::UserRole;
constexpr int scriptRole = Qt::UserRole + 1;
constexpr int lineRole = Qt::UserRole + 2;

} // namespace

CoveragePanel::CoveragePanel(CoverageLedger &ledger, QAction *show, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_tree(new QTreeWidget(this)), m_view(new RemarkedView(m_tree, this)), m_legend(new QLabel(this)),
      m_forget(new QToolButton(this))
{
    m_tree->setObjectName(u"coverage"_s);
    m_tree->setAccessibleName(tr("Coverage of the scripts, by scenario"));
    m_tree->setHeaderLabels({tr("Scenario and script"), tr("Covered"), tr("Lines"), tr("Did not run")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->resizeSection(Name, 300);
    m_tree->header()->resizeSection(Part, 80);
    m_tree->header()->resizeSection(Ran, 90);
    m_view->setRemark(tr("Which lines ran is counted while a script is debugged."));
    auto *shown = new QCheckBox(tr("Show in the margin"), this);
    shown->setObjectName(u"coverageShown"_s);
    shown->setChecked(show->isChecked());
    connect(shown, &QCheckBox::toggled, show, &QAction::setChecked);
    connect(show, &QAction::toggled, shown, &QCheckBox::setChecked);
    m_legend->setObjectName(u"coverageLegend"_s);
    m_legend->setTextFormat(Qt::RichText);
    m_forget->setObjectName(u"coverageForget"_s);
    m_forget->setIcon(icon(Icon::Clear));
    m_forget->setToolTip(tr("Forget all runs"));
    m_forget->setAccessibleName(tr("Forget all runs"));
    m_forget->setAutoRaise(true);
    m_forget->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    row->setSpacing(metrics::wide);
    row->addWidget(shown);
    row->addWidget(m_legend);
    row->addStretch();
    row->addWidget(m_forget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_forget, &QToolButton::clicked, &m_ledger, &CoverageLedger::clear);
    connect(&m_ledger, &CoverageLedger::changed, this, &CoveragePanel::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_filling || !item || item->data(Name, runRole).toString() == m_run)
            return;
        m_run = item->data(Name, runRole).toString();
        Q_EMIT runChosen();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QString script = item->data(Name, scriptRole).toString(); !script.isEmpty())
            Q_EMIT placeChosen(script, item->data(Name, lineRole).toInt());
    });
    fillLegend();
    fill();
}

CoveragePanel::~CoveragePanel()
{
    m_tree->model()->disconnect(m_view); // the tree empties itself as it goes, inside a view that has gone
}

QString CoveragePanel::runText() const
{
    return m_run.isEmpty() ? tr("all runs together") : tr("“%1”", "name of a scenario").arg(m_run);
}

void CoveragePanel::fill()
{
    m_filling = true;
    if (!m_run.isEmpty() && !m_ledger.runs().contains(m_run))
        m_run.clear();
    m_tree->clear();
    const QLocale locale;
    QStringList runs = m_ledger.runs();
    if (!runs.isEmpty())
        runs.prepend(QString());
    for (const QString &run : std::as_const(runs)) {
        auto *top = new QTreeWidgetItem(m_tree);
        top->setText(Name, run.isEmpty() ? tr("All runs together") : run);
        top->setData(Name, runRole, run);
        qsizetype allRan = 0;
        qsizetype all = 0;
        const auto tell = [&locale](QTreeWidgetItem *item, qsizetype ran, qsizetype of) {
            item->setText(Part, of > 0 ? tr("%1 %", "part of the lines").arg(locale.toString(ran * 100 / of)) : QString());
            item->setText(Ran, tr("%1 of %2", "lines").arg(locale.toString(ran), locale.toString(of)));
            item->setTextAlignment(Part, Qt::AlignRight | Qt::AlignVCenter);
            item->setTextAlignment(Ran, Qt::AlignRight | Qt::AlignVCenter);
        };
        const QStringList scripts = m_ledger.scripts(run);
        for (const QString &script : scripts) {
            const CoverageLedger::Lines lines = m_ledger.lines(script, run);
            const auto ran = std::count_if(lines.cbegin(), lines.cend(), [](int count) { return count > 0; });
            auto *item = new QTreeWidgetItem(top, {script});
            item->setData(Name, runRole, run);
            item->setData(Name, scriptRole, script);
            item->setData(Name, lineRole, std::max(1, lines.key(0, 1)));
            tell(item, ran, lines.size());
            const QString missed = missedText(lines);
            item->setText(Missed, missed.isEmpty() ? tr("everything ran") : missed);
            item->setToolTip(Missed, missed);
            allRan += ran;
            all += lines.size();
        }
        tell(top, allRan, all);
        top->setExpanded(run.isEmpty() || run == m_run);
        if (run == m_run)
            m_tree->setCurrentItem(top);
    }
    m_forget->setEnabled(!runs.isEmpty());
    m_filling = false;
}

void CoveragePanel::fillLegend()
{
    const auto entry = [this](const QString &sign, Meaning meaning, const QString &text) {
        return u"<span style='color:%1'>%2</span> %3"_s.arg(theme::colour(meaning, palette()).name(), sign, text.toHtmlEscaped());
    };
    m_legend->setText(entry(u"▮"_s, Meaning::Good, tr("ran")) + u"&nbsp;&nbsp; "_s + entry(u"▯"_s, Meaning::Attention, tr("did not run")));
}

void CoveragePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fillLegend();
    QWidget::changeEvent(event);
}

} // namespace drover::ui
