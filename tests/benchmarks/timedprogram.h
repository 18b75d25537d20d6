// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "outcome.h"

#include <QString>
#include <QStringList>

namespace drover::bench {

struct Program {
    QString file; ///< a path, or a name in the search path
    QStringList arguments;
};

/// Makes this process the parent of whatever its children leave behind, so that it can be ended. Once, at the start.
void adoptOrphans();

/// From exec to the program's end. CPU time is that of the program and of what it waited for. An Error if it does not end
/// in time or ends with another exit code than 0. Blocks.
Result<Sample> timeToEnd(const Program &program, int timeoutMs);

/// From exec until the program has printed this line on its standard output. CPU time is that of the program alone.
/// Afterwards the program is given a moment to end by itself; then it, and all else that it started, is ended: this must
/// be called while no other child is running. Blocks.
Result<Sample> timeToLine(const Program &program, const QByteArray &line, int timeoutMs);

} // namespace drover::bench
