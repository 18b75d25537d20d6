// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oxtrust/oxtrustroutes.h"

#include "sandbox/oxtrust/oxtrustendpoint.h"
#include "sandbox/oxtrust/oxtrustfields.h"
#include "sandbox/oxtrust/oxtrustguard.h"
#include "sandbox/store/umarecords.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QString root = u"/identity/restv1/api/v1"_s;
constexpr int listedScopes = 100;
constexpr int listedResources = 1000;
const QString uma = u"uma"_s;

/// Registers the calls of one family behind the check of the protection mode.
class Family
{
public:
    Family(Routes &routes, QString name, QString path) : m_routes(routes), m_name(std::move(name)), m_path(root + path) {}

    void add(const QByteArray &method, const QString &path, Handler handler) { add(method, path, method != "GET", std::move(handler)); }

    void add(const QByteArray &method, const QString &path, bool writes, Handler handler)
    {
        Context &context = m_routes.context();
        m_routes.add(method, m_path + path,
                     [&context, name = m_name, writes, handler = std::move(handler)](const Request &request) {
                         if (auto refused = oxTrustRefusal(request, name, writes, context))
                             return *refused;
                         return handler(request);
                     });
    }

    void addRead(const QString &path, AsyncHandler handler)
    {
        Context &context = m_routes.context();
        m_routes.addAsync("GET", m_path + path, [&context, name = m_name, handler = std::move(handler)](Request request) {
            if (auto refused = oxTrustRefusal(request, name, false, context))
                return answered(std::move(*refused));
            return handler(std::move(request));
        });
    }

    /// A collection is never deleted: the operation is there to refuse.
    void addRefusedDelete(const QString &path = {})
    {
        add("DELETE", path, [](const Request &) { return Response::empty(401); });
    }

private:
    static QCoro::Task<Response> answered(Response response) { co_return response; }

    Routes &m_routes;
    QString m_name;
    QString m_path;
};

using Endpoint = std::shared_ptr<OxTrustEndpoint>;

void addOne(Family &family, const Endpoint &endpoint, const QString &key)
{
    const QString one = u"/{"_s + key + u'}';
    family.add("GET", one, [endpoint, key](const Request &request) { return endpoint->get(request.param(key)); });
    family.add("DELETE", one, [endpoint, key](const Request &request) { return endpoint->remove(request.param(key)); });
}

void addWrites(Family &family, const Endpoint &endpoint, int createdStatus)
{
    family.add("POST", {}, [endpoint, createdStatus](const Request &request) { return endpoint->create(request, createdStatus); });
    family.add("PUT", {}, [endpoint](const Request &request) { return endpoint->update(request); });
}

void addSearch(Family &family, const Endpoint &endpoint, int defaultSize, const QString &type = {})
{
    family.addRead(u"/search"_s, [endpoint, defaultSize, type](Request request) {
        return endpoint->search(std::move(request), defaultSize, type);
    });
}

void addClients(Routes &routes)
{
    const auto endpoint = std::make_shared<OxTrustEndpoint>(Kind::Client, routes.context());
    Family family(routes, u"client"_s, u"/clients"_s);
    family.addRead({}, [endpoint](Request) { return endpoint->list(0); });
    addSearch(family, endpoint, 1);
    addOne(family, endpoint, u"inum"_s);
    addWrites(family, endpoint, 201);
    family.addRefusedDelete();
    family.addRefusedDelete(u"/{inum}/scopes"_s);
    family.add("GET", u"/{inum}/scopes"_s, [endpoint](const Request &request) {
        return endpoint->referred(request.param(u"inum"_s), u"scopes"_s, Kind::Scope);
    });
    for (const bool adds : {true, false}) {
        family.add(adds ? "POST" : "DELETE", u"/{inum}/scopes/{scopeInum}"_s, [endpoint, adds](const Request &request) {
            return endpoint->change(request.param(u"inum"_s), u"scopes"_s, Kind::Scope, request.param(u"scopeInum"_s), adds,
                                    [endpoint](const QJsonObject &client) {
                                        return Response::json(endpoint->view(client).value(u"oxAuthScopes").toArray());
                                    });
        });
    }
}

void addScopes(Routes &routes)
{
    const auto endpoint = std::make_shared<OxTrustEndpoint>(Kind::Scope, routes.context());
    Family family(routes, u"scope"_s, u"/scopes"_s);
    family.addRead({}, [endpoint](Request) { return endpoint->list(listedScopes); });
    addSearch(family, endpoint, 10);
    addOne(family, endpoint, u"inum"_s);
    addWrites(family, endpoint, 201);
    family.addRefusedDelete();
    family.add("GET", u"/{inum}/claims"_s, true, [endpoint](const Request &request) { // which needs the scope to write
        return endpoint->referred(request.param(u"inum"_s), u"claims"_s, Kind::Attribute);
    });
}

