// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drover::ui::theme {

/// Puts Drover's corrections of Qt's Fusion style in place: boxes that can be seen in a dark palette, and a menu bar
/// without a line of its own. Any other style stays as it is. Call once, after the application object was made.
void installStyle();

} // namespace drover::ui::theme
