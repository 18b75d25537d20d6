// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tutorial's flow with what a requesting party may enter, and with scripts that answer in every way a script can.
#include "flowrig.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::tests;
using namespace drover::uma;
using Pages = QList<QMap<QString, QString>>;
using Methods = QList<Method>;

Q_DECLARE_METATYPE(Method)

namespace {

const Pages usAndNy{{{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}};

QString sampleName(int step)
{
    return step == 1 ? u"country"_s : u"city"_s;
}

} // namespace

class TestFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatIsEnteredDecides_data();
    void whatIsEnteredDecides();
    void gatheringScriptsAnswerInEveryWay_data();
    void gatheringScriptsAnswerInEveryWay();
    void policiesAnswerInEveryWay_data();
    void policiesAnswerInEveryWay();
    void everyMethodMayRaise_data();
    void everyMethodMayRaise();
    void scenarioFilesRun_data();
    void scenarioFilesRun();
    void theStandInPolicySendsThroughTheGathering_data();
    void theStandInPolicySendsThroughTheGathering();

private:
    std::unique_ptr<FlowRig> m_rig;
};

void TestFlows::initTestCase()
{
    m_rig = std::make_unique<FlowRig>();
    m_rig->host().setSpareEnabled(false);
    const auto ready = QCoro::waitFor(m_rig->host().warmUp());
    QVERIFY2(ready, qPrintable(ready ? QString() : ready.error().sentence()));
}

void TestFlows::cleanupTestCase()
{
    QCoro::waitFor(m_rig->host().shutDown());
}

