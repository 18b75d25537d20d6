// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/breakpointsmodel.h"
#include "debug/debuglists.h"
#include "debug/stackmodel.h"
#include "debug/variabletree.h"

#include "support/fakedebugger.h"

#include <QCoroTask>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::Error;
using drover::Result;
using drover::debug::Breakpoint;
using drover::debug::BreakpointsModel;
using drover::debug::DebugSession;
using drover::debug::DebugStore;
using drover::debug::DebugTarget;
using drover::debug::LogModel;
using drover::debug::SimulatedModel;
using drover::debug::StackModel;
using drover::debug::VariablesModel;
using drover::debug::VariableTree;
using drover::debug::WatchesModel;
using drover::test::FakeDebugger;
using Move = DebugSession::Move;

namespace {

constexpr int patience = 30000;

QModelIndex rowNamed(const QAbstractItemModel &model, const QString &name, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        if (model.index(row, 0, parent).data().toString() == name)
            return model.index(row, 0, parent);
    }
    return {};
}

QString valueOf(const QAbstractItemModel &model, const QString &name, const QModelIndex &parent)
{
    const QModelIndex row = rowNamed(model, name, parent);
    return row.siblingAtColumn(VariableTree::ValueColumn).data().toString();
}

QJsonObject variable(const QString &name, const QString &value, int reference = 0, int indexed = 0)
{
    QJsonObject json{{u"name"_s, name}, {u"value"_s, value}, {u"type"_s, u"x"_s}, {u"variablesReference"_s, reference}};
    if (indexed > 0)
        json.insert(u"indexedVariables"_s, indexed);
    return json;
}

} // namespace

class TestDebugModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theStackIsShownInnermostFirst();
    void localsAreThereWithoutAsking();
    void changedVariablesAreMarked();
    void partsAreAskedForWhenARowIsOpened();
    void largeListsComeInPages();
    void whatIsOpenStaysOpenOverAStep();
    void aValueIsSet();
    void aRefusedValueIsTold();
    void thePastCanNotBeChanged();
    void watchesAreEvaluatedAtEachStop();
    void aWatchThatFailsSaysWhy();
    void watchesAreEditedAndKept();
    void breakpointsAreListedAndSwitched();
    void theLogKeepsWhatWasPrinted();
    void theLogOfThePastEndsThere();
    void simulatedCallsAreListed();

private:
    void begin()
    {
        DebugTarget target;
        target.host = u"127.0.0.1"_s;
        target.port = m_peer->port();
        const Result<void> started = QCoro::waitFor(m_session->start(target));
        QVERIFY2(started, started ? "" : qPrintable(started.error().sentence()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDebugger> m_peer;
    std::unique_ptr<DebugStore> m_store;
    std::unique_ptr<DebugSession> m_session;
};

void TestDebugModels::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_peer = std::make_unique<FakeDebugger>();
    m_peer->moments = {{u"authorize"_s, 10, {{u"country"_s, u"None"_s}, {u"step"_s, u"1"_s}}},
                       {u"authorize"_s, 11, {{u"country"_s, u"'US'"_s}, {u"step"_s, u"1"_s}}},
                       {u"authorize"_s, 12, {{u"country"_s, u"'US'"_s}, {u"step"_s, u"1"_s}, {u"city"_s, u"'NY'"_s}}}};
    m_store = std::make_unique<DebugStore>(m_folder->filePath(u"debug.json"_s));
    m_store->toggle(u"policy"_s, 10);
    m_session = std::make_unique<DebugSession>(*m_store);
}

void TestDebugModels::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_peer.reset();
    m_folder.reset();
}

void TestDebugModels::theStackIsShownInnermostFirst()
{
    StackModel model(*m_session);
    QAbstractItemModelTester tester(&model);
    m_peer->answers.insert(u"stackTrace"_s, [this](const QJsonObject &) {
        const QJsonObject inner{{u"id"_s, 1}, {u"name"_s, u"check"_s}, {u"line"_s, 40}, {u"source"_s, m_peer->source()}};
        const QJsonObject outer{{u"id"_s, 2}, {u"name"_s, u"authorize"_s}, {u"line"_s, 10}, {u"source"_s, m_peer->source()}};
        return QJsonObject{{u"stackFrames"_s, QJsonArray{inner, outer}}};
    });
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
    QCOMPARE(model.index(0, StackModel::FunctionColumn).data().toString(), u"check"_s);
    QCOMPARE(model.index(1, StackModel::LineColumn).data().toInt(), 10);
    QVERIFY(model.index(0, 0).data(StackModel::CurrentRole).toBool());
    m_session->selectFrame(1);
    QVERIFY(model.index(1, 0).data(StackModel::CurrentRole).toBool());
    m_session->move(Move::Continue);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, patience);
}

