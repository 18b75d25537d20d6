// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

namespace drover::sandbox {

/// The page where a person enters the code that a device shows, logs in, and allows or refuses it (RFC 8628 §3.3). People
/// are the users of the sandbox's world; the servers' log-in scripts are not played here.
Response showDevicePage(const Request &request, Context &context);
Response submitDevicePage(const Request &request, Context &context);

} // namespace drover::sandbox
