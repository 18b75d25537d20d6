// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/hostlaunch.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace drover::scripts {

namespace {

/// Room for files that a script writes to its temporary folder, in bytes.
constexpr qint64 scratchBytes = 32 * 1024 * 1024;

/// Nothing of the user's environment but what Java needs: it may hold secrets, and options meant for other programs.
QProcessEnvironment hostEnvironmentVariables()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment variables;
    for (const QString &name : {u"PATH"_s, u"TZ"_s, u"LD_LIBRARY_PATH"_s, u"SystemRoot"_s}) {
        if (own.contains(name))
            variables.insert(name, own.value(name));
    }
    variables.insert(u"LANG"_s, u"C.UTF-8"_s);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    variables.insert(u"HOME"_s, QDir::tempPath());
    return variables;
}

/// Folders that scripts have no business in.
QStringList hiddenFolders(const HostEnvironment &found)
{
    QStringList hidden;
    for (const QString &folder :
         {u"/home"_s, u"/root"_s, u"/run"_s, u"/tmp"_s, u"/var/tmp"_s, u"/mnt"_s, u"/media"_s, found.home}) {
        const QFileInfo info(folder);
        const QString path = info.absoluteFilePath();
        if (!folder.isEmpty() && info.isDir() && !info.isSymLink() && !QDir(path).isRoot() &&
            path != QDir::tempPath() && !hidden.contains(path))
            hidden << path;
    }
    return hidden;
}

/// The folder of a Java installation, seen from its program.
QString javaFolder(const QString &java)
{
    return QDir::cleanPath(QFileInfo(java).absolutePath() + "/.."_L1);
}

} // namespace

QString hostMainClass()
{
    return u"drover.host.Main"_s;
}

QStringList jvmArguments(const HostEnvironment &found, const HostSettings &settings)
{
    QStringList arguments{
        // The JVM's own warnings must not get into the stream of messages.
        u"-Xlog:disable"_s,
        u"-Xlog:all=warning:stderr"_s,
        u"-XX:+UseSerialGC"_s,
        u"-XX:-UsePerfData"_s,
        u"-Xmx%1m"_s.arg(settings.memoryMb),
        u"-Dfile.encoding=UTF-8"_s,
        u"-Djava.awt.headless=true"_s,
        u"-Djava.io.tmpdir="_s + QDir::tempPath(),
        u"-Duser.home="_s + QDir::tempPath(),
        u"-Dpython.import.site=false"_s,
        u"-Dpython.cachedir.skip=true"_s,
        u"-Dpython.console.encoding=UTF-8"_s,
    };
    if (!settings.fullCompiler)
        arguments << u"-XX:TieredStopAtLevel=1"_s;
    arguments << u"-cp"_s << found.classPath().join(QDir::listSeparator());
    return arguments;
}

QStringList bubblewrapArguments(const HostEnvironment &found, const HostSettings &settings, const QStringList &readable)
{
    QStringList arguments{u"--ro-bind"_s, u"/"_s, u"/"_s, u"--dev"_s, u"/dev"_s, u"--proc"_s, u"/proc"_s};
    for (const QString &folder : hiddenFolders(found))
        arguments << u"--tmpfs"_s << folder;
    arguments << u"--size"_s << QString::number(scratchBytes) << u"--tmpfs"_s << QDir::tempPath();
    QStringList needed = found.classPath() + readable;
    needed << javaFolder(found.java);
    for (const QString &path : std::as_const(needed)) {
        if (!path.isEmpty())
            arguments << u"--ro-bind-try"_s << path << path;
    }
    arguments << u"--unshare-pid"_s << u"--unshare-ipc"_s << u"--unshare-uts"_s;
    if (!settings.allowNetwork)
        arguments << u"--unshare-net"_s;
    arguments << u"--cap-drop"_s << u"ALL"_s << u"--new-session"_s << u"--die-with-parent"_s << u"--chdir"_s
              << QDir::tempPath() << u"--"_s;
    return arguments;
}

HostLaunch hostLaunch(const HostEnvironment &found, const HostSettings &settings, const QString &archive)
{
    HostLaunch launch;
    launch.environment = hostEnvironmentVariables();
    launch.workingDirectory = QDir::tempPath();
    launch.sandboxing = found.sandboxing;
    launch.archive = archive;
    QStringList java = jvmArguments(found, settings);
    if (!archive.isEmpty())
        java = java // a JVM that can't use the archive says so only among its information
               + QStringList{u"-Xlog:cds=info:stderr"_s, u"-Xshare:auto"_s, u"-XX:SharedArchiveFile="_s + archive};
    java << hostMainClass();
    if (found.bubblewrap.isEmpty()) {
        launch.program = found.java;
        launch.arguments = java;
    } else {
        launch.program = found.bubblewrap;
        launch.arguments = bubblewrapArguments(found, settings, {archive}) << found.java << java;
    }
    return launch;
}

} // namespace drover::scripts
