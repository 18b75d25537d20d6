// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scripts/hostsettings.h"

#include <QCoroTask>

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace drover::scripts {

/// Where to look for the pieces of the script host.
struct HostSearch {
    QProcessEnvironment environment; ///< DROVER_JAVA, JAVA_HOME, PATH, DROVER_JYTHON, HOME
    QStringList jarFolders;          ///< folders that may hold jython.jar and gson.jar, best first
    QString shareFolder;             ///< holds scripthost.jar
    QStringList libraryFolders;      ///< further folders of programs, after PATH: a desktop start may have a short PATH

    /// This process's environment and the places where distributions put Java libraries.
    static HostSearch system();
};

/// The pieces found on this machine. All paths are absolute, links resolved.
struct HostEnvironment {
    QString java;        ///< the java program
    QString javaVersion; ///< "17.0.15"
    QString javaRuntime; ///< what tells this very Java from any other: vendor, build
    QString jython;
    QString gson;
    QString scripthost;
    QString bubblewrap; ///< the bwrap program if it works here, else empty
    QString home;       ///< the user's home, hidden from scripts below bubblewrap

    /// "bubblewrap", or "none: " and why.
    QString sandboxing;

    /// The jars in the order of the class path.
    QStringList classPath() const;
};

/// Looks for java, the jars and bubblewrap. Does not block: other programs are asked asynchronously, at most two. The
/// Error (Kind::NotFound) names every missing piece and what to install.
QCoro::Task<Result<HostEnvironment>> findHostEnvironment(HostSettings settings,
                                                         HostSearch search = HostSearch::system());

/// Major version of a Java version text: 17 of "17.0.15", 8 of "1.8.0_402"; 0 when it is none.
int javaMajorVersion(const QString &version);

/// Oldest Java that the host runs on.
constexpr int oldestJava = 17;

} // namespace drover::scripts
