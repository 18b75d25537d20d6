// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/janssenapi.h"
#include "transport/oauthsession.h"
#include "uma/flowresult.h"
#include "uma/http/eventfeed.h"
#include "uma/http/flowendpoints.h"
#include "uma/scenario.h"

#include <QCoroTask>

#include <optional>

namespace drover::uma {

/// What a scenario's flow needs besides the endpoints.
struct PreparedFlow {
    FlowEndpoints endpoints; ///< with the scenario's own client
    QString resourceId;
    QString loginSession;
    QString pct;
    QString oldPct;
    QString claimToken;
    std::optional<FlowError>
        loadFailure;     ///< a script that could not be loaded because the host gave up: the flow ends before it begins
    QList<Event> events; ///< so far
};

/**
 * Puts a scenario on an empty sandbox: server settings, scripts, scopes, client and resource through the interfaces
 * that a real server has, login session and PCTs through the sandbox's own.
 *
 * Lives in the frame of the coroutine that uses it.
 */
class ScenarioSetup {
public:
    ScenarioSetup(FlowEndpoints endpoints, Scenario scenario, CancelToken cancel);

    QCoro::Task<Result<PreparedFlow>> run();

private:
    QCoro::Task<Result<QJsonObject>> control(QByteArray method, QString path, QJsonObject body);
    QCoro::Task<Result<void>> configure();
    QCoro::Task<Result<void>> declareWorld();
    QCoro::Task<Result<void>> createScripts();
    QCoro::Task<Result<void>> awaitScripts(qsizetype count);
    QCoro::Task<Result<void>> createScopes();
    QCoro::Task<Result<void>> createClient();
    QCoro::Task<Result<void>> registerResource();
    QCoro::Task<Result<void>> logIn();
    QCoro::Task<Result<QString>> createPct(QJsonObject claims);
    void take(const Event &event);

    Scenario m_scenario;
    CancelToken m_cancel;
    transport::HttpClient m_http;
    transport::OAuthSession m_admin;
    transport::OAuthSession m_resourceServer;
    server::JanssenApi m_api;
    EventFeed m_feed;
    PreparedFlow m_prepared;
    QStringList m_policyDns;
    int m_scriptsLoaded = 0;
};

} // namespace drover::uma
