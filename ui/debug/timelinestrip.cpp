// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/timelinestrip.h"

#include "debug/timeline.h"
#include "ui/common/metrics.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cmath>
#include <set>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using debug::TimelineCall;
using debug::TimelineMarker;
using Kind = TimelineMarker::Kind;

constexpr qreal edge = 10;       ///< left and right of the track, so that the cursor is whole at both ends
constexpr qreal markerRow = 14;  ///< height of the row of marks
constexpr qreal bandHeight = 18; ///< of the calls
constexpr qreal nearby = 6;

Meaning meaningOf(Kind kind)
{
    switch (kind) {
    case Kind::Page: return Meaning::Accent;
    case Kind::Message: return Meaning::Running;
    case Kind::Exception: return Meaning::Bad;
    case Kind::Simulated: return Meaning::Attention;
    case Kind::Print:
    case Kind::Log:
    case Kind::Other: return Meaning::Muted;
    }
    Q_UNREACHABLE();
}

/// Each kind has a shape of its own beside its colour.
void paintMark(QPainter &painter, Kind kind, const QPointF &middle, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(colour);
    const qreal r = 4;
    switch (kind) {
    case Kind::Page: painter.drawRect(QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r)); break;
    case Kind::Message:
        painter.drawPolygon(QPolygonF({{middle.x(), middle.y() - r}, {middle.x() + r, middle.y()}, {middle.x(), middle.y() + r}, {middle.x() - r, middle.y()}}));
        break;
    case Kind::Exception:
        painter.drawLine(middle + QPointF(-r, -r), middle + QPointF(r, r));
        painter.drawLine(middle + QPointF(-r, r), middle + QPointF(r, -r));
        break;
    case Kind::Simulated:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, r - 0.5, r - 0.5);
        break;
    case Kind::Print:
    case Kind::Log:
    case Kind::Other: painter.drawLine(middle + QPointF(0, -r), middle + QPointF(0, r)); break;
    }
}

} // namespace

QColor markerColour(Kind kind, const QPalette &palette)
{
    return theme::colour(meaningOf(kind), palette);
}

QString markerText(const TimelineMarker &marker)
{
    QString what;
    switch (marker.kind) {
    case Kind::Page: what = TimelineStrip::tr("Page %1").arg(marker.text); break;
    case Kind::Message: what = TimelineStrip::tr("Flow: %1").arg(marker.text); break;
    case Kind::Exception: what = TimelineStrip::tr("Exception: %1").arg(marker.text); break;
    case Kind::Print: what = TimelineStrip::tr("Printed: %1").arg(marker.text); break;
    case Kind::Simulated: what = TimelineStrip::tr("Simulated: %1").arg(marker.text); break;
    case Kind::Log: what = TimelineStrip::tr("Logged: %1").arg(marker.text); break;
    case Kind::Other: what = marker.text; break;
    }
    if (marker.line <= 0)
        return what;
    return TimelineStrip::tr("%1 (line %2 of %3)", "what, line, script").arg(what).arg(marker.line).arg(marker.script);
}

TimelineStrip::TimelineStrip(debug::Timeline &timeline, QWidget *parent) : QAbstractSlider(parent), m_timeline(timeline)
{
    setObjectName(u"timelineStrip"_s);
    setAccessibleName(tr("Timeline of the run"));
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSingleStep(1);
    setMouseTracking(false);
    connect(&m_timeline, &debug::Timeline::changed, this, &TimelineStrip::takeContent);
    connect(&m_timeline, &debug::Timeline::positionChanged, this, &TimelineStrip::takePosition);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int moment) {
        if (!m_taking)
            m_timeline.goTo(moment);
    });
    takeContent();
}