/// The UMA scopes among the first hundred of any type.
QCoro::Task<Response> listUmaScopes(Endpoint endpoint)
{
    const Response all = co_await endpoint->list(listedScopes);
    QJsonArray ofUma;
    const QJsonArray scopes = QJsonDocument::fromJson(all.body).array();
    for (const QJsonValue &scope : scopes) {
        if (scope.toObject().value(u"scopeType").toString() == uma)
            ofUma.append(scope);
    }
    co_return all.status == 200 ? Response::json(ofUma) : all;
}

void addUmaScopes(Routes &routes)
{
    const auto endpoint = std::make_shared<OxTrustEndpoint>(Kind::Scope, routes.context());
    Family family(routes, u"umascope"_s, u"/uma/scopes"_s);
    family.addRead({}, [endpoint](Request) { return listUmaScopes(endpoint); });
    family.addRead(u"/search"_s, [endpoint](Request request) {
        Request capped = std::move(request);
        Parameters query;
        if (const auto pattern = capped.query.find(u"pattern"_s))
            query.append(u"pattern"_s, *pattern);
        capped.query = query; // it takes no size
        return endpoint->search(std::move(capped), listedScopes, uma);
    });
    family.add("GET", u"/{inum}"_s, [endpoint](const Request &request) {
        const auto scope = endpoint->find(request.param(u"inum"_s));
        return scope ? Response::json(endpoint->view(*scope)) : Response::empty(404);
    });
    family.add("DELETE", u"/{inum}"_s, [endpoint](const Request &request) { return endpoint->remove(request.param(u"inum"_s)); });
    addWrites(family, endpoint, 201);
    family.addRefusedDelete();
}

void addResources(Routes &routes)
{
    const auto endpoint = std::make_shared<OxTrustEndpoint>(Kind::UmaResource, routes.context());
    Family family(routes, u"umaresource"_s, u"/uma/resources"_s);
    family.addRead({}, [endpoint](Request) { return endpoint->list(listedResources); });
    addSearch(family, endpoint, 0);
    addOne(family, endpoint, u"id"_s);
    addWrites(family, endpoint, 200);
    const QList<QPair<QString, Kind>> lists{{u"clients"_s, Kind::Client}, {u"scopes"_s, Kind::Scope}};
    for (const auto &[name, other] : lists) {
        const QString field = name;
        const Kind kind = other;
        family.add("GET", u"/{id}/"_s + field,
                   [endpoint, field, kind](const Request &request) { return endpoint->referred(request.param(u"id"_s), field, kind); });
        for (const bool adds : {true, false}) {
            const int status = adds && kind == Kind::Client ? 201 : 200;
            family.add(adds ? "POST" : "DELETE", u"/{id}/"_s + field + u"/{inum}"_s,
                       [endpoint, field, kind, adds, status](const Request &request) {
                           return endpoint->change(request.param(u"id"_s), field, kind, request.param(u"inum"_s), adds,
                                                   [endpoint, status](const QJsonObject &resource) {
                                                       return Response::json(endpoint->view(resource), status);
                                                   });
                       });
        }
    }
}

void addScripts(Routes &routes, std::function<void(QString)> changed)
{
    const auto endpoint = std::make_shared<OxTrustEndpoint>(Kind::Script, routes.context(), std::move(changed));
    Family family(routes, u"customscript"_s, u"/configuration/scripts"_s);
    family.addRead({}, [endpoint](Request) { return endpoint->list(0); });
    addOne(family, endpoint, u"inum"_s);
    family.add("POST", {}, [endpoint](const Request &request) { return endpoint->create(request, 200); });
    family.add("PUT", {}, [endpoint](const Request &request) { return endpoint->update(request, false); });
    family.addRead(u"/type/{type}"_s, [endpoint](Request request) -> QCoro::Task<Response> {
        const QString type = request.param(u"type"_s);
        if (!oxTrustValues(Kind::Script, u"scriptType"_s).contains(type))
            return []() -> QCoro::Task<Response> { co_return Response::empty(404); }();
        return endpoint->list(0, type);
    });
}

void addAttributes(Routes &routes)
{
    const auto endpoint = std::make_shared<OxTrustEndpoint>(Kind::Attribute, routes.context());
    Family family(routes, u"attribute"_s, u"/attributes"_s);
    family.addRead({}, [endpoint](Request) { return endpoint->list(0); });
    family.addRead(u"/active"_s, [endpoint](Request) { return endpoint->list(0, u"active"_s); });
    family.addRead(u"/inactive"_s, [endpoint](Request) { return endpoint->list(0, u"inactive"_s); });
    addSearch(family, endpoint, 1);
    family.add("GET", u"/attribute/{inum}"_s, [endpoint](const Request &request) { return endpoint->get(request.param(u"inum"_s)); });
    family.add("DELETE", u"/{inum}"_s, [endpoint](const Request &request) { return endpoint->remove(request.param(u"inum"_s)); });
    addWrites(family, endpoint, 201);
    family.addRefusedDelete();
}

} // namespace

void addOxTrustRoutes(Routes &routes, std::function<void(QString inum)> scriptChanged)
{
    addClients(routes);
    addScopes(routes);
    addUmaScopes(routes);
    addResources(routes);
    addScripts(routes, std::move(scriptChanged));
    addAttributes(routes);
}

} // namespace drover::sandbox
