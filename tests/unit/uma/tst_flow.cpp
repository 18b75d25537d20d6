// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeengine.h"

#include "uma/enginerunner.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::tests;
using namespace drover::uma;
using drover::CancelSource;
using drover::CancelToken;
using drover::Error;
using Values = QMap<QString, QString>;
using Pages = QList<QMap<QString, QString>>;

namespace {

FakeEngine::Method answering(const QJsonValue &value)
{
    return [value](const FakeCall &) { return value; };
}

ScenarioScript named(const QString &name, int level = 1)
{
    ScenarioScript script;
    script.name = name;
    script.source = u"# "_s + name;
    script.level = level;
    return script;
}

/// The tutorial's scenario over scripted scripts "gather" and "policy".
struct Flow {
    Flow()
    {
        engine.scripts.insert(u"gather"_s, tutorialGathering());
        engine.scripts.insert(u"policy"_s, tutorialPolicy());
        scenario.name = u"tutorial"_s;
        scenario.gathering.append(named(u"gather"_s));
        scenario.policies.append(named(u"policy"_s));
    }
    Flow(const Pages &pages)
        : Flow()
    {
        scenario.pages = pages;
    }
    FlowResult run()
    {
        scenario.complete();
        EngineRunner runner(engine);
        const auto result = QCoro::waitFor(runner.run(scenario, CancelToken()));
        events = runner.events();
        return result ? *result : FlowResult();
    }
    void gatherMethod(const QString &method, const FakeEngine::Method &function)
    {
        engine.scripts[u"gather"_s].insert(method, function);
    }

    FakeEngine engine;
    Scenario scenario;
    QList<Event> events;
};

const Pages usAndNy{{{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}};

bool remarked(const FlowResult &result, const QString &code)
{
    return std::any_of(result.remarks.begin(), result.remarks.end(),
                       [&](const FlowRemark &remark) { return remark.code == code; });
}

} // namespace

class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scriptsThatAreKeptAreLoadedOnce();
    void scriptsAreLoadedAnewWhenTheHostIsLostOrTheirTextChanges();
    void theTutorialIsGranted();
    void wrongClaimsAreDenied();
    void theResultReadsAsTheContractSays();
    void theResultIsMadeOfTheEventsAlone();
    void pagesRunningOutIsNeedInfo_data();
    void pagesRunningOutIsNeedInfo();
    void aRepeatedPageTakesTheNextEntry();
    void aBlankClaimIsAClaim();
    void aOneStepScriptEndsInAServerError();
    void anUnknownGatheringScriptEndsInARedirectedError();
    void aBrokenFirstPageEndsInNotFound();
    void aFailedPrepareStopsAtTheErrorPage();
    void aFailedPrepareOfACustomPageGoesOn();
    void anExternalRedirectStopsTheFlow();
    void jumpsAreFollowed_data();
    void jumpsAreFollowed();
    void anEmptyPageContinuesOnTheOldOne();
    void scriptErrorsAreListed();
    void logsBelongToTheirSteps();
    void expectationsAreCompared();
    void aTimeOutIsAnError_data();
    void aTimeOutIsAnError();
    void cancellingEndsInAnError();
    void scriptsAreDestroyedAfterwards();
    void aResultSurvivesJson();
};

void TestFlow::theTutorialIsGranted()
{
    Flow flow(usAndNy);
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QVERIFY(result.passed);
    QCOMPARE(result.steps.size(), 2);
    QCOMPARE(result.steps.at(0).page, u"/uma2/sample/country.xhtml"_s);
    QCOMPARE(result.steps.at(0).pageClaims, (Values{{u"country"_s, u"US"_s}}));
    QCOMPARE(result.steps.at(0).gathered, true);
    QCOMPARE(result.steps.at(0).nextStep, -1);
    QCOMPARE(result.steps.at(0).prepared, true);
    QVERIFY(!result.steps.at(0).redirect);
    QCOMPARE(result.steps.at(1).step, 2);
    QCOMPARE(result.claims, (QJsonObject{{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}}));
    QCOMPARE(result.requiredClaims, (QStringList{u"country"_s, u"city"_s}));
    QCOMPARE(result.ticketRotations, 2);
    QCOMPARE(result.policies.size(), 1);
    QVERIFY(result.policies.constFirst().authorized);
    QVERIFY(!result.error);
    QVERIFY(result.scriptErrors.isEmpty());
    QVERIFY(remarked(result, u"Q-REDIRECT-USER"_s));
}

