// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace drover::ui::theme {

namespace {

struct Shade
{
    QRgb light;
    QRgb dark;
};

Shade shade(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Accent:
        return {0x1f5fa8, 0x7fb4f0};
    case Meaning::Good:
        return {0x116329, 0x6fcf97};
    case Meaning::Bad:
        return {0xb3261e, 0xff9a90};
    case Meaning::Attention:
        return {0x7a4f00, 0xf5c15c};
    case Meaning::Running:
        return {0x0b57d0, 0x8ab4f8};
    case Meaning::Muted:
        return {0x5c6066, 0xa8adb5};
    case Meaning::Past:
        return {0x6f3cc3, 0xc9a9ff};
    }
    Q_UNREACHABLE();
}

/// After Okabe and Ito, darkened or lightened until each reaches 4.5:1 on its ground.
constexpr std::array<Shade, 8> identityShades{{
    {0x00598c, 0x56b4e9},
    {0xa33c00, 0xf0894a},
    {0x00694e, 0x2ec49b},
    {0x973169, 0xe39ac4},
    {0x6b5b00, 0xe6d84a},
    {0x4b3fa7, 0xb0a7f5},
    {0x8a3324, 0xe8998d},
    {0x3d5a60, 0x9fc7cf},
}};

QColor pick(const Shade &value, const QPalette &palette)
{
    return QColor(isDark(palette) ? value.dark : value.light);
}

QColor mixed(const QColor &over, const QColor &ground, double part)
{
    const auto mix = [part](float a, float b) { return static_cast<float>(a * part + b * (1.0 - part)); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
                            mix(over.blueF(), ground.blueF()));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

struct Ground
{
    QRgb window, base, alternate, button, text, dimText, disabled, highlight, highlightedText, link, toolTip;
};

QPalette make(const Ground &ground)
{
    QPalette palette(QColor(ground.button), QColor(ground.window));
    const auto all = [&palette](QPalette::ColorRole role, QRgb value) { palette.setColor(QPalette::All, role, QColor(value)); };
    all(QPalette::WindowText, ground.text);
    all(QPalette::Base, ground.base);
    all(QPalette::AlternateBase, ground.alternate);
    all(QPalette::Text, ground.text);
    all(QPalette::Button, ground.button);
    all(QPalette::ButtonText, ground.text);
    all(QPalette::BrightText, ground.highlightedText);
    all(QPalette::ToolTipBase, ground.toolTip);
    all(QPalette::ToolTipText, ground.text);
    all(QPalette::PlaceholderText, ground.dimText);
    all(QPalette::Highlight, ground.highlight);
    all(QPalette::HighlightedText, ground.highlightedText);
    all(QPalette::Link, ground.link);
    all(QPalette::LinkVisited, ground.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(ground.disabled));
    return palette;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor colour(Meaning meaning, const QPalette &palette)
{
    return pick(shade(meaning), palette);
}

QColor tint(Meaning meaning, const QPalette &palette)
{
    return mixed(pick(shade(meaning), palette), palette.color(QPalette::Base), isDark(palette) ? 0.20 : 0.12);
}

QColor identityHue(int index, const QPalette &palette)
{
    const auto count = static_cast<int>(identityShades.size());
    const int wrapped = ((index % count) + count) % count;
    return pick(identityShades[static_cast<std::size_t>(wrapped)], palette);
}

QColor separator(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), isDark(palette) ? 0.22 : 0.20);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor legible(const QColor &colour, const QColor &ground)
{
    const bool lighter = luminance(ground) < 0.18;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    QColor result = colour;
    while (contrast(result, ground) < 4.5 && lightness > 0.0F && lightness < 1.0F) {
        lightness = std::clamp(lightness + (lighter ? 0.02F : -0.02F), 0.0F, 1.0F);
        result.setHslF(std::max(hue, 0.0F), saturation, lightness);
    }
    return result;
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!QFontInfo(font).fixedPitch()) {
        font.setFamily(QStringLiteral("monospace"));
        font.setStyleHint(QFont::TypeWriter);
    }
    const QFont general = QApplication::font();
    if (general.pointSizeF() > 0)
        font.setPointSizeF(general.pointSizeF());
    else
        font.setPixelSize(general.pixelSize());
    return font;
}

QFont titleFont()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() + 2);
    else
        font.setPixelSize(font.pixelSize() + 3);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont()
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QPalette lightPalette()
{
    return make({.window = 0xf3f3f3, .base = 0xffffff, .alternate = 0xf7f7f7, .button = 0xececec, .text = 0x1c1d1f,
                 .dimText = 0x696c70, .disabled = 0x8d9095, .highlight = 0x2b6cb8, .highlightedText = 0xffffff,
                 .link = 0x1f5fa8, .toolTip = 0xffffff});
}

QPalette darkPalette()
{
    return make({.window = 0x2a2c2f, .base = 0x1f2123, .alternate = 0x26282b, .button = 0x35383c, .text = 0xe6e7e9,
                 .dimText = 0x9a9ea5, .disabled = 0x7c8087, .highlight = 0x2f66a6, .highlightedText = 0xffffff,
                 .link = 0x7fb4f0, .toolTip = 0x35383c});
}

void apply(Choice choice)
{
    static const QPalette original = QApplication::palette();
    switch (choice) {
    case Choice::System:
        QApplication::setPalette(original);
        return;
    case Choice::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Choice::Dark:
        QApplication::setPalette(darkPalette());
        return;
    }
}

} // namespace drover::ui::theme
