// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/contextspec.h"

#include "uma/umaerrors.h"

#include <QJsonArray>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject resourceJson(const Resource &resource)
{
    return {{u"dn"_s, resource.dn},
            {u"inum"_s, resource.inum},
            {u"id"_s, resource.id},
            {u"name"_s, resource.name},
            {u"description"_s, resource.description},
            {u"type"_s, resource.type},
            {u"iconUri"_s, resource.iconUri},
            {u"scopes"_s, QJsonArray::fromStringList(resource.scopes)},
            {u"scopeExpression"_s, resource.scopeExpression},
            {u"clients"_s, QJsonArray::fromStringList(resource.clients)},
            {u"creator"_s, resource.creator},
            {u"creationDate"_s, isoTime(resource.iat)},
            {u"expirationDate"_s, isoTime(resource.exp)}};
}

QJsonObject clientJson(const Client &client)
{
    QJsonObject json = client.json;
    json.insert(u"clientId"_s, client.clientId);
    json.insert(u"claimRedirectUris"_s, QJsonArray::fromStringList(client.claimsRedirectUris));
    json.insert(u"disabled"_s, client.disabled);
    json.insert(u"rptAsJwt"_s, client.rptAsJwt);
    return json;
}

template <class List>
QJsonArray permissionsJson(const List &permissions)
{
    QJsonArray array;
    for (const Permission &permission : permissions) {
        array.append(toJson(permission));
    }
    return array;
}

void addRequest(QJsonObject &spec, const Config &config, const RequestFacts &request)
{
    spec.insert(u"server"_s, scripts::toString(config.generation));
    spec.insert(u"issuer"_s, config.issuer);
    spec.insert(u"baseEndpoint"_s, config.baseEndpoint());
    spec.insert(u"authorizationEndpoint"_s, config.authorizationEndpoint());
    spec.insert(u"ip"_s, request.ip);
    spec.insert(u"requestParameters"_s, toJson(request.parameters));
    const bool loggedIn = request.login && request.login->authenticated;
    spec.insert(u"authenticated"_s, loggedIn);
    spec.insert(u"user"_s, loggedIn ? QJsonValue(QJsonObject{{u"dn"_s, request.login->userDn},
                                                             {u"uid"_s, request.login->uid},
                                                             {u"attributes"_s, request.login->attributes}})
                                    : QJsonValue());
    spec.insert(u"connectSessionAttributes"_s,
                request.login ? toJson(request.login->sessionAttributes) : QJsonObject());
}

} // namespace

QJsonObject authorizationSpec(const Config &config, const AuthorizationFacts &facts, const RequestFacts &request,
                              const QString &scriptDn)
{
    QJsonArray scopes;
    QJsonArray scriptScopes;
    for (const CandidateScope &candidate : facts.scopes) {
        scopes.append(QJsonObject{{u"id"_s, candidate.scope.id},
                                  {u"dn"_s, candidate.scope.dn},
                                  {u"inum"_s, candidate.scope.inum},
                                  {u"displayName"_s, candidate.scope.displayName},
                                  {u"requested"_s, candidate.requested}});
        if (candidate.scope.policies.contains(scriptDn)) {
            scriptScopes.append(candidate.scope.id);
        }
    }
    QJsonArray resources;
    for (const Resource &resource : facts.resources) {
        resources.append(resourceJson(resource));
    }
    QJsonObject spec{{u"kind"_s, u"uma_authorization"_s},
                     {u"scriptDn"_s, scriptDn},
                     {u"scopes"_s, scopes},
                     {u"scriptScopes"_s, scriptScopes},
                     {u"resources"_s, resources},
                     {u"permissions"_s, permissionsJson(facts.permissions)},
                     {u"client"_s, clientJson(facts.client)},
                     {u"claimToken"_s, facts.claimToken.isEmpty() ? QJsonValue() : QJsonValue(facts.claimToken)},
                     {u"claimTokenClaims"_s, facts.claimTokenClaims},
                     {u"pctClaims"_s, facts.pctClaims},
                     {u"pcts"_s, facts.pcts}};
    addRequest(spec, config, request);
    return spec;
}

QJsonObject gatherSpec(const Config &config, const GatherFacts &facts, const RequestFacts &request)
{
    QJsonObject spec{{u"kind"_s, u"uma_gather"_s},
                     {u"step"_s, facts.step},
                     {u"pageClaims"_s, toJson(facts.pageClaims)},
                     {u"pctClaims"_s, facts.pctClaims},
                     {u"sessionAttributes"_s, toJson(facts.sessionAttributes)},
                     {u"permissions"_s, permissionsJson(facts.permissions)},
                     {u"client"_s, facts.client ? QJsonValue(clientJson(*facts.client)) : QJsonValue()},
                     {u"pcts"_s, facts.pcts}};
    addRequest(spec, config, request);
    return spec;
}

QJsonObject lookupPcts(Store &store, const RequestFacts &request, const QString &own)
{
    QJsonObject found;
    QStringList codes = request.parameters.value(u"pct"_s);
    codes.append(own);
    for (const QString &code : std::as_const(codes)) {
        if (const auto pct = code.isEmpty() ? std::nullopt : store.pct(code)) {
            found.insert(code, pct->claims);
        }
    }
    return found;
}

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QMap<QString, QString> toTextMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.value().isString()) {
            map.insert(it.key(), it.value().toString());
        }
    }
    return map;
}

QJsonObject toJson(const QMap<QString, QStringList> &map)
{
    QJsonObject object;
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    }
    return object;
}

QJsonObject toJson(const Permission &permission)
{
    return {{u"ticket"_s, permission.ticket},
            {u"resourceId"_s, permission.resourceId},
            {u"scopeDns"_s, QJsonArray::fromStringList(permission.scopeDns)},
            {u"expirationDate"_s, isoTime(permission.expiresAt)},
            {u"status"_s, permission.status},
            {u"attributes"_s, toJson(permission.attributes)}};
}

QString redirectQuery(const QJsonObject &redirectParams)
{
    QStringList parts;
    for (auto it = redirectParams.constBegin(); it != redirectParams.constEnd(); ++it) {
        if (isBlank(it.key())) {
            continue;
        }
        const QJsonArray values = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const auto &value : values) {
            if (!isBlank(value.toString())) {
                parts.append(it.key() + u'=' + formEncoded(value.toString()));
            }
        }
    }
    return parts.join(u'&');
}

} // namespace drover::uma