void TestDebugModels::localsAreThereWithoutAsking()
{
    VariablesModel model(*m_session);
    QAbstractItemModelTester tester(&model);
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, patience);
    const QModelIndex locals = model.index(0, 0);
    QCOMPARE(locals.data().toString(), u"Locals"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(locals), 2, patience);
    QCOMPARE(valueOf(model, u"country"_s, locals), u"None"_s);
    QVERIFY(!rowNamed(model, u"country"_s, locals).data(VariableTree::ChangedRole).toBool());
}

void TestDebugModels::changedVariablesAreMarked()
{
    VariablesModel model(*m_session);
    QAbstractItemModelTester tester(&model);
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(model.index(0, 0)), 2, patience);
    m_session->move(Move::Over);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"country"_s, model.index(0, 0)), u"'US'"_s, patience);
    const QModelIndex locals = model.index(0, 0);
    QVERIFY(rowNamed(model, u"country"_s, locals).data(VariableTree::ChangedRole).toBool());
    QVERIFY(!rowNamed(model, u"step"_s, locals).data(VariableTree::ChangedRole).toBool());
    m_session->move(Move::Over);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(locals), 3, patience);
    QVERIFY(!rowNamed(model, u"country"_s, locals).data(VariableTree::ChangedRole).toBool());
    QVERIFY(rowNamed(model, u"city"_s, locals).data(VariableTree::ChangedRole).toBool());
}

void TestDebugModels::partsAreAskedForWhenARowIsOpened()
{
    m_peer->answers.insert(u"variables"_s, [](const QJsonObject &arguments) {
        if (arguments.value("variablesReference"_L1).toInt() == 1)
            return QJsonObject{{u"variables"_s, QJsonArray{variable(u"claims"_s, u"{…}"_s, 7)}}};
        return QJsonObject{{u"variables"_s, QJsonArray{variable(u"country"_s, u"'US'"_s)}}};
    });
    VariablesModel model(*m_session);
    // No model tester here: it opens every row by itself.
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(model.index(0, 0)), 1, patience);
    const QModelIndex claims = model.index(0, 0, model.index(0, 0));
    QCOMPARE(m_peer->count(u"variables"_s), 1);
    QVERIFY(model.hasChildren(claims));
    QVERIFY(model.canFetchMore(claims));
    model.fetchMore(claims);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(claims), 1, patience);
    QCOMPARE(valueOf(model, u"country"_s, claims), u"'US'"_s);
    QVERIFY(!model.canFetchMore(claims));
}

void TestDebugModels::largeListsComeInPages()
{
    m_peer->answers.insert(u"variables"_s, [](const QJsonObject &arguments) {
        if (arguments.value("variablesReference"_L1).toInt() == 1)
            return QJsonObject{{u"variables"_s, QJsonArray{variable(u"rows"_s, u"[…]"_s, 7, 250)}}};
        QJsonArray page;
        const int start = arguments.value("start"_L1).toInt();
        for (int i = start; i < start + arguments.value("count"_L1).toInt(); ++i)
            page.append(variable(QString::number(i), u"row"_s));
        return QJsonObject{{u"variables"_s, page}};
    });
    VariablesModel model(*m_session);
    QAbstractItemModelTester tester(&model);
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(model.index(0, 0)), 1, patience);
    const QModelIndex rows = model.index(0, 0, model.index(0, 0));
    model.fetchMore(rows);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(rows), 101, patience);
    QModelIndex more = model.index(100, 0, rows);
    QVERIFY(more.data(VariableTree::MoreRole).toBool());
    QVERIFY(more.data().toString().contains(u"150"_s));
    model.showMore(more);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(rows), 201, patience);
    QCOMPARE(model.index(199, 0, rows).data().toString(), u"199"_s);
    model.showMore(model.index(200, 0, rows));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(rows), 250, patience);
    QCOMPARE(m_peer->lastArguments(u"variables"_s).value("start"_L1).toInt(), 200);
    QCOMPARE(m_peer->lastArguments(u"variables"_s).value("count"_L1).toInt(), 50);
}

