// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "domain/jsonpatch.h"
#include "server/janssenpatch.h"

#include <QMap>

#include <algorithm>

namespace drover::test {

/// A server in memory that keeps the rules of AdminApi: objects that are stored, safe writes, scopes that may be missing.
class MemoryApi : public server::AdminApi {
public:
    template <typename T>
    using Task = QCoro::Task<Result<T>>;
    using Kind = domain::EntityKind;

    using AdminApi::AdminApi;

    QMap<Kind, QMap<QString, QJsonObject>> objects;
    bool mayWrite = true;
    std::optional<Error> nextError; ///< the next write fails with it
    QStringList writes;             ///< "patch client A", in order
    int reads = 0;

    void put(Kind kind, const QJsonObject &object) { objects[kind][domain::Entity(kind, object).id()] = object; }
    QJsonObject at(Kind kind, const QString &id) const { return objects.value(kind).value(id); }

    Task<server::EntityPage> list(Kind kind, server::ListQuery query, CancelToken cancel = {}) override
    {
        if (cancel.isCancelled())
            co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        QList<domain::Entity> matching;
        const QMap<QString, QJsonObject> all = objects.value(kind);
        for (const QJsonObject &object : all) {
            const domain::Entity entity(kind, object);
            if (query.pattern.isEmpty() || entity.name().contains(query.pattern, Qt::CaseInsensitive) ||
                entity.id().contains(query.pattern, Qt::CaseInsensitive))
                matching << entity;
        }
        server::EntityPage page;
        page.start = query.start;
        page.total = matching.size();
        page.entries = matching.mid(query.start, query.limit);
        co_return page;
    }

    Task<domain::Entity> get(Kind kind, QString id, CancelToken cancel = {}) override
    {
        Q_UNUSED(cancel)
        ++reads;
        if (!objects.value(kind).contains(id))
            co_return fail(Error::Kind::NotFound, QStringLiteral("It is not there."));
        co_return domain::Entity(kind, at(kind, id));
    }

    Task<domain::Entity> create(Kind kind, QJsonObject json, CancelToken cancel = {}) override
    {
        Q_UNUSED(cancel)
        if (const auto error = takeError())
            co_return fail(*error);
        const QString key = kind == Kind::UmaResource ? QStringLiteral("id") : QStringLiteral("inum");
        if (json.value(key).toString().isEmpty())
            json.insert(key, QStringLiteral("made-%1").arg(++m_made));
        const domain::Entity entity(kind, json);
        writes << QStringLiteral("create %1 %2").arg(domain::toString(kind), entity.id());
        put(kind, json);
        Q_EMIT changed(kind, entity.id());
        co_return entity;
    }

    Task<domain::Entity> patch(Kind kind, QString id, QJsonObject before, QJsonObject after,
                               CancelToken cancel = {}) override
    {
        Q_UNUSED(cancel)
        if (const auto error = takeError())
            co_return fail(*error);
        if (!objects.value(kind).contains(id))
            co_return fail(Error::Kind::NotFound, QStringLiteral("It is not there."));
        if (!server::isUntouched(kind, before, after, at(kind, id)))
            co_return fail(Error::Kind::Conflict, QStringLiteral("It was not saved."), QStringLiteral("Someone changed it."));
        writes << QStringLiteral("patch %1 %2").arg(domain::toString(kind), id);
        const auto stored = domain::applyJsonPatch(at(kind, id), domain::jsonPatch(before, after, domain::PatchTests::None));
        if (!stored)
            co_return fail(stored.error());
        put(kind, stored->toObject());
        Q_EMIT changed(kind, id);
        co_return domain::Entity(kind, stored->toObject());
    }

    Task<void> remove(Kind kind, QString id, CancelToken cancel = {}) override
    {
        Q_UNUSED(cancel)
        if (const auto error = takeError())
            co_return fail(*error);
        writes << QStringLiteral("remove %1 %2").arg(domain::toString(kind), id);
        objects[kind].remove(id);
        Q_EMIT changed(kind, id);
        co_return Result<void>();
    }

    Task<QStringList> scriptTypes(CancelToken cancel = {}) override
    {
        Q_UNUSED(cancel)
        co_return QStringList{QStringLiteral("uma_rpt_policy")};
    }

    bool canRead(Kind) const override { return true; }
    bool canWrite(Kind) const override { return mayWrite; }
    QList<server::SortColumn> sortColumns(Kind) const override { return {}; }
    QString patchPreview(Kind kind, const QString &id, const QJsonObject &before, const QJsonObject &after) const override
    {
        return QStringLiteral("PATCH %1/%2 %3").arg(domain::toString(kind), id).arg(server::janssenPatch(kind, before, after).size());
    }

private:
    std::optional<Error> takeError() { return std::exchange(nextError, std::nullopt); }

    int m_made = 0;
};

} // namespace drover::test
