// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/diagramlayout.h"

#include "ui/common/metrics.h"
#include "ui/flow/tokenchip.h"

#include <QTextLayout>

#include <algorithm>

namespace drover::ui::flow {

namespace {

constexpr qreal gutter = 28;
constexpr qreal firstLane = gutter + 40;
constexpr qreal minimumGap = 84;
constexpr qreal minimumCallGap = 56;
constexpr qreal minimumCallRoom = 170;
constexpr qreal maximumCallRoom = 320;
constexpr qreal rowPadding = 8;
constexpr qreal arrowRoom = 10;
constexpr qreal textIndent = 10;
constexpr qreal chipGap = metrics::tight;

qreal chipsWidth(const QList<uma::TokenLabel> &tokens, const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (const uma::TokenLabel &token : tokens)
        width += chipSize(token, metrics).width() + chipGap;
    return width;
}

} // namespace

qreal DiagramLayout::minimumWidth()
{
    return firstLane + minimumGap * 3 + minimumCallGap + minimumCallRoom;
}

void DiagramLayout::setFont(const QFont &font)
{
    m_font = font;
    m_metrics = QFontMetricsF(font);
}

void DiagramLayout::setWidth(qreal width)
{
    m_width = width;
}

void DiagramLayout::setFooter(const QString &text)
{
    m_footer = text;
    placeFooter();
}

void DiagramLayout::setLanes(const QList<uma::Party> &parties, uma::FlowType flow)
{
    m_parties = parties;
    m_flow = flow;
}

void DiagramLayout::placeLanes()
{
    m_totalWidth = std::max(m_width, minimumWidth());
    const qreal callRoom = std::clamp(m_totalWidth * 0.30, minimumCallRoom, maximumCallRoom);
    // The script is the server's own: its lane stands half as far from it as the parties do from each other.
    const auto gaps = static_cast<qreal>(m_parties.size() - 2);
    const qreal gap = std::max(minimumGap, (m_totalWidth - firstLane - callRoom) / (gaps + 0.5));
    const qreal server = std::round(firstLane + gap * gaps) + 0.5;
    m_lanes.fill(server);
    for (qsizetype i = 0; i < m_parties.size() - 1; ++i)
        m_lanes[static_cast<std::size_t>(m_parties.at(i))] = std::round(firstLane + gap * static_cast<qreal>(i)) + 0.5;
    const qreal callGap = std::min(std::max(minimumCallGap, gap / 2), 2 * minimumCallGap);
    m_lanes[static_cast<std::size_t>(uma::Party::Script)] = std::round(server + callGap) + 0.5;
}

QRectF DiagramLayout::head(uma::Party party) const
{
    // The script's head stands at the right of its lane, above the calls, so that it never meets its neighbour.
    if (party == uma::Party::Script)
        return {lane(party) - metrics::smallIcon / 2, 0, m_totalWidth - lane(party), headHeight()};
    const qreal half = std::min(partyGap() / 2 - 2, lane(party) - 2);
    return {lane(party) - half, 0, half * 2, headHeight()};
}

qreal DiagramLayout::headHeight() const
{
    return metrics::smallIcon + m_metrics.height() * 2 + metrics::tight * 3;
}

void DiagramLayout::relayout(const QList<uma::FlowMessage> &messages, int first)
{
    if (first == 0)
        placeLanes();
    m_rows.resize(std::min<qsizetype>(first, m_rows.size()));
    for (qsizetype i = m_rows.size(); i < messages.size(); ++i) {
        const qreal top = m_rows.isEmpty() ? 0 : m_rows.last().rect.bottom();
        m_rows.append(makeRow(messages.at(i), top));
    }
    placeFooter();
}

void DiagramLayout::placeFooter()
{
    m_height = m_rows.isEmpty() ? 0 : m_rows.last().rect.bottom();
    m_footerRect.reset();
    if (m_footer.isEmpty())
        return;
    m_footerRect = QRectF(0, m_height, m_totalWidth, m_metrics.height() + rowPadding * 3);
    m_height = m_footerRect->bottom();
}

DiagramRow DiagramLayout::makeRow(const uma::FlowMessage &message, qreal top) const
{
    DiagramRow row;
    row.number = message.index;
    row.tone = message.tone;
    row.isRedirect = message.kind == uma::FlowMessage::Kind::Redirect;
    row.calls = flowtext::scriptCalls(message);
    row.remarkable = !flowtext::remarks(message).isEmpty();
    const qreal requestBottom = placeRequest(row, message, top + rowPadding);
    const qreal callsBottom = placeWaiting(row, message, placeCalls(row, requestBottom));
    const qreal answered = placeAnswer(row, message, callsBottom);
    if (!row.isRedirect) {
        const qreal from = row.request.y1();
        row.activation = QRectF(lane(message.to) - 3, from, 6, std::max<qreal>(answered - arrowRoom / 2, from + 6) - from);
    }
    const qreal bottom = placeNotes(row, message, answered);
    row.rect = QRectF(0, top, m_totalWidth, bottom + rowPadding - top);
    return row;
}

QRectF DiagramLayout::textArea(const uma::FlowMessage &message) const
{
    const qreal left = std::min(lane(message.from), lane(message.to)) + textIndent;
    const qreal right = std::max(lane(message.from), lane(message.to)) - textIndent;
    const qreal gap = partyGap();
    // A short arrow's text may run on to its right, where this row has nothing else.
    const qreal reach = std::max(right, std::min(left + gap * 2.6, lane(uma::Party::Script) + gap));
    return {left, 0, reach - left, 0};
}

QStringList DiagramLayout::twoLines(const QString &text, qreal width, qreal lastWidth) const
{
    if (m_metrics.horizontalAdvance(text) <= lastWidth)
        return {text};
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    const QString first = text.left(line.textLength()).trimmed();
    const QString rest = text.mid(line.textLength()).trimmed();
    if (rest.isEmpty() && m_metrics.horizontalAdvance(first) <= lastWidth)
        return {first};
    return {first, m_metrics.elidedText(rest, Qt::ElideRight, lastWidth)};
}

QList<ChipShape> DiagramLayout::placeChips(const QList<uma::TokenLabel> &tokens, QPointF topLeft) const
{
    QList<ChipShape> chips;
    for (const uma::TokenLabel &token : tokens) {
        const QSizeF size = chipSize(token, m_metrics);
        chips.append({QRectF(topLeft, size), token});
        topLeft.rx() += size.width() + chipGap;
    }
    return chips;
}

qreal DiagramLayout::placeRequest(DiagramRow &row, const uma::FlowMessage &message, qreal y) const
{
    const QRectF area = textArea(message);
    const qreal chips = chipsWidth(message.sent, m_metrics);
    const QStringList title = twoLines(message.title, area.width(), area.width() - chips);
    for (const QString &line : title) {
        row.title.append({QRectF(area.left(), y, m_metrics.horizontalAdvance(line), m_metrics.height()), line});
        y += m_metrics.height();
    }
    const QRectF last = row.title.last().rect;
    row.sent = placeChips(message.sent, {last.right() + metrics::normal, last.top()});
    if (title.size() == 1 && !message.method.isEmpty()) {
        const QString path = m_metrics.elidedText(flowtext::requestLine(message), Qt::ElideMiddle, area.width());
        row.path = TextShape{QRectF(area.left(), y, m_metrics.horizontalAdvance(path), m_metrics.height()), path};
        y += m_metrics.height();
    }
    y += arrowRoom / 2;
    row.request = QLineF(lane(message.from), y, lane(message.to), y);
    return y + arrowRoom / 2;
}

qreal DiagramLayout::placeCalls(DiagramRow &row, qreal y) const
{
    if (row.calls.isEmpty())
        return y;
    const qreal left = lane(uma::Party::AuthorizationServer);
    const qreal height = m_metrics.height() + 2;
    const qreal top = y;
    QString script;
    for (qsizetype i = 0; i < row.calls.size(); ++i) {
        const flowtext::ScriptCall &call = row.calls.at(i);
        if (call.script != script) {
            script = call.script;
            row.callLines.append({QRectF(left, y, m_totalWidth - left, height), script, {}, 0, -1, false});
            y += height;
        }
        const bool answered = !call.failed() && !call.isLoad();
        row.callLines.append({QRectF(left, y, m_totalWidth - left, height), answered ? call.method : flowtext::callText(call),
                              answered ? QStringLiteral(" = ") + call.value : QString(), call.line, static_cast<int>(i),
                              call.failed()});
        y += height;
    }
    row.bracket = QRectF(lane(uma::Party::Script) - 3, top, 6, y - top);
    return y + metrics::tight;
}

qreal DiagramLayout::placeWaiting(DiagramRow &row, const uma::FlowMessage &message, qreal y) const
{
    if (m_waiting.isEmpty() || !flowtext::isPending(message))
        return y;
    const qreal left = lane(uma::Party::Script) + textIndent;
    // Two lines: the place is what is looked for.
    const QStringList lines = twoLines(m_waiting, m_totalWidth - left - metrics::normal - metrics::smallIcon - metrics::tight,
                                       m_totalWidth - left - metrics::normal - metrics::smallIcon - metrics::tight);
    const qreal height = m_metrics.height() * static_cast<qreal>(lines.size()) + 4;
    row.waiting = TextShape{QRectF(left, y, m_totalWidth - left - metrics::normal, height), lines.join(u'\n')};
    return y + height + metrics::tight;
}

qreal DiagramLayout::placeAnswer(DiagramRow &row, const uma::FlowMessage &message, qreal y) const
{
    if (row.isRedirect)
        return y;
    if (flowtext::isPending(message))
        return y + arrowRoom;
    // The bar of the party that answers stands at the arrow's end: this text must not reach over it.
    const qreal left = std::min(lane(message.from), lane(message.to)) + textIndent;
    const qreal width = std::abs(lane(message.from) - lane(message.to)) - 2 * textIndent;
    const qreal room = width - chipsWidth(message.received, m_metrics);
    QString answer = flowtext::answerLine(message);
    if (message.status > 0 && m_metrics.horizontalAdvance(answer) > room)
        answer = QString::number(message.status);
    const QStringList lines = twoLines(answer, width, room);
    for (const QString &line : lines) {
        row.answer.append({QRectF(left, y, m_metrics.horizontalAdvance(line), m_metrics.height()), line});
        y += m_metrics.height();
    }
    const QRectF last = row.answer.last().rect;
    row.received = placeChips(message.received, {last.right() + metrics::normal, last.top()});
    y += arrowRoom / 2;
    row.reply = QLineF(lane(message.to), y, lane(message.from), y);
    return y + arrowRoom / 2;
}

/// Below the answer, from the left lane on as far as the diagram reaches.
qreal DiagramLayout::placeNotes(DiagramRow &row, const uma::FlowMessage &message, qreal y) const
{
    const QList<flowtext::StepNote> notes = flowtext::stepNotes(message);
    const qreal left = std::min(lane(message.from), lane(message.to)) + textIndent;
    for (const flowtext::StepNote &note : notes) {
        const qreal wanted = metrics::smallIcon + metrics::tight + m_metrics.horizontalAdvance(note.text);
        row.notes.append({QRectF(left, y, std::min(wanted, m_totalWidth - left - metrics::normal), m_metrics.height()), note.text,
                          note.kind});
        y += m_metrics.height() + 2;
    }
    return y;
}

int DiagramLayout::rowFrom(qreal y) const
{
    const auto found = std::partition_point(m_rows.begin(), m_rows.end(),
                                            [y](const DiagramRow &row) { return row.rect.bottom() <= y; });
    return static_cast<int>(std::distance(m_rows.begin(), found));
}

DiagramHit DiagramLayout::hit(const QPointF &point) const
{
    DiagramHit hit;
    const int index = rowFrom(point.y());
    if (index >= m_rows.size() || !m_rows.at(index).rect.contains(point))
        return hit;
    const DiagramRow &row = m_rows.at(index);
    hit.row = index;
    for (const CallShape &call : row.callLines) {
        if (call.rect.contains(point))
            hit.call = call.call;
    }
    for (const QList<ChipShape> *chips : {&row.sent, &row.received}) {
        for (const ChipShape &chip : *chips) {
            if (chip.rect.contains(point))
                hit.token = chip.token;
        }
    }
    return hit;
}

} // namespace drover::ui::flow
