// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/uma/protectionroutes.h"

#include "sandbox/store/umarecords.h"
#include "sandbox/uma/protection.h"
#include "sandbox/uma/resourceset.h"
#include "sandbox/uma/rptstatus.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

using Protected = std::function<Response(const Request &, const AccessToken &)>;

/// A handler behind the check of the protection API token.
Handler withToken(Context &context, Protected handler)
{
    return [&context, handler = std::move(handler)](const Request &request) {
        const auto caller = protectionCaller(request, context);
        return caller ? handler(request, *caller) : caller.error();
    };
}

std::optional<PermissionWish> wishFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    const QJsonValue scopes = object.value(u"resource_scopes");
    const QJsonValue params = object.value(u"params");
    const bool readable = (scopes.isUndefined() || scopes.isNull() || scopes.isArray())
        && (params.isUndefined() || params.isNull() || params.isObject());
    if (!readable)
        return std::nullopt;
    return PermissionWish{object.value(u"resource_id").toString(), stringList(scopes), textsFromJson(params.toObject())};
}

Response permissionTicket(const Request &request, Context &context)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonArray given = document.isObject() ? QJsonArray{document.object()} : document.array();
    QList<PermissionWish> wishes;
    for (const QJsonValue &value : given) {
        const auto wish = wishFrom(value);
        if (!wish)
            return oauthError(400, u"invalid_permission_request"_s);
        wishes.append(*wish);
    }
    if (wishes.isEmpty())
        return oauthError(400, u"invalid_permission_request"_s);
    const auto ticket = registerPermissions(wishes, context);
    return ticket ? Response::prettyJson({{u"ticket"_s, *ticket}}, 201) : ticket.error();
}

Response scopeDescription(const QString &id, Context &context)
{
    const auto scope = context.umaStore->scopeById(id);
    if (!scope)
        return oauthError(404, u"not_found"_s);
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    return Response::prettyJson({{u"name"_s, scope->displayName},
                                 {u"icon_uri"_s, orNull(scope->iconUrl)},
                                 {u"description"_s, orNull(scope->description)}});
}

void addResourceRoutes(Routes &routes)
{
    Context &context = routes.context();
    const QString all = u"/host/rsrc/resource_set"_s;
    const QString one = all + u"/{id}"_s;
    const auto add = [&routes, &context](const QByteArray &method, const QString &path, Protected handler) {
        routes.addToBases(method, path, withToken(context, std::move(handler)));
    };
    add("POST", all, [&context](const Request &request, const AccessToken &caller) {
        return ResourceSet(context).add(request, caller);
    });
    add("GET", all, [&context](const Request &request, const AccessToken &caller) {
        return ResourceSet(context).list(caller, request.query.value(u"scope"_s));
    });
    add("GET", one, [&context](const Request &request, const AccessToken &caller) {
        return ResourceSet(context).read(request.param(u"id"_s), caller);
    });
    add("PUT", one, [&context](const Request &request, const AccessToken &caller) {
        return ResourceSet(context).update(request.param(u"id"_s), request, caller);
    });
    add("DELETE", one, [&context](const Request &request, const AccessToken &caller) {
        return ResourceSet(context).remove(request.param(u"id"_s), caller);
    });
    for (const QByteArray &method : {QByteArray("HEAD"), QByteArray("OPTIONS")}) {
        for (const QString &path : {all, one})
            routes.addToBases(method, path, [](const Request &) { return oauthError(405, u"unsupported_method_type"_s); });
    }
}

} // namespace

void addProtectionRoutes(Routes &routes)
{
    addResourceRoutes(routes);
    Context &context = routes.context();
    routes.addToBases("POST", u"/host/rsrc_pr"_s,
                      withToken(context, [&context](const Request &request, const AccessToken &) {
                          return permissionTicket(request, context);
                      }));
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        routes.addToBases(method, u"/rpt/status"_s,
                          withToken(context, [&context](const Request &request, const AccessToken &) {
                              const Parameters given = request.method == "GET" ? request.query : request.form();
                              return rptStatus(given.value(u"token"_s), context);
                          }));
    }
    routes.addToBases("GET", u"/uma/scopes/{id...}"_s, [&context](const Request &request) {
        return scopeDescription(request.param(u"id"_s), context);
    });
}

} // namespace drover::sandbox
