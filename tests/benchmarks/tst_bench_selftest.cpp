// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputime.h"
#include "harness.h"
#include "table.h"
#include "timedprogram.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace drover::bench;
using drover::Error;
using drover::Result;

namespace {

constexpr double addedMs = 5;

/// Nothing against nothing and a known delay; notes down who was asked when.
class Delayed : public Benchmark {
public:
    explicit Delayed(Better better) : m_better(better) {}

    [[nodiscard]] Description describe() const override
    {
        return {u"delayed"_s, u"a known delay"_s, u"nothing"_s, u"ms"_s, m_better, 2, fewestRounds};
    }
    Result<Sample> runYardstick() override
    {
        m_order += u'A';
        const Stopwatch watch;
        return watch.sample();
    }
    Result<Sample> runSubject() override
    {
        m_order += u'B';
        const Stopwatch watch;
        std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(addedMs));
        return watch.sample();
    }
    [[nodiscard]] QStringList notes() const override { return {m_order}; }

private:
    Better m_better;
    QString m_order;
};

/// The first rounds are slow, as on a cold machine.
class Cold : public Benchmark {
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"cold"_s, u"s"_s, u"y"_s, u"ms"_s, Better::Lower, 2, fewestRounds};
    }
    Result<Sample> runYardstick() override { return Sample{10, 1, 1}; }
    Result<Sample> runSubject() override { return ++m_rounds <= droppedRounds ? Sample{1'000, 1, 1} : Sample{15, 3, 1}; }

private:
    int m_rounds = 0;
};

class Broken : public Benchmark {
public:
    explicit Broken(bool whilePreparing) : m_whilePreparing(whilePreparing) {}

    [[nodiscard]] Description describe() const override
    {
        return {u"broken"_s, u"s"_s, u"y"_s, u"ms"_s, Better::Lower, 2, fewestRounds};
    }
    Result<void> prepare() override
    {
        if (m_whilePreparing)
            return drover::fail(Error::Kind::NotFound, u"Jython is missing."_s);
        return {};
    }
    Result<Sample> runYardstick() override { return Sample{1, 1, 1}; }
    Result<Sample> runSubject() override { return drover::fail(Error::Kind::Script, u"It broke."_s); }

private:
    bool m_whilePreparing;
};

Outcome measuredCold()
{
    Cold benchmark;
    return measure(benchmark, fewestRounds);
}

} // namespace

class TestBenchSelfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddedDelayIsSeen();
    void anAddedDelayIsSeenInARate();
    void anAddedDelayIsSeenInAProgramUntilItsEnd();
    void anAddedDelayIsSeenInAProgramUntilItsLine();
    void yardstickAndSubjectTakeTurns();
    void thereAreNeverFewerThanSevenRounds();
    void theFirstTwoRoundsDoNotCount();
    void medianAndPercentileAreThoseOfTheValues();
    void theTailHasToMeetTheBarToo();
    void aRatesPercentileIsAtItsLowEnd();
    void theBarHoldsForTheRatio();
    void aBenchmarkThatCannotRunHasAReasonAndNoNumbers();
    void aProgramThatIsNotThereIsAnError();
    void aProgramThatFailsIsAnErrorWithItsWords();
    void aProgramThatNeverPrintsItsLineIsAnError();
    void whatAProgramLeftBehindIsEnded();
    void cpuTimeOfAnotherProcessIsSeen();
    void anOutcomeSurvivesItsFile();
    void theTableHasALineForEach();
};

void TestBenchSelfTest::anAddedDelayIsSeen()
{
    Delayed benchmark(Better::Lower);
    const Outcome outcome = measure(benchmark, fewestRounds);
    QVERIFY(!outcome.failed());
    QVERIFY(outcome.subject.summary.median >= addedMs);
    QVERIFY(outcome.subject.summary.median > outcome.yardstick.summary.median);
    QVERIFY(outcome.ratio() > 1);
    QVERIFY(outcome.subject.cpuMedian < addedMs); // sleeping takes no CPU time
}

