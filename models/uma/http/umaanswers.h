// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/httpmessage.h"

#include <QJsonObject>
#include <QStringList>

/// What the answers of a UMA flow say. Pure: text in, values out.
namespace drover::uma {

/// The challenge of a resource server (UMA 2.0 Grant §3.2.1): `WWW-Authenticate: UMA realm="…", as_uri="…",
/// ticket="…"`.
struct UmaChallenge {
    QString realm;
    QString asUri;
    QString ticket;

    /// Reads every WWW-Authenticate header; values may stand without quotes, as Gluu's do. An empty ticket: none found.
    static UmaChallenge from(const transport::HttpReply &reply);
};

/// An answer of the token endpoint (UMA 2.0 Grant §3.3.5, §3.3.6).
struct TokenAnswerView {
    enum class Kind { Granted, NeedInfo, Denied, Error };

    Kind kind = Kind::Error;
    int status = 0;
    QString code; ///< `error`
    QString description;
    QJsonObject body; ///< as it came; holds the RPT
    QString ticket;
    QString redirectUser;
    QStringList requiredClaims; ///< their names
    QString rpt;
    QString pct;
    bool upgraded = false;

    static TokenAnswerView from(const transport::HttpReply &reply);
};

/// Whether \a location is the client's claims_redirect_uri, whatever its query.
bool leadsToClient(const QUrl &location, const QUrl &claimsRedirectUri);

} // namespace drover::uma
