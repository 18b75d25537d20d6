// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxcontrol.h"

#include "flowchannel.h"

#include "server/janssenapi.h"
#include "uma/call/calljson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using transport::HttpReply;
using transport::HttpRequest;

HttpRequest jsonRequest(const QByteArray &method, const QUrl &url, const QJsonObject &body)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.addHeader("Content-Type", "application/json");
    request.addHeader("Accept", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

tl::unexpected<Error> refusedBy(const QString &what, const HttpReply &reply)
{
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    Error error{Error::Kind::Protocol,
                what,
                object.value(u"error_description"_s).toString(object.value(u"error"_s).toString()),
                {},
                {},
                reply.status};
    if (error.why.isEmpty())
        error.why = QCoreApplication::translate("uma", "The sandbox answered with status %1.").arg(reply.status);
    return fail(std::move(error));
}

QStringList sandboxAdminScopes()
{
    return server::JanssenApi::wantedScopes() + QStringList{sandboxScope()};
}

QCoro::Task<Result<QJsonObject>> askSandbox(transport::OAuthSession &session, QUrl issuer, HttpRequest request, QString what, CancelToken cancel)
{
    issuer.setPath(QString(u"/sandbox/v1"_s + request.url.path()));
    request.url = issuer;
    const Result<HttpReply> reply = co_await session.send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!reply->isSuccess())
        co_return refusedBy(what, *reply);
    const Result<QJsonValue> json = reply->json();
    if (!json)
        co_return fail(json.error());
    co_return json->toObject();
}

QCoro::Task<Result<QJsonObject>> callOverHttp(FlowEndpoints endpoints, SingleCall call, CancelToken cancel)
{
    transport::HttpClient http;
    if (const Result<void> applied = http.setTlsPolicy(endpoints.tlsFor(endpoints.admin)); !applied)
        co_return fail(applied.error());
    transport::OAuthSession admin(http, endpoints.issuer, endpoints.admin, QStringList{sandboxScope()});
    HttpRequest request = jsonRequest("POST", QUrl(u"/calls"_s), callToJson(call));
    request.timeoutMs = SandboxMessageTimeoutMs; // a debugger may hold the script
    request.retry = false;
    const QString what = QCoreApplication::translate("uma", "The sandbox did not call %1.").arg(call.method);
    co_return co_await askSandbox(admin, endpoints.issuer, request, what, cancel);
}

} // namespace drover::uma
