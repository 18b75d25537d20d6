// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readall.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>

#include <vector>

namespace drover::server {

using domain::Entity;
using domain::EntityKind;

namespace {

/// What the workers of one readAll() share.
struct Reading {
    QPointer<AdminApi> api;
    EntityKind kind;
    ListQuery query;
    ReadAllOptions options;
    CancelToken cancel;
    qint64 total = 0;
    qint64 next = 0; ///< start of the next page that no one has taken
    qint64 read = 0;
    QHash<qint64, QList<Entity>> pages; ///< by start
    std::optional<Error> error;
};

QCoro::Task<void> readPage(std::shared_ptr<Reading> reading, qint64 start)
{
    ListQuery query = reading->query;
    query.start = start;
    query.limit = reading->options.pageSize;
    const EntityKind kind = reading->kind;
    const CancelToken cancel = reading->cancel;
    if (!reading->api) {
        reading->error = Error{
            Error::Kind::Cancelled, QCoreApplication::translate("server", "The connection was closed."), {}, {}, {}, 0};
        co_return;
    }
    const Result<EntityPage> page = co_await reading->api->list(kind, query, cancel);
    if (!page) {
        if (!reading->error)
            reading->error = page.error();
        co_return;
    }
    reading->total = page->total;
    reading->read += page->entries.size();
    reading->pages.insert(start, page->entries);
    if (reading->options.progress)
        reading->options.progress(reading->read, reading->total);
}

QCoro::Task<void> work(std::shared_ptr<Reading> reading)
{
    while (!reading->error && reading->next < reading->total) {
        const qint64 start = reading->next;
        reading->next += reading->options.pageSize;
        co_await readPage(reading, start);
    }
}

} // namespace

QCoro::Task<Result<QList<Entity>>> readAll(AdminApi &api, EntityKind kind, ListQuery query, ReadAllOptions options,
                                           CancelToken cancel)
{
    const auto reading = std::make_shared<Reading>(
        Reading{&api, kind, query, options, cancel, 0, options.pageSize, 0, {}, std::nullopt});
    co_await readPage(reading, 0);
    std::vector<QCoro::Task<void>> workers;
    for (int i = 0; i < options.inFlight; ++i)
        workers.push_back(work(reading));
    for (QCoro::Task<void> &worker : workers)
        co_await worker;
    if (reading->error)
        co_return fail(*reading->error);
    QList<Entity> result;
    result.reserve(reading->total);
    for (qint64 start = 0; start < reading->next; start += options.pageSize)
        result += reading->pages.value(start);
    co_return result;
}

} // namespace drover::server
