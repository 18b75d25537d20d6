// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace drover::wire {

/// A value that comes later, once, for any number of coroutines: `T value = co_await shot;`. Copies share the value.
/// One thread. A coroutine that waits for a value that never comes is never resumed: whoever holds the giving end must
/// set it.
template <class T>
class OneShot {
public:
    OneShot()
        : m_state(std::make_shared<State>())
    {
    }

    [[nodiscard]] bool isSet() const { return m_state->value.has_value(); }
    /// Sets the value and resumes who waits, before it returns. Only the first call counts.
    void set(T value) const
    {
        if (m_state->value)
            return;
        const std::shared_ptr<State> state = m_state; // a resumed coroutine may drop the last other copy
        state->value.emplace(std::move(value));
        for (const std::coroutine_handle<> waiter : std::exchange(state->waiters, {}))
            waiter.resume();
    }

    // The awaitable interface, called by the compiler for co_await.
    [[nodiscard]] bool await_ready() const noexcept { return isSet(); }
    void await_suspend(std::coroutine_handle<> waiter) const { m_state->waiters.push_back(waiter); }
    [[nodiscard]] T await_resume() const { return *m_state->value; }

private:
    struct State {
        std::optional<T> value;
        std::vector<std::coroutine_handle<>> waiters;
    };
    std::shared_ptr<State> m_state;
};

} // namespace drover::wire
