// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The class data archive, made by the real Java.
#include "hosttest.h"

#include "scripts/hostarchive.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hosttest;
using drover::CancelSource;
using drover::Error;
using drover::Result;

class TestHostArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void anArchiveIsMadeOnceAndUsed();
    void theNameChangesWithTheJars();
    void aCancelledArchiveLeavesNothingBehind();
    void aFolderThatCantBeWrittenToIsSaid();
    void aJavaThatFailsIsSaid();
    void aBrokenArchiveIsRemovedAndTheHostStartsWithout();
    void olderArchivesAreRemoved();

private:
    HostEnvironment m_found;
    QTemporaryDir m_cache; ///< holds the archive that all tests share
};

void TestHostArchive::initTestCase()
{
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}));
    if (!found && found.error().why.contains(u"no Java"_s))
        QSKIP("There is no Java on this machine, so nothing here can run.");
    QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence()));
    m_found = *found;
}

void TestHostArchive::anArchiveIsMadeOnceAndUsed()
{
    HostArchive archive(m_found, {}, m_cache.path());
    QVERIFY(archive.usablePath().isEmpty());
    QSignalSpy progressed(&archive, &HostArchive::progressed);
    const Result<QString> made = QCoro::waitFor(archive.ensure());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence() + made.error().detail));
    QCOMPARE(*made, archive.path());
    QCOMPARE(archive.usablePath(), archive.path());
    QCOMPARE(progressed.size(), 2);
    QCOMPARE(QDir(m_cache.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1); // no litter
    QVERIFY(QCoro::waitFor(archive.ensure()));
    QCOMPARE(progressed.size(), 2); // nothing to do the second time

    HostEnvironment bare = m_found; // below bubblewrap the process number is not Java's
    bare.bubblewrap.clear();
    ScriptHost host({}, fixedLaunch(hostLaunch(bare, {}, *made)));
    host.setSpareEnabled(false);
    QVERIFY(QCoro::waitFor(host.warmUp()));
    QFile maps(u"/proc/%1/maps"_s.arg(host.processId()));
    if (maps.open(QIODevice::ReadOnly))
        QVERIFY(maps.readAll().contains(made->toUtf8()));
    QVERIFY(QFile::exists(*made));
}

void TestHostArchive::theNameChangesWithTheJars()
{
    const QTemporaryDir folder;
    HostEnvironment other = m_found;
    other.gson = folder.filePath(u"gson.jar"_s);
    QVERIFY(QFile::copy(m_found.gson, other.gson));
    const QString before = HostArchive(other, {}, m_cache.path()).path();
    QVERIFY(before != HostArchive(m_found, {}, m_cache.path()).path());
    QFile jar(other.gson);
    QVERIFY(jar.open(QIODevice::Append));
    jar.write("x");
    jar.close();
    QVERIFY(before != HostArchive(other, {}, m_cache.path()).path());
}

void TestHostArchive::aCancelledArchiveLeavesNothingBehind()
{
    const QTemporaryDir cache;
    HostArchive archive(m_found, {}, cache.path());
    CancelSource source;
    auto making = archive.ensure(source.token());
    source.cancel();
    const Result<QString> made = QCoro::waitFor(making);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(cache.path()).isEmpty());
}

void TestHostArchive::aFolderThatCantBeWrittenToIsSaid()
{
    HostArchive archive(m_found, {}, u"/proc/nowhere"_s);
    const Result<QString> made = QCoro::waitFor(archive.ensure());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Internal);
    QVERIFY(!made.error().next.isEmpty());
}

void TestHostArchive::aJavaThatFailsIsSaid()
{
    const QTemporaryDir cache;
    HostEnvironment broken = m_found;
    broken.java = u"/bin/false"_s;
    HostArchive archive(broken, {}, cache.path());
    const Result<QString> made = QCoro::waitFor(archive.ensure());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Unreachable);
    QVERIFY(QDir(cache.path()).isEmpty());
}

void TestHostArchive::aBrokenArchiveIsRemovedAndTheHostStartsWithout()
{
    const QTemporaryDir cache;
    const QString path = cache.filePath(u"broken.jsa"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    HostEnvironment bare = m_found;
    bare.bubblewrap.clear();
    ScriptHost host({}, fixedLaunch(hostLaunch(bare, {}, path)));
    host.setSpareEnabled(false);
    QVERIFY(QCoro::waitFor(host.warmUp()));
    QTRY_VERIFY(!QFile::exists(path));
}

void TestHostArchive::olderArchivesAreRemoved()
{
    const QString known = HostArchive(m_found, {}, m_cache.path()).usablePath();
    if (known.isEmpty())
        QSKIP("The archive could not be made; another test says why.");
    const QTemporaryDir cache;
    for (int i = 0; i < 5; ++i) {
        QFile old(cache.filePath(u"scripthost-%1.jsa"_s.arg(i)));
        QVERIFY(old.open(QIODevice::WriteOnly));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1 - i), QFileDevice::FileModificationTime));
    }
    HostArchive archive(m_found, {}, cache.path());
    QVERIFY(QCoro::waitFor(archive.ensure()));
    const QStringList kept = QDir(cache.path()).entryList(QDir::Files);
    QCOMPARE(kept.size(), 3);
    QVERIFY(kept.contains(u"scripthost-0.jsa"_s));
    QVERIFY(!kept.contains(u"scripthost-4.jsa"_s));
}

QTEST_GUILESS_MAIN(TestHostArchive)
#include "tst_hostarchive.moc"
