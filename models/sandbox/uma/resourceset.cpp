// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/uma/resourceset.h"

#include "base/ids.h"
#include "sandbox/http/routes.h"
#include "sandbox/store/umarecords.h"
#include "sandbox/uma/protection.h"
#include "uma/jsonlogic.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue epochSeconds(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
}

Response idReply(const QString &id, int status)
{
    return Response::prettyJson({{u"_id"_s, id}, {u"user_access_policy_uri"_s, QJsonValue::Null}}, status);
}

void set(QJsonObject &object, const QString &name, const QString &value)
{
    if (value.isEmpty())
        object.remove(name);
    else
        object.insert(name, value);
}

} // namespace

std::optional<QStringList> ResourceSet::scopesOfExpression(const QJsonValue &expression)
{
    // The member is a text that holds JSON, not an object.
    const QJsonObject parsed = QJsonDocument::fromJson(expression.toString().toUtf8()).object();
    const QJsonValue rule = parsed.value(u"rule");
    const QStringList data = stringList(parsed.value(u"data"));
    if (!rule.isObject() || data.isEmpty() || data.contains(QString()))
        return std::nullopt;
    QJsonArray allTrue;
    for (qsizetype i = 0; i < data.size(); ++i)
        allTrue.append(true);
    return uma::applyJsonLogic(rule, allTrue) ? std::optional(data) : std::nullopt;
}

tl::expected<QJsonObject, Response> ResourceSet::described(const Request &request, QJsonObject resource)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return tl::unexpected(oauthError(400, u"invalid_request"_s));
    const QJsonObject given = document.object();
    const QJsonValue expression = given.value(u"scope_expression");
    const QJsonValue scopes = given.value(u"resource_scopes");
    if (given.value(u"name").toString().trimmed().isEmpty())
        return tl::unexpected(oauthError(500, u"server_error"_s));
    const bool hasExpression = !expression.isUndefined() && !expression.isNull() && expression != QJsonValue(u""_s);
    const auto values = hasExpression ? scopesOfExpression(expression) : std::optional(stringList(scopes));
    if (!values || values->isEmpty())
        return tl::unexpected(oauthError(400, u"invalid_scope"_s));
    const auto dns = scopeDnsFor(*values, m_context);
    if (!dns)
        return tl::unexpected(oauthError(400, u"invalid_scope"_s));

    set(resource, u"name"_s, given.value(u"name").toString());
    set(resource, u"type"_s, given.value(u"type").toString());
    set(resource, u"description"_s, given.value(u"description").toString());
    set(resource, u"iconUri"_s, given.value(u"icon_uri").toString());
    set(resource, u"scopeExpression"_s, hasExpression ? expression.toString() : QString());
    resource.insert(u"scopes"_s, QJsonArray::fromStringList(*dns));
    if (const qint64 exp = given.value(u"exp").toInteger(); exp > 0)
        resource.insert(u"expirationDate"_s, adminDate(QDateTime::fromSecsSinceEpoch(exp)));
    if (const qint64 iat = given.value(u"iat").toInteger(); iat > 0 && !resource.contains(u"creationDate"))
        resource.insert(u"creationDate"_s, adminDate(QDateTime::fromSecsSinceEpoch(iat)));
    return resource;
}

tl::expected<QJsonObject, Response> ResourceSet::found(const QString &id, const AccessToken &caller)
{
    const auto resource = m_context.entities->find(Kind::UmaResource, id);
    if (!resource)
        return tl::unexpected(oauthError(404, u"not_found"_s));
    const QStringList clients = stringList(resource->value(u"clients"));
    if (m_context.config.restrictResourceToAssociatedClient && !clients.contains(dnOf(Kind::Client, caller.clientId)))
        return tl::unexpected(oauthError(403, u"access_denied"_s));
    return *resource;
}

Response ResourceSet::add(const Request &request, const AccessToken &caller)
{
    auto resource = described(request, {});
    if (!resource)
        return resource.error();
    const QString id = newUuid();
    const QDateTime now = m_context.clock->now();
    resource->insert(u"id"_s, id);
    resource->insert(u"inum"_s, id);
    resource->insert(u"deletable"_s, true);
    resource->insert(u"clients"_s, QJsonArray{dnOf(Kind::Client, caller.clientId)});
    if (!resource->contains(u"creationDate"))
        resource->insert(u"creationDate"_s, adminDate(now));
    if (!resource->contains(u"expirationDate"))
        resource->insert(u"expirationDate"_s, adminDate(now.addSecs(m_context.config.resourceLifetime)));
    m_context.entities->insert(Kind::UmaResource, *resource);
    return idReply(id, 201);
}

Response ResourceSet::read(const QString &id, const AccessToken &caller)
{
    const auto json = found(id, caller);
    if (!json)
        return json.error();
    const uma::Resource resource = umaResource(*json);
    return Response::prettyJson({{u"_id"_s, resource.id},
                                 {u"name"_s, resource.name},
                                 {u"type"_s, orNull(resource.type)},
                                 {u"resource_scopes"_s, QJsonArray::fromStringList(scopeValuesOf(resource.scopes, m_context))},
                                 {u"scope_expression"_s, orNull(resource.scopeExpression)},
                                 {u"description"_s, orNull(resource.description)},
                                 {u"icon_uri"_s, orNull(resource.iconUri)},
                                 {u"iat"_s, epochSeconds(resource.iat)},
                                 {u"exp"_s, epochSeconds(resource.exp)}});
}

Response ResourceSet::update(const QString &id, const Request &request, const AccessToken &caller)
{
    auto json = found(id, caller);
    if (!json)
        return json.error();
    const auto changed = described(request, *json);
    if (!changed)
        return changed.error();
    m_context.entities->replace(Kind::UmaResource, *changed);
    return idReply(id, 200);
}

Response ResourceSet::remove(const QString &id, const AccessToken &caller)
{
    const auto json = found(id, caller);
    if (!json)
        return json.error();
    m_context.entities->remove(Kind::UmaResource, id);
    return Response::empty(204);
}

Response ResourceSet::list(const AccessToken &caller, const QString &scope)
{
    const auto wanted = scope.isEmpty() ? std::nullopt : m_context.umaStore->scopeById(scope);
    QJsonArray ids;
    if (scope.isEmpty() || wanted) {
        const QList<QJsonObject> own =
            m_context.entities->holding(Kind::UmaResource, u"clients"_s, dnOf(Kind::Client, caller.clientId));
        for (const QJsonObject &resource : own) {
            if (!wanted || stringList(resource.value(u"scopes")).contains(wanted->dn))
                ids.append(resource.value(u"id"));
        }
    }
    return Response::json(ids);
}

} // namespace drover::sandbox
