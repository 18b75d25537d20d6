// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

#include <QCoroTask>

namespace drover::sandbox {

/// The authorization endpoint (RFC 6749 §3.1, response_type=code, PKCE) and end_session. The pages between them are
/// served by loginPage().
void addLoginRoutes(Routes &routes);

/// Whether a page belongs to log-in, consent or log-out rather than to claims gathering: the servers' own pages do, and
/// any other while the browser has a log-in or consent under way.
bool isLoginPage(const Request &request, const QString &page, Context &context);
/// The page, shown or submitted.
QCoro::Task<Response> loginPage(Request request, Context &context, QString page, bool submitted);

} // namespace drover::sandbox
