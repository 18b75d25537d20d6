// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "server/oxtrustscopes.h"
#include "transport/httpmessage.h"

namespace drover::server {

/**
 * The error that an answer of the oxTrust API other than success stands for.
 *
 * The server says little: 500 without a body for whatever it refuses, a redirection to its error page for faults it did
 * not catch, 403 for a bad token as well as for a missing scope, 401 for what no one may do. Each is put into words; a
 * missing scope is named.
 */
Error oxTrustError(const transport::HttpReply &reply, const QString &what, OxTrustFamily family, bool writes);

} // namespace drover::server
