// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/hostlaunch.h"
#include "scripts/sandboxrules.h"

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
    void nothingIsShownButWhatJavaNeeds();
    void whereNoFolderIsHiddenTheHostGetsOneOfItsOwn();
    void theRulesSayWhatIsHeld();
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
         {u"--unshare-pid"_s, u"--unshare-net"_s, u"--die-with-parent"_s, u"--new-session"_s, u"--remount-ro"_s})
        QVERIFY2(options.contains(option), qPrintable(option));
}

void TestHostLaunch::theNetworkIsClosedUnlessItIsAllowed()
{
    HostSettings settings;
    settings.allowNetwork = true;
    QVERIFY(!bubblewrapArguments(sandboxedEnvironment(), settings, {}).contains(u"--unshare-net"_s));
}

void TestHostLaunch::nothingIsShownButWhatJavaNeeds()
{
    const QTemporaryDir home;
    HostEnvironment found = sandboxedEnvironment();
    found.scripthost = home.filePath(u"share/scripthost.jar"_s);
    const QString archive = home.filePath(u"cache/x.jsa"_s);
    const QStringList arguments = bubblewrapArguments(found, {}, {archive});
    QStringList shown;
    for (qsizetype i = 0; i + 2 < arguments.size(); ++i) {
        if (arguments.at(i).contains(u"bind"_s) || arguments.at(i) == "--symlink"_L1)
            shown << arguments.at(i + 2);
        if (arguments.at(i).contains(u"bind"_s)) {
            QVERIFY2(arguments.at(i).startsWith(u"--ro-bind"_s), qPrintable(arguments.at(i)));
            QCOMPARE(arguments.at(i + 1), arguments.at(i + 2));
        }
    }
    for (const QString &path : {found.scripthost, archive, u"/opt/java"_s, u"/usr"_s})
        QVERIFY2(shown.contains(path), qPrintable(path));
    for (const QString &path : std::as_const(shown)) {
        for (const QString &own : {u"/"_s, u"/etc"_s, u"/var"_s, u"/home"_s, u"/root"_s, u"/run"_s, home.path()})
            QVERIFY2(path != own, qPrintable(path));
        QVERIFY2(!path.contains(u"shadow"_s) && !path.contains(u"passwd"_s), qPrintable(path));
    }
    QCOMPARE(arguments.at(arguments.indexOf(QDir::tempPath()) - 1), u"--tmpfs"_s);
    const qsizetype sealed = arguments.lastIndexOf(u"--remount-ro"_s);
    QCOMPARE(arguments.at(sealed + 1), u"/"_s);
    QVERIFY(sealed > arguments.lastIndexOf(u"--ro-bind-try"_s));
}

void TestHostLaunch::whereNoFolderIsHiddenTheHostGetsOneOfItsOwn()
{
    const HostLaunch alone = hostLaunch(environment(), {}, {});
    QVERIFY(alone.ownTemporaryFolder);
    QVERIFY(alone.arguments.filter(u"java.io.tmpdir"_s).isEmpty());
    const HostLaunch below = hostLaunch(sandboxedEnvironment(), {}, {});
    QVERIFY(!below.ownTemporaryFolder);
    QCOMPARE(below.arguments.filter(u"java.io.tmpdir"_s), QStringList{u"-Djava.io.tmpdir="_s + QDir::tempPath()});
}

void TestHostLaunch::theRulesSayWhatIsHeld()
{
    using Subject = SandboxRule::Subject;
    const auto enforced = [](const HostLaunch &launch, Subject subject) {
        for (const SandboxRule &rule : sandboxRules(launch, {})) {
            if (rule.subject == subject)
                return rule.enforced && !rule.words.isEmpty();
        }
        return false;
    };
    HostLaunch launch = hostLaunch(sandboxedEnvironment(), {}, {});
    launch.syscallFilter = "x";
    QCOMPARE(sandboxRules(launch, {}).size(), 6);
    QVERIFY(openRules(sandboxRules(launch, {})).isEmpty());
    launch.syscallFilter.clear();
    QVERIFY(enforced(launch, Subject::Network));
    QVERIFY(!enforced(launch, Subject::Programs));
    launch = hostLaunch(environment(), {}, {});
    launch.syscallFilter = "x";
    QVERIFY(enforced(launch, Subject::Network));
    QVERIFY(enforced(launch, Subject::Programs));
    QVERIFY(!enforced(launch, Subject::ReadFiles));
    QVERIFY(!enforced(launch, Subject::WriteFiles));
    QCOMPARE(openRules(sandboxRules(launch, {})).size(), 2);
    launch.networkAllowed = true;
    QVERIFY(!enforced(launch, Subject::Network));
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
