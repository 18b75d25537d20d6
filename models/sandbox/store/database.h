// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace drover::sandbox {

/// The sandbox's SQLite file: one connection, used from one thread, in WAL mode.
///
/// Writes open a transaction by themselves and become durable with commit(); everything that gives an answer out
/// commits first, so a killed process loses nothing that it acknowledged.
class Database
{
public:
    /// What a commit waits for.
    enum class Durability {
        Process, ///< survives the end of the process, however it comes
        Power    ///< survives a power cut as well
    };

    /// Opens or makes the file and brings its schema up to date. A file of a newer schema is refused.
    static Result<std::unique_ptr<Database>> open(const QString &path, Durability durability);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs a statement that reads. Prepared statements are kept. A failure is remembered for the next commit().
    QSqlQuery &read(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that writes, in the transaction that is under way or a new one.
    /// The number of rows it changed; -1 after a failure, which is remembered for the next commit().
    int write(const QString &sql, const QVariantList &values = {});
    /// Makes all writes so far durable; tells the first failure since the last commit or rollback, having undone
    /// everything since then.
    Result<void> commit();
    void rollback();

    /// Grows whenever writes were undone: what was remembered of the tables' content is then worth nothing.
    quint64 rollbacks() const { return m_rollbacks; }
    /// The row id that the last write made.
    qint64 lastRowId() const { return m_lastRowId; }

    /// A small named value that belongs to the file.
    QString meta(const QString &key);
    void setMeta(const QString &key, const QString &value);

    /// For loading much at once: runs `load` with journal and synchronisation relaxed; afterwards all is durable.
    Result<void> bulk(const std::function<Result<void>(QSqlDatabase &)> &load);
    QString path() const { return m_path; }

private:
    Database(QString path, QString connection);
    Result<void> configure(Durability durability);
    bool run(const QString &sql);
    QSqlQuery &prepared(const QString &sql);
    void remember(const QSqlQuery &query);
    tl::unexpected<Error> failure(const QString &detail) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QString m_firstFailure;
    qint64 m_lastRowId = 0;
    quint64 m_rollbacks = 0;
    bool m_writing = false;
    Durability m_durability = Durability::Process;
};

} // namespace drover::sandbox
