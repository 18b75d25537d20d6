// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace drover::ui::theme {

namespace {

using namespace Qt::Literals::StringLiterals;

class FusionStyle : public QProxyStyle
{
public:
    FusionStyle() : QProxyStyle(u"fusion"_s) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // A list shows where the keys go by its current row, and an empty one has none.
        if (element == PE_Frame && option->state.testFlag(State_HasFocus) && qobject_cast<const QAbstractItemView *>(widget)) {
            painter->save();
            painter->setBrush(Qt::NoBrush);
            painter->setPen(option->palette.color(QPalette::Highlight));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
        if (!isDark(option->palette))
            return;
        const bool isRound = element == PE_IndicatorRadioButton;
        if (!isRound && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
            return;
        // Fusion derives the outline from the window's colour, by making it darker.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        const bool isEnabled = option->state.testFlag(State_Enabled);
        painter->setPen(option->palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText));
        const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isRound)
            painter->drawEllipse(outline);
        else
            painter->drawRoundedRect(outline, 2, 2);
        painter->restore();
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        // The window draws one line below all of its top bar.
        if (element == CE_MenuBarEmptyArea)
            return;
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_MenuBarItem && !option->state.testFlag(State_Sunken)) {
            // Where a point is several pixels, the line lies between two.
            const QRectF line(option->rect.left(), option->rect.bottom() - 0.5, option->rect.width(), 1.5);
            painter->fillRect(line, option->palette.window());
        }
    }
};

} // namespace

void installStyle()
{
    if (QApplication::style()->name().compare(u"fusion"_s, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new FusionStyle); // the application owns it
}

} // namespace drover::ui::theme