void TestBenchSelfTest::anAddedDelayIsSeenInARate()
{
    Delayed benchmark(Better::Higher);
    const Outcome outcome = measure(benchmark, fewestRounds);
    QVERIFY(outcome.subject.summary.median <= 1'000 / addedMs);
    QVERIFY(outcome.ratio() < 1);
}

void TestBenchSelfTest::anAddedDelayIsSeenInAProgramUntilItsEnd()
{
    const auto sample = timeToEnd({u"sleep"_s, {u"0.005"_s}}, 30'000);
    QVERIFY(sample);
    QVERIFY(sample->wallMs >= addedMs);
}

void TestBenchSelfTest::anAddedDelayIsSeenInAProgramUntilItsLine()
{
    const auto sample = timeToLine({u"sh"_s, {u"-c"_s, u"echo other; sleep 0.005; echo first-paint"_s}}, "first-paint", 30'000);
    QVERIFY(sample);
    QVERIFY(sample->wallMs >= addedMs);
}

void TestBenchSelfTest::yardstickAndSubjectTakeTurns()
{
    Delayed benchmark(Better::Lower);
    const Outcome outcome = measure(benchmark, 8);
    QCOMPARE(outcome.notes, QStringList{u"ABABABABABABABAB"_s});
}

void TestBenchSelfTest::thereAreNeverFewerThanSevenRounds()
{
    Cold benchmark;
    QList<int> told;
    const Outcome outcome = measure(benchmark, 1, [&told](int round, int) { told.append(round); });
    QCOMPARE(outcome.rounds, 7);
    QCOMPARE(told, (QList<int>{1, 2, 3, 4, 5, 6, 7}));
}

void TestBenchSelfTest::theFirstTwoRoundsDoNotCount()
{
    const Outcome outcome = measuredCold();
    QCOMPARE(outcome.subject.values, (QList<double>{15, 15, 15, 15, 15}));
    QCOMPARE(outcome.yardstick.values.size(), 5);
    QCOMPARE(outcome.ratio(), 1.5);
    QCOMPARE(outcome.cpuRatio(), 3.0);
    QVERIFY(outcome.met());
}

void TestBenchSelfTest::medianAndPercentileAreThoseOfTheValues()
{
    QCOMPARE(summarize({}, Better::Lower), Summary());
    QCOMPARE(summarize({4}, Better::Lower), (Summary{4, 4, 0}));
    QCOMPARE(summarize({3, 1, 2}, Better::Lower), (Summary{2, 3, 1}));
    QCOMPARE(median({4, 1, 2, 3}), 2.5);
    QList<double> hundred;
    for (int i = 100; i > 0; --i)
        hundred.append(i);
    QCOMPARE(summarize(hundred, Better::Lower).p95, 95.0);
}

void TestBenchSelfTest::theTailHasToMeetTheBarToo()
{
    Outcome outcome;
    outcome.description = {u"tail"_s, u"s"_s, u"y"_s, u"ms"_s, Better::Lower, 1.2, fewestRounds};
    QList<Sample> even(100, Sample{10, 1, 1});
    outcome.yardstick = Side::of(even, Better::Lower);
    even[7].wallMs = 90; // one in a hundred does not count, two do
    outcome.subject = Side::of(even, Better::Lower);
    QCOMPARE(outcome.tailRatio(), 0.0);
    outcome.description.tail = 0.99;
    QCOMPARE(outcome.tailRatio(), 1.0);
    QVERIFY(outcome.met());
    even[8].wallMs = 90;
    outcome.subject = Side::of(even, Better::Lower);
    QCOMPARE(outcome.ratio(), 1.0);
    QCOMPARE(outcome.tailRatio(), 9.0);
    QVERIFY(!outcome.met());
    QCOMPARE(Outcome::fromJson(outcome.toJson())->tailRatio(), 9.0);
    QVERIFY(table({outcome}).contains(u"p99: subject 90"_s));
}

void TestBenchSelfTest::aRatesPercentileIsAtItsLowEnd()
{
    QList<double> hundred;
    for (int i = 1; i <= 100; ++i)
        hundred.append(i);
    QCOMPARE(summarize(hundred, Better::Higher).p95, 6.0);
}

void TestBenchSelfTest::theBarHoldsForTheRatio()
{
    Outcome outcome = measuredCold();
    outcome.description.bar = 1.49;
    QVERIFY(!outcome.met());
    outcome.description.better = Better::Higher;
    QVERIFY(outcome.met());
    outcome.description.bar = 1.51;
    QVERIFY(!outcome.met());
}

void TestBenchSelfTest::aBenchmarkThatCannotRunHasAReasonAndNoNumbers()
{
    for (const bool whilePreparing : {true, false}) {
        Broken benchmark(whilePreparing);
        const Outcome outcome = measure(benchmark, fewestRounds);
        QVERIFY(outcome.failed());
        QCOMPARE(outcome.failure, whilePreparing ? u"Jython is missing."_s : u"It broke."_s);
        QVERIFY(!outcome.met());
        QVERIFY(outcome.subject.values.isEmpty());
        QCOMPARE(outcome.toJson().keys(), (QStringList{u"failure"_s, u"name"_s}));
    }
}

void TestBenchSelfTest::aProgramThatIsNotThereIsAnError()
{
    const auto sample = timeToEnd({u"/no/such/program"_s, {}}, 30'000);
    QVERIFY(!sample);
    QCOMPARE(sample.error().kind, Error::Kind::NotFound);
}

void TestBenchSelfTest::aProgramThatFailsIsAnErrorWithItsWords()
{
    const auto sample = timeToEnd({u"sh"_s, {u"-c"_s, u"echo no luck >&2; exit 7"_s}}, 30'000);
    QVERIFY(!sample);
    QVERIFY2(sample.error().sentence().contains(u"exit code 7"_s), qPrintable(sample.error().sentence()));
    QVERIFY2(sample.error().sentence().contains(u"no luck"_s), qPrintable(sample.error().sentence()));
}

void TestBenchSelfTest::aProgramThatNeverPrintsItsLineIsAnError()
{
    const auto ended = timeToLine({u"sh"_s, {u"-c"_s, u"echo first-pain; echo stuck >&2"_s}}, "first-paint", 30'000);
    QVERIFY(!ended);
    QVERIFY2(ended.error().sentence().contains(u"stuck"_s), qPrintable(ended.error().sentence()));
    const auto hangs = timeToLine({u"sleep"_s, {u"30"_s}}, "first-paint", 50);
    QVERIFY(!hangs);
    QCOMPARE(hangs.error().kind, Error::Kind::Timeout);
}

void TestBenchSelfTest::whatAProgramLeftBehindIsEnded()
{
    adoptOrphans();
    const auto sample = timeToLine({u"sh"_s, {u"-c"_s, u"sleep 300 & echo first-paint"_s}}, "first-paint", 30'000);
    QVERIFY(sample);
    QCOMPARE(processTree(QCoreApplication::applicationPid()).size(), 1);
}

void TestBenchSelfTest::cpuTimeOfAnotherProcessIsSeen()
{
    const auto sample = timeToLine({u"sh"_s, {u"-c"_s, u"i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; echo first-paint"_s}},
                                   "first-paint", 60'000);
    QVERIFY(sample);
    QVERIFY(sample->cpuMs > 0);
    constexpr qint64 beyondAll = 1 << 23; // Linux numbers processes up to 2^22
    QCOMPARE(processCpuMs(beyondAll), 0.0);
}

void TestBenchSelfTest::anOutcomeSurvivesItsFile()
{
    const Outcome outcome = measuredCold();
    const auto read = Outcome::fromJson(outcome.toJson());
    QVERIFY(read);
    QCOMPARE(read->toJson(), outcome.toJson());
    Outcome failed;
    failed.description.name = u"x"_s;
    failed.failure = u"why"_s;
    QCOMPARE(Outcome::fromJson(failed.toJson())->failure, u"why"_s);
    QVERIFY(!Outcome::fromJson({{u"name"_s, u"x"_s}}));
    QVERIFY(!Outcome::fromJson({}));
}

void TestBenchSelfTest::theTableHasALineForEach()
{
    Outcome failed;
    failed.description.name = u"gone"_s;
    failed.failure = u"There is no Java."_s;
    const QString text = table({measuredCold(), failed});
    const QStringList lines = text.split(u'\n');
    QVERIFY2(lines.at(1).startsWith(u"cold"_s) && lines.at(1).contains(u" 1.50 "_s) && lines.at(1).contains(u" met "_s), qPrintable(text));
    QVERIFY2(lines.at(2).startsWith(u"gone"_s) && lines.at(2).contains(u"could not be measured"_s), qPrintable(text));
    QVERIFY2(text.contains(u"gone: could not be measured: There is no Java."_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestBenchSelfTest)
#include "tst_bench_selftest.moc"
