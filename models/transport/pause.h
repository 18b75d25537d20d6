// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <QCoroTask>

#include <chrono>

namespace drover::transport {

/// A pause on the event loop, ended early by \a cancel or the end of \a context; true when it was broken off.
QCoro::Task<bool> pause(QObject *context, std::chrono::milliseconds time, CancelToken cancel);

} // namespace drover::transport
