// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/scopeendpoint.h"

#include "base/ids.h"
#include "sandbox/admin/apierror.h"
#include "sandbox/admin/entityview.h"
#include "sandbox/store/umarecords.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

QJsonArray views(const QList<QJsonObject> &scopes)
{
    QJsonArray array;
    for (const QJsonObject &scope : scopes)
        array.append(entityView(Kind::Scope, scope));
    return array;
}

} // namespace

ScopeEndpoint::ScopeEndpoint(EntityStore &store, const Clock &clock)
    : EntityEndpoint(Kind::Scope, store)
    , m_clock(clock)
{
}

QCoro::Task<Response> ScopeEndpoint::listScopes(Request request)
{
    const QString type = request.query.value(u"type"_s);
    const Response page = co_await list(request, type);
    co_return co_await withClients(request, page);
}

QCoro::Task<Response> ScopeEndpoint::getScope(Request request)
{
    const Response scope = get(request.param(u"inum"_s));
    co_return co_await withClients(request, scope);
}

Response ScopeEndpoint::byType(const QString &type)
{
    const auto known = infoOf(Kind::Scope).fieldByName(u"scopeType"_s)->values;
    if (!known.contains(type))
        return apiNotFound(u"scope type"_s);
    return Response::json(views(store().ofType(Kind::Scope, type)));
}

Response ScopeEndpoint::byCreator(const QString &creatorId)
{
    ListQuery query;
    query.limit = std::numeric_limits<int>::max();
    query.equals = {{u"creatorId"_s, creatorId}};
    const auto page = store().list(Kind::Scope, query);
    return page ? Response::json(views(page->entries)) : apiError(500, page.error().detail);
}

QCoro::Task<QJsonObject> ScopeEndpoint::completed(QJsonObject scope)
{
    const QString dn = scope.value(u"dn").toString();
    const QString field = u"scopes"_s;
    const auto holders = co_await store().holdingLater(Kind::Client, field, dn);
    QJsonArray clients;
    if (holders) {
        for (const QJsonObject &client : *holders)
            clients.append(entityView(Kind::Client, client));
    }
    if (!clients.isEmpty())
        scope.insert(u"clients"_s, clients);
    co_return scope;
}

QCoro::Task<Response> ScopeEndpoint::withClients(Request request, Response response)
{
    if (response.status != 200 || request.query.value(u"withAssociatedClients"_s).compare(u"true", Qt::CaseInsensitive) != 0)
        co_return response;
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    if (!body.contains(u"totalEntriesCount")) {
        const QJsonObject scope = co_await completed(body);
        co_return Response::json(scope);
    }
    QJsonArray entries = body.value(u"entries").toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const QJsonObject scope = co_await completed(entry);
        entries.replace(i, scope);
    }
    body.insert(u"entries"_s, entries);
    co_return Response::json(body);
}

Bean ScopeEndpoint::forCreate(QJsonObject given, const Request &request)
{
    Q_UNUSED(request)
    if (given.value(u"id").toString().isEmpty())
        return tl::unexpected(apiMissingAttribute(u"id"_s));
    if (given.value(u"displayName").toString().isEmpty())
        given.insert(u"displayName"_s, given.value(u"id"));
    given.insert(u"inum"_s, newUuid()); // one that was sent does not count
    if (!given.contains(u"scopeType"))
        given.insert(u"scopeType"_s, u"oauth"_s);
    if (!given.contains(u"creationDate"))
        given.insert(u"creationDate"_s, adminDate(m_clock.now()));
    return given;
}

Bean ScopeEndpoint::forUpdate(const QJsonObject &existing, QJsonObject given)
{
    Q_UNUSED(existing)
    if (given.value(u"id").toString().isEmpty())
        return tl::unexpected(apiMissingAttribute(u"id"_s));
    if (!given.contains(u"scopeType"))
        given.insert(u"scopeType"_s, u"oauth"_s);
    return given;
}

} // namespace drover::sandbox
