// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pause.h"

#include "completion.h"

#include <QTimer>

namespace drover::transport {

QCoro::Task<bool> pause(QObject *context, std::chrono::milliseconds time, CancelToken cancel)
{
    Completion<bool> completion;
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [completion] { completion.complete(false); });
    QObject::connect(timer, &QObject::destroyed, timer, [completion] { completion.complete(true); });
    cancel.onCancelled(timer, [completion] { completion.complete(true); });
    timer->start(time);
    const QPointer<QTimer> alive(timer);
    const bool brokenOff = co_await completion;
    delete alive;
    co_return brokenOff;
}

} // namespace drover::transport
