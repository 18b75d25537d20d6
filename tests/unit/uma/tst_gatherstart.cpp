// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatheringfixture.h"

#include "uma/gatheringlink.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::tests;
using namespace drover::uma;
using Values = QMap<QString, QString>;

namespace {

const QString country = u"/uma2/sample/country.xhtml"_s;
const QString city = u"/uma2/sample/city.xhtml"_s;
const QString custom = u"/uma2/custom.xhtml"_s;

QString errorOf(const HttpAnswer &answer)
{
    return answer.status == 302 ? GatheringReturn::fromUrl(answer.location).error
                                : answer.body.value("error"_L1).toString();
}

FakeEngine::Method answering(const QJsonValue &value)
{
    return [value](const FakeCall &) { return value; };
}

} // namespace

class TestGatherStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gatheringStartsAtTheFirstPage();
    void startIsRefusedInTheServersOrder_data();
    void startIsRefusedInTheServersOrder();
    void anErrorIsToldToTheClientWithItsState();
    void anUnregisteredRedirectUriIsRedirectedTo();
    void aRedirectUriMatchesWithItsParameters_data();
    void aRedirectUriMatchesWithItsParameters();
    void aTicketWithoutPctIsAServerError();
    void aOneStepScriptCannotStart_data();
    void aOneStepScriptCannotStart();
    void theScriptWithTheHighestLevelRuns();
    void gatheringNamesAreComparedInLowerCase();
    void theSessionAttributesAreSet();
    void theStepRestartsAtOneAfterAuthentication();
    void passedMarksOfAnEarlierFlowAreKept();
    void claimsOfGetPageForStepOneArePersisted();
    void aFirstPageThatIsNoneLeadsNowhere_data();
    void aFirstPageThatIsNoneLeadsNowhere();
    void aFirstPageThatIsNoUriIsAServerError();
    void preparingPersists();
    void preparingThatFailsPersistsNothing_data();
    void preparingThatFailsPersistsNothing();
    void failureLeadsToTheErrorPageOnlyForSamplePages();
    void anExternalRedirectCountsOnlyAfterFalse();
    void anExternalRedirectIsIgnoredAfterTrue();
    void aStepWhosePredecessorIsNotPassedFails();
    void aBrowserWithoutSessionFails();
    void aLostPctFails();
};

void TestGatherStart::gatheringStartsAtTheFirstPage()
{
    Gathering server;
    const HttpAnswer answer = server.start(server.ticket);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.location, u"https://as/jans-auth/uma2/sample/country.htm"_s);
    QCOMPARE(answer.page, country);
    QVERIFY(server.store.session(answer.sessionId));
}

void TestGatherStart::startIsRefusedInTheServersOrder_data()
{
    using Change = std::function<void(Gathering &, GatherRequest &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const char *code, Change change) {
        QTest::newRow(name) << change << status << QString::fromLatin1(code);
    };
    row("no client", 400, "invalid_client_id", [](Gathering &, GatherRequest &r) { r.clientId.clear(); });
    row("unknown client", 400, "invalid_client_id", [](Gathering &, GatherRequest &r) { r.clientId = u"x"_s; });
    row("no redirect URI registered", 400, "invalid_claims_redirect_uri", [](Gathering &s, GatherRequest &) {
        s.client.claimsRedirectUris.clear();
        s.store.saveClient(s.client);
    });
    row("blank redirect URI with two registered", 400, "invalid_claims_redirect_uri",
        [](Gathering &s, GatherRequest &r) {
            s.client.claimsRedirectUris.append(u"https://client/2"_s);
            s.store.saveClient(s.client);
            r.claimsRedirectUri.clear();
        });
    row("unregistered redirect URI", 302, "invalid_claims_redirect_uri",
        [](Gathering &, GatherRequest &r) { r.claimsRedirectUri = u"https://evil/"_s; });
    row("unknown ticket", 302, "invalid_ticket", [](Gathering &, GatherRequest &r) { r.ticket = u"x"_s; });
    row("blank ticket", 302, "invalid_ticket", [](Gathering &, GatherRequest &r) { r.ticket.clear(); });
    row("the resource server's own ticket", 302, "invalid_claims_gathering_script_name",
        [](Gathering &s, GatherRequest &r) { r.ticket = s.addTicket({s.addScope(u"other"_s, {})}); });
    row("a script that does not exist", 302, "invalid_claims_gathering_script_name",
        [](Gathering &s, GatherRequest &r) {
            r.ticket = s.addTicket({s.addScope(u"other"_s, {})}, u"r"_s,
                                   {{u"gathering_id"_s, u"nobody"_s}, {u"pct"_s, s.pct}});
        });
}

