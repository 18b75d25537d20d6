// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/contextspec.h"

#include "uma/umaerrors.h"
#include "wire/jsontext.h"

#include <QJsonArray>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using wire::JsonText;

namespace {

constexpr qsizetype expectedBytes = 3 * 1024;

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void add(JsonText &text, const QMap<QString, QString> &map)
{
    text.beginObject();
    for (auto it = map.constBegin(); it != map.constEnd(); ++it)
        text.name(it.key()).value(it.value());
    text.endObject();
}

void add(JsonText &text, const QMap<QString, QStringList> &map)
{
    text.beginObject();
    for (auto it = map.constBegin(); it != map.constEnd(); ++it)
        text.name(it.key()).value(it.value());
    text.endObject();
}

void add(JsonText &text, const Resource &resource)
{
    text.beginObject();
    text.name("dn"_L1).value(resource.dn).name("inum"_L1).value(resource.inum).name("id"_L1).value(resource.id);
    text.name("name"_L1).value(resource.name).name("description"_L1).value(resource.description);
    text.name("type"_L1).value(resource.type).name("iconUri"_L1).value(resource.iconUri);
    text.name("scopes"_L1).value(resource.scopes).name("scopeExpression"_L1).value(resource.scopeExpression);
    text.name("clients"_L1).value(resource.clients).name("creator"_L1).value(resource.creator);
    text.name("creationDate"_L1).value(isoTime(resource.iat)).name("expirationDate"_L1).value(isoTime(resource.exp));
    text.endObject();
}

void add(JsonText &text, const Client &client)
{
    text.beginObject();
    for (auto it = client.json.constBegin(); it != client.json.constEnd(); ++it) {
        const QString name = it.key();
        if (name != "clientId"_L1 && name != "claimRedirectUris"_L1 && name != "disabled"_L1 && name != "rptAsJwt"_L1)
            text.name(name).value(QJsonValue(it.value()));
    }
    text.name("clientId"_L1).value(client.clientId).name("claimRedirectUris"_L1).value(client.claimsRedirectUris);
    text.name("disabled"_L1).value(client.disabled).name("rptAsJwt"_L1).value(client.rptAsJwt);
    text.endObject();
}

void add(JsonText &text, const QList<Permission> &permissions)
{
    text.beginArray();
    for (const Permission &permission : permissions) {
        text.beginObject();
        text.name("ticket"_L1).value(permission.ticket).name("resourceId"_L1).value(permission.resourceId);
        text.name("scopeDns"_L1).value(permission.scopeDns);
        text.name("expirationDate"_L1).value(isoTime(permission.expiresAt)).name("status"_L1).value(permission.status);
        text.name("attributes"_L1);
        add(text, permission.attributes);
        text.endObject();
    }
    text.endArray();
}

void addRequest(JsonText &text, const Config &config, const RequestFacts &request)
{
    text.name("server"_L1).value(scripts::toString(config.generation)).name("issuer"_L1).value(config.issuer);
    text.name("baseEndpoint"_L1).value(config.baseEndpoint());
    text.name("authorizationEndpoint"_L1).value(config.authorizationEndpoint()).name("ip"_L1).value(request.ip);
    text.name("requestParameters"_L1);
    add(text, request.parameters);
    const bool loggedIn = request.login && request.login->authenticated;
    text.name("authenticated"_L1).value(loggedIn).name("user"_L1);
    if (loggedIn) {
        text.beginObject().name("dn"_L1).value(request.login->userDn).name("uid"_L1).value(request.login->uid);
        text.name("attributes"_L1).value(request.login->attributes).endObject();
    } else {
        text.null();
    }
    text.name("connectSessionAttributes"_L1);
    add(text, request.login ? request.login->sessionAttributes : QMap<QString, QString>());
}

} // namespace

QByteArray authorizationSpec(const Config &config, const AuthorizationFacts &facts, const RequestFacts &request,
                             const QString &scriptDn)
{
    JsonText text(expectedBytes);
    text.beginObject().name("kind"_L1).value("uma_authorization"_L1).name("scriptDn"_L1).value(scriptDn);
    text.name("scopes"_L1).beginArray();
    for (const CandidateScope &candidate : facts.scopes) {
        const Scope &scope = candidate.scope;
        text.beginObject().name("id"_L1).value(scope.id).name("dn"_L1).value(scope.dn).name("inum"_L1).value(scope.inum);
        text.name("displayName"_L1).value(scope.displayName).name("requested"_L1).value(candidate.requested).endObject();
    }
    text.endArray().name("scriptScopes"_L1).beginArray();
    for (const CandidateScope &candidate : facts.scopes) {
        if (candidate.scope.policies.contains(scriptDn))
            text.value(candidate.scope.id);
    }
    text.endArray().name("resources"_L1).beginArray();
    for (const Resource &resource : facts.resources)
        add(text, resource);
    text.endArray().name("permissions"_L1);
    add(text, facts.permissions);
    text.name("client"_L1);
    add(text, facts.client);
    text.name("claimToken"_L1);
    if (facts.claimToken.isEmpty())
        text.null();
    else
        text.value(facts.claimToken);
    text.name("claimTokenClaims"_L1).value(facts.claimTokenClaims).name("pctClaims"_L1).value(facts.pctClaims);
    text.name("pcts"_L1).value(facts.pcts);
    addRequest(text, config, request);
    return text.endObject().take();
}

QByteArray gatherSpec(const Config &config, const GatherFacts &facts, const RequestFacts &request)
{
    JsonText text(expectedBytes);
    text.beginObject().name("kind"_L1).value("uma_gather"_L1).name("step"_L1).value(facts.step);
    text.name("pageClaims"_L1);
    add(text, facts.pageClaims);
    text.name("pctClaims"_L1).value(facts.pctClaims).name("sessionAttributes"_L1);
    add(text, facts.sessionAttributes);
    text.name("permissions"_L1);
    add(text, facts.permissions);
    text.name("client"_L1);
    if (facts.client)
        add(text, *facts.client);
    else
        text.null();
    text.name("pcts"_L1).value(facts.pcts);
    addRequest(text, config, request);
    return text.endObject().take();
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
