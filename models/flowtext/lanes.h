// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/http/flowmessage.h"
#include "uma/scenario.h"

#include <QList>

namespace drover::flowtext {

/// The lanes of a kind of flow from left to right; the script's is the last. The other site has one only where it is needed.
QList<uma::Party> lanes(uma::FlowType flow, bool otherSite = false);
/// The lanes that these messages need; \a flow counts while there are none.
QList<uma::Party> lanesOf(const QList<uma::FlowMessage> &messages, uma::FlowType flow = uma::FlowType::Uma);

/// The party's name for a person: "requesting party", "relying party", …
QString partyName(uma::Party party, uma::FlowType flow = uma::FlowType::Uma);
/// The same as the head of a lane: "Requesting party".
QString laneHead(uma::Party party, uma::FlowType flow);

} // namespace drover::flowtext
