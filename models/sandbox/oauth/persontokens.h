// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

namespace drover::sandbox {

/// The user of the sandbox's world with this uid; empty if there is none.
QJsonObject worldUser(const QString &uid, const Context &context);

/// The tokens that a client gets for a person: an access token, and a refresh token where both the scopes and the client's
/// grants have it (offline_access). They are kept in memory: gone with the process, as the person's session is.
Response personTokens(const QJsonObject &client, const QString &uid, const QString &scope, Context &context);

/// The refresh_token grant (RFC 6749 §6); a refresh token is good once.
Response refreshGrant(const QJsonObject &client, const Parameters &form, Context &context);

/// Userinfo (OpenID Connect Core §5.3): signed where the client asks for that (userInfoSignedResponseAlg), else JSON.
Response userInfo(const Request &request, Context &context);

/// Whether the claims of a person, signed by this server for the client, say that they administer it: then a token gets the
/// interface's scopes, as a Janssen server's update-token script does it for jans-cli.
bool isAdministratorsClaims(const QString &signedClaims, const QString &clientId, Context &context);

} // namespace drover::sandbox
