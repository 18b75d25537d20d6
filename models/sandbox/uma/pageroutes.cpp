// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/uma/pageroutes.h"

#include "sandbox/login/loginroutes.h"
#include "sandbox/oauth/tokenendpoint.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("sandbox", source);
}

/// A page of the sandbox's own: a heading and paragraphs, all escaped.
Response plainPage(int status, const QString &heading, const QStringList &paragraphs)
{
    QString body = u"<h1>"_s + heading.toHtmlEscaped() + u"</h1>"_s;
    for (const QString &paragraph : paragraphs) {
        if (!paragraph.isEmpty())
            body += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s;
    }
    const QString document = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title><style>"
                             "body{font-family:sans-serif;max-width:40em;margin:3em auto;padding:0 1em;color-scheme:light dark}"
                             "</style></head><body><main>%2</main></body></html>"_s;
    return Response::html(document.arg(heading.toHtmlEscaped(), body).toUtf8(), status);
}

Response hostFailurePage(const Error &error)
{
    const int status = error.kind == Error::Kind::Timeout ? 504 : 503;
    return plainPage(status, text(QT_TRANSLATE_NOOP("sandbox", "The claims-gathering script could not be run")),
                     {error.what, error.why, error.next});
}

void setSessionCookie(Response &response, const QString &sessionId, const Context &context)
{
    if (sessionId.isEmpty())
        return;
    QByteArray cookie = "uma_session_id=" + sessionId.toUtf8() + "; Path=/; HttpOnly; SameSite=Lax";
    if (context.origin.startsWith(u"https:"))
        cookie += "; Secure"; // over plain HTTP a browser would throw such a cookie away
    response.withHeader("Set-Cookie", cookie);
}

QCoro::Task<Response> gatherClaims(Request request, Context &context)
{
    uma::GatherRequest asked;
    asked.clientId = request.query.value(u"client_id"_s);
    asked.ticket = request.query.value(u"ticket"_s);
    asked.claimsRedirectUri = request.query.value(u"claims_redirect_uri"_s);
    asked.state = request.query.value(u"state"_s);
    asked.authentication = request.query.value(u"authentication"_s);
    asked.sessionId = request.cookie(u"uma_session_id"_s);
    asked.loginId = request.cookie(u"session_id"_s);
    asked.ip = request.remoteAddress;
    asked.parameters = request.query.toMap();
    const uma::HttpAnswer answer = co_await context.gatherer->start(asked);
    Response response = answer.status == 302 ? Response::redirect(answer.location)
                                             : umaAnswer(answer.status, answer.body, answer.hostFailure);
    setSessionCookie(response, answer.sessionId, context);
    co_return response;
}

/// "/uma2/sample/country.htm" as the browser asks for it → the page of that name; nothing for any other ending.
std::optional<QString> pageOf(const QString &path)
{
    if (!path.endsWith(u".htm"))
        return std::nullopt;
    return u'/' + path.chopped(4) + u".xhtml"_s;
}

Response rendered(const uma::PageForm &form, const uma::PageAnswer &answer, const QString &action)
{
    uma::RenderOptions options;
    options.action = action;
    options.messages = answer.messages;
    options.values = answer.pageClaims;
    return Response::html(uma::renderHtml(form, options));
}

Response pageResponse(const uma::PageForm &form, const uma::PageAnswer &answer, const QString &action, Context &context)
{
    switch (answer.kind) {
    case uma::PageAnswer::Kind::Redirect:
        return Response::redirect(answer.location);
    case uma::PageAnswer::Kind::Failed:
        return hostFailurePage(answer.hostFailure.value_or(Error{}));
    case uma::PageAnswer::Kind::Render:
        break;
    }
    if (answer.page.isEmpty() || uma::PageCatalogue::normalized(answer.page) == form.page)
        return rendered(form, answer, action);
    // A navigation rule of the server leads to another view, the error page.
    const auto other = context.pages.form(answer.page);
    if (other && other->known)
        return rendered(*other, answer, action);
    return plainPage(200, text(QT_TRANSLATE_NOOP("sandbox", "Claims could not be gathered")), answer.messages);
}

QCoro::Task<Response> page(Request request, Context &context, bool submitted)
{
    const auto name = pageOf(request.param(u"page"_s));
    if (!name) {
        const bool source = request.path.endsWith(u".xhtml");
        co_return plainPage(source ? 403 : 404,
                            source ? text(QT_TRANSLATE_NOOP("sandbox", "A page is asked for as .htm; its source is not shown"))
                                   : text(QT_TRANSLATE_NOOP("sandbox", "There is no such page")),
                            {});
    }
    if (isLoginPage(request, *name, context))
        co_return co_await loginPage(request, context, *name, submitted);
    const auto form = context.pages.form(*name);
    if (!form)
        co_return plainPage(500, form.error().what, {form.error().why, form.error().detail, form.error().next});

    uma::PageRequest asked;
    asked.page = form->page;
    asked.sessionId = request.cookie(u"uma_session_id"_s);
    asked.loginId = request.cookie(u"session_id"_s);
    asked.ip = request.remoteAddress;
    const QMap<QString, QStringList> fields = submitted ? request.form().toMap() : request.query.toMap();
    asked.parameters = submitted ? uma::PageForm::serverParameters(fields) : fields;
    asked.prepareOnPostback = form->prepareOnPostback;
    uma::PageAnswer answer;
    if (submitted) {
        asked.pageClaims = form->claimsFrom(fields);
        answer = co_await context.gatherer->submit(asked);
    } else if (form->prepares || !form->known) {
        answer = co_await context.gatherer->showPage(asked);
    } else {
        answer.page = form->page;
    }
    co_return pageResponse(*form, answer, request.path, context);
}

Response callback(const Request &request)
{
    const QString error = request.query.value(u"error"_s);
    if (!error.isEmpty()) {
        return plainPage(200, text(QT_TRANSLATE_NOOP("sandbox", "The server sent you back with an error")),
                         {error, request.query.value(u"error_description"_s)});
    }
    if (!request.query.value(u"code"_s).isEmpty()) {
        return plainPage(200, text(QT_TRANSLATE_NOOP("sandbox", "You may close this page")),
                         {text(QT_TRANSLATE_NOOP("sandbox", "The client goes on with an authorization code."))});
    }
    const QString ticket = request.query.value(u"ticket"_s);
    if (ticket.isEmpty())
        return plainPage(200, text(QT_TRANSLATE_NOOP("sandbox", "The claims redirection page of the demo client")), {});
    return plainPage(200, text(QT_TRANSLATE_NOOP("sandbox", "You may close this page")),
                     {text(QT_TRANSLATE_NOOP("sandbox", "The client goes on with the permission ticket %1.")).arg(ticket)});
}

} // namespace

void addPageRoutes(Routes &routes)
{
    Context &context = routes.context();
    routes.addAsyncToBases("GET", u"/uma/gather_claims"_s,
                           [&context](Request request) { return gatherClaims(std::move(request), context); });
    const QStringList servers = serverContextPaths();
    for (const QString &server : servers) {
        const QString pattern = server + u"/{page...}"_s;
        routes.addAsync("GET", pattern, [&context](Request request) { return page(std::move(request), context, false); });
        routes.addAsync("POST", pattern, [&context](Request request) { return page(std::move(request), context, true); });
    }
    routes.add("GET", u"/rp/cb"_s, [](const Request &request) { return callback(request); });
}

} // namespace drover::sandbox
