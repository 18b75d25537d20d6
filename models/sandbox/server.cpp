// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "base/log.h"
#include "adapter/dapserver.h"
#include "sandbox/admin/adminroutes.h"
#include "sandbox/control/controlroutes.h"
#include "sandbox/control/serverconfig.h"
#include "sandbox/http/httpadapter.h"
#include "sandbox/login/loginroutes.h"
#include "sandbox/oauth/devicegrant.h"
#include "sandbox/oauth/oauthroutes.h"
#include "sandbox/oxtrust/oxtrustroutes.h"
#include "sandbox/seed/clientgenerator.h"
#include "sandbox/seed/seed.h"
#include "sandbox/uma/pageroutes.h"
#include "sandbox/uma/protectedresource.h"
#include "sandbox/uma/protectionroutes.h"
#include "scripts/scripthost.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

static void initResources()
{
    Q_INIT_RESOURCE(sandbox_seed); // a static library's resources are not registered by themselves
}

namespace drover::sandbox {

namespace {

constexpr int drainMs = 5'000;

QJsonObject credentials(const ReadyInfo::Client &client)
{
    return {{u"clientId"_s, client.clientId}, {u"clientSecret"_s, client.clientSecret}};
}

ReadyInfo::Client readyClient(const Credentials &own)
{
    return {own.clientId, own.clientSecret};
}

/// The types whose scripts this server loads by itself when they change; it calls no others.
bool isLoaded(const QJsonObject &script)
{
    const QString type = script.value(u"scriptType").toString();
    return type == u"uma_rpt_policy" || type == u"uma_claims_gathering" || type == u"person_authentication" ||
           type == u"consent_gathering";
}

/// Loads a changed script in the background, as the servers' timer does, so that its error can be read soon after.
/// Holds the context until it is done.
QCoro::Task<void> refreshLater(std::shared_ptr<Context> context, QString inum)
{
    const auto done = co_await context->scripts->refresh(inum);
    if (!done)
        qCInfo(DROVER_LOG_SANDBOX) << "script" << inum << "was not loaded:" << done.error().sentence();
}

} // namespace

QJsonObject ReadyInfo::toJson() const
{
    QJsonObject requesting = credentials(requestingClient);
    requesting.insert(u"claimsRedirectUri"_s, claimsRedirectUri);
    QJsonObject json{{u"ready"_s, true},
                     {u"issuer"_s, origin},
                     {u"configApi"_s, QString(origin + u"/jans-config-api/api/v1"_s)},
                     {u"oxtrustApi"_s, QString(origin + u"/identity/restv1/api/v1"_s)},
                     {u"protectedResource"_s, QString(origin + u"/rs"_s)},
                     {u"admin"_s, credentials(admin)},
                     {u"resourceServer"_s, credentials(resourceServer)},
                     {u"requestingClient"_s, requesting}};
    if (dapPort != 0)
        json.insert(u"dap"_s, QJsonObject{{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, dapPort}});
    if (!caFile.isEmpty())
        json.insert(u"caFile"_s, caFile);
    return json;
}

class Server::Private
{
public:
    Result<void> openFolder();
    Result<void> openStore();
    Result<void> listen();
    Result<void> listenForDebuggers();
    Result<void> fill();
    Result<void> plant(const QString &seed);
    Result<void> replaceObjects(const QString &seed);
    void addRoutes(Router &router);
    void warmUp();
    ReadyInfo ready() const;

    SandboxOptions options;
    std::unique_ptr<QTemporaryDir> temporary;
    std::unique_ptr<QLockFile> lock;
    QString folder;
    QString caFile;
    scripts::ScriptHost *host = nullptr; ///< the context's engine, if it is the script host
    std::shared_ptr<Context> context;
    std::unique_ptr<HttpAdapter> adapter;
    std::unique_ptr<drover::adapter::DapServer> debuggers;
    quint16 dapPort = 0;
    bool started = false;
};

Result<void> Server::Private::openFolder()
{
    if (options.dataDir.isEmpty()) {
        temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/drover-sandbox-XXXXXX"_s);
        folder = temporary->path();
        if (temporary->isValid())
            return {};
        return fail(Error::Kind::Internal, QCoreApplication::translate("sandbox", "The sandbox could not make a temporary folder."),
                    temporary->errorString(), QCoreApplication::translate("sandbox", "Name a folder with --data."));
    }
    folder = QDir(options.dataDir).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(Error::Kind::Input, QCoreApplication::translate("sandbox", "The folder %1 could not be made.").arg(folder), {},
                    QCoreApplication::translate("sandbox", "Name another folder with --data."));
    }
    lock = std::make_unique<QLockFile>(folder + u"/sandbox.lock"_s);
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // only a lock whose process is gone is stale
    if (!lock->tryLock(std::chrono::milliseconds(0))) {
        return fail(Error::Kind::Conflict, QCoreApplication::translate("sandbox", "Another sandbox uses the folder %1.").arg(folder), {},
                    QCoreApplication::translate("sandbox", "Stop it, or name another folder with --data."));
    }
    return {};
}

