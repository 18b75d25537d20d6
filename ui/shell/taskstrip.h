// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/tasklist.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace drover::ui {

class ElidedLabel;

/// Background work at the bottom of the window: what runs, how far it is, Cancel; a menu lists the rest. Work that is done within
/// a quarter of a second is not shown at all.
class TaskStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TaskStrip(workspace::TaskList &tasks, QWidget *parent = nullptr);

    QString shownText() const;

private:
    void schedule();
    void refresh();
    void fillMenu();

    workspace::TaskList &m_tasks;
    QTimer m_delay;
    quint64 m_shown = 0;
    ElidedLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace drover::ui
