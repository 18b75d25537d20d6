// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace drover::bench {

bool runUntil(const std::function<bool()> &isSo, int timeoutMs)
{
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(timeoutMs);
    while (!isSo() && limit.isActive())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return isSo();
}

void PaintCounter::watch(QWidget *widget)
{
    m_counts.insert(widget, 0);
    widget->installEventFilter(this);
}

void PaintCounter::reset()
{
    for (int &count : m_counts)
        count = 0;
}

void PaintCounter::reset(QWidget *widget)
{
    m_counts[widget] = 0;
}

bool PaintCounter::allPainted() const
{
    return std::all_of(m_counts.cbegin(), m_counts.cend(), [](int count) { return count > 0; });
}

bool PaintCounter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        ++m_counts[static_cast<QWidget *>(watched)];
    return false;
}

} // namespace drover::bench
