// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/debugsession.h"
#include "debug/timeline.h"

#include "support/fakedebugger.h"

#include <QCoroTask>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::Error;
using drover::Result;
using drover::debug::Breakpoint;
using drover::debug::DebugSession;
using drover::debug::DebugStore;
using drover::debug::DebugTarget;
using drover::debug::Timeline;
using drover::debug::Variable;
using drover::test::FakeDebugger;
using State = DebugSession::State;
using Move = DebugSession::Move;

class TestDebugSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithTheStoresBreakpoints();
    void onlyEnabledBreakpointsAreSetWithTheirConditions();
    void aBreakpointSetLaterIsSentAtOnce();
    void theAdapterMovesABreakpoint();
    void chosenExceptionFiltersAreSent();
    void stepsThroughTheRun();
    void heldStepKeysAreNotPiledUp();
    void goesBackAndForthInTime();
    void draggingShowsTheLatestMomentOnly();
    void theFirstMomentHasNothingBeforeIt();
    void aStepThatEndsNowhereIsRunning();
    void runsToALineOnce();
    void setsAVariable();
    void aRefusedAttachTellsWhy();
    void theDebuggersEndIsAnError();
    void terminatedIsAnEndInOrder();
    void stopLetsTheScriptGo();
    void canBeginAgain();
    void anAdapterThatCanNotGoBackHasNoPast();
    void anExceptionIsAskedFor();
    void theTimelineReadsMarkersOnce();

private:
    void begin()
    {
        const Result<void> started = QCoro::waitFor(m_session->start(target()));
        QVERIFY2(started, started ? "" : qPrintable(started.error().sentence()));
    }
    DebugTarget target() const
    {
        DebugTarget target;
        target.host = u"127.0.0.1"_s;
        target.port = m_peer->port();
        return target;
    }
    bool waitForLine(int line, State state = State::Paused)
    {
        return QTest::qWaitFor(
            [this, line, state] {
                return m_session->state() == state && m_session->currentFrame() && m_session->currentFrame()->line == line;
            },
            30000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDebugger> m_peer;
    std::unique_ptr<DebugStore> m_store;
    std::unique_ptr<DebugSession> m_session;
};

void TestDebugSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_peer = std::make_unique<FakeDebugger>();
    m_peer->moments = {{u"authorize"_s, 10, {{u"country"_s, u"None"_s}}},
                       {u"authorize"_s, 11, {{u"country"_s, u"'US'"_s}}},
                       {u"authorize"_s, 12, {{u"country"_s, u"'US'"_s}, {u"city"_s, u"'NY'"_s}}},
                       {u"authorize"_s, 13, {{u"country"_s, u"'US'"_s}, {u"city"_s, u"'NY'"_s}}}};
    m_store = std::make_unique<DebugStore>(m_folder->filePath(u"debug.json"_s));
    m_store->toggle(u"policy"_s, 10);
    m_session = std::make_unique<DebugSession>(*m_store);
}

void TestDebugSession::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_peer.reset();
    m_folder.reset();
}

void TestDebugSession::beginsWithTheStoresBreakpoints()
{
    QSignalSpy states(m_session.get(), &DebugSession::stateChanged);
    begin();
    QVERIFY(waitForLine(10));
    const QStringList commands = m_peer->commands();
    QCOMPARE(commands.first(6), QStringList({u"initialize"_s, u"attach"_s, u"setBreakpoints"_s, u"setFunctionBreakpoints"_s,
                                             u"setExceptionBreakpoints"_s, u"configurationDone"_s}));
    const QJsonObject set = m_peer->lastArguments(u"setBreakpoints"_s);
    QCOMPARE(set.value("source"_L1).toObject().value("path"_L1).toString(), u"drover:/policy.py"_s);
    QCOMPARE(states.constFirst().constFirst().value<State>(), State::Connecting);
    QCOMPARE(m_session->currentFrame()->name, u"authorize"_s);
    QCOMPARE(m_session->currentFrame()->script, u"policy"_s);
    QVERIFY(m_store->at(u"policy"_s, 10)->verified);
    // Nothing was chosen: the adapter's own default holds.
    QCOMPARE(m_peer->lastArguments(u"setExceptionBreakpoints"_s).value("filters"_L1).toArray(), QJsonArray{u"uncaught"_s});
}

