// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdelegate.h"

#include "ui/common/metrics.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/theme.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace drover::ui {

namespace {

constexpr QChar ellipsis(0x2026);

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char(' ') && c <= QLatin1Char('~'); });
}

QColor textColour(const QStyleOptionViewItem &option)
{
    QPalette::ColorGroup group = QPalette::Disabled;
    if (option.state & QStyle::State_Enabled)
        group = option.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
    return option.palette.color(group, option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

void paintLoadingBar(QPainter &painter, const QRect &cell, int textHeight, int row, int column, const QPalette &palette)
{
    const int share = 35 + (row * 31 + column * 17) % 50;
    const QRect room = cell.adjusted(metrics::normal, 0, -metrics::normal, 0);
    const int height = std::max(4, textHeight);
    const QRect bar(room.left(), cell.center().y() - height / 2, std::max(8, room.width() * share / 100), height);
    painter.fillRect(bar, theme::separator(palette));
}

RowDelegate::RowDelegate(PagedTableView *view, bool code) : QStyledItemDelegate(view), m_view(view), m_code(code)
{
    if (!m_code)
        return;
    m_font = theme::codeFont();
    m_raw = QRawFont::fromFont(m_font);
    const QList<QPointF> widths = m_raw.advancesForGlyphIndexes(m_raw.glyphIndexesForString(QStringLiteral("iWm.0-")));
    const bool same = std::all_of(widths.begin(), widths.end(), [&widths](const QPointF &width) { return qFuzzyCompare(width.x(), widths.first().x()); });
    if (same && !widths.isEmpty())
        m_advance = widths.first().x();
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_code) {
        option->font = m_font;
        option->textElideMode = Qt::ElideMiddle;
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int role = m_view->loadingRole();
    const bool loading = role >= 0 && index.data(role).toBool();
    const QString text = index.data(Qt::DisplayRole).toString(); // asked for even so: it is what loads a row
    QStyle *style = m_view->style();
    QStyleOptionViewItem cell(option);
    cell.showDecorationSelected = true;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, m_view);
    if (loading)
        paintLoadingBar(*painter, option.rect, option.fontMetrics.xHeight(), index.row(), index.column(), option.palette);
    else
        drawText(*painter, option, text);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = option.palette.color(option.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Window);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, m_view);
    }
}

void RowDelegate::drawText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
{
    const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, m_view) + 1;
    const QRectF room = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
    if (room.width() <= 0)
        return;
    painter.setPen(textColour(option));
    if (drawCode(painter, room, text))
        return;
    QTextOption oneLine;
    oneLine.setWrapMode(QTextOption::NoWrap);
    oneLine.setTextDirection(option.direction);
    const QFont font = m_code ? m_font : option.font;
    const auto layOut = [&oneLine, &font](const QString &shown) {
        auto layout = std::make_unique<QTextLayout>(shown, font);
        layout->setCacheEnabled(true);
        layout->setTextOption(oneLine);
        layout->beginLayout();
        layout->createLine();
        layout->endLayout();
        return layout;
    };
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    auto layout = layOut(shown);
    if (layout->lineAt(0).naturalTextWidth() > room.width()) {
        const Qt::TextElideMode mode = m_code ? Qt::ElideMiddle : option.textElideMode;
        layout = layOut(QFontMetricsF(font).elidedText(shown, mode, room.width()));
    }
    const QTextLine line = layout->lineAt(0);
    const qreal left = option.direction == Qt::RightToLeft ? room.right() - line.naturalTextWidth() : room.left();
    layout->draw(&painter, {left, std::round(room.top() + (room.height() - line.height()) / 2)});
}

bool RowDelegate::drawCode(QPainter &painter, const QRectF &room, const QString &text) const
{
    if (m_advance <= 0 || !isPlain(text))
        return false;
    QString shown = text;
    const auto fitting = static_cast<qsizetype>(room.width() / m_advance);
    if (text.size() > fitting) {
        const qsizetype kept = std::max<qsizetype>(0, fitting - 1);
        shown = text.left((kept + 1) / 2) + ellipsis + text.right(kept / 2);
    }
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(shown);
    if (glyphs.size() != shown.size() || glyphs.contains(0))
        return false; // the font lacks a character, the ellipsis maybe
    QList<QPointF> places;
    places.reserve(glyphs.size());
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        places.append({m_advance * static_cast<qreal>(i), 0});
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    const qreal height = m_raw.ascent() + m_raw.descent();
    painter.drawGlyphRun({room.left(), std::round(room.top() + (room.height() - height) / 2 + m_raw.ascent())}, run);
    return true;
}

} // namespace drover::ui
