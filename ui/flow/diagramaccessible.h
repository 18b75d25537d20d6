// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drover::ui::flow {

/// Makes screen readers see each SequenceDiagram as a list with one entry for each message. Any number of calls.
void installDiagramAccessibility();

} // namespace drover::ui::flow
