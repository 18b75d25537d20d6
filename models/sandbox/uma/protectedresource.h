// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

namespace drover::sandbox {

/// A resource server below /rs, played by the client `resourceServer` of the ready line: every UMA resource that is
/// associated with this client and whose name is a path pattern ("/posts/??") protects the paths that match it.
///
/// Without a valid RPT the answer is 401 with a new permission ticket for all scopes of the resource (UMA 2.0 Grant
/// §3.2.1), with one that lacks the permission 403 with a new ticket, else 200 and some JSON.
void addProtectedResource(Routes &routes);

} // namespace drover::sandbox
