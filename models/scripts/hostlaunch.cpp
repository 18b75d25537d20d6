// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/hostlaunch.h"

#include "scripts/syscallfilter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace drover::scripts {

namespace {

/// Room for files that a script writes to its temporary folder, in bytes.
constexpr qint64 scratchBytes = 32 * 1024 * 1024;

constexpr qint64 mebibyte = 1024 * 1024;
/// Room for what of a JVM is not its heap, in MiB: code, class data, the archive, libraries, stacks of threads. All
/// threads that a script starts have to fit in, so their number is limited too.
constexpr qint64 besideHeapMb = 1'280;
constexpr int classSpaceMb = 96;
constexpr int metaspaceMb = 256;
constexpr int codeCacheMb = 96;

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
    variables.insert(u"MALLOC_ARENA_MAX"_s, u"2"_s); // each arena takes room of the process's limit
    return variables;
}

/// The system's programs and libraries: no files of the user's, and nothing secret.
constexpr const char *systemFolders[] = {"/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix", "/gnu"};

/// What Java and the C library read of the system's configuration.
const QStringList &systemSettings()
{
    static const QStringList names{u"alternatives"_s,  u"ca-certificates"_s, u"crypto-policies"_s, u"default"_s,
                                   u"host.conf"_s,     u"hosts"_s,           u"java*"_s,           u"jvm*"_s,
                                   u"ld.so.cache"_s,   u"ld.so.conf"_s,      u"ld.so.conf.d"_s,    u"localtime"_s,
                                   u"nsswitch.conf"_s, u"pki"_s,             u"protocols"_s,       u"resolv.conf"_s,
                                   u"services"_s,      u"ssl"_s,             u"timezone"_s};
    return names;
}

/// Names that hold keys of the machine; not readable for most users anyway.
constexpr const char *secretFolders[] = {"/etc/ssl/private", "/etc/pki/tls/private"};

/// Shows a file or folder as it is: a link stays one, where what it leads to is shown as well.
void show(QStringList *arguments, const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && info.symLinkTarget().startsWith("/usr/"_L1))
        *arguments << u"--symlink"_s << info.symLinkTarget() << path;
    else if (info.exists())
        *arguments << u"--ro-bind-try"_s << path << path;
}

void showSystem(QStringList *arguments)
{
    for (const char *folder : systemFolders)
        show(arguments, QString::fromLatin1(folder));
    const QFileInfoList settings =
        QDir(u"/etc"_s).entryInfoList(systemSettings(), QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : settings)
        show(arguments, entry.filePath());
    for (const char *folder : secretFolders) {
        const QString path = QString::fromLatin1(folder);
        if (QFileInfo(path).isDir())
            *arguments << u"--tmpfs"_s << path;
    }
}

/// The folder of a Java installation, seen from its program.
QString javaFolder(const QString &java)
{
    return QDir::cleanPath(QFileInfo(java).absolutePath() + "/.."_L1);
}

/// A script in Java's place (a version switcher) starts programs, so that it can't be kept from it.
bool isNativeProgram(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "\x7f" "ELF";
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
        u"-XX:+DisplayVMOutputToStderr"_s,
        u"-XX:+UseSerialGC"_s,
        u"-XX:-UsePerfData"_s,
        u"-Xmx%1m"_s.arg(settings.memoryMb),
        // Reserved in advance, and counted by the limit of the process.
        u"-XX:CompressedClassSpaceSize=%1m"_s.arg(classSpaceMb),
        u"-XX:MaxMetaspaceSize=%1m"_s.arg(metaspaceMb),
        u"-XX:ReservedCodeCacheSize=%1m"_s.arg(codeCacheMb),
        u"-Dfile.encoding=UTF-8"_s,
        u"-Djava.awt.headless=true"_s,
        u"-Dpython.import.site=false"_s,
        u"-Dpython.cachedir.skip=true"_s,
        u"-Dpython.console.encoding=UTF-8"_s,
    };
    if (!settings.fullCompiler)
        arguments << u"-XX:TieredStopAtLevel=1"_s;
    arguments << u"-cp"_s << found.classPath().join(QDir::listSeparator());
    return arguments;
}

QStringList temporaryFolderArguments(const QString &folder)
{
    return {u"-Djava.io.tmpdir="_s + folder, u"-Duser.home="_s + folder};
}

QStringList bubblewrapArguments(const HostEnvironment &found, const HostSettings &settings, const QStringList &readable)
{
    QStringList arguments{u"--dev"_s, u"/dev"_s, u"--remount-ro"_s, u"/dev"_s, u"--proc"_s, u"/proc"_s};
    showSystem(&arguments);
    arguments << u"--size"_s << QString::number(scratchBytes) << u"--tmpfs"_s << QDir::tempPath();
    QStringList needed = found.classPath() + readable;
    // An unpacked Jython has its library beside the jar.
    needed << javaFolder(found.java) << QFileInfo(found.jython).absolutePath() + "/Lib"_L1;
    for (const QString &path : std::as_const(needed)) {
        if (!path.isEmpty() && !path.startsWith("/usr/"_L1))
            arguments << u"--ro-bind-try"_s << path << path;
    }
    arguments << u"--remount-ro"_s << u"/"_s; // bubblewrap's own root, which could be filled up
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
    launch.addressSpaceBytes = (settings.memoryMb + besideHeapMb) * mebibyte;
    launch.syscallFilter = isNativeProgram(found.java) ? syscallFilter(!settings.allowNetwork) : QByteArray();
    launch.belowBubblewrap = !found.bubblewrap.isEmpty();
    launch.networkAllowed = settings.allowNetwork;
    if (!launch.belowBubblewrap) {
        launch.program = found.java;
        launch.arguments = java;
        launch.ownTemporaryFolder = true;
    } else {
        launch.program = found.bubblewrap;
        launch.arguments = bubblewrapArguments(found, settings, {archive})
                           << found.java << temporaryFolderArguments(QDir::tempPath()) << java;
    }
    return launch;
}

} // namespace drover::scripts
