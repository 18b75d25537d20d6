// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"

#include <functional>

namespace drover::server {

/// How readAll() goes about it.
struct ReadAllOptions {
    int pageSize = 200;
    int inFlight = 6;                                        ///< requests at the same time
    std::function<void(qint64 read, qint64 total)> progress; ///< called after each page
};

/**
 * Reads every entry that matches, several pages at a time, in the order of the list.
 *
 * The first failure ends it, and so does the end of \a api. \a query's limit and start are not looked at.
 */
QCoro::Task<Result<QList<domain::Entity>>> readAll(AdminApi &api, domain::EntityKind kind, ListQuery query,
                                                   ReadAllOptions options, CancelToken cancel);

} // namespace drover::server
