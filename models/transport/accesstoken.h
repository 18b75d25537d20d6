// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/clientcredentials.h"

#include <QDateTime>

namespace drover::transport {

struct AccessToken {
    QString value;
    QStringList scopes;       ///< granted, which may be fewer than asked for
    QDateTime expiresAt;      ///< invalid when the server did not say
    bool scopesKnown = true;  ///< false: the server did not tell what the token opens (an RPT), so all may be tried
    QString userInum = {};    ///< of the person who logged in, where one did

    bool isUsableAt(const QDateTime &now) const;
};

/// What an endpoint says when it refuses (RFC 6749 §5.2).
struct OAuthProblem {
    QString code;
    QString description;
};
OAuthProblem problemOf(const HttpReply &reply);

/// Why no token was given, as a person can act on it.
Error tokenRefusal(const ClientCredentials &credentials, const QUrl &issuer, const HttpReply &reply);

/// Reads the token endpoint's answer (RFC 6749 §5.1).
Result<AccessToken> tokenFrom(const HttpReply &reply, const QStringList &asked, const QDateTime &now);

} // namespace drover::transport