void TestFlow::wrongClaimsAreDenied()
{
    Flow flow({{{u"country"_s, u"DE"_s}}, {{u"city"_s, u"Berlin"_s}}});
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"denied"_s);
    QVERIFY(!result.error);
    QVERIFY(!result.policies.constFirst().authorized);
    QCOMPARE(result.claims.value("city"_L1).toString(), u"Berlin"_s);
}

void TestFlow::theResultReadsAsTheContractSays()
{
    Flow flow(usAndNy);
    const QJsonObject json = flow.run().toJson();
    QCOMPARE(json.keys(), (QStringList{u"claims"_s, u"decision"_s, u"durationMs"_s, u"error"_s, u"name"_s, u"passed"_s,
                                       u"policies"_s, u"remarks"_s, u"requiredClaims"_s, u"scriptErrors"_s,
                                       u"simulated"_s, u"steps"_s, u"ticketRotations"_s}));
    const QJsonObject step = json.value("steps"_L1)[0].toObject();
    QCOMPARE(step.keys(), (QStringList{u"gathered"_s, u"log"_s, u"nextStep"_s, u"page"_s, u"pageClaims"_s,
                                       u"prepared"_s, u"redirect"_s, u"step"_s}));
    QVERIFY(step.value("redirect"_L1).isNull());
    QVERIFY(json.value("error"_L1).isNull());
    QCOMPARE(json.value("policies"_L1)[0].toObject(), (QJsonObject{{u"name"_s, u"policy"_s}, {u"authorized"_s, true}}));
    QVERIFY(json.value("durationMs"_L1).toDouble() > 0);
}

void TestFlow::theResultIsMadeOfTheEventsAlone()
{
    Flow flow(usAndNy);
    const FlowResult result = flow.run();
    FlowResultBuilder builder;
    for (const Event &event : std::as_const(flow.events)) {
        const QByteArray wire = QJsonDocument(event.toJson()).toJson();
        builder.add(Event::fromJson(QJsonDocument::fromJson(wire).object()));
    }
    QCOMPARE(builder.result(flow.scenario, result.durationMs).toJson(), result.toJson());
}

void TestFlow::pagesRunningOutIsNeedInfo_data()
{
    QTest::addColumn<Pages>("pages");
    QTest::addColumn<int>("steps");
    QTest::newRow("none") << Pages() << 1;
    QTest::newRow("one") << Pages{{{u"country"_s, u"US"_s}}} << 2;
    QTest::newRow("one that is refused") << Pages{{}} << 2;
}

void TestFlow::pagesRunningOutIsNeedInfo()
{
    QFETCH(Pages, pages);
    QFETCH(int, steps);
    Flow flow(pages);
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"need_info"_s);
    QCOMPARE(result.steps.size(), steps);
    QVERIFY(!result.steps.constLast().pageClaims);
    QVERIFY(!result.steps.constLast().gathered);
    QCOMPARE(result.steps.constLast().prepared, true);
    QCOMPARE(result.ticketRotations, 1);
    QVERIFY(!result.error);
    QVERIFY(result.toJson().value("steps"_L1)[steps - 1]["pageClaims"_L1].isNull());
}

