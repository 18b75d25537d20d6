// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "server/adminapi.h"

#include <QCoroTask>
#include <QJsonArray>

#include <optional>

namespace drover::cli {

/// One write of several: an object that is to be made, or changed.
struct PlannedWrite {
    domain::EntityKind kind = domain::EntityKind::Client;
    QString name;
    std::optional<domain::Entity> before; ///< the server's; nothing: it is to be created
    QJsonObject after;

    /// Whether the server has it like this already.
    [[nodiscard]] bool isDone() const;
    /// "create", "update" or "same".
    [[nodiscard]] QString action() const;
    [[nodiscard]] QJsonObject toJson() const;
};

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

/// The object of the server that \a given stands for: that with its id, else the one with its name (scripts: and type).
QCoro::Task<Result<std::optional<domain::Entity>>> counterpart(server::AdminApi *api, domain::EntityKind kind,
                                                               QJsonObject given, CancelToken cancel);

} // namespace drover::cli
