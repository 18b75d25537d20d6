// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "transport/oauthsession.h"
#include "uma/call/singlecall.h"
#include "uma/http/flowendpoints.h"

#include <QCoroTask>

#include <QJsonObject>

namespace drover::uma {

/// A request with a JSON body whose answer is to be JSON.
transport::HttpRequest jsonRequest(const QByteArray &method, const QUrl &url, const QJsonObject &body);
/// The Error for an answer that is no success: \a what failed, and the sandbox's words.
tl::unexpected<Error> refusedBy(const QString &what, const transport::HttpReply &reply);
/// What a session for the sandbox's Config API and control interface asks for.
QStringList sandboxAdminScopes();

/// Asks the sandbox's control interface (/sandbox/v1). \a session has sandboxAdminScopes() and outlives the task;
/// \a what is the sentence of the Error if the sandbox refuses.
QCoro::Task<Result<QJsonObject>> askSandbox(transport::OAuthSession &session, QUrl issuer, transport::HttpRequest request, QString what,
                                            CancelToken cancel);

/// Lets a sandbox call one method of a script, over HTTP (POST /sandbox/v1/calls). The request waits as long as a debugger
/// holds the script. What SingleCallResult::toJson() gives. A script that fails is a result with `error`.
QCoro::Task<Result<QJsonObject>> callOverHttp(FlowEndpoints endpoints, SingleCall call, CancelToken cancel);

} // namespace drover::uma
