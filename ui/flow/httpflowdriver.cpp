// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/httpflowdriver.h"

#include "uma/http/scenariosetup.h"

#include <QTimer>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

HttpFlowDriver::HttpFlowDriver(workspace::Console &console, QObject *parent) : FlowDriver(parent), m_console(console) {}

HttpFlowDriver::~HttpFlowDriver()
{
    cancel();
}

void HttpFlowDriver::start(const FlowPlan &plan)
{
    cancel();
    if (plan.scenario.type != uma::FlowType::Uma) {
        m_preparing = CancelSource();
        m_sandbox = std::make_unique<workspace::SandboxProcess>(m_console.sandbox().options());
        playLogin(this, plan, m_preparing.token());
        return;
    }
    const std::optional<uma::FlowEndpoints> endpoints = m_console.flowEndpoints();
    if (!endpoints) {
        const Error offline{Error::Kind::Unreachable, tr("The flow can't be played."), tr("There is no connection to a server."),
                            tr("Connect to a server or to the sandbox, then run it again."), {}, 0};
        QTimer::singleShot(0, this, [this, offline] { Q_EMIT failed(offline); });
        return;
    }
    m_flow = new uma::HttpFlow(*endpoints, plan.scenario, this);
    m_flow->setStepping(plan.stepping);
    m_flow->setInteractivePages(plan.stepping);
    if (plan.resourceId.isEmpty())
        m_flow->setResourcePath(u"/posts/1"_s);
    else
        m_flow->setPermissionRequest(plan.resourceId, plan.scenario.scopes);
    connectFlow(m_flow);
    if (!flowtext::needsParty(plan.scenario)) {
        m_flow->run();
        return;
    }
    m_preparing = CancelSource();
    prepare(this, *endpoints, plan.scenario, m_preparing.token());
}

QCoro::Task<void> HttpFlowDriver::prepare(QPointer<HttpFlowDriver> driver, uma::FlowEndpoints endpoints, uma::Scenario scenario,
                                          CancelToken cancel)
{
    const Result<flowtext::Party> party = co_await flowtext::prepareParty(endpoints, scenario, cancel);
    if (!driver || cancel.isCancelled())
        co_return;
    if (party)
        driver->play(*party);
    else
        Q_EMIT driver->failed(party.error());
}

QCoro::Task<void> HttpFlowDriver::playLogin(QPointer<HttpFlowDriver> driver, FlowPlan plan, CancelToken cancel)
{
    const QString seed = u"empty"_s;
    const Result<uma::FlowEndpoints> endpoints = co_await driver->m_sandbox->launch(seed, cancel);
    if (!driver || cancel.isCancelled())
        co_return;
    if (!endpoints) {
        Q_EMIT driver->failed(endpoints.error());
        co_return;
    }
    uma::ScenarioSetup setup(*endpoints, plan.scenario, cancel);
    const Result<uma::PreparedFlow> prepared = co_await setup.run();
    if (!driver || cancel.isCancelled())
        co_return;
    if (!prepared) {
        Q_EMIT driver->failed(prepared.error());
        co_return;
    }
    if (prepared->loadFailure) {
        const Error broken{Error::Kind::Unreachable, tr("The flow can't be played."), prepared->loadFailure->message, {}, {}, 0};
        Q_EMIT driver->failed(broken);
        co_return;
    }
    auto *flow = new uma::HttpFlow(prepared->endpoints, plan.scenario, driver.data());
    driver->m_flow = flow;
    flow->setEventsFromStart(true);
    flow->setStepping(plan.stepping);
    flow->setInteractivePages(plan.stepping);
    flow->setLoginSession(prepared->loginSession);
    driver->connectFlow(flow);
    flow->run();
}

void HttpFlowDriver::play(const flowtext::Party &party)
{
    m_flow->setLoginSession(party.loginSession);
    m_flow->setPct(party.pct);
    m_flow->setOldPct(party.oldPct);
    m_flow->setClaimToken(party.claimToken);
    m_flow->run();
}

void HttpFlowDriver::connectFlow(uma::HttpFlow *flow)
{
    connect(flow, &uma::HttpFlow::messageStarted, this, &FlowDriver::messageStarted);
    connect(flow, &uma::HttpFlow::messageAdded, this, &FlowDriver::messageAdded);
    connect(flow, &uma::HttpFlow::eventAdded, this, &FlowDriver::eventAdded);
    connect(flow, &uma::HttpFlow::pageShown, this, &FlowDriver::pageShown);
    connect(flow, &uma::HttpFlow::waitingForStep, this, [this, flow](const QString &next) {
        if (m_submitted) {
            m_submitted = false;
            QMetaObject::invokeMethod(flow, &uma::HttpFlow::step, Qt::QueuedConnection);
        } else {
            Q_EMIT waitingForStep(next);
        }
    });
    connect(flow, &uma::HttpFlow::finished, this, &FlowDriver::finished);
    connect(flow, &uma::HttpFlow::failed, this, &FlowDriver::failed);
}

void HttpFlowDriver::step()
{
    if (m_flow)
        m_flow->step();
}

void HttpFlowDriver::resume()
{
    if (!m_flow)
        return;
    m_flow->setInteractivePages(false);
    m_flow->resume();
}

void HttpFlowDriver::cancel()
{
    m_preparing.cancel();
    if (!m_flow)
        return;
    m_submitted = false;
    m_flow->disconnect(this);
    m_flow->cancel();
    m_flow->deleteLater();
    m_flow.clear();
}

void HttpFlowDriver::submitPage(const QMap<QString, QString> &values)
{
    if (!m_flow)
        return;
    m_submitted = m_flow->isStepping();
    m_flow->submitPage(values);
}

} // namespace drover::ui::flow
