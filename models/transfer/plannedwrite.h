// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"

#include <optional>

namespace drover::transfer {

/// One write of several: an object that is to be made, or changed. A value type.
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

/// The object of the server that \a given stands for: that with its id, else the one with its name (scripts: and type).
/// \a api must outlive the task.
QCoro::Task<Result<std::optional<domain::Entity>>> counterpart(server::AdminApi *api, domain::EntityKind kind,
                                                               QJsonObject given, CancelToken cancel);

/**
 * What importing \a given makes of \a current, or of nothing.
 *
 * Members that it does not name stay as they are, the mark of a secret keeps the server's, and what a server makes
 * itself (directory name, id of what is there, a script's revision and error) is not taken from the file. Pure.
 */
PlannedWrite importOf(domain::EntityKind kind, const QJsonObject &given, const std::optional<domain::Entity> &current);

} // namespace drover::transfer
