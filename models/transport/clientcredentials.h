// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "jose/key.h"
#include "transport/httpmessage.h"

#include <optional>

namespace drover::transport {

/// A client's own credentials. What is secret of them is kept in memory only.
struct ClientCredentials {
    enum class Method {
        Basic,          ///< client_secret_basic (RFC 6749 §2.3.1)
        Post,           ///< client_secret_post (there too)
        PrivateKeyJwt,  ///< private_key_jwt (RFC 7523 §2.2)
        TlsCertificate, ///< tls_client_auth, self_signed_tls_client_auth (RFC 8705 §2); the certificate is the TlsPolicy's
    };

    QString clientId;
    QString clientSecret; ///< of the first two methods
    Method method = Method::Basic;
    std::optional<jose::Key> key = {}; ///< of PrivateKeyJwt
    QString signingAlgorithm = {};     ///< of PrivateKeyJwt; empty: the key's usual one

    bool isEmpty() const { return clientId.isEmpty(); }
    /// The method's name in discovery documents and registrations.
    QString methodName() const;
};

/**
 * Adds client authentication to a form request, whose address is already set: a client assertion names it as audience.
 * Fails where the key is missing or can't sign in that way.
 */
Result<void> authenticate(HttpRequest &request, QList<QPair<QString, QString>> &form,
                          const ClientCredentials &credentials, const Clock &clock = Clock::system());

} // namespace drover::transport
