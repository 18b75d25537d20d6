// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QMetaObject>
#include <QPointer>

#include <coroutine>
#include <memory>
#include <optional>
#include <vector>

namespace drover::transport {

/**
 * A value that is there later: coroutines wait for it with `co_await`, whoever has it calls complete() once.
 *
 * Copies share one state. Those who wait go on from the event loop of their own thread, never from within complete(),
 * so that they may delete the caller. Whoever may complete it must do so before it is destroyed: a completion that
 * never comes keeps its waiters waiting.
 */
template <typename T>
class Completion {
public:
    Completion()
        : m_state(std::make_shared<State>())
    {
    }

    bool isComplete() const { return m_state->value.has_value(); }

    /// The first call counts; later ones do nothing.
    void complete(T value) const
    {
        if (m_state->value)
            return;
        m_state->value.emplace(std::move(value));
        const std::vector<Waiter> waiters = std::exchange(m_state->waiters, {});
        for (const Waiter &waiter : waiters) {
            if (waiter.thread)
                QMetaObject::invokeMethod(
                    waiter.thread, [handle = waiter.handle] { handle.resume(); }, Qt::QueuedConnection);
        }
    }

    bool await_ready() const noexcept { return isComplete(); }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_state->waiters.push_back({handle, QAbstractEventDispatcher::instance()});
    }
    T await_resume() const { return *m_state->value; }

private:
    struct Waiter {
        std::coroutine_handle<> handle;
        QPointer<QAbstractEventDispatcher> thread;
    };
    struct State {
        std::optional<T> value;
        std::vector<Waiter> waiters;
    };
    std::shared_ptr<State> m_state;
};

} // namespace drover::transport
