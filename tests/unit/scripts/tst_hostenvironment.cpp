// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the host's pieces in folders made for the purpose; java and bwrap are shell scripts.
#include "scripts/hostenvironment.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using drover::Error;
using drover::Result;
using namespace drover::scripts;

class TestHostEnvironment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everythingIsFound();
    void missingJavaIsSaidWithThePackage();
    void everythingMissingIsSaidAtOnce();
    void aMissingHostJarIsABrokenInstallation();
    void aWrongPathInTheSettingsIsNamedAndNotReplaced();
    void theSettingsGoBeforeTheEnvironment();
    void javaHomeGoesBeforeThePath();
    void theNamedJythonIsTaken();
    void aNamedJythonThatIsNotThereIsMissing();
    void theVersionIsReadFromTheInstallation();
    void anOldJavaIsRefused();
    void aJavaThatFailsIsRefused();
    void bubblewrapIsUsedWhereItWorks();
    void bubblewrapThatIsRefusedIsSaid();
    void withoutBubblewrapThatIsSaid();
    void bubblewrapCanBeSwitchedOff();
    void majorVersionsAreRead();
    void thisMachinesPlacesAreKnown();

private:
    void program(const QString &path, const QString &commands);
    void file(const QString &path, const QByteArray &content = "x");
    [[nodiscard]] QString at(const QString &path) const { return m_root->filePath(path); }

    std::unique_ptr<QTemporaryDir> m_root;
    HostSearch m_search;
};

void TestHostEnvironment::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_search = HostSearch();
    m_search.environment.insert(u"PATH"_s, at(u"bin"_s));
    m_search.environment.insert(u"HOME"_s, at(u"home"_s));
    m_search.jarFolders = QStringList{at(u"jars"_s)};
    m_search.shareFolder = at(u"share"_s);
    program(u"bin/java"_s, u"echo 'openjdk version \"17.0.15\" 2025-04-15' >&2"_s);
    program(u"bin/bwrap"_s, u"exit 0"_s);
    file(u"jars/jython.jar"_s);
    file(u"jars/gson.jar"_s);
    file(u"share/scripthost.jar"_s);
}

void TestHostEnvironment::file(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(at(path)).path());
    QFile made(at(path));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(content);
}

void TestHostEnvironment::program(const QString &path, const QString &commands)
{
    file(path, "#!/bin/sh\n" + commands.toUtf8() + "\n");
    QVERIFY(QFile(at(path)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestHostEnvironment::everythingIsFound()
{
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence()));
    QCOMPARE(found->java, at(u"bin/java"_s));
    QCOMPARE(found->javaVersion, u"17.0.15"_s);
    QCOMPARE(found->classPath(),
             (QStringList{at(u"jars/jython.jar"_s), at(u"jars/gson.jar"_s), at(u"share/scripthost.jar"_s)}));
    QCOMPARE(found->home, at(u"home"_s));
}

void TestHostEnvironment::missingJavaIsSaidWithThePackage()
{
    QVERIFY(QFile::remove(at(u"bin/java"_s)));
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
    QVERIFY(found.error().why.contains(u"no Java"_s));
    QVERIFY(found.error().next.contains(u"default-jre-headless"_s));
    QVERIFY(!found.error().next.contains(u"jython"_s));
}

void TestHostEnvironment::everythingMissingIsSaidAtOnce()
{
    m_search.environment.insert(u"PATH"_s, at(u"nowhere"_s));
    m_search.jarFolders = QStringList{at(u"nowhere"_s)};
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(!found);
    for (const QString &package : {u"default-jre-headless"_s, u"jython"_s, u"libgoogle-gson-java"_s})
        QVERIFY2(found.error().next.contains(package), qPrintable(package));
}

void TestHostEnvironment::aMissingHostJarIsABrokenInstallation()
{
    QVERIFY(QFile::remove(at(u"share/scripthost.jar"_s)));
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(!found);
    QVERIFY(found.error().why.contains(at(u"share/scripthost.jar"_s)));
    QVERIFY(found.error().next.contains(u"install Drover again"_s));
}

void TestHostEnvironment::aWrongPathInTheSettingsIsNamedAndNotReplaced()
{
    HostSettings settings;
    settings.javaPath = u"/nonexistent/java"_s;
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment(settings, m_search));
    QVERIFY(!found);
    QVERIFY(found.error().why.contains(u"/nonexistent/java"_s));
    m_search.environment.insert(u"DROVER_JAVA"_s, u"/also/nonexistent"_s);
    const Result<HostEnvironment> again = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(!again);
    QVERIFY(again.error().why.contains(u"/also/nonexistent"_s));
}

void TestHostEnvironment::theSettingsGoBeforeTheEnvironment()
{
    program(u"mine/java"_s, u"echo 'version \"21\"' >&2"_s);
    program(u"other/bin/java"_s, u"echo 'version \"22\"' >&2"_s);
    m_search.environment.insert(u"DROVER_JAVA"_s, at(u"other"_s)); // the folder of an installation will do
    HostSettings settings;
    const Result<HostEnvironment> other = QCoro::waitFor(findHostEnvironment(settings, m_search));
    QVERIFY(other);
    QCOMPARE(other->java, at(u"other/bin/java"_s));
    settings.javaPath = at(u"mine/java"_s);
    const Result<HostEnvironment> mine = QCoro::waitFor(findHostEnvironment(settings, m_search));
    QVERIFY(mine);
    QCOMPARE(mine->java, at(u"mine/java"_s));
}

