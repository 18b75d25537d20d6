// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "umafixture.h"

#include "uma/jwt.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::tests;
using namespace drover::uma;
using drover::Error;

namespace {

constexpr auto idToken = "http://openid.net/specs/openid-connect-core-1_0.html#IDToken"_L1;

FakeEngine::Script policyThat(bool authorizes, const QStringList &wants = {}, const QString &gathering = u"gather"_s)
{
    return {{u"getRequiredClaims"_s, [wants](const FakeCall &) { return QJsonValue(claimDefinitions(wants)); }},
            {u"getClaimsGatheringScriptName"_s, [gathering](const FakeCall &) { return QJsonValue(gathering); }},
            {u"authorize"_s, [authorizes](const FakeCall &) { return QJsonValue(authorizes); }}};
}

QString errorOf(const TokenAnswer &answer)
{
    return answer.body.value("error"_L1).toString();
}

Config withConfig(const std::function<void(Config &)> &change)
{
    Config config = Config::forGeneration(Generation::Janssen);
    change(config);
    return config;
}

void pushClaims(TokenRequest &request, const QJsonObject &claims)
{
    request.claimToken = unsignedJwt(claims);
    request.claimTokenFormat = idToken;
}

} // namespace

class TestTokenDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingClaimsRotateTheTicketAndListTheDefinitions();
    void theGatheringIdJoinsTheNamesOfAllPolicies();
    void aBlankGatheringNameLeavesTheTicketWithoutOne();
    void redirectUserHasNoQuestionMarkWithoutParameters();
    void redirectUserCarriesTheParametersOfAllScripts();
    void redirectUserKeepsStrayAmpersands();
    void theSameClaimMayBeListedTwice();
    void permissionParametersAreLostInNeedInfo();
    void claimsAreLookedUpInPutClaimsThenTokenThenPct();
    void aStoredNullCountsAsPresent();
    void putClaimInGetRequiredClaimsSatisfiesLaterScripts();
    void putClaimInTheNameMethodComesTooLate();
    void allScriptsAreAskedBeforeNeedInfo();
    void getClaimsGatheringScriptNameIsAskedEvenIfNothingIsMissing();
    void aListWithSomethingElseThanDefinitionsIsAServerError();
    void aRaisingGetRequiredClaimsMeansNothingIsRequired();
    void aRaisingAuthorizeDenies();
    void policiesOfAllScopesMustAgree();
    void evaluationStopsAtTheFirstNo();
    void aScopeWithoutPolicyDoesNotBlock();
    void noPolicyAtAllIsDecidedByTheConfiguration();
    void aMissingPolicyIsSkipped();
    void scopesOnlyRequestedAreAskedForClaimsButNotAuthorized();
    void grantedPermissionsGainEveryScope();
    void aScopeExpressionDecides_data();
    void aScopeExpressionDecides();
    void aScopeExpressionNeedsAsManyScopesAsHavePolicies();
    void scopesThatTheExpressionRemovedAreAddedAgain();
};

void TestTokenDecision::missingClaimsRotateTheTicketAndListTheDefinitions()
{
    UmaFixture server;
    const QString ticket = server.tutorial();
    const TokenAnswer answer = server.token(ticket);
    QCOMPARE(answer.status, 403);
    QCOMPARE(errorOf(answer), u"need_info"_s);
    QVERIFY(!answer.body.contains("error_description"_L1));
    QCOMPARE(answer.body.value("required_claims"_L1).toArray(), claimDefinitions({u"country"_s, u"city"_s}));
    const QString rotated = answer.body.value("ticket"_L1).toString();
    QVERIFY(rotated != ticket);
    QVERIFY(server.store.permissionsByTicket(ticket).isEmpty());
    const auto attributes = server.store.permissionsByTicket(rotated).constFirst().attributes;
    QCOMPARE(attributes.value(u"gathering_id"_s), u"gather"_s);
    QVERIFY(server.store.pct(attributes.value(u"pct"_s)));
    QCOMPARE(server.engine.count(u"policy.authorize"_s), 0);
    QCOMPARE(server.eventsOf(u"ticket.rotated"_s).size(), 1);
}

void TestTokenDecision::theGatheringIdJoinsTheNamesOfAllPolicies()
{
    UmaFixture server;
    const QString first = server.addPolicy(u"p1"_s, policyThat(true, {u"a"_s}, u"one"_s));
    const QString second = server.addPolicy(u"p2"_s, policyThat(true, {}, u"two"_s));
    const QString ticket =
        server.addTicket({server.addScope(u"s1"_s, {first, second}), server.addScope(u"s2"_s, {first})});
    const TokenAnswer answer = server.token(ticket);
    const auto permission = server.store.permissionsByTicket(answer.body.value("ticket"_L1).toString()).constFirst();
    QCOMPARE(permission.attributes.value(u"gathering_id"_s), u"one two one"_s);
}

