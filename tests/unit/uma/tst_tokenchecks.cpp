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

class TestTokenChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreRefusedInTheServersOrder_data();
    void requestsAreRefusedInTheServersOrder();
    void anErrorBodyHasCodeAndDescription();
    void aClaimTokenThatIsToBeValidatedNeedsASignatureThatHolds();
    void anExpiredTicketIsTaken();
    void aTicketCanBeUsedAgainAfterAnRptAndAfterADenial();
    void aPctIsMadeWhereNoneIsNamed();
    void theTicketsPctWinsOverTheRequests();
    void absentPushedTextsAreNotStoredToday();
    void absentPushedTextsWereStoredBefore();
    void equalPushedTextsBecameAListBefore();
    void differentPushedTextsBecomeAList();
    void aValueThatCannotBeKeptStoresNothing();
    void unknownRequestedScopesAreDropped();
    void anRptIsUpgraded();
    void anRptBelongsToItsClientAndPct();
    void aResourceThatIsGoneIsNotFound();
    void aDummyPolicyDeniesAndIsRemarked();
    void aTimedOutScriptEndsTheRequest_data();
    void aTimedOutScriptEndsTheRequest();
    void theRequestsContextsAreFreed();
};

void TestTokenChecks::requestsAreRefusedInTheServersOrder_data()
{
    using Change = std::function<void(UmaFixture &, TokenRequest &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const char *code, Change change) {
        QTest::newRow(name) << change << status << QString::fromLatin1(code);
    };
    row("no ticket", 400, "invalid_request", [](UmaFixture &, TokenRequest &r) { r.ticket.clear(); });
    row("another grant type", 400, "invalid_resource_id", [](UmaFixture &, TokenRequest &r) {
        r.grantType = u"client_credentials"_s;
        r.ticket = u"unknown"_s; // the grant type is looked at first
    });
    row("unknown ticket", 400, "invalid_ticket", [](UmaFixture &, TokenRequest &r) {
        r.ticket = u"unknown"_s;
        r.claimToken = u"x"_s;
    });
    row("format without token", 400, "invalid_claim_token",
        [](UmaFixture &, TokenRequest &r) { r.claimTokenFormat = idToken; });
    row("unsupported format", 400, "invalid_claim_token_format", [](UmaFixture &, TokenRequest &r) {
        r.claimToken = u"x"_s;
        r.claimTokenFormat = u"saml"_s;
        r.pct = u"unknown"_s;
    });
    row("not a JWT", 400, "invalid_claim_token", [](UmaFixture &, TokenRequest &r) {
        r.claimToken = u"x.y"_s;
        r.claimTokenFormat = idToken;
    });
    row("unknown PCT", 401, "invalid_pct", [](UmaFixture &, TokenRequest &r) {
        r.pct = u"unknown"_s;
        r.rpt = u"unknown"_s;
    });
    row("expired PCT", 401, "invalid_pct", [](UmaFixture &f, TokenRequest &r) {
        r.pct = f.addPct({});
        f.clock.advanceSeconds(f.config.pctLifetime + 1);
    });
    row("unknown RPT", 400, "invalid_rpt", [](UmaFixture &, TokenRequest &r) {
        r.rpt = u"unknown"_s;
        r.client.disabled = true;
    });
    row("disabled client", 403, "disabled_client", [](UmaFixture &, TokenRequest &r) { r.client.disabled = true; });
    row("no scope at all", 400, "invalid_scope", [](UmaFixture &f, TokenRequest &r) { r.ticket = f.addTicket({}); });
}

void TestTokenChecks::requestsAreRefusedInTheServersOrder()
{
    using Change = std::function<void(UmaFixture &, TokenRequest &)>;
    QFETCH(Change, change);
    QFETCH(int, status);
    QFETCH(QString, code);
    UmaFixture server;
    TokenRequest request = server.request(server.tutorial());
    change(server, request);
    const TokenAnswer answer = server.token(request);
    QCOMPARE(errorOf(answer), code);
    QCOMPARE(answer.status, status);
    QVERIFY(server.engine.calls.isEmpty());
    QCOMPARE(server.eventsOf(u"decision"_s).constLast().data.value("decision"_L1).toString(), u"error"_s);
}

