// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeadminapi.h"

#include "tables/scripttreemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::tables;
using domain::EntityKind;

using State = ScriptTreeModel::State;

namespace {

QJsonObject script(const QString &name, const QString &type, int revision = 1, bool enabled = true,
                   const QString &error = {})
{
    QJsonObject json{{u"inum"_s, QString(u"I-"_s + name)},
                     {u"name"_s, name},
                     {u"scriptType"_s, type},
                     {u"revision"_s, revision},
                     {u"enabled"_s, enabled},
                     {u"level"_s, 1}};
    if (!error.isEmpty())
        json.insert(u"scriptError"_s, QJsonObject{{u"stackTrace"_s, error}});
    return json;
}

/// The tree as a person would note it down.
QStringList printed(const ScriptTreeModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex type = model.index(row, 0);
        lines << u"%1 (%2)"_s.arg(type.data().toString()).arg(type.data(ScriptTreeModel::CountRole).toInt());
        for (int child = 0; child < model.rowCount(type); ++child) {
            const QModelIndex index = model.index(child, 0, type);
            QString line =
                u"  %1 r%2"_s.arg(index.data().toString()).arg(index.data(ScriptTreeModel::RevisionRole).toLongLong());
            if (!index.data(ScriptTreeModel::EnabledRole).toBool())
                line += u" off"_s;
            if (const QString error = index.data(ScriptTreeModel::ErrorRole).toString(); !error.isEmpty())
                line += u" ! "_s + error;
            if (index.data(ScriptTreeModel::DraftRole).toBool())
                line += u" *"_s;
            lines << line;
        }
    }
    return lines;
}

struct Bench {
    Bench()
    {
        api.entries = {script(u"uma_rpt_policy"_s, u"uma_rpt_policy"_s, 3),
                       script(u"basic"_s, u"person_authentication"_s, 1, false),
                       script(u"gathering"_s, u"uma_claims_gathering"_s, 7, true, u"KeyError: 'city'\n  at line 58"_s),
                       script(u"Country"_s, u"uma_rpt_policy"_s), script(u"odd"_s, u"brand_new_type"_s)};
    }
    void open()
    {
        model.setApi(&api);
        QTRY_COMPARE(model.state(), State::Ready);
    }
    void refresh()
    {
        QSignalSpy loads(&model, &ScriptTreeModel::loaded);
        model.refresh();
        QTRY_COMPARE(loads.count(), 1);
    }

    FakeAdminApi api;
    ScriptTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class ScriptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scriptsStandBelowTheirTypesInTheCataloguesOrder()
    {
        Bench bench;
        bench.open();
        QCOMPARE(printed(bench.model),
                 QStringList({u"Person Authentication (1)"_s, u"  basic r1 off"_s, u"UMA RPT Policies (2)"_s,
                              u"  Country r1"_s, u"  uma_rpt_policy r3"_s, u"UMA Claims Gathering (1)"_s,
                              u"  gathering r7 ! KeyError: 'city'"_s, u"brand_new_type (1)"_s, u"  odd r1"_s}));
        QCOMPARE(bench.model.scriptCount(), 5);
    }

    void aRefreshChangesNoMoreThanWhatChanged()
    {
        Bench bench;
        bench.open();
        const QPersistentModelIndex policy = bench.model.indexOf(u"I-uma_rpt_policy"_s);
        const QPersistentModelIndex gathering = bench.model.indexOf(u"I-gathering"_s);
        QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
        bench.api.entries = {
            script(u"uma_rpt_policy"_s, u"uma_rpt_policy"_s, 4), script(u"another"_s, u"uma_rpt_policy"_s),
            script(u"gathering"_s, u"uma_claims_gathering"_s, 8), script(u"scopes"_s, u"dynamic_scope"_s)};
        bench.refresh();
        QCOMPARE(printed(bench.model), QStringList({u"UMA RPT Policies (2)"_s, u"  another r1"_s,
                                                    u"  uma_rpt_policy r4"_s, u"UMA Claims Gathering (1)"_s,
                                                    u"  gathering r8"_s, u"Dynamic Scopes (1)"_s, u"  scopes r1"_s}));
        QCOMPARE(resets.count(), 0);
        QVERIFY(policy.isValid());
        QCOMPARE(policy.data().toString(), u"uma_rpt_policy"_s);
        QCOMPARE(gathering.data(ScriptTreeModel::RevisionRole).toLongLong(), 8);
    }

    void nothingIsToldWhenNothingChanged()
    {
        Bench bench;
        bench.open();
        QSignalSpy changes(&bench.model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&bench.model, &QAbstractItemModel::rowsInserted);
        bench.refresh();
        QCOMPARE(changes.count() + inserts.count(), 0);
    }

    void aRenamedScriptFindsItsNewPlace()
    {
        Bench bench;
        bench.open();
        bench.api.entries[3].insert(u"name"_s, u"zebra"_s);
        bench.refresh();
        QCOMPARE(printed(bench.model).mid(2, 3),
                 QStringList({u"UMA RPT Policies (2)"_s, u"  uma_rpt_policy r3"_s, u"  zebra r1"_s}));
        QCOMPARE(bench.model.scriptAt(bench.model.indexOf(u"I-Country"_s))->name(), u"zebra"_s);
    }

