// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverlogin.h"

#include "command.h"
#include "output.h"
#include "standardinput.h"

#include "workspace/kernelkeyring.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using workspace::Profile;

namespace {

QString fromEnvironment(const Profile &profile)
{
    return qEnvironmentVariable(secretVariable(profile).toLatin1().constData());
}

QString generalSecret()
{
    return qEnvironmentVariable("DROVER_CLIENT_SECRET");
}

QCoro::Task<Result<QString>> keptSecret(Profile profile, QString *noKeychain)
{
    workspace::SecretStore store;
    const QString key = profile.secretKey();
    const Result<std::optional<QString>> secret = co_await store.read(key);
    if (!secret)
        co_return fail(secret.error());
    if (*secret)
        co_return **secret;
    if (!store.isPersistent())
        *noKeychain = store.whyNotPersistent();
    co_return workspace::KernelKeyring::read(key).value_or(QString());
}

tl::unexpected<Error> noSecret(const Profile &profile, const QString &noKeychain)
{
    if (profile.secretMeaning() == Profile::Secret::Passphrase) {
        return fail(Error::Kind::Usage, Cli::tr("The passphrase of %1 is not known").arg(profile.keyFile),
                    noKeychain.isEmpty() ? Cli::tr("The keychain has none") : noKeychain,
                    Cli::tr("Give it in the environment variable DROVER_CLIENT_SECRET, or as a line on the standard input "
                            "with --secret-stdin"));
    }
    return fail(Error::Kind::Usage, Cli::tr("The client secret of the profile \"%1\" is not known").arg(profile.name),
                noKeychain.isEmpty() ? Cli::tr("The keychain has none") : noKeychain,
                Cli::tr("Give it in the environment variable DROVER_CLIENT_SECRET, or as a line on the standard input "
                        "with --secret-stdin"));
}

} // namespace

void addSecretOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"secret-stdin"_s,
         Cli::tr("Takes the client secret for this run from the first line of the standard input. Without it: "
                 "the environment variable DROVER_CLIENT_SECRET, else the keychain.")});
}

void addProfileOptions(QCommandLineParser &parser)
{
    parser.addOption({u"profile"_s, Cli::tr("The server's profile; see drover-cli profile list."), u"P"_s});
    addSecretOption(parser);
}

Result<Profile> profileFromOption(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return fail(Error::Kind::Usage,
                    Cli::tr("--%1 is needed; drover-cli profile list shows the profiles").arg(option));
    const QString name = parser.value(option);
    const workspace::ProfileStore store;
    auto profile = store.findByName(name);
    if (!profile)
        profile = store.find(name);
    if (!profile) {
        return fail(Error::Kind::Usage, Cli::tr("--%1: there is no profile \"%2\"").arg(option, name), {},
                    Cli::tr("Add it with drover-cli profile add %1").arg(name));
    }
    if (profile->kind == Profile::Kind::Sandbox) {
        return fail(Error::Kind::Usage,
                    Cli::tr("--%1: \"%2\" is the sandbox that the window starts for itself").arg(option, name), {},
                    Cli::tr("Start one with drover-cli sandbox and add it with drover-cli profile add NAME --sandbox"));
    }
    return *profile;
}

QString secretVariable(const Profile &profile)
{
    QString name = u"DROVER_CLIENT_SECRET_"_s;
    for (const QChar c : profile.name)
        name += c.unicode() < 128 && c.isLetterOrNumber() ? c.toUpper() : QChar(u'_');
    return name;
}

