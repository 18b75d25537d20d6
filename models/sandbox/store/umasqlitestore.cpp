// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/umasqlitestore.h"

#include "base/ids.h"
#include "sandbox/store/umarecords.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// The engine's tables, all that clear() empties.
const QStringList umaTables{u"uma_permission"_s, u"uma_pct"_s, u"uma_rpt"_s, u"uma_session"_s, u"login"_s};

} // namespace

QByteArray tokenHash(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

UmaSqliteStore::UmaSqliteStore(Database &database, EntityStore &entities)
    : m_database(database)
    , m_entities(entities)
{
}

std::optional<QJsonObject> UmaSqliteStore::one(const QString &sql, const QVariant &key)
{
    QSqlQuery &query = m_database.read(sql, {key});
    if (!query.next())
        return std::nullopt;
    QJsonObject json = parsed(query.value(0));
    query.finish();
    return json;
}

void UmaSqliteStore::save(const QString &sql, const QVariant &key, const QJsonObject &json)
{
    m_database.write(sql, {key, compact(json)});
}

std::optional<uma::Client> UmaSqliteStore::client(const QString &clientId)
{
    const auto json = m_entities.find(Kind::Client, clientId);
    return json ? std::optional(umaClient(*json)) : std::nullopt;
}

std::optional<uma::Scope> UmaSqliteStore::scopeById(const QString &id)
{
    const auto json = m_entities.findScopeByValue(id);
    return json ? std::optional(umaScope(*json)) : std::nullopt;
}

std::optional<uma::Scope> UmaSqliteStore::scopeByDn(const QString &dn)
{
    const auto json = m_entities.findByDn(Kind::Scope, dn);
    return json ? std::optional(umaScope(*json)) : std::nullopt;
}

uma::Scope UmaSqliteStore::addScope(uma::Scope scope)
{
    if (scope.inum.isEmpty())
        scope.inum = newUuid();
    scope.dn = dnOf(Kind::Scope, scope.inum);
    if (scope.displayName.isEmpty())
        scope.displayName = scope.id;
    QJsonObject json{{u"inum"_s, scope.inum}, {u"id"_s, scope.id}, {u"displayName"_s, scope.displayName},
                     {u"scopeType"_s, u"uma"_s}};
    if (!scope.description.isEmpty())
        json.insert(u"description"_s, scope.description);
    if (!scope.iconUrl.isEmpty())
        json.insert(u"iconUrl"_s, scope.iconUrl);
    if (!scope.policies.isEmpty())
        json.insert(u"umaAuthorizationPolicies"_s, QJsonArray::fromStringList(scope.policies));
    m_entities.insert(Kind::Scope, json);
    return scope;
}

std::optional<uma::Resource> UmaSqliteStore::resource(const QString &id)
{
    const auto json = m_entities.find(Kind::UmaResource, id);
    return json ? std::optional(umaResource(*json)) : std::nullopt;
}

QList<uma::Permission> UmaSqliteStore::permissionsByTicket(const QString &ticket)
{
    QList<uma::Permission> permissions;
    QSqlQuery &query = m_database.read(u"SELECT json FROM uma_permission WHERE ticket=? ORDER BY rowid"_s, {ticket});
    while (query.next())
        permissions.append(permissionFromJson(parsed(query.value(0))));
    query.finish();
    return permissions;
}

void UmaSqliteStore::savePermissions(const QList<uma::Permission> &permissions)
{
    for (const uma::Permission &permission : permissions) {
        // An update keeps the row's number, and with it the order of registration.
        m_database.write(u"INSERT INTO uma_permission(id,ticket,json) VALUES(?,?,?) "
                         "ON CONFLICT(id) DO UPDATE SET ticket=excluded.ticket, json=excluded.json"_s,
                         {permission.id, permission.ticket, compact(toJson(permission))});
    }
}

void UmaSqliteStore::replaceTicket(const QString &from, const QString &to,
                                   const std::optional<QMap<QString, QString>> &attributes)
{
    QList<uma::Permission> permissions = permissionsByTicket(from);
    for (uma::Permission &permission : permissions) {
        permission.ticket = to;
        if (attributes)
            permission.attributes = *attributes;
    }
    savePermissions(permissions);
}

std::optional<uma::Pct> UmaSqliteStore::pct(const QString &code)
{
    const auto json = one(u"SELECT json FROM uma_pct WHERE code=?"_s, code);
    return json ? std::optional(pctFromJson(*json)) : std::nullopt;
}

void UmaSqliteStore::savePct(const uma::Pct &pct)
{
    save(u"INSERT INTO uma_pct(code,json) VALUES(?,?) ON CONFLICT(code) DO UPDATE SET json=excluded.json"_s, pct.code,
         toJson(pct));
}

std::optional<uma::Rpt> UmaSqliteStore::rpt(const QString &code)
{
    const auto json = one(u"SELECT json FROM uma_rpt WHERE hash=?"_s, tokenHash(code));
    if (!json)
        return std::nullopt;
    uma::Rpt rpt = rptFromJson(*json);
    rpt.code = code;
    return rpt;
}

void UmaSqliteStore::saveRpt(const uma::Rpt &rpt)
{
    save(u"INSERT INTO uma_rpt(hash,json) VALUES(?,?) ON CONFLICT(hash) DO UPDATE SET json=excluded.json"_s,
         tokenHash(rpt.code), toJson(rpt));
}

std::optional<uma::Session> UmaSqliteStore::session(const QString &id)
{
    const auto json = one(u"SELECT json FROM uma_session WHERE id=?"_s, id);
    return json ? std::optional(uma::Session{id, textsFromJson(*json)}) : std::nullopt;
}

void UmaSqliteStore::saveSession(const uma::Session &session)
{
    save(u"INSERT INTO uma_session(id,json) VALUES(?,?) ON CONFLICT(id) DO UPDATE SET json=excluded.json"_s, session.id,
         toJson(session.attributes));
}

std::optional<uma::Login> UmaSqliteStore::login(const QString &id)
{
    const auto json = one(u"SELECT json FROM login WHERE id=?"_s, id);
    return json ? std::optional(loginFromJson(*json)) : std::nullopt;
}

void UmaSqliteStore::saveLogin(const uma::Login &login)
{
    save(u"INSERT INTO login(id,json) VALUES(?,?) ON CONFLICT(id) DO UPDATE SET json=excluded.json"_s, login.id,
         toJson(login));
}

Result<void> UmaSqliteStore::flush()
{
    return m_database.commit();
}

void UmaSqliteStore::clear()
{
    for (const QString &table : umaTables)
        m_database.write(u"DELETE FROM "_s + table);
}

QJsonObject UmaSqliteStore::counts()
{
    QJsonObject counts;
    for (const QString &table : umaTables) {
        QSqlQuery &query = m_database.read(u"SELECT count(*) FROM "_s + table);
        if (query.next())
            counts.insert(table, query.value(0).toLongLong());
        query.finish();
    }
    return counts;
}

} // namespace drover::sandbox