void TestDebugSession::onlyEnabledBreakpointsAreSetWithTheirConditions()
{
    Breakpoint conditional;
    conditional.script = u"policy"_s;
    conditional.line = 12;
    conditional.condition = u"city == 'NY'"_s;
    conditional.hitCondition = u"2"_s;
    conditional.logMessage = u"city {city}"_s;
    m_store->add(conditional);
    Breakpoint off = *m_store->at(u"policy"_s, 10);
    off.enabled = false;
    m_store->update(off);
    begin();
    const QJsonArray set = m_peer->lastArguments(u"setBreakpoints"_s).value("breakpoints"_L1).toArray();
    QCOMPARE(set.size(), 1);
    QCOMPARE(set.at(0).toObject(), (QJsonObject{{u"line"_s, 12},
                                                {u"condition"_s, u"city == 'NY'"_s},
                                                {u"hitCondition"_s, u"2"_s},
                                                {u"logMessage"_s, u"city {city}"_s}}));
}

void TestDebugSession::aBreakpointSetLaterIsSentAtOnce()
{
    begin();
    QVERIFY(waitForLine(10));
    m_store->toggle(u"policy"_s, 13);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(u"setBreakpoints"_s), 2, 20000);
    m_session->move(Move::Continue);
    QVERIFY(waitForLine(13));
}

void TestDebugSession::theAdapterMovesABreakpoint()
{
    m_peer->moments.clear(); // no script is called yet
    m_peer->answers.insert(u"setBreakpoints"_s, [](const QJsonObject &) {
        const QJsonObject one{{u"id"_s, 5}, {u"verified"_s, false}, {u"message"_s, u"not loaded"_s}};
        return QJsonObject{{u"breakpoints"_s, QJsonArray{one}}};
    });
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_store->at(u"policy"_s, 10)->checked, 20000);
    QVERIFY(!m_store->at(u"policy"_s, 10)->verified);
    QCOMPARE(m_store->at(u"policy"_s, 10)->remark, u"not loaded"_s);
    const QJsonObject later{{u"id"_s, 5}, {u"verified"_s, true}, {u"line"_s, 11}};
    m_peer->sendEvent(u"breakpoint"_s, {{u"reason"_s, u"changed"_s}, {u"breakpoint"_s, later}});
    QTRY_VERIFY_WITH_TIMEOUT(m_store->at(u"policy"_s, 10)->verified, 20000);
    QCOMPARE(m_store->at(u"policy"_s, 10)->actualLine, 11);
}

void TestDebugSession::chosenExceptionFiltersAreSent()
{
    m_store->setExceptionFilters({});
    begin();
    QCOMPARE(m_peer->lastArguments(u"setExceptionBreakpoints"_s).value("filters"_L1).toArray(), QJsonArray());
    m_store->setExceptionFilter(u"uncaught"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(u"setExceptionBreakpoints"_s), 2, 20000);
    QCOMPARE(m_peer->lastArguments(u"setExceptionBreakpoints"_s).value("filters"_L1).toArray(), QJsonArray{u"uncaught"_s});
}

void TestDebugSession::stepsThroughTheRun()
{
    begin();
    QVERIFY(waitForLine(10));
    m_session->move(Move::Over);
    QVERIFY(waitForLine(11));
    m_session->move(Move::Into);
    QVERIFY(waitForLine(12));
    m_session->move(Move::Out);
    QVERIFY(waitForLine(13));
    QCOMPARE(m_session->state(), State::Paused);
    QCOMPARE(m_session->lastStop().reason, u"step"_s);
}

void TestDebugSession::heldStepKeysAreNotPiledUp()
{
    begin();
    QVERIFY(waitForLine(10));
    m_peer->silent = {u"next"_s};
    for (int press = 0; press < 20; ++press)
        m_session->move(Move::Over);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(u"next"_s), 1, 20000);
    m_peer->silent.clear();
    m_peer->position = 1;
    m_peer->present = 1;
    m_peer->tellStop(u"step"_s);
    // One more was waiting, and no other.
    QVERIFY(waitForLine(12));
    QCOMPARE(m_peer->count(u"next"_s), 2);
}

