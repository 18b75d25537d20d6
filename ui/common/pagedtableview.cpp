// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagedtableview.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace drover::ui {

namespace {

/// Bars of different length look like text that is about to come.
void paintBar(QPainter &painter, const QRect &cell, int textHeight, int row, int column, const QPalette &palette)
{
    const int share = 35 + (row * 31 + column * 17) % 50;
    const QRect room = cell.adjusted(metrics::normal, 0, -metrics::normal, 0);
    const int height = std::max(4, textHeight);
    const QRect bar(room.left(), cell.center().y() - height / 2, std::max(8, room.width() * share / 100), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::separator(palette));
    painter.drawRoundedRect(bar, 2, 2);
    painter.restore();
}

class RowDelegate : public QStyledItemDelegate
{
public:
    explicit RowDelegate(PagedTableView *view, bool code) : QStyledItemDelegate(view), m_view(view), m_code(code) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int role = m_view->loadingRole();
        if (role < 0 || !index.data(role).toBool()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem blank(option);
        blank.text.clear();
        m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &blank, painter, m_view);
        paintBar(*painter, option.rect, option.fontMetrics.xHeight(), index.row(), index.column(), option.palette);
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_code) {
            option->font = m_font;
            option->textElideMode = Qt::ElideMiddle;
        }
    }

private:
    PagedTableView *m_view;
    bool m_code;
    QFont m_font = theme::codeFont();
};

} // namespace

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
    if (!m_placeholder || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = 0; row * height < viewport()->height(); ++row) {
        for (int column = 0; column < horizontalHeader()->count(); ++column) {
            const QRect cell(columnViewportPosition(column), row * height, columnWidth(column), height);
            paintBar(painter, cell, fontMetrics().xHeight(), row, column, palette());
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
    for (const int column : columns)
        setItemDelegateForColumn(column, new RowDelegate(this, true));
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

void PagedTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
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
