// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/tokenchip.h"

#include "flowtext/messagetext.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "RPT" is 0, "RPT 2" is 1.
int ordinal(QStringView label)
{
    const auto space = label.lastIndexOf(u' ');
    const int number = space < 0 ? 1 : label.mid(space + 1).toInt();
    return std::max(number, 1) - 1;
}

int hueNumber(const uma::TokenLabel &token)
{
    if (token.kind == "ticket"_L1)
        return letterNumber(token.label);
    if (token.kind == "rpt"_L1)
        return 6 - ordinal(token.label);
    if (token.kind == "pct"_L1)
        return 7 - ordinal(token.label);
    return 5 - ordinal(token.label);
}

} // namespace

int letterNumber(QStringView letters)
{
    int number = 0;
    for (const QChar c : letters) {
        if (c < u'A' || c > u'Z')
            return -1;
        number = number * 26 + (c.unicode() - u'A' + 1);
    }
    return number - 1;
}

QColor tokenColour(const uma::TokenLabel &token, const QPalette &palette)
{
    return theme::identityHue(hueNumber(token), palette);
}

QString chipText(const uma::TokenLabel &token)
{
    return token.kind == "ticket"_L1 ? token.label : flowtext::tokenText(token);
}

QSizeF chipSize(const uma::TokenLabel &token, const QFontMetricsF &metrics)
{
    return {std::max(metrics.height(), metrics.horizontalAdvance(chipText(token)) + 10), metrics.height()};
}

void drawChip(QPainter &painter, const QRectF &rect, const uma::TokenLabel &token, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokenColour(token, palette));
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(palette.color(QPalette::Base));
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, chipText(token));
    painter.restore();
}

} // namespace drover::ui::flow
