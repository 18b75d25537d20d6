// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "base/ids.h"

#include <QCryptographicHash>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace drover::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("workspace", text);
}

struct KindName {
    Profile::Kind kind;
    QLatin1StringView name;
};
constexpr KindName KindNames[] = {{Profile::Kind::Sandbox, QLatin1StringView("sandbox")},
                                  {Profile::Kind::Janssen, QLatin1StringView("janssen")},
                                  {Profile::Kind::Gluu4, QLatin1StringView("gluu4")}};

struct AuthName {
    Profile::Auth auth;
    QLatin1StringView name;
};
constexpr AuthName AuthNames[] = {{Profile::Auth::ClientSecretBasic, QLatin1StringView("client_secret_basic")},
                                  {Profile::Auth::ClientSecretPost, QLatin1StringView("client_secret_post")},
                                  {Profile::Auth::PrivateKeyJwt, QLatin1StringView("private_key_jwt")},
                                  {Profile::Auth::TlsCertificate, QLatin1StringView("tls_client_auth")},
                                  {Profile::Auth::Device, QLatin1StringView("device")}};
constexpr qint64 LargestKeyFile = 256 * 1024;

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() <= LargestKeyFile)
        return file.readAll();
    return fail(Error::Kind::Input,
                translated(QT_TRANSLATE_NOOP("workspace", "The file %1 of the profile can't be read.")).arg(path),
                file.isOpen() ? translated(QT_TRANSLATE_NOOP("workspace", "It is too large for a key or a certificate."))
                              : file.errorString(),
                translated(QT_TRANSLATE_NOOP("workspace", "Choose the file again in the profile.")));
}

Profile sandboxProfile()
{
    Profile profile;
    profile.id = sandboxProfileId();
    profile.name = translated(QT_TRANSLATE_NOOP("workspace", "Sandbox"));
    profile.kind = Profile::Kind::Sandbox;
    return profile;
}

Profile readProfile(const QSettings &settings)
{
    Profile profile;
    profile.id = settings.value(u"id"_s).toString();
    profile.name = settings.value(u"name"_s).toString();
    profile.kind = profileKindFromString(settings.value(u"kind"_s).toString()).value_or(Profile::Kind::Janssen);
    profile.url = QUrl(settings.value(u"url"_s).toString());
    profile.adminUrl = QUrl(settings.value(u"adminUrl"_s).toString());
    profile.auth = profileAuthFromString(settings.value(u"auth"_s).toString()).value_or(Profile::Auth::ClientSecretBasic);
    profile.keyFile = settings.value(u"keyFile"_s).toString();
    profile.keyId = settings.value(u"keyId"_s).toString();
    profile.signingAlgorithm = settings.value(u"signingAlgorithm"_s).toString();
    profile.certificateFile = settings.value(u"certificateFile"_s).toString();
    profile.clientId = settings.value(u"clientId"_s).toString();
    profile.caFile = settings.value(u"caFile"_s).toString();
    profile.pinnedSha256 = settings.value(u"pinnedSha256"_s).toString();
    return profile;
}

void writeProfile(QSettings &settings, const Profile &profile)
{
    settings.setValue(u"id"_s, profile.id);
    settings.setValue(u"name"_s, profile.name);
    settings.setValue(u"kind"_s, toString(profile.kind));
    settings.setValue(u"url"_s, profile.url.toString());
    settings.setValue(u"adminUrl"_s, profile.adminUrl.toString());
    settings.setValue(u"auth"_s, toString(profile.auth));
    settings.setValue(u"keyFile"_s, profile.keyFile);
    settings.setValue(u"keyId"_s, profile.keyId);
    settings.setValue(u"signingAlgorithm"_s, profile.signingAlgorithm);
    settings.setValue(u"certificateFile"_s, profile.certificateFile);
    settings.setValue(u"clientId"_s, profile.clientId);
    settings.setValue(u"caFile"_s, profile.caFile);
    settings.setValue(u"pinnedSha256"_s, profile.pinnedSha256);
}

/// All profiles as they are in the settings now: another program (the command line, another window) may have changed them.
QList<Profile> readProfiles(QSettings &settings)
{
    settings.sync();
    QList<Profile> profiles{sandboxProfile()};
    const int count = settings.beginReadArray(u"profiles"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const Profile profile = readProfile(settings);
        if (!profile.id.isEmpty() && profile.id != sandboxProfileId())
            profiles << profile;
    }
    settings.endArray();
    return profiles;
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http") &&
           url.userInfo().isEmpty();
}

} // namespace

QString toString(Profile::Kind kind)
{
    const auto found = std::find_if(std::begin(KindNames), std::end(KindNames),
                                    [kind](const KindName &entry) { return entry.kind == kind; });
    return found->name;
}

std::optional<Profile::Kind> profileKindFromString(QStringView text)
{
    for (const KindName &entry : KindNames) {
        if (text == entry.name)
            return entry.kind;
    }
    return std::nullopt;
}