void TestFlow::aRepeatedPageTakesTheNextEntry()
{
    Flow flow({{{u"kountry"_s, u"US"_s}}, {{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}});
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(result.steps.size(), 3);
    QCOMPARE(result.steps.at(0).gathered, false);
    QCOMPARE(result.steps.at(1).step, 1);
    QCOMPARE(result.steps.at(1).prepared, true);
}

void TestFlow::aBlankClaimIsAClaim()
{
    Flow flow({{{u"country"_s, QString()}}, {{u"city"_s, u"NY"_s}}});
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"denied"_s);
    QCOMPARE(result.claims.value("country"_L1), QJsonValue(QString()));
}

void TestFlow::aOneStepScriptEndsInAServerError()
{
    Flow flow(usAndNy);
    flow.gatherMethod(u"getStepsCount"_s, answering(1));
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"error"_s);
    QCOMPARE(result.error->status, 500);
    QCOMPARE(result.error->code, u"server_error"_s);
    QVERIFY(result.steps.isEmpty());
    QVERIFY(remarked(result, u"Q-ONE-STEP"_s));
}

void TestFlow::anUnknownGatheringScriptEndsInARedirectedError()
{
    Flow flow(usAndNy);
    flow.engine.scripts.insert(u"policy"_s, tutorialPolicy(u"somebody"_s));
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"error"_s);
    QCOMPARE(result.error->status, 302);
    QCOMPARE(result.error->code, u"invalid_claims_gathering_script_name"_s);
}

void TestFlow::aBrokenFirstPageEndsInNotFound()
{
    Flow flow(usAndNy);
    flow.gatherMethod(u"getPageForStep"_s, answering(QString()));
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"error"_s);
    QCOMPARE(result.error->status, 404);
}

void TestFlow::aFailedPrepareStopsAtTheErrorPage()
{
    Flow flow(usAndNy);
    flow.gatherMethod(u"prepareForStep"_s, answering(false));
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"need_info"_s);
    QCOMPARE(result.steps.size(), 1);
    QCOMPARE(result.steps.constFirst().prepared, false);
    QVERIFY(!result.steps.constFirst().pageClaims);
}

void TestFlow::aFailedPrepareOfACustomPageGoesOn()
{
    Flow flow(usAndNy);
    flow.gatherMethod(u"prepareForStep"_s, answering(false));
    flow.gatherMethod(u"getPageForStep"_s, answering(u"/uma2/mine.xhtml"_s));
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(result.steps.constFirst().prepared, false);
    QVERIFY(remarked(result, u"Q-PREPARE-FAILED"_s));
    QVERIFY(remarked(result, u"D-UNKNOWN-PAGE"_s));
}

void TestFlow::anExternalRedirectStopsTheFlow()
{
    Flow flow(usAndNy);
    flow.gatherMethod(u"prepareForStep"_s, [](const FakeCall &call) {
        *call.externalUrl = u"https://as/login?a=1"_s;
        return QJsonValue(false);
    });
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"need_info"_s);
    QCOMPARE(result.steps.size(), 1);
    QCOMPARE(*result.steps.constFirst().redirect, u"https://as/login?a=1"_s);
}

void TestFlow::jumpsAreFollowed_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QList<int>>("steps");
    QTest::newRow("forward") << 1 << 2 << u"need_info"_s << QList<int>{1, 2};
    QTest::newRow("same") << 1 << 1 << u"need_info"_s << QList<int>{1, 1, 1, 1};
    QTest::newRow("backward once") << 2 << 1 << u"need_info"_s << QList<int>{1, 2, 1, 2};
    QTest::newRow("to zero") << 1 << 0 << u"need_info"_s << QList<int>{1, 0};
}

