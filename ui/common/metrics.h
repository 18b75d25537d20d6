// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drover::ui::metrics {

/// The 4-pixel grid, in device-independent pixels.
inline constexpr int tight = 4;    ///< inside a control group
inline constexpr int normal = 8;   ///< between controls
inline constexpr int wide = 16;    ///< between groups
inline constexpr int smallIcon = 16;
inline constexpr int largeIcon = 22;

} // namespace drover::ui::metrics
