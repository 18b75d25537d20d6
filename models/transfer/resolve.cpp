// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve.h"

#include "server/readall.h"

#include <QCoreApplication>

namespace drover::transfer {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("transfer", text);
}

/// Whether a failed look-up by id leaves the question open: some servers answer an id they don't have with a fault.
bool mayBeAName(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Input ||
           (error.kind == Error::Kind::Protocol && error.httpStatus >= 400);
}

/// The narrowest list that has every object of this name. A comma would separate terms and fields.
server::ListQuery queryFor(const server::AdminApi &api, EntityKind kind, const QString &name)
{
    server::ListQuery query;
    // Names of attributes are not searched, and there are few.
    if (name.contains(u',') || kind == EntityKind::Attribute)
        return query;
    // There may be a million clients, and many with the name in theirs.
    if (kind == EntityKind::Client && !name.contains(u'='))
        query.filters.insert(api.fieldName(kind, u"clientName"_s), name);
    else
        query.pattern = name;
    return query;
}

} // namespace

QString plainName(const Entity &entity)
{
    switch (entity.kind()) {
    case EntityKind::Scope: {
        const QString value = entity.value(u"id"_s).toString();
        return value.isEmpty() ? entity.name() : value;
    }
    case EntityKind::UmaResource: {
        const QString name = entity.value(u"name"_s).toString();
        return name.isEmpty() ? entity.name() : name;
    }
    case EntityKind::Script:
    case EntityKind::Attribute:
        return entity.value(u"name"_s).toString();
    default:
        break;
    }
    return entity.name();
}

QCoro::Task<Result<Entity>> resolve(server::AdminApi *api, EntityKind kind, QString key, CancelToken cancel)
{
    const Result<Entity> byId = co_await api->get(kind, key, cancel);
    if (byId || !mayBeAName(byId.error()))
        co_return byId;
    server::ListQuery query = queryFor(*api, kind, key);
    const server::ReadAllOptions options;
    const Result<QList<Entity>> found = co_await server::readAll(*api, kind, query, options, cancel);
    if (!found)
        co_return fail(found.error());
    QList<Entity> same;
    for (const Entity &entity : *found) {
        if (plainName(entity) == key || entity.name() == key)
            same << entity;
    }
    if (same.size() == 1) {
        const QString id = same.first().id();
        // Lists may leave out what a single object has.
        co_return co_await api->get(kind, id, cancel);
    }
    const QString what =
        translated(QT_TRANSLATE_NOOP("transfer", "There is no %1 “%2”.")).arg(domain::toString(kind), key);
    if (same.isEmpty()) {
        co_return fail(Error::Kind::NotFound, what,
                       translated(QT_TRANSLATE_NOOP("transfer", "The server knows no such id and no such name.")));
    }
    QStringList ids;
    for (const Entity &entity : std::as_const(same))
        ids << entity.id();
    co_return fail(
        Error::Kind::Input, what,
        translated(QT_TRANSLATE_NOOP("transfer", "Several objects have this name: %1.")).arg(ids.join(u", "_s)),
        translated(QT_TRANSLATE_NOOP("transfer", "Give the id of the one that is meant.")));
}

} // namespace drover::transfer