void TestTokenDecision::aBlankGatheringNameLeavesTheTicketWithoutOne()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true, {u"a"_s}, u"  "_s));
    const TokenAnswer answer = server.token(server.addTicket({server.addScope(u"s"_s, {policy})}));
    const auto permission = server.store.permissionsByTicket(answer.body.value("ticket"_L1).toString()).constFirst();
    QVERIFY(!permission.attributes.contains(u"gathering_id"_s));
    QVERIFY(server.remarked(u"Q-GATHERING-NAME-BLANK"_s));
}

void TestTokenDecision::redirectUserHasNoQuestionMarkWithoutParameters()
{
    UmaFixture server;
    const TokenAnswer answer = server.token(server.tutorial());
    QCOMPARE(answer.body.value("redirect_user"_L1).toString(),
             u"https://as/jans-auth/restv1/uma/gather_claims&client_id=client-1&ticket="_s +
                 answer.body.value("ticket"_L1).toString());
    QVERIFY(server.remarked(u"Q-REDIRECT-USER"_s));
}

void TestTokenDecision::redirectUserCarriesTheParametersOfAllScripts()
{
    UmaFixture server;
    FakeEngine::Script policy = tutorialPolicy();
    policy.insert(u"getClaimsGatheringScriptName"_s, [](const FakeCall &call) {
        call.addRedirectParam(u"lang"_s, u"de & fr"_s);
        call.addRedirectParam(u"lang"_s, u"é"_s);
        call.addRedirectParam(u"empty"_s, u" "_s);
        return QJsonValue(u"gather"_s);
    });
    const QString ticket = server.addTicket({server.addScope(u"s"_s, {server.addPolicy(u"p"_s, policy)})});
    const QString url = server.token(ticket).body.value("redirect_user"_L1).toString();
    QVERIFY2(url.startsWith("https://as/jans-auth/restv1/uma/gather_claims?lang=de+%26+fr&lang=%C3%A9&client_id="_L1),
             qPrintable(url));
    QVERIFY(!server.remarked(u"Q-REDIRECT-USER"_s));
}

void TestTokenDecision::redirectUserKeepsStrayAmpersands()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true, {u"a"_s}));
    const QString ticket = server.addTicket({server.addScope(u"s1"_s, {policy}), server.addScope(u"s2"_s, {policy})});
    const QString url = server.token(ticket).body.value("redirect_user"_L1).toString();
    QVERIFY2(url.startsWith("https://as/jans-auth/restv1/uma/gather_claims?&&client_id="_L1), qPrintable(url));
    QVERIFY(server.remarked(u"Q-REDIRECT-USER-AMPERSAND"_s));
}

void TestTokenDecision::theSameClaimMayBeListedTwice()
{
    UmaFixture server;
    const QString first = server.addPolicy(u"p1"_s, policyThat(true, {u"a"_s, u"b"_s}));
    const QString second = server.addPolicy(u"p2"_s, policyThat(true, {u"a"_s}));
    const TokenAnswer answer = server.token(server.addTicket({server.addScope(u"s"_s, {first, second})}));
    QCOMPARE(answer.body.value("required_claims"_L1).toArray(), claimDefinitions({u"a"_s, u"b"_s, u"a"_s}));
    QVERIFY(server.remarked(u"Q-REQUIRED-TWICE"_s));
    const QJsonArray told = server.eventsOf(u"need_info"_s).constFirst().data.value("requiredClaims"_L1).toArray();
    QCOMPARE(told, (QJsonArray{u"a"_s, u"b"_s}));
}

void TestTokenDecision::permissionParametersAreLostInNeedInfo()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true, {u"a"_s}));
    const QString ticket = server.addTicket({server.addScope(u"s"_s, {policy})}, u"r"_s, {{u"color"_s, u"red"_s}});
    const TokenAnswer answer = server.token(ticket);
    const auto permission = server.store.permissionsByTicket(answer.body.value("ticket"_L1).toString()).constFirst();
    QVERIFY(!permission.attributes.contains(u"color"_s));
    QVERIFY(server.remarked(u"Q-PARAMS-LOST"_s));
}

