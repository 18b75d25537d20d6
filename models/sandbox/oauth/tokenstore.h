// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sandbox/store/database.h"

#include <QStringList>

#include <optional>

namespace drover::sandbox {

/// An access token of the client credentials grant.
struct AccessToken
{
    QString clientId;
    QStringList scopes;
    qint64 issuedAt = 0;  ///< seconds since 1970
    qint64 expiresAt = 0;
};

/// Access tokens in the database, under their hash: whoever reads the file can't use them. Writes are not committed here.
class TokenStore
{
public:
    TokenStore(Database &database, const Clock &clock);

    /// A new opaque token.
    QString issue(const QString &clientId, const QStringList &scopes, int lifetimeSeconds);
    /// The token's facts; nothing if it is not known or has expired.
    std::optional<AccessToken> find(const QString &token);
    void revokeOfClient(const QString &clientId);
    void clear();
    qint64 count();

private:
    void removeExpired();

    Database &m_database;
    const Clock &m_clock;
    qint64 m_nextSweep = 0;
    QHash<QByteArray, AccessToken> m_known; ///< tokens that were looked up, by hash
    quint64 m_knownAt = 0;                  ///< rollbacks of the database when they were
};

} // namespace drover::sandbox
