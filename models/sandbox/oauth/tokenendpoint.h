// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

#include <QCoroTask>

namespace drover::sandbox {

/// The token endpoint. A request with a ticket is one of the UMA grant, whatever its grant_type says, as on the servers.
QCoro::Task<Response> tokenEndpoint(Request request, Context &context);

/// The scopes that a client gets of those it asks for: the ones that are assigned to it, in the order of the request.
QStringList grantedScopes(const QJsonObject &client, const QString &asked, EntityStore &entities);

/// How an answer of the UMA engine goes out: its status and body, and for a script that could not be run the reason in
/// plain words, with what to do about it.
Response umaAnswer(int status, const QJsonObject &body, const std::optional<Error> &hostFailure);

} // namespace drover::sandbox
