// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariosetup.h"

#include "flowchannel.h"
#include "sandboxcontrol.h"
#include "umametadata.h"

#include "base/ids.h"
#include "domain/customscript.h"
#include "uma/jwt.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;
using transport::HttpReply;
using transport::HttpRequest;

namespace {

constexpr int LoadLimitMs = 120'000;
constexpr int WaitMs = 5'000;
constexpr int SecretBytes = 24;

QString translated(const char *text)
{
    return QCoreApplication::translate("uma", text);
}

QJsonObject scriptJson(const scripts::ScriptSource &source)
{
    domain::CustomScript script;
    script.setName(source.name);
    script.setType(source.type);
    script.setSource(source.source);
    script.setLevel(source.level);
    script.setEnabled(true);
    QList<domain::ScriptProperty> properties;
    for (const scripts::Property &property : source.properties)
        properties << domain::ScriptProperty{property.name, property.value, property.hide, property.description};
    script.setConfigurationProperties(properties);
    QList<domain::ScriptProperty> moduleProperties{{u"location_type"_s, u"db"_s, false, {}}};
    for (const scripts::Property &property : source.moduleProperties)
        moduleProperties << domain::ScriptProperty{property.name, property.value, property.hide, property.description};
    script.setModuleProperties(moduleProperties);
    QJsonObject json = script.json();
    json.insert(u"programmingLanguage"_s, u"python"_s);
    json.insert(u"locationType"_s, u"db"_s);
    return json;
}

} // namespace

ScenarioSetup::ScenarioSetup(FlowEndpoints endpoints, Scenario scenario, CancelToken cancel)
    : m_scenario(std::move(scenario))
    , m_cancel(std::move(cancel))
    , m_admin(m_http, endpoints.issuer, endpoints.admin, sandboxAdminScopes())
    , m_resourceServer(m_http, endpoints.issuer, endpoints.resourceServer, {u"uma_protection"_s})
    , m_api(m_admin, endpoints.configApi)
    , m_feed(m_admin, endpoints.issuer)
{
    m_prepared.endpoints = std::move(endpoints);
    QObject::connect(&m_feed, &EventFeed::told, &m_feed, [this](const Event &event) { take(event); });
}

void ScenarioSetup::take(const Event &event)
{
    m_prepared.events << event;
    if (event.kind != u"script.loaded")
        return;
    ++m_scriptsLoaded;
    const QJsonObject error = event.data.value(u"error"_s).toObject();
    // A script that is broken loads into the server's dummy; only a host that gave up leaves nothing to go on with.
    if (event.data.value(u"stage"_s).toString() == u"load" && !m_prepared.loadFailure) {
        const bool timeout = error.value(u"type"_s).toString() == u"ScriptTimeout";
        m_prepared.loadFailure = FlowError{timeout ? 504 : 503, timeout ? u"script_timeout"_s : u"script_host_lost"_s,
                                           error.value(u"message"_s).toString()};
    }
}

QCoro::Task<Result<PreparedFlow>> ScenarioSetup::run()
{
    const transport::TlsPolicy policy = m_prepared.endpoints.tlsFor(m_prepared.endpoints.admin);
    if (const Result<void> applied = m_http.setTlsPolicy(policy); !applied)
        co_return fail(applied.error());
    if (const Result<void> done = co_await configure(); !done)
        co_return fail(done.error());
    if (const Result<void> done = co_await declareWorld(); !done)
        co_return fail(done.error());
    if (const Result<void> done = co_await createScripts(); !done)
        co_return fail(done.error());
    if (m_prepared.loadFailure)
        co_return m_prepared;
    if (m_scenario.type != FlowType::Uma) {
        if (const Result<void> done = co_await createClient(); !done)
            co_return fail(done.error());
        if (const Result<void> done = co_await logIn(); !done)
            co_return fail(done.error());
        co_return m_prepared;
    }
    if (const Result<void> done = co_await createScopes(); !done)
        co_return fail(done.error());
    if (const Result<void> done = co_await createClient(); !done)
        co_return fail(done.error());
    if (const Result<void> done = co_await registerResource(); !done)
        co_return fail(done.error());
    if (const Result<void> done = co_await logIn(); !done)
        co_return fail(done.error());
    const Result<QString> pct = co_await createPct(m_scenario.pct);
    if (!pct)
        co_return fail(pct.error());
    const Result<QString> oldPct = co_await createPct(m_scenario.oldPct);
    if (!oldPct)
        co_return fail(oldPct.error());
    m_prepared.pct = *pct;
    m_prepared.oldPct = *oldPct;
    m_prepared.claimToken = m_scenario.claimToken;
    if (m_prepared.claimToken.isEmpty() && !m_scenario.pushedClaims.isEmpty())
        m_prepared.claimToken = unsignedJwt(m_scenario.pushedClaims);
    co_return m_prepared;
}

