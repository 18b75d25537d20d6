// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientspane.h"
#include "ui/common/pagedtableview.h"
#include "ui/editor/codeeditor.h"
#include "ui/forms/entityform.h"
#include "ui/forms/objecteditor.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listtools.h"
#include "ui/lists/selectionkeeper.h"
#include "ui/resources/resourcespane.h"
#include "ui/scopes/scopespane.h"
#include "uisupport/testconsole.h"
#include "uisupport/watchdog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

/// The list panes against the real sandbox with 2,000 generated clients.
class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theListSaysHowLongItIs();
    void aRowShowsItsFields();
    void theJsonIsAsTheServerSentItWithoutSecrets();
    void searchingAsksTheServer();
    void nothingFoundOffersToClear();
    void scrollingFarLoadsWhatIsLookedAt();
    void sortingAsksTheServer();
    void anObjectIsFoundById();
    void scopesAndResourcesAreListed();
    void layoutIsKept();
    void aFilterAsksTheServerAndItsChipTakesItAway();
    void aSavedViewBringsBackSearchFiltersOrderAndColumns();
    void copyingGivesTableJsonAndCurlWithoutSecrets();
    void aChosenClientStaysChosenWhileTheListIsSearched();
    void theHeadersMenuHidesAndShowsColumns();
    void theWindowWasNeverBlocked();

private:
    template <class T> T *part(const QString &name) const { return m_pane->findChild<T *>(name); }
    bool rowIsThere(int row) const { return m_pane->model()->entityAt(row).has_value(); }

    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<ClientsPane> m_pane;
    std::unique_ptr<test::Watchdog> m_watchdog;
};

void ListsTest::initTestCase()
{
    m_console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram(), 2000);
    m_pane = std::make_unique<ClientsPane>(**m_console);
    m_pane->resize(1200, 700);
    m_pane->show();
    QVERIFY(m_console->connectToSandbox());
    m_watchdog = std::make_unique<test::Watchdog>();
}

void ListsTest::cleanupTestCase()
{
    m_watchdog.reset();
    m_pane.reset();
    m_console.reset();
}

void ListsTest::theListSaysHowLongItIs()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().has_value(), 20000);
    QVERIFY(*m_pane->model()->total() >= 2000);
    QTRY_VERIFY(rowIsThere(0));
    QVERIFY(!part<QLabel>(u"count"_s)->text().isEmpty());
    QVERIFY(part<PagedTableView>(u"table"_s)->isVisible());
}

void ListsTest::aRowShowsItsFields()
{
    part<PagedTableView>(u"table"_s)->setCurrentIndex(m_pane->model()->index(0, 0));
    const domain::Entity entity = *m_pane->model()->entityAt(0);
    auto *form = part<EntityForm>(u"form"_s);
    QTRY_VERIFY(form->isVisible());
    QCOMPARE(m_pane->editor()->session().id(), entity.id());
    QCOMPARE(m_pane->editor()->session().edited(), entity.json());
    part<QLineEdit>(u"fieldFilter"_s)->setText(u"grant types"_s);
    QTRY_VERIFY(form->visibleRows() <= 2);
    part<QLineEdit>(u"fieldFilter"_s)->clear();
}

void ListsTest::theJsonIsAsTheServerSentItWithoutSecrets()
{
    part<QTabWidget>(u"detailTabs"_s)->setCurrentIndex(1);
    const domain::Entity entity = *m_pane->model()->entityAt(0);
    auto *json = part<CodeEditor>(u"json"_s);
    QTRY_VERIFY(json && json->text().contains(entity.id()));
    const QString secret = entity.json().value(u"clientSecret"_s).toString();
    QVERIFY(secret.isEmpty() || !json->text().contains(secret));
    part<QTabWidget>(u"detailTabs"_s)->setCurrentIndex(0);
}

void ListsTest::searchingAsksTheServer()
{
    const domain::Entity wanted = *m_pane->model()->entityAt(5);
    part<QLineEdit>(u"search"_s)->setText(wanted.id());
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model()->total().value_or(0), 1, 20000);
    QTRY_VERIFY(rowIsThere(0));
    QCOMPARE(m_pane->model()->entityAt(0)->id(), wanted.id());
    part<QLineEdit>(u"search"_s)->clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(0) >= 2000, 20000);
}

void ListsTest::nothingFoundOffersToClear()
{
    part<QLineEdit>(u"search"_s)->setText(u"nobody is called like this"_s);
    // The form beside the list has an empty state of its own.
    const auto shown = [this] {
        const QList<QPushButton *> buttons = m_pane->findChildren<QPushButton *>(u"emptyStateButton"_s);
        const auto it = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->isVisible(); });
        return it == buttons.cend() ? nullptr : *it;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown() != nullptr, 20000);
    shown()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(0) >= 2000, 20000);
    QTRY_VERIFY(part<PagedTableView>(u"table"_s)->isVisible());
}

