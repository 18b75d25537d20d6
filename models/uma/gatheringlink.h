// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace drover::uma {

/// The client's side of the way to the claims-gathering endpoint and back (UMA 2.0 Grant §3.3.2, §3.3.3). Pure.
struct GatheringLink {
    QString ticket;
    QMap<QString, QStringList>
        parameters; ///< decoded; client_id, ticket, claims_redirect_uri, state and what scripts added

    /// Out of a need_info body. `redirect_user` may be the servers' broken form without `?`: only what follows the
    /// endpoint is looked at.
    static GatheringLink fromNeedInfo(const QJsonObject &needInfo, const QString &gatherEndpoint,
                                      const QString &clientId, const QString &claimsRedirectUri, const QString &state);
    /// The URL to send the requesting party to.
    QString url(const QString &gatherEndpoint) const;
};

/// What the requesting party brings back in the query of the claims_redirect_uri.
struct GatheringReturn {
    QString ticket;
    QString state;
    QString error;
    QString errorDescription;

    static GatheringReturn fromUrl(const QString &url);
};

} // namespace drover::uma
