// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "transport/accesstoken.h"
#include "transport/httpclient.h"
#include "transport/servermetadata.h"

#include <optional>

namespace drover::transport {

/// The ticket of a 401 with `WWW-Authenticate: UMA …, ticket=T` (UMA 2.0 Grant §3.2.2); Gluu writes the values unquoted.
/// Nothing for other answers. The header's `as_uri` is not used: tickets go to the server that the profile names.
std::optional<QString> umaTicketOf(const HttpReply &reply);

/**
 * Trades a ticket for a requesting party token (UMA 2.0 Grant §3.3.1), authenticated as the client itself.
 * Kind::Denied says what the server's policies missed. The client must outlive the call.
 */
QCoro::Task<Result<AccessToken>> rptFor(HttpClient *client, ServerMetadata metadata, ClientCredentials credentials,
                                        QString ticket, const Clock *clock, CancelToken cancel);

} // namespace drover::transport
