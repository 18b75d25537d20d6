// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeengine.h"

#include "uma/matrix.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::tests;
using namespace drover::uma;

namespace {

ScenarioScript named(const QString &name)
{
    ScenarioScript script;
    script.name = name;
    script.source = u"# "_s + name;
    return script;
}

Scenario tutorial()
{
    Scenario scenario;
    scenario.gathering.append(named(u"gather"_s));
    scenario.policies.append(named(u"policy"_s));
    scenario.pages = {{{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}};
    Expectation expectation;
    expectation.decision = u"granted"_s;
    scenario.expect = expectation;
    scenario.complete();
    return scenario;
}

const QList<MatrixAxis> twoAxes{{u"country"_s, {u"US"_s, u"DE"_s, QString()}},
                                {u"city"_s, {u"NY"_s, u"LA"_s, QString()}}};

} // namespace

class TestMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAxisIsReadFromText();
    void combinationsTurnTheLastAxisFastest();
    void whatCannotBeVariedIsRefused();
    void aClaimIsVariedOnThePageThatHasIt();
    void withoutAPageTheClaimIsOnAll();
    void withoutGatheringTheClaimIsPushed();
    void everyCombinationIsDecided();
    void severalAtOnceDecideTheSame();
    void aCancelledRunIsNoResult();
    void aLostHostEndsIt();
    void axesAreProposedFromConstants();
};

void TestMatrix::anAxisIsReadFromText()
{
    const auto axis = MatrixAxis::fromText(u"country=US,DE,''"_s);
    QVERIFY(axis);
    QCOMPARE(*axis, (MatrixAxis{u"country"_s, {u"US"_s, u"DE"_s, QString()}}));
    QCOMPARE(axis->toText(), u"country=US,DE,''"_s);
    QCOMPARE(MatrixAxis::fromText(u"country=US,DE,"_s)->values, axis->values); // a shell took the quotes away
    QCOMPARE(MatrixAxis::fromText(u"a=x=y"_s)->values, QStringList{u"x=y"_s});
    for (const QString &wrong : {u"country"_s, u"=US"_s, u"a=b,b"_s})
        QCOMPARE(MatrixAxis::fromText(wrong).error().kind, Error::Kind::Usage);
}

void TestMatrix::combinationsTurnTheLastAxisFastest()
{
    const Matrix matrix = *Matrix::make(tutorial(), twoAxes);
    QCOMPARE(matrix.size(), 9);
    QCOMPARE(matrix.combination(0), (QStringList{u"US"_s, u"NY"_s}));
    QCOMPARE(matrix.combination(1), (QStringList{u"US"_s, u"LA"_s}));
    QCOMPARE(matrix.combination(3), (QStringList{u"DE"_s, u"NY"_s}));
    QCOMPARE(matrix.combination(8), (QStringList{QString(), QString()}));
}

void TestMatrix::whatCannotBeVariedIsRefused()
{
    QVERIFY(!Matrix::make(tutorial(), {}));
    QVERIFY(!Matrix::make(tutorial(), {{u"a"_s, {u"1"_s}}, {u"a"_s, {u"2"_s}}}));
    QVERIFY(!Matrix::make(tutorial(), {{u"a"_s, {}}}));
    QList<MatrixAxis> many;
    for (int i = 0; i < 40; ++i)
        many << MatrixAxis{u"c%1"_s.arg(i), {u"1"_s, u"2"_s, u"3"_s}};
    QVERIFY(!Matrix::make(tutorial(), many));
    Scenario token = tutorial();
    token.gathering.clear();
    token.claimToken = u"a.b.c"_s;
    QVERIFY(!Matrix::make(token, twoAxes));
}

void TestMatrix::aClaimIsVariedOnThePageThatHasIt()
{
    const Matrix matrix = *Matrix::make(tutorial(), twoAxes);
    const Scenario scenario = matrix.scenarioFor({u"DE"_s, u"LA"_s});
    QCOMPARE(scenario.pages, (QList<QMap<QString, QString>>{{{u"country"_s, u"DE"_s}}, {{u"city"_s, u"LA"_s}}}));
    QVERIFY(!scenario.expect);
}

void TestMatrix::withoutAPageTheClaimIsOnAll()
{
    Scenario bare = tutorial();
    bare.pages.clear();
    const QList<QMap<QString, QString>> both{{{u"country"_s, u"DE"_s}, {u"city"_s, u"LA"_s}},
                                             {{u"country"_s, u"DE"_s}, {u"city"_s, u"LA"_s}}};
    QCOMPARE(Matrix::make(bare, twoAxes)->scenarioFor({u"DE"_s, u"LA"_s}).pages, both);
    const Scenario more = Matrix::make(tutorial(), {{u"age"_s, {u"7"_s}}})->scenarioFor({u"7"_s});
    QCOMPARE(more.pages.at(0), (QMap<QString, QString>{{u"age"_s, u"7"_s}, {u"country"_s, u"US"_s}}));
    QCOMPARE(more.pages.at(1), (QMap<QString, QString>{{u"age"_s, u"7"_s}, {u"city"_s, u"NY"_s}}));
}

void TestMatrix::withoutGatheringTheClaimIsPushed()
{
    Scenario scenario = tutorial();
    scenario.gathering.clear();
    scenario.pages.clear();
    const Scenario varied = Matrix::make(scenario, twoAxes)->scenarioFor({u"US"_s, QString()});
    QCOMPARE(varied.pushedClaims, (QJsonObject{{u"country"_s, u"US"_s}, {u"city"_s, QString()}}));
}

