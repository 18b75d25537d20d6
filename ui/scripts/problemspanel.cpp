// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/problemspanel.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

enum Column { ProblemColumn, FixColumn, CodeColumn, LineColumn };

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

ProblemsPanel::ProblemsPanel(QWidget *parent) : QWidget(parent), m_list(new QTreeWidget(this)), m_remark(new QLabel(this))
{
    m_list->setObjectName(u"problems"_s);
    m_list->setAccessibleName(tr("Problems of the script"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHeaderLabels({tr("Problem"), tr("Fix"), tr("Code"), tr("Line")});
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ProblemColumn, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::normal);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remark->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_remark, 1);
    const auto choose = [this](const QTreeWidgetItem *item) {
        if (const EditorProblem *problem = problemOf(item))
            Q_EMIT chosen(problem->line, std::max(1, problem->column));
    };
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
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

void ProblemsPanel::setFixesEnabled(bool enabled)
{
    m_fixesEnabled = enabled;
    const QList<QToolButton *> buttons = m_list->findChildren<QToolButton *>(u"fixProblem"_s);
    for (QToolButton *button : buttons)
        button->setEnabled(enabled);
}

int ProblemsPanel::count() const
{
    return static_cast<int>(m_problems.size());
}

const EditorProblem *ProblemsPanel::problemOf(const QTreeWidgetItem *item) const
{
    const int row = m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item));
    return row >= 0 && row < m_problems.size() ? &m_problems.at(row) : nullptr;
}

int ProblemsPanel::fixCount(const QString &code) const
{
    return static_cast<int>(std::count_if(m_problems.cbegin(), m_problems.cend(), [&code](const EditorProblem &problem) {
        return problem.code == code && !problem.fix.isEmpty();
    }));
}

void ProblemsPanel::fill()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const EditorProblem &problem : std::as_const(m_problems))
        addRow(problem);
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    m_list->setVisible(!m_problems.isEmpty());
    m_remark->setVisible(m_problems.isEmpty());
}

void ProblemsPanel::addRow(const EditorProblem &problem)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setIcon(ProblemColumn, iconOf(problem.severity, palette()));
    item->setText(ProblemColumn, problem.message);
    item->setToolTip(ProblemColumn, problem.message);
    item->setData(ProblemColumn, Qt::AccessibleTextRole,
                  tr("%1, line %2: %3", "severity, line, message").arg(wordOf(problem.severity)).arg(problem.line).arg(problem.message));
    item->setText(CodeColumn, problem.code);
    item->setFont(CodeColumn, theme::codeFont());
    item->setForeground(CodeColumn, theme::colour(Meaning::Muted, palette()));
    item->setToolTip(CodeColumn, problem.code.isEmpty() ? QString() : tr("F1 tells why this is a problem"));
    item->setText(LineColumn, problem.line > 0 ? tr("Line %1").arg(problem.line) : QString());
    item->setTextAlignment(LineColumn, Qt::AlignRight | Qt::AlignVCenter);
    if (problem.fix.isEmpty())
        return;
    auto *button = new QToolButton(m_list);
    button->setObjectName(u"fixProblem"_s);
    button->setIcon(icon(Icon::Fix, theme::colour(Meaning::Attention, palette())));
    button->setText(problem.fixTitle);
    button->setToolTip(tr("Fix: %1 (Alt+Enter)", "title of a fix").arg(problem.fixTitle));
    button->setAccessibleName(tr("Fix line %1: %2").arg(problem.line).arg(problem.fixTitle));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setEnabled(m_fixesEnabled);
    connect(button, &QToolButton::clicked, this, [this, problem] { Q_EMIT fixRequested(problem); });
    m_list->setItemWidget(item, FixColumn, button);
}

void ProblemsPanel::showMenu(const QPoint &place)
{
    const EditorProblem *found = problemOf(m_list->itemAt(place));
    if (!found)
        return;
    const EditorProblem problem = *found;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!problem.fix.isEmpty()) {
        QAction *fix = menu->addAction(icon(Icon::Fix), tr("Fix: %1", "title of a fix").arg(problem.fixTitle), this,
                                       [this, problem] { Q_EMIT fixRequested(problem); });
        QAction *all = menu->addAction(tr("Fix all %n of this kind", nullptr, fixCount(problem.code)), this,
                                       [this, code = problem.code] { Q_EMIT fixAllRequested(code); });
        fix->setEnabled(m_fixesEnabled);
        all->setEnabled(m_fixesEnabled);
        menu->addSeparator();
    }
    if (!problem.code.isEmpty())
        menu->addAction(icon(Icon::Help), tr("Why? (%1)", "code of a problem").arg(problem.code), this,
                        [this, code = problem.code] { Q_EMIT helpRequested(code); });
    menu->addAction(icon(Icon::Copy), tr("Copy"), this, [problem] { QGuiApplication::clipboard()->setText(problem.message); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched != m_list || (!pressed && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const EditorProblem *problem = problemOf(m_list->currentItem());
    const bool why = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    const bool mend = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::AltModifier;
    if (!problem || (!why && !mend) || (why && problem->code.isEmpty()))
        return QWidget::eventFilter(watched, event);
    const EditorProblem chosen = *problem;
    if (pressed && why)
        Q_EMIT helpRequested(chosen.code);
    else if (pressed && !chosen.fix.isEmpty() && m_fixesEnabled)
        Q_EMIT fixRequested(chosen);
    event->accept();
    return true;
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace drover::ui
