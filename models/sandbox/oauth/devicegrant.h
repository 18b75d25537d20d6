// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

namespace drover::sandbox {

/// The device authorization endpoint, the page for the person, and userinfo, which the flow goes on to (RFC 8628).
void addDeviceRoutes(Routes &routes);

/// The device_code grant of the token endpoint (RFC 8628 §3.4): waits are told as authorization_pending, haste as slow_down.
Response deviceGrant(const QJsonObject &client, const Parameters &form, Context &context);

} // namespace drover::sandbox
