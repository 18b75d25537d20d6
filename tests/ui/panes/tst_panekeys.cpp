// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panebench.h"

#include "ui/common/pagedtableview.h"
#include "ui/common/theme.h"
#include "ui/forms/objecteditor.h"
#include "uisupport/accessibility.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
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

private:
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

QTEST_MAIN(PaneKeysTest)
#include "tst_panekeys.moc"
