// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagedtableview.h"

#include "ui/common/metrics.h"
#include "ui/common/rowdelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace drover::ui {

PagedTableView::PagedTableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this, false));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    updateRowHeight();
    connect(this, &QTableView::doubleClicked, this, &PagedTableView::opened);
}

void PagedTableView::setPlaceholder(bool loading)
{
    if (m_placeholder == loading)
        return;
    m_placeholder = loading;
    viewport()->update();
}

void PagedTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // What a model keeps back until its first rows are seen.
    if (model() && model()->canFetchMore({}))
        QTimer::singleShot(0, model(), [rows = model()] { rows->fetchMore({}); });
    if (!m_placeholder || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = 0; row * height < viewport()->height(); ++row) {
        for (int column = 0; column < horizontalHeader()->count(); ++column) {
            const QRect cell(columnViewportPosition(column), row * height, columnWidth(column), height);
            paintLoadingBar(painter, cell, fontMetrics().xHeight(), row, column, palette());
        }
    }
}

void PagedTableView::setColumnWidths(const QList<int> &characters)
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column)
        setColumnWidth(column, characters.at(column) * character + 2 * metrics::normal);
}

void PagedTableView::setCodeColumns(const QList<int> &columns)
{
    if (!m_codeDelegate)
        m_codeDelegate = new RowDelegate(this, true);
    constexpr int mostColumns = 200;
    for (int column = 0; column < mostColumns; ++column)
        setItemDelegateForColumn(column, columns.contains(column) ? m_codeDelegate : nullptr);
}

void PagedTableView::copySelection() const
{
    if (!selectionModel())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells += row.siblingAtColumn(column).data().toString();
        }
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void PagedTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const bool above = first >= 0 && bottomRight.row() < first;
    const bool below = last >= 0 && topLeft.row() > last;
    if ((above || below) && !QAccessible::isActive())
        return;
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void PagedTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (m_copy)
            m_copy();
        else
            copySelection();
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PagedTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
    QTableView::changeEvent(event);
}

void PagedTableView::updateRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::normal);
}

} // namespace drover::ui
