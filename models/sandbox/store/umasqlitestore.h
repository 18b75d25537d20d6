// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/entitystore.h"
#include "uma/umastore.h"

namespace drover::sandbox {

/// SHA-256 of a token: all that the store keeps of it.
QByteArray tokenHash(const QString &token);

/// The UMA engine's records in the sandbox's database; clients, scopes and resources are the admin API's objects.
class UmaSqliteStore : public uma::Store
{
public:
    UmaSqliteStore(Database &database, EntityStore &entities);

    std::optional<uma::Client> client(const QString &clientId) override;
    std::optional<uma::Scope> scopeById(const QString &id) override;
    std::optional<uma::Scope> scopeByDn(const QString &dn) override;
    uma::Scope addScope(uma::Scope scope) override;
    std::optional<uma::Resource> resource(const QString &id) override;
    QList<uma::Permission> permissionsByTicket(const QString &ticket) override;
    void savePermissions(const QList<uma::Permission> &permissions) override;
    void replaceTicket(const QString &from, const QString &to,
                       const std::optional<QMap<QString, QString>> &attributes) override;
    std::optional<uma::Pct> pct(const QString &code) override;
    void savePct(const uma::Pct &pct) override;
    std::optional<uma::Rpt> rpt(const QString &code) override;
    void saveRpt(const uma::Rpt &rpt) override;
    std::optional<uma::Session> session(const QString &id) override;
    void saveSession(const uma::Session &session) override;
    std::optional<uma::Login> login(const QString &id) override;
    Result<void> flush() override;

    void saveLogin(const uma::Login &login);
    /// Forgets tickets, RPTs, PCTs, sessions and logins.
    void clear();
    /// Rows by table, for the control interface.
    QJsonObject counts();

private:
    std::optional<QJsonObject> one(const QString &sql, const QVariant &key);
    void save(const QString &sql, const QVariant &key, const QJsonObject &json);

    Database &m_database;
    EntityStore &m_entities;
};

} // namespace drover::sandbox