void TestDebugModels::whatIsOpenStaysOpenOverAStep()
{
    int stops = 0;
    m_peer->answers.insert(u"variables"_s, [&stops](const QJsonObject &arguments) {
        if (arguments.value("variablesReference"_L1).toInt() == 1) {
            ++stops;
            return QJsonObject{{u"variables"_s, QJsonArray{variable(u"claims"_s, u"{…}"_s, 7 + stops)}}};
        }
        return QJsonObject{{u"variables"_s, QJsonArray{variable(u"country"_s, stops == 1 ? u"'US'"_s : u"'DE'"_s)}}};
    });
    VariablesModel model(*m_session);
    // No model tester here: it opens every row by itself.
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(model.index(0, 0)), 1, patience);
    const QPersistentModelIndex claims = model.index(0, 0, model.index(0, 0));
    model.fetchMore(claims);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(claims), 1, patience);
    m_session->move(Move::Over);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"country"_s, claims), u"'DE'"_s, patience);
    QVERIFY(claims.isValid());
    QVERIFY(rowNamed(model, u"country"_s, claims).data(VariableTree::ChangedRole).toBool());
    QCOMPARE(m_peer->lastArguments(u"variables"_s).value("variablesReference"_L1).toInt(), 9);
}

void TestDebugModels::aValueIsSet()
{
    VariablesModel model(*m_session);
    QAbstractItemModelTester tester(&model);
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(model.index(0, 0)), 2, patience);
    const QModelIndex value = rowNamed(model, u"country"_s, model.index(0, 0)).siblingAtColumn(VariableTree::ValueColumn);
    QVERIFY(value.flags() & Qt::ItemIsEditable);
    QVERIFY(!(value.siblingAtColumn(0).flags() & Qt::ItemIsEditable));
    QVERIFY(model.setData(value, u"'DE'"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->moments.at(0).locals.at(0).second, u"'DE'"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"country"_s, model.index(0, 0)), u"'DE'"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(model.isQuiet(), patience);
    QVERIFY(rowNamed(model, u"country"_s, model.index(0, 0)).data(VariableTree::ChangedRole).toBool());
}

void TestDebugModels::aRefusedValueIsTold()
{
    m_peer->refuses.insert(u"setVariable"_s, u"name 'x' is not defined"_s);
    VariablesModel model(*m_session);
    QSignalSpy failures(&model, &VariableTree::failed);
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(model.index(0, 0)), 2, patience);
    const QModelIndex value = rowNamed(model, u"country"_s, model.index(0, 0)).siblingAtColumn(VariableTree::ValueColumn);
    model.setData(value, u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, patience);
    QCOMPARE(failures.at(0).at(0).value<Error>().why, u"name 'x' is not defined"_s);
    QCOMPARE(valueOf(model, u"country"_s, model.index(0, 0)), u"None"_s);
}

void TestDebugModels::thePastCanNotBeChanged()
{
    VariablesModel model(*m_session);
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(model.index(0, 0)), 2, patience);
    m_session->move(Move::Over);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"country"_s, model.index(0, 0)), u"'US'"_s, patience);
    m_session->move(Move::Back);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"country"_s, model.index(0, 0)), u"None"_s, patience);
    const QModelIndex value = rowNamed(model, u"country"_s, model.index(0, 0)).siblingAtColumn(VariableTree::ValueColumn);
    QVERIFY(!(value.flags() & Qt::ItemIsEditable));
    QVERIFY(!model.setData(value, u"'DE'"_s));
}

void TestDebugModels::watchesAreEvaluatedAtEachStop()
{
    m_store->setWatches({u"country"_s});
    WatchesModel model(*m_session, *m_store);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(valueOf(model, u"country"_s, {}), QString());
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"country"_s, {}), u"None"_s, patience);
    QVERIFY(!model.index(0, 0).data(VariableTree::ChangedRole).toBool());
    QCOMPARE(m_peer->lastArguments(u"evaluate"_s).value("context"_L1).toString(), u"watch"_s);
    QCOMPARE(m_peer->lastArguments(u"evaluate"_s).value("frameId"_L1).toInt(), 1000);
    m_session->move(Move::Over);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"country"_s, {}), u"'US'"_s, patience);
    QVERIFY(model.index(0, 0).data(VariableTree::ChangedRole).toBool());
    m_session->move(Move::Continue);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"country"_s, {}), QString(), patience);
}

void TestDebugModels::aWatchThatFailsSaysWhy()
{
    m_peer->refuses.insert(u"evaluate"_s, u"name 'nothing' is not defined"_s);
    m_store->setWatches({u"nothing"_s});
    WatchesModel model(*m_session, *m_store);
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(model.index(0, 0).data(VariableTree::ErrorRole).toBool(), patience);
    QCOMPARE(valueOf(model, u"nothing"_s, {}), u"name 'nothing' is not defined"_s);
}

