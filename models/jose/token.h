// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/key.h"

#include <QDateTime>

#include <optional>

namespace drover::jose {

/// A JSON Web Token in the compact form (RFC 7519, RFC 7515 §7.1), taken apart and not yet believed.
struct Token {
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart;
    QByteArray signature;

    QString algorithm() const;
    QString keyId() const;
    /// Whether one of the keys of a JWKS made its signature; where it names a key, that one.
    bool isSignedByOneOf(const QJsonObject &jwks) const;
};

/// Nothing for a text that is no signed JWT.
std::optional<Token> readToken(const QString &text);

/// A signed JWT with the key's id in its header.
Result<QString> signedToken(const Key &key, const QJsonObject &claims, const QString &algorithm);

/**
 * A client assertion for the token endpoint (RFC 7523 §2.2 and §3): iss = sub = the client, aud = \a audience, good for a
 * minute, with an id of its own. An empty algorithm takes the key's usual one.
 */
Result<QString> clientAssertion(const Key &key, const QString &clientId, const QString &audience,
                                const QString &algorithm, const QDateTime &now);

} // namespace drover::jose
