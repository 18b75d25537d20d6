// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editordebugging.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/scintillaview.h"

#include <QPainter>
#include <QToolTip>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using Sci = QsciScintillaBase;

constexpr int numbersMargin = 0;
constexpr int symbolsMargin = 1;
/// At the right of the symbols, for the bar of a line that ran.
constexpr qreal barWidth = 4;
// Markers 13 to 17 of Scintilla, which ScintillaView leaves free. Those without a picture only hold a line while the text changes.
constexpr int breakpointMarker = 13;
constexpr int arrowMarker = 14;
constexpr int nowGround = 15;
constexpr int pastGround = 16;
constexpr int callerGround = 17;
constexpr qsizetype longestInline = 120; ///< characters behind one line

int groundOf(EditorDebugging::Place place)
{
    switch (place) {
    case EditorDebugging::Place::Now: return nowGround;
    case EditorDebugging::Place::Past: return pastGround;
    case EditorDebugging::Place::Caller: return callerGround;
    }
    Q_UNREACHABLE();
}

Meaning meaningOf(EditorDebugging::Place place)
{
    switch (place) {
    case EditorDebugging::Place::Now: return Meaning::Running;
    case EditorDebugging::Place::Past: return Meaning::Past;
    case EditorDebugging::Place::Caller: return Meaning::Muted;
    }
    Q_UNREACHABLE();
}

bool isNameByte(int byte)
{
    return byte == '_' || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

} // namespace

EditorDebugging::EditorDebugging(ScintillaView &view) : QObject(&view), m_view(view)
{
    for (const int marker : {breakpointMarker, arrowMarker})
        m_view.markerDefine(QsciScintilla::Invisible, marker);
    for (const int marker : {nowGround, pastGround, callerGround})
        m_view.markerDefine(QsciScintilla::Background, marker);
    m_view.setMarginMarkerMask(symbolsMargin, m_view.marginMarkerMask(symbolsMargin) | 1 << breakpointMarker | 1 << arrowMarker);
    m_view.setMarginSensitivity(numbersMargin, true);
    m_view.setMarginSensitivity(symbolsMargin, true);
    connect(&m_view, &QsciScintilla::marginClicked, this, [this](int margin, int line) {
        if (margin == numbersMargin || margin == symbolsMargin)
            Q_EMIT marginClicked(line + 1);
    });
    connect(&m_view, &QsciScintilla::marginRightClicked, this, [this](int margin, int line) {
        if (margin == numbersMargin || margin == symbolsMargin)
            Q_EMIT menuRequested(line + 1, QCursor::pos());
    });
    updateColours();
}

void EditorDebugging::updateColours()
{
    for (const Place place : {Place::Now, Place::Past, Place::Caller})
        m_view.setMarkerBackgroundColor(theme::tint(meaningOf(place), m_view.palette()), groundOf(place));
    showCaretLine();
}

/// The veil of the cursor's line lies over the text: it goes while the line of the script is what one reads.
void EditorDebugging::showCaretLine()
{
    m_view.setCaretLineVisible(m_line == 0 && !m_view.isReadOnly());
}

void EditorDebugging::setBreakpoints(const QList<EditorBreakpoint> &breakpoints)
{
    m_view.markerDeleteAll(breakpointMarker);
    m_handles.clear();
    m_breakpoints = breakpoints;
    for (const EditorBreakpoint &one : breakpoints) {
        if (one.line >= 1 && one.line <= m_view.lines())
            m_handles.insert(one.id, m_view.markerAdd(one.line - 1, breakpointMarker));
    }
    m_view.viewport()->update();
}

QHash<int, int> EditorDebugging::breakpointLines() const
{
    QHash<int, int> lines;
    for (auto it = m_handles.constBegin(); it != m_handles.constEnd(); ++it) {
        const int line = m_view.markerLine(it.value());
        if (line >= 0)
            lines.insert(it.key(), line + 1);
    }
    return lines;
}

void EditorDebugging::setPlace(int line, Place place)
{
    m_view.markerDeleteAll(arrowMarker);
    for (const Place any : {Place::Now, Place::Past, Place::Caller})
        m_view.markerDeleteAll(groundOf(any));
    m_line = line >= 1 && line <= m_view.lines() ? line : 0;
    m_place = place;
    m_lineHandle = -1;
    if (m_line > 0) {
        m_lineHandle = m_view.markerAdd(m_line - 1, arrowMarker);
        m_view.markerAdd(m_line - 1, groundOf(place));
    }
    showCaretLine();
    m_view.viewport()->update();
}

void EditorDebugging::setInlineValues(const QHash<int, QList<InlineText>> &values)
{
    if (m_values.isEmpty() && values.isEmpty())
        return;
    m_values = values;
    m_view.viewport()->update();
}

QString EditorDebugging::inlineText(int line) const
{
    QStringList texts;
    const QList<InlineText> values = m_values.value(line);
    for (const InlineText &value : values)
        texts += value.text;
    return texts.join(u"   "_s);
}

