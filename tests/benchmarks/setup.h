// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scripts/hostenvironment.h"
#include "scripts/hostlaunch.h"
#include "scripts/hostsettings.h"
#include "timedprogram.h"

namespace drover::bench {

/// Gives this program and all that it starts a home of their own, in the build folder, and no display, so that nothing of
/// the user's is read, written or shown. Before the application object is made.
void useOwnHome();

/// Everything that a script host needs on this machine.
struct HostSetup {
    scripts::HostSettings settings;
    scripts::HostEnvironment found;
    scripts::HostLaunch launch;
    double findingMs = 0; ///< what looking for the pieces took
};

/// Finds the pieces and makes the class data archive if it is not there.
Result<HostSetup> prepareHost(const scripts::HostSettings &settings = {});

/// `jython -c pass`: the smallest thing that can be run with Jython.
Program bareJython();

/// Longest that one start of Java or Jython is waited for.
constexpr int startTimeoutMs = 120'000;

} // namespace drover::bench
