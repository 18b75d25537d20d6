// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/eventring.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace drover::sandbox {

namespace {

constexpr std::size_t capacity = 20'000;

} // namespace

EventRing::EventRing(QObject *parent) : QObject(parent)
{
    m_clock.start();
}

void EventRing::event(uma::Event event)
{
    event.seq = ++m_lastSeq;
    event.atMs = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    m_events.push_back(std::move(event));
    if (m_events.size() > capacity)
        m_events.pop_front();
    wake();
    if (m_listener)
        m_listener(m_events.back());
}

// Not by awaiting a signal with QCoro: it queues each emission, and those behind the first reach a waiter that is gone.
QCoro::Task<void> EventRing::changed(std::chrono::milliseconds limit)
{
    if (m_next.isSet())
        m_next = wire::OneShot<bool>();
    const wire::OneShot<bool> next = m_next;
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, &timer, [next] { next.set(false); });
    timer.start(limit);
    co_await next;
}

void EventRing::wake()
{
    if (m_waking)
        return;
    m_waking = true;
    QMetaObject::invokeMethod(this, &EventRing::wakeWaiters, Qt::QueuedConnection);
}

void EventRing::wakeWaiters()
{
    m_waking = false;
    const wire::OneShot<bool> next = std::exchange(m_next, wire::OneShot<bool>());
    next.set(true);
}

QList<uma::Event> EventRing::after(qint64 seq, qsizetype limit) const
{
    QList<uma::Event> result;
    auto it = std::upper_bound(m_events.begin(), m_events.end(), seq,
                               [](qint64 value, const uma::Event &event) { return value < event.seq; });
    for (; it != m_events.end() && result.size() < limit; ++it)
        result.append(*it);
    return result;
}

} // namespace drover::sandbox
