// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/routes.h"

#include "base/log.h"
#include "sandbox/admin/apierror.h"
#include "uma/umaerrors.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

Response storeFailure(Routes::Style style, const Error &error)
{
    qCWarning(DROVER_LOG_SANDBOX) << error.sentence() << error.detail;
    if (style == Routes::Style::ConfigApi)
        return apiError(500, error.sentence(), error.detail);
    if (style == Routes::Style::OxTrust)
        return Response::empty(500);
    return oauthError(500, u"server_error"_s, error.sentence());
}

Response settled(Context &context, Routes::Style style, const Handler &handler, const Request &request)
{
    if (auto before = context.database->commit(); !before)
        return storeFailure(style, before.error());
    Response response = handler(request);
    if (auto after = context.database->commit(); !after)
        return storeFailure(style, after.error());
    return response;
}

QCoro::Task<Response> settledLater(Context &context, Routes::Style style, AsyncHandler handler, Request request)
{
    if (auto before = context.database->commit(); !before)
        co_return storeFailure(style, before.error());
    QCoro::Task<Response> task = handler(std::move(request));
    Response response = co_await task;
    if (auto after = context.database->commit(); !after)
        co_return storeFailure(style, after.error());
    co_return response;
}

} // namespace

Routes::Routes(Router &router, Context &context, Style style)
    : m_router(router)
    , m_context(context)
    , m_style(style)
{
}

void Routes::add(const QByteArray &method, const QString &pattern, Handler handler)
{
    Context &context = m_context;
    const Style style = m_style;
    m_router.add(method, pattern, [&context, style, handler = std::move(handler)](const Request &request) {
        return settled(context, style, handler, request);
    });
}

void Routes::addAsync(const QByteArray &method, const QString &pattern, AsyncHandler handler)
{
    Context &context = m_context;
    const Style style = m_style;
    m_router.addAsync(method, pattern, [&context, style, handler = std::move(handler)](Request request) {
        return settledLater(context, style, handler, std::move(request));
    });
}

void Routes::addToBases(const QByteArray &method, const QString &path, const Handler &handler)
{
    const QStringList bases = serverContextPaths();
    for (const QString &base : bases)
        add(method, base + u"/restv1"_s + path, handler);
}

void Routes::addAsyncToBases(const QByteArray &method, const QString &path, const AsyncHandler &handler)
{
    const QStringList bases = serverContextPaths();
    for (const QString &base : bases)
        addAsync(method, base + u"/restv1"_s + path, handler);
}

QStringList serverContextPaths()
{
    return {u"/jans-auth"_s, u"/oxauth"_s};
}

Response oauthError(int status, const QString &code)
{
    Response response = Response::prettyJson(uma::umaErrorBody(code), status);
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    return response;
}

Response oauthError(int status, const QString &code, const QString &description)
{
    Response response = Response::prettyJson({{u"error"_s, code}, {u"error_description"_s, description}}, status);
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    return response;
}

} // namespace drover::sandbox
