// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/sequencediagram.h"

#include "ui/flow/diagramaccessible.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace drover::ui::flow {

namespace {

constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 3.0;
constexpr double zoomStep = 1.1;

} // namespace

SequenceDiagram::SequenceDiagram(QWidget *parent) : QAbstractScrollArea(parent)
{
    installDiagramAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Sequence diagram"));
    setAccessibleDescription(tr("The messages of the flow in the order in which they were sent."));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_look.font = font();
    m_look.palette = palette();
    m_layout.setFont(font());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_follow = value >= verticalScrollBar()->maximum(); });
    relayout(0);
}

void SequenceDiagram::setModel(tables::FlowMessageModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_look.selected = -1;
    m_look.hovered = -1;
    if (m_model) {
        connect(m_model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first) { messagesChanged(first, true); });
        connect(m_model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &topLeft) { messagesChanged(topLeft.row(), false); });
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] { relayout(0); });
        connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
            m_follow = true;
            relayout(0);
        });
    }
    relayout(0);
}

void SequenceDiagram::messagesChanged(int first, bool appended)
{
    const bool follow = m_follow;
    const bool selectNewest = appended && (m_look.selected < 0 || m_look.selected >= first - 1);
    relayout(first);
    if (selectNewest)
        setCurrentRow(rowCount() - 1);
    if (follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_follow = follow;
    if (!appended && first == m_look.selected)
        announceRow();
}

void SequenceDiagram::relayout(int first)
{
    static const QList<uma::FlowMessage> none;
    m_layout.setWidth(std::floor(viewport()->width() / m_zoom));
    const QList<uma::FlowMessage> &messages = m_model ? m_model->messages() : none;
    const QList<uma::Party> parties = flowtext::lanesOf(messages, m_flow);
    const uma::FlowType flow = messages.isEmpty() ? m_flow : messages.first().flow;
    // A lane more moves the others: all rows are laid out again.
    const bool moved = parties != m_layout.parties() || flow != m_layout.flow();
    m_layout.setLanes(parties, flow);
    m_layout.relayout(messages, moved ? 0 : first);
    if (m_look.selected >= rowCount()) {
        m_look.selected = -1;
        Q_EMIT currentRowChanged(-1);
    }
    if (m_look.hovered >= rowCount())
        m_look.hovered = -1;
    updateScrollBars();
    viewport()->update();
}

void SequenceDiagram::setFlow(uma::FlowType flow)
{
    m_flow = flow;
    relayout(0);
}

qreal SequenceDiagram::headPixels() const
{
    return std::ceil(m_layout.headHeight() * m_zoom);
}

void SequenceDiagram::updateScrollBars()
{
    const QSizeF size = m_layout.size() * m_zoom;
    const int height = viewport()->height() - static_cast<int>(headPixels());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.height())) - height));
    verticalScrollBar()->setPageStep(std::max(1, height));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_layout.metrics().height() * m_zoom));
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.width())) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_layout.metrics().averageCharWidth() * 4));
}

void SequenceDiagram::setCurrentRow(int row)
{
    if (row < -1 || row >= rowCount() || row == m_look.selected)
        return;
    m_look.selected = row;
    m_look.currentCall = -1;
    if (row >= 0)
        ensureVisible(row);
    viewport()->update();
    announceRow();
    Q_EMIT currentRowChanged(row);
}

