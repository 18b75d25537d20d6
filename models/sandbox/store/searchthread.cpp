// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/searchthread.h"

#include "base/ids.h"
#include "wire/oneshot.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

using Keys = Result<QList<qint64>>;

/// The other thread's side: owns the connection.
class SearchThread::Worker : public QObject
{
public:
    explicit Worker(QString path) : m_path(std::move(path)) {}

    Keys search(const QString &sql, const QVariantList &values)
    {
        if (!m_database.isOpen() && !open())
            return failed(m_database.lastError());
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failed(query.lastError());
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return failed(query.lastError());
        QList<qint64> keys;
        while (query.next())
            keys.append(query.value(0).toLongLong());
        return keys;
    }

    /// A connection may be closed only on the thread that opened it.
    void close()
    {
        const QString name = m_database.connectionName();
        m_database = {};
        if (!name.isEmpty())
            QSqlDatabase::removeDatabase(name);
    }

private:
    bool open()
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sandbox-search-"_s + newUuid());
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
        return m_database.open();
    }

    static Keys failed(const QSqlError &error)
    {
        return fail(Error::Kind::Internal, QCoreApplication::translate("sandbox", "The sandbox could not search its data."), {}, {},
                    error.text());
    }

    QString m_path;
    QSqlDatabase m_database;
};

SearchThread::SearchThread(QString databasePath) : m_worker(std::make_unique<Worker>(std::move(databasePath)))
{
    m_thread.setObjectName(u"sandbox-search"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker.get(), [worker = m_worker.get()] { worker->close(); }, Qt::DirectConnection);
    m_thread.start(QThread::LowPriority);
}

SearchThread::~SearchThread()
{
    m_thread.quit();
    m_thread.wait();
}

QCoro::Task<Result<QList<qint64>>> SearchThread::run(QString sql, QVariantList values)
{
    const wire::OneShot<Keys> done;
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(worker, [this, worker, sql, values, done] {
        const Keys keys = worker->search(sql, values);
        QMetaObject::invokeMethod(this, [done, keys] { done.set(keys); });
    });
    Keys keys = co_await done;
    co_return keys;
}

} // namespace drover::sandbox
