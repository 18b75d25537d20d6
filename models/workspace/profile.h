// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/connection.h"

#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace drover::workspace {

/// A server that the person works with. Never holds a secret: those are in the SecretStore under secretKey().
struct Profile {
    enum class Kind { Sandbox, Janssen, Gluu4 };
    enum class Auth {
        ClientSecretBasic,
        ClientSecretPost,
        PrivateKeyJwt,  ///< the key is in keyFile, or the secret is the key itself
        TlsCertificate, ///< certificateFile and keyFile
        Device          ///< a person logs in through the browser
    };
    /// What is kept in the keychain for a profile.
    enum class Secret { ClientSecret, Passphrase, PrivateKey };

    QString id; ///< made once, kept through renames
    QString name;
    Kind kind = Kind::Janssen;
    QUrl url;      ///< issuer, https://HOST
    QUrl adminUrl; ///< base of the admin interface, only where it is not the usual one
    Auth auth = Auth::ClientSecretBasic;
    QString clientId;
    QString caFile;       ///< PEM of an authority of one's own
    QString pinnedSha256; ///< fingerprint of the one certificate accepted, "AB:CD:…"
    QString keyFile;         ///< PEM or JWK of the private key
    QString keyId;           ///< `kid` of the client's JWKS; empty: the key's own
    QString signingAlgorithm; ///< empty: the key's usual one
    QString certificateFile; ///< PEM of the client certificate, its issuers after it

    QString secretKey() const;
    /// Where the refresh token of a log-in by the device flow is kept in the keychain.
    QString refreshTokenKey() const;
    Secret secretMeaning() const;
    /// Whether there is no log-in without a secret; looks into the key file, whether it is encrypted.
    bool needsSecret() const;
    /// What is wrong with it, field by field, in sentences; empty when it can be used.
    QStringList problems() const;
    /// What a connection needs. Reads the files of key and certificate; Kind::Denied where a passphrase is missing or wrong,
    /// Kind::Input for what can't be used.
    Result<server::ConnectionSettings> connectionSettings(const QString &secret) const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

QString toString(Profile::Kind kind); ///< "sandbox", "janssen", "gluu4"
std::optional<Profile::Kind> profileKindFromString(QStringView text);
QString toString(Profile::Auth auth); ///< "client_secret_basic", "client_secret_post", "private_key_jwt", "tls_client_auth", "device"
std::optional<Profile::Auth> profileAuthFromString(QStringView text);

/// The id of the profile that is always there: the sandbox that Drover starts itself.
QString sandboxProfileId();

/**
 * The profiles, kept in the user's settings. The sandbox is always first and can't be removed.
 */
class ProfileStore : public QObject {
    Q_OBJECT

public:
    /// Takes the settings to keep profiles in; without any, the program's own.
    explicit ProfileStore(std::unique_ptr<QSettings> settings = {}, QObject *parent = nullptr);
    ~ProfileStore() override;

    QList<Profile> profiles() const;
    std::optional<Profile> find(const QString &id) const;
    std::optional<Profile> findByName(const QString &name) const;
    /// Adds a profile, giving it an id, or replaces the one with its id.
    Result<Profile> save(Profile profile);
    Result<void> remove(const QString &id);

    QString currentId() const;
    void setCurrentId(const QString &id);

Q_SIGNALS:
    void changed();

private:
    Result<void> write();

    std::unique_ptr<QSettings> m_settings;
    QList<Profile> m_profiles;
};

} // namespace drover::workspace
