// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientspane.h"
#include "ui/common/pagedtableview.h"
#include "ui/editor/codeeditor.h"
#include "ui/forms/entityform.h"
#include "ui/forms/objecteditor.h"
#include "ui/resources/resourcespane.h"
#include "ui/scopes/scopespane.h"
#include "uisupport/testconsole.h"
#include "uisupport/watchdog.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

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
    QTRY_VERIFY_WITH_TIMEOUT(scopes.model()->total().value_or(0) > 0, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(resources.model()->total().value_or(0) > 0, 20000);
    QTRY_VERIFY(scopes.model()->entityAt(0));
    QTRY_VERIFY(!scopes.objects(scopes.model()->entityAt(0)->name().left(3)).isEmpty());
}

void ListsTest::layoutIsKept()
{
    QSettings settings(u"drover-test"_s, u"lists"_s);
    auto *table = part<PagedTableView>(u"table"_s);
    table->setColumnWidth(0, 333);
    m_pane->saveState(settings);
    ClientsPane other(**m_console);
    other.restoreState(settings);
    QCOMPARE(other.findChild<PagedTableView *>(u"table"_s)->columnWidth(0), 333);
}

void ListsTest::theWindowWasNeverBlocked()
{
    QVERIFY2(m_watchdog->longestBusyMs() <= 100, qPrintable(u"%1 ms"_s.arg(m_watchdog->longestBusyMs())));
}

QTEST_MAIN(ListsTest)
#include "tst_lists.moc"
