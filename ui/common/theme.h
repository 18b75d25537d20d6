// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace drover::ui {

/// What a colour says. Each has one meaning everywhere and never stands alone: an icon or a word is beside it.
enum class Meaning {
    Accent,    ///< selection, current line
    Good,      ///< granted, passed, enabled
    Bad,       ///< denied, error
    Attention, ///< need_info, warning, modified
    Running,   ///< running, current step
    Muted,     ///< disabled, simulated
    Past,      ///< an earlier moment of a recorded run
};

namespace theme {

enum class Choice { System, Light, Dark };

/// True when the palette draws light text on dark ground.
bool isDark(const QPalette &palette);

/// Colour for text, lines and icons; at least 4.5:1 against window and base of `palette`.
QColor colour(Meaning meaning, const QPalette &palette);

/// A quiet background of that meaning, on which text of the palette stays readable (4.5:1).
QColor tint(Meaning meaning, const QPalette &palette);

/// One of eight colour-blind-safe hues that mark a ticket or token by identity; `index` wraps round.
QColor identityHue(int index, const QPalette &palette);

/// A line between panes: visible, but quieter than text.
QColor separator(const QPalette &palette);

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// `colour`, made darker or lighter until it can be read on `ground` (4.5:1).
QColor legible(const QColor &colour, const QColor &ground);

/// The system's fixed font at the size of the user interface's font.
QFont codeFont();

/// Pane titles: two points larger, semibold.
QFont titleFont();

/// Headings inside a form: normal size, semibold.
QFont headingFont();

/// Sets the palette of the application; System restores the one it was started with. Call on the main thread.
void apply(Choice choice);

/// The palettes that Light and Dark stand for.
QPalette lightPalette();
QPalette darkPalette();

} // namespace theme
} // namespace drover::ui
