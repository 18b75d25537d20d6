// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

#include <QCoroTask>

namespace drover::sandbox {

/// The parameters of an authorization request that the code is made for, and the address with it.
QString codeRedirect(const QMap<QString, QString> &parameters, const QString &sessionId, Context &context);
/// The address that tells the client an error (RFC 6749 §4.1.2.1).
QString errorRedirect(const QMap<QString, QString> &parameters, const QString &error);
/// grant_type=authorization_code (RFC 6749 §4.1.3, RFC 7636 §4.6), with an id_token that says acr and amr.
QCoro::Task<Response> codeGrant(QJsonObject client, Parameters form, Context &context);

} // namespace drover::sandbox
