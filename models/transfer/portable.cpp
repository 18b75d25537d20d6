// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portable.h"

#include "objectfile.h"
#include "resolve.h"

#include "base/redact.h"
#include "domain/customscript.h"
#include "domain/dn.h"
#include "server/readall.h"

#include <QJsonArray>

#include <algorithm>

namespace drover::transfer {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;

namespace {

const QChar Open(0x00ab);
const QChar Close(0x00bb);

/// Members that belong to one server: what it made itself, and what happened there.
bool isLocal(EntityKind kind, const QString &member)
{
    static const QStringList everywhere{u"dn"_s,          u"baseDn"_s,       u"inum"_s,     u"creatorId"_s,
                                        u"creatorType"_s, u"creationDate"_s, u"modified"_s, u"selected"_s};
    static const QStringList ofClients{u"clientIdIssuedAt"_s,
                                       u"clientSecretExpiresAt"_s,
                                       u"lastAccessTime"_s,
                                       u"lastLogonTime"_s,
                                       u"registrationAccessToken"_s,
                                       u"clientSecret"_s,
                                       u"ttl"_s,
                                       u"expirationDate"_s,
                                       u"oxAuthClientSecret"_s,
                                       u"encodedClientSecret"_s};
    static const QStringList ofScripts{u"revision"_s, u"scriptError"_s, u"internal"_s};
    static const QStringList ofResources{u"id"_s, u"iat"_s, u"exp"_s, u"creator"_s, u"ttl"_s};
    if (everywhere.contains(member))
        return true;
    switch (kind) {
    case EntityKind::Client:
        return ofClients.contains(member);
    case EntityKind::Script:
        return ofScripts.contains(member);
    case EntityKind::UmaResource:
        return ofResources.contains(member);
    case EntityKind::Scope:
        return member == u"clients" || member == u"umaType";
    default:
        break;
    }
    return false;
}

bool isReference(const QString &text)
{
    return text.size() > 2 && text.startsWith(Open) && text.endsWith(Close);
}

/// Directory names by name, at any depth.
QJsonValue byName(const QJsonValue &value, const ReferenceNames &names)
{
    if (value.isString()) {
        const QString name = names.nameOf(value.toString());
        return name.isEmpty() ? value : QJsonValue(QString(Open + name + Close));
    }
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            list << byName(one, names);
        // Servers keep lists of references in no order.
        const bool allReferences = std::all_of(list.begin(), list.end(),
                                               [](const auto &one) { return isReference(QJsonValue(one).toString()); });
        if (!list.isEmpty() && allReferences) {
            QStringList texts;
            for (const QJsonValue &one : std::as_const(list))
                texts << one.toString();
            texts.sort();
            return QJsonArray::fromStringList(texts);
        }
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = byName(QJsonValue(it.value()), names);
        return object;
    }
    return value;
}

QJsonValue byDn(const QJsonValue &value, const ReferenceNames &names)
{
    if (value.isString() && isReference(value.toString())) {
        const QString dn = names.dnOf(value.toString().mid(1).chopped(1));
        return dn.isEmpty() ? value : QJsonValue(dn);
    }
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            list << byDn(one, names);
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = byDn(QJsonValue(it.value()), names);
        return object;
    }
    return value;
}

/// The list in the order that the target has it in, so that an equal set is no change.
QJsonValue inOrderOf(const QJsonValue &value, const QJsonValue &target)
{
    if (!value.isArray() || !target.isArray() || value.toArray().size() != target.toArray().size())
        return value;
    QStringList left;
    QStringList right;
    const QJsonArray values = value.toArray();
    const QJsonArray targets = target.toArray();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isString() || !targets.at(i).isString())
            return value;
        left << values.at(i).toString();
        right << targets.at(i).toString();
    }
    left.sort();
    right.sort();
    return left == right ? target : value;
}

QString locationProperty()
{
    return u"location_type"_s;
}

/// Whether a script's text is in the server's database: the usual place, which each server writes in its own words
/// ("db", "ldap", or nothing).
bool isInDatabase(const QJsonObject &script)
{
    const QString location = script.value(u"locationType"_s).toString().toLower();
    return location.isEmpty() || location == u"db" || location == u"ldap";
}

QJsonArray withoutLocation(const QJsonArray &properties)
{
    QJsonArray result;
    for (const QJsonValue &property : properties) {
        if (property.toObject().value(u"value1"_s).toString() != locationProperty())
            result << property;
    }
    return result;
}

/// What the two members say of the database is the server's own.
void dropLocation(QJsonObject &script)
{
    if (!isInDatabase(script))
        return;
    script.remove(u"locationType"_s);
    const QJsonArray properties = withoutLocation(script.value(u"moduleProperties"_s).toArray());
    if (properties.isEmpty())
        script.remove(u"moduleProperties"_s);
    else
        script.insert(u"moduleProperties"_s, properties);
}

