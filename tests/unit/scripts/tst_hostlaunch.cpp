// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/hostlaunch.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::scripts;

namespace {

HostEnvironment environment()
{
    HostEnvironment found;
    found.java = u"/opt/java/bin/java"_s;
    found.jython = u"/jars/jython.jar"_s;
    found.gson = u"/jars/gson.jar"_s;
    found.scripthost = u"/share/scripthost.jar"_s;
    found.sandboxing = u"none: test"_s;
    return found;
}

HostEnvironment sandboxedEnvironment()
{
    HostEnvironment found = environment();
    found.bubblewrap = u"/usr/bin/bwrap"_s;
    found.sandboxing = u"bubblewrap"_s;
    return found;
}

} // namespace

class TestHostLaunch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutBubblewrapJavaIsStartedItself();
    void theMainClassComesLast();
    void theJvmsWarningsNeverReachTheStreamOfMessages();
    void memoryAndCompilerAreSettings();
    void theArchiveIsNamedOnlyWhenThereIsOne();
    void bubblewrapSurroundsJava();
    void theNetworkIsClosedUnlessItIsAllowed();
    void homesAreHiddenAndTheJarsAreShownAgain();
    void nothingOfTheUsersEnvironmentIsHandedOn();
};

void TestHostLaunch::withoutBubblewrapJavaIsStartedItself()
{
    const HostLaunch launch = hostLaunch(environment(), {}, {});
    QCOMPARE(launch.program, u"/opt/java/bin/java"_s);
    QCOMPARE(launch.sandboxing, u"none: test"_s);
}

void TestHostLaunch::theMainClassComesLast()
{
    for (const HostEnvironment &found : {environment(), sandboxedEnvironment()}) {
        const HostLaunch launch = hostLaunch(found, {}, {});
        QCOMPARE(launch.arguments.last(), u"drover.host.Main"_s);
        QCOMPARE(launch.arguments.at(launch.arguments.indexOf(u"-cp"_s) + 1),
                 u"/jars/jython.jar:/jars/gson.jar:/share/scripthost.jar"_s);
    }
}

void TestHostLaunch::theJvmsWarningsNeverReachTheStreamOfMessages()
{
    const QStringList arguments = jvmArguments(environment(), {});
    QVERIFY(arguments.contains(u"-Xlog:disable"_s));
    QVERIFY(arguments.contains(u"-Xlog:all=warning:stderr"_s));
}

void TestHostLaunch::memoryAndCompilerAreSettings()
{
    HostSettings settings;
    settings.memoryMb = 123;
    QVERIFY(jvmArguments(environment(), settings).contains(u"-Xmx123m"_s));
    QVERIFY(jvmArguments(environment(), settings).contains(u"-XX:TieredStopAtLevel=1"_s));
    settings.fullCompiler = true;
    QVERIFY(!jvmArguments(environment(), settings).contains(u"-XX:TieredStopAtLevel=1"_s));
}

void TestHostLaunch::theArchiveIsNamedOnlyWhenThereIsOne()
{
    QVERIFY(!hostLaunch(environment(), {}, {}).arguments.join(u' ').contains(u"SharedArchiveFile"_s));
    const HostLaunch launch = hostLaunch(environment(), {}, u"/cache/x.jsa"_s);
    QVERIFY(launch.arguments.contains(u"-XX:SharedArchiveFile=/cache/x.jsa"_s));
    QVERIFY(launch.arguments.contains(u"-Xshare:auto"_s));
    QCOMPARE(launch.archive, u"/cache/x.jsa"_s);
}

void TestHostLaunch::bubblewrapSurroundsJava()
{
    const HostLaunch launch = hostLaunch(sandboxedEnvironment(), {}, {});
    QCOMPARE(launch.program, u"/usr/bin/bwrap"_s);
    const qsizetype end = launch.arguments.indexOf(u"--"_s);
    QVERIFY(end > 0);
    QCOMPARE(launch.arguments.at(end + 1), u"/opt/java/bin/java"_s);
    const QStringList options = launch.arguments.first(end);
    for (const QString &option :
         {u"--unshare-pid"_s, u"--unshare-net"_s, u"--die-with-parent"_s, u"--new-session"_s, u"--ro-bind"_s})
        QVERIFY2(options.contains(option), qPrintable(option));
}

void TestHostLaunch::theNetworkIsClosedUnlessItIsAllowed()
{
    HostSettings settings;
    settings.allowNetwork = true;
    QVERIFY(!bubblewrapArguments(sandboxedEnvironment(), settings, {}).contains(u"--unshare-net"_s));
}

void TestHostLaunch::homesAreHiddenAndTheJarsAreShownAgain()
{
    const QTemporaryDir home;
    HostEnvironment found = sandboxedEnvironment();
    found.home = home.path();
    found.scripthost = home.filePath(u"share/scripthost.jar"_s);
    const QStringList arguments = bubblewrapArguments(found, {}, {home.filePath(u"cache/x.jsa"_s)});
    const qsizetype hidden = arguments.indexOf(home.path());
    QVERIFY(hidden > 0);
    QCOMPARE(arguments.at(hidden - 1), u"--tmpfs"_s);
    for (const QString &path : {found.scripthost, home.filePath(u"cache/x.jsa"_s), u"/opt/java"_s}) {
        const qsizetype shown = arguments.indexOf(path);
        QVERIFY2(shown > hidden, qPrintable(path));
        QCOMPARE(arguments.at(shown - 1), u"--ro-bind-try"_s);
        QCOMPARE(arguments.at(shown + 1), path);
    }
}

void TestHostLaunch::nothingOfTheUsersEnvironmentIsHandedOn()
{
    qputenv("DROVER_CLIENT_SECRET", "S3cr3t");
    qputenv("JAVA_TOOL_OPTIONS", "-verbose");
    const QProcessEnvironment environmentOfHost = hostLaunch(environment(), {}, {}).environment;
    QVERIFY(!environmentOfHost.contains(u"DROVER_CLIENT_SECRET"_s));
    QVERIFY(!environmentOfHost.contains(u"JAVA_TOOL_OPTIONS"_s));
    QCOMPARE(environmentOfHost.value(u"LC_ALL"_s), u"C.UTF-8"_s);
    qunsetenv("DROVER_CLIENT_SECRET");
    qunsetenv("JAVA_TOOL_OPTIONS");
}

QTEST_GUILESS_MAIN(TestHostLaunch)
#include "tst_hostlaunch.moc"