void SequenceDiagram::announceRow()
{
    const int row = m_look.selected;
    setAccessibleDescription(row < 0 ? tr("The messages of the flow in the order in which they were sent.")
                                     : rowDescription(row));
    if (row < 0 || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(row);
    QAccessible::updateAccessibility(&focus);
}

void SequenceDiagram::setStepRow(int row)
{
    m_look.current = row;
    viewport()->update();
}

void SequenceDiagram::setFooter(const QString &text, Meaning meaning, Icon icon)
{
    const bool follow = m_follow;
    m_look.footerMeaning = meaning;
    m_look.footerIcon = icon;
    m_layout.setFooter(text);
    updateScrollBars();
    if (follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_follow = follow;
    viewport()->update();
}

void SequenceDiagram::setWaiting(const QString &text)
{
    if (text == m_waiting)
        return;
    m_waiting = text;
    m_layout.setWaiting(text);
    relayout(std::max(0, rowCount() - 1));
}

void SequenceDiagram::setCurrentCall(int call)
{
    m_look.currentCall = call;
    viewport()->update();
}

void SequenceDiagram::setZoom(double factor)
{
    const double zoom = std::clamp(factor, smallestZoom, largestZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const bool follow = m_follow;
    m_zoom = zoom;
    relayout(0);
    if (m_look.selected >= 0)
        ensureVisible(m_look.selected);
    if (follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    Q_EMIT zoomChanged(m_zoom);
}

QPointF SequenceDiagram::toDiagram(const QPointF &point) const
{
    return {(point.x() + horizontalScrollBar()->value()) / m_zoom,
            (point.y() - headPixels() + verticalScrollBar()->value()) / m_zoom};
}

QRect SequenceDiagram::rowRect(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const QRectF rect = m_layout.rows().at(row).rect;
    return QRectF(rect.left() * m_zoom - horizontalScrollBar()->value(),
                  rect.top() * m_zoom - verticalScrollBar()->value() + headPixels(), rect.width() * m_zoom,
                  rect.height() * m_zoom)
        .toAlignedRect();
}

int SequenceDiagram::rowAt(const QPoint &point) const
{
    return point.y() < headPixels() ? -1 : m_layout.hit(toDiagram(point)).row;
}

void SequenceDiagram::ensureVisible(int row)
{
    const QRectF rect = m_layout.rows().at(row).rect;
    QScrollBar *bar = verticalScrollBar();
    const int top = static_cast<int>(rect.top() * m_zoom);
    const int bottom = static_cast<int>(std::ceil(rect.bottom() * m_zoom));
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + bar->pageStep())
        bar->setValue(std::min(top, bottom - bar->pageStep()));
}

QString SequenceDiagram::rowDescription(int row) const
{
    if (!m_model || row < 0 || row >= m_model->messages().size())
        return {};
    return flowtext::sentence(m_model->messages().at(row));
}

QString SequenceDiagram::copyText() const
{
    if (!m_model)
        return {};
    if (m_look.selected < 0)
        return flowtext::diagram(m_model->messages());
    return flowtext::lines(m_model->messages().at(m_look.selected)).join(u'\n') + u'\n';
}

QSize SequenceDiagram::sizeHint() const
{
    return {static_cast<int>(DiagramLayout::minimumWidth()) + 60, 400};
}

QSize SequenceDiagram::minimumSizeHint() const
{
    return {240, static_cast<int>(m_layout.headHeight()) + 80};
}

void SequenceDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.palette.color(QPalette::Base));
    const qreal head = headPixels();
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    painter.save();
    painter.setClipRect(QRectF(0, head, viewport()->width(), viewport()->height() - head));
    painter.translate(-offset.x(), head - offset.y());
    painter.scale(m_zoom, m_zoom);
    const QRectF visible(offset / m_zoom, QSizeF(viewport()->width(), viewport()->height() - head) / m_zoom);
    paintDiagram(painter, m_layout, m_look, visible);
    painter.restore();
    painter.translate(-offset.x(), 0);
    painter.scale(m_zoom, m_zoom);
    paintHeads(painter, m_layout, m_look);
}

void SequenceDiagram::resizeEvent(QResizeEvent *event)
{
    const bool follow = m_follow;
    QAbstractScrollArea::resizeEvent(event);
    relayout(0);
    if (follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_follow = follow;
}

void SequenceDiagram::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
        m_look.font = font();
        m_layout.setFont(font());
        relayout(0);
        break;
    case QEvent::PaletteChange:
        m_look.palette = palette();
        viewport()->update();
        break;
    default:
        break;
    }
}

bool SequenceDiagram::zoomKey(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom * zoomStep);
        return true;
    case Qt::Key_Minus:
        setZoom(m_zoom / zoomStep);
        return true;
    case Qt::Key_0:
        setZoom(1);
        return true;
    default:
        return false;
    }
}