void TestFlow::jumpsAreFollowed()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, decision);
    QFETCH(QList<int>, steps);
    Flow flow({{{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}},
               {{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}},
               {{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}}});
    flow.gatherMethod(u"getNextStep"_s,
                      [from, to](const FakeCall &call) { return QJsonValue(call.step == from ? to : -1); });
    flow.gatherMethod(u"getPageForStep"_s, [](const FakeCall &call) {
        return QJsonValue(call.step == 1 ? u"/uma2/sample/country.xhtml"_s : u"/uma2/sample/city.xhtml"_s);
    });
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, decision);
    QList<int> taken;
    for (const FlowStep &step : result.steps) {
        taken.append(step.step);
    }
    QCOMPARE(taken, steps);
}

void TestFlow::anEmptyPageContinuesOnTheOldOne()
{
    Flow flow(usAndNy);
    flow.gatherMethod(u"getPageForStep"_s, [](const FakeCall &call) {
        return QJsonValue(call.step == 1 ? u"/uma2/sample/country.xhtml"_s : QString());
    });
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(result.steps.at(1).step, 2);
    QCOMPARE(result.steps.at(1).page, u"/uma2/sample/country.xhtml"_s);
}

void TestFlow::scriptErrorsAreListed()
{
    Flow flow({{{u"country"_s, u"US"_s}}});
    flow.gatherMethod(u"gather"_s, [](const FakeCall &) -> QJsonValue { throw FakeRaise{u"KeyError"_s}; });
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"need_info"_s);
    QCOMPARE(result.scriptErrors.size(), 1);
    QCOMPARE(result.scriptErrors.constFirst().method, u"gather"_s);
    QCOMPARE(result.scriptErrors.constFirst().line, 3);
    QCOMPARE(result.steps.constFirst().gathered, false);
}

void TestFlow::logsBelongToTheirSteps()
{
    Flow flow(usAndNy);
    const FlowResult result = flow.run();
    // The fake prints the name of each method it is asked for.
    QCOMPARE(result.steps.at(0).log,
             (QStringList{u"gather.getStepsCount"_s, u"gather.getPageForStep"_s, u"gather.prepareForStep"_s,
                          u"gather.prepareForStep"_s, u"gather.gather"_s, u"gather.getNextStep"_s,
                          u"gather.getStepsCount"_s, u"gather.getPageForStep"_s}));
    QCOMPARE(result.steps.at(1).log, (QStringList{u"gather.prepareForStep"_s, u"gather.gather"_s,
                                                  u"gather.getNextStep"_s, u"gather.getStepsCount"_s}));
}

void TestFlow::expectationsAreCompared()
{
    Flow flow(usAndNy);
    flow.scenario.expect = Expectation{u"granted"_s, QJsonObject{{u"country"_s, u"US"_s}, {u"zip"_s, QJsonValue()}}};
    QVERIFY(flow.run().passed);
    flow.scenario.expect = Expectation{u"denied"_s, QJsonObject{{u"country"_s, u"DE"_s}}};
    const FlowResult result = flow.run();
    QVERIFY(!result.passed);
    QCOMPARE(result.failures.size(), 2);
    QVERIFY2(result.failures.at(1).contains("\"US\""_L1), qPrintable(result.failures.at(1)));
    flow.scenario.expect = Expectation{std::nullopt, QJsonObject{{u"city"_s, u"NY"_s}}};
    QVERIFY(flow.run().passed);
}

void TestFlow::aTimeOutIsAnError_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("lost");
    for (const char *call : {"policy.getRequiredClaims", "policy.authorize", "gather.getStepsCount",
                             "gather.prepareForStep", "gather.gather", "gather.getPageForStep"}) {
        QTest::newRow(call) << QString::fromLatin1(call) << false;
    }
    QTest::newRow("host lost") << u"gather.gather"_s << true;
}

void TestFlow::aTimeOutIsAnError()
{
    QFETCH(QString, call);
    QFETCH(bool, lost);
    Flow flow(usAndNy);
    flow.engine.failOn = call;
    flow.engine.failWith = lost ? Error::Kind::Unreachable : Error::Kind::Timeout;
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"error"_s);
    QCOMPARE(result.error->status, lost ? 503 : 504);
    QCOMPARE(result.error->code, lost ? u"script_host_lost"_s : u"script_timeout"_s);
    QCOMPARE(result.scriptErrors.constLast().type, lost ? u"ScriptHostLost"_s : u"ScriptTimeout"_s);
    QCOMPARE(result.scriptErrors.constLast().line, 7);
}

