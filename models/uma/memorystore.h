// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/umastore.h"

#include <QHash>

namespace drover::uma {

/// A store that lives as long as its object; for flows in process and for tests.
class MemoryStore : public Store {
public:
    explicit MemoryStore(Generation generation = Generation::Janssen);

    std::optional<Client> client(const QString &clientId) override;
    std::optional<Scope> scopeById(const QString &id) override;
    std::optional<Scope> scopeByDn(const QString &dn) override;
    Scope addScope(Scope scope) override;
    std::optional<Resource> resource(const QString &id) override;
    QList<Permission> permissionsByTicket(const QString &ticket) override;
    void savePermissions(const QList<Permission> &permissions) override;
    void replaceTicket(const QString &from, const QString &to,
                       const std::optional<QMap<QString, QString>> &attributes) override;
    std::optional<Pct> pct(const QString &code) override;
    void savePct(const Pct &pct) override;
    std::optional<Rpt> rpt(const QString &code) override;
    void saveRpt(const Rpt &rpt) override;
    std::optional<Session> session(const QString &id) override;
    void saveSession(const Session &session) override;
    std::optional<Login> login(const QString &id) override;
    Result<void> flush() override;

    void saveClient(const Client &client);
    void saveScope(const Scope &scope);
    void saveResource(const Resource &resource);
    void saveLogin(const Login &login);

private:
    QString m_root; ///< "o=jans" or "o=gluu"
    QHash<QString, Client> m_clients;
    QHash<QString, Scope> m_scopes; ///< by DN
    QHash<QString, Resource> m_resources;
    QList<Permission> m_permissions;
    QHash<QString, Pct> m_pcts;
    QHash<QString, Rpt> m_rpts;
    QHash<QString, Session> m_sessions;
    QHash<QString, Login> m_logins;
};

} // namespace drover::uma
