// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

namespace drover::sandbox {

/// The token endpoint (client_credentials, RFC 6749 §4.4; the UMA grant, UMA 2.0 Grant §3.3.1), token introspection
/// (RFC 7662), the keys (RFC 7517) and the two discovery documents (OpenID Connect Discovery §3, UMA 2.0 Grant §2).
void addOAuthRoutes(Routes &routes);

/// `/.well-known/openid-configuration` of a base ("/jans-auth/restv1").
QJsonObject openIdConfiguration(const QString &origin, const QString &basePath);
/// `/.well-known/uma2-configuration`; members without a value are there as null, as the servers write them.
QJsonObject umaConfiguration(const QString &origin, const QString &basePath);

} // namespace drover::sandbox