void TestTokenChecks::anErrorBodyHasCodeAndDescription()
{
    UmaFixture server;
    const TokenAnswer answer = server.token(u"unknown"_s);
    QCOMPARE(answer.body, (QJsonObject{{u"error"_s, u"invalid_ticket"_s},
                                       {u"error_description"_s, u"The provided ticket was not found at the AS."_s}}));
    QVERIFY(server.remarked(u"Q-INVALID-TICKET"_s));
}

void TestTokenChecks::aClaimTokenThatIsToBeValidatedNeedsASignatureThatHolds()
{
    UmaFixture server(withConfig([](Config &config) { config.validateClaimToken = true; }));
    TokenRequest request = server.request(server.tutorial());
    pushClaims(request, {{u"iss"_s, u"https://as"_s}, {u"exp"_s, server.clock.nowSeconds() + 60}});
    QCOMPARE(errorOf(server.token(request)), u"invalid_claim_token"_s);
}

void TestTokenChecks::anExpiredTicketIsTaken()
{
    UmaFixture server;
    const QString ticket = server.tutorial();
    server.clock.advanceSeconds(server.config.ticketLifetime + 1);
    QCOMPARE(errorOf(server.token(ticket)), u"need_info"_s);
    QVERIFY(server.remarked(u"Q-TICKET-NOT-EXPIRED"_s));
}

void TestTokenChecks::aTicketCanBeUsedAgainAfterAnRptAndAfterADenial()
{
    UmaFixture server;
    const QString granted = server.addTicket({server.addScope(u"a"_s, {server.addPolicy(u"yes"_s, policyThat(true))})});
    QCOMPARE(server.token(granted).status, 200);
    QVERIFY(!server.remarked(u"Q-TICKET-REUSED"_s));
    QCOMPARE(server.token(granted).status, 200);
    QVERIFY(server.remarked(u"Q-TICKET-REUSED"_s));
    const QString denied = server.addTicket({server.addScope(u"b"_s, {server.addPolicy(u"no"_s, policyThat(false))})});
    QCOMPARE(server.token(denied).status, 403);
    QCOMPARE(errorOf(server.token(denied)), u"forbidden_by_policy"_s);
    QVERIFY(server.remarked(u"Q-FORBIDDEN-BY-POLICY"_s));
}

void TestTokenChecks::aPctIsMadeWhereNoneIsNamed()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true));
    const QString ticket = server.addTicket({server.addScope(u"s"_s, {policy})});
    const TokenAnswer answer = server.token(ticket);
    const auto pct = server.store.pct(answer.body.value("pct"_L1).toString());
    QVERIFY(pct);
    QVERIFY(pct->claims.isEmpty());
    QCOMPARE(server.store.permissionsByTicket(ticket).constFirst().attributes.value(u"pct"_s), pct->code);
}

void TestTokenChecks::theTicketsPctWinsOverTheRequests()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true));
    const QString ticketPct = server.addPct({{u"country"_s, u"US"_s}});
    const QString ticket = server.addTicket({server.addScope(u"s"_s, {policy})}, u"r"_s, {{u"pct"_s, ticketPct}});
    TokenRequest request = server.request(ticket);
    request.pct = server.addPct({{u"country"_s, u"DE"_s}, {u"age"_s, 30}});
    QCOMPARE(server.token(request).body.value("pct"_L1).toString(), ticketPct);
    QCOMPARE(server.store.pct(ticketPct)->claims,
             (QJsonObject{{u"age"_s, 30}, {u"country"_s, QJsonArray{u"DE"_s, u"US"_s}}}));
}

void TestTokenChecks::absentPushedTextsAreNotStoredToday()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true, {u"country"_s}));
    TokenRequest request = server.request(server.addTicket({server.addScope(u"s"_s, {policy})}));
    pushClaims(request,
               {{u"country"_s, u"US"_s}, {u"age"_s, 30}, {u"adult"_s, true}, {u"langs"_s, QJsonArray{u"en"_s}}});
    const TokenAnswer answer = server.token(request);
    QCOMPARE(answer.status, 200); // policies see it all the same
    QCOMPARE(server.store.pct(answer.body.value("pct"_L1).toString())->claims,
             (QJsonObject{{u"age"_s, 30}, {u"adult"_s, true}, {u"langs"_s, QJsonArray{u"en"_s}}}));
    QVERIFY(server.remarked(u"Q-PCT-NOT-STORED"_s));
}