void TestDebugSession::goesBackAndForthInTime()
{
    m_store->toggle(u"policy"_s, 13);
    begin();
    QVERIFY(waitForLine(10));
    m_session->move(Move::Continue);
    QVERIFY(waitForLine(13));
    m_session->move(Move::Back);
    QVERIFY(waitForLine(12, State::Past));
    QVERIFY(m_session->lastStop().past);
    m_session->move(Move::Over);
    QVERIFY(waitForLine(13, State::Paused));
    m_session->move(Move::ReverseContinue);
    QVERIFY(waitForLine(10, State::Past));
    m_session->goToPresent();
    QVERIFY(waitForLine(13, State::Paused));
}

void TestDebugSession::draggingShowsTheLatestMomentOnly()
{
    m_store->toggle(u"policy"_s, 13);
    begin();
    QVERIFY(waitForLine(10));
    m_session->move(Move::Continue);
    QVERIFY(waitForLine(13));
    m_session->goTo(0);
    for (int i = 0; i < 50; ++i)
        m_session->goTo(i % 3);
    m_session->goTo(2);
    QVERIFY(waitForLine(12, State::Past));
    QCOMPARE(m_peer->count(u"drover/goto"_s), 2);
}

void TestDebugSession::theFirstMomentHasNothingBeforeIt()
{
    begin();
    QVERIFY(waitForLine(10));
    QVERIFY(!m_session->canMove(Move::Back));
    QVERIFY(m_session->canMove(Move::Over));
    m_session->move(Move::Back);
    QCOMPARE(m_peer->count(u"stepBack"_s), 0);
}

void TestDebugSession::aStepThatEndsNowhereIsRunning()
{
    begin();
    QVERIFY(waitForLine(10));
    m_peer->answers.insert(u"next"_s, [](const QJsonObject &) { return QJsonObject(); });
    m_session->move(Move::Over);
    QCOMPARE(m_session->state(), State::Paused);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::Running, 20000);
    QVERIFY(!m_session->currentFrame());
    // What stops it later is a stop like any other, and is not stepped over.
    m_peer->position = 2;
    m_peer->present = 2;
    m_peer->tellStop(u"breakpoint"_s);
    QVERIFY(waitForLine(12));
}

void TestDebugSession::runsToALineOnce()
{
    begin();
    QVERIFY(waitForLine(10));
    m_session->runTo(u"policy"_s, 12);
    QVERIFY(waitForLine(12));
    // The line is no breakpoint any more, and never was one of the store.
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->lastArguments(u"setBreakpoints"_s).value("breakpoints"_L1).toArray().size(), 1, 20000);
    QCOMPARE(m_store->breakpoints().size(), 1);
}

void TestDebugSession::setsAVariable()
{
    begin();
    QVERIFY(waitForLine(10));
    const Result<Variable> set = QCoro::waitFor(m_session->setVariable(1, u"country"_s, u"'DE'"_s));
    QVERIFY(set);
    QCOMPARE(set->value, u"'DE'"_s);
    QCOMPARE(m_peer->moments.at(0).locals.at(0).second, u"'DE'"_s);
}

void TestDebugSession::aRefusedAttachTellsWhy()
{
    m_peer->refuses.insert(u"attach"_s, u"Another debugger is connected."_s);
    const Result<void> started = QCoro::waitFor(m_session->start(target()));
    QVERIFY(!started);
    QCOMPARE(started.error().why, u"Another debugger is connected."_s);
    QCOMPARE(m_session->state(), State::Ended);
    QVERIFY(m_session->failure());
}

void TestDebugSession::theDebuggersEndIsAnError()
{
    begin();
    QVERIFY(waitForLine(10));
    m_peer->hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::Ended, 20000);
    QVERIFY(m_session->failure());
    QCOMPARE(m_session->failure()->kind, Error::Kind::Unreachable);
    QVERIFY(!m_session->currentFrame());
}

void TestDebugSession::terminatedIsAnEndInOrder()
{
    begin();
    QVERIFY(waitForLine(10));
    m_session->move(Move::Continue);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::Ended, 20000);
    QVERIFY(!m_session->failure());
    QVERIFY(!m_store->at(u"policy"_s, 10)->checked);
}

