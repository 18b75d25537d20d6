// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/callwatch.h"

#include <algorithm>

namespace drover::scripts {

CallWatch::CallWatch(int marginMs, int graceMs, QObject *parent)
    : QObject(parent)
    , m_marginMs(marginMs)
    , m_graceMs(graceMs)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CallWatch::check);
}

void CallWatch::sent(qint64 id, int limitMs)
{
    m_calls.push_back({id, limitMs, Verdict::None});
    if (m_calls.size() == 1)
        beginFirst();
}

CallWatch::Verdict CallWatch::ended(qint64 id)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [id](const Call &call) { return call.id == id; });
    if (found == m_calls.end())
        return Verdict::None;
    const Verdict verdict = found->verdict;
    const bool wasFirst = found == m_calls.begin();
    m_calls.erase(found);
    if (wasFirst && !m_calls.empty())
        beginFirst();
    return verdict;
}

void CallWatch::stopRunning()
{
    if (!m_calls.empty() && m_calls.front().verdict == Verdict::None)
        demandStop(Verdict::Stopped);
}

void CallWatch::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (paused) {
        m_pausedAtMs = m_clock.elapsed();
        return;
    }
    if (m_calls.empty() || m_calls.front().verdict != Verdict::None)
        return;
    m_dueMs += m_clock.elapsed() - m_pausedAtMs;
    startTimer(static_cast<int>(qMax(qint64(0), m_dueMs - m_clock.elapsed())));
}

void CallWatch::beginFirst()
{
    m_paused = false; // that was the call before
    m_dueMs = m_clock.elapsed() + m_calls.front().limitMs + m_marginMs;
    if (!m_timer.isActive() || m_timerDueMs > m_dueMs)
        startTimer(m_calls.front().limitMs + m_marginMs);
}

void CallWatch::startTimer(int ms)
{
    m_timerDueMs = m_clock.elapsed() + ms;
    m_timer.start(ms);
}

void CallWatch::check()
{
    if (m_calls.empty() || (m_paused && m_calls.front().verdict == Verdict::None))
        return;
    const qint64 left = m_dueMs - m_clock.elapsed();
    if (left > 0) {
        startTimer(static_cast<int>(left));
        return;
    }
    if (m_calls.front().verdict == Verdict::None)
        demandStop(Verdict::TimedOut);
    else
        Q_EMIT killWanted(m_calls.front().id);
}

void CallWatch::demandStop(Verdict verdict)
{
    m_calls.front().verdict = verdict;
    m_dueMs = m_clock.elapsed() + m_graceMs;
    startTimer(m_graceMs);
    Q_EMIT stopWanted(m_calls.front().id);
}

} // namespace drover::scripts
