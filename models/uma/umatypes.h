// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scripttypes.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// Records of the UMA 2.0 engine. Plain data, copyable, free of threads; all times are UTC.
namespace drover::uma {

using scripts::Generation;

/// Settings of the authorization server that the engine plays, by their names in the servers' configuration.
struct Config {
    Generation generation = Generation::Janssen;
    QString issuer = QStringLiteral("https://as");
    QString basePath = QStringLiteral("/jans-auth/restv1"); ///< "/oxauth/restv1" on a Gluu server
    int rptLifetime = 3600;                                 ///< seconds (umaRptLifetime)
    int ticketLifetime = 3600;                              ///< seconds (umaTicketLifetime)
    int pctLifetime = 1728000;                              ///< seconds (umaPctLifetime)
    int resourceLifetime = 1728000;                         ///< seconds (umaResourceLifetime)
    bool addScopesAutomatically = true;                     ///< umaAddScopesAutomatically
    bool validateClaimToken = false;      ///< umaValidateClaimToken: expiry and issuer; signatures are not checked here
    bool grantAccessIfNoPolicies = false; ///< umaGrantAccessIfNoPolicies
    bool restrictResourceToAssociatedClient = false; ///< umaRestrictResourceToAssociatedClient
    /// The merging rule before Gluu 4.5.4 and before Janssen of December 2022: an absent text claim of a claim_token is
    /// stored in the PCT, and an equal one makes a list of both. See Config::forGeneration().
    bool appendEqualPctValues = false;

    /// The defaults of a generation: paths, lifetimes and the merging rule (old for gluu3, new for gluu4 and janssen).
    static Config forGeneration(Generation generation);

    /// "https://as/jans-auth/restv1"
    QString baseEndpoint() const;
    /// "https://as/jans-auth": where the pages live.
    QString contextUrl() const;
    QString gatherEndpoint() const;
    QString authorizationEndpoint() const;
};

struct Scope {
    QString id;
    QString inum;
    QString dn;
    QString displayName;
    QString description;
    QString iconUrl;
    QStringList policies; ///< DNs of uma_rpt_policy scripts (umaAuthorizationPolicies), in order

    bool operator==(const Scope &) const = default;
};

struct Resource {
    QString id;
    QString inum;
    QString dn;
    QString name;
    QString description;
    QString type;
    QString iconUri;
    QStringList scopes;      ///< DNs
    QString scopeExpression; ///< JSON text {"rule":…,"data":[…]}; empty for none
    QStringList clients;     ///< DNs
    QString creator;
    QDateTime iat;
    QDateTime exp;

    bool operator==(const Resource &) const = default;
};

/// One permission of a ticket. Several permissions may share one ticket.
struct Permission {
    QString id; ///< key of the record, kept when the ticket is rotated
    QString ticket;
    QString resourceId;
    QStringList scopeDns;
    QDateTime expiresAt;
    QMap<QString, QString> attributes; ///< "gathering_id", "pct" and the parameters of the permission request
    QString status = QStringLiteral("granted");

    bool operator==(const Permission &) const = default;
};

/// A persisted claims token: the claims gathered for a client.
struct Pct {
    QString code;
    QString clientId;
    QJsonObject claims;
    QDateTime createdAt;
    QDateTime expiresAt;

    bool operator==(const Pct &) const = default;
};

struct Rpt {
    QString code;
    QString clientId;
    QList<Permission> permissions;
    QString pct;
    QDateTime createdAt;
    QDateTime expiresAt;

    bool operator==(const Rpt &) const = default;
};

/// The browser's UMA session (cookie `uma_session_id`). Not a login.
struct Session {
    QString id;
    QMap<QString, QString> attributes;

    bool operator==(const Session &) const = default;
};

/// The browser's login session (cookie `session_id`).
struct Login {
    QString id;
    bool authenticated = false;
    QString userDn;
    QString uid;
    QJsonObject attributes;                   ///< of the user: text or list of texts
    QMap<QString, QString> sessionAttributes; ///< "connect session attributes": acr, …

    bool operator==(const Login &) const = default;
};

struct Client {
    QString clientId;
    QStringList claimsRedirectUris;
    bool disabled = false;
    bool rptAsJwt = false;
    QStringList rptClaimsScripts; ///< DNs of uma_rpt_claims scripts
    QJsonObject json;             ///< the whole client as scripts may see it; never holds its secret

    bool operator==(const Client &) const = default;
};

} // namespace drover::uma