QSize TimelineStrip::sizeHint() const
{
    return {400, static_cast<int>(markerRow + bandHeight) + 12};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRectF TimelineStrip::track() const
{
    return QRectF(edge, 4 + markerRow, std::max(1.0, width() - 2 * edge), bandHeight);
}

qreal TimelineStrip::xOf(qint64 moment) const
{
    const QRectF line = track();
    const qint64 last = std::max<qint64>(1, m_timeline.count() - 1);
    const qreal part = static_cast<qreal>(std::clamp<qint64>(moment, 0, last)) / static_cast<qreal>(last);
    return layoutDirection() == Qt::RightToLeft ? line.right() - part * line.width() : line.left() + part * line.width();
}

qint64 TimelineStrip::momentAt(qreal x) const
{
    const QRectF line = track();
    qreal part = std::clamp((x - line.left()) / line.width(), 0.0, 1.0);
    if (layoutDirection() == Qt::RightToLeft)
        part = 1 - part;
    return std::llround(part * static_cast<qreal>(std::max<qint64>(0, m_timeline.count() - 1)));
}

std::optional<TimelineMarker> TimelineStrip::markerNear(const QPointF &point) const
{
    // Only those round the place are looked at: there may be very many.
    const qint64 at = momentAt(point.x());
    std::optional<TimelineMarker> best;
    qreal distance = nearby + 0.5;
    const auto consider = [this, &best, &distance, &point](const std::optional<TimelineMarker> &marker) {
        if (!marker || std::abs(xOf(marker->index) - point.x()) >= distance)
            return;
        distance = std::abs(xOf(marker->index) - point.x());
        best = marker;
    };
    consider(m_timeline.markerBefore(at + 1));
    consider(m_timeline.markerAfter(at));
    return best;
}

void TimelineStrip::takeContent()
{
    m_taking = true;
    const int last = static_cast<int>(std::min<qint64>(std::max<qint64>(0, m_timeline.count() - 1), std::numeric_limits<int>::max()));
    setRange(0, last);
    setPageStep(std::max(1, last / 20));
    setEnabled(m_timeline.count() > 0);
    m_taking = false;
    m_picture = {};
    takePosition();
    update();
}

void TimelineStrip::takePosition()
{
    m_taking = true;
    if (!isSliderDown() && m_timeline.position() >= 0)
        setValue(static_cast<int>(m_timeline.position()));
    m_taking = false;
    describe();
    update();
}

void TimelineStrip::describe()
{
    if (m_timeline.position() < 0) {
        setAccessibleDescription(m_timeline.count() > 0 ? tr("The script is running.") : tr("Nothing is recorded."));
        return;
    }
    const QString place = tr("Moment %1 of %2").arg(m_timeline.position() + 1).arg(m_timeline.count());
    setAccessibleDescription(m_timeline.isPast() ? tr("%1, in the past").arg(place) : tr("%1, now").arg(place));
}

// ---- painting

const QPixmap &TimelineStrip::picture() const
{
    const qreal ratio = devicePixelRatioF();
    if (!m_picture.isNull() && qFuzzyCompare(m_picture.devicePixelRatio(), ratio))
        return m_picture;
    m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(palette().color(QPalette::Base));
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QRectF line = track();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(line, 3, 3);
    if (m_timeline.count() > 0) {
        paintCalls(painter);
        paintMarkers(painter);
    }
    painter.setPen(theme::separator(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(line, 3, 3);
    return m_picture;
}

void TimelineStrip::paintCalls(QPainter &painter) const
{
    const QRectF line = track();
    bool odd = false;
    qreal paintedTo = -1;
    for (const TimelineCall &call : m_timeline.calls()) {
        const qreal from = std::min(xOf(call.first), xOf(call.last));
        const qreal to = std::max(xOf(call.first), xOf(call.last));
        odd = !odd;
        if (to - paintedTo < 0.5)
            continue; // less than a pixel wide: what stands there already says as much
        paintedTo = to;
        const QRectF band(from, line.top(), std::max(1.0, to - from), line.height());
        painter.fillRect(band, odd ? theme::tint(Meaning::Accent, palette()) : palette().color(QPalette::Midlight));
        const QString text = u"%1.%2"_s.arg(call.script, call.method);
        const QFontMetricsF metrics(painter.font());
        if (band.width() > 40) {
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(band.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideMiddle, band.width() - 8));
        }
    }
}

void TimelineStrip::paintMarkers(QPainter &painter) const
{
    std::set<std::pair<int, int>> taken; // a mark of each kind for each pixel is enough
    const qreal y = 4 + markerRow / 2 - 1;
    for (const bool important : {false, true}) { // exceptions on top
        for (const TimelineMarker &marker : m_timeline.markers()) {
            if ((marker.kind == Kind::Exception) != important)
                continue;
            const qreal x = xOf(marker.index);
            if (taken.emplace(static_cast<int>(x) / 2, static_cast<int>(marker.kind)).second)
                paintMark(painter, marker.kind, {x, y}, markerColour(marker.kind, palette()));
        }
    }
}

void TimelineStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture());
    if (m_timeline.count() == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = track();
    const bool stopped = m_timeline.position() >= 0;
    const qint64 moment = isSliderDown() ? value() : m_timeline.position();
    if (stopped) {
        const bool past = m_timeline.isPast() || (isSliderDown() && moment + 1 < m_timeline.count());
        const QColor colour = theme::colour(past ? Meaning::Past : Meaning::Running, palette());
        const qreal x = xOf(moment);
        if (past) { // what is still to come, seen from there
            QColor veil = colour;
            veil.setAlpha(70);
            painter.fillRect(QRectF(x, line.top(), line.right() - x, line.height()), QBrush(veil, Qt::BDiagPattern));
        }
        painter.setPen(QPen(colour, 2));
        painter.drawLine(QPointF(x, line.top() - 2), QPointF(x, line.bottom() + 2));
        painter.setBrush(past ? palette().color(QPalette::Base) : colour);
        painter.setPen(QPen(colour, 1.5));
        painter.drawPolygon(QPolygonF({{x - 5, line.bottom() + 8}, {x + 5, line.bottom() + 8}, {x, line.bottom() + 1}}));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Meaning::Accent, palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(line.adjusted(-2, -2, 2, 2), 4, 4);
    }
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    m_picture = {};
    QAbstractSlider::resizeEvent(event);
}

void TimelineStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        m_picture = {};
    QAbstractSlider::changeEvent(event);
}

