// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts find in their contexts, and what becomes of what they put there.
#include "flowrig.h"

#include "uma/jwt.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace drover::tests;
using namespace drover::uma;
using Pages = QList<QMap<QString, QString>>;

namespace {

const Pages usAndNy{{{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}};

/// The lines printed by policies, in order.
QStringList policyLog(const QList<Event> &events)
{
    QStringList lines;
    for (const Event &event : events) {
        if (event.kind == "script.called"_L1 && event.data.value("type"_L1) == "uma_rpt_policy"_L1) {
            const QJsonArray log = event.data.value("log"_L1).toArray();
            for (const auto &line : log) {
                lines.append(line.toObject().value("text"_L1).toString());
            }
        }
    }
    return lines;
}

QStringList stepLog(const FlowResult &result)
{
    QStringList lines;
    for (const FlowStep &step : result.steps) {
        lines += step.log;
    }
    return lines;
}

} // namespace

class TestFlowsContexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void claimsOfEveryKindArePut_data();
    void claimsOfEveryKindArePut();
    void claimsComeBackFromTheDatabaseInTheNextRequest();
    void sourcesBeyondAsciiWorkWithACodingLine();
    void pageClaimsAreReadInEveryWay();
    void requestParametersAreReadAsArrays();
    void propertiesReachTheScript();
    void usersReachGatheringAndPolicies_data();
    void usersReachGatheringAndPolicies();
    void anExternalRedirectEndsTheFlow();
    void redirectParametersTravelBothWays();
    void pushedClaimsAreLookedUp();
    void aRawClaimTokenIsReadable();
    void theNamedPctIsLookedUp();
    void anOldPctIsCopied();
    void putClaimsAreSharedByThePoliciesOfARequest();
    void severalScopesAndPolicies();
    void sessionAttributesStayBetweenPages();
    void aScriptMayPersistItself();
    void instancesKeepTheirStateDuringAFlowAndLoseItAfterwards();
    void unknownBeansAreSimulatedAndTold();
    void olderImportsWork_data();
    void olderImportsWork();
    void gluu4RewritesTheNamesOfGluu3();

private:
    std::unique_ptr<FlowRig> m_rig;
};

void TestFlowsContexts::initTestCase()
{
    m_rig = std::make_unique<FlowRig>();
    m_rig->host().setSpareEnabled(false);
    const auto ready = QCoro::waitFor(m_rig->host().warmUp());
    QVERIFY2(ready, qPrintable(ready ? QString() : ready.error().sentence()));
}

void TestFlowsContexts::cleanupTestCase()
{
    QCoro::waitFor(m_rig->host().shutDown());
}

void TestFlowsContexts::claimsOfEveryKindArePut_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QJsonValue>("stored");
    QTest::addColumn<QString>("error");
    QTest::newRow("text") << u"'US'"_s << QJsonValue(u"US"_s) << QString();
    QTest::newRow("unicode") << u"u'\\u00d6'"_s << QJsonValue(u"Ö"_s) << QString();
    QTest::newRow("int") << u"3"_s << QJsonValue(3) << QString();
    QTest::newRow("bool") << u"True"_s << QJsonValue(true) << QString();
    QTest::newRow("list") << u"['a', 1, None, ['b']]"_s
                          << QJsonValue(QJsonArray{u"a"_s, 1, QJsonValue(), QJsonArray{u"b"_s}}) << QString();
    QTest::newRow("tuple") << u"('a', 'b')"_s << QJsonValue(QJsonArray{u"a"_s, u"b"_s}) << QString();
    QTest::newRow("empty list") << u"[]"_s << QJsonValue(QJsonArray()) << QString();
    QTest::newRow("None") << u"None"_s << QJsonValue(QJsonValue::Undefined) << QString();
    const QString refused = u"UnsupportedOperationException"_s;
    QTest::newRow("long") << u"3L"_s << QJsonValue(QJsonValue::Undefined) << refused;
    QTest::newRow("float") << u"1.5"_s << QJsonValue(QJsonValue::Undefined) << refused;
    QTest::newRow("dict") << u"{'a': 1}"_s << QJsonValue(QJsonValue::Undefined) << refused;
}

