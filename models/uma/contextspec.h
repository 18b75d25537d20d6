// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/umastore.h"
#include "uma/umatypes.h"

#include <QJsonObject>

#include <optional>

/// Descriptions of the context objects that scripts are given, as the script host takes them.
namespace drover::uma {

/// What both kinds of context know of the HTTP request behind them.
struct RequestFacts {
    QString ip;
    QMap<QString, QStringList> parameters;
    std::optional<Login> login;
};

/// One scope of a token request; `requested` is true if the client asked for it and the ticket does not have it.
struct CandidateScope {
    Scope scope;
    bool requested = false;
};

/// Everything that the policy contexts of one token request share.
struct AuthorizationFacts {
    QList<CandidateScope> scopes;
    QList<Resource> resources;
    QList<Permission> permissions;
    Client client;
    QString claimToken;
    QJsonObject claimTokenClaims;
    QJsonObject pctClaims;
    QJsonObject pcts; ///< claims of the PCTs that scripts may look up, by code
};

/// `UmaAuthorizationContext` of one policy script, as JSON text.
QByteArray authorizationSpec(const Config &config, const AuthorizationFacts &facts, const RequestFacts &request,
                             const QString &scriptDn);

/// Everything that a gathering context holds.
struct GatherFacts {
    int step = 1;
    QMap<QString, QString> sessionAttributes;
    QMap<QString, QString> pageClaims;
    QJsonObject pctClaims;
    QList<Permission> permissions;
    std::optional<Client> client;
    QJsonObject pcts;
};

/// `UmaGatherContext` of one request, as JSON text.
QByteArray gatherSpec(const Config &config, const GatherFacts &facts, const RequestFacts &request);

/// The claims of the PCTs that a request names in its parameter `pct`, and of `own`, by code: what scripts may look up.
QJsonObject lookupPcts(Store &store, const RequestFacts &request, const QString &own);

QJsonObject toJson(const QMap<QString, QString> &map);
QMap<QString, QString> toTextMap(const QJsonObject &object);
QJsonObject toJson(const QMap<QString, QStringList> &map);
QJsonObject toJson(const Permission &permission);

/// The query string of `RedirectParameters`: names as they are, values form-encoded, blank ones left out.
QString redirectQuery(const QJsonObject &redirectParams);

} // namespace drover::uma
