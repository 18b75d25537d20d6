// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/sandboxedflow.h"

#include "ui/debug/debugruns.h"
#include "uma/http/httpflow.h"
#include "uma/http/scenariosetup.h"

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

auto cancelled()
{
    return fail(Error::Kind::Cancelled, SandboxedFlow::tr("The flow was stopped."));
}

} // namespace

SandboxedFlow::SandboxedFlow(debug::DebugSession &session, const workspace::SandboxOptions &options, QObject *parent)
    : QObject(parent), m_session(session), m_options(options)
{}

SandboxedFlow::~SandboxedFlow()
{
    cancel();
}

void SandboxedFlow::start(const uma::Scenario &scenario)
{
    cancel();
    m_cancel = CancelSource();
    m_sandbox = std::make_unique<workspace::SandboxProcess>(m_options);
    play(this, scenario, m_cancel.token());
}

void SandboxedFlow::cancel()
{
    m_cancel.cancel();
    if (m_flow) {
        m_flow->cancel();
        m_flow->deleteLater();
        m_flow.clear();
    }
    m_sandbox.reset();
}

QCoro::Task<void> SandboxedFlow::play(QPointer<SandboxedFlow> self, uma::Scenario scenario, CancelToken cancel)
{
    const Result<uma::FlowResult> result = co_await tryTo(self, scenario, cancel);
    if (!self || cancel.isCancelled())
        co_return;
    if (result)
        Q_EMIT self->finished(*result);
    else
        Q_EMIT self->failed(result.error());
}

QCoro::Task<Result<uma::FlowResult>> SandboxedFlow::tryTo(QPointer<SandboxedFlow> self, uma::Scenario scenario, CancelToken cancel)
{
    const auto isOver = [self, cancel] { return !self || cancel.isCancelled(); };
    const QString seed = u"empty"_s;
    const Result<uma::FlowEndpoints> endpoints = co_await self->m_sandbox->launch(seed, cancel);
    if (isOver())
        co_return cancelled();
    if (!endpoints)
        co_return fail(endpoints.error());
    const std::optional<debug::DebugTarget> debugger = attachTo(self->m_sandbox->readyLine());
    if (!debugger) {
        co_return fail(Error::Kind::NotFound, tr("The flow can't be debugged over HTTP."), tr("The sandbox has no script host."),
                       tr("Check that Java is installed, then debug it again."));
    }
    uma::ScenarioSetup setup(*endpoints, scenario, cancel);
    const Result<uma::PreparedFlow> prepared = co_await setup.run();
    if (isOver())
        co_return cancelled();
    if (!prepared)
        co_return fail(prepared.error());
    if (prepared->loadFailure)
        co_return fail(Error::Kind::Script, tr("The flow can't be debugged."), prepared->loadFailure->message);
    const debug::DebugTarget target = *debugger;
    const Result<void> attached = co_await self->m_session.start(target);
    if (isOver())
        co_return cancelled();
    if (!attached)
        co_return fail(attached.error());
    auto *flow = new uma::HttpFlow(prepared->endpoints, scenario, self.data());
    self->m_flow = flow;
    flow->takePrepared(*prepared);
    const Result<uma::FlowResult> result = co_await flow->run();
    co_return result;
}

} // namespace drover::ui
