// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeadminapi.h"

#include "tables/filterfields.h"
#include "ui/common/dialogs.h"
#include "ui/common/pagedtableview.h"
#include "ui/lists/columndialog.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/filterdialog.h"
#include "ui/lists/selectionkeeper.h"
#include "ui/lists/viewsbutton.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using domain::EntityKind;
using tables::PagedTableModel;

namespace {

/// A table over a server in memory, with its kept selection.
struct Bench
{
    explicit Bench(qint64 rows)
    {
        api.setGenerated(rows);
        model.setColumns(tables::defaultColumns(EntityKind::Client));
        table.setModel(&model);
        table.setLoadingRole(PagedTableModel::LoadingRole);
        table.resize(600, 300);
        table.show();
        keeper = new SelectionKeeper(model, table, &table);
        model.setSource(&api, EntityKind::Client);
    }
    bool isReady() const { return model.state() == PagedTableModel::State::Ready && !model.isBusy(); }
    QStringList ids() const
    {
        QStringList all;
        const QList<domain::Entity> entities = keeper->entities();
        for (const domain::Entity &entity : entities)
            all << entity.id();
        return all;
    }
    void mark(int row, QItemSelectionModel::SelectionFlags how) { table.selectionModel()->select(model.index(row, 0), how | QItemSelectionModel::Rows); }

    FakeAdminApi api;
    PagedTableModel model;
    PagedTableView table;
    SelectionKeeper *keeper = nullptr;
};

const tables::FilterField choice{u"applicationType"_s, u"Application type"_s, {{u"web"_s, u"Web"_s}, {u"native"_s, u"Native"_s}}, false};
const tables::FilterField text{u"softwareId"_s, u"Software"_s, {}, true};

} // namespace