QString toString(Profile::Auth auth)
{
    const auto found = std::find_if(std::begin(AuthNames), std::end(AuthNames),
                                    [auth](const AuthName &entry) { return entry.auth == auth; });
    return found->name;
}

std::optional<Profile::Auth> profileAuthFromString(QStringView text)
{
    for (const AuthName &entry : AuthNames) {
        if (text == entry.name)
            return entry.auth;
    }
    return std::nullopt;
}

QString sandboxProfileId()
{
    return u"sandbox"_s;
}

QString Profile::secretKey() const
{
    return u"profile/"_s + id;
}

QString Profile::refreshTokenKey() const
{
    // It belongs to one client of one server: a profile that is changed to mean another must not send it there.
    const QByteArray owner = url.toEncoded(QUrl::StripTrailingSlash) + '\n' + clientId.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(owner, QCryptographicHash::Sha256).toHex().left(16);
    return secretKey() + u"/refresh/"_s + QString::fromLatin1(digest);
}

Profile::Secret Profile::secretMeaning() const
{
    if (auth == Auth::TlsCertificate || (auth == Auth::PrivateKeyJwt && !keyFile.isEmpty()))
        return Secret::Passphrase;
    return auth == Auth::PrivateKeyJwt ? Secret::PrivateKey : Secret::ClientSecret;
}

bool Profile::needsSecret() const
{
    if (kind == Kind::Sandbox)
        return false;
    if (secretMeaning() != Secret::Passphrase)
        return true;
    const Result<QByteArray> key = contentsOf(keyFile);
    return key && jose::Key::isEncrypted(*key);
}

QStringList Profile::problems() const
{
    if (kind == Kind::Sandbox)
        return {};
    QStringList result;
    if (name.trimmed().isEmpty())
        result << translated(QT_TRANSLATE_NOOP("workspace", "The profile needs a name."));
    if (!isWebAddress(url))
        result << translated(
            QT_TRANSLATE_NOOP("workspace", "The server's address must begin with https:// and a host name."));
    if (!adminUrl.isEmpty() && !isWebAddress(adminUrl))
        result << translated(QT_TRANSLATE_NOOP(
            "workspace", "The address of the admin interface must begin with https:// and a host name."));
    if (clientId.trimmed().isEmpty())
        result << translated(QT_TRANSLATE_NOOP("workspace", "The id of the client that Drover logs in as is missing."));
    if (!caFile.isEmpty() && !QFileInfo(caFile).isReadable())
        result << translated(QT_TRANSLATE_NOOP("workspace", "The certificate file %1 can't be read.")).arg(caFile);
    const bool usesKey = auth == Auth::PrivateKeyJwt || auth == Auth::TlsCertificate;
    if (usesKey && !keyFile.isEmpty() && !QFileInfo(keyFile).isReadable())
        result << translated(QT_TRANSLATE_NOOP("workspace", "The key file %1 can't be read.")).arg(keyFile);
    if (auth == Auth::TlsCertificate && (certificateFile.isEmpty() || keyFile.isEmpty()))
        result << translated(QT_TRANSLATE_NOOP("workspace", "The files of the client certificate and of its key are needed."));
    else if (auth == Auth::TlsCertificate && !QFileInfo(certificateFile).isReadable())
        result << translated(QT_TRANSLATE_NOOP("workspace", "The certificate file %1 can't be read.")).arg(certificateFile);
    if (auth == Auth::TlsCertificate && isWebAddress(url) && url.scheme() != u"https")
        result << translated(QT_TRANSLATE_NOOP("workspace", "A client certificate can only be shown over https://."));
    if (auth == Auth::Device && kind == Kind::Gluu4)
        result << translated(QT_TRANSLATE_NOOP("workspace", "The log-in through the browser leads to a Janssen server only."));
    if (!pinnedSha256.isEmpty() && transport::fingerprintFromText(pinnedSha256).isEmpty())
        result << translated(
            QT_TRANSLATE_NOOP("workspace", "The pinned fingerprint must be the 64 digits of a SHA-256 sum."));
    return result;
}

