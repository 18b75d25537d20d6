// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The script host's client against a host that fails in its calls, in every way a process can.
#include "hosttest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace hosttest;
using drover::Error;
using drover::Result;

class TestHostFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScriptIsLoadedCalledAndDestroyed();
    void manyCallsAtOnceKeepTheirOrder();
    void aHostThatDiesInACallFailsItAndWhatWaits_data();
    void aHostThatDiesInACallFailsItAndWhatWaits();
    void theLastWordsOfADeadHostAreInTheError();
    void aHostThatClosesItsOutputIsEndedWithTheCallsLimit();
    void anAnswerThatComesTwiceHarmsNothing();
    void aRefusedCallHarmsNothing();
    void aCallThatTakesTooLongIsStoppedAndTheHostStays();
    void waitingBehindASlowCallDoesNotCount();
    void aCallThatDoesNotStopCostsTheHostAndTheSpareTakesItsPlace();
    void stoppingEndsTheRunningCallOnly();
    void stoppingWithNothingRunningDoesNothing();
    void aHandleOfALostHostIsNeverAnothersHandle();
    void aLostHostBeginsANewEpochBeforeItsCallsFail();
    void whatAScriptPrintsIsToldWithItsHandle();
    void endingARequestReachesTheHost();
    void checkingNeedsNoLoadedScript();
    void theContextAndTheLimitReachTheHost();
};

void TestHostFaults::aScriptIsLoadedCalledAndDestroyed()
{
    const auto host = fakeHost();
    const Result<LoadReply> reply = QCoro::waitFor(host->load(script()));
    QVERIFY(reply);
    QCOMPARE(reply->state, LoadReply::State::Loaded);
    const Result<CallReply> called = QCoro::waitFor(host->call(callOf(reply->handle, u"echo"_s, {u"x"_s})));
    QVERIFY(called);
    QCOMPARE(called->results.first().value.toString(), u"x"_s);
    QVERIFY(QCoro::waitFor(host->destroy(reply->handle)));
    const Result<CallReply> again = QCoro::waitFor(host->call(callOf(reply->handle, u"echo"_s)));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Unreachable);
}

void TestHostFaults::manyCallsAtOnceKeepTheirOrder()
{
    const auto host = fakeHost();
    const int handle = loaded(*host);
    Outcomes outcomes;
    QStringList expected;
    for (int i = 0; i < 500; ++i) {
        outcomes.call(host.get(), callOf(handle, u"echo"_s, {i}));
        expected << u"echo: %1"_s.arg(i);
    }
    QTRY_VERIFY(outcomes.areAllIn());
    QCOMPARE(outcomes.lines, expected);
}

void TestHostFaults::aHostThatDiesInACallFailsItAndWhatWaits_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("reason");
    QTest::newRow("kill -9") << u"die"_s << u"Signal 9"_s;
    QTest::newRow("exit") << u"exit"_s << u"exit code 3"_s;
    QTest::newRow("half a frame") << u"halfFrame"_s << u"exit code 0"_s;
    QTest::newRow("garbage") << u"garbage"_s << u"header field"_s;
}

void TestHostFaults::aHostThatDiesInACallFailsItAndWhatWaits()
{
    QFETCH(QString, method);
    QFETCH(QString, reason);
    const auto host = fakeHost();
    QSignalSpy lost(host.get(), &ScriptEngine::lost);
    const int handle = loaded(*host);
    Outcomes outcomes;
    outcomes.call(host.get(), callOf(handle, u"echo"_s, {u"before"_s}));
    outcomes.call(host.get(), callOf(handle, method));
    outcomes.call(host.get(), callOf(handle, u"echo"_s, {u"after"_s}));
    QTRY_VERIFY(outcomes.areAllIn());
    QCOMPARE(outcomes.lines,
             (QStringList{u"echo: before"_s, method + u" failed: unreachable"_s, u"echo failed: unreachable"_s}));
    QCOMPARE(lost.size(), 1);
    const auto why = lost.first().first().value<Error>();
    QVERIFY2(why.sentence().contains(reason), qPrintable(why.sentence()));
    QVERIFY(!why.next.isEmpty());
    QVERIFY(loaded(*host) > 0);
}

void TestHostFaults::theLastWordsOfADeadHostAreInTheError()
{
    const auto host = fakeHost();
    const int handle = loaded(*host);
    const Result<CallReply> reply = QCoro::waitFor(host->call(callOf(handle, u"exit"_s)));
    QVERIFY(!reply);
    QVERIFY(reply.error().detail.contains(u"OutOfMemoryError"_s));
}

