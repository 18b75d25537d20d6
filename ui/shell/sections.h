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

/// One entry of the section list. Its pane is made when it is first shown.
struct Section
{
    QString id;    ///< for settings and tests: "clients"
    QString title; ///< translated
    Icon icon;
    std::function<Pane *(workspace::Console &, QWidget *parent)> create;
};

/// The sections of this version, in their order.
QList<Section> allSections();

} // namespace drover::ui
