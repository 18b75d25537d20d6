// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "scripts/hostlaunch.h"
#include "scripts/hostsettings.h"

#include <QCoroTask>

namespace drover::scripts {

/// Starts a host, has it do what hosts usually do (load a gathering script and a policy that import what most scripts
/// import, call them), and ends it, so that the JVM sees the classes that will be needed.
QCoro::Task<Result<void>> trainHost(HostLaunch launch, HostSettings settings, CancelToken cancel);

} // namespace drover::scripts