void TestTokenDecision::claimsAreLookedUpInPutClaimsThenTokenThenPct()
{
    UmaFixture server;
    QJsonArray seen;
    FakeEngine::Script policy = policyThat(true, {u"a"_s, u"b"_s, u"c"_s});
    policy.insert(u"authorize"_s, [&seen](const FakeCall &call) {
        seen = {call.claim(u"a"_s), call.claim(u"b"_s), call.claim(u"c"_s)};
        return QJsonValue(true);
    });
    FakeEngine::Script putting = policyThat(true);
    putting.insert(u"getRequiredClaims"_s, [](const FakeCall &call) {
        call.putClaim(u"a"_s, u"put"_s);
        return QJsonValue(QJsonArray());
    });
    const QString first = server.addPolicy(u"p1"_s, putting);
    const QString second = server.addPolicy(u"p2"_s, policy);
    TokenRequest request = server.request(server.addTicket({server.addScope(u"s"_s, {first, second})}));
    pushClaims(request, {{u"a"_s, u"token"_s}, {u"b"_s, u"token"_s}});
    request.pct = server.addPct({{u"a"_s, u"pct"_s}, {u"b"_s, u"pct"_s}, {u"c"_s, u"pct"_s}});
    QCOMPARE(server.token(request).status, 200);
    QCOMPARE(seen.at(0).toString(), u"put"_s);
    QCOMPARE(seen.at(1).toString(), u"token"_s);
    QCOMPARE(seen.at(2).toString(), u"pct"_s);
}

void TestTokenDecision::aStoredNullCountsAsPresent()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true, {u"a"_s}));
    TokenRequest request = server.request(server.addTicket({server.addScope(u"s"_s, {policy})}));
    request.pct = server.addPct({{u"a"_s, QJsonValue()}});
    QCOMPARE(server.token(request).status, 200);
}

void TestTokenDecision::putClaimInGetRequiredClaimsSatisfiesLaterScripts()
{
    UmaFixture server;
    FakeEngine::Script putting = policyThat(true);
    putting.insert(u"getRequiredClaims"_s, [](const FakeCall &call) {
        call.putClaim(u"a"_s, 1);
        return QJsonValue(claimDefinitions({u"a"_s}));
    });
    const QString first = server.addPolicy(u"p1"_s, putting);
    const QString second = server.addPolicy(u"p2"_s, policyThat(true, {u"a"_s}));
    QCOMPARE(server.token(server.addTicket({server.addScope(u"s"_s, {first, second})})).status, 200);
}

void TestTokenDecision::putClaimInTheNameMethodComesTooLate()
{
    UmaFixture server;
    FakeEngine::Script late = policyThat(true, {u"a"_s});
    late.insert(u"getClaimsGatheringScriptName"_s, [](const FakeCall &call) {
        call.putClaim(u"a"_s, 1);
        return QJsonValue(u"gather"_s);
    });
    const QString policy = server.addPolicy(u"p"_s, late);
    QCOMPARE(errorOf(server.token(server.addTicket({server.addScope(u"s"_s, {policy})}))), u"need_info"_s);
}

void TestTokenDecision::allScriptsAreAskedBeforeNeedInfo()
{
    UmaFixture server;
    const QString first = server.addPolicy(u"p1"_s, policyThat(true, {u"a"_s}));
    const QString second = server.addPolicy(u"p2"_s, policyThat(true, {u"b"_s}));
    const TokenAnswer answer = server.token(server.addTicket({server.addScope(u"s"_s, {first, second})}));
    QCOMPARE(answer.body.value("required_claims"_L1).toArray().size(), 2);
    QCOMPARE(server.engine.count(u"p2.getClaimsGatheringScriptName"_s), 1);
}

void TestTokenDecision::getClaimsGatheringScriptNameIsAskedEvenIfNothingIsMissing()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true));
    QCOMPARE(server.token(server.addTicket({server.addScope(u"s"_s, {policy})})).status, 200);
    QCOMPARE(server.engine.calls,
             (QStringList{u"p.getRequiredClaims"_s, u"p.getClaimsGatheringScriptName"_s, u"p.authorize"_s}));
}

void TestTokenDecision::aListWithSomethingElseThanDefinitionsIsAServerError()
{
    for (const QJsonValue &wrong :
         {QJsonValue(u"country"_s), QJsonValue(), QJsonValue(QJsonObject{{u"invalid"_s, true}})}) {
        UmaFixture server;
        FakeEngine::Script policy = policyThat(true);
        policy.insert(u"getRequiredClaims"_s, [wrong](const FakeCall &) { return QJsonValue(QJsonArray{wrong}); });
        const TokenAnswer answer =
            server.token(server.addTicket({server.addScope(u"s"_s, {server.addPolicy(u"p"_s, policy)})}));
        QCOMPARE(answer.status, 500);
        QCOMPARE(errorOf(answer), u"server_error"_s);
        QVERIFY(server.remarked(u"Q-REQUIRED-NOT-A-DEFINITION"_s));
    }
}