void TestFlows::whatIsEnteredDecides_data()
{
    QTest::addColumn<Pages>("pages");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QJsonObject>("claims");
    QTest::newRow("US and NY") << usAndNy << u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s
                               << QJsonObject{{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}};
    QTest::newRow("DE and Berlin") << Pages{{{u"country"_s, u"DE"_s}}, {{u"city"_s, u"Berlin"_s}}}
                                   << u"denied | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy-"_s
                                   << QJsonObject{{u"country"_s, u"DE"_s}, {u"city"_s, u"Berlin"_s}};
    QTest::newRow("blank country") << Pages{{{u"country"_s, QString()}}, {{u"city"_s, u"NY"_s}}}
                                   << u"denied | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy-"_s
                                   << QJsonObject{{u"country"_s, QString()}, {u"city"_s, u"NY"_s}};
    QTest::newRow("missing claim, then entered")
        << Pages{{}, {{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}}
        << u"granted | 1 country +F-1, 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s
        << QJsonObject{{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}};
    QTest::newRow("missing claim at the end")
        << Pages{{{u"country"_s, u"US"_s}}, {{u"town"_s, u"NY"_s}}}
        << u"need_info | 1 country +T-1, 2 city +F-1, 2 city +. | rotations 1 | "_s
        << QJsonObject{{u"country"_s, u"US"_s}};
    QTest::newRow("nothing entered") << Pages() << u"need_info | 1 country +. | rotations 1 | "_s << QJsonObject();
    QTest::newRow("one page entered") << Pages{{{u"country"_s, u"US"_s}}}
                                      << u"need_info | 1 country +T-1, 2 city +. | rotations 1 | "_s
                                      << QJsonObject{{u"country"_s, u"US"_s}};
    QTest::newRow("more pages than steps") << Pages{usAndNy.at(0), usAndNy.at(1), {{u"zip"_s, u"1"_s}}}
                                           << u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s
                                           << QJsonObject{{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}};
    QTest::newRow("more fields than asked")
        << Pages{{{u"country"_s, u"US"_s}, {u"city"_s, u"LA"_s}}, {{u"city"_s, u"NY"_s}}}
        << u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s
        << QJsonObject{{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}};
    QTest::newRow("letters beyond ASCII")
        << Pages{{{u"country"_s, u"Österreich ☃"_s}}, {{u"city"_s, u"Zürich 東京"_s}}}
        << u"denied | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy-"_s
        << QJsonObject{{u"country"_s, u"Österreich ☃"_s}, {u"city"_s, u"Zürich 東京"_s}};
}

void TestFlows::whatIsEnteredDecides()
{
    QFETCH(Pages, pages);
    QFETCH(QString, expected);
    QFETCH(QJsonObject, claims);
    const FlowResult result = m_rig->run(m_rig->tutorial(pages));
    QCOMPARE(summary(result), expected);
    QCOMPARE(result.claims, claims);
    QCOMPARE(result.requiredClaims, (QStringList{sampleName(1), sampleName(2)}));
    for (const FlowStep &step : result.steps) {
        if (step.pageClaims && step.pageClaims->contains(sampleName(step.step))) {
            const QString name = sampleName(step.step);
            QCOMPARE(step.log, QStringList{name + ": "_L1 + step.pageClaims->value(name)});
        }
    }
}

void TestFlows::gatheringScriptsAnswerInEveryWay_data()
{
    QTest::addColumn<Methods>("methods");
    QTest::addColumn<Pages>("pages");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Methods &methods, const QString &expected,
                        const Pages &pages = usAndNy) { QTest::newRow(name) << methods << pages << expected; };
    const QString server = u"error |  | rotations 1 |  | error 500 server_error"_s;
    const auto count = [](const QString &body) { return Method{u"getStepsCount"_s, u"context"_s, body}; };
    const auto next = [](const QString &body) { return Method{u"getNextStep"_s, u"step, context"_s, body}; };
    const auto page = [](const QString &body) { return Method{u"getPageForStep"_s, u"step, context"_s, body}; };
    const auto prepare = [](const QString &body) { return Method{u"prepareForStep"_s, u"step, context"_s, body}; };
    const auto gather = [](const QString &body) { return Method{u"gather"_s, u"step, context"_s, body}; };

    row("one step", {count(u"return 1"_s)}, server);
    row("no step", {count(u"return 0"_s)}, server);
    row("steps None", {count(u"return None"_s)}, server + u" | TypeError@getStepsCount"_s);
    row("steps as text", {count(u"return '2'"_s)}, server + u" | TypeError@getStepsCount"_s);
    row("steps long", {count(u"return 2L"_s)},
        u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s);
    row("forward jump", {next(u"return 2 if step == 1 else -1"_s)},
        u"need_info | 1 country +T2, 2 city -. | rotations 1 | "_s);
    row("same step", {next(u"return 1 if step == 1 else -1"_s)},
        u"need_info | 1 country +T1, 1 country +T1, 1 country +. | rotations 1 | "_s, {usAndNy.at(0), usAndNy.at(0)});
    row("backward once",
        {next(
            u"if step == 2 and not context.hasClaim('back'):\n    context.putClaim('back', True)\n    return 1\nreturn -1"_s)},
        u"granted | 1 country +T-1, 2 city +T1, 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s,
        {usAndNy.at(0), usAndNy.at(1), usAndNy.at(0), usAndNy.at(1)});
    row("jump beyond the end", {next(u"return step + 1"_s)},
        u"need_info | 1 country +T2, 2 city -. | rotations 1 | "_s);
    row("jump to zero", {next(u"return 0"_s)}, u"need_info | 1 country +T0, 0 country +. | rotations 1 | "_s,
        {usAndNy.at(0)});
    row("next step None", {next(u"return None"_s)},
        u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+ | TypeError@getNextStep TypeError@getNextStep"_s);
    row("next step True", {next(u"return True"_s)}, u"need_info | 1 country +T1, 1 country +. | rotations 1 | "_s,
        {usAndNy.at(0)});
    row("gather truthy", {gather(u"context.putClaim('country', 'US')\ncontext.putClaim('city', 'NY')\nreturn 'yes'"_s)},
        u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s);
    row("gather None", {gather(u"context.putClaim('country', 'US')"_s)},
        u"need_info | 1 country +F-1, 1 country +F-1, 1 country +. | rotations 1 | "_s);
    row("gather False but overridden",
        {gather(u"context.putClaim('country', 'US')\nreturn False"_s), next(u"return 1"_s)},
        u"need_info | 1 country +F1, 1 country +. | rotations 1 | "_s, {usAndNy.at(0)});
    row("prepare False", {prepare(u"return False"_s)}, u"need_info | 1 country -. | rotations 1 | "_s);
    row("prepare None", {prepare(u"pass"_s)}, u"need_info | 1 country -. | rotations 1 | "_s);
    row("prepare False on another page", {prepare(u"return False"_s), page(u"return '/uma2/mine.xhtml'"_s)},
        u"granted | 1 mine -T-1, 2 mine -T-1 | rotations 2 | uma_rpt_policy+"_s);
    row("first page empty", {page(u"return ''"_s)}, u"error |  | rotations 1 |  | error 404 not_found"_s);
    row("first page None", {page(u"return None"_s)}, u"error |  | rotations 1 |  | error 404 not_found"_s);
    row("first page a number", {page(u"return 3"_s)},
        u"error |  | rotations 1 |  | error 404 not_found | TypeError@getPageForStep"_s);
    row("second page None", {page(u"return '/uma2/sample/country.xhtml' if step == 1 else None"_s)},
        u"granted | 1 country +T-1, 2 country +T-1 | rotations 2 | uma_rpt_policy+"_s);
    row("steps marked by the script",
        {count(u"return 3"_s),
         page(
             u"context.addSessionAttribute('uma_step_passed_1', 'true')\ncontext.addSessionAttribute('uma_step_passed_2', 'true')\ncontext.setStep(3)\nreturn '/uma2/sample/city.xhtml'"_s),
         gather(u"context.putClaim('country', 'US')\ncontext.putClaim('city', 'NY')\nreturn True"_s)},
        u"granted | 3 city +T-1 | rotations 2 | uma_rpt_policy+"_s);
    row("growing number of steps",
        {count(u"return 3 if context.hasClaim('city') else 2"_s), page(u"return '/uma2/p%d.xhtml' % step"_s)},
        u"granted | 1 p1 +T-1, 2 p2 +T-1, 3 p3 +T-1 | rotations 2 | uma_rpt_policy+"_s,
        {usAndNy.at(0), usAndNy.at(1), usAndNy.at(1)});
    row("shrinking number of steps", {count(u"return 1 if context.hasClaim('city') else 2"_s)},
        u"need_info | 1 country +T-1, 2 city +T-1, 2 city +. | rotations 1 | "_s);
}

void TestFlows::gatheringScriptsAnswerInEveryWay()
{
    QFETCH(Methods, methods);
    QFETCH(Pages, pages);
    QFETCH(QString, expected);
    Scenario scenario = m_rig->tutorial(pages);
    for (const Method &method : std::as_const(methods)) {
        FlowRig::gathering(scenario, method);
    }
    QCOMPARE(summary(m_rig->run(scenario)), expected);
}

void TestFlows::policiesAnswerInEveryWay_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *method, const QString &body, const QString &expected) {
        QTest::newRow(name) << Method{QString::fromLatin1(method), u"context"_s, body} << expected;
    };
    const QString way = u"1 country +T-1, 2 city +T-1 | rotations 2 | "_s;
    row("authorize truthy", "authorize", u"return 'no'"_s, u"granted | "_s + way + u"uma_rpt_policy+"_s);
    row("authorize empty list", "authorize", u"return []"_s, u"denied | "_s + way + u"uma_rpt_policy-"_s);
    row("authorize None", "authorize", u"pass"_s, u"denied | "_s + way + u"uma_rpt_policy-"_s);
    row("nothing required", "getRequiredClaims", u"return []"_s, u"denied |  | rotations 0 | uma_rpt_policy-"_s);
    row("required None", "getRequiredClaims", u"return None"_s, u"denied |  | rotations 0 | uma_rpt_policy-"_s);
    row("required a list of texts", "getRequiredClaims", u"return ['country']"_s,
        u"error |  | rotations 0 |  | error 500 server_error"_s);
    row("required a text", "getRequiredClaims", u"return 'country'"_s,
        u"denied |  | rotations 0 | uma_rpt_policy- | TypeError@getRequiredClaims"_s);
    row("claims put by the policy itself", "getRequiredClaims",
        u"context.putClaim('country', 'US')\ncontext.putClaim('city', 'NY')\n"
        u"return ClaimDefinitionBuilder.build('[{\"name\": \"country\"}]')"_s,
        u"granted |  | rotations 0 | uma_rpt_policy+"_s);
    row("no gathering script named", "getClaimsGatheringScriptName", u"return ''"_s,
        u"error |  | rotations 1 |  | error 302 invalid_claims_gathering_script_name"_s);
    row("gathering script None", "getClaimsGatheringScriptName", u"return None"_s,
        u"error |  | rotations 1 |  | error 302 invalid_claims_gathering_script_name"_s);
    row("unknown gathering script", "getClaimsGatheringScriptName", u"return 'other'"_s,
        u"error |  | rotations 1 |  | error 302 invalid_claims_gathering_script_name"_s);
    row("gathering script in other letters", "getClaimsGatheringScriptName", u"return 'UMA_Claims_Gathering'"_s,
        u"granted | "_s + way + u"uma_rpt_policy+"_s);
    row("one of two gathering scripts is known", "getClaimsGatheringScriptName",
        u"return 'other uma_claims_gathering'"_s, u"granted | "_s + way + u"uma_rpt_policy+"_s);
}

