// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/diagrampainter.h"

#include "ui/common/metrics.h"
#include "ui/flow/tokenchip.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace drover::ui::flow {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(drover::ui::flow::SequenceDiagram)
};

Icon iconOf(uma::Party party)
{
    switch (party) {
    case uma::Party::RequestingParty: return Icon::Person;
    case uma::Party::Client: return Icon::Application;
    case uma::Party::ResourceServer: return Icon::Database;
    case uma::Party::AuthorizationServer: return Icon::Server;
    case uma::Party::Script: return Icon::Scripts;
    case uma::Party::OtherSite: return Icon::Browser;
    }
    return Icon::Info;
}

/// How a note on the flow's steps looks.
std::pair<Meaning, Icon> lookOf(flowtext::StepNote::Kind kind)
{
    using Kind = flowtext::StepNote::Kind;
    switch (kind) {
    case Kind::Passed: return {Meaning::Good, Icon::Success};
    case Kind::Failed: return {Meaning::Bad, Icon::Error};
    case Kind::Jump: return {Meaning::Attention, Icon::StepOver};
    case Kind::Kept: return {Meaning::Muted, Icon::Save};
    case Kind::Leaves: return {Meaning::Attention, Icon::Browser};
    }
    return {Meaning::Muted, Icon::Info};
}

