// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

namespace drover::sandbox {

/// What the Config API says of itself: /health, /health/live, /health/ready (open to all), and /health/app-version (behind
/// a scope). The servers' own figures (server-stat, service-status) are of a machine, and are left out.
void addHealthRoutes(Routes &routes);

} // namespace drover::sandbox
