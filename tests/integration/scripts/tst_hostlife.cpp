// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the host's start to its end: starts that fail, the spare, shutting down, being deleted.
#include "hosttest.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

using namespace hosttest;
using drover::Error;
using drover::Result;

class TestHostLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHostStartsOnlyWhenItIsNeeded();
    void aProgramThatCantBeStartedIsSaid();
    void aHostThatEndsAtItsStartShowsItsLastWords();
    void aHostThatIsNeverReadyIsGivenUp();
    void aHostThatWritesGarbageAtItsStartIsGivenUp();
    void aHostOfAnotherProtocolIsRefused();
    void afterAFailedStartTheNextLoadTriesAgain();
    void theSpareStartsWhenTheHostIsIdle();
    void withoutASpareTheNextLoadStartsAHost();
    void aDeadSpareIsNotMissed();
    void shuttingDownFailsOpenCallsAndEndsTheProcess();
    void afterAShutDownTheNextLoadStartsAgain();
    void deletingTheHostFailsOpenCalls();
    void deletingTheHostWhileItStartsFailsTheLoad();
    void deletingTheHostWhereACallEndsIsSafe_data();
    void deletingTheHostWhereACallEndsIsSafe();
    void deletingTheHostRightAfterItsShutDownIsSafe();
    void restartingPutsTheSpareInPlace();
    void anArchiveThatJavaRefusesIsRemoved();
    void newSettingsReplaceTheSpare();
};

void TestHostLife::theHostStartsOnlyWhenItIsNeeded()
{
    const auto host = fakeHost();
    QSignalSpy states(host.get(), &ScriptHost::stateChanged);
    QCOMPARE(host->state(), ScriptHost::State::Stopped);
    QCOMPARE(host->processId(), 0);
    const Result<HostInfo> info = QCoro::waitFor(host->warmUp());
    QVERIFY(info);
    QCOMPARE(info->jython, u"2.7.3"_s);
    QCOMPARE(host->sandboxing(), u"none: a test"_s);
    QCOMPARE(host->state(), ScriptHost::State::Ready);
    QCOMPARE(host->info().pid, host->processId());
    QCOMPARE(states.size(), 2);
}

