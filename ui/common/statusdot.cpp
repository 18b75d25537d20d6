// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statusdot.h"

#include "ui/common/metrics.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>

namespace drover::ui {

namespace {

void paintDot(QPainter &painter, const QRectF &room, const QColor &colour, bool hollow)
{
    const qreal side = std::min(room.width(), room.height());
    QRectF circle(0, 0, side, side);
    circle.moveCenter(room.center());
    painter.setRenderHint(QPainter::Antialiasing);
    if (hollow) {
        circle.adjust(0.75, 0.75, -0.75, -0.75);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    }
    painter.drawEllipse(circle);
}

class DotIconEngine : public QIconEngine
{
public:
    explicit DotIconEngine(Meaning meaning) : m_meaning(meaning) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QColor colour = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                      : theme::colour(m_meaning, palette);
        const qreal margin = rect.width() * 0.25;
        paintDot(*painter, QRectF(rect).adjusted(margin, margin, -margin, -margin), colour, m_meaning == Meaning::Muted);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DotIconEngine(*this); }

private:
    Meaning m_meaning;
};

} // namespace

StatusDot::StatusDot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusDot::setStatus(Meaning meaning, const QString &word)
{
    m_meaning = meaning;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QIcon StatusDot::dotIcon(Meaning meaning)
{
    return QIcon(new DotIconEngine(meaning));
}

QSize StatusDot::sizeHint() const
{
    const int height = fontMetrics().height();
    return {height / 2 + metrics::tight + fontMetrics().horizontalAdvance(m_word) + 2, height};
}

void StatusDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = fontMetrics().height() / 2;
    paintDot(painter, QRectF(0, 0, side, height()).adjusted(0, 0, 0, 0), theme::colour(m_meaning, palette()),
             m_meaning == Meaning::Muted);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect().adjusted(side + metrics::tight, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace drover::ui