void TestDebugSession::stopLetsTheScriptGo()
{
    begin();
    QVERIFY(waitForLine(10));
    m_session->stop();
    QCOMPARE(m_session->state(), State::Ended);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(u"disconnect"_s), 1, 20000);
    QCOMPARE(m_peer->lastArguments(u"disconnect"_s).value("terminateDebuggee"_L1).toBool(true), false);
}

void TestDebugSession::canBeginAgain()
{
    begin();
    QVERIFY(waitForLine(10));
    m_session->stop();
    m_peer->position = -1;
    m_peer->present = -1;
    begin();
    QVERIFY(waitForLine(10));
    QCOMPARE(m_peer->count(u"attach"_s), 2);
}

void TestDebugSession::anAdapterThatCanNotGoBackHasNoPast()
{
    m_peer->records = false;
    begin();
    QVERIFY(waitForLine(10));
    QVERIFY(!m_session->canMove(Move::Back));
    QVERIFY(!m_session->canMove(Move::ReverseContinue));
    m_session->move(Move::Over);
    QVERIFY(waitForLine(11));
}

void TestDebugSession::anExceptionIsAskedFor()
{
    m_peer->answers.insert(u"exceptionInfo"_s, [](const QJsonObject &) {
        const QJsonObject details{{u"typeName"_s, u"KeyError"_s},
                                  {u"message"_s, u"'city'"_s},
                                  {u"stackTrace"_s, u"Traceback (most recent call last):"_s}};
        return QJsonObject{{u"exceptionId"_s, u"KeyError"_s}, {u"breakMode"_s, u"unhandled"_s}, {u"details"_s, details}};
    });
    begin();
    QVERIFY(waitForLine(10));
    m_peer->position = 1;
    m_peer->present = 1;
    m_peer->tellStop(u"exception"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->exception(), 20000);
    QCOMPARE(m_session->exception()->type, u"KeyError"_s);
    QCOMPARE(m_session->exception()->message, u"'city'"_s);
    QVERIFY(m_session->exception()->uncaught);
    m_session->move(Move::Over);
    QVERIFY(waitForLine(12));
    QVERIFY(!m_session->exception());
}

void TestDebugSession::theTimelineReadsMarkersOnce()
{
    m_store->toggle(u"policy"_s, 13);
    m_peer->markers = {QJsonObject{{u"index"_s, 2}, {u"kind"_s, u"print"_s}, {u"line"_s, 12}, {u"text"_s, u"hello"_s}, {u"source"_s, u"policy.py"_s}},
                       QJsonObject{{u"index"_s, 0}, {u"kind"_s, u"page"_s}, {u"line"_s, 10}, {u"text"_s, u"/a.xhtml"_s}}};
    m_peer->calls = {QJsonObject{{u"first"_s, 0}, {u"last"_s, 3}, {u"script"_s, u"policy"_s}, {u"method"_s, u"authorize"_s}}};
    Timeline timeline(*m_session);
    begin();
    QVERIFY(waitForLine(10));
    m_session->move(Move::Continue);
    QVERIFY(waitForLine(13));
    QTRY_COMPARE_WITH_TIMEOUT(timeline.count(), 4, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(timeline.markers().size(), 2, 20000);
    QCOMPARE(timeline.markers().at(0).kind, drover::debug::TimelineMarker::Kind::Page);
    QCOMPARE(timeline.markers().at(1).script, u"policy"_s);
    QCOMPARE(timeline.position(), 3);
    QVERIFY(!timeline.isPast());
    QCOMPARE(timeline.markerBefore(3)->index, 2);
    QCOMPARE(timeline.markerAfter(0)->index, 2);
    QVERIFY(!timeline.markerAfter(2));
    QCOMPARE(timeline.callAt(1)->method, u"authorize"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(u"drover/timeline"_s), 2, 20000);
    timeline.goTo(1);
    QVERIFY(waitForLine(11, State::Past));
    QCOMPARE(timeline.position(), 1);
    QVERIFY(timeline.isPast());
    QCOMPARE(m_peer->count(u"drover/timeline"_s), 2);
}

QTEST_GUILESS_MAIN(TestDebugSession)
#include "tst_debugsession.moc"