Result<void> Server::Private::openStore()
{
    Context::Settings settings;
    settings.path = folder + u"/sandbox.sqlite"_s;
    settings.durability = temporary ? Database::Durability::Process : Database::Durability::Power;
    settings.generation = options.generation;
    settings.clock = options.clock;
    settings.pageFolders = {folder + u"/pages"_s};
    if (options.makeEngine) {
        settings.engine = options.makeEngine();
    } else {
        auto own = std::make_unique<scripts::ScriptHost>(options.hostSettings);
        host = own.get();
        settings.engine = std::move(own);
    }
    auto made = Context::make(std::move(settings));
    if (!made)
        return fail(made.error());
    context = std::move(*made);
    const QByteArray config = context->database->meta(u"config"_s).toUtf8();
    if (const auto kept = configFromJson(QJsonDocument::fromJson(config).object(), context->config); kept && !config.isEmpty())
        context->setConfig(*kept);
    if (const QString mode = context->database->meta(u"oxTrustProtection"_s); !mode.isEmpty())
        context->oxTrustProtection = mode;
    return {};
}

void Server::Private::addRoutes(Router &router)
{
    // Handlers keep the context by reference: every request holds it alive, and the router is never used without one.
    const std::shared_ptr<Context> shared = context;
    Routes oauth(router, *context, Routes::Style::OAuth);
    addOAuthRoutes(oauth);
    addProtectionRoutes(oauth);
    addLoginRoutes(oauth);
    addDeviceRoutes(oauth);
    addPageRoutes(oauth);
    addProtectedResource(oauth);
    addControlRoutes(oauth, [this](const QString &seed) { return replaceObjects(seed); });
    const auto scriptChanged = [shared](const QString &inum) {
        const auto script = shared->entities->find(Kind::Script, inum);
        if (!script || isLoaded(*script))
            refreshLater(shared, inum);
    };
    Routes admin(router, *context, Routes::Style::ConfigApi);
    addAdminRoutes(admin, scriptChanged);
    Routes oxTrust(router, *context, Routes::Style::OxTrust);
    addOxTrustRoutes(oxTrust, scriptChanged);
    router.setFallback([](const Request &request) {
        return oauthError(404, u"not_found"_s, u"The sandbox has nothing at %1"_s.arg(request.path.left(200)));
    });
}

Result<void> Server::Private::listen()
{
    std::optional<TlsIdentity> identity;
    if (options.tls) {
        auto made = makeSelfSignedIdentity();
        if (!made)
            return fail(made.error());
        identity = std::move(*made);
        caFile = folder + u"/sandbox-ca.pem"_s;
        QFile file(caFile);
        if (!file.open(QFile::WriteOnly) || file.write(identity->certificate.toPem()) < 0) {
            return fail(Error::Kind::Internal, QCoreApplication::translate("sandbox", "The certificate could not be written to %1.").arg(caFile),
                        file.errorString());
        }
    }
    if (!options.clientCa.isEmpty()) {
        QFile file(options.clientCa);
        const bool opened = options.tls && file.open(QFile::ReadOnly);
        context->clientAuthorities = opened ? file.readAll() : QByteArray();
        if (QSslCertificate::fromData(context->clientAuthorities, QSsl::Pem).isEmpty()) {
            return fail(Error::Kind::Usage, QCoreApplication::translate("sandbox", "The certificates of %1 can't be used.").arg(options.clientCa),
                        options.tls ? file.errorString() : QCoreApplication::translate("sandbox", "Clients show certificates with --tls only."));
        }
    }
    auto router = std::make_shared<Router>();
    addRoutes(*router);
    adapter = std::make_unique<HttpAdapter>(router, context);
    const auto port = adapter->listen(options.port, std::move(identity));
    if (!port)
        return fail(port.error());
    context->setOrigin(u"%1://127.0.0.1:%2"_s.arg(options.tls ? u"https"_s : u"http"_s).arg(*port));
    return {};
}

