// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cancel.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QJsonObject>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using drover::CancelSource;
using drover::CancelToken;
using drover::Error;

class TestBasics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anErrorReadsAsSentences();
    void aFailedResultCarriesItsError();
    void aTokenWithoutASourceIsNeverCancelled();
    void cancellingCallsEachWaiterOnce();
    void aWaiterThatComesLateIsCalledAtOnce();
    void aWaiterWhoseContextIsGoneIsNotCalled();
    void cancellingFromAnotherThreadReachesTheContextsThread();
    void aFixedClockMovesOnlyWhenItIsMoved();
    void secretsAreLongAndDiffer();
};

void TestBasics::anErrorReadsAsSentences()
{
    const Error error{Error::Kind::Unreachable, u"The server could not be reached"_s,
                      u"Connection refused."_s, u"Start it"_s, {}, 0};
    QCOMPARE(error.sentence(), u"The server could not be reached. Connection refused. Start it."_s);
    QCOMPARE(error.toJson().value(u"kind"_s).toString(), u"unreachable"_s);
    QVERIFY(!error.toJson().contains(u"detail"_s));
}

void TestBasics::aFailedResultCarriesItsError()
{
    const drover::Result<int> result = drover::fail(Error::Kind::Input, u"bad"_s);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().what, u"bad"_s);
}

void TestBasics::aTokenWithoutASourceIsNeverCancelled()
{
    const CancelToken token;
    QVERIFY(!token.isCancelled());
    token.onCancelled(this, [] { QFAIL("called"); });
}

void TestBasics::cancellingCallsEachWaiterOnce()
{
    CancelSource source;
    int calls = 0;
    source.token().onCancelled(this, [&calls] { ++calls; });
    source.token().onCancelled(this, [&calls] { ++calls; });
    source.cancel();
    source.cancel();
    QCOMPARE(calls, 2);
    QVERIFY(source.token().isCancelled());
}

void TestBasics::aWaiterThatComesLateIsCalledAtOnce()
{
    CancelSource source;
    source.cancel();
    bool called = false;
    source.token().onCancelled(this, [&called] { called = true; });
    QVERIFY(called);
}

void TestBasics::aWaiterWhoseContextIsGoneIsNotCalled()
{
    CancelSource source;
    bool called = false;
    {
        QObject context;
        source.token().onCancelled(&context, [&called] { called = true; });
    }
    source.cancel();
    QVERIFY(!called);
}

void TestBasics::cancellingFromAnotherThreadReachesTheContextsThread()
{
    CancelSource source;
    QThread *where = nullptr;
    source.token().onCancelled(this, [&where] { where = QThread::currentThread(); });
    const std::unique_ptr<QThread> worker(QThread::create([&source] { source.cancel(); }));
    worker->start();
    QTRY_COMPARE(where, thread());
    QVERIFY(worker->wait());
}

void TestBasics::aFixedClockMovesOnlyWhenItIsMoved()
{
    drover::FixedClock clock(QDateTime::fromSecsSinceEpoch(1000, QTimeZone::utc()));
    QCOMPARE(clock.nowSeconds(), 1000);
    clock.advanceSeconds(61);
    QCOMPARE(clock.nowSeconds(), 1061);
}

void TestBasics::secretsAreLongAndDiffer()
{
    const QByteArray first = drover::newSecret(32);
    QCOMPARE(first.size(), 43);
    QVERIFY(first != drover::newSecret(32));
    QCOMPARE(drover::newUuid().size(), 36);
}

QTEST_GUILESS_MAIN(TestBasics)
#include "tst_basics.moc"
