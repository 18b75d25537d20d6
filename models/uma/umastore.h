// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "uma/umatypes.h"

#include <optional>

namespace drover::uma {

/// Where the engine keeps its records. Synchronous, used from one thread, not owned by the services that get it.
///
/// A write is seen by every later read at once; it is durable when flush() has answered. The services call flush()
/// once, before they give an answer out. A read or write that fails in the store behind is remembered and told by the
/// next flush(), so that an answer built on it never leaves.
///
/// Expired records are returned as they are: what expiry means is the services' business.
class Store {
public:
    Store() = default;
    virtual ~Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    virtual std::optional<Client> client(const QString &clientId) = 0;

    virtual std::optional<Scope> scopeById(const QString &id) = 0;
    virtual std::optional<Scope> scopeByDn(const QString &dn) = 0;
    /// Stores a new scope that has an id; sets what is missing of inum, dn and displayName, and returns what was
    /// stored.
    virtual Scope addScope(Scope scope) = 0;

    virtual std::optional<Resource> resource(const QString &id) = 0;

    /// All permissions of a ticket in the order in which they were registered; empty: the ticket is not known.
    virtual QList<Permission> permissionsByTicket(const QString &ticket) = 0;
    /// Stores permissions, each under its id (new ones and changed ones alike).
    virtual void savePermissions(const QList<Permission> &permissions) = 0;
    /// Moves all permissions of a ticket to another; afterwards the old one is not known. With `attributes` these
    /// replace each permission's own.
    virtual void replaceTicket(const QString &from, const QString &to,
                               const std::optional<QMap<QString, QString>> &attributes) = 0;

    virtual std::optional<Pct> pct(const QString &code) = 0;
    virtual void savePct(const Pct &pct) = 0;

    virtual std::optional<Rpt> rpt(const QString &code) = 0;
    virtual void saveRpt(const Rpt &rpt) = 0;

    virtual std::optional<Session> session(const QString &id) = 0;
    virtual void saveSession(const Session &session) = 0;

    virtual std::optional<Login> login(const QString &id) = 0;

    /// Makes all writes so far durable; the error tells the first failure since the last flush().
    virtual Result<void> flush() = 0;
};

} // namespace drover::uma
