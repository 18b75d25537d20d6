// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeengine.h"

#include "uma/enginerunner.h"
#include "uma/standin.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::tests;
using namespace drover::uma;
using drover::CancelToken;
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

class TestFlowClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutGatheringThePoliciesDecideAlone_data();
    void withoutGatheringThePoliciesDecideAlone();
    void withoutPoliciesAStandInGathers();
    void claimsThatAreStillMissingSendRoundAgain();
    void pushedClaimsMayBeEnough();
    void theNamedPctMayBeEnough();
    void theOldServersAppendEqualClaims();
    void theOldPctReachesTheEndpoint();
    void theRequestParametersAreThoseOfTheForm();
    void usersAreSeen();
    void severalScopesAskEachPolicyForEach();
    void severalPoliciesMustAgree();
    void theHighestLevelGathers();
    void redirectParametersReachTheEndpoint();
};

void TestFlowClaims::withoutGatheringThePoliciesDecideAlone_data()
{
    QTest::addColumn<bool>("needs");
    QTest::addColumn<bool>("authorizes");
    QTest::addColumn<QString>("decision");
    QTest::newRow("claims missing") << true << true << u"need_info"_s;
    QTest::newRow("granted") << false << true << u"granted"_s;
    QTest::newRow("denied") << false << false << u"denied"_s;
}

void TestFlowClaims::withoutGatheringThePoliciesDecideAlone()
{
    QFETCH(bool, needs);
    QFETCH(bool, authorizes);
    QFETCH(QString, decision);
    Flow flow(usAndNy);
    flow.scenario.gathering.clear();
    flow.engine.scripts[u"policy"_s].insert(u"authorize"_s, answering(authorizes));
    if (!needs) {
        flow.engine.scripts[u"policy"_s].insert(u"getRequiredClaims"_s, answering(QJsonValue()));
    }
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, decision);
    QVERIFY(result.steps.isEmpty());
    QCOMPARE(result.policies.isEmpty(), needs);
}

void TestFlowClaims::withoutPoliciesAStandInGathers()
{
    Flow flow(usAndNy);
    flow.scenario.policies.clear();
    bool asked = false;
    flow.engine.scripts.insert(
        standInPolicyName(),
        {{u"getRequiredClaims"_s,
          [&asked](const FakeCall &) { return asked ? QJsonValue() : QJsonValue(claimDefinitions({standInClaim()})); }},
         {u"getClaimsGatheringScriptName"_s,
          [&asked](const FakeCall &) {
              asked = true;
              return QJsonValue(u"gather"_s);
          }},
         {u"authorize"_s, answering(true)}});
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(result.steps.size(), 2);
    QVERIFY(result.policies.isEmpty());
    QVERIFY(result.requiredClaims.isEmpty());
    QVERIFY(remarked(result, u"D-STAND-IN-POLICY"_s));
}

