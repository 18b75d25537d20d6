// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/listrequest.h"

#include "sandbox/admin/apierror.h"
#include "sandbox/admin/entityview.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr int defaultPageSize = 50;

/// A JAX-RS server answers 404 when a query parameter cannot be converted.
Response notANumber(const QString &name, const QString &value)
{
    return Response::text(u"RESTEASY003870: Unable to extract parameter from http request: jakarta.ws.rs.QueryParam(\"%1\") "
                          "value is '%2'"_s.arg(name, value.left(100)),
                          404);
}

tl::expected<int, Response> number(const Parameters &parameters, const QString &name, int absent)
{
    const auto text = parameters.find(name);
    if (!text || text->isEmpty())
        return absent;
    bool ok = false;
    const int value = text->toInt(&ok);
    if (!ok)
        return tl::unexpected(notANumber(name, *text));
    return value;
}

QStringList trimmedParts(const QString &text)
{
    QStringList parts;
    const QStringList given = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : given) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

} // namespace

tl::expected<ListQuery, Response> readListQuery(Kind kind, const Parameters &parameters)
{
    ListQuery query;
    const auto limit = number(parameters, u"limit"_s, defaultPageSize);
    if (!limit)
        return tl::unexpected(limit.error());
    if (*limit > maximumPageSize)
        return tl::unexpected(apiError(400, u"Maximum number of results per page is %1"_s.arg(maximumPageSize)));
    query.limit = std::max(*limit, 0);
    const auto start = number(parameters, u"startIndex"_s, 0);
    if (!start)
        return tl::unexpected(start.error());
    query.start = std::max(*start, 0);
    query.terms = trimmedParts(parameters.value(u"pattern"_s));
    query.sortColumn = parameters.value(u"sortBy"_s);
    query.descending = parameters.value(u"sortOrder"_s) == u"descending";
    if (kind != Kind::UmaResource) { // which ignores it
        const QStringList pairs = trimmedParts(parameters.value(u"fieldValuePair"_s));
        for (const QString &pair : pairs) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals > 0)
                query.equals.append({pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed()});
        }
    }
    return query;
}

Response pageReply(Kind kind, const ListQuery &query, const EntityPage &page)
{
    QJsonArray entries;
    for (const QJsonObject &entry : page.entries)
        entries.append(entityView(kind, entry));
    QJsonObject body{{u"start"_s, query.start}, {u"totalEntriesCount"_s, page.total}, {u"entriesCount"_s, entries.size()}};
    if (!entries.isEmpty())
        body.insert(u"entries"_s, entries);
    return Response::json(body);
}

} // namespace drover::sandbox
