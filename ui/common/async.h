// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <QObject>
#include <QPointer>

#include <utility>

namespace drover::ui {

/// Hands the task's value to `then` on the main thread, unless `context` is gone by then. The task runs on in any case.
template <class T, class Then>
QCoro::Task<void> deliver(QCoro::Task<T> task, QPointer<QObject> context, Then then)
{
    T value = co_await std::move(task);
    if (context)
        then(std::move(value));
}

/// Starts `deliver` without waiting for it: the way from a click to a coroutine and back.
template <class T, class Then>
void whenDone(QCoro::Task<T> task, QObject *context, Then then)
{
    QCoro::Task<void> running = deliver<T, Then>(std::move(task), QPointer<QObject>(context), std::move(then));
    Q_UNUSED(running)
}

/// Lets a task run whose end is told by signals.
template <class T>
void detach(QCoro::Task<T> task)
{
    Q_UNUSED(task)
}

} // namespace drover::ui
