// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

#include <optional>

namespace drover::sandbox {

/// The scope that opens a call of a family ("client", "umascope" …): https://gluu.org/auth/oxtrust.client.read. Deleting is
/// writing.
QString oxTrustScope(const QString &family, bool writes);
QStringList allOxTrustScopes();

/// Nothing when the request may go on, else the answer that refuses it, after the protection mode (oxTrustProtectionMode).
/// OAUTH: 401 without a token, 403 for one that is not known or lacks the scope, both in plain text. TEST: any token of any
/// client will do. UMA: 401 with a ticket unless the token is an RPT for the scope oxtrust-api-read or oxtrust-api-write.
std::optional<Response> oxTrustRefusal(const Request &request, const QString &family, bool writes, Context &context);

} // namespace drover::sandbox