void TestFlows::policiesAnswerInEveryWay()
{
    QFETCH(Method, method);
    QFETCH(QString, expected);
    Scenario scenario = m_rig->tutorial(usAndNy);
    FlowRig::policy(scenario, method);
    QCOMPARE(summary(m_rig->run(scenario)), expected);
}

void TestFlows::everyMethodMayRaise_data()
{
    QTest::addColumn<bool>("inPolicy");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *method, bool inPolicy, const char *parameters, const QString &expected) {
        QTest::newRow(method) << inPolicy << QString::fromLatin1(method) << QString::fromLatin1(parameters) << expected;
    };
    row("getRequiredClaims", true, "context",
        u"denied |  | rotations 0 | uma_rpt_policy- | KeyError@getRequiredClaims"_s);
    row("getClaimsGatheringScriptName", true, "context",
        u"error |  | rotations 1 |  | error 302 invalid_claims_gathering_script_name | KeyError@getClaimsGatheringScriptName"_s);
    row("authorize", true, "context",
        u"denied | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy- | KeyError@authorize"_s);
    row("getStepsCount", false, "context",
        u"error |  | rotations 1 |  | error 500 server_error | KeyError@getStepsCount"_s);
    row("getPageForStep", false, "step, context",
        u"error |  | rotations 1 |  | error 404 not_found | KeyError@getPageForStep"_s);
    row("prepareForStep", false, "step, context",
        u"need_info | 1 country -. | rotations 1 |  | KeyError@prepareForStep"_s);
    row("gather", false, "step, context",
        u"need_info | 1 country +F-1, 1 country +F-1, 1 country +. | rotations 1 |  | KeyError@gather KeyError@gather"_s);
    row("getNextStep", false, "step, context",
        u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+ | KeyError@getNextStep KeyError@getNextStep"_s);
}

