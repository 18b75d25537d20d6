// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprunner.h"

#include "httpflow.h"
#include "scenariosetup.h"

#include <QElapsedTimer>

namespace drover::uma {

namespace {

FlowResult brokenBefore(const PreparedFlow &prepared, const Scenario &scenario, double durationMs)
{
    FlowResultBuilder builder;
    builder.add(prepared.events);
    builder.setError(*prepared.loadFailure);
    return builder.result(scenario, durationMs);
}

QCoro::Task<Result<PreparedFlow>> prepare(FlowEndpoints endpoints, Scenario scenario, CancelToken cancel)
{
    ScenarioSetup setup(endpoints, scenario, cancel);
    co_return co_await setup.run();
}

QCoro::Task<Result<FlowResult>> play(PreparedFlow prepared, Scenario scenario, CancelToken cancel, QList<Event> &events)
{
    if (scenario.type == FlowType::Uma && scenario.gathering.isEmpty())
        scenario.pages.clear(); // there is no one to show them
    HttpFlow flow(prepared.endpoints, scenario);
    flow.takePrepared(prepared);
    cancel.onCancelled(&flow, [&flow] { flow.cancel(); });
    Result<FlowResult> result = co_await flow.run();
    events = flow.events();
    co_return result;
}

} // namespace

HttpRunner::HttpRunner(SandboxLauncher &launcher)
    : m_launcher(launcher)
{
}

QCoro::Task<Result<FlowResult>> HttpRunner::run(Scenario scenario, CancelToken cancel)
{
    SandboxLauncher &launcher = m_launcher;
    m_events.clear();
    const QString seed = QStringLiteral("empty");
    const Result<FlowEndpoints> endpoints = co_await launcher.launch(seed, cancel);
    if (!endpoints)
        co_return fail(endpoints.error());
    QElapsedTimer clock;
    clock.start();
    const FlowEndpoints found = *endpoints;
    Result<PreparedFlow> prepared = co_await prepare(found, scenario, cancel);
    Result<FlowResult> result = fail(Error());
    if (!prepared) {
        result = fail(prepared.error());
    } else if (prepared->loadFailure) {
        m_events = prepared->events;
        result = brokenBefore(*prepared, scenario, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    } else {
        const PreparedFlow ready = *prepared;
        result = co_await play(ready, scenario, cancel, m_events);
    }
    co_await launcher.shutDown();
    co_return result;
}

} // namespace drover::uma