/// Puts back what dropLocation() takes, as the target has it.
void takeLocation(QJsonObject &script, const QJsonObject &target)
{
    if (script.contains(u"locationType"_s) || !isInDatabase(target))
        return;
    if (target.contains(u"locationType"_s))
        script.insert(u"locationType"_s, target.value(u"locationType"_s));
    QJsonArray properties;
    const QJsonArray old = target.value(u"moduleProperties"_s).toArray();
    for (const QJsonValue &property : old) {
        if (property.toObject().value(u"value1"_s).toString() == locationProperty())
            properties << property;
    }
    const QJsonArray others = script.value(u"moduleProperties"_s).toArray();
    for (const QJsonValue &property : others)
        properties << property;
    if (!properties.isEmpty())
        script.insert(u"moduleProperties"_s, properties);
}

} // namespace

QString naturalKey(const Entity &entity)
{
    switch (entity.kind()) {
    case EntityKind::Client:
        return u"client:"_s + entity.id();
    case EntityKind::Script: {
        const domain::CustomScript script(entity);
        return u"script:%1/%2"_s.arg(script.type(), script.name());
    }
    default:
        break;
    }
    return u"%1:%2"_s.arg(domain::toString(entity.kind()), plainName(entity));
}

QString ReferenceNames::folded(const QString &dn)
{
    const auto parts = domain::parseDn(dn);
    QString text;
    for (const auto &[attribute, value] : parts)
        text += attribute.toLower() + u'=' + value + u'\n';
    return text;
}

ReferenceNames ReferenceNames::of(const QList<Entity> &entities)
{
    ReferenceNames names;
    QStringList twice;
    for (const Entity &entity : entities) {
        const QString dn = entity.dn().isEmpty() ? domain::janssenDn(entity.kind(), entity.id()) : entity.dn();
        const QString key = naturalKey(entity);
        names.m_names.insert(folded(dn), key);
        if (names.m_dns.contains(key))
            twice << key;
        names.m_dns.insert(key, dn);
    }
    for (const QString &key : std::as_const(twice))
        names.m_dns.remove(key); // which one is meant can't be told
    return names;
}

QCoro::Task<Result<ReferenceNames>> ReferenceNames::read(server::AdminApi *api, CancelToken cancel)
{
    QList<Entity> all;
    const auto kinds = domain::allEntityKinds();
    for (const EntityKind kind : kinds) {
        // Clients are many, and have the same id everywhere; nothing refers to a resource.
        if (kind == EntityKind::Client || kind == EntityKind::UmaResource || !api->canRead(kind))
            continue;
        const server::ListQuery query;
        const server::ReadAllOptions options;
        const Result<QList<Entity>> entities = co_await server::readAll(*api, kind, query, options, cancel);
        if (!entities)
            co_return fail(entities.error());
        all += *entities;
    }
    co_return of(all);
}

QJsonObject portable(const Entity &entity, const ReferenceNames &names)
{
    QJsonObject object = masked(entity.kind(), entity.json());
    const QStringList members = object.keys();
    for (const QString &member : members) {
        const bool isEmpty = object.value(member).isNull();
        if (isEmpty || isLocal(entity.kind(), member))
            object.remove(member);
    }
    if (entity.kind() == EntityKind::Script)
        dropLocation(object);
    return byName(object, names).toObject();
}

QStringList missingReferences(const QJsonValue &portable, const ReferenceNames &names)
{
    QStringList missing;
    if (portable.isString() && isReference(portable.toString())) {
        const QString name = portable.toString().mid(1).chopped(1);
        if (names.dnOf(name).isEmpty())
            missing << name;
    } else if (portable.isArray()) {
        const QJsonArray array = portable.toArray();
        for (const QJsonValue &one : array)
            missing += missingReferences(one, names);
    } else if (portable.isObject()) {
        const QJsonObject object = portable.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            missing += missingReferences(QJsonValue(it.value()), names);
    }
    missing.removeDuplicates();
    return missing;
}

QJsonObject landed(EntityKind kind, const QJsonObject &portable, const std::optional<Entity> &target,
                   const ReferenceNames &names)
{
    QJsonObject object = byDn(portable, names).toObject();
    const QJsonObject current = target ? target->json() : QJsonObject();
    if (kind == EntityKind::Script && target)
        takeLocation(object, current);
    object = unmasked(kind, object, current);
    for (auto it = current.begin(); it != current.end(); ++it) {
        if (isLocal(kind, it.key()) || isSecretName(it.key()))
            object.insert(it.key(), it.value());
        else if (object.contains(it.key()))
            object.insert(it.key(), inOrderOf(object.value(it.key()), it.value()));
    }
    return object;
}

} // namespace drover::transfer
