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

/// Nothing when the request may go on, else the answer that refuses it: 401 without a token, 403 for a token
/// that is not known or lacks the scope, both in plain text (protection mode OAUTH).
std::optional<Response> oxTrustRefusal(const Request &request, const QString &family, bool writes, Context &context);

} // namespace drover::sandbox