void TestHostLife::aProgramThatCantBeStartedIsSaid()
{
    HostLaunch launch = fakeLaunch();
    launch.program = u"/nonexistent/java"_s;
    ScriptHost host(quickSettings(), fixedLaunch(launch));
    const Result<LoadReply> reply = QCoro::waitFor(host.load(script()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
    QVERIFY(reply.error().sentence().contains(u"/nonexistent/java"_s));
    QCOMPARE(host.state(), ScriptHost::State::Failed);
    QVERIFY(!host.failure().why.isEmpty());
}

void TestHostLife::aHostThatEndsAtItsStartShowsItsLastWords()
{
    const auto host = fakeHost(u"exitAtStart"_s);
    QSignalSpy lost(host.get(), &ScriptEngine::lost);
    const Result<LoadReply> reply = QCoro::waitFor(host->load(script()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
    QVERIFY2(reply.error().why.contains(u"exit code 1"_s), qPrintable(reply.error().sentence()));
    QVERIFY(reply.error().detail.contains(u"Could not find or load main class"_s));
    QVERIFY(lost.isEmpty()); // there were no handles to lose
    QCOMPARE(host->epoch(), 1U);
}

void TestHostLife::aHostThatIsNeverReadyIsGivenUp()
{
    HostSettings settings = quickSettings();
    settings.readyTimeoutMs = 50;
    const auto host = fakeHost(u"neverReady"_s, settings);
    Outcomes outcomes;
    outcomes.load(host.get(), script());
    outcomes.load(host.get(), script());
    QTRY_VERIFY(outcomes.areAllIn());
    QCOMPARE(outcomes.lines, (QStringList{u"load failed: timeout"_s, u"load failed: timeout"_s}));
    QCOMPARE(host->state(), ScriptHost::State::Failed);
}

void TestHostLife::aHostThatWritesGarbageAtItsStartIsGivenUp()
{
    const auto host = fakeHost(u"garbageAtStart"_s);
    const Result<LoadReply> reply = QCoro::waitFor(host->load(script()));
    QVERIFY(!reply);
    QVERIFY(reply.error().detail.contains(u"OpenJDK"_s));
}

void TestHostLife::aHostOfAnotherProtocolIsRefused()
{
    const auto host = fakeHost(u"otherProtocol"_s);
    const Result<LoadReply> reply = QCoro::waitFor(host->load(script()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Protocol);
}

void TestHostLife::afterAFailedStartTheNextLoadTriesAgain()
{
    int starts = 0;
    ScriptHost host(quickSettings(), [&starts](const HostSettings &settings) {
        return fixedLaunch(fakeLaunch(++starts == 1 ? u"exitAtStart"_s : QString()))(settings);
    });
    host.setSpareEnabled(false);
    QVERIFY(!QCoro::waitFor(host.load(script())));
    QVERIFY(QCoro::waitFor(host.load(script())));
    QCOMPARE(host.state(), ScriptHost::State::Ready);
}

void TestHostLife::theSpareStartsWhenTheHostIsIdle()
{
    const auto host = fakeHost();
    host->setSpareEnabled(true);
    QVERIFY(!host->isSpareReady());
    QVERIFY(loaded(*host) > 0);
    QTRY_VERIFY(host->isSpareReady());
    host->setSpareEnabled(false);
    QVERIFY(!host->isSpareReady());
}

void TestHostLife::withoutASpareTheNextLoadStartsAHost()
{
    const auto host = fakeHost();
    const int handle = loaded(*host);
    QVERIFY(!QCoro::waitFor(host->call(callOf(handle, u"die"_s))));
    QCOMPARE(host->state(), ScriptHost::State::Stopped);
    const int next = loaded(*host);
    QVERIFY(next > 0);
    QVERIFY(QCoro::waitFor(host->call(callOf(next, u"echo"_s))));
}

void TestHostLife::aDeadSpareIsNotMissed()
{
    int starts = 0;
    ScriptHost host(quickSettings(), [&starts](const HostSettings &settings) {
        return fixedLaunch(fakeLaunch(++starts == 1 ? QString() : u"exitAtStart"_s))(settings);
    });
    QSignalSpy lost(&host, &ScriptEngine::lost);
    const int handle = loaded(host);
    QTRY_COMPARE(starts, 2);
    QVERIFY(QCoro::waitFor(host.call(callOf(handle, u"echo"_s))));
    QVERIFY(!host.isSpareReady());
    QVERIFY(lost.isEmpty());
}

void TestHostLife::shuttingDownFailsOpenCallsAndEndsTheProcess()
{
    const auto host = fakeHost();
    const int handle = loaded(*host);
    const auto pid = static_cast<pid_t>(host->processId());
    Outcomes outcomes;
    outcomes.call(host.get(), callOf(handle, u"deaf"_s));
    QCoro::waitFor(host->shutDown());
    QTRY_VERIFY(outcomes.areAllIn());
    QCOMPARE(outcomes.lines, QStringList{u"deaf failed: cancelled"_s});
    QCOMPARE(host->state(), ScriptHost::State::Stopped);
    QTRY_VERIFY(::kill(pid, 0) != 0);
    QCoro::waitFor(host->shutDown()); // a second time has nothing to do
}

void TestHostLife::afterAShutDownTheNextLoadStartsAgain()
{
    const auto host = fakeHost();
    const int before = loaded(*host);
    QCoro::waitFor(host->shutDown());
    QVERIFY(loaded(*host) > before);
}

void TestHostLife::deletingTheHostFailsOpenCalls()
{
    auto host = fakeHost();
    const int handle = loaded(*host);
    const auto pid = static_cast<pid_t>(host->processId());
    Outcomes outcomes;
    outcomes.call(host.get(), callOf(handle, u"deaf"_s));
    outcomes.call(host.get(), callOf(handle, u"echo"_s));
    host.reset();
    QCOMPARE(outcomes.lines, (QStringList{u"deaf failed: cancelled"_s, u"echo failed: cancelled"_s}));
    QTRY_VERIFY(::kill(pid, 0) != 0);
}

void TestHostLife::deletingTheHostWhileItStartsFailsTheLoad()
{
    auto host = fakeHost(u"neverReady"_s);
    Outcomes outcomes;
    outcomes.load(host.get(), script());
    host.reset();
    QCOMPARE(outcomes.lines, QStringList{u"load failed: cancelled"_s});
}

void TestHostLife::deletingTheHostWhereACallEndsIsSafe_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"echo", "refuse", "die", "garbage", "halfFrame", "twice"})
        QTest::newRow(method) << QString::fromLatin1(method);
}

void TestHostLife::deletingTheHostWhereACallEndsIsSafe()
{
    QFETCH(QString, method);
    auto host = fakeHost();
    const int handle = loaded(*host);
    auto use = [](std::unique_ptr<ScriptHost> *owner, CallRequest request, bool *done) -> QCoro::Task<void> {
        const Result<CallReply> reply = co_await (*owner)->call(request);
        owner->reset();
        *done = true;
    };
    bool done = false;
    use(&host, callOf(handle, method), &done);
    QTRY_VERIFY(done);
}

void TestHostLife::deletingTheHostRightAfterItsShutDownIsSafe()
{
    auto use = [](std::unique_ptr<ScriptHost> host) -> QCoro::Task<void> {
        co_await host->shutDown();
        host.reset();
    };
    auto host = fakeHost();
    QVERIFY(loaded(*host) > 0);
    QCoro::waitFor(use(std::move(host)));
    QVERIFY(!host);
}

void TestHostLife::restartingPutsTheSpareInPlace()
{
    const auto host = fakeHost();
    host->setSpareEnabled(true);
    const int handle = loaded(*host);
    QTRY_VERIFY(host->isSpareReady());
    Outcomes outcomes;
    outcomes.call(host.get(), callOf(handle, u"deaf"_s));
    host->restart();
    QCOMPARE(outcomes.lines, QStringList{u"deaf failed: cancelled"_s});
    QCOMPARE(host->state(), ScriptHost::State::Ready);
    QVERIFY(loaded(*host) > handle);
}

void TestHostLife::anArchiveThatJavaRefusesIsRemoved()
{
    QTemporaryFile archive;
    archive.setAutoRemove(true);
    QVERIFY(archive.open());
    HostLaunch launch = fakeLaunch(u"refuseArchive"_s);
    launch.archive = archive.fileName();
    ScriptHost host(quickSettings(), fixedLaunch(launch));
    host.setSpareEnabled(false);
    QVERIFY(loaded(host) > 0);
    QTRY_VERIFY(!QFileInfo::exists(archive.fileName()));
}

void TestHostLife::newSettingsReplaceTheSpare()
{
    QList<int> memory;
    ScriptHost host(quickSettings(), [&memory](const HostSettings &settings) {
        memory << settings.memoryMb;
        return fixedLaunch(fakeLaunch())(settings);
    });
    QVERIFY(loaded(host) > 0);
    QTRY_VERIFY(host.isSpareReady());
    HostSettings settings = quickSettings();
    settings.memoryMb = 512;
    host.setSettings(settings);
    QVERIFY(!host.isSpareReady());
    QTRY_VERIFY(host.isSpareReady());
    QCOMPARE(memory, (QList<int>{256, 256, 512})); // host, spare, new spare
}

QTEST_GUILESS_MAIN(TestHostLife)
#include "tst_hostlife.moc"
