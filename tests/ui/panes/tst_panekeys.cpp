// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panebench.h"

#include "ui/common/pagedtableview.h"
#include "ui/common/theme.h"
#include "ui/forms/entityform.h"
#include "ui/forms/objecteditor.h"
#include "uisupport/accessibility.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolButton>

using namespace drover;
using namespace drover::ui;
using namespace drover::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(drover::test::PaneCase)

namespace {

constexpr int patience = 30000;

void collect(const QMenu *menu, QSet<const QAction *> &found)
{
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        found.insert(action);
        if (action->menu())
            collect(action->menu(), found);
    }
}

/// What the window shows where a widget is, and a little around it.
QImage around(const QWidget *widget)
{
    QWidget *window = widget->window();
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-3, -3, 3, 3).intersected(window->rect())).toImage();
}

} // namespace

/// The panes without a mouse: every action is in a menu, and the window shows where Tab goes.
class PaneKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsInTheMenus_data() { addPanes(); }
    void everyActionIsInTheMenus();
    void whereTabGoesIsSeen_data();
    void whereTabGoesIsSeen();
    void tabGoesAsThePaneIsRead_data() { addLists(); }
    void tabGoesAsThePaneIsRead();
    void fromTheSearchIntoTheForm_data() { addLists(); }
    void fromTheSearchIntoTheForm();

private:
    static void addLists()
    {
        QTest::addColumn<PaneCase>("pane");
        const QList<PaneCase> panes = paneCases();
        for (const PaneCase &pane : panes) {
            if (pane.isList())
                QTest::newRow(qPrintable(pane.name)) << pane;
        }
    }

    static void addPanes()
    {
        QTest::addColumn<PaneCase>("pane");
        const QList<PaneCase> panes = paneCases();
        for (const PaneCase &pane : panes) {
            if (pane.name != u"umascopes")
                QTest::newRow(qPrintable(pane.name)) << pane;
        }
    }
};

void PaneKeysTest::everyActionIsInTheMenus()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 2);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 2, patience);
    auto *bar = bench.window().findChild<QMenuBar *>();
    QVERIFY(bar);
    const QList<QMenu *> menus = bar->findChildren<QMenu *>();
    for (QMenu *menu : menus)
        Q_EMIT menu->aboutToShow(); // some are filled only then
    QSet<const QAction *> reachable;
    const QList<QAction *> tops = bar->actions();
    for (const QAction *top : tops) {
        if (top->menu())
            collect(top->menu(), reachable);
    }
    QVERIFY(!reachable.isEmpty());
    const QList<QAction *> actions = bench.pane().actions();
    QVERIFY(actions.size() > 5);
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            QVERIFY2(reachable.contains(action), qPrintable(action->objectName()));
    }
}

void PaneKeysTest::whereTabGoesIsSeen_data()
{
    QTest::addColumn<PaneCase>("pane");
    QTest::addColumn<bool>("dark");
    const QList<PaneCase> panes = paneCases();
    for (const PaneCase &pane : panes) {
        if (!pane.isList() || pane.name == u"umascopes")
            continue;
        QTest::newRow(qPrintable(pane.name)) << pane << false;
        if (pane.section == u"clients")
            QTest::newRow("clients, dark") << pane << true;
    }
}

void PaneKeysTest::whereTabGoesIsSeen()
{
    QFETCH(PaneCase, pane);
    QFETCH(bool, dark);
    PaneBench bench;
    bench.put(pane, 5);
    bench.open(pane);
    if (dark)
        theme::apply(theme::Choice::Dark);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 5, patience);
    auto *table = bench.list()->findChild<PagedTableView *>(u"table"_s);
    table->selectRow(1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.list()->editor()->session().isOpen(), patience);
    bench.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window()));

    QWidget *first = bench.pane().findChild<QToolButton *>(u"newObjectButton"_s);
    QVERIFY(first);
    first->setFocus(Qt::TabFocusReason);
    // From now on the window shows where the keys go.
    QTest::keyClick(first, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), first);
    QStringList names;
    QStringList unseen;
    QWidget *widget = first;
    for (int step = 0; step < 400; ++step) {
        QVERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(pathOf(widget)));
        names += widget->objectName().isEmpty() ? pathOf(widget) : widget->objectName();
        const QImage with = around(widget);
        widget->clearFocus();
        const QImage without = around(widget);
        widget->setFocus(Qt::TabFocusReason);
        if (with == without)
            unseen += pathOf(widget);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        widget = QApplication::focusWidget();
        QVERIFY(widget);
        if (widget == first || !bench.pane().isAncestorOf(widget))
            break;
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(u"the focus is not seen on:\n"_s + unseen.join(u'\n')));
    QVERIFY2(names.size() > 10, qPrintable(names.join(u'\n')));
}