Result<void> Server::Private::listenForDebuggers()
{
    if (!host)
        return {};
    debuggers = std::make_unique<drover::adapter::DapServer>(host);
    const Result<quint16> port = debuggers->listen(options.dapPort);
    if (!port)
        return fail(port.error());
    dapPort = *port;
    context->events.setListener([this](const uma::Event &event) {
        if (debuggers)
            debuggers->flowEvent(event);
    });
    return {};
}

Result<void> Server::Private::plant(const QString &seed)
{
    if (auto planted = plantSeed(seed, *context); !planted)
        return planted;
    if (auto ensured = ensureOwnClients(*context); !ensured)
        return ensured;
    return seed == u"demo" ? plantDemoResources(*context) : Result<void>();
}

Result<void> Server::Private::replaceObjects(const QString &seed)
{
    // The own clients keep their secrets: who called has one of them.
    QList<QJsonObject> own;
    for (const Credentials &client : {context->admin, context->resourceServer, context->requestingClient}) {
        if (auto json = context->entities->find(Kind::Client, client.clientId))
            own.append(*json);
    }
    context->entities->clear();
    if (auto planted = plantSeed(seed, *context); !planted)
        return planted;
    for (const QJsonObject &client : std::as_const(own))
        context->entities->insert(Kind::Client, client);
    return seed == u"demo" ? plantDemoResources(*context) : Result<void>();
}

Result<void> Server::Private::fill()
{
    const bool fresh = context->database->meta(u"seed"_s).isEmpty();
    if (fresh)
        context->database->setMeta(u"seed"_s, options.seed);
    if (fresh) {
        if (auto planted = plant(options.seed); !planted)
            return planted;
    } else {
        ensureInterfaceScopes(*context);
        if (auto ensured = ensureOwnClients(*context); !ensured)
            return ensured;
    }
    if (auto committed = context->database->commit(); !committed)
        return committed;
    return generateClients(options.clients, *context);
}

/// Starts the script host ahead of the first flow where there is a script to run.
void Server::Private::warmUp()
{
    if (!host)
        return;
    for (const QString &type : {u"uma_rpt_policy"_s, u"uma_claims_gathering"_s}) {
        const QList<QJsonObject> scripts = context->entities->ofType(Kind::Script, type);
        for (const QJsonObject &script : scripts) {
            if (script.value(u"enabled").toBool())
                refreshLater(context, script.value(u"inum").toString());
        }
    }
}

ReadyInfo Server::Private::ready() const
{
    ReadyInfo info;
    info.origin = context->origin;
    info.admin = readyClient(context->admin);
    info.resourceServer = readyClient(context->resourceServer);
    info.requestingClient = readyClient(context->requestingClient);
    info.claimsRedirectUri = context->claimsRedirectUri;
    info.caFile = caFile;
    info.dapPort = dapPort;
    return info;
}

Server::Server(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    initResources();
}

Server::~Server()
{
    if (d->context)
        d->context->stopping = true;
    d->debuggers.reset();
    d->adapter.reset();
}

QCoro::Task<Result<ReadyInfo>> Server::start(SandboxOptions options)
{
    if (d->started)
        co_return fail(Error::Kind::Usage, QCoreApplication::translate("sandbox", "This sandbox was started before."));
    if (options.seed != u"demo" && options.seed != u"empty") {
        co_return fail(Error::Kind::Usage, QCoreApplication::translate("sandbox", "There is no seed named %1.").arg(options.seed), {},
                       QCoreApplication::translate("sandbox", "Use demo or empty."));
    }
    d->started = true;
    d->options = options;
    for (const auto step : {&Private::openFolder, &Private::openStore, &Private::listen, &Private::listenForDebuggers, &Private::fill}) {
        const Result<void> done = ((*d).*step)();
        if (!done)
            co_return fail(done.error());
    }
    d->warmUp();
    co_return d->ready();
}

QCoro::Task<void> Server::stop()
{
    if (!d->context)
        co_return;
    d->context->stopping = true;
    if (d->adapter)
        d->adapter->close();
    d->context->events.wake();
    d->debuggers.reset(); // what is paused goes on
    if (d->host)
        co_await d->host->shutDown();
    else
        d->context->engine->stop();
    const QDeadlineTimer deadline(drainMs);
    while (d->adapter && d->adapter->inFlight() > 0 && !deadline.hasExpired())
        co_await QCoro::sleepFor(std::chrono::milliseconds(5));
    d->adapter.reset();
    d->host = nullptr;
    d->context.reset();
    d->temporary.reset();
    d->lock.reset();
}

} // namespace drover::sandbox
