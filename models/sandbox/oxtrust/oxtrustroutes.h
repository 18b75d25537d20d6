// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

#include <functional>

namespace drover::sandbox {

/// The oxTrust API of Gluu 4 below /identity/restv1/api/v1, over the same objects as the Config API: clients, scopes, UMA
/// scopes, UMA resources, scripts and attributes. `scriptChanged` is told the inum of each script that was written or
/// removed, after the write.
void addOxTrustRoutes(Routes &routes, std::function<void(QString inum)> scriptChanged);

} // namespace drover::sandbox
