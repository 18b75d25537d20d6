// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskstrip.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using workspace::TaskInfo;

TaskStrip::TaskStrip(workspace::TaskList &tasks, QWidget *parent)
    : QWidget(parent), m_tasks(tasks), m_text(new ElidedLabel(Qt::ElideRight, this)), m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this)), m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    setObjectName(u"taskStrip"_s);
    setAccessibleName(tr("Background tasks"));
    m_text->setObjectName(u"taskText"_s);
    m_progress->setObjectName(u"taskProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, fontMetrics().height() - 2);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setObjectName(u"taskCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel the task"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(u"taskMore"_s);
    m_more->setAccessibleName(tr("All background tasks"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::normal, 0, metrics::normal, 0);
    row->setSpacing(metrics::normal);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_more);
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    connect(&m_delay, &QTimer::timeout, this, &TaskStrip::refresh);
    connect(&m_tasks, &workspace::TaskList::taskAdded, this, &TaskStrip::schedule);
    connect(&m_tasks, &workspace::TaskList::taskChanged, this, [this] {
        if (m_shown != 0)
            refresh();
    });
    connect(&m_tasks, &workspace::TaskList::taskRemoved, this, &TaskStrip::refresh);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_tasks.cancel(m_shown); });
    connect(m_menu, &QMenu::aboutToShow, this, &TaskStrip::fillMenu);
    refresh();
}

QString TaskStrip::shownText() const
{
    return m_text->fullText();
}

void TaskStrip::schedule()
{
    if (m_shown != 0)
        refresh();
    else if (!m_delay.isActive())
        m_delay.start();
}

void TaskStrip::refresh()
{
    const TaskInfo *running = nullptr;
    for (const TaskInfo &task : m_tasks.tasks()) {
        if (task.state == TaskInfo::State::Running)
            running = &task;
    }
    m_shown = running ? running->id : 0;
    m_text->setVisible(running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running && running->cancellable);
    const int count = m_tasks.runningCount();
    m_more->setVisible(count > 1);
    if (!running) {
        m_text->setFullText({});
        return;
    }
    m_more->setText(tr("%n more", nullptr, count - 1));
    m_text->setFullText(running->step.isEmpty() ? running->title : tr("%1 – %2", "task, step").arg(running->title, running->step));
    if (running->progress < 0) {
        m_progress->setRange(0, 0);
    } else {
        m_progress->setRange(0, 1000);
        m_progress->setValue(static_cast<int>(running->progress * 1000));
    }
}

void TaskStrip::fillMenu()
{
    m_menu->clear();
    for (const TaskInfo &task : m_tasks.tasks()) {
        if (task.state != TaskInfo::State::Running)
            continue;
        QAction *action = m_menu->addAction(icon(Icon::Stop), tr("Cancel: %1").arg(task.title));
        action->setEnabled(task.cancellable);
        connect(action, &QAction::triggered, this, [this, id = task.id] { m_tasks.cancel(id); });
    }
}

} // namespace drover::ui
