// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "transport/httpclient.h"
#include "transport/oauthsession.h"

#include <QCoroTask>

#include <QJsonObject>
#include <QUrl>

namespace drover::uma {

/// Where the parties of a flow are and as whom Drover speaks to them. Secrets stay in memory.
struct FlowEndpoints {
    QUrl issuer;
    QUrl configApi;
    QUrl protectedResource; ///< the sandbox's resource server; empty for a server of one's own without one
    QUrl claimsRedirectUri;
    transport::ClientCredentials admin;
    transport::ClientCredentials resourceServer;
    transport::ClientCredentials requestingClient;
    transport::TlsPolicy tls; ///< authority, pin and client certificate; see tlsFor()
    quint16 dapPort = 0;    ///< of the sandbox's debug adapter, on the loopback interface; 0: it has none
    bool isSandbox = false; ///< the control endpoints below /sandbox/v1 are there

    /// How \a party speaks TLS with the server: as the profile says, with the client certificate only for the one whose
    /// log-in it is. A requesting party's browser is nobody ({}).
    transport::TlsPolicy tlsFor(const transport::ClientCredentials &party) const;

    /// Reads the line of JSON that the sandbox prints when it is ready.
    static Result<FlowEndpoints> fromReadyLine(const QByteArray &line);
};

/// Starts a sandbox for HttpRunner; whoever implements it owns the process.
class SandboxLauncher {
public:
    virtual ~SandboxLauncher() = default;
    /// Starts a sandbox with \a seed ("demo" or "empty") and gives its endpoints once it accepts requests.
    virtual QCoro::Task<Result<FlowEndpoints>> launch(QString seed, CancelToken cancel) = 0;
    /// Ends it; returns when it is gone.
    virtual QCoro::Task<void> shutDown() = 0;
};

} // namespace drover::uma

Q_DECLARE_METATYPE(drover::uma::FlowEndpoints)
