// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/flowresult.h"
#include "uma/http/flowmessage.h"

namespace drover::flowtext {

/// The message was sent and its answer has not come. A redirect never is.
bool isPending(const uma::FlowMessage &message);

/// "POST /jans-auth/restv1/token": method and path, without the query; "302 to /path" for a redirect.
QString requestLine(const uma::FlowMessage &message);
/// "403 need_info", "302 Found", "no answer yet", "no answer" for an exchange that failed.
QString answerLine(const uma::FlowMessage &message);

/// "ticket A", "RPT", "PCT 2".
QString tokenText(const uma::TokenLabel &token);

/// The whole message as one sentence, for screen readers and tooltips.
QString sentence(const uma::FlowMessage &message);

/// Where the server departs from the specification or from what one would expect, in this message.
QList<uma::FlowRemark> remarks(const uma::FlowMessage &message);

/// What an event tells, one line; empty for kinds that have nothing to say to a person.
QString eventLine(const uma::Event &event);

/// What happened in the server meanwhile, one line an event ("ticket A was replaced by a new one: claims are missing").
QStringList eventLines(const uma::FlowMessage &message);

} // namespace drover::flowtext
