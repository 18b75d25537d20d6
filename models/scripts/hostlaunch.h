// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/hostenvironment.h"
#include "scripts/hostsettings.h"

#include <QByteArray>
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
    bool belowBubblewrap = false; ///< `program` is bwrap
    bool networkAllowed = false;
    /// The host gets a temporary folder of its own, which the arguments do not name yet.
    bool ownTemporaryFolder = false;
    qint64 addressSpaceBytes = 0; ///< limit of the process and its children; 0: none
    QByteArray syscallFilter;     ///< put on the host (by bubblewrap, where it is used); empty: none
};

/// The command line of a host. `archive` is the path of a class data archive, or empty.
HostLaunch hostLaunch(const HostEnvironment &found, const HostSettings &settings, const QString &archive);

/// Arguments of java before the main class, archive flags left out.
QStringList jvmArguments(const HostEnvironment &found, const HostSettings &settings);

/// Arguments of bwrap before the program to run: nothing is seen but the system's programs, libraries and some of its
/// settings, Java, the jars and `readable`, all of it read-only; an empty temporary folder of limited size; no network
/// unless it is allowed; nothing outlives the caller.
QStringList bubblewrapArguments(const HostEnvironment &found, const HostSettings &settings,
                                const QStringList &readable);

/// Arguments of java that make a folder the script's temporary one; they come before the others.
QStringList temporaryFolderArguments(const QString &folder);

/// Main class of the host.
QString hostMainClass();

} // namespace drover::scripts
