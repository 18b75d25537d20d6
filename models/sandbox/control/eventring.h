// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/events.h"
#include "wire/oneshot.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <deque>
#include <functional>

namespace drover::sandbox {

/// The last 20,000 events of the engine, numbered from 1, for whoever asks after a number.
class EventRing : public QObject, public uma::EventSink
{
    Q_OBJECT

public:
    explicit EventRing(QObject *parent = nullptr);

    void event(uma::Event event) override;
    /// Events with a greater number, oldest first, at most `limit`. Those that the ring lost are simply not there.
    QList<uma::Event> after(qint64 seq, qsizetype limit) const;
    qint64 lastSeq() const { return m_lastSeq; }
    /// Numbers go on where they were: who waits for events after a number is not led astray.
    void clear() { m_events.clear(); }
    /// Comes back when events were added, after wake(), or when the time is over. Any number may wait; all go on from the
    /// event loop, once for a whole burst of events.
    QCoro::Task<void> changed(std::chrono::milliseconds limit);
    /// Lets everyone who waits look again.
    void wake();
    /// Each event is told, numbered, after it is kept.
    void setListener(std::function<void(const uma::Event &)> listener) { m_listener = std::move(listener); }
    using QObject::event;

private:
    void wakeWaiters();

    std::deque<uma::Event> m_events;
    QElapsedTimer m_clock;
    qint64 m_lastSeq = 0;
    wire::OneShot<bool> m_next; ///< set by the next change
    bool m_waking = false;
    std::function<void(const uma::Event &)> m_listener;
};

} // namespace drover::sandbox
