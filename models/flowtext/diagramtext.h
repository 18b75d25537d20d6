// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowtext/lanes.h"
#include "uma/flowresult.h"
#include "uma/http/flowmessage.h"

namespace drover::flowtext {

/// Columns of a terminal that diagrams are drawn for unless told otherwise; less than 80 is taken as 80.
inline constexpr int defaultWidth = 100;

/// The heads of the lanes, two lines joined by a newline.
QString header(int width, const QList<uma::Party> &lanes, uma::FlowType flow);
/// Those of a UMA flow.
QString header(int width = defaultWidth);

/// One message as lines of a sequence diagram: its number and title, the request's arrow, the calls of scripts with their
/// line numbers, the answer's arrow with the tickets in it, and what is remarkable.
QStringList lines(const uma::FlowMessage &message, int width = defaultWidth);
/// The same between the lanes of the whole flow.
QStringList lines(const uma::FlowMessage &message, int width, const QList<uma::Party> &lanes);

/// The whole diagram with its header and, unless \a result is null, the decision.
QString diagram(const QList<uma::FlowMessage> &messages, const uma::FlowResult *result = nullptr, int width = defaultWidth);

} // namespace drover::flowtext
