// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "historykeeper.h"

#include "workspace/journaledapi.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSettings>

namespace drover::workspace {

using server::ServerConnection;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("workspace", text);
}

Error superseded()
{
    return {Error::Kind::Cancelled,
            translated(QT_TRANSLATE_NOOP("workspace", "Another server was opened meanwhile.")),
            {},
            {},
            {},
            0};
}

server::ConnectionSettings settingsOf(const uma::FlowEndpoints &sandbox)
{
    server::ConnectionSettings settings;
    settings.name = translated(QT_TRANSLATE_NOOP("workspace", "Sandbox"));
    settings.issuer = sandbox.issuer;
    settings.configApi = sandbox.configApi;
    settings.credentials = sandbox.admin;
    settings.tls = sandbox.tls;
    return settings;
}

} // namespace

class Console::Private {
public:
    Private(Console *console, ConsoleOptions options)
        : q(console)
        , profiles(std::move(options.settings))
        , secrets(options.secrets)
        , drafts(options.draftFolder)
        , journal(options.journalFile)
        , scriptScenarios(options.scenarioFolder)
        , history(journal)
        , sandbox(options.sandbox)
    {
    }

    QCoro::Task<Result<void>> openSandbox(quint64 round);
    QCoro::Task<Result<void>> openServer(Profile opened, QString secret, quint64 round);
    QCoro::Task<void> keepRefreshToken(QString key, QString token);
    quint64 begin(const Profile &opened);
    void takeApi();
    bool isCurrent(quint64 round) const { return round == rounds; }

    Console *q;
    ProfileStore profiles;
    SecretStore secrets;
    TaskList tasks;
    Drafts drafts;
    Journal journal;
    ScriptScenarios scriptScenarios;
    HistoryKeeper history; ///< of the scripts that the journal tells of
    SandboxProcess sandbox;
    ServerConnection connection;
    server::AdminApi *apiBelow = nullptr; ///< the connection's
    std::unique_ptr<JournaledApi> api;    ///< over it
    Profile profile;
    QString refreshKey; ///< where the connection's refresh token is kept, of the device flow
    QString scriptWait;
    CancelSource opening;
    quint64 rounds = 0; ///< the latest call of open() wins
};

/// Puts the journal over the connection's interface, whichever that is now.
void Console::Private::takeApi()
{
    if (apiBelow == connection.api())
        return;
    apiBelow = connection.api();
    api.reset();
    if (!apiBelow)
        return;
    const server::ConnectionSettings &settings = connection.settings();
    api = std::make_unique<JournaledApi>(*apiBelow, journal,
                                         JournalOrigin{profile.id, settings.name, settings.issuer.toDisplayString(),
                                                       settings.credentials.clientId});
    QObject::connect(api.get(), &JournaledApi::journalFailed, q, &Console::problem);
}

/// Starts a new round: what the last one had under way is given up.
quint64 Console::Private::begin(const Profile &opened)
{
    opening.cancel();
    opening = CancelSource();
    const bool isOther = profile.id != opened.id;
    connection.close();
    profile = opened;
    ++rounds;
    const quint64 round = rounds;
    if (isOther) {
        profiles.setCurrentId(opened.id);
        Q_EMIT q->profileChanged();
    }
    return round;
}

QCoro::Task<void> Console::Private::keepRefreshToken(QString key, QString token)
{
    const QPointer<Console> alive(q);
    const Result<void> done = co_await secrets.keep(key, token);
    if (alive && !done)
        Q_EMIT q->problem(done.error());
}

