// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectlist.h"

#include "output.h"

#include "server/readall.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::Entity;
using domain::EntityKind;

namespace {

constexpr int LargestPage = 200;

Result<qint64> wholeNumber(const QCommandLineParser &parser, const QString &command, const QString &option,
                           qint64 fallback)
{
    if (!parser.isSet(option))
        return fallback;
    bool ok = false;
    const qint64 value = parser.value(option).toLongLong(&ok);
    if (!ok || value < 0) {
        return fail(Error::Kind::Usage,
                    Cli::tr("%1: --%2 takes a whole number, not \"%3\"").arg(command, option, parser.value(option)));
    }
    return value;
}

/// The server's name of what --sort names: a column of the list, a member of the object, or the server's own name.
Result<QString> sortColumn(const server::AdminApi &api, EntityKind kind, const QString &field)
{
    const QList<server::SortColumn> columns = api.sortColumns(kind);
    QStringList names;
    for (const server::SortColumn &column : columns) {
        const QString name = column.field.startsWith(u'@') ? column.field.mid(1) : column.field;
        if (field == name || field == column.column)
            return column.column;
        names << name;
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return fail(Error::Kind::Usage, Cli::tr("--sort: this server can't sort a list of this kind"));
    return fail(Error::Kind::Usage, Cli::tr("--sort %1: the server can sort by %2").arg(field, names.join(u", "_s)));
}

bool matches(const Entity &entity, const QMap<QString, QString> &filters)
{
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        const bool isOne = entity.strings(it.key()).contains(it.value());
        if (!isOne && entity.text(it.key()) != it.value())
            return false;
    }
    return true;
}

/// Servers ignore filters on UMA resources, so these are read whole and filtered here.
QCoro::Task<Result<ListPart>> readFiltered(server::AdminApi *api, EntityKind kind, ListWish wish, CancelToken cancel)
{
    server::ListQuery query = wish.query;
    query.filters.clear();
    const server::ReadAllOptions options;
    const Result<QList<Entity>> all = co_await server::readAll(*api, kind, query, options, cancel);
    if (!all)
        co_return fail(all.error());
    ListPart part;
    part.start = wish.query.start;
    for (const Entity &entity : *all) {
        if (!matches(entity, wish.query.filters))
            continue;
        const bool isWanted = part.total >= wish.query.start && (wish.limit == 0 || part.entries.size() < wish.limit);
        ++part.total;
        if (isWanted)
            part.entries << entity;
    }
    co_return part;
}

} // namespace

void addListOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"search"_s, Cli::tr("What the server searches for in names, descriptions and ids."), u"TEXT"_s},
        {u"filter"_s, Cli::tr("Only objects whose field has this value; may be given several times."),
         u"FIELD=VALUE"_s},
        {u"sort"_s, Cli::tr("Sorts by this field."), u"FIELD"_s},
        {u"descending"_s, Cli::tr("Sorts from the last to the first.")},
        {u"limit"_s, Cli::tr("At most so many; 0: all."), u"N"_s},
        {u"start"_s, Cli::tr("Leaves out the first N."), u"N"_s},
    });
}

Result<ListWish> listWish(const QCommandLineParser &parser, const QString &command, qint64 defaultLimit)
{
    ListWish wish;
    wish.query.pattern = parser.value(u"search"_s);
    wish.query.sortBy = parser.value(u"sort"_s);
    wish.query.descending = parser.isSet(u"descending"_s);
    for (const QString &filter : parser.values(u"filter"_s)) {
        const qsizetype equals = filter.indexOf(u'=');
        if (equals < 1)
            return fail(Error::Kind::Usage, Cli::tr("%1: --filter takes FIELD=VALUE, not \"%2\"").arg(command, filter));
        wish.query.filters.insert(filter.left(equals), filter.mid(equals + 1));
    }
    const Result<qint64> limit = wholeNumber(parser, command, u"limit"_s, defaultLimit);
    if (!limit)
        return fail(limit.error());
    const Result<qint64> start = wholeNumber(parser, command, u"start"_s, 0);
    if (!start)
        return fail(start.error());
    wish.limit = *limit;
    wish.query.start = *start;
    return wish;
}

QCoro::Task<Result<ListPart>> readPart(server::AdminApi *api, EntityKind kind, ListWish wish, CancelToken cancel)
{
    if (!wish.query.sortBy.isEmpty()) {
        const Result<QString> column = sortColumn(*api, kind, wish.query.sortBy);
        if (!column)
            co_return fail(column.error());
        wish.query.sortBy = *column;
    }
    if (kind == EntityKind::UmaResource && !wish.query.filters.isEmpty())
        co_return co_await readFiltered(api, kind, wish, cancel);
    ListPart part;
    part.start = wish.query.start;
    bool more = true;
    while (more) {
        server::ListQuery query = wish.query;
        const qint64 read = part.entries.size();
        query.start = wish.query.start + read;
        query.limit =
            wish.limit == 0 ? LargestPage : static_cast<int>(std::min<qint64>(wish.limit - read, LargestPage));
        const Result<server::EntityPage> page = co_await api->list(kind, query, cancel);
        if (!page)
            co_return fail(page.error());
        part.entries += page->entries;
        part.total = page->total;
        if (!page->complete)
            part.note = page->note;
        const qint64 now = part.entries.size();
        more = !page->entries.isEmpty() && wish.query.start + now < part.total && (wish.limit == 0 || now < wish.limit);
    }
    co_return part;
}

} // namespace drover::cli
