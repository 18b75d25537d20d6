// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeadminapi.h"

#include "tables/pagecache.h"
#include "tables/pagedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::tables;
using domain::EntityKind;

using State = PagedTableModel::State;

namespace {

Error refusal()
{
    return {Error::Kind::Unreachable, u"It can't be reached"_s, u"Nobody knows why"_s, u"Try again"_s, {}, 0};
}

/// What one sees of these rows: the name, "…" while it loads, "!" when it failed.
QStringList shown(const PagedTableModel &model, int first, int count)
{
    QStringList result;
    for (int row = first; row < first + count; ++row) {
        const QModelIndex index = model.index(row, 0);
        if (!index.data(PagedTableModel::ErrorRole).toString().isEmpty())
            result << u"!"_s;
        else if (index.data(PagedTableModel::LoadingRole).toBool())
            result << u"…"_s;
        else
            result << index.data().toString();
    }
    return result;
}

struct Bench {
    explicit Bench(qint64 rows)
    {
        api.setGenerated(rows);
        // The tester walks over all rows at every change.
        if (rows <= 1000)
            tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QObject::connect(&model, &PagedTableModel::failed, &model, [this](const Error &error) { errors << error; });
    }
    void open()
    {
        model.setSource(&api, EntityKind::Client);
        QTRY_COMPARE(model.state(), State::Ready);
        model.fetchMore({}); // as a view does when it has painted
        QCOMPARE(qint64(model.rowCount()), model.total().value());
    }
    /// As a view does: tells what is on screen, then paints it.
    void look(int first, int last)
    {
        model.setVisibleRows(first, last);
        for (int row = first; row <= last; ++row)
            model.index(row, 0).data();
    }
    void settle() { QTRY_VERIFY(!model.isBusy()); }

    FakeAdminApi api;
    PagedTableModel model;
    std::optional<QAbstractItemModelTester> tester;
    QList<Error> errors;
};

} // namespace

class PagedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListOfAMillionOpensWithOneQuestion()
    {
        Bench bench(1'000'000);
        bench.open();
        QCOMPARE(bench.model.rowCount(), 1'000'000);
        QCOMPARE(bench.model.total(), std::optional<qint64>(1'000'000));
        QCOMPARE(shown(bench.model, 0, 2), QStringList({u"Client 0"_s, u"Client 1"_s}));
        QCOMPARE(bench.api.questions, QStringList({u"0+100"_s}));
    }

    void theFirstRowsOfALongListComeBeforeAllOthers()
    {
        Bench bench(1'000'000);
        QList<int> rows; // whenever the view is told of any
        QObject::connect(&bench.model, &QAbstractItemModel::modelReset, &bench.model, [&] { rows << bench.model.rowCount(); });
        QObject::connect(&bench.model, &QAbstractItemModel::rowsInserted, &bench.model, [&] { rows << bench.model.rowCount(); });
        bench.open();
        QCOMPARE(rows, QList<int>({0, PagedTableModel::RowsAtFirst, 1'000'000}));
        QVERIFY(!bench.model.canFetchMore({}));
        QCOMPARE(bench.api.questions, QStringList({u"0+100"_s}));
        // A search that leaves few of them is told of at once.
        bench.api.setGenerated(300);
        bench.model.setPattern(u"Client 2"_s);
        QTRY_COMPARE(bench.model.rowCount(), 30); // a tenth matches
        QVERIFY(!bench.model.canFetchMore({}));
        // A list that became longer is told of as it is read again.
        bench.api.setGenerated(500'000);
        bench.model.refresh();
        QTRY_COMPARE(bench.model.rowCount(), 50'000);
    }

    void aJumpAsksOnce_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("question");
        QTest::newRow("within a page") << 500'020 << u"500000+100"_s;
        QTest::newRow("across two pages") << 500'080 << u"500000+200"_s;
        QTest::newRow("to the end") << 999'960 << u"999900+100"_s;
    }

    void aJumpAsksOnce()
    {
        QFETCH(int, row);
        QFETCH(QString, question);
        Bench bench(1'000'000);
        bench.open();
        bench.look(0, 39);
        bench.settle();
        bench.api.questions.clear();
        bench.look(row, row + 39);
        QCOMPARE(shown(bench.model, row, 1), QStringList({u"…"_s}));
        bench.settle();
        QCOMPARE(bench.api.questions, QStringList({question}));
        QCOMPARE(shown(bench.model, row, 1), QStringList({u"Client %1"_s.arg(row)}));
        QCOMPARE(shown(bench.model, row + 39, 1), QStringList({u"Client %1"_s.arg(row + 39)}));
    }

    void paintingAloneIsEnoughToLoadARow()
    {
        Bench bench(1000);
        bench.open();
        bench.model.index(550, 1).data();
        bench.settle();
        QCOMPARE(bench.api.questions.last(), u"500+100"_s);
        QCOMPARE(bench.model.index(550, 1).data().toString(), u"C550"_s);
    }

    void sizesAndRolesOtherThanTheTextLoadNothing()
    {
        Bench bench(1000);
        bench.open();
        const QModelIndex index = bench.model.index(900, 0);
        for (const int role : {int(Qt::SizeHintRole), int(Qt::ToolTipRole), int(Qt::FontRole),
                               int(PagedTableModel::LoadingRole), int(PagedTableModel::IdRole)})
            index.data(role);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!bench.model.isBusy());
        QCOMPARE(bench.api.questions.size(), 1);
    }

    void oneWhoScrollsFindsTheNextPageThere()
    {
        Bench bench(1000);
        bench.open();
        bench.look(0, 39);
        bench.look(10, 49);
        bench.settle();
        QCOMPARE(bench.api.questions, QStringList({u"0+100"_s, u"100+100"_s}));
        bench.look(90, 129);
        QCOMPARE(shown(bench.model, 129, 1), QStringList({u"Client 129"_s}));
    }

    void aFastScrollGivesUpWhatNobodySeesAnyMore()
    {
        Bench bench(100'000);
        bench.open();
        bench.api.setHolding(true);
        for (const int row : {10'000, 30'000, 50'000, 70'000}) {
            bench.look(row, row + 30);
            QTRY_VERIFY(bench.model.requestsInFlight() > 0);
        }
        QCOMPARE(bench.model.requestsInFlight(), 1);
        QCOMPARE(bench.api.cancelled, 3);
        bench.api.setHolding(false);
        bench.api.release();
        bench.settle();
        QCOMPARE(shown(bench.model, 70'000, 1), QStringList({u"Client 70000"_s}));
        QVERIFY(bench.errors.isEmpty());
    }

    void noMoreThanAFewQuestionsAreUnderWay()
    {
        Bench bench(100'000);
        bench.open();
        bench.api.setHolding(true);
        for (int page = 1; page < 30; page += 2) // painted without saying what is visible
            bench.model.index(page * 100, 0).data();
        QTRY_VERIFY(bench.model.requestsInFlight() > 1);
        QVERIFY(bench.model.requestsInFlight() <= 6);
        bench.api.setHolding(false);
        while (bench.api.held() > 0)
            bench.api.release();
        bench.settle();
        QCOMPARE(shown(bench.model, 2900, 1), QStringList({u"Client 2900"_s}));
    }

    void pagesThatWereNotLookedAtLatelyAreForgotten()
    {
        Bench bench(1'000'000);
        bench.model.setPagesKept(10);
        bench.open();
        for (int i = 1; i <= 50; ++i) {
            bench.look(i * 10'000, i * 10'000 + 39);
            bench.settle();
        }
        QCOMPARE(bench.model.pagesHeld(), 10);
        QCOMPARE(shown(bench.model, 500'000, 1), QStringList({u"Client 500000"_s}));
        QCOMPARE(shown(bench.model, 10'000, 1), QStringList({u"…"_s}));
    }

    void theCacheKeepsWhatWasSeenLast()
    {
        PageCache cache;
        cache.setLimit(3);
        for (qint64 page = 0; page < 3; ++page)
            cache.put(page, {domain::Entity(EntityKind::Client, {{u"inum"_s, QString::number(page)}})});
        cache.find(0);
        cache.put(9, {});
        QVERIFY(cache.contains(0));
        QVERIFY(!cache.contains(1));
        QVERIFY(cache.find(u"2"_s).has_value());
        QVERIFY(!cache.find(u"1"_s).has_value());
        cache.setLimit(0); // two are the least that serve a view
        QCOMPARE(cache.count(), 2);
    }

    void theNewestSearchWins()
    {
        Bench bench(1000);
        bench.open();
        bench.api.setHolding(true);
        bench.model.setPattern(u"a"_s);
        QTRY_COMPARE(bench.api.held(), 1);
        bench.model.setPattern(u"ab"_s);
        QTRY_COMPARE(bench.api.held(), 2);
        QCOMPARE(bench.api.cancelled, 1);
        QCOMPARE(bench.model.state(), State::Loading);
        QCOMPARE(bench.model.rowCount(), 1000); // the old rows stay until there is an answer
        bench.api.setHolding(false);
        bench.api.release();
        QTRY_COMPARE(bench.model.state(), State::Ready);
        QCOMPARE(bench.model.rowCount(), 100);
        QCOMPARE(shown(bench.model, 0, 1), QStringList({u"abClient 0"_s}));
        QCOMPARE(bench.model.pattern(), u"ab"_s);
        QVERIFY(bench.errors.isEmpty());
    }

    void sortingIsTheServersWork()
    {
        Bench bench(1000);
        bench.open();
        QVERIFY(bench.model.isSortable(0));
        QVERIFY(!bench.model.isSortable(2));
        bench.model.sort(0, Qt::DescendingOrder);
        QTRY_COMPARE(bench.model.state(), State::Ready);
        QCOMPARE(bench.api.questions.last(), u"0+100 -displayName"_s);
        QCOMPARE(shown(bench.model, 0, 1), QStringList({u"Client 999"_s}));
        const qsizetype asked = bench.api.questions.size();
        bench.model.sort(0, Qt::DescendingOrder);
        bench.model.sort(0, Qt::DescendingOrder);
        QVERIFY(!bench.model.isBusy());
        QCOMPARE(bench.api.questions.size(), asked);
        bench.model.sort(-1);
        QTRY_COMPARE(bench.model.state(), State::Ready);
        QCOMPARE(bench.api.questions.last(), u"0+100"_s);
    }

    void aRefreshKeepsTheRowsOnScreen()
    {
        Bench bench(1000);
        bench.open();
        bench.look(480, 519);
        bench.settle();
        QCOMPARE(bench.api.questions.last(), u"400+200"_s);
        QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
        bench.api.setGenerated(990);
        bench.api.questions.clear();
        bench.model.refresh();
        QCOMPARE(shown(bench.model, 480, 1), QStringList({u"Client 480"_s}));
        bench.settle();
        QCOMPARE(bench.api.questions.first(),
                 u"400+200"_s); // what is on screen; the tester looks at other rows afterwards
        QCOMPARE(bench.model.rowCount(), 990);
        QCOMPARE(resets.count(), 0);
        bench.api.setGenerated(1010);
        bench.model.refresh();
        bench.settle();
        QCOMPARE(bench.model.rowCount(), 1010);
    }

    void aWriteElsewhereIsFollowed()
    {
        Bench bench(10);
        bench.open();
        bench.api.setGenerated(11);
        bench.api.tellChanged(EntityKind::Script);
        QVERIFY(!bench.model.isBusy());
        bench.api.tellChanged(EntityKind::Client);
        QTRY_COMPARE(bench.model.rowCount(), 11);
    }

    void aListThatCannotBeReadSaysWhyAndCanBeTriedAgain()
    {
        Bench bench(1000);
        bench.api.setHolding(true);
        bench.model.setSource(&bench.api, EntityKind::Client);
        QTRY_COMPARE(bench.api.held(), 1);
        bench.api.release(refusal());
        QTRY_COMPARE(bench.model.state(), State::Failed);
        QCOMPARE(bench.model.error().what, refusal().what);
        QCOMPARE(bench.errors.size(), 1);
        QCOMPARE(bench.model.rowCount(), 0);
        bench.api.setHolding(false);
        bench.model.retry();
        QTRY_COMPARE(bench.model.state(), State::Ready);
        QCOMPARE(bench.model.rowCount(), 1000);
    }

    void aPageThatCannotBeReadLeavesTheOthers()
    {
        Bench bench(1000);
        bench.open();
        bench.api.setHolding(true);
        bench.look(500, 539);
        QTRY_COMPARE(bench.api.held(), 1);
        bench.api.release(refusal());
        bench.settle();
        QCOMPARE(shown(bench.model, 500, 1), QStringList({u"!"_s}));
        QCOMPARE(shown(bench.model, 0, 1), QStringList({u"Client 0"_s}));
        QCOMPARE(bench.model.state(), State::Ready);
        QCOMPARE(bench.errors.size(), 1);
        bench.model.index(500, 0).data(); // painting it again doesn't ask again
        QVERIFY(!bench.model.isBusy());
        bench.api.setHolding(false);
        bench.model.retry();
        bench.settle();
        QCOMPARE(shown(bench.model, 500, 1), QStringList({u"Client 500"_s}));
    }

    void loadingCanBeCancelled()
    {
        Bench bench(1000);
        bench.api.setHolding(true);
        bench.model.setSource(&bench.api, EntityKind::Client);
        QTRY_COMPARE(bench.api.held(), 1);
        QSignalSpy busy(&bench.model, &PagedTableModel::busyChanged);
        bench.model.cancel();
        QCOMPARE(bench.model.state(), State::Failed);
        QCOMPARE(bench.model.error().kind, Error::Kind::Cancelled);
        QVERIFY(!bench.model.isBusy());
        QCOMPARE(busy.count(), 1);
        QVERIFY(bench.errors.isEmpty()); // the person knows
    }

    void anEmptyListIsReady()
    {
        Bench bench(0);
        bench.open();
        QCOMPARE(bench.model.rowCount(), 0);
        QCOMPARE(bench.model.total(), std::optional<qint64>(0));
    }

    void aSourceMayChangeOrGoWhileItLoads()
    {
        Bench bench(1000);
        bench.api.setHolding(true);
        bench.model.setSource(&bench.api, EntityKind::Client);
        QTRY_COMPARE(bench.api.held(), 1);
        auto other = std::make_unique<FakeAdminApi>();
        other->setGenerated(7);
        bench.model.setSource(other.get(), EntityKind::Scope);
        QTRY_COMPARE(bench.model.rowCount(), 7);
        QCOMPARE(bench.api.cancelled, 1);
        QCOMPARE(bench.model.headerData(0, Qt::Horizontal).toString(), u"Scope"_s);
        other.reset();
        QCOMPARE(bench.model.rowCount(), 0);
        QCOMPARE(bench.model.state(), State::Empty);
    }

    void rowsCanOutliveTheirSource()
    {
        PagedTableModel model;
        model.setKeepsRows(true);
        auto api = std::make_unique<FakeAdminApi>();
        api->setGenerated(250);
        model.setSource(api.get(), EntityKind::Client);
        QTRY_COMPARE(model.rowCount(), 250);
        QTRY_VERIFY(model.entityAt(5));
        const QString shown = model.index(5, 0).data().toString();
        QVERIFY(!shown.isEmpty());
        QVERIFY(!model.isWithoutSource());
        api.reset();
        QVERIFY(model.isWithoutSource());
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.index(5, 0).data().toString(), shown);
        QVERIFY(model.index(7, 0).data().toString() != shown); // not painted before
        // What was not read yet is not waited for.
        QVERIFY(!model.entityAt(240));
        QCOMPARE(model.index(240, 0).data(PagedTableModel::LoadingRole).toBool(), false);
        model.setVisibleRows(230, 249);
        QVERIFY(!model.isBusy());
        FakeAdminApi again;
        again.setGenerated(3);
        model.setSource(&again, EntityKind::Client);
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(!model.isWithoutSource());
        model.setSource(nullptr, EntityKind::Client);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isWithoutSource());
    }

    void aListThatNeverCameLeavesNothingBehind()
    {
        PagedTableModel model;
        model.setKeepsRows(true);
        auto api = std::make_unique<FakeAdminApi>();
        api->setGenerated(250);
        api->setHolding(true);
        model.setSource(api.get(), EntityKind::Client);
        QTRY_COMPARE(api->held(), 1);
        api.reset();
        QVERIFY(!model.isWithoutSource());
        QCOMPARE(model.state(), State::Empty);
    }

    void aRowKnowsItsObject()
    {
        Bench bench(1000);
        bench.open();
        QCOMPARE(bench.model.entityAt(5)->id(), u"C5"_s);
        QCOMPARE(bench.model.rowOf(u"C5"_s), 5);
        QCOMPARE(bench.model.rowOf(u"C500"_s), -1);
        QVERIFY(!bench.model.entityAt(500).has_value());
        QVERIFY(!bench.model.entityAt(-1).has_value());
        QCOMPARE(bench.model.index(5, 0).data(PagedTableModel::JsonRole).toJsonObject().value(u"inum"_s),
                 QJsonValue(u"C5"_s));
        QVERIFY(bench.model.index(5, 1).data(PagedTableModel::FixedFontRole).toBool());
    }

    void everyKindHasColumns()
    {
        for (const EntityKind kind : domain::allEntityKinds()) {
            const auto columns = defaultColumns(kind);
            QVERIFY(columns.size() >= 4);
            for (const Column &column : columns)
                QVERIFY(!column.title.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PagedTest)
#include "tst_paged.moc"
