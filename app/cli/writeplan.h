// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/plannedwrite.h"

#include <QCoroTask>
#include <QJsonArray>

namespace drover::cli {

using transfer::PlannedWrite;

/// Tells the plan in words on stderr, with the differences.
void showPlan(const QList<PlannedWrite> &plan);

/// What became of the writes.
struct WriteOutcome {
    QJsonArray rows; ///< `{"kind","name","action","id"}` or with "error"
    int exitCode = 0;
};

/// Carries the plan out, one write after the other; goes on after a failure. Each result is told: on stdout, or with \a
/// quiet not.
QCoro::Task<WriteOutcome> carryOut(server::AdminApi *api, QList<PlannedWrite> plan, bool quiet, CancelToken cancel);

} // namespace drover::cli
