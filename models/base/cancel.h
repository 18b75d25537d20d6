// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace drover {

namespace detail {
struct CancelState;
}

/// Asks whether a piece of work is still wanted. Copies share one state; any thread may ask.
/// A token that no CancelSource made is never cancelled.
class CancelToken {
public:
    CancelToken() = default;

    [[nodiscard]] bool isCancelled() const;
    /// Calls `action` once, in the thread of `context`, when the work is cancelled; at once if it
    /// already is. Nothing happens when `context` is gone by then.
    void onCancelled(QObject *context, std::function<void()> action) const;

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<detail::CancelState> state) : m_state(std::move(state)) {}
    std::shared_ptr<detail::CancelState> m_state;
};

/// The other end of a CancelToken: whoever holds it may cancel, from any thread.
class CancelSource {
public:
    CancelSource();

    [[nodiscard]] CancelToken token() const;
    [[nodiscard]] bool isCancelled() const;
    void cancel();

private:
    std::shared_ptr<detail::CancelState> m_state;
};

} // namespace drover
