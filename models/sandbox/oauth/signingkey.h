// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace drover::sandbox {

/// The server's RSA key for JSON Web Tokens (RFC 7515, RFC 7517, RFC 7518 §3.3).
class SigningKey
{
public:
    /// A new 2048-bit key.
    static Result<SigningKey> make();
    static Result<SigningKey> fromPem(const QByteArray &pem);
    ~SigningKey();
    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;

    QByteArray toPem() const;
    /// {"keys":[…]} with the public key alone.
    QJsonObject jwks() const;
    /// A compact JWS; `algorithm` is RS256, RS384 or RS512, anything else counts as RS256.
    Result<QString> sign(const QJsonObject &claims, const QString &algorithm) const;
    /// True if this key made the signature of a compact JWS.
    bool verifies(const QString &jwt) const;

private:
    struct Private;
    explicit SigningKey(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace drover::sandbox