Result<server::ConnectionSettings> Profile::connectionSettings(const QString &secret) const
{
    using Method = transport::ClientCredentials::Method;
    server::ConnectionSettings settings;
    settings.adminInterface = kind == Kind::Gluu4 ? server::AdminInterface::OxTrust : server::AdminInterface::JanssenConfig;
    settings.name = name;
    settings.issuer = url;
    settings.configApi = adminUrl;
    settings.credentials.clientId = clientId;
    settings.tls = {caFile, transport::fingerprintFromText(pinnedSha256)};
    const bool usesKey = auth == Auth::PrivateKeyJwt || auth == Auth::TlsCertificate;
    if (!usesKey) {
        settings.credentials.clientSecret = secret;
        settings.credentials.method = auth == Auth::ClientSecretPost ? Method::Post : Method::Basic;
        if (auth == Auth::Device)
            settings.grant = transport::OAuthSession::Grant::Device;
        return settings;
    }
    const bool inFile = secretMeaning() == Secret::Passphrase;
    const Result<QByteArray> text = inFile ? contentsOf(keyFile) : Result<QByteArray>(secret.toUtf8());
    if (!text)
        return fail(text.error());
    Result<jose::Key> key = jose::Key::fromText(*text, inFile ? secret : QString());
    if (!key)
        return fail(key.error());
    if (auth == Auth::PrivateKeyJwt) {
        if (!keyId.isEmpty())
            key->setId(keyId);
        settings.credentials.method = Method::PrivateKeyJwt;
        settings.credentials.key = *key;
        settings.credentials.signingAlgorithm = signingAlgorithm;
        return settings;
    }
    const Result<QByteArray> certificate = contentsOf(certificateFile);
    if (!certificate)
        return fail(certificate.error());
    settings.credentials.method = Method::TlsCertificate;
    settings.tls.clientCertificate = *certificate;
    settings.tls.clientKey = key->toPem();
    return settings;
}

ProfileStore::ProfileStore(std::unique_ptr<QSettings> settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings ? std::move(settings) : std::make_unique<QSettings>(u"Drover"_s, u"drover"_s))
{
    m_profiles = readProfiles(*m_settings);
}

ProfileStore::~ProfileStore() = default;

QList<Profile> ProfileStore::profiles() const
{
    return m_profiles;
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::findByName(const QString &name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const Profile &profile) { return profile.name == name; });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

Result<Profile> ProfileStore::save(Profile profile)
{
    if (profile.kind == Profile::Kind::Sandbox) {
        return fail(Error::Kind::Usage,
                    translated(QT_TRANSLATE_NOOP("workspace", "The sandbox's profile can't be changed.")));
    }
    const QStringList problems = profile.problems();
    if (!problems.isEmpty()) {
        return fail(Error::Kind::Input, translated(QT_TRANSLATE_NOOP("workspace", "The profile can't be saved.")),
                    problems.join(u' '));
    }
    m_profiles = readProfiles(*m_settings);
    const auto sameName = findByName(profile.name);
    if (sameName && sameName->id != profile.id) {
        return fail(Error::Kind::Input, translated(QT_TRANSLATE_NOOP("workspace", "The profile can't be saved.")),
                    translated(QT_TRANSLATE_NOOP("workspace", "There is another profile with the name “%1”."))
                        .arg(profile.name),
                    translated(QT_TRANSLATE_NOOP("workspace", "Choose another name.")));
    }
    if (profile.id.isEmpty())
        profile.id = newUuid();
    const auto place =
        std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &old) { return old.id == profile.id; });
    if (place == m_profiles.end())
        m_profiles << profile;
    else
        *place = profile;
    if (const Result<void> written = write(); !written)
        return fail(written.error());
    Q_EMIT changed();
    return profile;
}

Result<void> ProfileStore::remove(const QString &id)
{
    if (id == sandboxProfileId())
        return fail(Error::Kind::Usage,
                    translated(QT_TRANSLATE_NOOP("workspace", "The sandbox's profile can't be removed.")));
    m_profiles = readProfiles(*m_settings);
    const qsizetype removed = m_profiles.removeIf([&](const Profile &profile) { return profile.id == id; });
    if (removed == 0)
        return fail(Error::Kind::NotFound, translated(QT_TRANSLATE_NOOP("workspace", "There is no such profile.")));
    if (currentId() == id)
        setCurrentId(sandboxProfileId());
    const Result<void> written = write();
    Q_EMIT changed();
    return written;
}

Result<void> ProfileStore::write()
{
    m_settings->remove(u"profiles"_s);
    m_settings->beginWriteArray(u"profiles"_s);
    int index = 0;
    for (const Profile &profile : std::as_const(m_profiles)) {
        if (profile.kind == Profile::Kind::Sandbox)
            continue;
        m_settings->setArrayIndex(index++);
        writeProfile(*m_settings, profile);
    }
    m_settings->endArray();
    m_settings->sync();
    if (m_settings->status() == QSettings::NoError)
        return {};
    return fail(Error::Kind::Internal, translated(QT_TRANSLATE_NOOP("workspace", "The profiles could not be written.")),
                translated(QT_TRANSLATE_NOOP("workspace", "The file %1 can't be written.")).arg(m_settings->fileName()),
                translated(QT_TRANSLATE_NOOP("workspace", "Check the rights and the free space of its folder.")));
}

QString ProfileStore::currentId() const
{
    const QString id = m_settings->value(u"currentProfile"_s).toString();
    return find(id) ? id : sandboxProfileId();
}

void ProfileStore::setCurrentId(const QString &id)
{
    m_settings->setValue(u"currentProfile"_s, id);
}

} // namespace drover::workspace
