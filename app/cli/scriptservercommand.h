// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <QCoroTask>

#include <QStringList>

namespace drover::cli {

QCoro::Task<int> pullScripts(QStringList arguments, CancelToken cancel);
QCoro::Task<int> diffScripts(QStringList arguments, CancelToken cancel);
QCoro::Task<int> pushScripts(QStringList arguments, CancelToken cancel);
QCoro::Task<int> showScriptHistory(QStringList arguments, CancelToken cancel);
QCoro::Task<int> rollBackScript(QStringList arguments, CancelToken cancel);
QCoro::Task<int> exportScripts(QStringList arguments, CancelToken cancel);
QCoro::Task<int> importScripts(QStringList arguments, CancelToken cancel);

} // namespace drover::cli
