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
    enum class Auth { ClientSecretBasic, ClientSecretPost };

    QString id; ///< made once, kept through renames
    QString name;
    Kind kind = Kind::Janssen;
    QUrl url;      ///< issuer, https://HOST
    QUrl adminUrl; ///< base of the admin interface, only where it is not the usual one
    Auth auth = Auth::ClientSecretBasic;
    QString clientId;
    QString caFile;       ///< PEM of an authority of one's own
    QString pinnedSha256; ///< fingerprint of the one certificate accepted, "AB:CD:…"

    QString secretKey() const;
    /// What is wrong with it, field by field, in sentences; empty when it can be used.
    QStringList problems() const;
    server::ConnectionSettings connectionSettings(const QString &clientSecret) const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

QString toString(Profile::Kind kind); ///< "sandbox", "janssen", "gluu4"
std::optional<Profile::Kind> profileKindFromString(QStringView text);

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
