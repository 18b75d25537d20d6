// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

#include <functional>

namespace drover::sandbox {

/// The Janssen Config API below /jans-config-api/api/v1: clients, scopes, UMA resources, scripts and attributes. `scriptChanged` is
/// told the inum of each script that was written or removed, after the write.
void addAdminRoutes(Routes &routes, std::function<void(QString inum)> scriptChanged);

} // namespace drover::sandbox