QCoro::Task<Result<QString>> secretOf(Profile profile, bool fromInput, SecretOrder order, CancelToken cancel)
{
    if (fromInput) {
        const Result<std::optional<QByteArray>> line = co_await readInputLine(cancel);
        if (!line)
            co_return fail(line.error());
        if (!*line || (*line)->isEmpty())
            co_return fail(Error::Kind::Usage, Cli::tr("--secret-stdin: the standard input holds no secret"));
        co_return QString::fromUtf8(**line);
    }
    QString secret = fromEnvironment(profile);
    if (secret.isEmpty() && order == SecretOrder::EnvironmentFirst)
        secret = generalSecret();
    if (!secret.isEmpty())
        co_return secret;
    QString noKeychain;
    const Result<QString> kept = co_await keptSecret(profile, &noKeychain);
    if (!kept)
        co_return fail(kept.error());
    secret = kept->isEmpty() ? generalSecret() : *kept;
    if (secret.isEmpty() && profile.needsSecret())
        co_return noSecret(profile, noKeychain);
    co_return secret;
}

void tellDeviceCode(const transport::DevicePrompt &prompt)
{
    const QUrl page = prompt.completeAddress.isEmpty() ? prompt.address : prompt.completeAddress;
    printMessage(Cli::tr("To log in, open %1 in a browser and enter the code %2. Waiting …").arg(page.toString(), prompt.userCode));
}

void tellHowToPin(const Profile &profile, const transport::CertificateRefusal &refusal)
{
    const QString fingerprint = transport::fingerprintText(refusal.sha256());
    if (refusal.isChangedPin()) {
        printMessage(Cli::tr("WARNING: the certificate of %1 has changed. Pinned: %2. Shown now: %3. Nothing was sent.")
                         .arg(refusal.url.host(), transport::fingerprintText(refusal.pinnedSha256), fingerprint));
        return;
    }
    for (const QSslCertificate &certificate : refusal.chain) {
        printMessage(Cli::tr("certificate of %1, issued by %2, valid from %3 to %4, SHA-256 %5")
                         .arg(certificate.subjectDisplayName(), certificate.issuerDisplayName(),
                              certificate.effectiveDate().toString(Qt::ISODate), certificate.expiryDate().toString(Qt::ISODate),
                              transport::fingerprintText(certificate.digest(QCryptographicHash::Sha256))));
    }
    printMessage(Cli::tr("If the server's administrator confirms the fingerprint, accept it for this profile alone with: "
                         "drover-cli profile edit %1 --pin %2")
                     .arg(profile.name, fingerprint));
}

QCoro::Task<Result<SecretPlace>> keepSecret(Profile profile, QString secret, bool ringToo)
{
    workspace::SecretStore store;
    const QString key = profile.secretKey();
    const Result<void> written = co_await store.write(key, secret);
    if (!written)
        co_return fail(written.error());
    if (store.isPersistent())
        co_return SecretPlace::Keychain;
    if (ringToo && workspace::KernelKeyring::write(key, secret))
        co_return SecretPlace::KeyRing;
    co_return SecretPlace::Nowhere;
}

QCoro::Task<Result<void>> forgetSecret(Profile profile)
{
    workspace::SecretStore store;
    const QString key = profile.secretKey();
    workspace::KernelKeyring::remove(key);
    const QString refreshKey = profile.refreshTokenKey();
    const Result<void> forgotten = co_await store.remove(refreshKey);
    if (!forgotten)
        co_return forgotten;
    co_return co_await store.remove(key);
}

QStringList ServerLogin::grantedScopes() const
{
    return connection->grantedScopes();
}

namespace {

/// Keeps what the next command can log in with, or forgets what the server does not take any more. The keychain is the
/// only place for it: without one it is gone with this command.
QCoro::Task<void> keepRefreshToken(workspace::SecretStore *store, QString key, QString token)
{
    const Result<void> done = co_await store->keep(key, token);
    if (!done)
        printMessage(done.error().sentence());
}

/// What an earlier command's log-in by the device flow left; empty where the person has to be asked.
QCoro::Task<QString> keptRefreshToken(workspace::SecretStore *store, QString key)
{
    const Result<std::optional<QString>> kept = co_await store->read(key);
    if (!kept)
        printMessage(kept.error().sentence());
    co_return kept ? kept->value_or(QString()) : QString();
}

} // namespace