/// Selection, filters, columns and views of a list, each by itself.
class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(dialogs::forgetAnswers(), 0); }

    void whatIsChosenStaysSoWhenItsPageIsForgotten()
    {
        Bench bench(100'000);
        bench.model.setPagesKept(2);
        QTRY_VERIFY(bench.isReady());
        bench.mark(3, QItemSelectionModel::ClearAndSelect);
        for (int page = 10; page < 20; ++page) {
            bench.model.setVisibleRows(page * 100, page * 100 + 10);
            QTRY_VERIFY(bench.isReady());
        }
        QVERIFY(!bench.model.entityAt(3));
        QCOMPARE(bench.ids(), QStringList{u"C3"_s});
    }

    void whatIsChosenStaysSoWhenTheListIsSortedOrSearched()
    {
        Bench bench(50);
        QTRY_VERIFY(bench.isReady());
        bench.mark(1, QItemSelectionModel::ClearAndSelect);
        bench.mark(7, QItemSelectionModel::Select);
        bench.model.sort(0, Qt::DescendingOrder);
        QTRY_VERIFY(bench.isReady() && bench.model.rowOf(u"C49"_s) == 0);
        QCOMPARE(bench.ids().size(), 2);
        QVERIFY(bench.table.selectionModel()->isRowSelected(42)); // C7
        QVERIFY(bench.table.selectionModel()->isRowSelected(48)); // C1
        QVERIFY(!bench.table.selectionModel()->isRowSelected(1));
        bench.model.setPattern(u"a"_s); // leaves C0 to C4
        QTRY_VERIFY(bench.isReady() && bench.model.rowCount() == 5);
        QCOMPARE(bench.keeper->elsewhere(), 1);
        QCOMPARE(bench.ids().size(), 2);
        QVERIFY(bench.ids().contains(u"C7"_s));
    }

    void rowsThatMoveUnderARefreshKeepTheirMarks()
    {
        Bench bench(-1);
        bench.api.entries = {{{u"inum"_s, u"A"_s}}, {{u"inum"_s, u"B"_s}}, {{u"inum"_s, u"C"_s}}};
        bench.model.refresh();
        QTRY_VERIFY(bench.isReady() && bench.model.rowCount() == 3);
        bench.mark(1, QItemSelectionModel::ClearAndSelect);
        bench.api.entries.prepend({{u"inum"_s, u"0"_s}});
        bench.model.refresh();
        QTRY_VERIFY(bench.isReady() && bench.model.rowCount() == 4);
        QCOMPARE(bench.ids(), QStringList{u"B"_s});
        QVERIFY(bench.table.selectionModel()->isRowSelected(2));
        QVERIFY(!bench.table.selectionModel()->isRowSelected(1));
    }

    void aPlainClickBeginsAnew()
    {
        Bench bench(50);
        QTRY_VERIFY(bench.isReady());
        bench.mark(1, QItemSelectionModel::ClearAndSelect);
        bench.mark(4, QItemSelectionModel::ClearAndSelect);
        QCOMPARE(bench.ids(), QStringList{u"C4"_s});
        bench.mark(4, QItemSelectionModel::Toggle);
        QVERIFY(bench.ids().isEmpty());
    }

    void whatIsChosenOutOfSightGoesWithAPlainClick()
    {
        Bench bench(50);
        QTRY_VERIFY(bench.isReady());
        bench.mark(30, QItemSelectionModel::ClearAndSelect);
        bench.model.setPattern(u"a"_s); // leaves C0 to C4
        QTRY_VERIFY(bench.isReady() && bench.model.rowCount() == 5);
        QCOMPARE(bench.ids(), QStringList{u"C30"_s});
        bench.mark(1, QItemSelectionModel::Select); // Ctrl and click
        QCOMPARE(bench.keeper->count(), 2);
        bench.mark(1, QItemSelectionModel::ClearAndSelect);
        QCOMPARE(bench.ids(), QStringList{u"C1"_s});
    }

    void rowsThatHaveNotArrivedAreRead()
    {
        Bench bench(1000);
        QTRY_VERIFY(bench.isReady());
        bench.table.selectionModel()->select(QItemSelection(bench.model.index(50, 0), bench.model.index(999, 0)),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QVERIFY(bench.keeper->awaited() > 0);
        QTRY_COMPARE(bench.keeper->count(), 950);
        QCOMPARE(bench.keeper->awaited(), 0);
    }

    void notEverythingOfAMillionIsSelected()
    {
        Bench bench(1'000'000);
        QTRY_VERIFY(bench.isReady());
        QSignalSpy cut(bench.keeper, &SelectionKeeper::cut);
        bench.table.setFocus();
        QTest::keySequence(&bench.table, QKeySequence::SelectAll);
        QCOMPARE(cut.count(), 1);
        QTRY_COMPARE(bench.keeper->count(), SelectionKeeper::Most);
        bench.keeper->clear();
        QVERIFY(!bench.table.selectionModel()->hasSelection());
        QCOMPARE(bench.keeper->count(), 0);
    }

    void aChipIsMadeAndRemovedWithKeys()
    {
        FilterBar bar;
        bar.resize(500, 40);
        bar.setFields({choice, text});
        bar.show();
        QSignalSpy changed(&bar, &FilterBar::filtersChanged);
        bar.add(u"applicationType"_s, u"native"_s);
        bar.add(u"softwareId"_s, u"x & y"_s);
        QCOMPARE(changed.count(), 2);
        auto *chip = bar.findChild<QToolButton *>(u"chip-applicationType"_s);
        QVERIFY(chip);
        QCOMPARE(chip->text(), u"Application type: Native"_s);
        QVERIFY(!chip->accessibleName().isEmpty());
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(bar.filters(), (QMap<QString, QString>{{u"softwareId"_s, u"x & y"_s}}));
        QTest::keyClick(bar.findChild<QToolButton *>(u"chip-softwareId"_s), Qt::Key_Space);
        QVERIFY(bar.filters().isEmpty());
        QCOMPARE(changed.count(), 4);
    }

    void chipsThatDoNotFitTakeMoreLines()
    {
        FilterBar bar;
        bar.setFields({choice, text});
        bar.setFilters({{u"applicationType"_s, u"web"_s}, {u"softwareId"_s, QString(200, u'w')}});
        QVERIFY(bar.layout()->heightForWidth(250) > bar.layout()->heightForWidth(2000));
        QVERIFY(bar.findChild<QToolButton *>(u"chip-softwareId"_s)->toolTip().contains(QString(200, u'w')));
    }

    void aServerThatCannotFilterSaysWhy()
    {
        FilterBar bar;
        bar.setFields({choice}, u"It can't."_s);
        QVERIFY(!bar.canFilter());
        QVERIFY(!bar.findChild<QToolButton *>(u"addFilter"_s)->isEnabled());
        QCOMPARE(bar.findChild<QToolButton *>(u"addFilter"_s)->toolTip(), u"It can't."_s);
    }

    void theDialogTakesAChoiceOrATextAndRefusesAComma()
    {
        QWidget window;
        FilterDialog dialog({choice, text}, u"A remark."_s, &window);
        QSignalSpy chosen(&dialog, &FilterDialog::chosen);
        auto *field = dialog.findChild<QComboBox *>(u"filterField"_s);
        auto *value = dialog.findChild<QComboBox *>(u"filterValue"_s);
        auto *add = dialog.findChild<QPushButton *>(u"addThisFilter"_s);
        QVERIFY(!value->isEditable());
        QVERIFY(add->isEnabled());
        field->setCurrentIndex(1);
        QVERIFY(value->isEditable());
        QVERIFY(!add->isEnabled());
        value->setEditText(u"a,b"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(!dialog.findChild<QLabel *>(u"filterProblem"_s)->text().isEmpty());
        value->setEditText(u"abc"_s);
        QVERIFY(add->isEnabled());
        add->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first(), (QVariantList{u"softwareId"_s, u"abc"_s}));
    }

    void columnsAreTickedSearchedAndReset()
    {
        const QList<tables::Column> first = tables::defaultColumns(EntityKind::Client);
        const QList<tables::Column> all = tables::allColumns(EntityKind::Client, domain::Dialect::Janssen, nullptr);
        ColumnDialog dialog(all, first.first(2), first, nullptr);
        QCOMPARE(dialog.fields(), QStringList({u"@name"_s, u"@id"_s}));
        auto *list = dialog.findChild<QListWidget *>(u"columnList"_s);
        dialog.findChild<QLineEdit *>(u"columnSearch"_s)->setText(u"Disabled"_s);
        int seen = 0;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden()) {
                ++seen;
                list->item(row)->setCheckState(Qt::Checked);
            }
        }
        QCOMPARE(seen, 1);
        QVERIFY(dialog.fields().contains(u"disabled"_s));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!dialog.findChild<QPushButton *>(u"showColumns"_s)->isEnabled());
        dialog.findChild<QPushButton *>(u"resetColumns"_s)->click();
        QCOMPARE(dialog.fields().size(), first.size());
    }

    void aViewIsSavedChosenReplacedAndDeleted()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QWidget window;
        tables::SavedView now{{}, u"acme"_s, {{u"disabled"_s, u"true"_s}}, u"@name"_s, Qt::AscendingOrder, {u"@name"_s}};
        ViewsButton button(settings, EntityKind::Client, [&now] { return now; }, &window);
        const auto nameIt = [&window](const QString &name) {
            auto *dialog = window.findChild<QInputDialog *>(u"viewName"_s);
            QVERIFY(dialog);
            dialog->setTextValue(name);
            dialog->accept();
        };
        button.askToSave();
        nameIt(u"Acme & sons"_s);
        QTRY_COMPARE(tables::SavedViews(settings, EntityKind::Client).all().size(), 1);
        QTRY_VERIFY(!window.findChild<QInputDialog *>(u"viewName"_s));

        QSignalSpy chosen(&button, &ViewsButton::chosen);
        QCOMPARE(button.menu()->actions().first()->text(), u"Acme && sons"_s);
        button.menu()->actions().first()->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<tables::SavedView>().pattern, u"acme"_s);

        now.pattern = u"other"_s;
        dialogs::answerAhead(Answer::Cancel);
        button.askToSave();
        nameIt(u"acme & SONS"_s);
        QTRY_VERIFY(dialogs::lastQuestion().contains(u"acme & SONS"_s));
        QTRY_VERIFY(!window.findChild<QInputDialog *>(u"viewName"_s));
        QCOMPARE(tables::SavedViews(settings, EntityKind::Client).all().first().pattern, u"acme"_s);
        dialogs::answerAhead(Answer::Act);
        button.askToSave();
        nameIt(u"Acme & sons"_s);
        QTRY_COMPARE(tables::SavedViews(settings, EntityKind::Client).all().first().pattern, u"other"_s);

        QMenu *forget = button.menu()->actions().last()->menu();
        QVERIFY(forget);
        forget->actions().first()->trigger();
        QVERIFY(tables::SavedViews(settings, EntityKind::Client).all().isEmpty());
    }

    void aPageThatArrivesOffScreenPaintsNothing()
    {
        Bench bench(10'000);
        QTRY_VERIFY(bench.isReady());
        QVERIFY(QTest::qWaitForWindowExposed(&bench.table));
        struct Counter : QObject
        {
            int paints = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                paints += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
        } counter;
        bench.table.viewport()->installEventFilter(&counter);
        bench.table.viewport()->repaint();
        QTest::qWait(50); // what is left of showing the window
        counter.paints = 0;
        bench.model.fetchRows(5000, 5000);
        QTRY_VERIFY(bench.model.entityAt(5000));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(counter.paints, 0);
        bench.table.viewport()->removeEventFilter(&counter);
    }
};

QTEST_MAIN(PartsTest)
#include "tst_parts.moc"
