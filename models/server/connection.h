// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "transport/oauthsession.h"

namespace drover::server {

/// Which admin interface a server has: Janssen's Config API, or the oxTrust API of Gluu 4.
enum class AdminInterface { JanssenConfig, OxTrust };

/// Where a server is and how to log in to it.
struct ConnectionSettings {
    AdminInterface adminInterface = AdminInterface::JanssenConfig;
    QString name;   ///< of the profile, for messages
    QUrl issuer;    ///< https://HOST
    QUrl configApi; ///< base of the admin interface; empty: the usual path below the issuer
    transport::ClientCredentials credentials;
    transport::OAuthSession::Grant grant = transport::OAuthSession::Grant::ClientCredentials;
    transport::TlsPolicy tls;
    QString refreshToken; ///< of the device flow: of an earlier log-in, or empty. A secret.
};

/**
 * A log-in to one server: how the interface is protected, discovery, then a token with its scopes, then the interface.
 *
 * Signals come on the object's own thread. open() while open starts anew; the latest call wins.
 */
class ServerConnection : public QObject {
    Q_OBJECT

public:
    enum class State {
        Disconnected,
        Connecting,
        Connected,
        ReadOnly, ///< connected, but the token may not write anything
        Failed,   ///< error() says why
    };
    Q_ENUM(State)

    explicit ServerConnection(QObject *parent = nullptr);
    ~ServerConnection() override;

    /// Opens; the result is also in state() and error().
    QCoro::Task<Result<void>> open(ConnectionSettings settings);
    /// Ends all calls and forgets the token.
    void close();

    State state() const;
    bool isOpen() const { return state() == State::Connected || state() == State::ReadOnly; }
    /// Only meaningful while Failed.
    Error error() const;
    const ConnectionSettings &settings() const;
    QStringList grantedScopes() const;
    /// Null unless open. Owned by the connection; gone after close().
    AdminApi *api() const;
    /// The client whose exchanges can be watched. Never null.
    transport::HttpClient *http() const;

Q_SIGNALS:
    void stateChanged(drover::server::ServerConnection::State state);
    /// api() is another object now, or null.
    void apiChanged();
    /// A person is to log in through the browser; see transport::DeviceLogin. May come again when the log-in has ended.
    void devicePrompted(const drover::transport::DevicePrompt &prompt);
    void devicePromptEnded();
    /// What the next log-in by the device flow can do with instead of asking; empty: it has to ask. A secret.
    void refreshTokenChanged(const QString &token);
    /// The server's certificate is not trusted, or not the pinned one.
    void certificateRefused(const drover::transport::CertificateRefusal &refusal);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::server
