// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/callwatch.h"

#include <QSignalSpy>
#include <QTest>

using drover::scripts::CallWatch;
using Verdict = drover::scripts::CallWatch::Verdict;

namespace {

constexpr int longMs = 600'000;

} // namespace

class TestCallWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallInItsLimitIsNotTouched();
    void aCallOverItsLimitIsToldToStop();
    void aCallThatGoesOnAfterThatIsToBeKilled();
    void aCallThatEndsInItsGraceIsNotKilled();
    void theClockOfAWaitingCallDoesNotRun();
    void theNextCallsClockStartsWhenTheFirstEnds();
    void aShortLimitAfterALongOneCounts();
    void answersOutOfOrderAreTakenAsTheyCome();
    void onlyTheRunningCallIsStopped();
    void stoppingTwiceIsStoppingOnce();
    void theMarginComesOnTop();
    void anUnknownCallIsNoVerdict();
};

void TestCallWatch::aCallInItsLimitIsNotTouched()
{
    CallWatch watch(0, longMs);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    QVERIFY(watch.isIdle());
    watch.sent(1, longMs);
    QVERIFY(!watch.isIdle());
    QVERIFY(watch.ended(1) == Verdict::None);
    QVERIFY(watch.isIdle());
    QVERIFY(stops.isEmpty());
}

void TestCallWatch::aCallOverItsLimitIsToldToStop()
{
    CallWatch watch(0, longMs);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    QSignalSpy kills(&watch, &CallWatch::killWanted);
    watch.sent(5, 1);
    QTRY_COMPARE(stops.size(), 1);
    QCOMPARE(stops.first().first().toLongLong(), 5);
    QVERIFY(kills.isEmpty());
    QVERIFY(watch.ended(5) == Verdict::TimedOut);
}

void TestCallWatch::aCallThatGoesOnAfterThatIsToBeKilled()
{
    CallWatch watch(0, 1);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    QSignalSpy kills(&watch, &CallWatch::killWanted);
    watch.sent(5, 1);
    QTRY_COMPARE(kills.size(), 1);
    QCOMPARE(stops.size(), 1);
    QVERIFY(watch.ended(5) == Verdict::TimedOut);
}

void TestCallWatch::aCallThatEndsInItsGraceIsNotKilled()
{
    CallWatch watch(0, 1);
    QSignalSpy kills(&watch, &CallWatch::killWanted);
    connect(&watch, &CallWatch::stopWanted, this,
            [&watch](qint64 id) { QVERIFY(watch.ended(id) == Verdict::TimedOut); });
    for (qint64 id = 1; id <= 20; ++id) {
        watch.sent(id, 1);
        QTRY_VERIFY(watch.isIdle());
    }
    QVERIFY(kills.isEmpty());
}

void TestCallWatch::theClockOfAWaitingCallDoesNotRun()
{
    CallWatch watch(0, longMs);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    watch.sent(1, 200);
    watch.sent(2, 1);
    QTRY_COMPARE(stops.size(), 1);
    QCOMPARE(stops.first().first().toLongLong(), 1);
    QVERIFY(watch.ended(2) == Verdict::None);
}

void TestCallWatch::theNextCallsClockStartsWhenTheFirstEnds()
{
    CallWatch watch(0, longMs);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    watch.sent(1, longMs);
    watch.sent(2, 1);
    watch.ended(1);
    QTRY_COMPARE(stops.size(), 1);
    QCOMPARE(stops.first().first().toLongLong(), 2);
}

void TestCallWatch::aShortLimitAfterALongOneCounts()
{
    CallWatch watch(0, longMs);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    watch.sent(1, longMs);
    watch.ended(1); // its timer may still run
    watch.sent(2, 1);
    QTRY_COMPARE(stops.size(), 1);
}

void TestCallWatch::answersOutOfOrderAreTakenAsTheyCome()
{
    CallWatch watch(0, longMs);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    watch.sent(1, 1);
    watch.sent(2, longMs);
    watch.sent(3, longMs);
    QVERIFY(watch.ended(2) == Verdict::None);
    QTRY_COMPARE(stops.size(), 1);
    QVERIFY(watch.ended(1) == Verdict::TimedOut);
    QVERIFY(!watch.isIdle());
    QVERIFY(watch.ended(3) == Verdict::None);
    QVERIFY(watch.isIdle());
}

void TestCallWatch::onlyTheRunningCallIsStopped()
{
    CallWatch watch(0, longMs);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    watch.stopRunning();
    QVERIFY(stops.isEmpty());
    watch.sent(1, longMs);
    watch.sent(2, longMs);
    watch.stopRunning();
    QCOMPARE(stops.size(), 1);
    QCOMPARE(stops.first().first().toLongLong(), 1);
    QVERIFY(watch.ended(1) == Verdict::Stopped);
    QVERIFY(watch.ended(2) == Verdict::None);
}

void TestCallWatch::stoppingTwiceIsStoppingOnce()
{
    CallWatch watch(0, longMs);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    watch.sent(1, longMs);
    watch.stopRunning();
    watch.stopRunning();
    QCOMPARE(stops.size(), 1);
}

void TestCallWatch::theMarginComesOnTop()
{
    CallWatch watch(longMs, longMs);
    QSignalSpy stops(&watch, &CallWatch::stopWanted);
    watch.sent(1, 0);
    CallWatch other(0, longMs);
    QSignalSpy others(&other, &CallWatch::stopWanted);
    other.sent(1, 0);
    QTRY_COMPARE(others.size(), 1);
    QVERIFY(stops.isEmpty());
}

void TestCallWatch::anUnknownCallIsNoVerdict()
{
    CallWatch watch(0, longMs);
    QVERIFY(watch.ended(9) == Verdict::None);
}

QTEST_GUILESS_MAIN(TestCallWatch)
#include "tst_callwatch.moc"