void ListsTest::scrollingFarLoadsWhatIsLookedAt()
{
    QScrollBar *bar = part<PagedTableView>(u"table"_s)->verticalScrollBar();
    const int last = m_pane->model()->rowCount() - 1;
    // The table lays its rows out some time after the model has them: until then its end is the old one.
    QTRY_VERIFY_WITH_TIMEOUT((bar->setValue(bar->maximum()), rowIsThere(last)), 20000);
    QVERIFY(!rowIsThere(last / 2));
}

void ListsTest::sortingAsksTheServer()
{
    auto *table = part<PagedTableView>(u"table"_s);
    int sortable = -1;
    for (int column = 0; column < m_pane->model()->columnCount() && sortable < 0; ++column) {
        if (m_pane->model()->isSortable(column))
            sortable = column;
    }
    QVERIFY(sortable >= 0);
    table->verticalScrollBar()->setValue(0);
    table->sortByColumn(sortable, Qt::DescendingOrder);
    const auto text = [this, sortable](int row) { return m_pane->model()->index(row, sortable).data().toString(); };
    // The rows of the old order stay until those of the new one are there.
    QTRY_VERIFY_WITH_TIMEOUT(rowIsThere(0) && rowIsThere(1) && text(0).compare(text(1), Qt::CaseInsensitive) > 0, 20000);
    const QString last = text(0);
    table->sortByColumn(sortable, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(rowIsThere(0) && rowIsThere(1) && text(0).compare(text(1), Qt::CaseInsensitive) < 0, 20000);
    QVERIFY(text(0).compare(last, Qt::CaseInsensitive) < 0);
}

void ListsTest::anObjectIsFoundById()
{
    const QString id = m_pane->model()->entityAt(1)->id();
    part<QLineEdit>(u"search"_s)->setText(u"zzz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model()->rowCount(), 0, 20000);
    m_pane->showObject(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->editor()->session().id(), id, 20000);
    part<QLineEdit>(u"search"_s)->clear();
}

void ListsTest::scopesAndResourcesAreListed()
{
    ScopesPane scopes(**m_console);
    ResourcesPane resources(**m_console);
    QVERIFY(!scopes.model()->isBusy()); // one that was never shown asks the server for nothing
    scopes.wake();
    resources.wake();
    QTRY_VERIFY_WITH_TIMEOUT(scopes.model()->total().value_or(0) > 0, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(resources.model()->total().value_or(0) > 0, 20000);
    QTRY_VERIFY(scopes.model()->entityAt(0));
    QTRY_VERIFY(!scopes.objects(scopes.model()->entityAt(0)->name().left(3)).isEmpty());
    QVERIFY(scopes.findChild<FilterBar *>(u"filters"_s)->canFilter());
    QVERIFY(!resources.findChild<FilterBar *>(u"filters"_s)->canFilter()); // the server ignores them there
}

void ListsTest::layoutIsKept()
{
    QSettings settings(u"drover-test"_s, u"lists"_s);
    auto *table = part<PagedTableView>(u"table"_s);
    table->setColumnWidth(0, 333);
    m_pane->tools()->setColumns({u"@name"_s, u"disabled"_s, u"@id"_s});
    QCOMPARE(table->columnWidth(0), 333);
    m_pane->saveState(settings);
    ClientsPane other(**m_console);
    other.restoreState(settings);
    QCOMPARE(other.findChild<PagedTableView *>(u"table"_s)->columnWidth(0), 333);
    QCOMPARE(other.model()->columns(), m_pane->model()->columns());
    m_pane->tools()->setColumns({});
    QCOMPARE(m_pane->model()->columns(), tables::defaultColumns(domain::EntityKind::Client));
}

void ListsTest::aFilterAsksTheServerAndItsChipTakesItAway()
{
    auto *filters = part<FilterBar>(u"filters"_s);
    filters->add(u"applicationType"_s, u"native"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(0) > 0 && *m_pane->model()->total() < 1000, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(rowIsThere(0), 20000);
    QCOMPARE(m_pane->model()->entityAt(0)->text(u"applicationType"_s), u"native"_s);
    const qint64 native = *m_pane->model()->total();
    part<QLineEdit>(u"search"_s)->setText(u"acme"_s); // together with the search
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(native) < native, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(rowIsThere(0), 20000);
    QCOMPARE(m_pane->model()->entityAt(0)->text(u"applicationType"_s), u"native"_s);
    part<QLineEdit>(u"search"_s)->clear();
    QTest::keyClick(m_pane->findChild<QToolButton *>(u"chip-applicationType"_s), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(0) >= 2000, 20000);
}

void ListsTest::aSavedViewBringsBackSearchFiltersOrderAndColumns()
{
    m_pane->tools()->show({u"v"_s, u"acme"_s, {{u"applicationType"_s, u"web"_s}}, u"@name"_s, Qt::DescendingOrder, {u"@name"_s, u"@id"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(2000) < 2000 && rowIsThere(0), 20000);
    QCOMPARE(part<QLineEdit>(u"search"_s)->text(), u"acme"_s);
    QVERIFY(m_pane->findChild<QToolButton *>(u"chip-applicationType"_s));
    QCOMPARE(m_pane->model()->columnCount(), 2);
    QCOMPARE(part<PagedTableView>(u"table"_s)->horizontalHeader()->sortIndicatorSection(), 0);
    tables::SavedView now = m_pane->tools()->currentView();
    QCOMPARE(now.pattern, u"acme"_s);
    QCOMPARE(now.order, Qt::DescendingOrder);
    m_pane->tools()->show({});
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(0) >= 2000 && rowIsThere(0), 20000);
    QCOMPARE(m_pane->model()->columns(), tables::defaultColumns(domain::EntityKind::Client));
}

void ListsTest::copyingGivesTableJsonAndCurlWithoutSecrets()
{
    auto *table = part<PagedTableView>(u"table"_s);
    table->setFocus();
    table->setCurrentIndex(m_pane->model()->index(0, 0));
    const domain::Entity first = *m_pane->model()->entityAt(0);
    QTest::keySequence(table, QKeySequence::Copy);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(first.id()));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
    m_pane->findChild<QAction *>(u"copyJson"_s)->trigger();
    const QString json = QGuiApplication::clipboard()->text();
    QVERIFY(json.contains(first.id()));
    const QString secret = first.json().value(u"clientSecret"_s).toString();
    QVERIFY(secret.isEmpty() || !json.contains(secret));
    m_pane->findChild<QAction *>(u"copyCurl"_s)->trigger();
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY2(curl.startsWith(u"curl ") && curl.contains(u"$ACCESS_TOKEN") && curl.contains(u"/openid/clients/"_s + first.id()), qPrintable(curl));
    m_pane->selection()->clear();
    m_pane->findChild<QAction *>(u"copyCurl"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/openid/clients?"_s));
}

void ListsTest::aChosenClientStaysChosenWhileTheListIsSearched()
{
    auto *table = part<PagedTableView>(u"table"_s);
    table->setCurrentIndex(m_pane->model()->index(0, 0));
    const QString id = m_pane->model()->entityAt(0)->id();
    QTRY_COMPARE(m_pane->editor()->session().id(), id);
    part<QLineEdit>(u"search"_s)->setText(u"nobody is called like this"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model()->total().value_or(-1), 0, 20000);
    QVERIFY(m_pane->selection()->holds(id));
    QCOMPARE(m_pane->editor()->session().id(), id);
    QVERIFY(m_pane->findChild<QWidget *>(u"selectionRow"_s)->isVisible());
    part<QLineEdit>(u"search"_s)->clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->rowOf(id) >= 0, 20000);
    QTRY_VERIFY(table->selectionModel()->isRowSelected(m_pane->model()->rowOf(id)));
}

void ListsTest::theHeadersMenuHidesAndShowsColumns()
{
    auto *table = part<PagedTableView>(u"table"_s);
    QHeaderView *header = table->horizontalHeader();
    const int before = m_pane->model()->columnCount();
    const auto menu = [header] {
        Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
        auto *opened = header->findChild<QMenu *>(u"headerMenu"_s);
        return opened;
    };
    QMenu *opened = menu();
    QVERIFY(opened);
    opened->actions().at(before - 1)->trigger();
    QTRY_COMPARE(m_pane->model()->columnCount(), before - 1);
    opened->close();
    QTRY_VERIFY(!header->findChild<QMenu *>(u"headerMenu"_s));
    opened = menu();
    QVERIFY(opened);
    opened->actions().at(before - 1)->trigger();
    QTRY_COMPARE(m_pane->model()->columnCount(), before);
    opened->close();
}

void ListsTest::theWindowWasNeverBlocked()
{
    QVERIFY2(m_watchdog->longestBusyMs() <= test::Watchdog::limitMs, qPrintable(u"%1 ms"_s.arg(m_watchdog->longestBusyMs())));
}

QTEST_MAIN(ListsTest)
#include "tst_lists.moc"
