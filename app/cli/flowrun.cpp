// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrun.h"

#include "adapter/launch.h"
#include "adapter/taperecorder.h"
#include "scripts/scripthost.h"
#include "uma/enginerunner.h"
#include "uma/http/httprunner.h"
#include "sandboxrecorder.h"
#include "workspace/sandboxprocess.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

struct FlowRun::Private {
    std::unique_ptr<scripts::ScriptHost> host;
    std::unique_ptr<adapter::TapeRecorder> recorder;
    std::unique_ptr<uma::EngineRunner> engine;
    std::unique_ptr<workspace::SandboxProcess> sandbox;
    std::unique_ptr<SandboxRecorder> sandboxRecorder;
    std::unique_ptr<uma::HttpRunner> http;
};

void addRunnerOptions(QCommandLineParser &parser)
{
    parser.addOption({u"through"_s,
                      QCoreApplication::translate("cli", "engine (default): in process; http: against a sandbox of its own."),
                      u"engine|http"_s});
}

Result<RunnerKind> runnerKind(const QCommandLineParser &parser)
{
    const QString through = parser.isSet(u"through"_s) ? parser.value(u"through"_s) : u"engine"_s;
    if (through == u"engine"_s)
        return RunnerKind::Engine;
    if (through == u"http"_s)
        return RunnerKind::Http;
    return fail(Error::Kind::Usage,
                QCoreApplication::translate("cli", "--through takes engine or http, not \"%1\"").arg(through));
}

FlowRun::FlowRun(RunnerKind kind, bool traceLines) : d(std::make_unique<Private>())
{
    if (kind == RunnerKind::Engine) {
        d->host = std::make_unique<scripts::ScriptHost>();
        // A run that ends soon has no use for a second JVM that is still starting.
        d->host->setSpareEnabled(false);
        d->engine = std::make_unique<uma::EngineRunner>(*d->host);
        d->engine->setTraceLines(traceLines);
    } else {
        d->sandbox = std::make_unique<workspace::SandboxProcess>();
        d->http = std::make_unique<uma::HttpRunner>(*d->sandbox);
    }
}

FlowRun::~FlowRun() = default;

QCoro::Task<Result<uma::FlowResult>> FlowRun::run(uma::Scenario scenario, CancelToken cancel)
{
    if (d->engine)
        co_return co_await d->engine->run(std::move(scenario), cancel);
    co_return co_await d->http->run(std::move(scenario), cancel);
}

const QList<uma::Event> &FlowRun::events() const
{
    return d->engine ? d->engine->events() : d->http->events();
}

QCoro::Task<Result<void>> FlowRun::record()
{
    if (!d->host) {
        d->sandboxRecorder = std::make_unique<SandboxRecorder>(*d->sandbox, adapter::usualMoments);
        d->http = std::make_unique<uma::HttpRunner>(*d->sandboxRecorder);
        co_return {};
    }
    d->recorder = std::make_unique<adapter::TapeRecorder>(*d->host);
    co_return co_await d->recorder->start(adapter::usualMoments);
}

Result<uma::Tape> FlowRun::tape() const
{
    if (d->sandboxRecorder)
        return d->sandboxRecorder->tape();
    return d->recorder ? d->recorder->tape() : uma::Tape();
}

QCoro::Task<void> FlowRun::shutDown()
{
    if (d->host)
        co_await d->host->shutDown();
    if (d->sandbox)
        co_await d->sandbox->stop();
}

} // namespace drover::cli
