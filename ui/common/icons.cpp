// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/metrics.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array<const char *, static_cast<std::size_t>(Icon::Count_)> names{
    "clients", "scopes", "resources", "scripts", "flow",
    "person", "server", "application", "database", "token", "ticket", "page", "log", "matrix",
    "search", "filter", "clear", "close", "copy", "refresh", "add", "remove", "open", "save", "new-file",
    "validate", "deploy", "revert", "undo", "redo", "difference", "run", "step", "restart", "stop", "back",
    "info", "warning", "error", "success", "locked", "offline", "connected", "help", "settings", "details", "browser",
    "clock", "fix", "drover",
    "debug", "pause", "step-over", "step-back", "step-into", "step-out", "run-back", "breakpoint"};

QByteArray source(Icon icon)
{
    static QHash<Icon, QByteArray> sources;
    const auto found = sources.constFind(icon);
    if (found != sources.constEnd())
        return *found;
    static const bool ready = (initIconResources(), true);
    Q_UNUSED(ready)
    QFile file(u":/drover/icons/%1.svg"_s.arg(iconName(icon)));
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    else
        qWarning("The icon %s is missing from the program's resources.", qPrintable(file.fileName()));
    sources.insert(icon, bytes);
    return bytes;
}

class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(Icon icon, const QColor &colour) : m_icon(icon), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(state)
        if (size.isEmpty())
            return {};
        const QColor colour = colourFor(mode);
        const QString key = u"drover-icon-%1-%2x%3-%4-%5"_s.arg(static_cast<int>(m_icon)).arg(size.width()).arg(size.height())
                                .arg(scale).arg(colour.rgba());
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = rendered(size, colour, scale);
            QPixmapCache::insert(key, result);
        }
        return result;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    QString key() const override { return u"drover-palette"_s; }
    bool isNull() override { return false; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::WindowText);
    }

    QPixmap rendered(const QSize &size, const QColor &colour, qreal scale) const
    {
        QByteArray svg = source(m_icon);
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        // The drawings are on a 16-unit grid: keep the line 1.5 logical pixels wide whatever the size.
        const double logical = std::max(1.0, size.width() / std::max(scale, 1.0));
        const double stroke = 1.5 * 16.0 / std::max(logical, 16.0);
        const QByteArray width = "stroke-width=\"" + QByteArray::number(stroke, 'f', 3) + '"';
        svg.replace("stroke-width=\"1.5\"", width);
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(svg);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    Icon m_icon;
    QColor m_colour;
};

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(icon)));
}

QIcon icon(Icon icon)
{
    return QIcon(new PaletteIconEngine(icon, QColor()));
}

QIcon icon(Icon icon, const QColor &colour)
{
    return QIcon(new PaletteIconEngine(icon, colour));
}

} // namespace drover::ui