void TestHostEnvironment::javaHomeGoesBeforeThePath()
{
    program(u"jdk/bin/java"_s, u"echo 'version \"21.0.1\"' >&2"_s);
    m_search.environment.insert(u"JAVA_HOME"_s, at(u"jdk"_s));
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(found);
    QCOMPARE(found->javaVersion, u"21.0.1"_s);
    m_search.environment.insert(u"JAVA_HOME"_s, at(u"gone"_s)); // a stale variable does no harm
    const Result<HostEnvironment> fromPath = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(fromPath);
    QCOMPARE(fromPath->java, at(u"bin/java"_s));
}

void TestHostEnvironment::theNamedJythonIsTaken()
{
    file(u"own/jython-standalone.jar"_s);
    m_search.environment.insert(u"DROVER_JYTHON"_s, at(u"own/jython-standalone.jar"_s));
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(found);
    QCOMPARE(found->jython, at(u"own/jython-standalone.jar"_s));
}

void TestHostEnvironment::aNamedJythonThatIsNotThereIsMissing()
{
    m_search.environment.insert(u"DROVER_JYTHON"_s, at(u"own/none.jar"_s));
    QVERIFY(!QCoro::waitFor(findHostEnvironment({}, m_search)));
}

void TestHostEnvironment::theVersionIsReadFromTheInstallation()
{
    program(u"jdk/bin/java"_s, u"exit 1"_s); // needs not be asked
    file(u"jdk/release"_s, "IMPLEMENTOR=\"Debian\"\nJAVA_RUNTIME_VERSION=\"17.0.15+6\"\nJAVA_VERSION=\"17.0.15\"\n");
    m_search.environment.insert(u"JAVA_HOME"_s, at(u"jdk"_s));
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(found);
    QCOMPARE(found->javaVersion, u"17.0.15"_s);
    QCOMPARE(found->javaRuntime, u"Debian 17.0.15+6"_s);
}

void TestHostEnvironment::anOldJavaIsRefused()
{
    program(u"bin/java"_s, u"echo 'openjdk version \"1.8.0_402\"' >&2"_s);
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(!found);
    QVERIFY2(found.error().why.contains(u"1.8.0_402"_s) && found.error().why.contains(u"17"_s),
             qPrintable(found.error().why));
}

void TestHostEnvironment::aJavaThatFailsIsRefused()
{
    program(u"bin/java"_s, u"echo 'no libjvm.so' >&2; exit 1"_s);
    QVERIFY(!QCoro::waitFor(findHostEnvironment({}, m_search)));
}

void TestHostEnvironment::bubblewrapIsUsedWhereItWorks()
{
    program(u"bin/bwrap"_s, u"echo \"$@\" > "_s + at(u"asked"_s));
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(found);
    QCOMPARE(found->bubblewrap, at(u"bin/bwrap"_s));
    QCOMPARE(found->sandboxing, u"bubblewrap"_s);
    QFile asked(at(u"asked"_s));
    QVERIFY(asked.open(QIODevice::ReadOnly));
    QVERIFY(asked.readAll().contains("--unshare-net")); // tried with what the host will get
}

void TestHostEnvironment::bubblewrapThatIsRefusedIsSaid()
{
    program(u"bin/bwrap"_s, u"echo 'bwrap: No permissions to create new namespace' >&2; exit 1"_s);
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(found);
    QVERIFY(found->bubblewrap.isEmpty());
    QVERIFY(found->sandboxing.startsWith(u"none: "_s));
    QVERIFY(found->sandboxing.contains(u"No permissions"_s));
}

void TestHostEnvironment::withoutBubblewrapThatIsSaid()
{
    QVERIFY(QFile::remove(at(u"bin/bwrap"_s)));
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}, m_search));
    QVERIFY(found);
    QVERIFY(found->sandboxing.contains(u"not installed"_s));
}

void TestHostEnvironment::bubblewrapCanBeSwitchedOff()
{
    HostSettings settings;
    settings.sandboxed = false;
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment(settings, m_search));
    QVERIFY(found);
    QVERIFY(found->bubblewrap.isEmpty());
    QVERIFY(found->sandboxing.contains(u"settings"_s));
}

void TestHostEnvironment::majorVersionsAreRead()
{
    QCOMPARE(javaMajorVersion(u"17.0.15"_s), 17);
    QCOMPARE(javaMajorVersion(u"21"_s), 21);
    QCOMPARE(javaMajorVersion(u"1.8.0_402"_s), 8);
    QCOMPARE(javaMajorVersion(u"22-ea"_s), 22);
    QCOMPARE(javaMajorVersion(u""_s), 0);
    QCOMPARE(javaMajorVersion(u"none"_s), 0);
}

void TestHostEnvironment::thisMachinesPlacesAreKnown()
{
    const HostSearch search = HostSearch::system();
    QVERIFY(search.jarFolders.contains(u"/usr/share/java"_s));
    QCOMPARE(search.shareFolder, qEnvironmentVariable("DROVER_SHARE", search.shareFolder));
}

QTEST_GUILESS_MAIN(TestHostEnvironment)
#include "tst_hostenvironment.moc"