void TestFlow::cancellingEndsInAnError()
{
    Flow flow(usAndNy);
    CancelSource source;
    flow.gatherMethod(u"gather"_s, [&source](const FakeCall &) {
        source.cancel();
        return QJsonValue(true);
    });
    EngineRunner runner(flow.engine);
    const auto result = QCoro::waitFor(runner.run(flow.scenario, source.token()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void TestFlow::scriptsAreDestroyedAfterwards()
{
    Flow flow(usAndNy);
    flow.run();
    const auto reply =
        QCoro::waitFor(flow.engine.call({1, u"r"_s, u"c"_s, QJsonObject{{u"kind"_s, u"x"_s}}, {}, false}));
    QVERIFY(reply); // the fake answers; the handle itself is forgotten
    QVERIFY(!flow.engine.ended.isEmpty());
}

void TestFlow::aResultSurvivesJson()
{
    Flow flow({{{u"country"_s, u"US"_s}}});
    flow.gatherMethod(u"prepareForStep"_s, [](const FakeCall &call) {
        if (call.step == 2) {
            throw FakeRaise{u"KeyError"_s};
        }
        return QJsonValue(true);
    });
    flow.scenario.expect = Expectation{u"granted"_s, std::nullopt};
    const QJsonObject json = flow.run().toJson();
    QCOMPARE(FlowResult::fromJson(json).toJson(), json);
    flow.gatherMethod(u"getStepsCount"_s, answering(0));
    const QJsonObject failed = flow.run().toJson();
    QCOMPARE(FlowResult::fromJson(failed).toJson(), failed);
}

void TestFlow::scriptsThatAreKeptAreLoadedOnce()
{
    Flow flow({{{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}});
    flow.scenario.complete();
    EngineRunner runner(flow.engine);
    const auto alone = QCoro::waitFor(runner.run(flow.scenario, CancelToken()));
    QVERIFY(alone);
    const QList<Event> events = runner.events();
    runner.keepScripts();
    for (int i = 0; i < 3; ++i) {
        const auto result = QCoro::waitFor(runner.run(flow.scenario, CancelToken()));
        QVERIFY(result);
        QCOMPARE(result->decision, alone->decision);
        QCOMPARE(runner.events().size(), events.size());
        for (qsizetype n = 0; n < events.size(); ++n)
            QCOMPARE(runner.events().at(n).kind, events.at(n).kind);
    }
    QCOMPARE(flow.engine.loads, 4); // two alone, two kept
    QCOMPARE(flow.engine.destroyed, 2);
    QCoro::waitFor(runner.forgetScripts());
    QCOMPARE(flow.engine.destroyed, 4);
}

void TestFlow::scriptsAreLoadedAnewWhenTheHostIsLostOrTheirTextChanges()
{
    Flow flow;
    flow.scenario.complete();
    EngineRunner runner(flow.engine);
    runner.keepScripts();
    QVERIFY(QCoro::waitFor(runner.run(flow.scenario, CancelToken())));
    QCOMPARE(flow.engine.loads, 2);
    flow.engine.lose();
    QVERIFY(QCoro::waitFor(runner.run(flow.scenario, CancelToken())));
    QCOMPARE(flow.engine.loads, 4);
    flow.scenario.policies.first().source += u"# changed"_s;
    QVERIFY(QCoro::waitFor(runner.run(flow.scenario, CancelToken())));
    QCOMPARE(flow.engine.loads, 5);
    QCoro::waitFor(runner.forgetScripts());
    QCOMPARE(flow.engine.destroyed, 3); // those of the host that is there
}

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