/// Header, search, table, form from top to bottom, what is to be saved; and back the same way.
void PaneKeysTest::tabGoesAsThePaneIsRead()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 5);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 5, patience);
    bench.list()->findChild<PagedTableView *>(u"table"_s)->selectRow(1);
    ObjectEditor *editor = bench.list()->editor();
    QTRY_VERIFY_WITH_TIMEOUT(editor->session().isOpen(), patience);
    auto *form = editor->findChild<EntityForm *>(u"form"_s);
    // A section that was closed gets its rows only now, and a change brings the buttons that save it.
    const QList<QToolButton *> headings = form->findChildren<QToolButton *>(QRegularExpression(u"^section:"_s));
    QVERIFY(headings.size() > 2);
    headings.at(2)->click();
    form->focusFirst();
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTRY_VERIFY(editor->session().isDirty());
    bench.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window()));

    QWidget *first = bench.pane().findChild<QToolButton *>(u"newObjectButton"_s);
    QVERIFY(first);
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> way;
    for (QWidget *at = first; at && bench.pane().isAncestorOf(at) && way.size() < 500 && !way.contains(at); at = QApplication::focusWidget()) {
        way += at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QStringList names;
    for (const QWidget *widget : std::as_const(way))
        names += widget->objectName();
    const QString whole = names.join(u'\n');
    qsizetype before = -1;
    for (const QString &name : {u"newObjectButton"_s, u"refresh"_s, u"search"_s, u"table"_s, u"fieldFilter"_s, headings.first()->objectName(),
                                headings.at(1)->objectName(), headings.at(2)->objectName(), headings.last()->objectName(),
                                u"reviewButton"_s, u"saveButton"_s, u"revertButton"_s}) {
        const qsizetype at = names.indexOf(name);
        QVERIFY2(at > before, qPrintable(name + u" is not where it is read:\n"_s + whole));
        before = at;
    }
    // In the form, no step leads upwards but within a row.
    int bottom = -1;
    int rows = 0;
    for (QWidget *widget : std::as_const(way)) {
        if (!form->widget()->isAncestorOf(widget))
            continue;
        QWidget *row = widget;
        while (!row->objectName().startsWith(u"row:"_s) && !row->objectName().startsWith(u"section:"_s))
            row = row->parentWidget();
        const int top = row->mapTo(form->widget(), QPoint()).y();
        QVERIFY2(top >= bottom, qPrintable(row->objectName() + u'\n' + whole));
        rows += top > bottom ? 1 : 0;
        bottom = top;
    }
    QVERIFY2(rows > 8, qPrintable(whole));
    // The same way back.
    way.last()->setFocus(Qt::TabFocusReason);
    for (qsizetype index = way.size() - 1; index > 0; --index) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY2(QApplication::focusWidget() == way.at(index - 1), qPrintable(pathOf(QApplication::focusWidget())));
    }
}

void PaneKeysTest::fromTheSearchIntoTheForm()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 5);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 5, patience);
    bench.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
    auto *search = bench.pane().findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    auto *table = bench.pane().findChild<PagedTableView *>(u"table"_s);
    QCOMPARE(QApplication::focusWidget(), table);
    auto *form = bench.list()->editor()->findChild<EntityForm *>(u"form"_s);
    QTest::keyClick(table, Qt::Key_F2);
    QTRY_VERIFY2(form->widget() && form->widget()->isAncestorOf(QApplication::focusWidget()), qPrintable(pathOf(QApplication::focusWidget())));
    // And once more, when a row is current that is no longer chosen.
    table->clearSelection();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QTRY_VERIFY2(form->widget()->isAncestorOf(QApplication::focusWidget()), qPrintable(pathOf(QApplication::focusWidget())));
}

QTEST_MAIN(PaneKeysTest)
#include "tst_panekeys.moc"
