// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeadminapi.h"

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using domain::Entity;
using server::EntityPage;
using server::ListQuery;

namespace {
Error unused()
{
    return {Error::Kind::Internal, u"not part of this test"_s, {}, {}, {}, 0};
}
} // namespace

Result<EntityPage> FakeAdminApi::answer(Kind kind, const ListQuery &query) const
{
    EntityPage page;
    page.start = query.start;
    page.note = note;
    page.complete = note.isEmpty();
    if (m_generated >= 0) {
        page.total = query.pattern.isEmpty() ? m_generated : m_generated / 10;
        for (qint64 i = query.start; i < qMin(query.start + query.limit, page.total); ++i) {
            const qint64 number = query.descending ? page.total - 1 - i : i;
            page.entries.emplaceBack(
                kind, QJsonObject{{u"inum"_s, u"C%1"_s.arg(number)},
                                  {u"clientName"_s, QString(query.pattern + u"Client %1"_s.arg(number))}});
        }
        return page;
    }
    page.total = entries.size();
    for (qint64 i = query.start; i < qMin<qint64>(query.start + query.limit, entries.size()); ++i)
        page.entries.emplaceBack(kind, entries.at(i));
    return page;
}

FakeAdminApi::Task<EntityPage> FakeAdminApi::list(Kind kind, ListQuery query, CancelToken cancel)
{
    QString question = u"%1+%2"_s.arg(query.start).arg(query.limit);
    if (!query.pattern.isEmpty())
        question += u" ~"_s + query.pattern;
    for (auto filter = query.filters.begin(); filter != query.filters.end(); ++filter)
        question += u" ["_s + filter.key() + u'=' + filter.value() + u']';
    if (!query.sortBy.isEmpty())
        question += (query.descending ? u" -"_s : u" +"_s) + query.sortBy;
    questions << question;
    transport::Completion<std::optional<Error>> completion;
    cancel.onCancelled(this, [this, completion] {
        if (!completion.isComplete())
            ++cancelled;
        completion.complete(Error{Error::Kind::Cancelled, u"cancelled"_s, {}, {}, {}, 0});
    });
    if (m_holding)
        m_held << completion;
    else
        completion.complete(std::nullopt);
    const std::optional<Error> error = co_await completion;
    if (error)
        co_return fail(*error);
    co_return answer(kind, query);
}

void FakeAdminApi::endHeld()
{
    for (const auto &completion : std::as_const(m_held))
        completion.complete(Error{Error::Kind::Cancelled, u"gone"_s, {}, {}, {}, 0});
    m_held.clear();
}

void FakeAdminApi::release(const std::optional<Error> &error)
{
    while (!m_held.isEmpty()) {
        const auto completion = m_held.takeFirst();
        if (completion.isComplete())
            continue; // was cancelled
        completion.complete(error);
        return;
    }
}

QList<server::SortColumn> FakeAdminApi::sortColumns(Kind) const
{
    return {{u"@name"_s, u"displayName"_s}, {u"@id"_s, u"inum"_s}};
}

FakeAdminApi::Task<Entity> FakeAdminApi::get(Kind, QString, CancelToken)
{
    co_return fail(unused());
}

FakeAdminApi::Task<Entity> FakeAdminApi::create(Kind, QJsonObject, CancelToken)
{
    co_return fail(unused());
}

FakeAdminApi::Task<Entity> FakeAdminApi::patch(Kind, QString, QJsonObject, QJsonObject, CancelToken)
{
    co_return fail(unused());
}

FakeAdminApi::Task<void> FakeAdminApi::remove(Kind, QString, CancelToken)
{
    co_return fail(unused());
}

FakeAdminApi::Task<QStringList> FakeAdminApi::scriptTypes(CancelToken)
{
    co_return fail(unused());
}