QCoro::Task<LoginResult> logInWith(Profile profile, QString secret, CancelToken cancel)
{
    const auto login = std::make_shared<ServerLogin>();
    login->profile = profile;
    const Result<server::ConnectionSettings> complete = profile.connectionSettings(secret);
    if (!complete)
        co_return fail(complete.error());
    server::ConnectionSettings settings = *complete;
    const QString refreshKey = profile.refreshTokenKey();
    if (profile.auth == Profile::Auth::Device) {
        login->secrets = std::make_unique<workspace::SecretStore>();
        settings.refreshToken = co_await keptRefreshToken(login->secrets.get(), refreshKey);
    }
    login->connection = std::make_unique<server::ServerConnection>();
    server::ServerConnection *connection = login->connection.get();
    tellPersonOf(*connection, profile);
    const auto latest = std::make_shared<std::optional<QString>>();
    if (workspace::SecretStore *store = login->secrets.get()) {
        QObject::connect(connection, &server::ServerConnection::devicePrompted, connection, [store] {
            if (!store->isPersistent())
                printMessage(Cli::tr("The next command will ask again: %1").arg(store->whyNotPersistent()));
        });
        QObject::connect(connection, &server::ServerConnection::refreshTokenChanged, connection,
                         [latest](const QString &token) { *latest = token; });
    }
    cancel.onCancelled(connection, [connection] { connection->close(); });
    const Result<void> opened = co_await connection->open(settings);
    if (latest->has_value()) {
        const QString token = **latest;
        co_await keepRefreshToken(login->secrets.get(), refreshKey, token);
    }
    if (!opened)
        co_return fail(opened.error());
    if (workspace::SecretStore *store = login->secrets.get()) {
        // A long command may have to renew its log-in, and the server may give each refresh token one use.
        QObject::connect(connection, &server::ServerConnection::refreshTokenChanged, store, [store, refreshKey](const QString &token) {
            const QCoro::Task<void> keeping = keepRefreshToken(store, refreshKey, token);
            Q_UNUSED(keeping)
        });
    }
    server::AdminApi *api = connection->api();
    login->journal = std::make_unique<workspace::Journal>();
    const workspace::JournalOrigin origin{profile.id, profile.name, profile.url.toString(), profile.clientId};
    login->journaled = std::make_unique<workspace::JournaledApi>(*api, *login->journal, origin);
    QObject::connect(login->journaled.get(), &workspace::JournaledApi::journalFailed, login->journaled.get(),
                     [](const Error &error) { printMessage(error.sentence()); });
    co_return login;
}

QCoro::Task<LoginResult> logIn(Profile profile, bool fromInput, SecretOrder order, CancelToken cancel)
{
    const Result<QString> secret = co_await secretOf(profile, fromInput, order, cancel);
    if (!secret)
        co_return fail(secret.error());
    const QString value = *secret;
    co_return co_await logInWith(profile, value, cancel);
}

QCoro::Task<LoginResult> logIn(const QCommandLineParser &parser, CancelToken cancel)
{
    const Result<Profile> profile = profileFromOption(parser, u"profile"_s);
    const bool fromInput = parser.isSet(u"secret-stdin"_s);
    if (!profile)
        co_return fail(profile.error());
    const Profile copy = *profile;
    co_return co_await logIn(copy, fromInput, SecretOrder::EnvironmentFirst, cancel);
}

int serverExitCode(const Error &error)
{
    const bool answered = error.httpStatus > 0;
    if (error.kind == Error::Kind::Input && answered)
        return AnswerIsNo;
    if (error.kind == Error::Kind::NotFound)
        return AnswerIsNo;
    return exitCodeFor(error);
}

int printServerError(const Error &error, bool json)
{
    if (json && error.kind != Error::Kind::Usage)
        printJson({{u"error"_s, error.toJson()}});
    printMessage(error.sentence());
    return serverExitCode(error);
}

} // namespace drover::cli