void EditorDebugging::setCoverage(const QMap<int, int> &counts, const QString &of)
{
    if (m_coverage.isEmpty() && counts.isEmpty())
        return;
    m_coverage = counts;
    m_coverageOf = of;
    m_view.viewport()->update();
}

QString EditorDebugging::coverageText(int line) const
{
    const auto count = m_coverage.constFind(line);
    if (count == m_coverage.constEnd())
        return {};
    return *count > 0 ? tr("Ran %n time(s) in %1.", nullptr, *count).arg(m_coverageOf) : tr("Did not run in %1.").arg(m_coverageOf);
}

bool EditorDebugging::isShown(int line) const
{
    if (m_view.SendScintilla(Sci::SCI_GETLINEVISIBLE, line - 1) == 0)
        return false;
    const QRectF cell = cellOf(line);
    return cell.bottom() >= 0 && cell.top() <= m_view.viewport()->height();
}

QRectF EditorDebugging::cellOf(int line) const
{
    const long start = m_view.SendScintilla(Sci::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line - 1));
    const long y = m_view.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, start);
    const long height = m_view.SendScintilla(Sci::SCI_TEXTHEIGHT, static_cast<unsigned long>(line - 1));
    return QRectF(m_view.marginWidth(numbersMargin), static_cast<qreal>(y), m_view.marginWidth(symbolsMargin), static_cast<qreal>(height));
}

void EditorDebugging::paint(QPainter &painter) const
{
    paintCoverage(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QHash<int, int> lines = breakpointLines();
    for (const EditorBreakpoint &one : m_breakpoints) {
        const int line = lines.value(one.id);
        if (line > 0 && isShown(line))
            paintBreakpoint(painter, one, cellOf(line).adjusted(0, 0, -barWidth, 0));
    }
    for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it) {
        if (it.key() >= 1 && it.key() <= m_view.lines() && isShown(it.key()))
            paintValues(painter, it.key(), it.value());
    }
    if (m_line > 0) {
        const int line = m_view.markerLine(m_lineHandle) + 1;
        if (line > 0 && isShown(line))
            paintArrow(painter, cellOf(line).adjusted(0, 0, -barWidth, 0));
    }
}

/// A bar at the margin's edge beside each line that can run: full and green where it ran, hollow and amber where it did not.
void EditorDebugging::paintCoverage(QPainter &painter) const
{
    if (m_coverage.isEmpty())
        return;
    const QPalette palette = m_view.palette();
    const QColor ran = theme::colour(Meaning::Good, palette);
    const QColor missed = theme::colour(Meaning::Attention, palette);
    const long first = m_view.SendScintilla(Sci::SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(m_view.SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE)), 0L) + 1;
    for (auto it = m_coverage.lowerBound(static_cast<int>(first)); it != m_coverage.constEnd() && it.key() <= m_view.lines(); ++it) {
        const QRectF cell = cellOf(it.key());
        if (cell.top() > m_view.viewport()->height())
            break;
        if (!isShown(it.key()))
            continue;
        const QRectF bar(cell.right() - barWidth, cell.top(), barWidth - 1, cell.height());
        if (*it > 0) {
            painter.fillRect(bar, ran);
        } else {
            painter.setPen(missed);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0, 1, -1, -2));
        }
    }
}

void EditorDebugging::paintBreakpoint(QPainter &painter, const EditorBreakpoint &breakpoint, const QRectF &cell) const
{
    const QPalette palette = m_view.palette();
    const QColor colour = theme::colour(breakpoint.enabled ? Meaning::Bad : Meaning::Muted, palette);
    const QColor ground = palette.color(QPalette::Base);
    const bool hollow = !breakpoint.enabled || breakpoint.pending;
    const qreal size = std::min({cell.width() - 3, cell.height() - 3, 13.0});
    QRectF shape(0, 0, size, size);
    shape.moveCenter(cell.center());
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(hollow ? ground : colour);
    if (breakpoint.look == EditorBreakpoint::Look::LogPoint) {
        const QPointF middle = shape.center();
        painter.drawPolygon(QPolygonF({{middle.x(), shape.top()}, {shape.right(), middle.y()}, {middle.x(), shape.bottom()}, {shape.left(), middle.y()}}));
    } else {
        painter.drawEllipse(shape);
    }
    if (breakpoint.look == EditorBreakpoint::Look::Conditional) {
        QFont font = m_view.font();
        font.setPixelSize(static_cast<int>(size) - 3);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(hollow ? colour : ground);
        painter.drawText(shape, Qt::AlignCenter, u"?"_s);
    }
}