QCoro::Task<Result<QJsonObject>> ScenarioSetup::control(QByteArray method, QString path, QJsonObject body)
{
    const HttpRequest request = jsonRequest(method, QUrl(path), body);
    const QString what = translated(QT_TRANSLATE_NOOP("uma", "The sandbox did not take the scenario."));
    const QUrl issuer = m_prepared.endpoints.issuer;
    const CancelToken cancel = m_cancel;
    co_return co_await askSandbox(m_admin, issuer, request, what, cancel);
}

QCoro::Task<Result<void>> ScenarioSetup::configure()
{
    QJsonObject config = m_scenario.config;
    config.insert(u"server"_s, scripts::toString(m_scenario.server));
    const Result<QJsonObject> taken = co_await control("PUT", u"/config"_s, config);
    if (!taken)
        co_return fail(taken.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> ScenarioSetup::declareWorld()
{
    const QJsonObject body{{u"world"_s, m_scenario.world}, {u"answers"_s, m_scenario.answers}};
    const Result<QJsonObject> taken = co_await control("PUT", u"/world"_s, body);
    if (!taken)
        co_return fail(taken.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> ScenarioSetup::createScripts()
{
    const QList<scripts::ScriptSource> sources = m_scenario.scriptSources();
    for (const scripts::ScriptSource &source : sources) {
        const QJsonObject json = scriptJson(source);
        const Result<Entity> created = co_await m_api.create(EntityKind::Script, json, m_cancel);
        if (!created)
            co_return fail(created.error());
        if (source.type == u"uma_rpt_policy")
            m_policyDns << created->dn();
    }
    co_return co_await awaitScripts(sources.size());
}

/// The server loads scripts on its own time; a flow begins when all are in place, as in process.
QCoro::Task<Result<void>> ScenarioSetup::awaitScripts(qsizetype count)
{
    QElapsedTimer clock;
    clock.start();
    while (m_scriptsLoaded < count) {
        const Result<bool> told = co_await m_feed.next(WaitMs, m_cancel);
        if (!told)
            co_return fail(told.error());
        if (clock.hasExpired(LoadLimitMs)) {
            co_return fail(Error::Kind::Timeout,
                           translated(QT_TRANSLATE_NOOP("uma", "The sandbox did not load the scripts in time.")), {},
                           translated(QT_TRANSLATE_NOOP(
                               "uma", "Look at the sandbox's messages, and at the load of the machine.")));
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ScenarioSetup::createScopes()
{
    for (const QString &id : std::as_const(m_scenario.scopes)) {
        const QJsonObject json{{u"id"_s, id},
                               {u"displayName"_s, id},
                               {u"scopeType"_s, u"uma"_s},
                               {u"umaAuthorizationPolicies"_s, QJsonArray::fromStringList(m_policyDns)}};
        const Result<Entity> created = co_await m_api.create(EntityKind::Scope, json, m_cancel);
        if (!created)
            co_return fail(created.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ScenarioSetup::createClient()
{
    FlowEndpoints &endpoints = m_prepared.endpoints;
    const QString redirect = endpoints.claimsRedirectUri.toString(QUrl::FullyEncoded);
    const QString secret = QString::fromLatin1(newSecret(SecretBytes));
    QJsonObject json{
        {u"clientName"_s, m_scenario.clientId},
        {u"redirectUris"_s, QJsonArray{redirect}},
        {u"grantTypes"_s, QJsonArray{u"client_credentials"_s, u"urn:ietf:params:oauth:grant-type:uma-ticket"_s}},
        {u"responseTypes"_s, QJsonArray{u"token"_s}},
        {u"applicationType"_s, u"web"_s}};
    if (m_scenario.type != FlowType::Uma) {
        json.insert(u"grantTypes"_s, QJsonArray{u"authorization_code"_s});
        json.insert(u"responseTypes"_s, QJsonArray{u"code"_s});
        json.insert(u"postLogoutRedirectUris"_s, QJsonArray{redirect});
        // A trusted client is not asked for consent.
        json.insert(u"trustedClient"_s, m_scenario.type == FlowType::PersonAuthentication);
    }
    for (auto member = m_scenario.client.begin(); member != m_scenario.client.end(); ++member)
        json.insert(member.key(), member.value());
    json.insert(u"inum"_s, m_scenario.clientId);
    json.insert(u"clientSecret"_s, secret);
    json.insert(u"tokenEndpointAuthMethod"_s, u"client_secret_basic"_s);
    json.insert(u"claimRedirectUris"_s, QJsonArray{redirect});
    json.remove(u"clientId"_s);
    const Result<Entity> created = co_await m_api.create(EntityKind::Client, json, m_cancel);
    if (!created)
        co_return fail(created.error());
    endpoints.requestingClient = {created->id(), secret, transport::ClientCredentials::Method::Basic};
    co_return Result<void>();
}

QCoro::Task<Result<void>> ScenarioSetup::registerResource()
{
    HttpRequest discovery;
    discovery.url = UmaMetadata::wellKnown(m_prepared.endpoints.issuer);
    const Result<HttpReply> document = co_await m_http.send(discovery, m_cancel);
    if (!document)
        co_return fail(document.error());
    const Result<UmaMetadata> metadata = UmaMetadata::from(*document);
    if (!metadata)
        co_return fail(metadata.error());
    const QJsonObject json{{u"name"_s, u"resource"_s},
                           {u"resource_scopes"_s, QJsonArray::fromStringList(m_scenario.scopes)}};
    const HttpRequest request = jsonRequest("POST", metadata->resourceRegistrationEndpoint, json);
    const Result<HttpReply> reply = co_await m_resourceServer.send(request, m_cancel);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 201)
        co_return refusedBy(translated(QT_TRANSLATE_NOOP("uma", "The sandbox did not register the resource.")), *reply);
    const Result<QJsonValue> answer = reply->json();
    if (!answer)
        co_return fail(answer.error());
    m_prepared.resourceId = answer->toObject().value(u"_id"_s).toString();
    co_return Result<void>();
}

QCoro::Task<Result<void>> ScenarioSetup::logIn()
{
    const std::optional<Login> login = m_scenario.login();
    if (!login)
        co_return Result<void>();
    QJsonObject sessionAttributes;
    for (auto attribute = login->sessionAttributes.begin(); attribute != login->sessionAttributes.end(); ++attribute)
        sessionAttributes.insert(attribute.key(), attribute.value());
    const QJsonObject json{{u"authenticated"_s, login->authenticated},
                           {u"uid"_s, login->uid},
                           {u"userDn"_s, login->userDn},
                           {u"attributes"_s, login->attributes},
                           {u"sessionAttributes"_s, sessionAttributes}};
    const Result<QJsonObject> made = co_await control("POST", u"/logins"_s, json);
    if (!made)
        co_return fail(made.error());
    m_prepared.loginSession = made->value(u"session_id"_s).toString();
    co_return Result<void>();
}

QCoro::Task<Result<QString>> ScenarioSetup::createPct(QJsonObject claims)
{
    if (claims.isEmpty())
        co_return QString();
    const QJsonObject json{{u"clientId"_s, m_scenario.clientId}, {u"claims"_s, claims}};
    const Result<QJsonObject> made = co_await control("POST", u"/pcts"_s, json);
    if (!made)
        co_return fail(made.error());
    co_return made->value(u"pct"_s).toString();
}

} // namespace drover::uma
