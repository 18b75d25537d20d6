// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/hostenvironment.h"
#include "scripts/hostsettings.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace drover::scripts {

/// How to start one host process.
struct HostLaunch {
    QString program;
    QStringList arguments;
    QProcessEnvironment environment;
    QString workingDirectory;
    QString sandboxing; ///< as HostEnvironment::sandboxing
    QString archive;    ///< the class data archive in use; empty: none
};

/// The command line of a host. `archive` is the path of a class data archive, or empty. Pure.
HostLaunch hostLaunch(const HostEnvironment &found, const HostSettings &settings, const QString &archive);

/// Arguments of java before the main class, archive flags left out.
QStringList jvmArguments(const HostEnvironment &found, const HostSettings &settings);

/// Arguments of bwrap before the program to run: everything read-only, homes and temporary files hidden, no network
/// unless it is allowed, nothing outlives the caller. `readable` are paths that must be seen even below hidden
/// folders.
QStringList bubblewrapArguments(const HostEnvironment &found, const HostSettings &settings,
                                const QStringList &readable);

/// Main class of the host.
QString hostMainClass();

} // namespace drover::scripts