/// Told apart by more than colour: now is a full arrow, the past a hollow one that looks back, a caller is small.
void EditorDebugging::paintArrow(QPainter &painter, const QRectF &cell) const
{
    const QPalette palette = m_view.palette();
    const QColor colour = theme::colour(meaningOf(m_place), palette);
    const qreal height = std::min(cell.height() - 4, 12.0);
    const qreal width = height * 0.8;
    const QPointF middle = cell.center();
    const qreal direction = m_place == Place::Past ? -1 : 1;
    const QPolygonF arrow({{middle.x() - direction * width / 2, middle.y() - height / 2},
                           {middle.x() + direction * width / 2, middle.y()},
                           {middle.x() - direction * width / 2, middle.y() + height / 2}});
    painter.setPen(QPen(m_place == Place::Now ? palette.color(QPalette::Base) : colour, m_place == Place::Now ? 1.0 : 1.5));
    painter.setBrush(m_place == Place::Now ? colour : palette.color(QPalette::Base));
    painter.drawPolygon(arrow);
    if (m_place == Place::Caller)
        return;
    // A line along the text's edge, dashed for the past.
    const qreal left = m_view.marginWidth(numbersMargin) + m_view.marginWidth(symbolsMargin) + m_view.marginWidth(2);
    QPen edge(colour, 1.0, m_place == Place::Past ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(edge);
    const qreal right = m_view.viewport()->width();
    painter.drawLine(QPointF(left, cell.top() + 0.5), QPointF(right, cell.top() + 0.5));
    painter.drawLine(QPointF(left, cell.bottom() - 0.5), QPointF(right, cell.bottom() - 0.5));
}

void EditorDebugging::paintValues(QPainter &painter, int line, const QList<InlineText> &values) const
{
    const long end = m_view.SendScintilla(Sci::SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line - 1));
    const qreal x = static_cast<qreal>(m_view.SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, end));
    const QRectF cell = cellOf(line);
    QFont font = theme::codeFont();
    font.setItalic(true);
    const long zoom = m_view.SendScintilla(Sci::SCI_GETZOOM);
    font.setPointSizeF(std::max(4.0, font.pointSizeF() + static_cast<double>(zoom)));
    painter.setFont(font);
    const QPalette palette = m_view.palette();
    const qreal margins = m_view.marginWidth(numbersMargin) + m_view.marginWidth(symbolsMargin) + m_view.marginWidth(2);
    QRectF box(std::max(x + 4 * QFontMetricsF(font).averageCharWidth(), margins), cell.top(), m_view.viewport()->width(), cell.height());
    for (const InlineText &value : values) {
        QString text = value.text;
        if (text.size() > longestInline)
            text = text.left(longestInline) + u'…';
        const qreal width = QFontMetricsF(font).horizontalAdvance(text);
        if (value.changed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::tint(Meaning::Attention, palette));
            painter.drawRoundedRect(QRectF(box.left() - 3, box.top() + 1, width + 6, box.height() - 2), 3, 3);
        }
        painter.setPen(value.changed ? theme::colour(Meaning::Attention, palette) : theme::colour(Meaning::Muted, palette));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
        box.setLeft(box.left() + width + metrics::wide);
    }
}

void EditorDebugging::rest(long position, int x, int y)
{
    const QPoint where = m_view.viewport()->mapToGlobal(QPoint(x, y + 16));
    const int margins = m_view.marginWidth(numbersMargin) + m_view.marginWidth(symbolsMargin);
    if (x < margins) {
        const long at = m_view.SendScintilla(Sci::SCI_POSITIONFROMPOINT, static_cast<unsigned long>(margins + m_view.marginWidth(2) + 1), static_cast<long>(y));
        const int line = static_cast<int>(m_view.SendScintilla(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(at), 0L)) + 1;
        const QHash<int, int> lines = breakpointLines();
        QStringList tips;
        for (const EditorBreakpoint &one : std::as_const(m_breakpoints)) {
            if (lines.value(one.id) == line && !one.tip.isEmpty())
                tips += one.tip;
        }
        if (const QString text = coverageText(line); !text.isEmpty())
            tips += text;
        if (!tips.isEmpty())
            QToolTip::showText(where, tips.join(u'\n'), m_view.viewport());
        return;
    }
    if (position < 0)
        return;
    const auto byteAt = [this](long at) {
        return static_cast<int>(static_cast<unsigned char>(m_view.SendScintilla(Sci::SCI_GETCHARAT, static_cast<unsigned long>(at), 0L)));
    };
    if (!isNameByte(byteAt(position)))
        return;
    long from = position;
    while (from > 0 && (isNameByte(byteAt(from - 1)) || byteAt(from - 1) == '.'))
        --from;
    long to = position;
    const long length = m_view.SendScintilla(Sci::SCI_GETLENGTH);
    while (to < length && isNameByte(byteAt(to)))
        ++to;
    const QString expression = m_view.text(static_cast<int>(from), static_cast<int>(to));
    if (expression.startsWith(u'.') || expression.isEmpty() || expression.at(0).isDigit())
        return;
    Q_EMIT hovered(expression, where);
}

} // namespace drover::ui