void TestFlows::everyMethodMayRaise()
{
    QFETCH(bool, inPolicy);
    QFETCH(QString, method);
    QFETCH(QString, parameters);
    QFETCH(QString, expected);
    Scenario scenario = m_rig->tutorial(usAndNy);
    const Method raising{method, parameters, u"names = {}\nreturn names['missing']"_s};
    if (inPolicy) {
        FlowRig::policy(scenario, raising);
    } else {
        FlowRig::gathering(scenario, raising);
    }
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(summary(result), expected);
    const auto error = result.scriptErrors.constFirst();
    const QString source = inPolicy ? scenario.policies.constFirst().source : scenario.gathering.constFirst().source;
    QVERIFY(source.split(u'\n').at(error.line - 1).contains("names['missing']"_L1)); // the line is the script's own
    QVERIFY(error.traceback.contains("KeyError"_L1));
    QCOMPARE(error.script, inPolicy ? u"uma_rpt_policy"_s : u"uma_claims_gathering"_s);
}

void TestFlows::scenarioFilesRun_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("US and NY") << u"us-ny.json"_s;
    QTest::newRow("DE and Berlin") << u"de-berlin.json"_s;
}

void TestFlows::scenarioFilesRun()
{
    QFETCH(QString, file);
    const auto scenario = Scenario::fromFile(QStringLiteral(DROVER_FLOWS) + "/scenarios/"_L1 + file);
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().sentence()));
    QVERIFY(scenario->warnings.isEmpty());
    const FlowResult result = m_rig->run(*scenario);
    QVERIFY2(result.passed, qPrintable(result.failures.join(u'\n')));
}

void TestFlows::theStandInPolicySendsThroughTheGathering_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("janssen") << u"janssen"_s;
    QTest::newRow("gluu4") << u"gluu4"_s;
    QTest::newRow("gluu3") << u"gluu3"_s;
}

void TestFlows::theStandInPolicySendsThroughTheGathering()
{
    QFETCH(QString, server);
    Scenario scenario = m_rig->tutorial(usAndNy);
    scenario.policies.clear();
    scenario.server = *drover::scripts::generationFromString(server);
    if (scenario.server != Generation::Janssen) {
        const QString root = scenario.server == Generation::Gluu4 ? u"org.gluu"_s : u"org.xdi"_s;
        scenario.gathering.first().source.replace(u"io.jans"_s, root);
    }
    if (scenario.server == Generation::Gluu3) {
        scenario.gathering.first().source.replace(u"customScript, "_s, QString());
    }
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(summary(result), u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | "_s);
    QVERIFY(result.requiredClaims.isEmpty());
}

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_flows.moc"