void TestGatherStart::startIsRefusedInTheServersOrder()
{
    using Change = std::function<void(Gathering &, GatherRequest &)>;
    QFETCH(Change, change);
    QFETCH(int, status);
    QFETCH(QString, code);
    Gathering server;
    const qsizetype before = server.engine.calls.size();
    GatherRequest request = server.startRequest(server.ticket);
    change(server, request);
    const HttpAnswer answer = server.start(request);
    QCOMPARE(answer.status, status);
    QCOMPARE(errorOf(answer), code);
    QCOMPARE(server.engine.calls.size(), before);
    const QJsonObject decision = server.eventsOf(u"decision"_s).constLast().data;
    QCOMPARE(decision.value("status"_L1).toInt(), status);
    QCOMPARE(decision.value("code"_L1).toString(), code);
}

void TestGatherStart::anErrorIsToldToTheClientWithItsState()
{
    Gathering server;
    const HttpAnswer answer = server.start(u"unknown"_s);
    QCOMPARE(
        answer.location,
        u"https://client/cb?error=invalid_ticket&error_description=The+provided+ticket+was+not+found+at+the+AS.&state=s1"_s);
}

void TestGatherStart::anUnregisteredRedirectUriIsRedirectedTo()
{
    Gathering server;
    GatherRequest request = server.startRequest(server.ticket);
    request.claimsRedirectUri = u"https://evil/?x=1"_s;
    QVERIFY(server.start(request).location.startsWith("https://evil/?x=1&error=invalid_claims_redirect_uri&"_L1));
    QVERIFY(server.remarked(u"Q-UNREGISTERED-REDIRECT"_s));
}

void TestGatherStart::aRedirectUriMatchesWithItsParameters_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << u"https://c/cb"_s << u"https://c/cb"_s << true;
    QTest::newRow("parameters in another order") << u"https://c/cb?a=1&b=2"_s << u"https://c/cb?b=2&a=1"_s << true;
    QTest::newRow("parameter more") << u"https://c/cb"_s << u"https://c/cb?a=1"_s << false;
    QTest::newRow("parameter missing") << u"https://c/cb?a=1"_s << u"https://c/cb"_s << false;
    QTest::newRow("other path") << u"https://c/cb"_s << u"https://c/cb/"_s << false;
}

void TestGatherStart::aRedirectUriMatchesWithItsParameters()
{
    QFETCH(QString, registered);
    QFETCH(QString, given);
    QFETCH(bool, matches);
    Gathering server;
    server.client.claimsRedirectUris = QStringList{registered};
    server.store.saveClient(server.client);
    GatherRequest request = server.startRequest(server.ticket);
    request.claimsRedirectUri = given;
    QCOMPARE(errorOf(server.start(request)).isEmpty(), matches);
}

void TestGatherStart::aTicketWithoutPctIsAServerError()
{
    Gathering server;
    const QString ticket =
        server.addTicket({server.addScope(u"other"_s, {})}, u"r"_s, {{u"gathering_id"_s, u"gather"_s}});
    const HttpAnswer answer = server.start(ticket);
    QCOMPARE(answer.status, 500);
    QCOMPARE(errorOf(answer), u"server_error"_s);
}

void TestGatherStart::aOneStepScriptCannotStart_data()
{
    QTest::addColumn<QJsonValue>("count");
    QTest::newRow("one") << QJsonValue(1);
    QTest::newRow("none") << QJsonValue(0);
    QTest::newRow("default after an exception") << QJsonValue(-1);
}

void TestGatherStart::aOneStepScriptCannotStart()
{
    QFETCH(QJsonValue, count);
    Gathering server([&](FakeEngine::Script &script) { script.insert(u"getStepsCount"_s, answering(count)); });
    const HttpAnswer answer = server.start(server.ticket);
    QCOMPARE(answer.status, 500);
    QCOMPARE(errorOf(answer), u"server_error"_s);
    QCOMPARE(server.engine.count(u"gather.getPageForStep"_s), 0);
    QVERIFY(server.remarked(u"Q-ONE-STEP"_s));
}

void TestGatherStart::theScriptWithTheHighestLevelRuns()
{
    Gathering server;
    server.addGathering(u"second"_s, tutorialGathering(), 5);
    server.addGathering(u"third"_s, tutorialGathering(), 5);
    const QString ticket = server.addTicket({server.addScope(u"other"_s, {})}, u"r"_s,
                                            {{u"gathering_id"_s, u"gather second third"_s}, {u"pct"_s, server.pct}});
    QCOMPARE(server.start(ticket).status, 302);
    QCOMPARE(server.attribute(u"gather_script_name"_s), u"second"_s);
    QVERIFY(server.remarked(u"Q-HIGHEST-LEVEL"_s));
}

