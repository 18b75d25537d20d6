// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/engineflow.h"

#include "base/ids.h"
#include "base/log.h"
#include "uma/gatheringlink.h"
#include "uma/jwt.h"
#include "uma/scriptcalls.h"

#include <QCoreApplication>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto claimsRedirectUri = "https://client.example/claims"_L1;

QMap<QString, QStringList> asParameters(const QMap<QString, QString> &fields)
{
    QMap<QString, QStringList> parameters;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        parameters.insert(it.key(), {it.value()});
    }
    return parameters;
}

} // namespace

EngineFlow::EngineFlow(scripts::ScriptEngine &engine, Scenario scenario, CancelToken cancel, bool traceLines,
                       KeptScripts *kept)
    : m_engine(engine)
    , m_scenario(std::move(scenario))
    , m_cancel(std::move(cancel))
    , m_kept(kept)
    , m_config(m_scenario.serverConfig())
    , m_store(m_scenario.server)
    , m_services{&m_store, &m_library, &engine, &m_events, &Clock::system(), {}, {}, traceLines}
    , m_token(m_services, m_config)
    , m_gatherer(m_services, m_config)
{
    m_clock.start();
}

QCoro::Task<Result<FlowResult>> EngineFlow::run()
{
    const auto loaded = co_await loadScripts();
    if (!loaded) {
        co_await forgetScripts();
        co_return fail(loaded.error());
    }
    if (*loaded) {
        seed();
        co_await play();
    }
    co_await forgetScripts();
    if (m_cancel.isCancelled()) {
        co_return fail(Error::Kind::Cancelled, QCoreApplication::translate("uma", "The flow was cancelled."));
    }
    FlowResultBuilder builder;
    builder.add(m_events.events());
    co_return builder.result(m_scenario, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
}

QCoro::Task<Result<bool>> EngineFlow::loadScripts()
{
    QList<scripts::ScriptSource> sources = m_scenario.scriptSources();
    for (scripts::ScriptSource &source : sources) {
        source.traceLines = m_services.traceLines;
        const auto script = co_await loaded(source);
        if (!script) {
            if (script.error().kind != Error::Kind::Timeout) {
                co_return fail(script.error());
            }
            emitScriptLoadBroken(m_events, source, script.error());
            emitHostFailure(m_events, script.error());
            co_return false;
        }
        emitScriptLoaded(m_events, source, script->reply);
        m_library.add(*script);
    }
    co_return true;
}

QCoro::Task<Result<LoadedScript>> EngineFlow::loaded(scripts::ScriptSource source)
{
    if (m_kept) {
        if (const auto known = m_kept->take(source, m_engine.epoch())) {
            co_return *known;
        }
    }
    auto reply = co_await m_engine.load(source);
    if (!reply) {
        co_return fail(reply.error());
    }
    const LoadedScript script{reply->handle, source, *reply};
    if (m_kept) {
        m_kept->keep(script, m_engine.epoch());
    }
    co_return script;
}

QCoro::Task<void> EngineFlow::forgetScripts()
{
    if (m_kept) {
        co_return;
    }
    const QList<LoadedScript> loaded = m_library.scripts();
    for (const LoadedScript &script : loaded) {
        const auto destroyed = co_await m_engine.destroy(script.handle);
        if (!destroyed) {
            // The host is gone, and the script with it; the flow's own result has said so.
            qCDebug(DROVER_LOG_UMA) << "a script could not be destroyed:" << destroyed.error().sentence();
        }
    }
}

void EngineFlow::seed()
{
    m_client.clientId = m_scenario.clientId;
    m_client.claimsRedirectUris = QStringList{claimsRedirectUri};
    m_client.json = m_scenario.client;
    m_store.saveClient(m_client);
    if (const auto login = m_scenario.login()) {
        m_store.saveLogin(*login);
        m_loginId = login->id;
    }
    const auto storePct = [this](const QJsonObject &claims) {
        if (claims.isEmpty()) {
            return QString();
        }
        const QDateTime now = m_services.clock->now();
        const Pct pct{newUuid(), m_client.clientId, claims, now, now.addSecs(m_config.pctLifetime)};
        m_store.savePct(pct);
        return pct.code;
    };
    m_pct = storePct(m_scenario.pct);
    m_oldPct = storePct(m_scenario.oldPct);
    m_claimToken = m_scenario.claimToken;
    if (m_claimToken.isEmpty() && !m_scenario.pushedClaims.isEmpty()) {
        m_claimToken = unsignedJwt(m_scenario.pushedClaims);
    }
}

QString EngineFlow::registerPermission()
{
    QStringList policies;
    for (const LoadedScript &script : m_library.scripts()) {
        if (script.meta.type == "uma_rpt_policy"_L1) {
            policies.append(script.meta.dn);
        }
    }
    const QDateTime now = m_services.clock->now();
    Permission permission;
    for (const QString &id : std::as_const(m_scenario.scopes)) {
        Scope scope;
        scope.id = id;
        scope.policies = policies;
        permission.scopeDns.append(m_store.addScope(scope).dn);
    }
    Resource resource;
    resource.id = newUuid();
    resource.inum = resource.id;
    resource.dn = m_scenario.server == Generation::Janssen
                      ? QString("jansId="_L1 + resource.id + ",ou=resources,ou=uma,o=jans"_L1)
                      : QString("oxId="_L1 + resource.id + ",ou=resources,ou=uma,o=gluu"_L1);
    resource.name = u"resource"_s;
    resource.scopes = permission.scopeDns;
    resource.iat = now;
    resource.exp = now.addSecs(m_config.resourceLifetime);
    m_store.saveResource(resource);
    permission.id = newUuid();
    permission.ticket = newUuid();
    permission.resourceId = resource.id;
    permission.expiresAt = now.addSecs(m_config.ticketLifetime);
    QList<Permission> permissions;
    permissions.append(permission);
    m_store.savePermissions(permissions);
    return permission.ticket;
}

TokenRequest EngineFlow::tokenRequest(const QString &ticket) const
{
    TokenRequest request;
    request.grantType = u"urn:ietf:params:oauth:grant-type:uma-ticket"_s;
    request.ticket = ticket;
    request.client = m_client;
    request.loginId = m_loginId;
    request.pct = m_pct;
    request.parameters = {{u"grant_type"_s, {request.grantType}}, {u"ticket"_s, {ticket}}};
    if (!m_pct.isEmpty()) {
        request.parameters.insert(u"pct"_s, {m_pct});
    }
    if (!m_claimToken.isEmpty()) {
        request.claimToken = m_claimToken;
        request.claimTokenFormat = u"http://openid.net/specs/openid-connect-core-1_0.html#IDToken"_s;
        request.parameters.insert(u"claim_token"_s, {request.claimToken});
        request.parameters.insert(u"claim_token_format"_s, {request.claimTokenFormat});
    }
    return request;
}

// The client: asks with its ticket, sends the requesting party to gather what is missing, asks again. It goes round as
// long as the scenario has something left to enter.
QCoro::Task<void> EngineFlow::play()
{
    QString ticket = registerPermission();
    bool first = true;
    while (!m_cancel.isCancelled()) {
        const TokenRequest request = tokenRequest(ticket);
        const TokenAnswer answer = co_await m_token.answer(request);
        const bool needsInfo = answer.body.value("error"_L1).toString() == "need_info"_L1;
        if (!needsInfo || m_scenario.gathering.isEmpty() || (!first && m_used >= m_scenario.pages.size())) {
            co_return;
        }
        first = false;
        const QJsonObject body = answer.body;
        ticket = co_await gather(body);
        if (ticket.isEmpty()) {
            co_return;
        }
    }
}

QCoro::Task<QString> EngineFlow::gather(QJsonObject needInfo)
{
    GatheringLink link = GatheringLink::fromNeedInfo(needInfo, m_config.gatherEndpoint(), m_client.clientId,
                                                     claimsRedirectUri, newUuid());
    if (!m_oldPct.isEmpty()) {
        link.parameters.insert(u"pct"_s, {m_oldPct});
    }
    GatherRequest request;
    request.clientId = m_client.clientId;
    request.ticket = link.ticket;
    request.claimsRedirectUri = claimsRedirectUri;
    request.state = link.parameters.value(u"state"_s).constFirst();
    request.sessionId = m_sessionId;
    request.loginId = m_loginId;
    request.parameters = link.parameters;
    const HttpAnswer answer = co_await m_gatherer.start(request);
    m_sessionId = answer.sessionId;
    if (answer.page.isEmpty()) {
        co_return QString();
    }
    co_return co_await walkPages(answer.page);
}

PageRequest EngineFlow::pageRequest(const QString &page) const
{
    PageRequest request;
    request.page = page;
    request.sessionId = m_sessionId;
    request.loginId = m_loginId;
    return request;
}

PageRequest EngineFlow::submission(const QString &page)
{
    PageRequest request = pageRequest(page);
    request.pageClaims = m_scenario.pages.at(m_used++);
    const auto form = m_pages.form(page);
    const PageForm known = form ? *form : PageForm::unknown(page);
    request.parameters = asParameters(known.fieldsFor(request.pageClaims));
    request.prepareOnPostback = known.prepareOnPostback;
    return request;
}

QCoro::Task<QString> EngineFlow::walkPages(QString page)
{
    PageRequest shown = pageRequest(page);
    PageAnswer answer = co_await m_gatherer.showPage(shown);
    while (!m_cancel.isCancelled()) {
        const bool sameView = answer.page == PageCatalogue::normalized(page);
        if (answer.kind != PageAnswer::Kind::Render || !sameView || m_used >= m_scenario.pages.size()) {
            co_return QString(); // nothing more can be entered
        }
        const PageRequest request = submission(page);
        answer = co_await m_gatherer.submit(request);
        if (answer.finished) {
            co_return GatheringReturn::fromUrl(answer.location).ticket;
        }
        if (answer.kind == PageAnswer::Kind::Redirect && !answer.nextPage.isEmpty()) {
            page = answer.nextPage;
            shown = pageRequest(page);
            answer = co_await m_gatherer.showPage(shown);
        }
    }
    co_return QString();
}

} // namespace drover::uma
