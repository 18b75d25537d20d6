// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/http/flowmessage.h"

#include <QPalette>

namespace drover::ui::flow {

/// One message explained, as HTML for a QTextBrowser: what the answer says, tickets and tokens, calls of scripts, what the
/// server did, remarks. Links are "call:<number of the call>" and the specification's address.
QString inspectorHtml(const uma::FlowMessage &message, const QPalette &palette);

} // namespace drover::ui::flow
