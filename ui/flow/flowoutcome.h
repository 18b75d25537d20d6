// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/flow/flowsession.h"
#include "ui/flow/simulatorbackend.h"

namespace drover::ui {
class EmptyState;
}

namespace drover::ui::flow {

/// How a run ended, for showing: always a colour, an icon and words.
struct Outcome
{
    Meaning meaning = Meaning::Muted;
    Icon icon = Icon::Info;
    QString word; ///< "GRANTED"
    QString sentence; ///< why, and what else was expected
    bool hasReason = false; ///< a line of a script can be shown for it
};

/// Nothing before the end.
std::optional<Outcome> outcomeOf(const FlowSession &session);

/// The failure that a message bar should tell: the flow could not be played, or the machinery below it failed. Decisions and
/// errors that a server would answer are outcomes, not failures; neither is a run that the person stopped.
std::optional<Error> failureOf(const FlowSession &session);

/// What the empty simulator says, by the server's state.
void describeEmpty(EmptyState &view, const SimulatorBackend &backend);

} // namespace drover::ui::flow