QColor toneColour(uma::MessageTone tone, const QPalette &palette)
{
    switch (tone) {
    case uma::MessageTone::Neutral: return palette.color(QPalette::Text);
    case uma::MessageTone::NeedInfo: return theme::colour(Meaning::Attention, palette);
    case uma::MessageTone::Granted: return theme::colour(Meaning::Good, palette);
    case uma::MessageTone::Denied:
    case uma::MessageTone::Failed: return theme::colour(Meaning::Bad, palette);
    }
    return palette.color(QPalette::Text);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// An icon as sharp as the text beside it, whatever the zoom.
void paintIcon(QPainter &painter, const QIcon &icon, const QRect &rect)
{
    const QSize size = (QSizeF(rect.size()) * painter.worldTransform().m11()).toSize();
    painter.drawPixmap(rect, icon.pixmap(size, painter.device()->devicePixelRatioF()));
}

/// One row's painting: the ground under it decides what texts wipe out.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const DiagramLayout &layout, const DiagramLook &look, int index)
        : m_painter(painter), m_layout(layout), m_look(look), m_row(layout.rows().at(index)), m_index(index)
    {}

    void paint()
    {
        paintGround();
        paintActivation();
        paintRequest();
        paintCalls();
        paintWaiting();
        paintAnswer();
        paintNotes();
    }

private:
    bool isCurrent() const { return m_index == m_look.current; }
    bool isSelected() const { return m_index == m_look.selected; }

    void paintGround()
    {
        const QPalette &palette = m_look.palette;
        m_ground = palette.color(QPalette::Base);
        if (isSelected())
            m_ground = theme::tint(Meaning::Accent, palette);
        else if (isCurrent())
            m_ground = theme::tint(Meaning::Running, palette);
        else if (m_index == m_look.hovered)
            m_ground = palette.color(QPalette::AlternateBase);
        if (m_ground != palette.color(QPalette::Base)) {
            m_painter.fillRect(m_row.rect, m_ground);
            for (const uma::Party party : m_layout.parties()) {
                m_painter.setPen(QPen(theme::separator(palette), 1));
                m_painter.drawLine(QLineF(m_layout.lane(party), m_row.rect.top(), m_layout.lane(party), m_row.rect.bottom()));
            }
        }
        if (isSelected() || isCurrent()) {
            const Meaning meaning = isCurrent() ? Meaning::Running : Meaning::Accent;
            m_painter.fillRect(QRectF(0, m_row.rect.top(), 3, m_row.rect.height()), theme::colour(meaning, palette));
        }
        if (isSelected() && m_look.focused) {
            m_painter.setPen(QPen(theme::colour(Meaning::Accent, palette), 1));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(m_row.rect.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        const QRectF number(6, m_row.title.first().rect.top(), 24, m_layout.metrics().height());
        m_painter.setPen(isCurrent() ? theme::colour(Meaning::Running, palette) : theme::colour(Meaning::Muted, palette));
        m_painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_row.number));
        if (m_row.remarkable) {
            const QRect mark(QPoint(12, qRound(number.bottom()) + 2), QSize(metrics::smallIcon, metrics::smallIcon));
            paintIcon(m_painter, icon(Icon::Warning, theme::colour(Meaning::Attention, palette)), mark);
        }
    }

    void text(const TextShape &shape, const QColor &colour)
    {
        m_painter.fillRect(shape.rect.adjusted(-3, 0, 3, 0), m_ground);
        m_painter.setPen(colour);
        m_painter.drawText(shape.rect.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shape.text);
    }

    void chips(const QList<ChipShape> &shapes)
    {
        for (const ChipShape &chip : shapes) {
            m_painter.fillRect(chip.rect.adjusted(-3, 0, 3, 0), m_ground);
            drawChip(m_painter, chip.rect, chip.token, m_look.palette);
        }
    }

    void arrow(QLineF line, const QColor &colour, bool dashed)
    {
        const qreal direction = line.x2() > line.x1() ? 1 : -1;
        line.setP1(line.p1() + QPointF(3 * direction, 0));
        line.setP2(line.p2() - QPointF(3.5 * direction, 0));
        QPen pen(colour, 1.5);
        if (dashed)
            pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(QLineF(line.p1(), line.p2() - QPointF(6 * direction, 0)));
        QPainterPath head(line.p2());
        head.lineTo(line.p2() + QPointF(-8 * direction, -4));
        head.lineTo(line.p2() + QPointF(-8 * direction, 4));
        head.closeSubpath();
        m_painter.fillPath(head, colour);
    }

    void paintActivation()
    {
        if (m_row.activation.isNull())
            return;
        const QColor colour = isCurrent() ? theme::colour(Meaning::Running, m_look.palette)
                                          : theme::colour(Meaning::Muted, m_look.palette);
        m_painter.setPen(QPen(colour, 1));
        m_painter.setBrush(isCurrent() ? theme::tint(Meaning::Running, m_look.palette) : m_look.palette.color(QPalette::Base));
        m_painter.drawRect(m_row.activation);
    }

    void paintRequest()
    {
        const QColor normal = m_look.palette.color(QPalette::Text);
        const QColor colour = isCurrent() ? theme::colour(Meaning::Running, m_look.palette) : normal;
        for (const TextShape &line : m_row.title)
            text(line, normal);
        if (m_row.path)
            text(*m_row.path, theme::colour(Meaning::Muted, m_look.palette));
        chips(m_row.sent);
        arrow(m_row.request, colour, m_row.isRedirect);
    }

    /// Whether "line 58" has room in each call of this row; else all of them show the number alone.
    bool hasRoomForLineWord() const
    {
        const QFontMetricsF &metrics = m_layout.metrics();
        return std::all_of(m_row.callLines.begin(), m_row.callLines.end(), [&](const CallShape &shape) {
            const qreal room = shape.rect.right() - m_layout.lane(uma::Party::Script) - 10 - 2 * ui::metrics::normal;
            return metrics.horizontalAdvance(shape.text + shape.value + Text::tr("line %1").arg(shape.line)) <= room;
        });
    }

    /// The line's number at the right end of \a area, which loses that room.
    void paintLineNumber(const CallShape &shape, QRectF &area, bool marked)
    {
        if (shape.line <= 0)
            return;
        const QString number = QString::number(shape.line);
        const QString text = m_saysLine ? Text::tr("line %1").arg(number) : number;
        m_painter.setPen(theme::colour(marked ? Meaning::Running : Meaning::Muted, m_look.palette));
        m_painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
        area.setRight(area.right() - m_layout.metrics().horizontalAdvance(text) - metrics::normal);
    }

    /// The name gives way before the value does: what a script answered matters more than the whole name of the method.
    void paintCallText(const CallShape &shape, const QRectF &area)
    {
        const QFontMetricsF metrics(m_painter.font());
        const qreal wanted = metrics.horizontalAdvance(shape.value);
        const qreal name = metrics.horizontalAdvance(shape.text);
        const qreal forValue = std::min(wanted, std::max(area.width() - name, area.width() * 0.45));
        const auto elideName = shape.value.isEmpty() ? Qt::ElideRight : Qt::ElideMiddle;
        const QString text = metrics.elidedText(shape.text, elideName, area.width() - forValue)
                             + metrics.elidedText(shape.value, Qt::ElideRight, forValue);
        m_painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }

    void paintCall(const CallShape &shape)
    {
        const QPalette &palette = m_look.palette;
        const bool isHead = shape.call < 0;
        const bool marked = isSelected() && !isHead && shape.call == m_look.currentCall;
        const qreal left = m_layout.lane(uma::Party::Script) + 10;
        QRectF area(left, shape.rect.top(), shape.rect.right() - left - metrics::normal, shape.rect.height());
        if (marked)
            m_painter.fillRect(area.adjusted(-4, 0, 4, 0), theme::tint(Meaning::Running, palette));
        paintLineNumber(shape, area, marked);
        if (shape.failed) {
            const QPoint at(qRound(area.left()), qRound(area.center().y()) - metrics::smallIcon / 2);
            paintIcon(m_painter, icon(Icon::Error, theme::colour(Meaning::Bad, palette)),
                      QRect(at, QSize(metrics::smallIcon, metrics::smallIcon)));
            area.setLeft(area.left() + metrics::smallIcon + metrics::tight);
        }
        const QColor muted = theme::colour(Meaning::Muted, palette);
        const QColor failed = theme::colour(Meaning::Bad, palette);
        m_painter.setPen(shape.failed ? failed : isHead ? muted : palette.color(QPalette::Text));
        m_painter.setFont(isHead ? bold(m_look.font) : m_look.font);
        paintCallText(shape, area);
        m_painter.setFont(m_look.font);
        if (!isHead)
            arrow(QLineF(m_layout.lane(uma::Party::AuthorizationServer), shape.rect.center().y(),
                         m_layout.lane(uma::Party::Script), shape.rect.center().y()),
                  shape.failed ? failed : muted, false);
    }

    void paintCalls()
    {
        if (m_row.callLines.isEmpty())
            return;
        m_painter.setPen(QPen(theme::colour(Meaning::Muted, m_look.palette), 1));
        m_painter.setBrush(m_look.palette.color(QPalette::Base));
        m_painter.drawRect(m_row.bracket);
        m_saysLine = hasRoomForLineWord();
        for (const CallShape &shape : m_row.callLines)
            paintCall(shape);
    }

    void paintAnswer()
    {
        if (m_row.answer.isEmpty())
            return;
        const QColor colour = toneColour(m_row.tone, m_look.palette);
        for (const TextShape &line : m_row.answer)
            text(line, colour);
        chips(m_row.received);
        arrow(m_row.reply, colour, true);
    }

    void paintWaiting()
    {
        if (!m_row.waiting)
            return;
        const QColor colour = theme::colour(Meaning::Running, m_look.palette);
        const QRectF area = m_row.waiting->rect;
        m_painter.fillRect(area.adjusted(-4, 0, 4, 0), theme::tint(Meaning::Running, m_look.palette));
        const QPoint at(qRound(area.left()), qRound(area.top()) + 2);
        paintIcon(m_painter, icon(Icon::Pause, colour), QRect(at, QSize(metrics::smallIcon, metrics::smallIcon)));
        m_painter.setPen(colour);
        m_painter.drawText(area.adjusted(metrics::smallIcon + metrics::tight, 2, 0, -2), Qt::AlignLeft | Qt::AlignVCenter,
                           m_row.waiting->text);
        arrow(QLineF(m_layout.lane(uma::Party::AuthorizationServer), area.center().y(), m_layout.lane(uma::Party::Script),
                     area.center().y()),
              colour, false);
    }

    void paintNotes()
    {
        for (const NoteShape &note : m_row.notes) {
            const auto [meaning, mark] = lookOf(note.kind);
            const QColor colour = theme::colour(meaning, m_look.palette);
            m_painter.fillRect(note.rect.adjusted(-3, 0, 3, 0), m_ground);
            const QPoint at(qRound(note.rect.left()), qRound(note.rect.center().y()) - metrics::smallIcon / 2);
            paintIcon(m_painter, icon(mark, colour), QRect(at, QSize(metrics::smallIcon, metrics::smallIcon)));
            const QRectF area = note.rect.adjusted(metrics::smallIcon + metrics::tight, 0, 4, 0);
            m_painter.setPen(colour);
            m_painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                               m_layout.metrics().elidedText(note.text, Qt::ElideRight, area.width()));
        }
    }

    QPainter &m_painter;
    const DiagramLayout &m_layout;
    const DiagramLook &m_look;
    const DiagramRow &m_row;
    int m_index;
    bool m_saysLine = true;
    QColor m_ground;
};