void TestFlowsContexts::claimsOfEveryKindArePut()
{
    QFETCH(QString, expression);
    QFETCH(QJsonValue, stored);
    QFETCH(QString, error);
    Scenario scenario = m_rig->tutorial(Pages{{}});
    FlowRig::gathering(scenario,
                       {u"gather"_s, u"step, context"_s, u"context.putClaim('x', %1)\nreturn True"_s.arg(expression)});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.claims.value("x"_L1), stored);
    QCOMPARE(result.steps.constFirst().gathered, error.isEmpty());
    QCOMPARE(result.scriptErrors.size(), error.isEmpty() ? 0 : 1);
    if (!error.isEmpty()) {
        QVERIFY2(result.scriptErrors.constFirst().type.contains(error),
                 qPrintable(result.scriptErrors.constFirst().type));
    }
}

void TestFlowsContexts::claimsComeBackFromTheDatabaseInTheNextRequest()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    FlowRig::gathering(
        scenario, {u"gather"_s, u"step, context"_s,
                   u"if step == 1:\n"
                   u"    context.putClaim('list', ['a'])\n"
                   u"    context.putClaim('none', None)\n"
                   u"    context.putClaim('n', 1)\n"
                   u"print '%s %s %s' % (context.getClaim('list').getClass().getSimpleName() if step == 2 else '', "
                   u"context.hasClaim('none'), context.getClaim('n') + 1)\n"
                   u"return True"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(stepLog(result), (QStringList{u" False 2"_s, u"JSONArray False 2"_s}));
    QCOMPARE(result.claims, (QJsonObject{{u"list"_s, QJsonArray{u"a"_s}}, {u"n"_s, 1}}));
    QCOMPARE(result.decision, u"need_info"_s);
}

void TestFlowsContexts::sourcesBeyondAsciiWorkWithACodingLine()
{
    Scenario scenario = m_rig->tutorial(Pages{{}});
    ScenarioScript &script = scenario.gathering.first();
    script.source.prepend(u"# -*- coding: utf-8 -*-\n"_s);
    FlowRig::gathering(scenario, {u"gather"_s, u"step, context"_s,
                                  u"context.putClaim('x', u'Zürich')\nprint u'Zürich'\nreturn True"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.claims.value("x"_L1).toString(), u"Zürich"_s);
    QCOMPARE(stepLog(result), QStringList{u"Zürich"_s});
    // Without the line the server cannot read it.
    scenario.gathering.first().source.remove(u"# -*- coding: utf-8 -*-\n"_s);
    QCOMPARE(m_rig->run(scenario).scriptErrors.constFirst().type, u"SyntaxError"_s);
}

void TestFlowsContexts::pageClaimsAreReadInEveryWay()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    FlowRig::gathering(
        scenario,
        {u"gather"_s, u"step, context"_s,
         u"claims = context.pageClaims\n"
         u"name = 'country' if step == 1 else 'city'\n"
         u"print '%s %s %s %s %s' % (claims[name], name in claims, claims.get('no'), claims.size(), context.step)\n"
         u"context.putClaim(name, context.getPageClaims()[name])\n"
         u"return True"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(stepLog(result), (QStringList{u"US True None 1 1"_s, u"NY True None 1 2"_s}));
}

void TestFlowsContexts::requestParametersAreReadAsArrays()
{
    Scenario scenario = m_rig->tutorial(Pages{{{u"country"_s, u"US"_s}, {u"other"_s, u"x"_s}}});
    FlowRig::gathering(
        scenario, {u"gather"_s, u"step, context"_s,
                   u"p = context.getRequestParameters()\n"
                   u"print '%s %s %s' % (p.get('loginForm:country')[0], p.get('other')[0], p.containsKey('country'))\n"
                   u"return False"_s});
    QCOMPARE(stepLog(m_rig->run(scenario)), QStringList{u"US x False"_s});
}

void TestFlowsContexts::propertiesReachTheScript()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    scenario.policies.first().properties = {{u"allowed"_s, u"US, CA"_s, false, {}},
                                            {u"secret"_s, u"s3cr3t"_s, true, {}}};
    FlowRig::policy(
        scenario,
        {u"authorize"_s, u"context"_s,
         u"a = context.getConfigurationAttributes()\n"
         u"return context.getClaim('country') in a.get('allowed').getValue2().split(', ') and a.get('secret').getValue2() == 's3cr3t'"_s});
    QCOMPARE(m_rig->run(scenario).decision, u"granted"_s);
}

void TestFlowsContexts::usersReachGatheringAndPolicies_data()
{
    QTest::addColumn<bool>("authenticated");
    QTest::addColumn<QString>("expected");
    QTest::newRow("logged in") << true << u"True ann ann@example.com otp"_s;
    QTest::newRow("nobody") << false << u"False None None None"_s;
}

void TestFlowsContexts::usersReachGatheringAndPolicies()
{
    QFETCH(bool, authenticated);
    QFETCH(QString, expected);
    Scenario scenario = m_rig->tutorial(Pages{{}});
    scenario.hasUser = true;
    scenario.authenticated = authenticated;
    scenario.userAttributes = {{u"uid"_s, u"ann"_s}, {u"mail"_s, u"ann@example.com"_s}};
    scenario.sessionAttributes = {{u"acr"_s, u"otp"_s}};
    const QString look = u"u = context.getUser()\n"
                         u"print '%s %s %s %s' % (context.isAuthenticated(), u.getUserId() if u else None, "
                         u"u.getAttribute('mail') if u else None, %1)\n"_s;
    FlowRig::gathering(scenario, {u"gather"_s, u"step, context"_s,
                                  look.arg(u"context.getConnectSessionAttributes().get('acr')"_s) + u"return True"_s});
    FlowRig::policy(scenario, {u"getClaimsGatheringScriptName"_s, u"context"_s,
                               look.arg(authenticated ? u"'otp'"_s : u"None"_s) + u"return 'uma_claims_gathering'"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(stepLog(result), QStringList{expected});
    QCOMPARE(policyLog(m_rig->events()), QStringList{expected});
}

void TestFlowsContexts::anExternalRedirectEndsTheFlow()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    FlowRig::gathering(scenario,
                       {u"prepareForStep"_s, u"step, context"_s,
                        u"if context.isAuthenticated():\n    return True\n"
                        u"context.redirectToExternalUrl(context.getAuthorizationEndpoint() + '?redirect_uri=' + "
                        u"context.getClaimsGatheringEndpoint())\nreturn False"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(summary(result), u"need_info | 1 country -. | rotations 1 | "_s);
    QCOMPARE(*result.steps.constFirst().redirect,
             u"https://as/jans-auth/restv1/authorize?redirect_uri=https://as/jans-auth/restv1/uma/gather_claims"_s);
    scenario.hasUser = true;
    scenario.authenticated = true;
    scenario.userAttributes = {{u"uid"_s, u"ann"_s}};
    QCOMPARE(m_rig->run(scenario).decision, u"granted"_s);
}

void TestFlowsContexts::redirectParametersTravelBothWays()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    FlowRig::policy(scenario, {u"getClaimsGatheringScriptName"_s, u"context"_s,
                               u"context.addRedirectUserParam('greeting', 'a b&c')\nreturn 'uma_claims_gathering'"_s});
    FlowRig::gathering(scenario, {u"getStepsCount"_s, u"context"_s,
                                  u"p = context.getRequestParameters()\n"
                                  u"if p.containsKey('greeting'):\n    print p.get('greeting')[0]\n"
                                  u"context.addRedirectUserParam('done', str(context.getStep()))\nreturn 2"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"granted"_s);
    QVERIFY(stepLog(result).contains(u"a b&c"_s));
    QString finished;
    for (const Event &event : m_rig->events()) {
        if (event.kind == "gathering.finished"_L1) {
            finished = event.data.value("redirect"_L1).toString();
        }
        if (event.kind == "need_info"_L1) {
            QVERIFY(event.data.value("redirectUser"_L1)
                        .toString()
                        .contains("gather_claims?greeting=a+b%26c&client_id="_L1));
        }
    }
    QVERIFY2(finished.contains("?done=2&state="_L1), qPrintable(finished)); // of the last request alone
}

void TestFlowsContexts::pushedClaimsAreLookedUp()
{
    Scenario scenario = m_rig->tutorial();
    scenario.pushedClaims = {{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}, {u"age"_s, 30}};
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(summary(result), u"granted |  | rotations 0 | uma_rpt_policy+"_s);
    QCOMPARE(result.claims, (QJsonObject{{u"age"_s, 30}}));
    Scenario half = m_rig->tutorial(usAndNy);
    half.pushedClaims = {{u"city"_s, u"NY"_s}};
    FlowRig::gathering(half, {u"getNextStep"_s, u"step, context"_s, u"return -1"_s});
    QCOMPARE(m_rig->run(half).requiredClaims, QStringList{u"country"_s});
}

void TestFlowsContexts::aRawClaimTokenIsReadable()
{
    Scenario scenario = m_rig->tutorial();
    scenario.claimToken = unsignedJwt({{u"sub"_s, u"ann"_s}});
    FlowRig::policy(scenario, {u"getRequiredClaims"_s, u"context"_s, u"return []"_s});
    FlowRig::policy(scenario,
                    {u"authorize"_s, u"context"_s,
                     u"print context.getClaimTokenClaim('sub')\n"
                     u"return context.getClaimToken().count('.') == 2 and context.getPctClaim('sub') is None"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"granted"_s);
    QCOMPARE(policyLog(m_rig->events()), QStringList{u"ann"_s});
    scenario.claimToken = u"nonsense"_s;
    const FlowResult refused = m_rig->run(scenario);
    QCOMPARE(summary(refused), u"error |  | rotations 0 |  | error 400 invalid_claim_token"_s);
}

void TestFlowsContexts::theNamedPctIsLookedUp()
{
    Scenario scenario = m_rig->tutorial(Pages{{}, {{u"city"_s, u"NY"_s}}});
    scenario.pct = {{u"country"_s, u"US"_s}};
    FlowRig::gathering(
        scenario, {u"gather"_s, u"step, context"_s,
                   u"if step == 1:\n    print context.getClaim('country')\n    return context.hasClaim('country')\n"
                   u"context.putClaim('city', context.getPageClaims().get('city'))\nreturn True"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(summary(result), u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s);
    QCOMPARE(result.requiredClaims, QStringList{u"city"_s});
    QCOMPARE(stepLog(result), QStringList{u"US"_s});
}

void TestFlowsContexts::anOldPctIsCopied()
{
    Scenario scenario = m_rig->tutorial(Pages{{}});
    scenario.oldPct = {{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}};
    scenario.gathering.first().source.prepend(u"from io.jans.service.cdi.util import CdiUtil\n"
                                              u"from io.jans.as.server.uma.service import UmaPctService\n"_s);
    FlowRig::gathering(scenario, {u"getPageForStep"_s, u"step, context"_s,
                                  u"codes = context.getRequestParameters().get('pct')\n"
                                  u"old = CdiUtil.bean(UmaPctService).getByCode(codes[0])\n"
                                  u"for name in old.getClaims().keys():\n"
                                  u"    context.putClaim(name, old.getClaims().getClaim(name))\n"
                                  u"context.addSessionAttribute('uma_step_passed_1', 'true')\n"
                                  u"context.setStep(2)\n"
                                  u"return '/uma2/sample/claims_resolved.xhtml'"_s});
    FlowRig::gathering(scenario, {u"gather"_s, u"step, context"_s, u"return True"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(summary(result), u"granted | 2 claims_resolved +T-1 | rotations 2 | uma_rpt_policy+"_s);
    QCOMPARE(result.claims, scenario.oldPct);
}

void TestFlowsContexts::putClaimsAreSharedByThePoliciesOfARequest()
{
    Scenario scenario = m_rig->tutorial();
    ScenarioScript second = scenario.policies.constFirst();
    second.name = u"second"_s;
    scenario.policies.append(second);
    FlowRig::policy(scenario, {u"getRequiredClaims"_s, u"context"_s,
                               u"context.putClaim('country', 'US')\ncontext.putClaim('city', 'NY')\nreturn []"_s});
    QCOMPARE(summary(m_rig->run(scenario)), u"granted |  | rotations 0 | uma_rpt_policy+ second+"_s);
}

void TestFlowsContexts::severalScopesAndPolicies()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    scenario.scopes = QStringList{u"read"_s, u"write"_s};
    ScenarioScript second = scenario.policies.constFirst();
    second.name = u"second"_s;
    scenario.policies.append(second);
    FlowRig::policy(
        scenario, {u"authorize"_s, u"context"_s,
                   u"print '%s %s' % (sorted(context.getScopes()), sorted(context.getScriptScopes()))\nreturn True"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(summary(result), u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+ second+"_s);
    QCOMPARE(result.requiredClaims, (QStringList{u"country"_s, u"city"_s}));
    const QString scopes = u"[u'read', u'write'] [u'read', u'write']"_s;
    QCOMPARE(policyLog(m_rig->events()), (QStringList{scopes, scopes}));
}

void TestFlowsContexts::sessionAttributesStayBetweenPages()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    FlowRig::gathering(scenario, {u"prepareForStep"_s, u"step, context"_s,
                                  u"seen = context.getSessionAttributes().get('seen')\n"
                                  u"print '%s %s' % (step, seen)\n"
                                  u"context.addSessionAttribute('seen', str(step))\nreturn True"_s});
    FlowRig::gathering(scenario, {u"gather"_s, u"step, context"_s,
                                  u"context.putClaim('country', 'US')\ncontext.putClaim('city', 'NY')\nreturn True"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"granted"_s);
    // The country page prepares once more when it is submitted.
    QCOMPARE(stepLog(result), (QStringList{u"1 None"_s, u"1 1"_s, u"2 1"_s}));
}

void TestFlowsContexts::aScriptMayPersistItself()
{
    Scenario scenario = m_rig->tutorial(Pages{{{u"country"_s, u"US"_s}}});
    FlowRig::gathering(
        scenario, {u"gather"_s, u"step, context"_s,
                   u"context.putClaim('kept', 1)\ncontext.persist()\ncontext.putClaim('lost', 1)\nreturn False"_s});
    QCOMPARE(m_rig->run(scenario).claims, (QJsonObject{{u"kept"_s, 1}}));
}

void TestFlowsContexts::instancesKeepTheirStateDuringAFlowAndLoseItAfterwards()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    FlowRig::gathering(scenario, {u"getNextStep"_s, u"step, context"_s,
                                  u"self.count = getattr(self, 'count', 0) + 1\nprint self.count\nreturn -1"_s});
    for (int run = 0; run < 2; ++run) {
        const QStringList log = stepLog(m_rig->run(scenario));
        QVERIFY(log.contains(u"1"_s));
        QVERIFY(log.contains(u"2"_s));
        QVERIFY(!log.contains(u"3"_s));
    }
}

void TestFlowsContexts::unknownBeansAreSimulatedAndTold()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    scenario.policies.first().source.prepend(u"from io.jans.service.cdi.util import CdiUtil\n"
                                             u"from io.jans.as.server.service import NobodyKnowsService\n"_s);
    FlowRig::policy(scenario, {u"authorize"_s, u"context"_s,
                               u"service = CdiUtil.bean(NobodyKnowsService)\nservice.look('x')\nreturn True"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"granted"_s);
    const auto told = std::find_if(result.simulated.begin(), result.simulated.end(), [](const auto &simulated) {
        return simulated.call == "NobodyKnowsService.look"_L1;
    });
    QVERIFY(told != result.simulated.end());
    QVERIFY(told->line > 0);
    QCOMPARE(told->count, 1);
}

void TestFlowsContexts::olderImportsWork_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("root");
    QTest::newRow("gluu4") << u"gluu4"_s << u"org.gluu"_s;
    QTest::newRow("gluu3") << u"gluu3"_s << u"org.xdi"_s;
}

void TestFlowsContexts::olderImportsWork()
{
    QFETCH(QString, server);
    QFETCH(QString, root);
    Scenario scenario = m_rig->tutorial(usAndNy);
    scenario.server = *drover::scripts::generationFromString(server);
    for (QString *source : {&scenario.gathering.first().source, &scenario.policies.first().source}) {
        source->replace(u"io.jans"_s, root);
        if (server == "gluu3"_L1) {
            source->replace(u"customScript, "_s, QString());
        }
    }
    FlowRig::gathering(
        scenario, {u"prepareForStep"_s, u"step, context"_s,
                   u"return context.getClaimsGatheringEndpoint() == 'https://as/oxauth/restv1/uma/gather_claims'"_s});
    QCOMPARE(summary(m_rig->run(scenario)), u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s);
}

void TestFlowsContexts::gluu4RewritesTheNamesOfGluu3()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    scenario.server = Generation::Gluu4;
    scenario.gathering.first().source.replace(u"io.jans"_s, u"org.xdi"_s);
    scenario.policies.first().source.replace(u"io.jans"_s, u"org.xdi"_s);
    QCOMPARE(m_rig->run(scenario).decision, u"granted"_s);
}

QTEST_GUILESS_MAIN(TestFlowsContexts)
#include "tst_flowscontexts.moc"
