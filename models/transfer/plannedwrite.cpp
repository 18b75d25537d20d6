// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedwrite.h"

#include "differencetext.h"
#include "objectfile.h"
#include "resolve.h"

#include "domain/customscript.h"

namespace drover::transfer {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;

namespace {

/// Without the nulls that say what \a current says too: some servers write null for what is not set.
QJsonObject withoutIdleNulls(QJsonObject given, const QJsonObject &current)
{
    const QStringList members = given.keys();
    for (const QString &member : members) {
        const QJsonValue value = given.value(member);
        const QJsonValue now = current.value(member);
        if (value.isNull() && (now.isNull() || now.isUndefined()))
            given.remove(member);
        else if (value.isObject() && now.isObject())
            given.insert(member, withoutIdleNulls(value.toObject(), now.toObject()));
    }
    return given;
}

} // namespace

bool PlannedWrite::isDone() const
{
    return before && differences(kind, before->json(), after).isEmpty();
}

QString PlannedWrite::action() const
{
    if (!before)
        return u"create"_s;
    return isDone() ? u"same"_s : u"update"_s;
}

QJsonObject PlannedWrite::toJson() const
{
    QJsonObject json{{u"kind"_s, domain::toString(kind)}, {u"name"_s, name}, {u"action"_s, action()}};
    if (before) {
        json.insert(u"id"_s, before->id());
        json.insert(u"differences"_s, differencesToJson(kind, before->json(), after));
    } else {
        json.insert(u"object"_s, masked(kind, after));
    }
    return json;
}

QCoro::Task<Result<std::optional<Entity>>> counterpart(server::AdminApi *api, EntityKind kind, QJsonObject given,
                                                       CancelToken cancel)
{
    const Entity wanted(kind, given);
    const QString id = wanted.id();
    const QString name = plainName(wanted);
    for (const QString &key : {id, name}) {
        if (key.isEmpty())
            continue;
        const Result<Entity> found = co_await resolve(api, kind, key, cancel);
        if (found) {
            const bool otherType = kind == EntityKind::Script &&
                                   domain::CustomScript(*found).type() != domain::CustomScript(wanted).type() &&
                                   found->id() != id;
            if (!otherType)
                co_return std::optional<Entity>(*found);
        } else if (found.error().kind != Error::Kind::NotFound) {
            co_return fail(found.error());
        }
    }
    co_return std::optional<Entity>();
}

PlannedWrite importOf(EntityKind kind, const QJsonObject &given, const std::optional<Entity> &current)
{
    QJsonObject object = given;
    for (const auto &made : {u"dn"_s, u"baseDn"_s})
        object.remove(made);
    if (kind == EntityKind::Script) {
        for (const auto &made : {u"revision"_s, u"scriptError"_s})
            object.remove(made);
    }
    if (current) // which may have another id than the file says: it was found by its name
        object.remove(kind == EntityKind::UmaResource ? u"id"_s : u"inum"_s);
    const QJsonObject now = current ? current->json() : QJsonObject();
    const QJsonObject wanted = unmasked(kind, object, now);
    PlannedWrite write;
    write.kind = kind;
    write.name = plainName(Entity(kind, given));
    write.before = current;
    write.after = current ? merged(now, withoutIdleNulls(wanted, now)) : wanted;
    return write;
}

} // namespace drover::transfer
