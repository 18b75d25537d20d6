// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/schema.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

/// Marks the file as a sandbox's ("Drvr"), so that another program's database is not taken for one.
constexpr int applicationId = 0x44727672;

/// A table of admin objects: the whole JSON, and beside it what lists search and sort by.
/// key2 is the value of a scope, the display name of an attribute; type the scope type, script type or status.
QStringList entityTable(const QString &name)
{
    return {u"CREATE TABLE %1(seq INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL, "
            "key2 TEXT NOT NULL, type TEXT NOT NULL, json TEXT NOT NULL)"_s.arg(name),
            u"CREATE UNIQUE INDEX %1_id ON %1(id)"_s.arg(name),
            u"CREATE INDEX %1_search ON %1(name, id, description, key2, type)"_s.arg(name)};
}

QStringList firstVersion()
{
    QStringList steps{u"CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s};
    for (const QString &table : {u"client"_s, u"scope"_s, u"uma_resource"_s, u"script"_s, u"attribute"_s})
        steps += entityTable(table);
    steps += {
        u"CREATE INDEX scope_value ON scope(key2)"_s,
        u"CREATE INDEX script_type ON script(type)"_s,
        u"CREATE TABLE token(hash BLOB PRIMARY KEY, client_id TEXT NOT NULL, scopes TEXT NOT NULL, issued INTEGER NOT NULL, "
        "expires INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE uma_permission(id TEXT PRIMARY KEY, ticket TEXT NOT NULL, json TEXT NOT NULL)"_s,
        u"CREATE INDEX uma_permission_ticket ON uma_permission(ticket)"_s,
        u"CREATE TABLE uma_pct(code TEXT PRIMARY KEY, json TEXT NOT NULL)"_s,
        u"CREATE TABLE uma_rpt(hash BLOB PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE uma_session(id TEXT PRIMARY KEY, json TEXT NOT NULL)"_s,
        u"CREATE TABLE login(id TEXT PRIMARY KEY, json TEXT NOT NULL)"_s,
    };
    return steps;
}

/// Attributes are searched by display name and filtered by status.
QStringList secondVersion()
{
    return {u"UPDATE attribute SET key2=coalesce(json_extract(json,'$.displayName'),''), "
            "type=coalesce(json_extract(json,'$.status'),'')"_s};
}

/// Lists are sorted by description, too.
QStringList thirdVersion()
{
    QStringList steps;
    for (const QString &table : {u"client"_s, u"scope"_s, u"uma_resource"_s, u"script"_s, u"attribute"_s})
        steps += u"CREATE INDEX %1_description ON %1(description, id)"_s.arg(table);
    return steps;
}

/// Statements that lead from version i to i + 1.
QList<QStringList> migrations()
{
    return {firstVersion(), secondVersion(), thirdVersion()};
}

int pragma(QSqlDatabase &database, const QString &name)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA "_s + name) && query.next() ? query.value(0).toInt() : -1;
}

tl::unexpected<Error> refused(const QSqlDatabase &database, const QString &why, const QString &detail)
{
    return fail(Error::Kind::Input,
                QCoreApplication::translate("sandbox", "The sandbox cannot use the data file %1.").arg(database.databaseName()),
                why, QCoreApplication::translate("sandbox", "Name another folder with --data."), detail);
}

bool runAll(QSqlDatabase &database, const QStringList &statements, QString &detail)
{
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement)) {
            detail = query.lastError().text();
            return false;
        }
    }
    return true;
}

} // namespace

int currentSchemaVersion()
{
    return static_cast<int>(migrations().size());
}

Result<void> bringUpToDate(QSqlDatabase &database)
{
    const QList<QStringList> steps = migrations();
    const int version = pragma(database, u"user_version"_s);
    const int application = pragma(database, u"application_id"_s);
    if (version < 0) {
        QString detail;
        runAll(database, {u"SELECT count(*) FROM sqlite_master"_s}, detail);
        return refused(database, QCoreApplication::translate("sandbox", "It is not an SQLite database, or another sandbox uses it."),
                       detail);
    }
    if (application != applicationId && (application != 0 || version != 0))
        return refused(database, QCoreApplication::translate("sandbox", "It belongs to another program."), {});
    if (version > steps.size()) {
        return refused(database, QCoreApplication::translate("sandbox", "It was written by a newer version of Drover."),
                       u"schema %1, known %2"_s.arg(version).arg(steps.size()));
    }
    for (qsizetype i = version; i < steps.size(); ++i) {
        QStringList statements{u"BEGIN IMMEDIATE"_s};
        statements += steps.at(i);
        statements += {u"PRAGMA application_id=%1"_s.arg(applicationId), u"PRAGMA user_version=%1"_s.arg(i + 1), u"COMMIT"_s};
        QString detail;
        if (!runAll(database, statements, detail)) {
            QSqlQuery(database).exec(u"ROLLBACK"_s);
            return refused(database, QCoreApplication::translate("sandbox", "Its tables could not be brought up to date."), detail);
        }
    }
    return {};
}

} // namespace drover::sandbox
