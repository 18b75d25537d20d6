// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"

namespace drover::transfer {

/// What people call an object: a script's name, a scope's value, a client's or resource's display name, an attribute's
/// name.
QString plainName(const domain::Entity &entity);

/**
 * The object that \a key means: its id, else the name of exactly one object (plainName()).
 *
 * Kind::NotFound when there is none, Kind::Input when several have the name. \a api must outlive the task.
 */
QCoro::Task<Result<domain::Entity>> resolve(server::AdminApi *api, domain::EntityKind kind, QString key,
                                            CancelToken cancel);

} // namespace drover::transfer
