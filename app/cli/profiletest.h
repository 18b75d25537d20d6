// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "workspace/profile.h"

#include <QCoroTask>

namespace drover::cli {

/// Tries the way to a profile's server and prints each step as it ends, then what the client may do; the exit code.
QCoro::Task<int> tryProfile(workspace::Profile profile, bool secretFromInput, bool json, CancelToken cancel);

} // namespace drover::cli