void TestFlowClaims::claimsThatAreStillMissingSendRoundAgain()
{
    Flow flow({{{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}, {{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}});
    int cities = 0;
    flow.gatherMethod(u"gather"_s, [&cities](const FakeCall &call) {
        if (call.step == 1 || ++cities > 1) {
            const QString name = call.step == 1 ? u"country"_s : u"city"_s;
            call.gatherClaim(name, call.pageClaim(name));
        }
        return QJsonValue(true);
    });
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(result.steps.size(), 4);
    QCOMPARE(result.ticketRotations, 4);
    QCOMPARE(result.requiredClaims, (QStringList{u"country"_s, u"city"_s}));
    QVERIFY(remarked(result, u"Q-PASSED-FLAGS-KEPT"_s));
    Flow once(usAndNy);
    once.gatherMethod(u"gather"_s, answering(true));
    const FlowResult stuck = once.run();
    QCOMPARE(stuck.decision, u"need_info"_s);
    QCOMPARE(stuck.ticketRotations, 3);
    QCOMPARE(stuck.steps.size(), 2);
}

void TestFlowClaims::pushedClaimsMayBeEnough()
{
    Flow flow;
    flow.scenario.pushedClaims = {{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}};
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QVERIFY(result.steps.isEmpty());
    QVERIFY(result.requiredClaims.isEmpty());
    QVERIFY(result.claims.isEmpty()); // today's servers do not store absent texts
    QVERIFY(remarked(result, u"Q-PCT-NOT-STORED"_s));
    // A part of them is pushed again with each request.
    Flow part({{{u"country"_s, u"US"_s}}, {}});
    part.scenario.pushedClaims = {{u"city"_s, u"NY"_s}};
    part.gatherMethod(u"gather"_s, [](const FakeCall &call) {
        if (call.step == 1) {
            call.gatherClaim(u"country"_s, call.pageClaim(u"country"_s));
        }
        return QJsonValue(true);
    });
    QCOMPARE(part.run().decision, u"granted"_s);
}

void TestFlowClaims::theNamedPctMayBeEnough()
{
    Flow flow;
    flow.scenario.pct = {{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}};
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(result.claims, flow.scenario.pct);
    QCOMPARE(result.ticketRotations, 0);
}

void TestFlowClaims::theOldServersAppendEqualClaims()
{
    Flow flow(usAndNy);
    flow.scenario.server = Generation::Gluu3;
    flow.scenario.pct = {{u"lang"_s, u"en"_s}};
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"denied"_s);
    QCOMPARE(result.claims.value("country"_L1), QJsonValue(QJsonArray{u"US"_s, u"US"_s}));
    QVERIFY(remarked(result, u"Q-PCT-APPENDED"_s));
}

void TestFlowClaims::theOldPctReachesTheEndpoint()
{
    Flow flow;
    flow.scenario.oldPct = {{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}};
    flow.scenario.pages = Pages{{}};
    flow.gatherMethod(u"getPageForStep"_s, [](const FakeCall &call) {
        const QString code = call.spec.value("requestParameters"_L1)["pct"_L1][0].toString();
        const QJsonObject old = call.spec.value("pcts"_L1)[code].toObject();
        for (auto it = old.constBegin(); it != old.constEnd(); ++it) {
            call.gatherClaim(it.key(), it.value());
        }
        call.setSessionAttribute(u"uma_step_passed_1"_s, u"true"_s);
        call.setSessionAttribute(u"step"_s, u"2"_s);
        return QJsonValue(u"/uma2/sample/claims_resolved.xhtml"_s);
    });
    flow.gatherMethod(u"gather"_s, answering(true));
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(result.steps.size(), 1);
    QCOMPARE(result.steps.constFirst().step, 2);
    QCOMPARE(result.claims, flow.scenario.oldPct);
}

void TestFlowClaims::theRequestParametersAreThoseOfTheForm()
{
    Flow flow({{{u"country"_s, u"US"_s}, {u"extra"_s, u"1"_s}}});
    QStringList seen;
    flow.gatherMethod(u"gather"_s, [&seen](const FakeCall &call) {
        seen = call.spec.value("requestParameters"_L1).toObject().keys();
        return QJsonValue(false);
    });
    flow.run();
    QCOMPARE(seen, (QStringList{u"extra"_s, u"loginForm"_s, u"loginForm:country"_s, u"loginForm:extra"_s,
                                u"loginForm:gather"_s}));
}

void TestFlowClaims::usersAreSeen()
{
    Flow flow;
    flow.scenario.hasUser = true;
    flow.scenario.authenticated = true;
    flow.scenario.userAttributes = {{u"uid"_s, u"ann"_s}, {u"mail"_s, u"a@b"_s}};
    QJsonObject seen;
    flow.engine.scripts[u"policy"_s].insert(u"getRequiredClaims"_s, [&seen](const FakeCall &call) {
        seen = call.spec;
        return QJsonValue();
    });
    flow.run();
    QVERIFY(seen.value("authenticated"_L1).toBool());
    QCOMPARE(seen.value("user"_L1)["uid"_L1].toString(), u"ann"_s);
    QCOMPARE(seen.value("user"_L1)["attributes"_L1]["mail"_L1].toString(), u"a@b"_s);
}

void TestFlowClaims::severalScopesAskEachPolicyForEach()
{
    Flow flow(usAndNy);
    flow.scenario.scopes = QStringList{u"read"_s, u"write"_s};
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(result.requiredClaims, (QStringList{u"country"_s, u"city"_s}));
    QCOMPARE(flow.engine.count(u"policy.authorize"_s), 2);
    QCOMPARE(result.policies.size(), 1);
}

void TestFlowClaims::severalPoliciesMustAgree()
{
    Flow flow(usAndNy);
    FakeEngine::Script no = tutorialPolicy();
    no.insert(u"authorize"_s, answering(false));
    flow.engine.scripts.insert(u"second"_s, no);
    flow.scenario.policies.append(named(u"second"_s));
    const FlowResult result = flow.run();
    QCOMPARE(result.decision, u"denied"_s);
    QCOMPARE(result.policies.size(), 2);
    QVERIFY(result.policies.at(0).authorized);
    QVERIFY(!result.policies.at(1).authorized);
}

void TestFlowClaims::theHighestLevelGathers()
{
    Flow flow(usAndNy);
    flow.engine.scripts.insert(u"better"_s, tutorialGathering());
    flow.engine.scripts.insert(u"policy"_s, tutorialPolicy(u"gather better"_s));
    flow.scenario.gathering.append(named(u"better"_s, 3));
    QCOMPARE(flow.run().decision, u"granted"_s);
    QCOMPARE(flow.engine.count(u"gather.gather"_s), 0);
    QCOMPARE(flow.engine.count(u"better.gather"_s), 2);
}

void TestFlowClaims::redirectParametersReachTheEndpoint()
{
    Flow flow;
    flow.engine.scripts[u"policy"_s].insert(u"getClaimsGatheringScriptName"_s, [](const FakeCall &call) {
        call.addRedirectParam(u"greeting"_s, u"Grüß Gott & mehr"_s);
        return QJsonValue(u"gather"_s);
    });
    QString seen;
    flow.gatherMethod(u"getStepsCount"_s, [&seen](const FakeCall &call) {
        seen = call.spec.value("requestParameters"_L1)["greeting"_L1][0].toString();
        return QJsonValue(2);
    });
    const FlowResult result = flow.run();
    QCOMPARE(seen, u"Grüß Gott & mehr"_s);
    QVERIFY(!remarked(result, u"Q-REDIRECT-USER"_s));
}

QTEST_GUILESS_MAIN(TestFlowClaims)
#include "tst_flowclaims.moc"
