// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaledapi.h"

#include <QCoreApplication>

namespace drover::workspace {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;
using Act = JournalEntry::Act;

namespace {

Error gone()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("workspace", "The connection was closed."), {}, {}, {}, 0};
}

QString accountName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

JournaledApi::JournaledApi(server::AdminApi &inner, Journal &journal, JournalOrigin origin, QObject *parent)
    : AdminApi(parent)
    , m_inner(&inner)
    , m_journal(journal)
    , m_origin(std::move(origin))
{
    connect(&inner, &AdminApi::changed, this, &AdminApi::changed);
}

QString JournaledApi::begin(Act act, EntityKind kind, const QString &id, const QJsonObject &before,
                            const QJsonObject &after)
{
    JournalEntry entry;
    entry.profileId = m_origin.profileId;
    entry.profileName = m_origin.profileName;
    entry.server = m_origin.server;
    entry.login = m_origin.login;
    entry.account = accountName();
    entry.act = act;
    entry.kind = kind;
    entry.objectId = id;
    entry.name = Entity(kind, after.isEmpty() ? before : after).name();
    if (entry.name.isEmpty())
        entry.name = id;
    entry.before = journalObject(kind, before);
    entry.after = journalObject(kind, after);
    if (act == Act::Change)
        entry.changes = journalChanges(kind, before, after);
    const Result<QString> begun = m_journal.begin(entry);
    if (begun)
        return *begun;
    Q_EMIT journalFailed(begun.error());
    return {};
}

void JournaledApi::tell(const Result<void> &written)
{
    if (!written)
        Q_EMIT journalFailed(written.error());
}

void JournaledApi::end(const QString &entry, const QString &id, const Result<Entity> &stored)
{
    if (entry.isEmpty())
        return;
    if (stored)
        tell(m_journal.succeed(entry, id, journalObject(stored->kind(), stored->json())));
    else
        tell(m_journal.failed(entry, stored.error()));
}

QCoro::Task<Result<server::EntityPage>> JournaledApi::list(EntityKind kind, server::ListQuery query, CancelToken cancel)
{
    if (!m_inner)
        co_return fail(gone());
    co_return co_await m_inner->list(kind, query, cancel);
}

QCoro::Task<Result<Entity>> JournaledApi::get(EntityKind kind, QString id, CancelToken cancel)
{
    if (!m_inner)
        co_return fail(gone());
    co_return co_await m_inner->get(kind, id, cancel);
}

QCoro::Task<Result<Entity>> JournaledApi::create(EntityKind kind, QJsonObject json, CancelToken cancel)
{
    const QPointer<JournaledApi> alive(this);
    if (!m_inner)
        co_return fail(gone());
    const QString entry = begin(Act::Create, kind, {}, {}, json);
    const Result<Entity> stored = co_await m_inner->create(kind, json, cancel);
    if (alive)
        end(entry, stored ? stored->id() : QString(), stored);
    co_return stored;
}

QCoro::Task<Result<Entity>> JournaledApi::patch(EntityKind kind, QString id, QJsonObject before, QJsonObject after,
                                                CancelToken cancel)
{
    const QPointer<JournaledApi> alive(this);
    if (!m_inner)
        co_return fail(gone());
    if (before == after) // sends nothing
        co_return co_await m_inner->patch(kind, id, before, after, cancel);
    const QString entry = begin(Act::Change, kind, id, before, after);
    const Result<Entity> stored = co_await m_inner->patch(kind, id, before, after, cancel);
    if (alive)
        end(entry, id, stored);
    co_return stored;
}

QCoro::Task<Result<void>> JournaledApi::remove(EntityKind kind, QString id, CancelToken cancel)
{
    const QPointer<JournaledApi> alive(this);
    if (!m_inner)
        co_return fail(gone());
    // What goes away is read once more: the journal is where it can be found afterwards.
    const Result<Entity> last = co_await m_inner->get(kind, id, cancel);
    if (!last && last.error().kind != Error::Kind::Denied)
        co_return fail(last.error());
    if (!alive || !m_inner)
        co_return fail(gone());
    const QString entry = begin(Act::Delete, kind, id, last ? last->json() : QJsonObject{}, {});
    const Result<void> removed = co_await m_inner->remove(kind, id, cancel);
    if (!alive || entry.isEmpty())
        co_return removed;
    if (removed)
        tell(m_journal.succeed(entry, id, {}));
    else
        tell(m_journal.failed(entry, removed.error()));
    co_return removed;
}

QCoro::Task<Result<QStringList>> JournaledApi::scriptTypes(CancelToken cancel)
{
    if (!m_inner)
        co_return fail(gone());
    co_return co_await m_inner->scriptTypes(cancel);
}

bool JournaledApi::canRead(EntityKind kind) const
{
    return m_inner && m_inner->canRead(kind);
}

bool JournaledApi::canWrite(EntityKind kind) const
{
    return m_inner && m_inner->canWrite(kind);
}

server::ListAbilities JournaledApi::listAbilities(EntityKind kind) const
{
    return m_inner ? m_inner->listAbilities(kind) : server::ListAbilities();
}

QUrl JournaledApi::listUrl(EntityKind kind, const server::ListQuery &query) const
{
    return m_inner ? m_inner->listUrl(kind, query) : QUrl();
}

QUrl JournaledApi::objectUrl(EntityKind kind, const QString &id) const
{
    return m_inner ? m_inner->objectUrl(kind, id) : QUrl();
}

QString JournaledApi::fieldName(EntityKind kind, const QString &field) const
{
    return m_inner ? m_inner->fieldName(kind, field) : field;
}

QList<server::SortColumn> JournaledApi::sortColumns(EntityKind kind) const
{
    return m_inner ? m_inner->sortColumns(kind) : QList<server::SortColumn>();
}

QString JournaledApi::patchPreview(EntityKind kind, const QString &id, const QJsonObject &before,
                                   const QJsonObject &after) const
{
    return m_inner ? m_inner->patchPreview(kind, id, before, after) : QString();
}

} // namespace drover::workspace