void TestGatherStart::gatheringNamesAreComparedInLowerCase()
{
    Gathering server;
    const QString ticket = server.addTicket({server.addScope(u"other"_s, {})}, u"r"_s,
                                            {{u"gathering_id"_s, u"GATHER"_s}, {u"pct"_s, server.pct}});
    QCOMPARE(errorOf(server.start(ticket)), QString());
}

void TestGatherStart::theSessionAttributesAreSet()
{
    Gathering server;
    server.start(server.ticket);
    QCOMPARE(server.store.session(server.sessionId)->attributes,
             (Values{{u"uma"_s, u"true"_s},
                     {u"step"_s, u"1"_s},
                     {u"state"_s, u"s1"_s},
                     {u"claims_redirect_uri"_s, u"https://client/cb"_s},
                     {u"ticket"_s, server.ticket},
                     {u"gather_script_name"_s, u"gather"_s},
                     {u"pct"_s, server.pct},
                     {u"client_id"_s, u"client-1"_s}}));
}

void TestGatherStart::theStepRestartsAtOneAfterAuthentication()
{
    Gathering server;
    server.start(server.ticket);
    server.submit(country, {{u"country"_s, u"US"_s}});
    QCOMPARE(server.attribute(u"step"_s), u"2"_s);
    GatherRequest request;
    request.authentication = u"true"_s;
    request.sessionId = server.sessionId;
    const HttpAnswer answer = server.start(request);
    QCOMPARE(answer.page, country);
    QCOMPARE(server.attribute(u"step"_s), u"1"_s);
    QCOMPARE(server.attribute(u"state"_s), u"s1"_s);
    QCOMPARE(server.attribute(u"uma_step_passed_1"_s), u"true"_s);
    QVERIFY(server.remarked(u"Q-STEP-RESTARTS"_s));
}

void TestGatherStart::passedMarksOfAnEarlierFlowAreKept()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"getNextStep"_s, [](const FakeCall &call) { return QJsonValue(call.step == 1 ? 2 : -1); });
    });
    server.start(server.ticket);
    auto session = *server.store.session(server.sessionId);
    session.attributes.insert(u"uma_step_passed_1"_s, u"true"_s);
    session.attributes.insert(u"uma_step_passed_2"_s, u"true"_s);
    server.store.saveSession(session);
    server.start(server.ticket);
    QVERIFY(server.remarked(u"Q-PASSED-FLAGS-KEPT"_s));
    QCOMPARE(server.attribute(u"uma_step_passed_1"_s), u"true"_s);
}

void TestGatherStart::claimsOfGetPageForStepOneArePersisted()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"getPageForStep"_s, [](const FakeCall &call) {
            call.gatherClaim(u"old"_s, u"x"_s);
            call.setSessionAttribute(u"uma_step_passed_1"_s, u"true"_s);
            call.setSessionAttribute(u"step"_s, u"2"_s);
            return QJsonValue(u"/uma2/sample/claims_resolved.xhtml"_s);
        });
    });
    QCOMPARE(server.start(server.ticket).page, u"/uma2/sample/claims_resolved.xhtml"_s);
    QCOMPARE(server.claims(), (QJsonObject{{u"old"_s, u"x"_s}}));
    QCOMPARE(server.attribute(u"step"_s), u"2"_s);
    QCOMPARE(server.show(u"/uma2/sample/claims_resolved.htm"_s).outcome, u"success"_s);
}

void TestGatherStart::aFirstPageThatIsNoneLeadsNowhere_data()
{
    QTest::addColumn<QJsonValue>("page");
    QTest::addColumn<QString>("location");
    QTest::newRow("empty") << QJsonValue(QString()) << u"https://as/jans-auth.htm"_s;
    QTest::newRow("None") << QJsonValue() << u"https://as/jans-authnull.htm"_s;
    QTest::newRow("no slash") << QJsonValue(u"a.xhtml"_s) << u"https://as/jans-autha.htm"_s;
}

void TestGatherStart::aFirstPageThatIsNoneLeadsNowhere()
{
    QFETCH(QJsonValue, page);
    QFETCH(QString, location);
    Gathering server([&](FakeEngine::Script &script) { script.insert(u"getPageForStep"_s, answering(page)); });
    const HttpAnswer answer = server.start(server.ticket);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.location, location);
    QVERIFY(answer.page.isEmpty());
    QVERIFY(server.remarked(u"Q-FIRST-PAGE-BROKEN"_s));
    QCOMPARE(server.eventsOf(u"decision"_s).constLast().data.value("status"_L1).toInt(), 404);
}

void TestGatherStart::aFirstPageThatIsNoUriIsAServerError()
{
    Gathering server(
        [](FakeEngine::Script &script) { script.insert(u"getPageForStep"_s, answering(u"/my page.xhtml"_s)); });
    QCOMPARE(server.start(server.ticket).status, 500);
}

