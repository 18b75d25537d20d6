// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatheringfixture.h"

#include "uma/gatheringlink.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::tests;
using namespace drover::uma;
using drover::Error;
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

FakeEngine::Method raising()
{
    return [](const FakeCall &) -> QJsonValue { throw FakeRaise{u"KeyError"_s}; };
}

} // namespace

class TestGatherPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void submittingStoresMarksAndAdvances();
    void theLastStepRotatesTheTicketAndReturns();
    void getNextStepIsAskedAfterFalseToo();
    void aFalseGatherShowsThePageAgainAndLosesClaims();
    void gatherAndNextStepAreOneBatch();
    void anOverrideBeatsAFailedGather();
    void aForwardOverrideDoesNotMarkTheStepAsPassed();
    void aForwardOverrideWorksIfTheScriptMarksTheStep();
    void aBackwardOverrideClearsTheMarks();
    void aSameStepOverrideRepeatsTheStep();
    void anOverrideAtTheLastStepNeverFinishes();
    void stepZeroIsAnOverrideToAnInvalidStep();
    void aStepsCountThatShrinksEndsNothing();
    void aStepsCountThatGrowsAddsAStep();
    void claimsArePersistedBeforeTheNextPageIsAsked();
    void anEmptyNextPageShowsTheOldOneForTheNewStep_data();
    void anEmptyNextPageShowsTheOldOneForTheNewStep();
    void aPageIsPreparedAgainOnPostbackIfItAsksForIt();
    void aSubmitAfterTheEndShowsThePageAgain();
    void withoutRedirectUriTheFlowEndsWithoutRedirect();
    void redirectParametersOfTheLastRequestReachTheClient();
    void aScriptsOwnPersistIsKept();
    void claimsSetToNoneAreGoneOnceStored();
    void unknownPagesGiveClaimsByName();
    void everyMethodThatRaisesHasItsDefault_data();
    void everyMethodThatRaisesHasItsDefault();
    void aTimedOutScriptEndsTheRequest_data();
    void aTimedOutScriptEndsTheRequest();
};

void TestGatherPages::submittingStoresMarksAndAdvances()
{
    Gathering server;
    server.start(server.ticket);
    server.show(country);
    const PageAnswer answer = server.submit(country, {{u"country"_s, u"US"_s}});
    QCOMPARE(answer.kind, PageAnswer::Kind::Redirect);
    QCOMPARE(answer.location, u"https://as/jans-auth/uma2/sample/city.htm"_s);
    QCOMPARE(answer.nextPage, city);
    QCOMPARE(server.attribute(u"step"_s), u"2"_s);
    QCOMPARE(server.attribute(u"uma_step_passed_1"_s), u"true"_s);
    QCOMPARE(server.claims(), (QJsonObject{{u"country"_s, u"US"_s}}));
}

void TestGatherPages::theLastStepRotatesTheTicketAndReturns()
{
    Gathering server;
    server.start(server.ticket);
    server.submit(country, {{u"country"_s, u"US"_s}});
    const PageAnswer answer = server.submit(city, {{u"city"_s, u"NY"_s}});
    QVERIFY(answer.finished);
    const GatheringReturn back = GatheringReturn::fromUrl(answer.location);
    QVERIFY(back.ticket != server.ticket);
    QCOMPARE(back.state, u"s1"_s);
    QCOMPARE(answer.location, u"https://client/cb?state=s1&ticket="_s + back.ticket);
    QVERIFY(server.store.permissionsByTicket(server.ticket).isEmpty());
    QCOMPARE(server.store.permissionsByTicket(back.ticket).constFirst().attributes.value(u"gathering_id"_s),
             u"gather"_s);
    QVERIFY(!server.attribute(u"uma_step_passed_1"_s).isEmpty());
    QVERIFY(server.attribute(u"uma_step_passed_2"_s).isEmpty()); // the last step is never marked
    QCOMPARE(server.attribute(u"ticket"_s), server.ticket);      // the session keeps the old ticket
    QCOMPARE(server.token(back.ticket).status, 200);
}

