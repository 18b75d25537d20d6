// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/loginflow.h"

#include "base/ids.h"
#include "base/log.h"
#include "uma/login/pagesleft.h"
#include "uma/pages/pageform.h"

#include <QCoreApplication>
#include <QUrl>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Redirects that a browser follows in a row before it gives up.
constexpr int mostRedirects = 20;
/// Pages of one flow; whoever asks for more goes round in circles.
constexpr int mostPages = 200;

QString htm(const QString &page)
{
    return page.endsWith(".xhtml"_L1) ? QString(page.chopped(5) + "htm"_L1) : page;
}

} // namespace

QString acrOf(const Scenario &scenario)
{
    if (scenario.type != FlowType::PersonAuthentication || !scenario.acr.isEmpty() || scenario.scripts.isEmpty())
        return scenario.acr;
    return scenario.scripts.constFirst().name;
}

QMap<QString, QStringList> authorizationParameters(const Scenario &scenario, const QString &redirectUri,
                                                   const QString &state, const QString &nonce)
{
    QMap<QString, QStringList> parameters{
            {u"response_type"_s, {u"code"_s}},   {u"client_id"_s, {scenario.clientId}},
            {u"redirect_uri"_s, {redirectUri}},  {u"scope"_s, {u"openid"_s}},
            {u"state"_s, {state}},               {u"nonce"_s, {nonce}}};
    if (const QString acr = acrOf(scenario); !acr.isEmpty())
        parameters.insert(u"acr_values"_s, {acr});
    return parameters;
}

LoginFlow::LoginFlow(scripts::ScriptEngine &engine, Scenario scenario, CancelToken cancel, bool traceLines)
    : m_engine(engine)
    , m_scenario(std::move(scenario))
    , m_cancel(std::move(cancel))
    , m_config(m_scenario.serverConfig())
    , m_store(m_scenario.server)
    , m_services{&m_store, &m_library, &engine, &m_events, &Clock::system(), {}, {}, traceLines, &m_sessions, newUuid()}
    , m_login(m_services, m_config)
    , m_consent(m_services, m_config)
{
    m_clock.start();
    m_client.clientId = m_scenario.clientId;
    m_client.json = m_scenario.client;
}

