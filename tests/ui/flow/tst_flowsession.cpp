// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "ui/flow/flowoutcome.h"
#include "ui/flow/flowsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace drover;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;
using State = FlowSession::State;

class TestFlowSession : public QObject
{
    Q_OBJECT

private:
    static FlowPlan plan(bool stepping) { return {uma::Scenario{}, {}, stepping}; }

private Q_SLOTS:
    void eachStateAllowsWhatMakesSenseInIt()
    {
        const auto text = [](State state) {
            const FlowSession::Abilities can = FlowSession::abilities(state);
            return QString(u"%1%2%3%4%5"_s.arg(can.step ? u"S"_s : u"-"_s, can.run ? u"R"_s : u"-"_s, can.restart ? u"A"_s : u"-"_s,
                                               can.stop ? u"X"_s : u"-"_s, can.submit ? u"P"_s : u"-"_s));
        };
        QCOMPARE(text(State::Idle), u"SR---"_s);
        QCOMPARE(text(State::Running), u"--AX-"_s);
        QCOMPARE(text(State::WaitingForStep), u"SRAX-"_s);
        QCOMPARE(text(State::WaitingForPage), u"SRAXP"_s);
        QCOMPARE(text(State::Finished), u"SRA--"_s);
        QCOMPARE(text(State::Failed), u"SRA--"_s);
    }

    void runningGoesToTheEndByItself()
    {
        fixture::FakeDriver driver;
        driver.script(fixture::grantedFlow(), fixture::grantedResult());
        FlowSession session(driver);
        session.start(plan(false));
        QCOMPARE(session.state(), State::Running);
        QTRY_COMPARE(session.state(), State::Finished);
        QCOMPARE(session.messages()->rowCount(), 8);
        QCOMPARE(session.result()->decision, u"granted"_s);
    }

    void steppingWaitsBeforeEachMessage()
    {
        fixture::FakeDriver driver;
        driver.script(fixture::grantedFlow(), fixture::grantedResult());
        FlowSession session(driver);
        session.start(plan(true));
        for (int count = 0; count < 8; ++count) {
            QTRY_COMPARE(session.state(), State::WaitingForStep);
            QCOMPARE(session.messages()->rowCount(), count);
            QCOMPARE(session.nextStep(), fixture::grantedFlow().at(count).title);
            session.step();
        }
        QTRY_COMPARE(session.state(), State::Finished);
    }

    void aPageWaitsForItsValues()
    {
        fixture::FakeDriver driver;
        driver.script(fixture::grantedFlow(), fixture::grantedResult());
        driver.beats[3].page = fixture::countryPage();
        FlowSession session(driver);
        session.start(plan(true));
        for (int count = 0; count < 4; ++count) {
            QTRY_COMPARE(session.state(), State::WaitingForStep);
            session.step();
        }
        QTRY_COMPARE(session.state(), State::WaitingForPage);
        QCOMPARE(session.pageNumber(), 1);
        session.step(); // does nothing here
        session.submitPage({{u"country"_s, u"US"_s}});
        QTRY_COMPARE(session.state(), State::WaitingForStep);
        QCOMPARE(driver.submitted.size(), 1);
        session.run({});
        QTRY_COMPARE(session.state(), State::Finished);
    }

    void runningOnFromAPageSubmitsIt()
    {
        fixture::FakeDriver driver;
        driver.script(fixture::grantedFlow(), fixture::grantedResult());
        driver.beats[0].page = fixture::countryPage();
        FlowSession session(driver);
        session.start(plan(true));
        QTRY_COMPARE(session.state(), State::WaitingForStep);
        session.step();
        QTRY_COMPARE(session.state(), State::WaitingForPage);
        session.run({{u"country"_s, u"DE"_s}});
        QTRY_COMPARE(session.state(), State::Finished);
        QCOMPARE(driver.submitted.first().value(u"country"_s), u"DE"_s);
    }

    void stoppingKeepsWhatWasShown()
    {
        fixture::FakeDriver driver;
        driver.script(fixture::grantedFlow(), fixture::grantedResult());
        FlowSession session(driver);
        session.start(plan(true));
        QTRY_COMPARE(session.state(), State::WaitingForStep);
        session.step();
        QTRY_COMPARE(session.messages()->rowCount(), 1);
        session.stop();
        QCOMPARE(session.state(), State::Failed);
        QCOMPARE(session.error()->kind, Error::Kind::Cancelled);
        QCOMPARE(session.messages()->rowCount(), 1);
        QCOMPARE(outcomeOf(session)->word, u"STOPPED"_s);
        QVERIFY(!failureOf(session).has_value());
    }

    void startingAgainForgetsTheLastRun()
    {
        fixture::FakeDriver driver;
        driver.script(fixture::deniedFlow(), fixture::deniedResult());
        FlowSession session(driver);
        session.start(plan(false));
        QTRY_COMPARE(session.state(), State::Finished);
        session.start(plan(true));
        QCOMPARE(session.messages()->rowCount(), 0);
        QVERIFY(session.events().isEmpty());
        QVERIFY(!session.result().has_value());
        QTRY_COMPARE(session.state(), State::WaitingForStep);
    }

    void aLostScriptHostIsAFailureAndADenialIsNot()
    {
        fixture::FakeDriver driver;
        driver.script(fixture::openingMessages(), fixture::deniedResult());
        FlowSession session(driver);
        session.start(plan(false));
        QTRY_COMPARE(session.state(), State::Finished);
        QVERIFY(!failureOf(session).has_value());
        QCOMPARE(outcomeOf(session)->word, u"DENIED"_s);

        driver.end.decision = u"error"_s;
        driver.end.error = uma::FlowError{503, u"script_host_lost"_s, u"The script host ended."_s};
        session.start(plan(false));
        QTRY_COMPARE(session.state(), State::Finished);
        QVERIFY(failureOf(session).has_value());
        QCOMPARE(failureOf(session)->why, u"The script host ended."_s);
    }

    void whatWasExpectedIsPartOfTheOutcome()
    {
        fixture::FakeDriver driver;
        driver.script(fixture::deniedFlow(), fixture::deniedResult());
        driver.end.passed = false;
        driver.end.failures = {u"Granted was expected."_s};
        FlowSession session(driver);
        session.start(plan(false));
        QTRY_COMPARE(session.state(), State::Finished);
        QCOMPARE(outcomeOf(session)->sentence,
                 u"Denied by uma_rpt_policy, line 58, with city = 'Berlin', country = 'DE'. Granted was expected."_s);
        QVERIFY(outcomeOf(session)->hasReason);
    }
};

QTEST_MAIN(TestFlowSession)
#include "tst_flowsession.moc"