void paintFooter(QPainter &painter, const DiagramLayout &layout, const DiagramLook &look)
{
    if (!layout.footer())
        return;
    const QColor colour = theme::colour(look.footerMeaning, look.palette);
    const QRectF box = layout.footer()->adjusted(8, 8, -8, -4);
    QPen pen(colour, 1);
    pen.setStyle(look.footerMeaning == Meaning::Running ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(theme::tint(look.footerMeaning, look.palette));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect mark(qRound(box.left()) + 6, qRound(box.center().y()) - metrics::smallIcon / 2, metrics::smallIcon,
                     metrics::smallIcon);
    paintIcon(painter, icon(look.footerIcon, colour), mark);
    const QRectF area = box.adjusted(metrics::smallIcon + 12, 0, -metrics::normal, 0);
    painter.setPen(look.palette.color(QPalette::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     layout.metrics().elidedText(layout.footerText(), Qt::ElideRight, area.width()));
}

} // namespace

void paintDiagram(QPainter &painter, const DiagramLayout &layout, const DiagramLook &look, const QRectF &visible)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    painter.fillRect(visible, look.palette.color(QPalette::Base));
    painter.setPen(QPen(theme::separator(look.palette), 1));
    for (const uma::Party party : layout.parties())
        painter.drawLine(QLineF(layout.lane(party), visible.top(), layout.lane(party), visible.bottom()));
    const int count = static_cast<int>(layout.rows().size());
    for (int index = layout.rowFrom(visible.top()); index < count; ++index) {
        if (layout.rows().at(index).rect.top() > visible.bottom())
            break;
        RowPainter(painter, layout, look, index).paint();
    }
    paintFooter(painter, layout, look);
}

void paintHeads(QPainter &painter, const DiagramLayout &layout, const DiagramLook &look)
{
    const qreal height = layout.headHeight();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    painter.fillRect(QRectF(0, 0, layout.size().width(), height), look.palette.color(QPalette::Window));
    painter.setPen(QPen(theme::separator(look.palette), 1));
    painter.drawLine(QLineF(0, height - 0.5, layout.size().width(), height - 0.5));
    for (const uma::Party party : layout.parties()) {
        const QRectF head = layout.head(party);
        const bool isScript = party == uma::Party::Script;
        const QRect mark(qRound(layout.lane(party)) - metrics::smallIcon / 2, metrics::tight, metrics::smallIcon, metrics::smallIcon);
        paintIcon(painter, icon(iconOf(party)), mark);
        painter.setPen(look.palette.color(QPalette::WindowText));
        painter.drawText(head.adjusted(0, metrics::smallIcon + metrics::tight * 2, 0, 0),
                         (isScript ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignTop | Qt::TextWordWrap, flowtext::laneHead(party, layout.flow()));
    }
}

} // namespace drover::ui::flow