void TestMatrix::everyCombinationIsDecided()
{
    FakeEngine engine;
    engine.scripts.insert(u"gather"_s, tutorialGathering());
    engine.scripts.insert(u"policy"_s, tutorialPolicy());
    qint64 told = 0;
    const auto result = QCoro::waitFor(runMatrix(&engine, *Matrix::make(tutorial(), twoAxes), {1}, {},
                                                 [&told](const MatrixCell &, qint64 done, qint64 total) {
                                                     QCOMPARE(done, ++told);
                                                     QCOMPARE(total, 9);
                                                 }));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().sentence()));
    QCOMPARE(told, 9);
    QCOMPARE(result->cells.size(), 9);
    QCOMPARE(result->count(u"granted"_s), 1);
    QCOMPARE(result->cells.first().decision, u"granted"_s);
    QCOMPARE(result->cells.first().values, (QStringList{u"US"_s, u"NY"_s}));
    QVERIFY(result->cells.first().note.isEmpty());
    QCOMPARE(result->cells.at(1).decision, u"denied"_s);
    QCOMPARE(result->cells.at(1).note, u"The policy policy said no."_s);
    const QJsonObject json = result->toJson();
    QCOMPARE(json.value(u"cells"_s).toArray().at(4).toObject().value(u"claims"_s).toObject(),
             (QJsonObject{{u"country"_s, u"DE"_s}, {u"city"_s, u"LA"_s}}));
    QCOMPARE(json.value(u"summary"_s).toObject().value(u"granted"_s).toInt(), 1);
}

void TestMatrix::severalAtOnceDecideTheSame()
{
    FakeEngine engine;
    engine.scripts.insert(u"gather"_s, tutorialGathering());
    engine.scripts.insert(u"policy"_s, tutorialPolicy());
    const auto one = QCoro::waitFor(runMatrix(&engine, *Matrix::make(tutorial(), twoAxes), {1}, {}));
    const auto four = QCoro::waitFor(runMatrix(&engine, *Matrix::make(tutorial(), twoAxes), {4}, {}));
    QVERIFY(one && four);
    QCOMPARE(four->toJson().value(u"cells"_s), one->toJson().value(u"cells"_s));
    const auto fresh = QCoro::waitFor(runMatrix(&engine, *Matrix::make(tutorial(), twoAxes), {2, false}, {}));
    QVERIFY(fresh);
    QCOMPARE(fresh->toJson().value(u"cells"_s), one->toJson().value(u"cells"_s));
}

void TestMatrix::aCancelledRunIsNoResult()
{
    FakeEngine engine;
    engine.scripts.insert(u"gather"_s, tutorialGathering());
    engine.scripts.insert(u"policy"_s, tutorialPolicy());
    CancelSource cancel;
    const auto result = QCoro::waitFor(runMatrix(&engine, *Matrix::make(tutorial(), twoAxes), {2}, cancel.token(),
                                                 [&cancel](const MatrixCell &, qint64 done, qint64) {
                                                     if (done == 3)
                                                         cancel.cancel();
                                                 }));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void TestMatrix::aLostHostEndsIt()
{
    FakeEngine engine;
    engine.scripts.insert(u"gather"_s, tutorialGathering());
    engine.scripts.insert(u"policy"_s, tutorialPolicy());
    engine.failOn = u"policy.authorize"_s;
    engine.failWith = Error::Kind::Unreachable;
    const auto result = QCoro::waitFor(runMatrix(&engine, *Matrix::make(tutorial(), twoAxes), {2}, {}));
    // The flow tells a lost host as the server's error 503; either way no cell claims a decision.
    if (result)
        QCOMPARE(result->count(u"error"_s), 9);
    else
        QCOMPARE(result.error().kind, Error::Kind::Unreachable);
}

void TestMatrix::axesAreProposedFromConstants()
{
    Scenario scenario = tutorial();
    scenario.policies.first().properties = {{u"city"_s, u"Berlin"_s, false, {}}, {u"key"_s, u"hush"_s, true, {}}};
    const QJsonArray ofGathering{QJsonObject{{u"claim"_s, u"country"_s}, {u"values"_s, QJsonArray{u"other"_s}}}};
    const QJsonArray ofPolicy{QJsonObject{{u"claim"_s, u"country"_s}, {u"values"_s, QJsonArray{u"US"_s, u"US"_s}}},
                              QJsonObject{{u"claim"_s, u"city"_s},
                                          {u"values"_s, QJsonArray{u"NY"_s}},
                                          {u"properties"_s, QJsonArray{u"city"_s, u"key"_s}}},
                              QJsonObject{{u"claim"_s, u"never_compared"_s}, {u"values"_s, QJsonArray()}}};
    const QList<MatrixAxis> axes = proposedAxes(scenario, {ofGathering, ofPolicy});
    QCOMPARE(axes.size(), 2);
    QCOMPARE(axes.at(0), (MatrixAxis{u"country"_s, {u"other"_s, u"US"_s, u"other_"_s, QString()}}));
    QCOMPARE(axes.at(1), (MatrixAxis{u"city"_s, {u"Berlin"_s, u"NY"_s, u"other"_s, QString()}}));
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
