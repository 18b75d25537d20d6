// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugtypes.h"
#include "ui/common/theme.h"

#include <QAbstractSlider>
#include <QPixmap>

namespace drover::debug {
class Timeline;
}

namespace drover::ui {

/// What a marker says, in words.
QString markerText(const debug::TimelineMarker &marker);
QColor markerColour(debug::TimelineMarker::Kind kind, const QPalette &palette);

/**
 * The whole run as a strip: a band for each call of a script, marks for pages, messages, exceptions and prints, and the
 * moment that is looked at. Dragging goes there; so do the arrow keys (a moment), Page Up and Down (a twentieth), Home
 * and End, and Ctrl with an arrow (the next mark). Screen readers meet a slider whose value is the moment.
 *
 * The strip itself is painted once for each size and content; a jump repaints the cursor alone. Main thread. The
 * timeline must live as long.
 */
class TimelineStrip : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit TimelineStrip(debug::Timeline &timeline, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where a moment is drawn, and the moment at a place.
    qreal xOf(qint64 moment) const;
    qint64 momentAt(qreal x) const;
    /// The marker under the mouse; nothing if none is near.
    std::optional<debug::TimelineMarker> markerNear(const QPointF &point) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeContent();
    void takePosition();
    void describe();
    QRectF track() const;
    const QPixmap &picture() const;
    void paintCalls(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;

    debug::Timeline &m_timeline;
    mutable QPixmap m_picture; ///< everything but the cursor; null: to be painted anew
    bool m_taking = false;
};

} // namespace drover::ui
