// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/httpmessage.h"

#include <QJsonObject>

namespace drover::transport {

/// Authorization server metadata (OpenID Connect Discovery 1.0 §3, RFC 8414 §2).
struct ServerMetadata {
    QString issuer;
    QUrl tokenEndpoint;
    QUrl introspectionEndpoint;
    QJsonObject json;

    /// An endpoint that credentials or tokens may be sent to: HTTPS, or loopback. Kind::Protocol for one that is missing
    /// or is neither.
    Result<QUrl> endpoint(const QString &member) const;
    /// The same for connections with a client certificate: its alias where the server has one (RFC 8705 §5).
    Result<QUrl> mutualTlsEndpoint(const QString &member) const;
};

/// Where the metadata of an issuer are.
QUrl discoveryUrl(const QUrl &issuer);
/// Reads the metadata; the issuer must be the one asked (OpenID Connect Discovery 1.0 §4.3).
Result<ServerMetadata> metadataFrom(const QUrl &issuer, const HttpReply &reply);

} // namespace drover::transport