void TestHostFaults::aHostThatClosesItsOutputIsEndedWithTheCallsLimit()
{
    HostSettings settings = quickSettings();
    settings.callTimeoutMs = 20;
    const auto host = fakeHost({}, settings);
    const int handle = loaded(*host);
    const Result<CallReply> reply = QCoro::waitFor(host->call(callOf(handle, u"closeOutput"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Timeout);
    QVERIFY(loaded(*host) > 0);
}

void TestHostFaults::anAnswerThatComesTwiceHarmsNothing()
{
    const auto host = fakeHost();
    const int handle = loaded(*host);
    QVERIFY(QCoro::waitFor(host->call(callOf(handle, u"twice"_s))));
    const Result<CallReply> next = QCoro::waitFor(host->call(callOf(handle, u"echo"_s, {u"next"_s})));
    QVERIFY(next);
    QCOMPARE(next->results.first().value.toString(), u"next"_s);
}

void TestHostFaults::aRefusedCallHarmsNothing()
{
    const auto host = fakeHost();
    const int handle = loaded(*host);
    const Result<CallReply> reply = QCoro::waitFor(host->call(callOf(handle, u"refuse"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Internal);
    QCOMPARE(reply.error().why, u"no such handle"_s);
    QVERIFY(QCoro::waitFor(host->call(callOf(handle, u"echo"_s))));
}

void TestHostFaults::aCallThatTakesTooLongIsStoppedAndTheHostStays()
{
    HostSettings settings = quickSettings();
    settings.callTimeoutMs = 20;
    settings.stopGraceMs = 10'000;
    const auto host = fakeHost({}, settings);
    QSignalSpy lost(host.get(), &ScriptEngine::lost);
    const int handle = loaded(*host);
    const Result<CallReply> reply = QCoro::waitFor(host->call(callOf(handle, u"loop"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Timeout);
    QVERIFY2(reply.error().why.contains(u"line 42"_s), qPrintable(reply.error().sentence()));
    const QJsonObject detail = QJsonDocument::fromJson(reply.error().detail.toUtf8()).object();
    QCOMPARE(detail.value(u"line"_s).toInt(), 42);
    QCOMPARE(detail.value(u"method"_s).toString(), u"loop"_s);
    QCOMPARE(detail.value(u"traceback"_s).toString(), u"Traceback: loop"_s);
    QCOMPARE(detail.value(u"log"_s).toArray().size(), 1);
    QVERIFY(QCoro::waitFor(host->call(callOf(handle, u"echo"_s))));
    QVERIFY(lost.isEmpty());
}

void TestHostFaults::waitingBehindASlowCallDoesNotCount()
{
    HostSettings settings = quickSettings();
    settings.callTimeoutMs = 200; // each call takes less, all of them together much more
    const auto host = fakeHost({}, settings);
    const int handle = loaded(*host);
    Outcomes outcomes;
    for (int i = 0; i < 12; ++i)
        outcomes.call(host.get(), callOf(handle, u"slow"_s, {50}));
    QTRY_VERIFY(outcomes.areAllIn());
    QCOMPARE(outcomes.lines.count(u"slow: slow"_s), 12);
}

void TestHostFaults::aCallThatDoesNotStopCostsTheHostAndTheSpareTakesItsPlace()
{
    HostSettings settings = quickSettings();
    settings.callTimeoutMs = 20;
    settings.stopGraceMs = 20;
    const auto host = fakeHost({}, settings);
    host->setSpareEnabled(true);
    QSignalSpy lost(host.get(), &ScriptEngine::lost);
    const int handle = loaded(*host);
    QTRY_VERIFY(host->isSpareReady());
    const qint64 before = host->processId();
    Outcomes outcomes;
    outcomes.call(host.get(), callOf(handle, u"deaf"_s));
    outcomes.call(host.get(), callOf(handle, u"echo"_s));
    QTRY_VERIFY(outcomes.areAllIn());
    QCOMPARE(outcomes.lines, (QStringList{u"deaf failed: timeout"_s, u"echo failed: unreachable"_s}));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(host->epoch(), 2U);
    QCOMPARE(host->state(), ScriptHost::State::Ready); // at once: the spare was warm
    QVERIFY(host->processId() != before);
    QVERIFY(loaded(*host) > handle);
    QTRY_VERIFY(host->isSpareReady()); // and there is a new one
}

void TestHostFaults::stoppingEndsTheRunningCallOnly()
{
    HostSettings settings = quickSettings();
    settings.stopGraceMs = 10'000;
    const auto host = fakeHost({}, settings);
    const int handle = loaded(*host);
    Outcomes outcomes;
    outcomes.call(host.get(), callOf(handle, u"echo"_s, {1}));
    outcomes.call(host.get(), callOf(handle, u"loop"_s));
    outcomes.call(host.get(), callOf(handle, u"echo"_s, {2}));
    QTRY_COMPARE(outcomes.lines.size(), 1);
    host->stop();
    QTRY_VERIFY(outcomes.areAllIn());
    QCOMPARE(outcomes.lines, (QStringList{u"echo: 1"_s, u"loop failed: cancelled"_s, u"echo: 2"_s}));
}

void TestHostFaults::stoppingWithNothingRunningDoesNothing()
{
    const auto host = fakeHost();
    host->stop();
    const int handle = loaded(*host);
    host->stop();
    QVERIFY(QCoro::waitFor(host->call(callOf(handle, u"echo"_s))));
}

void TestHostFaults::aHandleOfALostHostIsNeverAnothersHandle()
{
    const auto host = fakeHost();
    const int old = loaded(*host);
    QVERIFY(!QCoro::waitFor(host->call(callOf(old, u"die"_s))));
    const int fresh = loaded(*host);
    QVERIFY(fresh != old); // though the new host counts from 1 again
    const Result<CallReply> reply = QCoro::waitFor(host->call(callOf(old, u"echo"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
    QVERIFY(!QCoro::waitFor(host->destroy(old)));
}

void TestHostFaults::aLostHostBeginsANewEpochBeforeItsCallsFail()
{
    const auto host = fakeHost();
    const int handle = loaded(*host);
    QStringList order;
    connect(host.get(), &ScriptEngine::lost, this,
            [&order, &host] { order << u"lost, epoch %1"_s.arg(host->epoch()); });
    auto reload = [](ScriptHost *engine, int handleNow, QStringList *said) -> QCoro::Task<void> {
        const CallRequest request = callOf(handleNow, u"die"_s);
        const Result<CallReply> reply = co_await engine->call(request);
        *said << (reply ? u"called"_s : u"failed"_s);
        const ScriptSource source = script();
        const Result<LoadReply> again = co_await engine->load(source); // at once, from within the failure
        *said << (again ? u"loaded again"_s : again.error().sentence());
    };
    QCoro::waitFor(reload(host.get(), handle, &order));
    QCOMPARE(order, (QStringList{u"lost, epoch 2"_s, u"failed"_s, u"loaded again"_s}));
}

void TestHostFaults::whatAScriptPrintsIsToldWithItsHandle()
{
    const auto host = fakeHost();
    loaded(*host);
    const int handle = loaded(*host);
    QSignalSpy logged(host.get(), &ScriptEngine::logged);
    QVERIFY(QCoro::waitFor(host->call(callOf(handle, u"print"_s, {1000}))));
    QCOMPARE(logged.size(), 1000);
    QCOMPARE(logged.last().at(0).toInt(), handle);
    const LogLine expected{u"out"_s, u"line 999"_s, 3};
    QCOMPARE(logged.last().at(1).value<LogLine>(), expected);
}

void TestHostFaults::endingARequestReachesTheHost()
{
    const auto host = fakeHost();
    host->endRequest(u"early"_s); // no host yet: nothing to end
    loaded(*host);
    QSignalSpy logged(host.get(), &ScriptEngine::logged);
    host->endRequest(u"r3"_s);
    QTRY_COMPARE(logged.size(), 1);
    QCOMPARE(logged.first().at(1).value<LogLine>().text, u"ended r3"_s);
    QCOMPARE(logged.first().at(0).toInt(), 0);
}

void TestHostFaults::checkingNeedsNoLoadedScript()
{
    const auto host = fakeHost();
    const Result<QJsonArray> problems = QCoro::waitFor(host->check(u"n"_s, u"t"_s, u"s"_s, Generation::Gluu4));
    QVERIFY(problems);
    QCOMPARE(problems->size(), 1);
}

void TestHostFaults::theContextAndTheLimitReachTheHost()
{
    const auto host = fakeHost();
    const int handle = loaded(*host);
    CallRequest request = callOf(handle, u"params"_s);
    request.requestId = u"r1"_s;
    request.contextId = u"c1"_s;
    request.contextSpec = {{u"kind"_s, u"uma_gather"_s}};
    request.traceLines = true;
    const Result<CallReply> reply = QCoro::waitFor(host->call(request));
    QVERIFY(reply);
    const QJsonObject params = reply->results.first().value.toObject();
    QCOMPARE(params.value(u"timeoutMs"_s).toInt(), 10'000);
    QCOMPARE(params.value(u"trace"_s).toString(), u"lines"_s);
    const QJsonObject context = params.value(u"context"_s).toObject();
    QCOMPARE(context.value(u"id"_s).toString(), u"c1"_s);
    QCOMPARE(context.value(u"request"_s).toString(), u"r1"_s);
    QCOMPARE(context.value(u"spec"_s).toObject().value(u"kind"_s).toString(), u"uma_gather"_s);
}

QTEST_GUILESS_MAIN(TestHostFaults)
#include "tst_hostfaults.moc"