bool SequenceDiagram::moveKey(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier))
        return false;
    const int last = rowCount() - 1;
    const int current = m_look.selected;
    if (last < 0)
        return false;
    const auto rowAtPage = [&](int direction) {
        const QRectF from = m_layout.rows().at(std::max(current, 0)).rect;
        const qreal page = verticalScrollBar()->pageStep() / m_zoom;
        const int row = m_layout.rowFrom(std::max<qreal>(0, from.top() + direction * page));
        return std::clamp(row == current ? current + direction : row, 0, last);
    };
    switch (event->key()) {
    case Qt::Key_Up: setCurrentRow(current < 0 ? last : std::max(0, current - 1)); return true;
    case Qt::Key_Down: setCurrentRow(std::min(last, current + 1)); return true;
    case Qt::Key_Home: setCurrentRow(0); return true;
    case Qt::Key_End:
        setCurrentRow(last);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return true;
    case Qt::Key_PageUp: setCurrentRow(rowAtPage(-1)); return true;
    case Qt::Key_PageDown: setCurrentRow(rowAtPage(1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current >= 0)
            Q_EMIT activated(current);
        return true;
    default: return false;
    }
}

void SequenceDiagram::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyTextRequested(m_look.selected);
        event->accept();
    } else if (zoomKey(event) || moveKey(event)) {
        event->accept();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SequenceDiagram::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SequenceDiagram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().y() < headPixels())
        return;
    const DiagramHit hit = m_layout.hit(toDiagram(event->position()));
    if (hit.row < 0)
        return;
    setCurrentRow(hit.row);
    if (hit.call >= 0)
        Q_EMIT callClicked(hit.row, hit.call);
}

void SequenceDiagram::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // belongs to the press
}

void SequenceDiagram::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row != m_look.hovered) {
        m_look.hovered = row;
        viewport()->update();
    }
}

void SequenceDiagram::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT activated(row);
}

void SequenceDiagram::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentRow(rowAt(event->pos()));
    const int row = m_look.selected;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("diagramMenu"));
    QAction *text = menu->addAction(icon(Icon::Copy), row < 0 ? tr("Copy diagram as text") : tr("Copy message as text"));
    connect(text, &QAction::triggered, this, [this, row] { Q_EMIT copyTextRequested(row); });
    if (row >= 0) {
        QAction *curl = menu->addAction(tr("Copy request as curl"));
        connect(curl, &QAction::triggered, this, [this, row] { Q_EMIT copyCurlRequested(row); });
        QAction *whole = menu->addAction(tr("Copy diagram as text"));
        connect(whole, &QAction::triggered, this, [this] { Q_EMIT copyTextRequested(-1); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Zoom in")), &QAction::triggered, this, [this] { setZoom(m_zoom * zoomStep); });
    connect(menu->addAction(tr("Zoom out")), &QAction::triggered, this, [this] { setZoom(m_zoom / zoomStep); });
    connect(menu->addAction(tr("Normal size")), &QAction::triggered, this, [this] { setZoom(1); });
    const QRect rect = rowRect(row);
    const bool atRow = event->reason() != QContextMenuEvent::Mouse && rect.isValid();
    menu->popup(atRow ? viewport()->mapToGlobal(rect.topLeft() + QPoint(40, 20)) : event->globalPos());
}

void SequenceDiagram::showToolTip(QHelpEvent *event)
{
    const DiagramHit hit = m_layout.hit(toDiagram(event->pos()));
    QString text;
    if (event->pos().y() >= headPixels() && hit.row >= 0) {
        const DiagramRow &row = m_layout.rows().at(hit.row);
        if (hit.token)
            text = tr("%1: %2").arg(flowtext::tokenText(*hit.token), hit.token->value);
        else if (hit.call >= 0)
            text = tr("%1: %2, %3").arg(row.calls.at(hit.call).script, flowtext::callText(row.calls.at(hit.call)),
                                        flowtext::lineText(row.calls.at(hit.call)));
        else
            text = rowDescription(hit.row);
    }
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), viewport());
}

bool SequenceDiagram::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showToolTip(static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Leave && m_look.hovered >= 0) {
        m_look.hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SequenceDiagram::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_look.focused = true;
    if (m_look.selected < 0 && rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentRow(0);
    announceRow();
    viewport()->update();
}

void SequenceDiagram::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_look.focused = false;
    viewport()->update();
}

} // namespace drover::ui::flow
