// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "scripts/hostsettings.h"
#include "scripts/scriptengine.h"

#include <QCoroTask>

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace drover::sandbox {

/// How a sandbox is started.
struct SandboxOptions
{
    QString dataDir;      ///< keeps its data there; empty: a private temporary folder, removed at the end
    quint16 port = 0;     ///< 0: any free one
    quint16 dapPort = 0;  ///< of the debug adapter; 0: any free one
    bool tls = false;     ///< https with a certificate made at start
    QString clientCa = {}; ///< PEM file of authorities whose client certificates are accepted; only with tls
    QString seed = QStringLiteral("demo"); ///< "demo" or "empty"; a data folder that has been used keeps what it holds
    int clients = 0;      ///< generated clients to add
    scripts::Generation generation = scripts::Generation::Janssen; ///< whose behaviour counts where servers differ
    scripts::HostSettings hostSettings;

    /// Makes the engine that runs scripts; empty: the script host. For tests.
    std::function<std::unique_ptr<scripts::ScriptEngine>()> makeEngine;
    const Clock *clock = nullptr; ///< null: the machine's clock
};

/// What a sandbox tells when it accepts requests.
struct ReadyInfo
{
    struct Client
    {
        QString clientId;
        QString clientSecret;
    };

    QString origin; ///< "http://127.0.0.1:8080"
    Client admin;
    Client resourceServer;
    Client requestingClient;
    QString claimsRedirectUri;
    quint16 dapPort = 0; ///< of the debug adapter; 0: there is none
    QString caFile; ///< PEM file of the certificate, with TLS

    /// The line that `drover-cli sandbox` prints. Holds secrets: for the program that started the sandbox alone.
    QJsonObject toJson() const;
};

/// A small identity server on the loopback address: OAuth 2 and UMA 2.0 endpoints, claims pages for a browser, a protected
/// resource, the Janssen Config API and the oxTrust API of Gluu 4, over SQLite and the script host. What is created is stored, validated, listed and
/// durable before the answer goes out.
///
/// One thread, that of the object, which needs a running event loop. Without a Java runtime everything works but scripts;
/// flows that need one are answered with 503 and what to install.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(QObject *parent = nullptr);
    ~Server() override;

    /// Starts once. Errors: Kind::Usage (options that contradict each other), Kind::Input (a data file that cannot be
    /// used), Kind::Unreachable (the port), Kind::Conflict (another sandbox uses the folder), Kind::Internal.
    QCoro::Task<Result<ReadyInfo>> start(SandboxOptions options);
    /// Ends open requests, the script host and the store; removes a temporary folder.
    QCoro::Task<void> stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::sandbox
