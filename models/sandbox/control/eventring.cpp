// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/eventring.h"

#include <algorithm>

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
    Q_EMIT appended();
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