void TestTokenDecision::aRaisingGetRequiredClaimsMeansNothingIsRequired()
{
    UmaFixture server;
    FakeEngine::Script policy = policyThat(true);
    policy.insert(u"getRequiredClaims"_s, [](const FakeCall &) -> QJsonValue { throw FakeRaise{u"KeyError"_s}; });
    QCOMPARE(server.token(server.addTicket({server.addScope(u"s"_s, {server.addPolicy(u"p"_s, policy)})})).status, 200);
    const QJsonObject told = server.eventsOf(u"script.called"_s).constFirst().data;
    QCOMPARE(told.value("error"_L1)["type"_L1].toString(), u"KeyError"_s);
    QVERIFY(told.value("defaulted"_L1).toBool());
}

void TestTokenDecision::aRaisingAuthorizeDenies()
{
    UmaFixture server;
    FakeEngine::Script policy = policyThat(true);
    policy.remove(u"authorize"_s);
    const TokenAnswer answer =
        server.token(server.addTicket({server.addScope(u"s"_s, {server.addPolicy(u"p"_s, policy)})}));
    QCOMPARE(errorOf(answer), u"forbidden_by_policy"_s);
}

void TestTokenDecision::policiesOfAllScopesMustAgree()
{
    UmaFixture server;
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    const QString no = server.addPolicy(u"no"_s, policyThat(false));
    const Scope open = server.addScope(u"open"_s, {yes});
    const Scope closed = server.addScope(u"closed"_s, {no});
    QCOMPARE(server.token(server.addTicket({open})).status, 200);
    QCOMPARE(errorOf(server.token(server.addTicket({open, closed}))), u"forbidden_by_policy"_s);
    server.addResource(u"r2"_s);
    const QString ticket = server.addTicket({open});
    server.addPermission(ticket, {closed}, u"r2"_s);
    QCOMPARE(errorOf(server.token(ticket)), u"forbidden_by_policy"_s);
}

void TestTokenDecision::evaluationStopsAtTheFirstNo()
{
    UmaFixture server;
    const QString no = server.addPolicy(u"no"_s, policyThat(false));
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    server.token(server.addTicket({server.addScope(u"s"_s, {no, yes})}));
    QCOMPARE(server.engine.count(u"yes.authorize"_s), 0);
    QCOMPARE(server.eventsOf(u"policy.decided"_s).size(), 1);
    QVERIFY(server.remarked(u"Q-ORDER-UNSPECIFIED"_s));
}

void TestTokenDecision::aScopeWithoutPolicyDoesNotBlock()
{
    UmaFixture server;
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    QCOMPARE(server.token(server.addTicket({server.addScope(u"s"_s, {yes}), server.addScope(u"free"_s, {})})).status,
             200);
}

void TestTokenDecision::noPolicyAtAllIsDecidedByTheConfiguration()
{
    UmaFixture server;
    const Scope scope = server.addScope(u"s"_s, {});
    QCOMPARE(errorOf(server.token(server.addTicket({scope}))), u"forbidden_by_policy"_s);
    QVERIFY(server.remarked(u"Q-NO-POLICIES"_s));
    server.setConfig(withConfig([](Config &config) { config.grantAccessIfNoPolicies = true; }));
    QCOMPARE(server.token(server.addTicket({scope})).status, 200);
}

void TestTokenDecision::aMissingPolicyIsSkipped()
{
    UmaFixture server;
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    QCOMPARE(server.token(server.addTicket({server.addScope(u"s"_s, {u"inum=gone"_s, yes})})).status, 200);
    QVERIFY(server.remarked(u"Q-POLICY-MISSING"_s));
}

void TestTokenDecision::scopesOnlyRequestedAreAskedForClaimsButNotAuthorized()
{
    UmaFixture server;
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    const QString no = server.addPolicy(u"no"_s, policyThat(false));
    const Scope asked = server.addScope(u"asked"_s, {no});
    TokenRequest request = server.request(server.addTicket({server.addScope(u"s"_s, {yes})}));
    request.scope = u"asked"_s;
    QCOMPARE(server.token(request).status, 200);
    QCOMPARE(server.engine.count(u"no.getRequiredClaims"_s), 1);
    QCOMPARE(server.engine.count(u"no.authorize"_s), 0);
    QVERIFY(server.remarked(u"Q-REQUESTED-SCOPE-NOT-AUTHORIZED"_s));
    QVERIFY(server.remarked(u"Q-SCOPES-ADDED"_s));
    QVERIFY(server.store.permissionsByTicket(request.ticket).constFirst().scopeDns.contains(asked.dn));
}

