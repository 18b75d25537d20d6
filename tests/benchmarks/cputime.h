// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace drover::bench {

/// CPU time of this process, all its threads, in ms.
double ownCpuMs();

/// CPU time of another process, all its threads and none of its children, in ms; 0 if there is no such process. Works
/// until the process is waited for.
double processCpuMs(qint64 processId);

/// The process and everything below it that lives now.
QList<qint64> processTree(qint64 processId);

/// CPU time of the process and of everything below it that lives now, in ms.
double treeCpuMs(qint64 processId);

} // namespace drover::bench
