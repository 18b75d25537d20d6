// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/memorystore.h"

#include "base/ids.h"

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
std::optional<T> found(const QHash<QString, T> &map, const QString &key)
{
    const auto it = map.constFind(key);
    return it == map.constEnd() ? std::nullopt : std::optional<T>(*it);
}

} // namespace

MemoryStore::MemoryStore(Generation generation)
    : m_root(generation == Generation::Janssen ? u"o=jans"_s : u"o=gluu"_s)
{
}

std::optional<Client> MemoryStore::client(const QString &clientId)
{
    return found(m_clients, clientId);
}

std::optional<Scope> MemoryStore::scopeById(const QString &id)
{
    const auto it =
        std::find_if(m_scopes.cbegin(), m_scopes.cend(), [&](const Scope &scope) { return scope.id == id; });
    return it == m_scopes.cend() ? std::nullopt : std::optional<Scope>(*it);
}

std::optional<Scope> MemoryStore::scopeByDn(const QString &dn)
{
    return found(m_scopes, dn);
}

Scope MemoryStore::addScope(Scope scope)
{
    if (scope.inum.isEmpty()) {
        scope.inum = newUuid();
    }
    if (scope.dn.isEmpty()) {
        scope.dn = "inum="_L1 + scope.inum + ",ou=scopes,"_L1 + m_root;
    }
    if (scope.displayName.isEmpty()) {
        scope.displayName = scope.id;
    }
    saveScope(scope);
    return scope;
}

std::optional<Resource> MemoryStore::resource(const QString &id)
{
    return found(m_resources, id);
}

QList<Permission> MemoryStore::permissionsByTicket(const QString &ticket)
{
    QList<Permission> result;
    std::copy_if(m_permissions.cbegin(), m_permissions.cend(), std::back_inserter(result),
                 [&](const Permission &permission) { return permission.ticket == ticket; });
    return result;
}

void MemoryStore::savePermissions(const QList<Permission> &permissions)
{
    for (const Permission &permission : permissions) {
        const auto known = std::find_if(m_permissions.begin(), m_permissions.end(),
                                        [&](const Permission &other) { return other.id == permission.id; });
        if (known == m_permissions.end()) {
            m_permissions.append(permission);
        } else {
            *known = permission;
        }
    }
}

void MemoryStore::replaceTicket(const QString &from, const QString &to,
                                const std::optional<QMap<QString, QString>> &attributes)
{
    for (Permission &permission : m_permissions) {
        if (permission.ticket == from) {
            permission.ticket = to;
            if (attributes) {
                permission.attributes = *attributes;
            }
        }
    }
}

std::optional<Pct> MemoryStore::pct(const QString &code)
{
    return found(m_pcts, code);
}

void MemoryStore::savePct(const Pct &pct)
{
    m_pcts.insert(pct.code, pct);
}

std::optional<Rpt> MemoryStore::rpt(const QString &code)
{
    return found(m_rpts, code);
}

void MemoryStore::saveRpt(const Rpt &rpt)
{
    m_rpts.insert(rpt.code, rpt);
}

std::optional<Session> MemoryStore::session(const QString &id)
{
    return found(m_sessions, id);
}

void MemoryStore::saveSession(const Session &session)
{
    m_sessions.insert(session.id, session);
}

std::optional<Login> MemoryStore::login(const QString &id)
{
    return found(m_logins, id);
}

Result<void> MemoryStore::flush()
{
    return {};
}

void MemoryStore::saveClient(const Client &client)
{
    m_clients.insert(client.clientId, client);
}

void MemoryStore::saveScope(const Scope &scope)
{
    m_scopes.insert(scope.dn, scope);
}

void MemoryStore::saveResource(const Resource &resource)
{
    m_resources.insert(resource.id, resource);
}

void MemoryStore::saveLogin(const Login &login)
{
    m_logins.insert(login.id, login);
}

} // namespace drover::uma