void TestGatherPages::getNextStepIsAskedAfterFalseToo()
{
    Gathering server;
    server.start(server.ticket);
    server.submit(country, {});
    QCOMPARE(server.engine.count(u"gather.getNextStep"_s), 1);
    QCOMPARE(server.engine.count(u"gather.getStepsCount"_s), 1); // at the endpoint alone
}

void TestGatherPages::aFalseGatherShowsThePageAgainAndLosesClaims()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"gather"_s, [](const FakeCall &call) {
            call.gatherClaim(u"country"_s, u"US"_s);
            return QJsonValue(false);
        });
    });
    server.start(server.ticket);
    const PageAnswer answer = server.submit(country, {{u"country"_s, u"US"_s}});
    QCOMPARE(answer.kind, PageAnswer::Kind::Render);
    QCOMPARE(answer.page, country);
    QVERIFY(answer.messages.isEmpty());
    QCOMPARE(answer.pageClaims, (Values{{u"country"_s, u"US"_s}}));
    QVERIFY(server.claims().isEmpty());
    QVERIFY(server.remarked(u"Q-CLAIMS-LOST"_s));
    const QJsonObject again = server.eventsOf(u"step.page"_s).constLast().data;
    QVERIFY(again.value("again"_L1).toBool());
    QVERIFY(again.value("prepared"_L1).isNull());
}

void TestGatherPages::gatherAndNextStepAreOneBatch()
{
    Gathering server;
    server.start(server.ticket);
    server.engine.batches.clear();
    server.submit(country, {{u"country"_s, u"US"_s}});
    QCOMPARE(server.engine.batches, (QList<int>{3, 1})); // with getStepsCount; then getPageForStep
}

void TestGatherPages::anOverrideBeatsAFailedGather()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"gather"_s, [](const FakeCall &call) {
            call.gatherClaim(u"tried"_s, true);
            return QJsonValue(false);
        });
        script.insert(u"getNextStep"_s, answering(1));
    });
    server.start(server.ticket);
    const PageAnswer answer = server.submit(country, {});
    QCOMPARE(answer.nextPage, country);
    QCOMPARE(server.claims(), (QJsonObject{{u"tried"_s, true}}));
    QVERIFY(server.remarked(u"Q-OVERRIDE-BEATS-FAILURE"_s));
}

void TestGatherPages::aForwardOverrideDoesNotMarkTheStepAsPassed()
{
    Gathering server([](FakeEngine::Script &script) { script.insert(u"getNextStep"_s, answering(2)); });
    server.start(server.ticket);
    QCOMPARE(server.submit(country, {{u"country"_s, u"US"_s}}).nextPage, city);
    QVERIFY(server.attribute(u"uma_step_passed_1"_s).isEmpty());
    QVERIFY(server.remarked(u"Q-NEXT-STEP-NOT-PASSED"_s));
    QCOMPARE(server.show(city).outcome, u"failure"_s);
}

void TestGatherPages::aForwardOverrideWorksIfTheScriptMarksTheStep()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"getStepsCount"_s, [](const FakeCall &call) {
            call.setSessionAttribute(u"uma_step_passed_1"_s, u"true"_s);
            call.setSessionAttribute(u"uma_step_passed_2"_s, u"true"_s);
            return QJsonValue(3);
        });
        script.insert(u"getNextStep"_s, [](const FakeCall &call) { return QJsonValue(call.step == 1 ? 3 : -1); });
        script.insert(u"getPageForStep"_s, answering(custom));
    });
    server.start(server.ticket);
    server.submit(custom, {{u"country"_s, u"US"_s}});
    QCOMPARE(server.show(custom).outcome, u"success"_s);
    QVERIFY(!server.remarked(u"Q-NEXT-STEP-NOT-PASSED"_s));
}

void TestGatherPages::aBackwardOverrideClearsTheMarks()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"getNextStep"_s, [](const FakeCall &call) { return QJsonValue(call.step == 2 ? 1 : -1); });
    });
    server.start(server.ticket);
    server.submit(country, {{u"country"_s, u"US"_s}});
    QCOMPARE(server.attribute(u"uma_step_passed_1"_s), u"true"_s);
    QCOMPARE(server.submit(city, {{u"city"_s, u"NY"_s}}).nextPage, country);
    QVERIFY(server.attribute(u"uma_step_passed_1"_s).isEmpty());
    QCOMPARE(server.attribute(u"step"_s), u"1"_s);
    QCOMPARE(server.show(country).outcome, u"success"_s);
}

