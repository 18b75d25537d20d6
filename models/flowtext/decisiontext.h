// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/flowresult.h"

namespace drover::flowtext {

/// "GRANTED", "DENIED", "NEED INFO", "ERROR", translated.
QString decisionWord(const uma::FlowResult &result);

/// The decision and its reason as one sentence: "Denied by uma_rpt_policy, line 58, with city = 'LA', country = 'US'."
/// The line is found in \a events, the events of the whole flow; without them it is left out.
QString decisionSentence(const uma::FlowResult &result, const QList<uma::Event> &events = {});

/// Where to look in a script for the reason of the decision.
struct Reason
{
    QString script;
    QString method;
    int line = 0; ///< 0: not known
};

/// The script call that decided: the policy that refused, or the script that failed. Nothing when no script did.
std::optional<Reason> decisionReason(const uma::FlowResult &result, const QList<uma::Event> &events = {});

} // namespace drover::flowtext
