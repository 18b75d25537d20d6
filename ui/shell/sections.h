// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"
#include "ui/common/pane.h"

#include <QList>
#include <QString>

#include <functional>

namespace drover::workspace {
class Console;
}

namespace drover::ui {

/// One entry of the section list. Its pane is made when it is first shown, or before, while the window has nothing to do.
struct Section
{
    QString id;    ///< for settings and tests: "clients"
    QString title; ///< translated
    Icon icon;
    std::function<Pane *(workspace::Console &, QWidget *parent)> create;
    bool ahead = false; ///< making the pane costs the server and the machine nothing until it is shown
};

/// The sections of this version, in their order.
QList<Section> allSections();

} // namespace drover::ui