void TestGatherPages::aSameStepOverrideRepeatsTheStep()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"getNextStep"_s, [](const FakeCall &call) { return QJsonValue(call.step == 1 ? 1 : -1); });
    });
    server.start(server.ticket);
    QCOMPARE(server.submit(country, {{u"country"_s, u"US"_s}}).nextPage, country);
    QCOMPARE(server.show(country).outcome, u"success"_s);
    QCOMPARE(server.claims(), (QJsonObject{{u"country"_s, u"US"_s}}));
}

void TestGatherPages::anOverrideAtTheLastStepNeverFinishes()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"getNextStep"_s, [](const FakeCall &call) { return QJsonValue(call.step == 2 ? 3 : -1); });
    });
    server.start(server.ticket);
    server.submit(country, {{u"country"_s, u"US"_s}});
    const PageAnswer answer = server.submit(city, {{u"city"_s, u"NY"_s}});
    QVERIFY(!answer.finished);
    QCOMPARE(server.attribute(u"step"_s), u"3"_s);
    QVERIFY(server.remarked(u"Q-OVERRIDE-AT-LAST-STEP"_s));
    QCOMPARE(answer.page, city); // the page of step 3 is empty
}

void TestGatherPages::stepZeroIsAnOverrideToAnInvalidStep()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"getNextStep"_s, answering(0));
        script.insert(u"getPageForStep"_s, answering(custom));
    });
    server.start(server.ticket);
    QCOMPARE(server.submit(custom, {{u"country"_s, u"US"_s}}).nextPage, custom);
    QCOMPARE(server.show(custom).outcome, u"invalid_step"_s);
    QVERIFY(server.remarked(u"Q-INVALID-STEP"_s));
}

void TestGatherPages::aStepsCountThatShrinksEndsNothing()
{
    int asked = 0;
    Gathering server([&](FakeEngine::Script &script) {
        script.insert(u"getStepsCount"_s, [&asked](const FakeCall &) { return QJsonValue(++asked == 3 ? 1 : 3); });
        script.insert(u"getPageForStep"_s, answering(custom));
    });
    server.start(server.ticket);
    server.submit(custom, {{u"country"_s, u"US"_s}});
    const PageAnswer answer = server.submit(custom, {{u"city"_s, u"NY"_s}});
    QCOMPARE(answer.outcome, u"false"_s);
    QCOMPARE(server.claims(), (QJsonObject{{u"country"_s, u"US"_s}}));
    QVERIFY(server.remarked(u"Q-STEPS-COUNT-PASSED"_s));
}

void TestGatherPages::aStepsCountThatGrowsAddsAStep()
{
    int asked = 0;
    Gathering server([&](FakeEngine::Script &script) {
        script.insert(u"getStepsCount"_s, [&asked](const FakeCall &) { return QJsonValue(++asked < 3 ? 2 : 3); });
        script.insert(u"getPageForStep"_s, answering(custom));
    });
    server.start(server.ticket);
    server.submit(custom, {{u"country"_s, u"US"_s}});
    const PageAnswer answer = server.submit(custom, {{u"city"_s, u"NY"_s}});
    QVERIFY(!answer.finished);
    QCOMPARE(server.attribute(u"step"_s), u"3"_s);
}

void TestGatherPages::claimsArePersistedBeforeTheNextPageIsAsked()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"getPageForStep"_s, [](const FakeCall &call) {
            if (call.step == 2) {
                call.gatherClaim(u"late"_s, 1);
                call.setSessionAttribute(u"late"_s, u"1"_s);
            }
            return QJsonValue(custom);
        });
    });
    server.start(server.ticket);
    server.submit(custom, {{u"country"_s, u"US"_s}});
    QCOMPARE(server.claims(), (QJsonObject{{u"country"_s, u"US"_s}}));
    QVERIFY(server.attribute(u"late"_s).isEmpty());
    QVERIFY(server.remarked(u"Q-SESSION-ATTRIBUTES-LOST"_s));
}

