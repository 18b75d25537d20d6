// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"

namespace drover::sandbox {

/// Adds generated clients with varied, plausible data to a server that has not answered yet; a million take seconds.
/// The same store and number always give the same names. Durable when it returns.
Result<void> generateClients(int count, Context &context);

} // namespace drover::sandbox