    void filteringLeavesOnlyWhatMatches()
    {
        Bench bench;
        bench.open();
        bench.model.setFilter(u"country"_s);
        QCOMPARE(printed(bench.model), QStringList({u"UMA RPT Policies (1)"_s, u"  Country r1"_s}));
        bench.model.setFilter(u"gathering"_s); // the type's name counts too
        QCOMPARE(printed(bench.model),
                 QStringList({u"UMA Claims Gathering (1)"_s, u"  gathering r7 ! KeyError: 'city'"_s}));
        bench.model.setFilter(u"nothing like it"_s);
        QCOMPARE(bench.model.rowCount(), 0);
        QCOMPARE(bench.model.scriptCount(), 5);
        bench.model.setFilter({});
        QCOMPARE(printed(bench.model).size(), 9);
    }

    void unsavedChangesAreMarked()
    {
        Bench bench;
        bench.open();
        bench.model.setDraftIds({u"I-odd"_s});
        QVERIFY(printed(bench.model).contains(u"  odd r1 *"_s));
        bench.model.setDraftIds({});
        QVERIFY(!printed(bench.model).contains(u"  odd r1 *"_s));
    }

    void aDeployElsewhereIsFollowed()
    {
        Bench bench;
        bench.open();
        bench.api.entries[0].insert(u"revision"_s, 4);
        bench.api.tellChanged(EntityKind::Client);
        bench.api.tellChanged(EntityKind::Script);
        QTRY_COMPARE(bench.model.script(u"I-uma_rpt_policy"_s)->revision(), 4);
    }

    void manyScriptsAreAllRead()
    {
        Bench bench;
        bench.api.entries.clear();
        for (int i = 0; i < 450; ++i)
            bench.api.entries << script(u"s%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"uma_rpt_policy"_s);
        bench.open();
        QCOMPARE(bench.model.scriptCount(), 450);
        QCOMPARE(bench.model.rowCount(bench.model.index(0, 0)), 450);
    }

    void aListThatCannotBeReadSaysWhy()
    {
        Bench bench;
        bench.api.setHolding(true);
        QSignalSpy failures(&bench.model, &ScriptTreeModel::failed);
        bench.model.setApi(&bench.api);
        QCOMPARE(bench.model.state(), State::Loading);
        QTRY_COMPARE(bench.api.held(), 1);
        bench.api.release(Error{Error::Kind::Denied, u"no"_s, {}, {}, {}, 0});
        QTRY_COMPARE(bench.model.state(), State::Failed);
        QCOMPARE(failures.count(), 1);
        bench.api.setHolding(false);
        bench.model.refresh();
        QTRY_COMPARE(bench.model.state(), State::Ready);
        bench.api.setHolding(true);
        bench.model.refresh();
        QTRY_COMPARE(bench.api.held(), 1);
        bench.api.release(Error{Error::Kind::Unreachable, u"gone"_s, {}, {}, {}, 0});
        QTRY_COMPARE(failures.count(), 2);
        QCOMPARE(bench.model.state(), State::Ready); // what was read is still there
        QCOMPARE(printed(bench.model).size(), 9);
    }

    void theServerMayGo()
    {
        auto api = std::make_unique<FakeAdminApi>();
        api->entries = {script(u"a"_s, u"uma_rpt_policy"_s)};
        ScriptTreeModel model;
        model.setApi(api.get());
        QTRY_COMPARE(model.state(), State::Ready);
        api->setHolding(true);
        model.refresh();
        QTRY_COMPARE(api->held(), 1);
        api.reset();
        QCOMPARE(model.state(), State::Ready); // what was read can be looked at meanwhile
        QCOMPARE(model.scriptCount(), 1);
        model.refresh();
        QCOMPARE(model.scriptCount(), 1);
        FakeAdminApi again;
        again.entries = {script(u"a"_s, u"uma_rpt_policy"_s), script(u"b"_s, u"uma_rpt_policy"_s)};
        const QPersistentModelIndex kept = model.indexOf(u"I-a"_s);
        model.setApi(&again);
        QTRY_COMPARE(model.scriptCount(), 2);
        QVERIFY(kept.isValid());
        model.forget();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.state(), State::Empty);
        Q_EMIT again.changed(domain::EntityKind::Script, u"I-a"_s);
        QCOMPARE(model.state(), State::Empty); // nobody asks it any more
    }

    void aServerThatGoesBeforeAnythingWasReadLeavesNothing()
    {
        auto api = std::make_unique<FakeAdminApi>();
        api->setHolding(true);
        ScriptTreeModel model;
        model.setApi(api.get());
        QTRY_COMPARE(api->held(), 1);
        api.reset();
        QCOMPARE(model.state(), State::Empty);
        QCOMPARE(model.scriptCount(), 0);
    }

    /// What was left unfinished ends on the event loop.
    void cleanup() { QTest::qWait(0); }
};

QTEST_GUILESS_MAIN(ScriptsTest)
#include "tst_scripts.moc"
