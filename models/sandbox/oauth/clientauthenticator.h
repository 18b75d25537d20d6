// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

#include <tl/expected.hpp>

namespace drover::sandbox {

/// Finds out which client speaks: HTTP Basic (RFC 6749 §2.3.1), client_id and client_secret in the form, an assertion
/// signed with the client's key (RFC 7523), its certificate on the TLS connection (RFC 8705), client_id alone for a public
/// client, or an access token of the client as Bearer. A client that names its method may use that one and
/// its additional ones only; one that names none may use both kinds of secret.
/// The error is 401 `invalid_client`.
tl::expected<QJsonObject, Response> authenticatedClient(const Request &request, const Parameters &form, Context &context);

} // namespace drover::sandbox
