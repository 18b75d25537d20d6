// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readingorder.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHash>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace drover::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

/// A grid's items are kept as they were added: they are read by rows.
QList<QLayoutItem *> itemsOf(QLayout &layout)
{
    QList<QLayoutItem *> items;
    for (int index = 0; index < layout.count(); ++index)
        items += layout.itemAt(index);
    const auto *grid = qobject_cast<QGridLayout *>(&layout);
    if (!grid)
        return items;
    QHash<QLayoutItem *, std::pair<int, int>> places;
    for (int index = 0; index < grid->count(); ++index) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid->getItemPosition(index, &row, &column, &rows, &columns);
        places.insert(grid->itemAt(index), {row, column});
    }
    std::stable_sort(items.begin(), items.end(), [&places](QLayoutItem *a, QLayoutItem *b) { return places.value(a) < places.value(b); });
    return items;
}

void collectLayout(QLayout &layout, QList<QWidget *> &order)
{
    const QList<QLayoutItem *> items = itemsOf(layout);
    for (QLayoutItem *item : items) {
        if (QWidget *widget = item->widget())
            collect(widget, order);
        else if (QLayout *inner = item->layout())
            collectLayout(*inner, order);
    }
}

void collectChildren(QWidget &widget, QList<QWidget *> &order)
{
    if (auto *window = qobject_cast<QMainWindow *>(&widget)) {
        collect(window->menuWidget(), order);
        collect(window->centralWidget(), order);
        collect(window->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly), order);
    } else if (const auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
        for (QWidget *part : {static_cast<QWidget *>(tabs->tabBar()), tabs->cornerWidget(), tabs->currentWidget()})
            collect(part, order);
    } else if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(splitter->widget(index), order);
    } else if (const auto *stack = qobject_cast<QStackedWidget *>(&widget)) {
        collect(stack->currentWidget(), order);
    } else if (const auto *scroll = qobject_cast<QScrollArea *>(&widget)) {
        collect(scroll->widget(), order);
    } else if (qobject_cast<QAbstractScrollArea *>(&widget) || qobject_cast<QComboBox *>(&widget) ||
               qobject_cast<QAbstractSpinBox *>(&widget) || qobject_cast<QLineEdit *>(&widget) || qobject_cast<QTabBar *>(&widget)) {
        return; // what these have inside they lead the keys to themselves
    } else if (QLayout *layout = widget.layout()) {
        collectLayout(*layout, order);
    } else {
        const QList<QWidget *> children = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (QWidget *child : children) {
            if (!child->isWindow())
                collect(child, order);
        }
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if (!widget || widget->isHidden() || !widget->isEnabled())
        return;
    order += widget;
    collectChildren(*widget, order);
}

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

/// What scrolls is no stop of its own where there is a stop inside.
bool leadsInside(const QWidget *widget, const QList<QWidget *> &order)
{
    const auto *scroll = qobject_cast<const QScrollArea *>(widget);
    return scroll && scroll->widget() && std::any_of(order.begin(), order.end(), [scroll](const QWidget *each) {
        return scroll->widget()->isAncestorOf(each) && takesTab(each);
    });
}

void bringIntoSight(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        auto *scroll = qobject_cast<QScrollArea *>(around);
        if (scroll && scroll->widget() && scroll->widget()->isAncestorOf(&widget))
            scroll->ensureWidgetVisible(&widget);
    }
}

} // namespace

QList<QWidget *> readingOrder(QWidget &window)
{
    QList<QWidget *> order;
    collectChildren(window, order);
    return order;
}

bool focusByReadingOrder(QWidget &window, bool forward)
{
    const QList<QWidget *> order = readingOrder(window);
    const qsizetype count = order.size();
    qsizetype from = -1;
    for (QWidget *widget = window.focusWidget(); widget && from < 0; widget = widget->parentWidget())
        from = order.indexOf(widget);
    if (from < 0)
        from = forward ? -1 : 0;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *next = order.at((from + (forward ? step : count - step)) % count);
        if (!takesTab(next) || leadsInside(next, order))
            continue;
        next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        bringIntoSight(*next);
        return true;
    }
    return false;
}

} // namespace drover::ui
