// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/database.h"
#include "sandbox/store/entitykind.h"
#include "sandbox/store/searchthread.h"

#include <QCoroTask>

#include <QJsonArray>

#include <memory>

namespace drover::sandbox {

/// A page that is asked for.
struct ListQuery
{
    int limit = 50;
    int start = 0; ///< offset, 0 = first
    QStringList terms; ///< any of them must be part of a pattern column, whatever the case of ASCII letters
    QList<QPair<QString, QString>> equals; ///< JSON member = value, all of them
    QString type;      ///< of a scope or script, status of an attribute; empty: all
    QString sortColumn; ///< of the server's database; empty: inum
    bool descending = false;
};

struct EntityPage
{
    qint64 total = 0;
    QList<QJsonObject> entries;
};

/// The admin objects: each kept as the JSON it was written as, unknown members included, with columns beside it for
/// lists. Writes are not committed here. One thread.
class EntityStore
{
public:
    explicit EntityStore(Database &database);
    ~EntityStore();

    std::optional<QJsonObject> find(Kind kind, const QString &id);
    std::optional<QJsonObject> findByDn(Kind kind, const QString &dn);
    std::optional<QJsonObject> findScopeByValue(const QString &value);
    std::optional<QJsonObject> findByName(Kind kind, const QString &name);
    /// All objects of a scope or script type, oldest first.
    QList<QJsonObject> ofType(Kind kind, const QString &type);
    /// All objects whose text list `field` holds `value`, oldest first.
    QList<QJsonObject> holding(Kind kind, const QString &field, const QString &value);
    QStringList typesInUse(Kind kind);
    qint64 count(Kind kind);
    /// Another text after each write to a kind, and after writes that were undone: what was made from its objects is good
    /// for as long as this stays.
    QString stateOf(Kind kind) const;

    /// False: an object with this id is there already.
    bool insert(Kind kind, const QJsonObject &json);
    /// False: there is no such object.
    bool replace(Kind kind, const QJsonObject &json);
    bool remove(Kind kind, const QString &id);
    void clear();

    /// Kind::Input: a sort column or a member of `equals` that the server's table does not have; `detail` names it.
    Result<EntityPage> list(Kind kind, const ListQuery &query);
    /// The same; a search that passes over a large table is made on another thread. What was written before must be
    /// committed to be found.
    QCoro::Task<Result<EntityPage>> listLater(Kind kind, ListQuery query);
    /// The same as holding(), on another thread.
    QCoro::Task<Result<QList<QJsonObject>>> holdingLater(Kind kind, QString field, QString value);
    /// Says that rows of a kind were written past this object.
    void changedBehind(Kind kind) { ++m_generations[kind]; }

private:
    struct Filter;
    void recount(Kind kind, const QString &before, qint64 difference);
    Result<Filter> filterOf(const KindInfo &info, const ListQuery &query) const;
    struct Order;
    Result<Order> orderOf(const KindInfo &info, const ListQuery &query) const;
    /// One pass over a table: the statement, and the name under which its result is remembered.
    struct Search
    {
        QString key;
        QString sql;
        QVariantList values;
    };
    Search searchOf(const KindInfo &info, const Filter &filter, const Order &order) const;
    const QList<qint64> *remembered(const QString &key) const;
    void remember(const QString &key, const QList<qint64> &keys);
    QList<qint64> fetchKeys(const QString &sql, const QVariantList &values);
    QString contentKey(const KindInfo &info) const;
    EntityPage pageOf(const KindInfo &info, const QList<qint64> &all, const ListQuery &query);
    QList<QJsonObject> rowsOf(const KindInfo &info, const QList<qint64> &keys);
    SearchThread &searches();
    std::optional<QJsonObject> one(const QString &sql, const QVariant &value);
    QList<QJsonObject> many(const QString &sql, const QVariantList &values);
    QVariantList columns(const KindInfo &info, const QJsonObject &json) const;

    Database &m_database;
    std::unique_ptr<SearchThread> m_searches; ///< made when it is first needed
    QHash<Kind, quint64> m_generations;
    QHash<Kind, QPair<QString, qint64>> m_counts; ///< with the state of the table that they are of
    /// Keys of the rows that searches found, in order, the latest search last: the pages of one search come from one
    /// pass over the table.
    QList<QPair<QString, QList<qint64>>> m_found;
};

} // namespace drover::sandbox