void TestGatherPages::anEmptyNextPageShowsTheOldOneForTheNewStep_data()
{
    QTest::addColumn<QJsonValue>("page");
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("None") << QJsonValue();
    QTest::newRow("no slash") << QJsonValue(u"city.xhtml"_s);
}

void TestGatherPages::anEmptyNextPageShowsTheOldOneForTheNewStep()
{
    QFETCH(QJsonValue, page);
    Gathering server([&](FakeEngine::Script &script) {
        script.insert(u"getPageForStep"_s,
                      [page](const FakeCall &call) { return call.step == 1 ? QJsonValue(country) : page; });
    });
    server.start(server.ticket);
    const PageAnswer answer = server.submit(country, {{u"country"_s, u"US"_s}});
    QCOMPARE(answer.kind, PageAnswer::Kind::Render);
    QCOMPARE(answer.page, country);
    QCOMPARE(server.attribute(u"step"_s), u"2"_s);
    QVERIFY(server.remarked(u"Q-NEXT-PAGE-BROKEN"_s));
    QCOMPARE(server.eventsOf(u"step.page"_s).constLast().data.value("step"_L1).toInt(), 2);
    QVERIFY(server.submit(country, {{u"city"_s, u"NY"_s}}).finished);
}

void TestGatherPages::aPageIsPreparedAgainOnPostbackIfItAsksForIt()
{
    Gathering server;
    server.start(server.ticket);
    server.show(country);
    server.submit(country, {{u"country"_s, u"US"_s}}, true);
    QCOMPARE(server.engine.count(u"gather.prepareForStep"_s), 2);
    QCOMPARE(server.attribute(u"step"_s), u"2"_s);
}

void TestGatherPages::aSubmitAfterTheEndShowsThePageAgain()
{
    Gathering server;
    server.start(server.ticket);
    server.submit(country, {{u"country"_s, u"US"_s}});
    QVERIFY(server.submit(city, {{u"city"_s, u"NY"_s}}).finished);
    const PageAnswer answer = server.submit(city, {{u"city"_s, u"LA"_s}});
    QVERIFY(!answer.finished);
    QCOMPARE(answer.outcome, u"false"_s);
    QVERIFY(server.remarked(u"Q-SUBMIT-AFTER-END"_s));
}

void TestGatherPages::withoutRedirectUriTheFlowEndsWithoutRedirect()
{
    Gathering server;
    GatherRequest request = server.startRequest(server.ticket);
    request.claimsRedirectUri.clear();
    QCOMPARE(server.start(request).status, 302);
    server.submit(country, {{u"country"_s, u"US"_s}});
    const PageAnswer answer = server.submit(city, {{u"city"_s, u"NY"_s}});
    QVERIFY(answer.finished);
    QCOMPARE(answer.kind, PageAnswer::Kind::Render);
    QVERIFY(server.remarked(u"Q-NO-REDIRECT-AT-END"_s));
    QVERIFY(server.store.permissionsByTicket(server.ticket).isEmpty());
}

void TestGatherPages::redirectParametersOfTheLastRequestReachTheClient()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"gather"_s, [](const FakeCall &call) {
            call.addRedirectParam(u"from"_s, u"step %1"_s.arg(call.step));
            return QJsonValue(true);
        });
        script.insert(u"getStepsCount"_s, [](const FakeCall &call) {
            call.addRedirectParam(u"count"_s, u"2"_s);
            return QJsonValue(2);
        });
    });
    server.start(server.ticket);
    server.submit(country, {});
    const QString url = server.submit(city, {}).location;
    QVERIFY2(url.startsWith("https://client/cb?count=2&from=step+2&state=s1&ticket="_L1), qPrintable(url));
}

void TestGatherPages::aScriptsOwnPersistIsKept()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"gather"_s, [](const FakeCall &call) {
            call.gatherClaim(u"kept"_s, 1);
            call.setSessionAttribute(u"kept"_s, u"1"_s);
            call.persist();
            call.gatherClaim(u"lost"_s, 1);
            return QJsonValue(false);
        });
    });
    server.start(server.ticket);
    server.submit(country, {});
    QCOMPARE(server.claims(), (QJsonObject{{u"kept"_s, 1}}));
    QCOMPARE(server.attribute(u"kept"_s), u"1"_s);
}

