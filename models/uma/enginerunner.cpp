// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/enginerunner.h"

#include "base/log.h"
#include "uma/engineflow.h"
#include "uma/login/loginflow.h"

namespace drover::uma {

EngineRunner::EngineRunner(scripts::ScriptEngine &engine)
    : m_engine(engine)
{
}

QCoro::Task<Result<FlowResult>> EngineRunner::run(Scenario scenario, CancelToken cancel)
{
    // The scope ends with the run: a token that is cancelled later must not stop somebody else's script.
    QObject scope;
    scripts::ScriptEngine *engine = &m_engine;
    cancel.onCancelled(&scope, [engine] { engine->stop(); });
    if (scenario.type != FlowType::Uma) {
        LoginFlow login(m_engine, scenario, cancel, m_traceLines);
        login.setListener(m_listener);
        auto outcome = co_await login.run();
        m_events = login.events();
        co_return outcome;
    }
    EngineFlow flow(m_engine, scenario, cancel, m_traceLines, m_keep ? &m_kept : nullptr);
    flow.setListener(m_listener);
    auto result = co_await flow.run();
    m_events = flow.events();
    co_return result;
}

QCoro::Task<void> EngineRunner::forgetScripts()
{
    scripts::ScriptEngine *engine = &m_engine;
    const QList<int> handles = m_kept.handles(engine->epoch());
    for (const int handle : handles) {
        const auto destroyed = co_await engine->destroy(handle);
        if (!destroyed)
            qCDebug(DROVER_LOG_UMA) << "a script could not be destroyed:" << destroyed.error().sentence();
    }
}

const QList<Event> &EngineRunner::events() const
{
    return m_events;
}

} // namespace drover::uma
