// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/umarecords.h"

#include "sandbox/store/entitykind.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

QJsonValue fromTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime toTime(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::utc()) : QDateTime();
}

} // namespace

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

QJsonObject toJson(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> textsFromJson(const QJsonObject &json)
{
    QMap<QString, QString> texts;
    for (auto it = json.begin(); it != json.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QJsonObject toJson(const uma::Permission &permission)
{
    return {{u"id"_s, permission.id}, {u"ticket"_s, permission.ticket}, {u"resource"_s, permission.resourceId},
            {u"scopes"_s, QJsonArray::fromStringList(permission.scopeDns)}, {u"expires"_s, fromTime(permission.expiresAt)},
            {u"attributes"_s, toJson(permission.attributes)}, {u"status"_s, permission.status}};
}

uma::Permission permissionFromJson(const QJsonObject &json)
{
    uma::Permission permission;
    permission.id = json.value(u"id").toString();
    permission.ticket = json.value(u"ticket").toString();
    permission.resourceId = json.value(u"resource").toString();
    permission.scopeDns = stringList(json.value(u"scopes"));
    permission.expiresAt = toTime(json.value(u"expires"));
    permission.attributes = textsFromJson(json.value(u"attributes").toObject());
    permission.status = json.value(u"status").toString();
    return permission;
}

QJsonObject toJson(const uma::Pct &pct)
{
    return {{u"code"_s, pct.code}, {u"client"_s, pct.clientId}, {u"claims"_s, pct.claims},
            {u"created"_s, fromTime(pct.createdAt)}, {u"expires"_s, fromTime(pct.expiresAt)}};
}

uma::Pct pctFromJson(const QJsonObject &json)
{
    uma::Pct pct;
    pct.code = json.value(u"code").toString();
    pct.clientId = json.value(u"client").toString();
    pct.claims = json.value(u"claims").toObject();
    pct.createdAt = toTime(json.value(u"created"));
    pct.expiresAt = toTime(json.value(u"expires"));
    return pct;
}

QJsonObject toJson(const uma::Rpt &rpt)
{
    QJsonArray permissions;
    for (const uma::Permission &permission : rpt.permissions)
        permissions.append(toJson(permission));
    return {{u"client"_s, rpt.clientId}, {u"permissions"_s, permissions}, {u"pct"_s, rpt.pct},
            {u"created"_s, fromTime(rpt.createdAt)}, {u"expires"_s, fromTime(rpt.expiresAt)}};
}

uma::Rpt rptFromJson(const QJsonObject &json)
{
    uma::Rpt rpt;
    rpt.clientId = json.value(u"client").toString();
    const QJsonArray permissions = json.value(u"permissions").toArray();
    for (const QJsonValue &permission : permissions)
        rpt.permissions.append(permissionFromJson(permission.toObject()));
    rpt.pct = json.value(u"pct").toString();
    rpt.createdAt = toTime(json.value(u"created"));
    rpt.expiresAt = toTime(json.value(u"expires"));
    return rpt;
}

QJsonObject toJson(const uma::Login &login)
{
    return {{u"id"_s, login.id}, {u"authenticated"_s, login.authenticated}, {u"userDn"_s, login.userDn}, {u"uid"_s, login.uid},
            {u"attributes"_s, login.attributes}, {u"session"_s, toJson(login.sessionAttributes)}};
}

uma::Login loginFromJson(const QJsonObject &json)
{
    uma::Login login;
    login.id = json.value(u"id").toString();
    login.authenticated = json.value(u"authenticated").toBool();
    login.userDn = json.value(u"userDn").toString();
    login.uid = json.value(u"uid").toString();
    login.attributes = json.value(u"attributes").toObject();
    login.sessionAttributes = textsFromJson(json.value(u"session").toObject());
    return login;
}

uma::Client umaClient(const QJsonObject &client)
{
    uma::Client result;
    result.clientId = client.value(u"inum").toString();
    result.claimsRedirectUris = stringList(client.value(u"claimRedirectUris"));
    result.disabled = client.value(u"disabled").toBool();
    result.rptAsJwt = client.value(u"rptAsJwt").toBool();
    result.rptClaimsScripts = stringList(client.value(u"attributes").toObject().value(u"rptClaimsScripts"));
    result.json = client;
    result.json.remove(u"clientSecret"_s);
    result.json.remove(u"registrationAccessToken"_s);
    result.json.insert(u"dn"_s, dnOf(Kind::Client, result.clientId));
    return result;
}

uma::Scope umaScope(const QJsonObject &scope)
{
    uma::Scope result;
    result.id = scope.value(u"id").toString();
    result.inum = scope.value(u"inum").toString();
    result.dn = dnOf(Kind::Scope, result.inum);
    result.displayName = scope.value(u"displayName").toString();
    result.description = scope.value(u"description").toString();
    result.iconUrl = scope.value(u"iconUrl").toString();
    result.policies = stringList(scope.value(u"umaAuthorizationPolicies"));
    return result;
}

uma::Resource umaResource(const QJsonObject &resource)
{
    uma::Resource result;
    result.id = resource.value(u"id").toString();
    result.inum = resource.value(u"inum").toString();
    result.dn = dnOf(Kind::UmaResource, result.id);
    result.name = resource.value(u"name").toString();
    result.description = resource.value(u"description").toString();
    result.type = resource.value(u"type").toString();
    result.iconUri = resource.value(u"iconUri").toString();
    result.scopes = stringList(resource.value(u"scopes"));
    result.scopeExpression = resource.value(u"scopeExpression").toString();
    result.clients = stringList(resource.value(u"clients"));
    result.creator = resource.value(u"creator").toString();
    result.iat = fromAdminDate(resource.value(u"creationDate"));
    result.exp = fromAdminDate(resource.value(u"expirationDate"));
    return result;
}

QString adminDate(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QDateTime fromAdminDate(const QJsonValue &value)
{
    if (value.isDouble())
        return toTime(value);
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc()); // without a zone it is UTC, not local
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace drover::sandbox
