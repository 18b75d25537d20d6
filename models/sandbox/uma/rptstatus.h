// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

namespace drover::sandbox {

/// What an RPT still permits, expired permissions left out; nothing if the token is not known or has expired.
std::optional<uma::Rpt> activeRpt(const QString &token, Context &context);

/// RPT introspection (FedAuthz §5) with the servers' own member `pct_claims`.
Response rptStatus(const QString &token, Context &context);

} // namespace drover::sandbox
