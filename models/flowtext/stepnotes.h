// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/http/flowmessage.h"

#include <QList>

namespace drover::flowtext {

/// What a message did to the steps of a flow, for a glance: a step that failed, a jump by getNextStep, what is kept for a
/// later step, a way to another site.
struct StepNote
{
    enum class Kind { Passed, Failed, Jump, Kept, Leaves };

    Kind kind = Kind::Passed;
    QString text; ///< one short sentence
};

/// In the order in which they happened. Of UMA flows only jumps and failed steps are told.
QList<StepNote> stepNotes(const uma::FlowMessage &message);

} // namespace drover::flowtext