QCoro::Task<Result<void>> Console::Private::openSandbox(quint64 round)
{
    const QPointer<Console> alive(q);
    TaskHandle task = tasks.begin(translated(QT_TRANSLATE_NOOP("workspace", "Starting the sandbox")));
    const CancelToken cancel = task.token();
    const Result<uma::FlowEndpoints> endpoints = co_await sandbox.start(cancel);
    if (!alive || !isCurrent(round))
        co_return fail(superseded());
    if (!endpoints) {
        task.fail(endpoints.error());
        if (endpoints.error().kind != Error::Kind::Cancelled)
            Q_EMIT q->problem(endpoints.error());
        co_return fail(endpoints.error());
    }
    const server::ConnectionSettings settings = settingsOf(*endpoints);
    const Result<void> opened = co_await connection.open(settings);
    if (!alive)
        co_return fail(superseded());
    task.end(opened);
    if (!opened && isCurrent(round))
        Q_EMIT q->problem(opened.error());
    co_return opened;
}

QCoro::Task<Result<void>> Console::Private::openServer(Profile opened, QString secret, quint64 round)
{
    const QPointer<Console> alive(q);
    TaskHandle task = tasks.begin(translated(QT_TRANSLATE_NOOP("workspace", "Connecting to %1")).arg(opened.name));
    // Named: the cancelled task closes the connection, which ends the wait below.
    const CancelToken cancel = task.token();
    cancel.onCancelled(q, [this, round] {
        if (isCurrent(round))
            connection.close();
    });
    const Result<server::ConnectionSettings> settings = opened.connectionSettings(secret);
    if (!settings) {
        task.fail(settings.error());
        Q_EMIT q->problem(settings.error());
        co_return fail(settings.error());
    }
    server::ConnectionSettings complete = *settings;
    if (opened.auth == Profile::Auth::Device) {
        // Where there is none, or it can't be read, the person is asked.
        refreshKey = opened.refreshTokenKey();
        const QString key = refreshKey;
        const Result<std::optional<QString>> kept = co_await secrets.read(key);
        if (!alive || !isCurrent(round))
            co_return fail(superseded());
        complete.refreshToken = kept ? kept->value_or(QString()) : QString();
    }
    const Result<void> result = co_await connection.open(complete);
    if (!alive)
        co_return fail(superseded());
    task.end(result);
    if (!result && isCurrent(round) && result.error().kind != Error::Kind::Cancelled)
        Q_EMIT q->problem(result.error());
    co_return result;
}

Console::Console(QObject *parent)
    : Console(ConsoleOptions(), parent)
{
}

Console::Console(ConsoleOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    d->profile = d->profiles.find(d->profiles.currentId()).value_or(Profile());
    connect(&d->connection, &ServerConnection::stateChanged, this, &Console::stateChanged);
    connect(&d->connection, &ServerConnection::refreshTokenChanged, this, [this](const QString &token) {
        const QCoro::Task<void> keeping = d->keepRefreshToken(d->refreshKey, token);
        Q_UNUSED(keeping)
    });
    connect(&d->history, &HistoryKeeper::failed, this, &Console::problem);
    connect(&d->connection, &ServerConnection::apiChanged, this, [this] {
        d->takeApi();
        Q_EMIT apiChanged();
    });
    connect(&d->sandbox, &SandboxProcess::stateChanged, this, [this](SandboxProcess::State state) {
        const bool brokeOff = state == SandboxProcess::State::Failed && d->connection.isOpen() &&
                              d->profile.kind == Profile::Kind::Sandbox;
        if (brokeOff) {
            d->connection.close();
            Q_EMIT problem(d->sandbox.error());
        }
        Q_EMIT stateChanged();
    });
}

Console::~Console()
{
    d->opening.cancel();
}

ProfileStore &Console::profiles() const
{
    return d->profiles;
}

SecretStore &Console::secrets() const
{
    return d->secrets;
}

SandboxProcess &Console::sandbox() const
{
    return d->sandbox;
}

ServerConnection &Console::connection() const
{
    return d->connection;
}

TaskList &Console::tasks() const
{
    return d->tasks;
}

ScriptScenarios &Console::scriptScenarios() const
{
    return d->scriptScenarios;
}

HistoryKeeper &Console::history() const
{
    return d->history;
}

Drafts &Console::drafts() const
{
    return d->drafts;
}

Journal &Console::journal() const
{
    return d->journal;
}

Profile Console::profile() const
{
    return d->profile;
}