void TestTokenDecision::grantedPermissionsGainEveryScope()
{
    UmaFixture server;
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    const Scope first = server.addScope(u"s1"_s, {yes});
    const Scope second = server.addScope(u"s2"_s, {yes});
    server.addResource(u"r2"_s);
    const QString ticket = server.addTicket({first});
    server.addPermission(ticket, {second}, u"r2"_s);
    const TokenAnswer answer = server.token(ticket);
    const auto rpt = server.store.rpt(answer.body.value("access_token"_L1).toString());
    QVERIFY(rpt);
    QCOMPARE(rpt->permissions.at(0).scopeDns, (QStringList{first.dn, second.dn}));
    QCOMPARE(rpt->permissions.at(1).scopeDns, (QStringList{second.dn, first.dn}));
}

void TestTokenDecision::aScopeExpressionDecides_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("granted");
    QTest::newRow("or") << uR"({"rule":{"or":[{"var":0},{"var":1}]},"data":["yes","no"]})"_s << true;
    QTest::newRow("and") << uR"({"rule":{"and":[{"var":0},{"var":1}]},"data":["yes","no"]})"_s << false;
    QTest::newRow("not") << uR"({"rule":{"and":[{"var":0},{"!":{"var":1}}]},"data":["yes","no"]})"_s << true;
    QTest::newRow("unknown scope in data counts as true")
        << uR"({"rule":{"and":[{"var":0},{"var":1}]},"data":["yes","other"]})"_s << true;
    QTest::newRow("true-like is not true")
        << uR"({"rule":{"if":[{"var":0},"yes","no"]},"data":["yes","no"]})"_s << false;
    QTest::newRow("unknown operator") << uR"({"rule":{"xor":[{"var":0},{"var":1}]},"data":["yes","no"]})"_s << false;
    QTest::newRow("no rule") << uR"({"data":["yes","no"]})"_s << false;
    QTest::newRow("not JSON") << uR"(rule)"_s << false;
}

void TestTokenDecision::aScopeExpressionDecides()
{
    QFETCH(QString, expression);
    QFETCH(bool, granted);
    UmaFixture server;
    server.addResource(u"r"_s, expression);
    const Scope yes = server.addScope(u"yes"_s, {server.addPolicy(u"py"_s, policyThat(true))});
    const Scope no = server.addScope(u"no"_s, {server.addPolicy(u"pn"_s, policyThat(false))});
    const TokenAnswer answer = server.token(server.addTicket({yes, no}));
    QCOMPARE(answer.status, granted ? 200 : 403);
}

void TestTokenDecision::aScopeExpressionNeedsAsManyScopesAsHavePolicies()
{
    UmaFixture server;
    server.addResource(u"r"_s, uR"({"rule":{"var":0},"data":["yes"]})"_s);
    const Scope yes = server.addScope(u"yes"_s, {server.addPolicy(u"py"_s, policyThat(true))});
    const Scope other = server.addScope(u"other"_s, {server.addPolicy(u"po"_s, policyThat(true))});
    const Scope free = server.addScope(u"free"_s, {});
    QCOMPARE(errorOf(server.token(server.addTicket({yes, other}))), u"forbidden_by_policy"_s);
    QVERIFY(server.remarked(u"Q-EXPRESSION-SIZE"_s));
    QCOMPARE(server.engine.count(u"py.authorize"_s), 0);
    QCOMPARE(server.token(server.addTicket({yes, free})).status, 200); // those without scripts are not counted
}

void TestTokenDecision::scopesThatTheExpressionRemovedAreAddedAgain()
{
    UmaFixture server;
    server.addResource(u"r"_s, uR"({"rule":{"or":[{"var":0},{"var":1}]},"data":["yes","no"]})"_s);
    const Scope yes = server.addScope(u"yes"_s, {server.addPolicy(u"py"_s, policyThat(true))});
    const Scope no = server.addScope(u"no"_s, {server.addPolicy(u"pn"_s, policyThat(false))});
    const TokenAnswer answer = server.token(server.addTicket({yes, no}));
    const auto rpt = server.store.rpt(answer.body.value("access_token"_L1).toString());
    QVERIFY(rpt->permissions.constFirst().scopeDns.contains(no.dn));
    QVERIFY(server.remarked(u"Q-SCOPES-ADDED"_s));
}

QTEST_GUILESS_MAIN(TestTokenDecision)
#include "tst_tokendecision.moc"
