// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/database.h"

#include "base/ids.h"
#include "base/log.h"
#include "sandbox/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr qsizetype keptStatements = 200;

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

Database::~Database()
{
    if (m_writing)
        rollback();
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Durability durability)
{
    std::unique_ptr<Database> database(new Database(path, u"sandbox-"_s + newUuid()));
    if (!database->m_database.isValid()) {
        return fail(Error::Kind::Internal, QCoreApplication::translate("sandbox", "The sandbox cannot keep its data."),
                    QCoreApplication::translate("sandbox", "Qt's SQLite driver is not installed."),
                    QCoreApplication::translate("sandbox", "Install the package libqt6sql6-sqlite."));
    }
    database->m_database.setDatabaseName(path);
    if (!database->m_database.open())
        return database->failure(database->m_database.lastError().text());
    // Only the owner may read the file: it holds the secrets of the clients that were made in it.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (auto configured = database->configure(durability); !configured)
        return fail(configured.error());
    return database;
}

Result<void> Database::configure(Durability durability)
{
    m_durability = durability;
    const bool ok = run(u"PRAGMA journal_mode=WAL"_s)
        && run(durability == Durability::Power ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s)
        && run(u"PRAGMA cache_size=-65536"_s) && run(u"PRAGMA temp_store=MEMORY"_s)
        && run(u"PRAGMA mmap_size=268435456"_s) && run(u"PRAGMA busy_timeout=2000"_s);
    if (!ok)
        return failure(m_firstFailure);
    return bringUpToDate(m_database);
}

bool Database::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    if (m_firstFailure.isEmpty())
        m_firstFailure = query.lastError().text();
    return false;
}

QSqlQuery &Database::prepared(const QString &sql)
{
    // Filters make statements of their own; those of a long day must not pile up.
    if (m_statements.size() >= keptStatements && !m_statements.contains(sql))
        m_statements.clear();
    auto &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_shared<QSqlQuery>(m_database);
        statement->setForwardOnly(true);
        if (!statement->prepare(sql))
            remember(*statement);
    } else {
        statement->finish();
    }
    return *statement;
}

void Database::remember(const QSqlQuery &query)
{
    qCWarning(DROVER_LOG_SANDBOX) << "database:" << query.lastError().text();
    if (m_firstFailure.isEmpty())
        m_firstFailure = query.lastError().text();
}

QSqlQuery &Database::read(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        remember(query);
    return query;
}

int Database::write(const QString &sql, const QVariantList &values)
{
    if (!m_writing)
        m_writing = run(u"BEGIN IMMEDIATE"_s);
    QSqlQuery &query = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec()) {
        remember(query);
        return -1;
    }
    m_lastRowId = query.lastInsertId().toLongLong();
    const int rows = query.numRowsAffected();
    query.finish();
    return rows;
}

Result<void> Database::commit()
{
    if (!m_firstFailure.isEmpty()) {
        const QString detail = m_firstFailure;
        rollback();
        return failure(detail);
    }
    if (!m_writing)
        return {};
    if (!run(u"COMMIT"_s)) {
        const QString detail = m_firstFailure;
        rollback();
        return failure(detail);
    }
    m_writing = false;
    return {};
}

void Database::rollback()
{
    ++m_rollbacks;
    if (m_writing) {
        for (const auto &statement : std::as_const(m_statements))
            statement->finish();
        QSqlQuery query(m_database);
        if (!query.exec(u"ROLLBACK"_s))
            qCWarning(DROVER_LOG_SANDBOX) << "rollback:" << query.lastError().text();
        m_writing = false;
    }
    m_firstFailure.clear();
}

QString Database::meta(const QString &key)
{
    QSqlQuery &query = read(u"SELECT value FROM meta WHERE key=?"_s, {key});
    return query.next() ? query.value(0).toString() : QString();
}

void Database::setMeta(const QString &key, const QString &value)
{
    write(u"INSERT INTO meta(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"_s, {key, value});
}

Result<void> Database::bulk(const std::function<Result<void>(QSqlDatabase &)> &load)
{
    if (auto committed = commit(); !committed)
        return committed;
    for (const auto &statement : std::as_const(m_statements))
        statement->finish();
    // Without a journal a crash would leave a broken file, so this is only for a sandbox that has not answered yet.
    if (!run(u"PRAGMA journal_mode=MEMORY"_s) || !run(u"PRAGMA synchronous=OFF"_s))
        return failure(m_firstFailure);
    Result<void> done = load(m_database);
    const bool restored = run(u"PRAGMA journal_mode=WAL"_s)
        && run(m_durability == Durability::Power ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s);
    if (done && !restored)
        return failure(m_firstFailure);
    return done;
}

tl::unexpected<Error> Database::failure(const QString &detail) const
{
    return fail(Error::Kind::Internal,
                QCoreApplication::translate("sandbox", "The sandbox could not read or write its data file %1.").arg(m_path),
                detail.contains(u"locked") ? QCoreApplication::translate("sandbox", "Another program uses the file.") : QString(),
                QCoreApplication::translate("sandbox", "Check that the disk is not full and that no other sandbox uses the same folder."),
                detail);
}

} // namespace drover::sandbox