void TestDebugModels::watchesAreEditedAndKept()
{
    WatchesModel model(*m_session, *m_store);
    QAbstractItemModelTester tester(&model);
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isStopped(), patience);
    model.add(u" step "_s);
    model.add(u"step"_s);
    QCOMPARE(m_store->watches(), QStringList{u"step"_s});
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"step"_s, {}), u"1"_s, patience);
    QVERIFY(model.setData(model.index(0, 0), u"country"_s));
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"country"_s, {}), u"None"_s, patience);
    DebugStore again(m_folder->filePath(u"debug.json"_s));
    QCOMPARE(again.watches(), QStringList{u"country"_s});
    model.removeAt(0);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_store->watches().isEmpty());
}

void TestDebugModels::breakpointsAreListedAndSwitched()
{
    BreakpointsModel model(*m_store, *m_session);
    QAbstractItemModelTester tester(&model);
    Breakpoint conditional;
    conditional.script = u"gather"_s;
    conditional.line = 3;
    conditional.condition = u"step == 2"_s;
    const int id = m_store->add(conditional);
    QCOMPARE(model.rowCount(), 4); // two filters, two lines
    const int row = model.rowOf(id);
    QVERIFY(row >= 2);
    QCOMPARE(model.index(row, BreakpointsModel::PlaceColumn).data().toString(), u"gather, line 3"_s);
    QCOMPARE(model.index(row, BreakpointsModel::ConditionColumn).data().toString(), u"if step == 2"_s);
    QVERIFY(model.setData(model.index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!m_store->find(id)->enabled);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_store->exceptionFilters(), QStringList({u"raised"_s, u"uncaught"_s}));
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patience); // the adapter has one filter
    QTRY_COMPARE_WITH_TIMEOUT(model.index(model.rowOf(m_store->at(u"policy"_s, 10)->id), BreakpointsModel::StateColumn).data().toString(),
                              u"set"_s, patience);
}

void TestDebugModels::theLogKeepsWhatWasPrinted()
{
    LogModel model(*m_session);
    QAbstractItemModelTester tester(&model);
    begin();
    m_peer->sendEvent(u"output"_s, {{u"category"_s, u"stdout"_s}, {u"output"_s, u"one\ntwo\n"_s}, {u"line"_s, 12}, {u"source"_s, m_peer->source()}});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
    QCOMPARE(model.index(1, LogModel::TextColumn).data().toString(), u"two"_s);
    QCOMPARE(model.index(0, LogModel::PlaceColumn).data().toString(), u"policy:12"_s);
    QCOMPARE(model.text(), u"one\ntwo"_s);
}

void TestDebugModels::theLogOfThePastEndsThere()
{
    m_peer->answers.insert(u"drover/output"_s, [](const QJsonObject &) {
        const QJsonObject line{{u"index"_s, 0}, {u"stream"_s, u"out"_s}, {u"text"_s, u"early"_s}, {u"line"_s, 10}, {u"source"_s, u"policy.py"_s}};
        return QJsonObject{{u"lines"_s, QJsonArray{line}}};
    });
    LogModel model(*m_session);
    QAbstractItemModelTester tester(&model);
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->currentFrame(), patience);
    m_session->move(Move::Over);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->lastStop().position, 1, patience);
    m_peer->sendEvent(u"output"_s, {{u"category"_s, u"stdout"_s}, {u"output"_s, u"late\n"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, patience);
    m_session->move(Move::Back);
    QTRY_VERIFY_WITH_TIMEOUT(model.showsPast(), patience);
    QCOMPARE(model.text(), u"early"_s);
    drover::debug::OutputLine own;
    own.text = u"typed"_s;
    model.note(own);
    QCOMPARE(model.text(), u"early\ntyped"_s);
    m_session->move(Move::Over);
    QTRY_VERIFY_WITH_TIMEOUT(!model.showsPast(), patience);
    QCOMPARE(model.text(), u"late\ntyped"_s);
}

void TestDebugModels::simulatedCallsAreListed()
{
    m_peer->answers.insert(u"drover/simulated"_s, [](const QJsonObject &) {
        const QJsonObject call{{u"index"_s, 0}, {u"call"_s, u"UserService.getUser"_s}, {u"line"_s, 10}, {u"count"_s, 2}, {u"returned"_s, u"null"_s}, {u"source"_s, u"policy.py"_s}};
        return QJsonObject{{u"calls"_s, QJsonArray{call}}};
    });
    SimulatedModel model(*m_session);
    QAbstractItemModelTester tester(&model);
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, patience);
    QCOMPARE(model.index(0, SimulatedModel::CallColumn).data().toString(), u"UserService.getUser"_s);
    QCOMPARE(model.index(0, SimulatedModel::ScriptColumn).data().toString(), u"policy"_s);
    QCOMPARE(model.index(0, SimulatedModel::CountColumn).data().toInt(), 2);
}

QTEST_GUILESS_MAIN(TestDebugModels)
#include "tst_debugmodels.moc"
