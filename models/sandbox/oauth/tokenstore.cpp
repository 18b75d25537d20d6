// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/tokenstore.h"

#include "base/ids.h"
#include "sandbox/store/umasqlitestore.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr qint64 sweepSeconds = 600;
constexpr int tokenBytes = 32;
constexpr qsizetype keptTokens = 1'000;

} // namespace

TokenStore::TokenStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QString TokenStore::issue(const QString &clientId, const QStringList &scopes, int lifetimeSeconds)
{
    removeExpired();
    const QString token = QString::fromLatin1(newSecret(tokenBytes));
    const qint64 now = m_clock.nowSeconds();
    m_database.write(u"INSERT INTO token(hash,client_id,scopes,issued,expires) VALUES(?,?,?,?,?)"_s,
                     {tokenHash(token), clientId, scopes.isEmpty() ? u""_s : scopes.join(u' '), now, now + lifetimeSeconds});
    return token;
}

std::optional<AccessToken> TokenStore::find(const QString &token)
{
    const QByteArray hash = tokenHash(token);
    if (m_knownAt != m_database.rollbacks() || m_known.size() >= keptTokens) {
        m_known.clear();
        m_knownAt = m_database.rollbacks();
    }
    const qint64 now = m_clock.nowSeconds();
    if (const auto known = m_known.constFind(hash); known != m_known.constEnd() && known->expiresAt > now)
        return *known;
    QSqlQuery &query = m_database.read(u"SELECT client_id,scopes,issued,expires FROM token WHERE hash=? AND expires>?"_s,
                                       {hash, now});
    if (!query.next())
        return std::nullopt;
    AccessToken found{query.value(0).toString(), query.value(1).toString().split(u' ', Qt::SkipEmptyParts),
                      query.value(2).toLongLong(), query.value(3).toLongLong()};
    query.finish();
    m_known.insert(hash, found);
    return found;
}

void TokenStore::revokeOfClient(const QString &clientId)
{
    m_known.clear();
    m_database.write(u"DELETE FROM token WHERE client_id=?"_s, {clientId});
}

void TokenStore::clear()
{
    m_known.clear();
    m_database.write(u"DELETE FROM token"_s);
}

qint64 TokenStore::count()
{
    QSqlQuery &query = m_database.read(u"SELECT count(*) FROM token"_s);
    const qint64 count = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return count;
}

void TokenStore::removeExpired()
{
    const qint64 now = m_clock.nowSeconds();
    if (now < m_nextSweep)
        return;
    m_nextSweep = now + sweepSeconds;
    m_database.write(u"DELETE FROM token WHERE expires<=?"_s, {now});
}

} // namespace drover::sandbox
