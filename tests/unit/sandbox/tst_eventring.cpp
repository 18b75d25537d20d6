// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/eventring.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::sandbox::EventRing;

namespace {

/// Waits once, as a request for events does, and counts that it came back.
QCoro::Task<void> waitOnce(EventRing *ring, std::chrono::milliseconds limit, int *returned)
{
    co_await ring->changed(limit);
    ++*returned;
}

void add(EventRing &ring, int count)
{
    for (int i = 0; i < count; ++i)
        ring.emitEvent(u"remark"_s, {});
}

} // namespace

class TestEventRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreNumberedAndFoundByNumber();
    void aBurstOfEventsWakesEachWaiterOnce();
    void whoWaitsAgainIsWokenByTheNextEvent();
    void aWaiterComesBackWhenItsTimeIsOver();
    void wakeLetsWaitersLookWithoutAnEvent();
};

void TestEventRing::eventsAreNumberedAndFoundByNumber()
{
    EventRing ring;
    add(ring, 5);
    QCOMPARE(ring.lastSeq(), 5);
    QCOMPARE(ring.after(2, 10).size(), 3);
    QCOMPARE(ring.after(2, 1).constFirst().seq, 3);
    QVERIFY(ring.after(5, 10).isEmpty());
}

void TestEventRing::aBurstOfEventsWakesEachWaiterOnce()
{
    EventRing ring;
    int returned = 0;
    waitOnce(&ring, std::chrono::minutes(1), &returned);
    waitOnce(&ring, std::chrono::minutes(1), &returned);
    add(ring, 50);
    QCOMPARE(returned, 0);
    QTRY_COMPARE(returned, 2);
    add(ring, 50);
    QCoreApplication::processEvents();
    QCOMPARE(returned, 2);
}

void TestEventRing::whoWaitsAgainIsWokenByTheNextEvent()
{
    EventRing ring;
    int returned = 0;
    for (int round = 1; round <= 3; ++round) {
        waitOnce(&ring, std::chrono::minutes(1), &returned);
        add(ring, 3);
        QTRY_COMPARE(returned, round);
    }
}

void TestEventRing::aWaiterComesBackWhenItsTimeIsOver()
{
    EventRing ring;
    int returned = 0;
    waitOnce(&ring, std::chrono::milliseconds(1), &returned);
    QTRY_COMPARE(returned, 1);
    waitOnce(&ring, std::chrono::milliseconds(1), &returned);
    QTRY_COMPARE(returned, 2);
    QCOMPARE(ring.lastSeq(), 0);
}

void TestEventRing::wakeLetsWaitersLookWithoutAnEvent()
{
    EventRing ring;
    int returned = 0;
    waitOnce(&ring, std::chrono::minutes(1), &returned);
    ring.wake();
    QTRY_COMPARE(returned, 1);
}

QTEST_GUILESS_MAIN(TestEventRing)
#include "tst_eventring.moc"
