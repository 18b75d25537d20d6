// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drover::ui {

/// Text of a new script of a type: the template made for it, else a frame with the type's class and the base methods.
/// `gluu` chooses the package names of Gluu 4 in place of Janssen's.
QString scriptTemplate(const QString &type, const QString &name, bool gluu);

} // namespace drover::ui
