// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/events.h"
#include "uma/scenario.h"

#include <QList>

namespace drover::uma {

/// Whether the page that these events told last is the one that was submitted last.
bool isShownAgain(const QList<Event> &events);

/// Whether a scenario has something to enter on the page that is shown after `events`, the i-th. Beyond the pages that it
/// lists (Scenario::entryCount) it has with an entry of furtherPages(), unless the page is shown again: who has nothing
/// else to enter gives up.
bool hasEntry(const Scenario &scenario, qsizetype page, const QList<Event> &events);

} // namespace drover::uma
