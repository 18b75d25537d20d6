// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRawFont>
#include <QStyledItemDelegate>

namespace drover::ui {

class PagedTableView;

/// Draws cells that hold one line of plain text, and grey bars for those on their way. Shapes each text once where Qt's own
/// delegate does it three times or more (for its size, to elide it, to draw it): a screen of new rows is most of what a
/// jump in a long list costs. Asks the model for the text alone.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// \a code: ids and addresses, in the fixed font and elided in the middle.
    RowDelegate(PagedTableView *view, bool code);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const;
    /// A text of one advance a character, without shaping; false where it can't be drawn like that.
    bool drawCode(QPainter &painter, const QRectF &room, const QString &text) const;

    PagedTableView *m_view;
    bool m_code;
    QFont m_font;
    QRawFont m_raw;
    qreal m_advance = 0; ///< of each character of the fixed font; 0: they differ
};

/// Bars of different length look like text that is about to come.
void paintLoadingBar(QPainter &painter, const QRect &cell, int textHeight, int row, int column, const QPalette &palette);

} // namespace drover::ui