void TestGatherPages::claimsSetToNoneAreGoneOnceStored()
{
    Gathering server([](FakeEngine::Script &script) {
        script.insert(u"gather"_s, [](const FakeCall &call) {
            call.gatherClaim(u"country"_s, call.step == 1 ? QJsonValue(u"US"_s) : QJsonValue());
            return QJsonValue(true);
        });
    });
    server.start(server.ticket);
    server.submit(country, {});
    server.submit(city, {});
    QVERIFY(server.claims().isEmpty());
}

void TestGatherPages::unknownPagesGiveClaimsByName()
{
    QStringList seen;
    Gathering server([&](FakeEngine::Script &script) {
        script.insert(u"gather"_s, [&seen](const FakeCall &call) {
            seen = call.spec.value("requestParameters"_L1).toObject().keys();
            return QJsonValue(true);
        });
    });
    server.start(server.ticket);
    PageRequest request;
    request.page = custom;
    request.sessionId = server.sessionId;
    request.parameters = {{u"claim:country"_s, {u"US"_s}}, {u"loginForm"_s, {u"loginForm"_s}}};
    Gatherer gatherer({&server.store, &server.library, &server.engine, &server.events, &server.clock, {}, {}, false},
                      server.config);
    QCoro::waitFor(gatherer.submit(request));
    QCOMPARE(seen, (QStringList{u"country"_s, u"loginForm"_s, u"loginForm:country"_s}));
}

void TestGatherPages::everyMethodThatRaisesHasItsDefault_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("starts");
    QTest::newRow("getStepsCount") << u"getStepsCount"_s << QString() << false;
    QTest::newRow("getPageForStep") << u"getPageForStep"_s << QString() << false;
    QTest::newRow("prepareForStep") << u"prepareForStep"_s << u"/error.xhtml"_s << true;
    QTest::newRow("gather") << u"gather"_s << country << true;
    QTest::newRow("getNextStep") << u"getNextStep"_s << city << true;
}

void TestGatherPages::everyMethodThatRaisesHasItsDefault()
{
    QFETCH(QString, method);
    QFETCH(QString, shown);
    QFETCH(bool, starts);
    Gathering server([&](FakeEngine::Script &script) { script.insert(method, raising()); });
    const HttpAnswer started = server.start(server.ticket);
    QCOMPARE(!started.page.isEmpty(), starts);
    if (!starts) {
        return;
    }
    PageAnswer answer = server.show(country);
    if (answer.page == country) {
        answer = server.submit(country, {{u"country"_s, u"US"_s}});
    }
    QCOMPARE(answer.nextPage.isEmpty() ? answer.page : answer.nextPage, shown);
}

void TestGatherPages::aTimedOutScriptEndsTheRequest_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"getStepsCount", "getPageForStep", "prepareForStep", "gather", "getNextStep"}) {
        QTest::newRow(method) << QString::fromLatin1(method);
    }
}

void TestGatherPages::aTimedOutScriptEndsTheRequest()
{
    QFETCH(QString, method);
    Gathering server;
    server.engine.failOn = u"gather."_s + method;
    const HttpAnswer started = server.start(server.ticket);
    if (started.hostFailure) {
        QCOMPARE(started.status, 504);
        QCOMPARE(errorOf(started), u"script_timeout"_s);
        return;
    }
    PageAnswer answer = server.show(country);
    if (!answer.hostFailure) {
        answer = server.submit(country, {{u"country"_s, u"US"_s}});
    }
    QVERIFY(answer.hostFailure);
    QCOMPARE(answer.kind, PageAnswer::Kind::Failed);
    QCOMPARE(server.eventsOf(u"decision"_s).constLast().data.value("code"_L1).toString(), u"script_timeout"_s);
}

QTEST_GUILESS_MAIN(TestGatherPages)
#include "tst_gatherpages.moc"
