// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace drover::test {

/// Measures how long the main thread goes without turning its event loop. A thread of its own asks for a sign of life every
/// few milliseconds and keeps the longest wait. Time in which the whole process had no processor counts too, so on a
/// loaded machine the limit is judged on the processor time that the main thread used meanwhile.
class Watchdog : public QObject
{
public:
    Watchdog() : m_thread([this] { watch(); }) {}

    ~Watchdog() override
    {
        m_stop = true;
        m_thread.join();
    }

    /// Longest time in milliseconds in which the main thread was busy without answering.
    double longestBusyMs() const { return m_longestMs; }
    void reset() { m_longestMs = 0; }

    /// What longestBusyMs() may come to: 100 ms, and more where each instruction is watched by a sanitizer.
#ifdef __SANITIZE_ADDRESS__
    static constexpr double limitMs = 400;
#else
    static constexpr double limitMs = 100;
#endif

private:
    static double mainThreadCpuMs(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    void watch()
    {
        while (!m_stop) {
            const double before = mainThreadCpuMs(m_clock);
            m_answered = false;
            QMetaObject::invokeMethod(this, [this] { m_answered = true; }, Qt::QueuedConnection);
            while (!m_answered && !m_stop) {
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
                const double busy = mainThreadCpuMs(m_clock) - before;
                m_longestMs = std::max<double>(m_longestMs, busy);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    static clockid_t mainThreadClock()
    {
        clockid_t clock{};
        pthread_getcpuclockid(pthread_self(), &clock);
        return clock;
    }

    clockid_t m_clock = mainThreadClock();
    std::atomic<double> m_longestMs{0};
    std::atomic<bool> m_answered{false};
    std::atomic<bool> m_stop{false};
    std::thread m_thread; // last: starts when all else is there
};

} // namespace drover::test
