// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/problemspanel.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

QIcon iconOf(EditorProblem::Severity severity, const QPalette &palette)
{
    switch (severity) {
    case EditorProblem::Severity::Error:
        return icon(Icon::Error, theme::colour(Meaning::Bad, palette));
    case EditorProblem::Severity::Warning:
        return icon(Icon::Warning, theme::colour(Meaning::Attention, palette));
    case EditorProblem::Severity::Info:
        return icon(Icon::Info, theme::colour(Meaning::Running, palette));
    }
    Q_UNREACHABLE();
}

QString wordOf(EditorProblem::Severity severity)
{
    switch (severity) {
    case EditorProblem::Severity::Error:
        return ProblemsPanel::tr("Error");
    case EditorProblem::Severity::Warning:
        return ProblemsPanel::tr("Warning");
    case EditorProblem::Severity::Info:
        return ProblemsPanel::tr("Remark");
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this)), m_remark(new QLabel(this))
{
    m_list->setObjectName(u"problems"_s);
    m_list->setAccessibleName(tr("Problems of the script"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::normal);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remark->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_remark, 1);
    const auto choose = [this](const QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (row >= 0 && row < m_problems.size())
            Q_EMIT chosen(m_problems.at(row).line, std::max(1, m_problems.at(row).column));
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    fill();
}

void ProblemsPanel::setProblems(const QList<EditorProblem> &problems)
{
    m_problems = problems;
    fill();
}

void ProblemsPanel::setRemark(const QString &text)
{
    m_remark->setText(text);
}

int ProblemsPanel::count() const
{
    return static_cast<int>(m_problems.size());
}

void ProblemsPanel::fill()
{
    m_list->clear();
    for (const EditorProblem &problem : std::as_const(m_problems)) {
        auto *item = new QListWidgetItem(iconOf(problem.severity, palette()),
                                         tr("Line %1: %2").arg(problem.line).arg(problem.message), m_list);
        item->setToolTip(problem.message);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, line %2: %3", "severity, line, message").arg(wordOf(problem.severity)).arg(problem.line).arg(problem.message));
    }
    m_list->setVisible(!m_problems.isEmpty());
    m_remark->setVisible(m_problems.isEmpty());
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace drover::ui
