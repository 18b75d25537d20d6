// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/http/flowmessage.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace drover::ui::flow {

/// Number of a ticket's letters: "A" is 0, "Z" 25, "AA" 26; -1 for what is no letters.
int letterNumber(QStringView letters);

/// The hue of a ticket or token: by its label alone, so it stays the same through the whole flow, whatever is rotated
/// meanwhile. The first RPT and the first PCT have hues that tickets get last.
QColor tokenColour(const uma::TokenLabel &token, const QPalette &palette);

/// What stands in the chip: the letter of a ticket ("A"), the word for all else ("RPT", "PCT 2").
QString chipText(const uma::TokenLabel &token);

/// Size that drawChip() needs.
QSizeF chipSize(const uma::TokenLabel &token, const QFontMetricsF &metrics);

/// A filled chip in the token's hue with its text in the ground's colour. Uses the painter's font.
void drawChip(QPainter &painter, const QRectF &rect, const uma::TokenLabel &token, const QPalette &palette);

} // namespace drover::ui::flow