server::AdminApi *Console::adminApi() const
{
    d->takeApi();
    return d->api.get();
}

std::optional<uma::FlowEndpoints> Console::flowEndpoints() const
{
    if (!d->connection.isOpen())
        return std::nullopt;
    if (d->profile.kind == Profile::Kind::Sandbox)
        return d->sandbox.endpoints();
    const server::ConnectionSettings &settings = d->connection.settings();
    uma::FlowEndpoints endpoints;
    endpoints.issuer = settings.issuer;
    endpoints.configApi = settings.configApi;
    endpoints.admin = settings.credentials;
    endpoints.tls = settings.tls;
    return endpoints;
}

std::optional<Error> Console::absence() const
{
    const bool failed = d->connection.state() == server::ServerConnection::State::Failed;
    const SandboxProcess::State ours = d->sandbox.state();
    if (adminApi() || d->connection.state() == server::ServerConnection::State::Connecting || ours == SandboxProcess::State::Starting)
        return std::nullopt;
    if (failed)
        return d->connection.error();
    return ours == SandboxProcess::State::Failed ? d->sandbox.error() : Error();
}

QString Console::scriptWait() const
{
    return d->scriptWait;
}

void Console::setScriptWait(const QString &sentence)
{
    if (d->scriptWait == sentence)
        return;
    d->scriptWait = sentence;
    Q_EMIT scriptWaitChanged();
}

QCoro::Task<Result<void>> Console::open(QString profileId)
{
    const QPointer<Console> alive(this);
    const auto profile = d->profiles.find(profileId);
    if (!profile) {
        co_return fail(Error::Kind::NotFound, translated(QT_TRANSLATE_NOOP("workspace", "There is no such profile.")),
                       {}, translated(QT_TRANSLATE_NOOP("workspace", "Choose one from the list of profiles.")));
    }
    const quint64 round = d->begin(*profile);
    if (profile->kind == Profile::Kind::Sandbox)
        co_return co_await d->openSandbox(round);
    const QString key = profile->secretKey();
    const Result<std::optional<QString>> secret = co_await d->secrets.read(key);
    if (!alive || !d->isCurrent(round))
        co_return fail(superseded());
    if (!secret) {
        Q_EMIT problem(secret.error());
        co_return fail(secret.error());
    }
    if (!*secret && profile->needsSecret()) {
        Q_EMIT secretNeeded(profileId);
        co_return fail(Error::Kind::Denied,
                       translated(QT_TRANSLATE_NOOP("workspace", "The client secret of “%1” is not known yet."))
                           .arg(profile->name),
                       {}, translated(QT_TRANSLATE_NOOP("workspace", "Enter it, and it is kept in the keychain.")));
    }
    const Profile opened = *profile;
    const QString value = secret->value_or(QString());
    co_return co_await d->openServer(opened, value, round);
}

QCoro::Task<Result<void>> Console::openWithSecret(QString profileId, QString secret, bool remember)
{
    const QPointer<Console> alive(this);
    const auto profile = d->profiles.find(profileId);
    if (!profile || profile->kind == Profile::Kind::Sandbox)
        co_return co_await open(profileId);
    const Profile opened = *profile;
    const quint64 round = d->begin(opened);
    const Result<void> result = co_await d->openServer(opened, secret, round);
    if (!alive || !result || !remember || secret.isEmpty())
        co_return result;
    // Only a secret that works is worth keeping.
    const QString key = opened.secretKey();
    const Result<void> stored = co_await d->secrets.write(key, secret);
    if (alive && !stored)
        Q_EMIT problem(stored.error());
    co_return result;
}

QCoro::Task<Result<void>> Console::reopen()
{
    const QString id = d->profile.id;
    co_return co_await open(id);
}

QCoro::Task<void> Console::close()
{
    d->opening.cancel();
    ++d->rounds;
    d->connection.close();
    d->tasks.cancelAll();
    co_await d->sandbox.stop();
}

} // namespace drover::workspace
