// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace drover::scripts {

/// Watches the calls that were sent to one host, which runs them one after the other in the order sent. A call's clock
/// starts when it is the first that has not ended, so waiting behind others never counts. One thread. Costs no timer a
/// call: one timer runs while anything is open.
class CallWatch : public QObject {
    Q_OBJECT

public:
    /// Why a call was told to stop.
    enum class Verdict { None, TimedOut, Stopped };

    /// `marginMs` comes on top of each limit, because the host keeps the limits too and knows better when a call began;
    /// `graceMs` is what a call gets to end after it was told to stop.
    CallWatch(int marginMs, int graceMs, QObject *parent = nullptr);

    /// A call was sent. Ids are those of its request, ascending.
    void sent(qint64 id, int limitMs);
    /// A call was answered or failed; says whether it had been told to stop.
    Verdict ended(qint64 id);
    /// Tells the running call, if any, to stop.
    void stopRunning();
    /// A debugger holds the running call: its time does not pass meanwhile. Being told to stop still counts.
    void setPaused(bool paused);
    [[nodiscard]] bool isIdle() const { return m_calls.empty(); }

Q_SIGNALS:
    /// The running call is to be told to stop.
    void stopWanted(qint64 id);
    /// The running call did not end in its grace: only the end of its process stops it.
    void killWanted(qint64 id);

private:
    struct Call {
        qint64 id = 0;
        int limitMs = 0;
        Verdict verdict = Verdict::None;
    };

    void beginFirst();
    void startTimer(int ms);
    void check();
    void demandStop(Verdict verdict);

    int m_marginMs;
    int m_graceMs;
    std::deque<Call> m_calls;
    QElapsedTimer m_clock;
    qint64 m_dueMs = 0; ///< when the running call is to be stopped, or killed once it was told to stop
    bool m_paused = false;
    qint64 m_pausedAtMs = 0;
    qint64 m_timerDueMs = 0;
    QTimer m_timer;
};

} // namespace drover::scripts