// ---- moving

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (m_timeline.count() == 0)
            return true;
        const std::optional<TimelineMarker> marker = markerNear(help->pos());
        const qint64 moment = marker ? marker->index : momentAt(help->pos().x());
        QString text = marker ? markerText(*marker) : QString();
        if (!marker) {
            const std::optional<TimelineCall> call = m_timeline.callAt(moment);
            text = call ? u"%1.%2"_s.arg(call->script, call->method) : QString();
        }
        const QString place = tr("Moment %1 of %2").arg(moment + 1).arg(m_timeline.count());
        QToolTip::showText(help->globalPos(), text.isEmpty() ? place : text + u'\n' + place, this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const bool forward = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            const std::optional<TimelineMarker> marker = forward ? m_timeline.markerAfter(m_timeline.position()) : m_timeline.markerBefore(m_timeline.position());
            if (marker)
                m_timeline.goTo(marker->index);
            return;
        }
    }
    QAbstractSlider::keyPressEvent(event);
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_timeline.position() < 0)
        return;
    setSliderDown(true);
    const std::optional<TimelineMarker> marker = event->position().y() < track().top() ? markerNear(event->position()) : std::nullopt;
    setValue(static_cast<int>(marker ? marker->index : momentAt(event->position().x())));
    update();
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!isSliderDown())
        return;
    setValue(static_cast<int>(momentAt(event->position().x())));
    update();
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    setSliderDown(false);
    m_timeline.goTo(value());
    update();
}

void TimelineStrip::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a scroll by accident must not travel in time
}

} // namespace drover::ui
