// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QWidget;

namespace drover::bench {

/// Turns the event loop until something is so, and says whether it became so in time. Waits for events without polling.
bool runUntil(const std::function<bool()> &isSo, int timeoutMs = 60'000);

/// Counts the paint events of widgets. An event is counted as it begins; once runUntil() has returned it has been handled.
class PaintCounter : public QObject
{
public:
    /// `widget` must live as long as it is painted.
    void watch(QWidget *widget);
    int count(QWidget *widget) const { return m_counts.value(widget); }
    /// All, or those of one widget, count from 0 again.
    void reset();
    void reset(QWidget *widget);
    /// Whether all that are watched were painted since the last reset.
    bool allPainted() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHash<QWidget *, int> m_counts;
};

} // namespace drover::bench
