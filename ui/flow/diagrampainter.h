// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/flow/diagramlayout.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace drover::ui::flow {

/// What decides how rows look besides their geometry.
struct DiagramLook
{
    QPalette palette;
    QFont font;
    int selected = -1;
    int hovered = -1;
    int current = -1; ///< row of the current step
    int currentCall = -1; ///< marked call of the selected row
    bool focused = false;
    Meaning footerMeaning = Meaning::Running;
    Icon footerIcon = Icon::Step;
};

/// Draws the part \a visible of a laid out diagram (in its units); the painter is scaled and moved already.
void paintDiagram(QPainter &painter, const DiagramLayout &layout, const DiagramLook &look, const QRectF &visible);

/// Draws the heads of the lanes at y = 0, with a ground of their own.
void paintHeads(QPainter &painter, const DiagramLayout &layout, const DiagramLook &look);

} // namespace drover::ui::flow
