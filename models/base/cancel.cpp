// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancel.h"

#include <QMetaObject>
#include <QPointer>
#include <QThread>

#include <mutex>
#include <vector>

namespace drover {

namespace detail {
struct CancelState {
    struct Waiter {
        QPointer<QObject> context;
        std::function<void()> action;
    };
    std::mutex mutex;
    bool cancelled = false;
    std::vector<Waiter> waiters;
};
} // namespace detail

namespace {
void run(const detail::CancelState::Waiter &waiter)
{
    QObject *context = waiter.context.data();
    if (!context)
        return;
    if (context->thread() == QThread::currentThread())
        waiter.action();
    else
        QMetaObject::invokeMethod(context, waiter.action, Qt::QueuedConnection);
}
} // namespace

bool CancelToken::isCancelled() const
{
    if (!m_state)
        return false;
    const std::scoped_lock lock(m_state->mutex);
    return m_state->cancelled;
}

void CancelToken::onCancelled(QObject *context, std::function<void()> action) const
{
    if (!m_state)
        return;
    const detail::CancelState::Waiter waiter{context, std::move(action)};
    {
        const std::scoped_lock lock(m_state->mutex);
        if (!m_state->cancelled) {
            std::erase_if(m_state->waiters, [](const auto &other) { return other.context.isNull(); });
            m_state->waiters.push_back(waiter);
            return;
        }
    }
    run(waiter);
}

CancelSource::CancelSource() : m_state(std::make_shared<detail::CancelState>()) {}

CancelToken CancelSource::token() const
{
    return CancelToken(m_state);
}

bool CancelSource::isCancelled() const
{
    return token().isCancelled();
}

void CancelSource::cancel()
{
    std::vector<detail::CancelState::Waiter> waiters;
    {
        const std::scoped_lock lock(m_state->mutex);
        if (m_state->cancelled)
            return;
        m_state->cancelled = true;
        waiters.swap(m_state->waiters);
    }
    for (const auto &waiter : waiters)
        run(waiter);
}

} // namespace drover
