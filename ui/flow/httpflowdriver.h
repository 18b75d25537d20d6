// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "flowtext/party/sandboxparty.h"
#include "ui/flow/flowdriver.h"
#include "uma/http/httpflow.h"
#include "workspace/console.h"
#include "workspace/sandboxprocess.h"

#include <QCoroTask>
#include <QPointer>

#include <memory>

namespace drover::ui::flow {

/// Plays flows over HTTP against the server that the console is connected to; those of log-in and consent on a sandbox of
/// their own, which has the scenario's scripts and world and nothing else. The console must live as long.
class HttpFlowDriver : public FlowDriver
{
    Q_OBJECT

public:
    explicit HttpFlowDriver(workspace::Console &console, QObject *parent = nullptr);
    ~HttpFlowDriver() override;

    void start(const FlowPlan &plan) override;
    void step() override;
    void resume() override;
    void cancel() override;
    void submitPage(const QMap<QString, QString> &values) override;

private:
    void connectFlow(uma::HttpFlow *flow);
    void play(const flowtext::Party &party);
    static QCoro::Task<void> prepare(QPointer<HttpFlowDriver> driver, uma::FlowEndpoints endpoints, uma::Scenario scenario,
                                     CancelToken cancel);

    static QCoro::Task<void> playLogin(QPointer<HttpFlowDriver> driver, FlowPlan plan, CancelToken cancel);

    workspace::Console &m_console;
    std::unique_ptr<workspace::SandboxProcess> m_sandbox; ///< of the last log-in or consent
    QPointer<uma::HttpFlow> m_flow;
    CancelSource m_preparing;
    bool m_submitted = false; ///< the message that carries a page's values needs no step of its own
};

} // namespace drover::ui::flow
