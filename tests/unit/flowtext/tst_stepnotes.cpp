// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/flowtext.h"
#include "flowfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace drover;
using namespace Qt::Literals::StringLiterals;
using Kind = flowtext::StepNote::Kind;
using uma::FlowType;
using uma::Party;

namespace {

uma::FlowMessage loginMessage(const QList<uma::Event> &events)
{
    uma::FlowMessage message;
    message.index = 3;
    message.flow = FlowType::PersonAuthentication;
    message.from = Party::RequestingParty;
    message.to = Party::AuthorizationServer;
    message.title = u"Submit the page /login.xhtml"_s;
    message.method = u"POST"_s;
    message.url = QUrl(u"https://as/login.htm"_s);
    message.status = 302;
    message.events = events;
    return message;
}

uma::Event happened(const QString &kind, const QJsonObject &data)
{
    uma::Event event;
    event.kind = kind;
    event.data = data;
    return event;
}

uma::Event submitted(bool passed, const QJsonValue &next, const QJsonObject &more = {})
{
    QJsonObject data{{u"type"_s, u"person_authentication"_s},
                     {u"step"_s, 1},
                     {u"page"_s, u"/login.xhtml"_s},
                     {u"authenticated"_s, passed},
                     {u"nextStep"_s, next}};
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
    return happened(u"step.submitted"_s, data);
}

} // namespace

/// What a diagram of log-in or consent says besides messages and calls.
class TestStepNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOutcomeOfAStepHasItsNote_data()
    {
        QTest::addColumn<uma::Event>("told");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("passed") << submitted(true, -1) << int(Kind::Passed) << u"Step 1 passed."_s;
        QTest::newRow("not asked for the next step") << submitted(true, QJsonValue()) << int(Kind::Passed) << u"Step 1 passed."_s;
        QTest::newRow("last") << submitted(true, -1, {{u"done"_s, true}}) << int(Kind::Passed) << u"Step 1 passed; it was the last."_s;
        QTest::newRow("failed") << submitted(false, -1) << int(Kind::Failed) << u"Step 1 failed."_s;
        QTest::newRow("failed with a message")
            << submitted(false, -1, {{u"messages"_s, QJsonArray{u"Wrong code"_s}}}) << int(Kind::Failed) << u"Step 1 failed: Wrong code"_s;
        QTest::newRow("jump") << submitted(true, 3) << int(Kind::Jump) << u"Step 1 passed; getNextStep leads to step 3."_s;
        QTest::newRow("jump in spite of failure")
            << submitted(false, 1) << int(Kind::Jump) << u"Step 1 failed; getNextStep leads to step 1 all the same."_s;
        QTest::newRow("not prepared") << happened(u"step.page"_s, {{u"step"_s, 2}, {u"prepared"_s, false}}) << int(Kind::Failed)
                                      << u"Step 2 could not be prepared."_s;
        QTest::newRow("elsewhere") << happened(u"step.page"_s, {{u"step"_s, 2}, {u"redirect"_s, u"https://bank.example/x?y"_s}})
                                   << int(Kind::Leaves) << u"The browser is sent to bank.example."_s;
        QTest::newRow("kept") << happened(u"script.called"_s, {{u"method"_s, u"getExtraParametersForStep"_s},
                                                          {u"value"_s, QJsonArray{u"code"_s, u"tries"_s}}})
                              << int(Kind::Kept) << u"Kept for later steps: code, tries"_s;
    }

    void eachOutcomeOfAStepHasItsNote()
    {
        QFETCH(uma::Event, told);
        QFETCH(int, kind);
        QFETCH(QString, text);
        const QList<flowtext::StepNote> notes = flowtext::stepNotes(loginMessage({told}));
        QCOMPARE(notes.size(), 1);
        QCOMPARE(int(notes.first().kind), kind);
        QCOMPARE(notes.first().text, text);
    }

    void whatIsToldTwiceStandsOnceAndLast()
    {
        const uma::Event kept = happened(u"script.called"_s, {{u"method"_s, u"getExtraParametersForStep"_s}, {u"value"_s, QJsonArray{u"code"_s}}});
        const QList<flowtext::StepNote> notes = flowtext::stepNotes(loginMessage({kept, submitted(true, -1), kept}));
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.last().kind, Kind::Kept);
    }

    void aUmaFlowHasNoNotesOnStepsThatWentOn()
    {
        for (const uma::FlowMessage &message : fixture::grantedFlow())
            QCOMPARE(flowtext::stepNotes(message).size(), 0);
    }

    void lanesAreThoseOfTheFlow()
    {
        QCOMPARE(flowtext::lanesOf({}, FlowType::Uma).size(), 5);
        uma::FlowMessage message = loginMessage({});
        QVERIFY(!flowtext::lanesOf({message}).contains(Party::ResourceServer));
        QVERIFY(!flowtext::lanesOf({message}).contains(Party::OtherSite));
        uma::FlowMessage leaving = message;
        leaving.to = Party::OtherSite;
        QVERIFY(flowtext::lanesOf({message, leaving}).contains(Party::OtherSite));
        QVERIFY(flowtext::lanesOf({message}).last() == Party::Script);
    }

    void textsNameThePartiesOfALogIn()
    {
        const uma::FlowMessage message = loginMessage({submitted(false, -1)});
        const QString sentence = flowtext::sentence(message);
        QVERIFY2(sentence.contains(u"person's browser to OpenID server"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"Step 1 failed."_s), qPrintable(sentence));
        const QString diagram = flowtext::diagram({message});
        QVERIFY2(diagram.contains(u"relying"_s), qPrintable(diagram));
        QVERIFY2(!diagram.contains(u"resource"_s), qPrintable(diagram));
        QVERIFY2(diagram.contains(u"* Step 1 failed."_s), qPrintable(diagram));
    }

    void whatWasEnteredIsToldWithoutPasswords()
    {
        const QJsonObject entry{{u"credentials"_s, QJsonObject{{u"username"_s, u"ann"_s}}},
                                {u"requestParameters"_s, QJsonObject{{u"code"_s, u"123"_s}}}};
        QCOMPARE(flowtext::eventLine(submitted(true, -1, {{u"submitted"_s, entry}})),
                 u"Step 1: entered user name 'ann', code = '123'; authenticated."_s);
    }

    void decisionsSpeakOfLogInAndConsent()
    {
        uma::FlowResult result;
        result.type = FlowType::PersonAuthentication;
        result.decision = u"granted"_s;
        result.login.user = u"ann"_s;
        result.login.acr = u"basic"_s;
        uma::FlowStep step;
        step.step = 1;
        step.gathered = true;
        result.steps = {step};
        QCOMPARE(flowtext::decisionSentence(result), u"ann is logged in by basic, after 1 step(s)."_s);
        result.type = FlowType::ConsentGathering;
        QCOMPARE(flowtext::decisionSentence(result), u"Permission was given in 1 step(s)."_s);
        result.decision = u"denied"_s;
        const uma::Event refused = happened(u"script.called"_s, {{u"script"_s, u"consent"_s}, {u"method"_s, u"authorize"_s}, {u"value"_s, false}});
        QCOMPARE(flowtext::decisionSentence(result, {refused}),
                 u"Denied by consent in step 1; the relying party is told access_denied."_s);
        result.decision = u"need_info"_s;
        result.steps.last().redirect = u"https://bank.example/"_s;
        QVERIFY(flowtext::decisionSentence(result).contains(u"https://bank.example/"_s));
    }
};

QTEST_GUILESS_MAIN(TestStepNotes)
#include "tst_stepnotes.moc"
