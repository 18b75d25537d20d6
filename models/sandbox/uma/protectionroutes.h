// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

namespace drover::sandbox {

/// The protection API below the authorization server's base: resource registration (FedAuthz §3, host/rsrc/resource_set),
/// permissions (§4, host/rsrc_pr), RPT introspection (§5, rpt/status) and the servers' own scope description (uma/scopes).
/// Status codes are the servers', which depart from the specification in places.
void addProtectionRoutes(Routes &routes);

} // namespace drover::sandbox
