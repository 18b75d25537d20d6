// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace drover::ui {

/// The program's settings, the same file that holds the profiles.
inline QSettings windowSettings()
{
    return QSettings(QStringLiteral("Drover"), QStringLiteral("drover"));
}

} // namespace drover::ui
