// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/adminroutes.h"

#include "sandbox/admin/accessguard.h"
#include "sandbox/admin/apierror.h"
#include "sandbox/admin/attributeendpoint.h"
#include "sandbox/admin/clientendpoint.h"
#include "sandbox/admin/healthroutes.h"
#include "sandbox/admin/scopeendpoint.h"
#include "sandbox/admin/scriptendpoint.h"
#include "sandbox/admin/umaresourceendpoint.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QString root = u"/jans-config-api/api/v1"_s;

/// Registers the calls of one family behind the check of their scopes.
class Family
{
public:
    Family(Routes &routes, Kind kind, QString path) : m_routes(routes), m_kind(kind), m_path(root + path) {}

    void add(const QByteArray &method, const QString &path, Access access, Handler handler)
    {
        Context &context = m_routes.context();
        const RequiredScopes required = requiredScopes(m_kind, access);
        m_routes.add(method, m_path + path, [&context, required, handler = std::move(handler)](const Request &request) {
            if (auto refused = refusal(request, required, *context.tokens))
                return *refused;
            return handler(request);
        });
    }

    /// A GET that may take its time.
    void addRead(const QString &path, AsyncHandler handler)
    {
        Context &context = m_routes.context();
        const RequiredScopes required = requiredScopes(m_kind, Access::Read);
        m_routes.addAsync("GET", m_path + path, [&context, required, handler = std::move(handler)](Request request) {
            if (auto refused = refusal(request, required, *context.tokens))
                return answered(std::move(*refused));
            return handler(std::move(request));
        });
    }

    /// PUT and POST on the collection, PATCH and DELETE on one object.
    void addWrites(const std::shared_ptr<EntityEndpoint> &endpoint, const QString &key)
    {
        const QString one = u"/{"_s + key + u'}';
        add("POST", {}, Access::Write, [endpoint](const Request &request) { return endpoint->create(request); });
        add("PUT", {}, Access::Write, [endpoint](const Request &request) { return endpoint->update(request); });
        add("PATCH", one, Access::Write,
            [endpoint, key](const Request &request) { return endpoint->patch(request.param(key), request); });
        add("DELETE", one, Access::Delete, [endpoint, key](const Request &request) { return endpoint->remove(request.param(key)); });
    }

private:
    static QCoro::Task<Response> answered(Response response) { co_return response; }

    Routes &m_routes;
    Kind m_kind;
    QString m_path;
};

void addClients(Routes &routes)
{
    Context &context = routes.context();
    const auto endpoint = std::make_shared<ClientEndpoint>(*context.entities, *context.cipher, *context.tokens);
    Family family(routes, Kind::Client, u"/openid/clients"_s);
    family.addRead({}, [endpoint](Request request) { return endpoint->list(std::move(request)); });
    family.add("GET", u"/{inum}"_s, Access::Read,
               [endpoint](const Request &request) { return endpoint->get(request.param(u"inum"_s)); });
    family.addWrites(endpoint, u"inum"_s);
}

void addScopes(Routes &routes)
{
    Context &context = routes.context();
    const auto endpoint = std::make_shared<ScopeEndpoint>(*context.entities, *context.clock);
    Family family(routes, Kind::Scope, u"/scopes"_s);
    family.addRead({}, [endpoint](Request request) { return endpoint->listScopes(std::move(request)); });
    family.addRead(u"/{inum}"_s, [endpoint](Request request) { return endpoint->getScope(std::move(request)); });
    family.add("GET", u"/type/{type}"_s, Access::Read,
               [endpoint](const Request &request) { return endpoint->byType(request.param(u"type"_s)); });
    family.add("GET", u"/creator/{creatorId}"_s, Access::Read,
               [endpoint](const Request &request) { return endpoint->byCreator(request.param(u"creatorId"_s)); });
    family.addWrites(endpoint, u"inum"_s);
}

void addUmaResources(Routes &routes)
{
    const auto endpoint = std::make_shared<UmaResourceEndpoint>(*routes.context().entities);
    Family family(routes, Kind::UmaResource, u"/uma/resources"_s);
    family.addRead({}, [endpoint](Request request) { return endpoint->list(std::move(request)); });
    family.add("GET", u"/{id}"_s, Access::Read, [endpoint](const Request &request) { return endpoint->get(request.param(u"id"_s)); });
    family.add("GET", u"/clientId/{clientId}"_s, Access::Read,
               [endpoint](const Request &request) { return endpoint->byClient(request.param(u"clientId"_s)); });
    family.addWrites(endpoint, u"id"_s);
}

void addScripts(Routes &routes, std::function<void(QString)> changed)
{
    const auto endpoint = std::make_shared<ScriptEndpoint>(*routes.context().entities, std::move(changed));
    Family family(routes, Kind::Script, u"/config/scripts"_s);
    family.addRead({}, [endpoint](Request request) { return endpoint->list(std::move(request)); });
    family.add("GET", u"/inum/{inum}"_s, Access::Read,
               [endpoint](const Request &request) { return endpoint->get(request.param(u"inum"_s)); });
    family.add("GET", u"/name/{name...}"_s, Access::Read, // a name may hold slashes
               [endpoint](const Request &request) { return endpoint->byName(request.param(u"name"_s)); });
    family.addRead(u"/type/{type}"_s, [endpoint](Request request) { return endpoint->byType(std::move(request)); });
    family.add("GET", u"/types"_s, Access::Read, [endpoint](const Request &) { return endpoint->types(); });
    family.add("GET", u"/script-types"_s, Access::Read, [endpoint](const Request &) { return endpoint->typesInUse(); });
    family.addWrites(endpoint, u"inum"_s);
}

void addAttributes(Routes &routes)
{
    const auto endpoint = std::make_shared<AttributeEndpoint>(*routes.context().entities);
    Family family(routes, Kind::Attribute, u"/attributes"_s);
    family.addRead({}, [endpoint](Request request) { return endpoint->listAttributes(std::move(request)); });
    family.add("GET", u"/{inum}"_s, Access::Read,
               [endpoint](const Request &request) { return endpoint->get(request.param(u"inum"_s)); });
    family.addWrites(endpoint, u"inum"_s);
}

} // namespace

void addAdminRoutes(Routes &routes, std::function<void(QString inum)> scriptChanged)
{
    addClients(routes);
    addScopes(routes);
    addUmaResources(routes);
    addScripts(routes, std::move(scriptChanged));
    addAttributes(routes);
    addHealthRoutes(routes);
}

} // namespace drover::sandbox
