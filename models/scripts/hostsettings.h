// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drover::scripts {

/// What the user may decide about the script host. Changes count from the next host process on.
struct HostSettings {
    int memoryMb = 256;          ///< Java heap of one host, in MiB
    int callTimeoutMs = 10'000;  ///< a call that runs longer is stopped; waiting its turn does not count
    int loadTimeoutMs = 20'000;  ///< the same for loading, destroying and checking a script
    int readyTimeoutMs = 60'000; ///< a host that is not ready by then is given up
    int stopGraceMs = 1'000;     ///< what a script gets to end after it was told to stop; then the process is ended
    int spareDelayMs = 500;      ///< the spare host starts when the current one has been idle for so long
    QString javaPath;            ///< the java program; empty: look for it
    bool sandboxed = true;       ///< run below bubblewrap where that works
    bool useArchive = true;      ///< start from the class data archive where there is one
    bool fullCompiler = false;   ///< use all of the JVM's compilers: slower to start, faster in the long run
    bool allowNetwork = false;   ///< leave scripts the network; they never have it otherwise where bubblewrap works

    bool operator==(const HostSettings &) const = default;
};

} // namespace drover::scripts