void TestGatherStart::preparingPersists()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"prepareForStep"_s, [](const FakeCall &call) {
            call.gatherClaim(u"seen"_s, call.step);
            return QJsonValue(true);
        });
    });
    server.start(server.ticket);
    const PageAnswer answer = server.show(u"/uma2/sample/country.htm"_s);
    QCOMPARE(answer.kind, PageAnswer::Kind::Render);
    QCOMPARE(answer.page, country);
    QCOMPARE(answer.outcome, u"success"_s);
    QCOMPARE(server.claims(), (QJsonObject{{u"seen"_s, 1}}));
}

void TestGatherStart::preparingThatFailsPersistsNothing_data()
{
    QTest::addColumn<bool>("raises");
    QTest::newRow("False") << false;
    QTest::newRow("exception") << true;
}

void TestGatherStart::preparingThatFailsPersistsNothing()
{
    QFETCH(bool, raises);
    Gathering server([&](FakeEngine::Script &script) {
        script.insert(u"prepareForStep"_s, [raises](const FakeCall &call) {
            call.gatherClaim(u"seen"_s, 1);
            if (raises) {
                throw FakeRaise{u"KeyError"_s};
            }
            return QJsonValue(false);
        });
    });
    server.start(server.ticket);
    const PageAnswer answer = server.show(country);
    QCOMPARE(answer.outcome, u"failure"_s);
    QCOMPARE(answer.messages, QStringList{u"Failed to gather claims."_s});
    QVERIFY(server.claims().isEmpty());
}

void TestGatherStart::failureLeadsToTheErrorPageOnlyForSamplePages()
{
    Gathering server([](FakeEngine::Script &script) { script.insert(u"prepareForStep"_s, answering(false)); });
    server.start(server.ticket);
    QCOMPARE(server.show(country).page, u"/error.xhtml"_s);
    QVERIFY(!server.remarked(u"Q-PREPARE-FAILED"_s));
    QCOMPARE(server.show(custom).page, custom);
    QVERIFY(server.remarked(u"Q-PREPARE-FAILED"_s));
}

void TestGatherStart::anExternalRedirectCountsOnlyAfterFalse()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"prepareForStep"_s, [](const FakeCall &call) {
            *call.externalUrl = u"https://other/login"_s;
            call.gatherClaim(u"seen"_s, 1);
            return QJsonValue(false);
        });
    });
    server.start(server.ticket);
    const PageAnswer answer = server.show(country);
    QCOMPARE(answer.kind, PageAnswer::Kind::Redirect);
    QCOMPARE(answer.location, u"https://other/login"_s);
    QVERIFY(answer.external);
    QVERIFY(server.claims().isEmpty());
}

void TestGatherStart::anExternalRedirectIsIgnoredAfterTrue()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"prepareForStep"_s, [](const FakeCall &call) {
            *call.externalUrl = u"https://other/login"_s;
            return QJsonValue(true);
        });
    });
    server.start(server.ticket);
    QCOMPARE(server.show(country).kind, PageAnswer::Kind::Render);
    QVERIFY(server.remarked(u"Q-EXTERNAL-REDIRECT-IGNORED"_s));
}

void TestGatherStart::aStepWhosePredecessorIsNotPassedFails()
{
    Gathering server;
    server.start(server.ticket);
    auto session = *server.store.session(server.sessionId);
    session.attributes.insert(u"step"_s, u"2"_s);
    server.store.saveSession(session);
    QCOMPARE(server.show(city).outcome, u"failure"_s);
    QVERIFY(server.remarked(u"Q-NOT-PASSED"_s));
    QCOMPARE(server.engine.count(u"gather.prepareForStep"_s), 0);
    QCOMPARE(server.submit(city, {{u"city"_s, u"NY"_s}}).outcome, u"false"_s);
    QCOMPARE(server.engine.count(u"gather.gather"_s), 0);
}

void TestGatherStart::aBrowserWithoutSessionFails()
{
    Gathering server;
    const PageAnswer answer = server.show(country);
    QCOMPARE(answer.outcome, u"failure"_s);
    QVERIFY(!answer.sessionId.isEmpty());
    QCOMPARE(server.submit(country, {}).outcome, u"false"_s);
}

void TestGatherStart::aLostPctFails()
{
    Gathering server;
    server.start(server.ticket);
    auto session = *server.store.session(server.sessionId);
    session.attributes.insert(u"pct"_s, u"gone"_s);
    server.store.saveSession(session);
    QCOMPARE(server.show(country).outcome, u"failure"_s);
    QCOMPARE(server.submit(country, {}).outcome, u"false"_s);
}

QTEST_GUILESS_MAIN(TestGatherStart)
#include "tst_gatherstart.moc"
