// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowtext/flowtext.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QList>
#include <QRectF>

#include <array>
#include <optional>

namespace drover::ui::flow {

/// A line of text with the room it has; elided at the end when it is longer.
struct TextShape
{
    QRectF rect;
    QString text;
};

struct ChipShape
{
    QRectF rect;
    uma::TokenLabel token;
};

/// The head of a script's calls, or one call, in the script lane.
struct CallShape
{
    QRectF rect; ///< of the whole line, from the authorization server's lane to the right edge
    QString text; ///< the script's name, or what was called
    QString value; ///< " = True"; outlives `text` where room is short
    int line = 0; ///< shown at the right end; 0: not known
    int call = -1; ///< index into DiagramRow::calls; -1 for a head
    bool failed = false;
};

/// What the message did to the flow's steps, below its answer.
struct NoteShape
{
    QRectF rect; ///< of the icon and the text
    QString text;
    flowtext::StepNote::Kind kind = flowtext::StepNote::Kind::Passed;
};

/// What stands for one message. All coordinates are those of the diagram, in units before zooming.
struct DiagramRow
{
    QRectF rect;
    QList<TextShape> title; ///< one or two lines
    std::optional<TextShape> path; ///< method and path, where the title leaves room
    QList<ChipShape> sent;
    QLineF request;
    QList<CallShape> callLines;
    QRectF bracket; ///< along the script lane; null without calls
    QRectF activation; ///< along the lane that answers
    QList<TextShape> answer; ///< none while unanswered
    QList<ChipShape> received;
    QLineF reply;
    QList<NoteShape> notes;
    std::optional<TextShape> waiting; ///< in the script lane: where the flow waits for a debugger
    QList<flowtext::ScriptCall> calls;
    bool remarkable = false;
    bool isRedirect = false; ///< one arrow, no answer
    uma::MessageTone tone = uma::MessageTone::Neutral;
    int number = 0;
};

/// Where a point of the diagram leads.
struct DiagramHit
{
    int row = -1;
    int call = -1; ///< index into DiagramRow::calls, or -1
    std::optional<uma::TokenLabel> token;
};

/// Geometry of the sequence diagram, without any painting: the lanes of its flow, one row for each message, a last row for
/// what comes next or for how it ended. Rows only depend on those above, so a new message costs one row.
class DiagramLayout
{
public:
    static constexpr int partyCount = 6;

    /// Metrics of the font at zoom 1; the layout is stale until relayout().
    void setFont(const QFont &font);
    /// Width that is there, in units before zooming; less than minimumWidth() makes the diagram wider than that.
    void setWidth(qreal width);
    /// The last row's text, empty for none.
    void setFooter(const QString &text);
    /// Where the message that is under way waits because its script is being debugged; empty: it does not. Shown by
    /// relayout().
    void setWaiting(const QString &text) { m_waiting = text; }
    /// The lanes from left to right, the script's last, and the kind of flow, which names them.
    void setLanes(const QList<uma::Party> &parties, uma::FlowType flow);
    const QList<uma::Party> &parties() const { return m_parties; }
    uma::FlowType flow() const { return m_flow; }
    /// Lays out messages from row \a first on; those above must not have changed.
    void relayout(const QList<uma::FlowMessage> &messages, int first = 0);

    const QList<DiagramRow> &rows() const { return m_rows; }
    const std::optional<QRectF> &footer() const { return m_footerRect; }
    QString footerText() const { return m_footer; }
    QSizeF size() const { return {m_totalWidth, m_height}; }
    static qreal minimumWidth();

    qreal lane(uma::Party party) const { return m_lanes[static_cast<std::size_t>(party)]; }
    /// Where the head of a lane stands, at y = 0.
    QRectF head(uma::Party party) const;
    qreal headHeight() const;
    const QFontMetricsF &metrics() const { return m_metrics; }

    /// First row whose rectangle reaches below \a y; the number of rows if there is none.
    int rowFrom(qreal y) const;
    DiagramHit hit(const QPointF &point) const;

private:
    void placeLanes();
    qreal partyGap() const { return lane(m_parties.at(1)) - lane(m_parties.at(0)); }
    qreal placeNotes(DiagramRow &row, const uma::FlowMessage &message, qreal y) const;
    DiagramRow makeRow(const uma::FlowMessage &message, qreal top) const;
    qreal placeRequest(DiagramRow &row, const uma::FlowMessage &message, qreal y) const;
    qreal placeCalls(DiagramRow &row, qreal y) const;
    qreal placeWaiting(DiagramRow &row, const uma::FlowMessage &message, qreal y) const;
    qreal placeAnswer(DiagramRow &row, const uma::FlowMessage &message, qreal y) const;
    QList<ChipShape> placeChips(const QList<uma::TokenLabel> &tokens, QPointF topLeft) const;
    QRectF textArea(const uma::FlowMessage &message) const;
    QStringList twoLines(const QString &text, qreal width, qreal lastWidth) const;
    void placeFooter();

    QFont m_font;
    QFontMetricsF m_metrics{QFont()};
    qreal m_width = 0;
    qreal m_totalWidth = 0;
    qreal m_height = 0;
    QList<uma::Party> m_parties = flowtext::lanes(uma::FlowType::Uma);
    uma::FlowType m_flow = uma::FlowType::Uma;
    std::array<qreal, partyCount> m_lanes{}; ///< by party; those without a lane stand where the server does
    QList<DiagramRow> m_rows;
    QString m_footer;
    QString m_waiting;
    std::optional<QRectF> m_footerRect;
};

} // namespace drover::ui::flow
