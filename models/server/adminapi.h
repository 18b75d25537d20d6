// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/entity.h"

#include <QCoroTask>

#include <QMap>
#include <QObject>
#include <QUrl>

namespace drover::server {

/// Which part of a list is wanted.
struct ListQuery {
    int limit = 100;  ///< 1 … 200
    qint64 start = 0; ///< offset of the first entry, from 0
    QString pattern;  ///< searched for by the server in names, descriptions and ids
    QString sortBy;   ///< one of AdminApi::sortColumns(); empty: the server's own order
    bool descending = false;
    QMap<QString, QString> filters; ///< field → value, all must be equal

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

struct EntityPage {
    QList<domain::Entity> entries;
    qint64 start = 0;
    qint64 total = 0;     ///< entries that match, on all pages; those that can be had where the list is not complete
    bool complete = true; ///< false: the server may have more that match, and gives no way to page to them
    QString note;         ///< where it is not: a sentence that says so and what to do ("Only the first 100 …")
};

/// What a server can do with a list. What it can't, the AdminApi does itself among the entries that it got.
struct ListAbilities {
    bool pages = true;    ///< false: every list is fetched as a whole, and pages are cut from it
    bool sorts = true;    ///< false: sorted among what came
    bool filters = true;  ///< false: filtered among what came
    bool searches = true; ///< false: searched among what came
    int most = 0;         ///< entries that a list without a search has at most; 0: no limit
    QString note;         ///< the same in a sentence for a person; empty where there is nothing to say

    friend bool operator==(const ListAbilities &, const ListAbilities &) = default;
};

/// A column by which the server can sort: the JSON field it stands for and the server's name of it.
struct SortColumn {
    QString field;
    QString column;
};

/**
 * The admin REST interface of one server. Calls may run at the same time; each can be cancelled.
 *
 * Errors: NotFound, Conflict (the server's copy moved on; `detail` shows it without secrets, get() gives it whole),
 * Denied (token or scope), Input (the server refused the object; `why` is its own message), else those of the
 * transport.
 */
class AdminApi : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QCoro::Task<Result<EntityPage>> list(domain::EntityKind kind, ListQuery query, CancelToken cancel = {}) = 0;
    virtual QCoro::Task<Result<domain::Entity>> get(domain::EntityKind kind, QString id, CancelToken cancel = {}) = 0;
    /// Gives the object as the server stored it.
    virtual QCoro::Task<Result<domain::Entity>> create(domain::EntityKind kind, QJsonObject json,
                                                       CancelToken cancel = {}) = 0;
    /// Changes what differs between \a before (as it was read) and \a after, only if the server still has \a before
    /// in those places. Gives the object as the server stored it; no difference sends nothing.
    virtual QCoro::Task<Result<domain::Entity>> patch(domain::EntityKind kind, QString id, QJsonObject before,
                                                      QJsonObject after, CancelToken cancel = {}) = 0;
    virtual QCoro::Task<Result<void>> remove(domain::EntityKind kind, QString id, CancelToken cancel = {}) = 0;
    /// Values of all script types that this server knows.
    virtual QCoro::Task<Result<QStringList>> scriptTypes(CancelToken cancel = {}) = 0;

    /// Whether the token's scopes allow it; the server has the last word.
    virtual bool canRead(domain::EntityKind kind) const = 0;
    virtual bool canWrite(domain::EntityKind kind) const = 0;
    virtual ListAbilities listAbilities(domain::EntityKind kind) const
    {
        Q_UNUSED(kind)
        return {};
    }
    /// This server's own name of the member that the Config API calls \a field; the same name where it has no other.
    virtual QString fieldName(domain::EntityKind kind, const QString &field) const
    {
        Q_UNUSED(kind)
        return field;
    }
    /// Columns by which a list of \a kind can be sorted.
    virtual QList<SortColumn> sortColumns(domain::EntityKind kind) const = 0;
    /// The address that list() would read, and that of one object; empty where there is none to show.
    virtual QUrl listUrl(domain::EntityKind kind, const ListQuery &query) const
    {
        Q_UNUSED(kind)
        Q_UNUSED(query)
        return {};
    }
    virtual QUrl objectUrl(domain::EntityKind kind, const QString &id) const
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
        return {};
    }
    /// The request that patch() would send, for review: the JSON Patch or the whole object, as text without secrets.
    virtual QString patchPreview(domain::EntityKind kind, const QString &id, const QJsonObject &before,
                                 const QJsonObject &after) const = 0;

Q_SIGNALS:
    /// After each successful write through this object; \a id of what was written.
    void changed(drover::domain::EntityKind kind, const QString &id);
};

} // namespace drover::server
