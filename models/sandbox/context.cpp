// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/context.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

/// Somebody who can log in at a sandbox that was told nothing else.
QJsonObject demoWorld()
{
    const QJsonObject ann{{u"uid"_s, u"ann"_s},
                          {u"password"_s, u"ann"_s},
                          {u"attributes"_s, QJsonObject{{u"mail"_s, u"ann@example.com"_s}, {u"givenName"_s, u"Ann"_s}}}};
    // The administrator is one for the device flow's role; whoever reaches the sandbox is on this computer.
    const QJsonObject admin{{u"uid"_s, u"admin"_s},
                            {u"password"_s, u"admin"_s},
                            {u"attributes"_s, QJsonObject{{u"mail"_s, u"admin@example.com"_s},
                                                          {u"givenName"_s, u"Admin"_s},
                                                          {u"jansAdminUIRole"_s, QJsonArray{u"api-admin"_s}}}}};
    return {{u"users"_s, QJsonArray{ann, admin}}};
}

} // namespace

Context::~Context() = default;

Result<std::shared_ptr<Context>> Context::make(Settings settings)
{
    auto database = Database::open(settings.path, settings.durability);
    if (!database)
        return fail(database.error());
    auto context = std::make_shared<Context>();
    context->clock = settings.clock ? settings.clock : &Clock::system();
    context->database = std::move(*database);
    context->engine = std::move(settings.engine);

    QString salt = context->database->meta(u"salt"_s);
    if (salt.isEmpty()) {
        salt = SecretCipher::newSalt();
        context->database->setMeta(u"salt"_s, salt);
    }
    if (auto committed = context->database->commit(); !committed)
        return fail(committed.error());

    Database &store = *context->database;
    context->cipher = std::make_unique<SecretCipher>(salt);
    context->entities = std::make_unique<EntityStore>(store);
    context->umaStore = std::make_unique<UmaSqliteStore>(store, *context->entities);
    context->tokens = std::make_unique<TokenStore>(store, *context->clock);
    context->config = uma::Config::forGeneration(settings.generation);
    const SandboxScripts::Parts parts{context->entities.get(), &store, context->engine.get(), &context->events, context->clock};
    context->scripts = std::make_unique<SandboxScripts>(parts, settings.generation);
    context->pages = uma::PageCatalogue(settings.pageFolders);

    uma::Services services;
    services.store = context->umaStore.get();
    services.library = context->scripts.get();
    services.engine = context->engine.get();
    services.events = &context->events;
    services.clock = context->clock;
    services.traceLines = true;
    Context *self = context.get();
    services.verifySignature = [self](const QString &jwt) {
        const auto key = self->signingKey();
        return key && (*key)->verifies(jwt);
    };
    services.signRpt = [self](const QJsonObject &claims, const uma::Client &client) -> Result<QString> {
        const auto key = self->signingKey();
        if (!key)
            return fail(key.error());
        return (*key)->sign(claims, client.json.value(u"accessTokenSigningAlg").toString());
    };
    context->tokenService = std::make_unique<uma::TokenService>(services, context->config);
    context->gatherer = std::make_unique<uma::Gatherer>(services, context->config);
    services.sessions = &context->sessions;
    services.worldId = SandboxScripts::worldId();
    context->login = std::make_unique<uma::LoginService>(services, context->config);
    context->consent = std::make_unique<uma::ConsentService>(services, context->config);
    context->setWorld(demoWorld(), {});
    return context;
}

void Context::setOrigin(const QString &newOrigin)
{
    origin = newOrigin;
    claimsRedirectUri = origin + u"/rp/cb"_s;
    uma::Config changed = config;
    changed.issuer = origin;
    setConfig(changed);
}

void Context::setConfig(const uma::Config &newConfig)
{
    config = newConfig;
    scripts->setGeneration(config.generation);
    tokenService->setConfig(config);
    gatherer->setConfig(config);
    login->setConfig(config);
    consent->setConfig(config);
    scripts->setWorld(uma::serverWorld(world, config, SandboxScripts::worldId()));
}

void Context::setWorld(const QJsonObject &newWorld, const QJsonObject &answers)
{
    world = newWorld;
    scripts->setWorld(uma::serverWorld(world, config, SandboxScripts::worldId()));
    scripts->setAnswers(answers);
}

Result<SigningKey *> Context::signingKey()
{
    if (m_signingKey)
        return &*m_signingKey;
    const QByteArray pem = database->meta(u"signingKey"_s).toUtf8();
    auto key = pem.isEmpty() ? SigningKey::make() : SigningKey::fromPem(pem);
    if (!key)
        return fail(key.error());
    if (pem.isEmpty())
        database->setMeta(u"signingKey"_s, QString::fromLatin1(key->toPem()));
    m_signingKey = std::move(*key);
    return &*m_signingKey;
}

} // namespace drover::sandbox
