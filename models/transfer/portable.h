// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"

#include <QHash>

namespace drover::transfer {

/**
 * Which objects the directory names of one server mean, by names that another server has too.
 *
 * Servers give the same scope or script different ids; a scope is the same by its value, a script by its type and name,
 * an attribute by its name, and a client by its client id. A value type.
 */
class ReferenceNames {
public:
    /// Reads the names of a server's scopes and scripts (and attributes, where the kind is known and may be read).
    static QCoro::Task<Result<ReferenceNames>> read(server::AdminApi *api, CancelToken cancel);
    static ReferenceNames of(const QList<domain::Entity> &entities);

    /// "scope:claim_gathering" of a directory name; empty where it is none of this server's.
    QString nameOf(const QString &dn) const { return m_names.value(folded(dn)); }
    /// The directory name that such a name has here; empty where there is none, or more than one.
    QString dnOf(const QString &name) const { return m_dns.value(name); }

private:
    static QString folded(const QString &dn);

    QHash<QString, QString> m_names; ///< directory name, folded → name
    QHash<QString, QString> m_dns;
};

/// What makes an object the same on every server: "script:uma_rpt_policy/name", "scope:VALUE", "client:ID" …
QString naturalKey(const domain::Entity &entity);

/**
 * An object as it is comparable between servers: without secrets and what belongs to one server (ids, dates, revision,
 * errors), and with references by name. "\u00abscope:openid\u00bb" stands in the place of a directory name.
 */
QJsonObject portable(const domain::Entity &entity, const ReferenceNames &names);

/// References of a portable object that a server does not have.
QStringList missingReferences(const QJsonValue &portable, const ReferenceNames &names);

/**
 * The object that the portable one makes of \a target, or a new one where \a target is nothing. What belongs to the
 * target's server and its secrets stay. A reference that is not there (missingReferences()) stays a name: not to be
 * sent.
 */
QJsonObject landed(domain::EntityKind kind, const QJsonObject &portable, const std::optional<domain::Entity> &target,
                   const ReferenceNames &names);

} // namespace drover::transfer
