// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "server/connection.h"

#include <optional>

namespace drover::server {

/// Where the admin interface of a connection is.
QUrl adminBaseOf(const ConnectionSettings &settings);
/// The interface's own implementation; the session must outlive it.
std::unique_ptr<AdminApi> makeAdminApi(const ConnectionSettings &settings, transport::OAuthSession &session);
/// The scopes that reading and writing everything needs.
QStringList wantedScopesOf(const ConnectionSettings &settings);

/**
 * Asks without a token how the interface is protected: the first ticket where that is UMA (oxTrustProtectionMode, or Gluu
 * 4.0 to 4.4 outside test mode), nothing where it is OAuth. Only oxTrust is asked; the Config API is always OAuth.
 */
QCoro::Task<Result<std::optional<QString>>> umaTicket(transport::HttpClient *http, ConnectionSettings settings,
                                                      CancelToken cancel);

} // namespace drover::server