QCoro::Task<Result<FlowResult>> LoginFlow::run()
{
    const auto loaded = co_await loadScripts();
    if (!loaded) {
        co_await forgetScripts();
        co_return fail(loaded.error());
    }
    if (*loaded) {
        if (m_scenario.type == FlowType::ConsentGathering)
            co_await giveConsent();
        else
            co_await logIn();
    }
    co_await forgetScripts();
    if (m_cancel.isCancelled())
        co_return fail(Error::Kind::Cancelled, QCoreApplication::translate("uma", "The flow was cancelled."));
    if (m_used >= mostPages)
        co_return fail(Error::Kind::Protocol, QCoreApplication::translate("uma", "The flow does not end."));
    FlowResultBuilder builder;
    builder.add(m_events.events());
    co_return builder.result(m_scenario, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
}

QCoro::Task<Result<bool>> LoginFlow::loadScripts()
{
    QList<scripts::ScriptSource> sources = m_scenario.scriptSources();
    bool first = true;
    for (scripts::ScriptSource &source : sources) {
        source.traceLines = m_services.traceLines;
        // All scripts of a server work on one world; the first of them begins it.
        source.world = serverWorld(first ? m_scenario.world : QJsonObject(), m_config, m_services.worldId);
        if (first)
            source.world.insert(u"anew"_s, true);
        first = false;
        auto reply = co_await m_engine.load(source);
        if (!reply) {
            if (reply.error().kind != Error::Kind::Timeout)
                co_return fail(reply.error());
            emitScriptLoadBroken(m_events, source, reply.error());
            emitHostFailure(m_events, reply.error());
            co_return false;
        }
        emitScriptLoaded(m_events, source, *reply);
        m_library.add(LoadedScript{reply->handle, source, *reply});
    }
    co_return true;
}

QCoro::Task<void> LoginFlow::forgetScripts()
{
    const QList<LoadedScript> loaded = m_library.scripts();
    for (const LoadedScript &script : loaded) {
        const auto destroyed = co_await m_engine.destroy(script.handle);
        if (!destroyed) {
            // The host is gone, and the script with it; the flow's own result has said so.
            qCDebug(DROVER_LOG_UMA) << "a script could not be destroyed:" << destroyed.error().sentence();
        }
    }
}

BrowserRequest LoginFlow::request(const QString &page) const
{
    BrowserRequest request;
    request.sessionId = m_sessionId;
    request.consentSessionId = m_consentSessionId;
    request.path = QUrl(m_config.contextUrl()).path() + htm(page);
    return request;
}

QCoro::Task<void> LoginFlow::logIn()
{
    BrowserRequest first = request(u"/authorize.xhtml"_s);
    first.entry.parameters =
        authorizationParameters(m_scenario, u"https://client.example/cb"_s, newUuid(), newUuid());
    const QString acr = acrOf(m_scenario);
    m_page = u"/authorize.xhtml"_s;
    const LoginAnswer started = co_await m_login.start(first, acr);
    co_await browse(started);
    const auto session = m_sessions.find(m_sessionId);
    if (m_cancel.isCancelled() || !session || !session->authenticated)
        co_return;
    const auto references = co_await m_login.methodReferences(m_sessionId);
    if (!references || !m_scenario.logout)
        co_return;
    const BrowserRequest leaving = request(u"/logout.xhtml"_s);
    co_await m_login.logout(leaving);
}

QCoro::Task<void> LoginFlow::giveConsent()
{
    m_page = u"/authorize.xhtml"_s;
    const BrowserRequest first = request(m_page);
    const Client client = m_client;
    const std::optional<Login> login = m_scenario.login();
    if (!login || !login->authenticated) {
        // Whoever is not logged in is not asked for consent: log-in comes first, and there is no script for it.
        const QString noAcr;
        co_await m_login.start(first, noAcr);
        co_return;
    }
    const LoginAnswer started = co_await m_consent.start(first, client, login);
    co_await browse(started);
}

QCoro::Task<void> LoginFlow::browse(LoginAnswer answer)
{
    int redirects = 0;
    while (!m_cancel.isCancelled() && m_used < mostPages) {
        if (!answer.sessionId.isEmpty())
            m_sessionId = answer.sessionId;
        if (!answer.consentSessionId.isEmpty())
            m_consentSessionId = answer.consentSessionId;
        const bool left = hasEntry(m_scenario, m_used, m_events.events());
        if (answer.kind == LoginAnswer::Kind::Redirect && ++redirects < mostRedirects) {
            m_page = answer.page;
            answer = co_await get(m_page);
        } else if (answer.kind == LoginAnswer::Kind::Page && left) {
            redirects = 0;
            m_page = answer.page;
            answer = co_await post(m_page, false);
        } else if (answer.kind == LoginAnswer::Kind::External && left &&
                   m_scenario.type == FlowType::PersonAuthentication) {
            // The other site sends the browser back with what the next entry says.
            redirects = 0;
            m_page = u"/postlogin.xhtml"_s;
            answer = co_await post(m_page, true);
        } else {
            co_return;
        }
    }
}

QCoro::Task<LoginAnswer> LoginFlow::get(QString page)
{
    const BrowserRequest asked = request(page);
    if (m_scenario.type == FlowType::ConsentGathering) {
        const Client client = m_client;
        const std::optional<Login> login = m_scenario.login();
        co_return co_await m_consent.showPage(asked, page, client, login);
    }
    co_return co_await m_login.showPage(asked, page);
}

QCoro::Task<LoginAnswer> LoginFlow::post(QString page, bool returned)
{
    BrowserRequest sent = request(page);
    sent.method = returned ? u"GET"_s : u"POST"_s;
    sent.entry = m_scenario.entry(m_used++);
    if (m_scenario.type == FlowType::ConsentGathering) {
        const Client client = m_client;
        const std::optional<Login> login = m_scenario.login();
        co_return co_await m_consent.submit(sent, page, client, login);
    }
    co_return co_await m_login.submit(sent, page, returned);
}

} // namespace drover::uma
