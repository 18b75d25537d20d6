// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

namespace drover::sandbox {

/// What the requesting party's browser meets: the claims interaction endpoint (UMA 2.0 Grant §3.3.2, uma/gather_claims),
/// the scripts' pages as `/jans-auth/….htm` and `/oxauth/….htm`, and the demo client's claims redirection page /rp/cb.
void addPageRoutes(Routes &routes);

} // namespace drover::sandbox