void TestTokenChecks::absentPushedTextsWereStoredBefore()
{
    UmaFixture server(withConfig([](Config &config) { config.appendEqualPctValues = true; }));
    const QString policy = server.addPolicy(u"p"_s, policyThat(true));
    TokenRequest request = server.request(server.addTicket({server.addScope(u"s"_s, {policy})}));
    pushClaims(request, {{u"country"_s, u"US"_s}});
    const TokenAnswer answer = server.token(request);
    QCOMPARE(server.store.pct(answer.body.value("pct"_L1).toString())->claims, (QJsonObject{{u"country"_s, u"US"_s}}));
}

void TestTokenChecks::equalPushedTextsBecameAListBefore()
{
    UmaFixture server(Config::forGeneration(Generation::Gluu3));
    QVERIFY(server.config.appendEqualPctValues);
    const QString policy = server.addPolicy(u"p"_s, policyThat(true));
    TokenRequest request = server.request(server.addTicket({server.addScope(u"s"_s, {policy})}));
    request.pct = server.addPct({{u"country"_s, u"US"_s}});
    pushClaims(request, {{u"country"_s, u"US"_s}});
    QCOMPARE(server.token(request).status, 200);
    QCOMPARE(server.store.pct(request.pct)->claims, (QJsonObject{{u"country"_s, QJsonArray{u"US"_s, u"US"_s}}}));
    QVERIFY(server.remarked(u"Q-PCT-APPENDED"_s));
}

void TestTokenChecks::differentPushedTextsBecomeAList()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true));
    TokenRequest request = server.request(server.addTicket({server.addScope(u"s"_s, {policy})}));
    request.pct = server.addPct({{u"a"_s, u"x"_s}, {u"b"_s, u"x"_s}, {u"c"_s, 1}, {u"d"_s, QJsonArray{u"x"_s}}});
    pushClaims(request, {{u"a"_s, u"y"_s}, {u"b"_s, u"x"_s}, {u"c"_s, u"y"_s}, {u"d"_s, u"y"_s}});
    QCOMPARE(server.token(request).status, 200);
    QCOMPARE(server.store.pct(request.pct)->claims,
             (QJsonObject{
                 {u"a"_s, QJsonArray{u"x"_s, u"y"_s}}, {u"b"_s, u"x"_s}, {u"c"_s, 1}, {u"d"_s, QJsonArray{u"x"_s}}}));
}

void TestTokenChecks::aValueThatCannotBeKeptStoresNothing()
{
    UmaFixture server;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true));
    TokenRequest request = server.request(server.addTicket({server.addScope(u"s"_s, {policy})}));
    request.pct = server.addPct({{u"a"_s, u"x"_s}});
    pushClaims(request, {{u"a"_s, u"y"_s}, {u"height"_s, 1.75}, {u"z"_s, 1}});
    QCOMPARE(server.token(request).status, 200);
    QCOMPARE(server.store.pct(request.pct)->claims, (QJsonObject{{u"a"_s, u"x"_s}}));
    QVERIFY(server.remarked(u"Q-PCT-MERGE-FAILED"_s));
}

void TestTokenChecks::unknownRequestedScopesAreDropped()
{
    UmaFixture server;
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    TokenRequest request = server.request(server.addTicket({server.addScope(u"s"_s, {yes})}));
    request.scope = u"nowhere else"_s;
    QCOMPARE(server.token(request).status, 200);
    QVERIFY(!server.store.scopeById(u"nowhere"_s));
}

