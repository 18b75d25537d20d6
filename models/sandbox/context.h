// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/control/eventring.h"
#include "sandbox/oauth/secretcipher.h"
#include "sandbox/oauth/signingkey.h"
#include "sandbox/oauth/tokenstore.h"
#include "sandbox/scripts/sandboxscripts.h"
#include "sandbox/store/umasqlitestore.h"
#include "uma/gatherer.h"
#include "uma/login/consentservice.h"
#include "uma/login/loginservice.h"
#include "uma/pages/pageform.h"
#include "uma/tokenservice.h"

#include <memory>
#include <optional>

namespace drover::sandbox {

/// A client of the sandbox's own making, with the secret in clear for the ready line.
struct Credentials
{
    QString clientId;
    QString clientSecret;
};

/// What an authorization code stands for (RFC 6749 §4.1.2); one code is good for one exchange.
struct AuthorizationCode
{
    QString clientId;
    QString redirectUri;
    QString sessionId;
    QString scope;
    QString nonce;
    QString challenge; ///< PKCE; empty: none was sent
    QString challengeMethod;
    QDateTime expiresAt;
};

/// A log-in of the device flow (RFC 8628), from the code to its exchange.
struct DeviceCode
{
    enum class State { Pending, Allowed, Denied };

    QString userCode;
    QString clientId;
    QString scope;
    QDateTime expiresAt;
    QDateTime lastPoll; ///< invalid: not asked for yet
    int interval = 5;   ///< seconds that must lie between two questions
    State state = State::Pending;
    QString uid; ///< of the person who allowed it
};

/// A person for whom a client has a token.
struct PersonGrant
{
    QString clientId;
    QString uid;
    QString scope;
    QDateTime expiresAt;
};

/// Everything the endpoints work with. Requests share it, so that it lives until the last of them is answered.
struct Context
{
    struct Settings
    {
        QString path;                                          ///< of the data file
        Database::Durability durability = Database::Durability::Process;
        scripts::Generation generation = scripts::Generation::Janssen;
        std::unique_ptr<scripts::ScriptEngine> engine;
        const Clock *clock = nullptr;
        QStringList pageFolders;                               ///< custom pages, before the shipped ones
    };
    /// Opens the store and builds the services over it.
    static Result<std::shared_ptr<Context>> make(Settings settings);
    ~Context();

    /// The addresses in answers follow from where the server listens.
    void setOrigin(const QString &newOrigin);
    /// Takes another configuration of the authorization server.
    void setConfig(const uma::Config &newConfig);
    /// Declares another world and answers for the scripts; those that are loaded are to be let go.
    void setWorld(const QJsonObject &newWorld, const QJsonObject &answers);
    /// The key is made when it is first needed, which takes a moment.
    Result<SigningKey *> signingKey();

    QString origin; ///< "http://127.0.0.1:8080"
    const Clock *clock = nullptr;
    std::unique_ptr<Database> database;
    std::unique_ptr<scripts::ScriptEngine> engine;
    EventRing events;
    std::unique_ptr<EntityStore> entities;
    std::unique_ptr<UmaSqliteStore> umaStore;
    std::unique_ptr<TokenStore> tokens;
    std::unique_ptr<SecretCipher> cipher;
    std::unique_ptr<SandboxScripts> scripts;
    std::unique_ptr<uma::TokenService> tokenService;
    std::unique_ptr<uma::Gatherer> gatherer;
    uma::LoginSessions sessions; ///< of log-in and consent; gone with the process, as the servers' cache
    std::unique_ptr<uma::LoginService> login;
    std::unique_ptr<uma::ConsentService> consent;
    QHash<QString, AuthorizationCode> codes;
    QHash<QString, DeviceCode> deviceCodes;          ///< by device code
    QHash<QByteArray, PersonGrant> persons;          ///< by the hash of an access token
    QHash<QByteArray, PersonGrant> refreshes;        ///< by the hash of a refresh token
    QHash<QString, qint64> assertions;               ///< ids of client assertions that were used, with their end
    QByteArray clientAuthorities; ///< PEM of those whose client certificates are trusted (tls_client_auth)
    QJsonObject world; ///< what is around the scripts; holds the passwords of test users, never told
    uma::PageCatalogue pages;
    uma::Config config;
    QString oxTrustProtection = QStringLiteral("OAUTH"); ///< the oxTrust API's oxTrustProtectionMode: OAUTH, UMA or TEST
    Credentials admin;
    Credentials resourceServer;
    Credentials requestingClient;
    QString claimsRedirectUri;
    bool stopping = false;

private:
    std::optional<SigningKey> m_signingKey;
};

} // namespace drover::sandbox