void TestTokenChecks::anRptIsUpgraded()
{
    UmaFixture server;
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    const Scope scope = server.addScope(u"s"_s, {yes});
    const TokenAnswer first = server.token(server.addTicket({scope}));
    QCOMPARE(first.body.value("upgraded"_L1).toBool(), false);
    QCOMPARE(first.body.value("token_type"_L1).toString(), u"Bearer"_s);
    TokenRequest request = server.request(server.addTicket({scope}));
    request.rpt = first.body.value("access_token"_L1).toString();
    const TokenAnswer second = server.token(request);
    QCOMPARE(second.body.value("upgraded"_L1).toBool(), true);
    QCOMPARE(second.body.value("access_token"_L1).toString(), request.rpt);
    QCOMPARE(server.store.rpt(request.rpt)->permissions.size(), 2);
    server.clock.advanceSeconds(server.config.rptLifetime + 1);
    QCOMPARE(errorOf(server.token(request)), u"invalid_rpt"_s);
}

void TestTokenChecks::anRptBelongsToItsClientAndPct()
{
    UmaFixture server;
    server.client.rptAsJwt = true;
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    const TokenAnswer answer = server.token(server.addTicket({server.addScope(u"s"_s, {yes})}));
    const auto rpt = server.store.rpt(answer.body.value("access_token"_L1).toString());
    QCOMPARE(rpt->clientId, server.client.clientId);
    QCOMPARE(rpt->pct, answer.body.value("pct"_L1).toString());
    QCOMPARE(rpt->expiresAt, server.clock.now().addSecs(server.config.rptLifetime));
    QVERIFY(server.remarked(u"D-RPT-OPAQUE"_s));
}

void TestTokenChecks::aResourceThatIsGoneIsNotFound()
{
    UmaFixture server;
    const QString yes = server.addPolicy(u"yes"_s, policyThat(true));
    const TokenAnswer answer = server.token(server.addTicket({server.addScope(u"s"_s, {yes})}, u"gone"_s));
    QCOMPARE(answer.status, 404);
    QCOMPARE(errorOf(answer), u"not_found"_s);
}

void TestTokenChecks::aDummyPolicyDeniesAndIsRemarked()
{
    UmaFixture server;
    server.engine.states.insert(u"p"_s, drover::scripts::LoadReply::State::Dummy);
    const QString policy = server.addPolicy(u"p"_s, policyThat(true, {u"a"_s}));
    QCOMPARE(errorOf(server.token(server.addTicket({server.addScope(u"s"_s, {policy})}))), u"forbidden_by_policy"_s);
    QVERIFY(server.remarked(u"Q-DUMMY"_s));
}

void TestTokenChecks::aTimedOutScriptEndsTheRequest_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("getRequiredClaims") << u"getRequiredClaims"_s << false << 504 << u"script_timeout"_s;
    QTest::newRow("getClaimsGatheringScriptName")
        << u"getClaimsGatheringScriptName"_s << false << 504 << u"script_timeout"_s;
    QTest::newRow("authorize") << u"authorize"_s << false << 504 << u"script_timeout"_s;
    QTest::newRow("host lost") << u"authorize"_s << true << 503 << u"script_host_lost"_s;
}

void TestTokenChecks::aTimedOutScriptEndsTheRequest()
{
    QFETCH(QString, method);
    QFETCH(bool, lost);
    QFETCH(int, status);
    QFETCH(QString, code);
    UmaFixture server;
    server.engine.failOn = u"p."_s + method;
    server.engine.failWith = lost ? Error::Kind::Unreachable : Error::Kind::Timeout;
    const QString policy = server.addPolicy(u"p"_s, policyThat(true));
    const TokenAnswer answer = server.token(server.addTicket({server.addScope(u"s"_s, {policy})}));
    QCOMPARE(answer.status, status);
    QCOMPARE(errorOf(answer), code);
    QVERIFY(answer.hostFailure);
    const QJsonObject told = server.eventsOf(u"script.called"_s).constLast().data.value("error"_L1).toObject();
    QCOMPARE(told.value("line"_L1).toInt(), 7);
    QCOMPARE(told.value("type"_L1).toString(), lost ? u"ScriptHostLost"_s : u"ScriptTimeout"_s);
}

void TestTokenChecks::theRequestsContextsAreFreed()
{
    UmaFixture server;
    server.token(server.tutorial());
    QCOMPARE(server.engine.ended.size(), 1);
}

QTEST_GUILESS_MAIN(TestTokenChecks)
#include "tst_tokenchecks.moc"
