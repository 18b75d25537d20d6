// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareloop.h"
#include "cputime.h"
#include "main.h"
#include "recordingengine.h"
#include "scripts/scripthost.h"
#include "setup.h"
#include "uma/enginerunner.h"

#include <QCoroTask>

#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 0.05;
constexpr int rounds = 9;
constexpr int flowsInARound = 1'000;
constexpr int warmUpFlows = 2'000; ///< on both sides
constexpr int trialFlows = 400;
/// How many flows go on at once; each engine call of one is waited for, so that others can fill the time.
constexpr int concurrencies[] = {1, 4, 8, 16, 32};

/// Runs flows one after the other until `left` is used up.
QCoro::Task<Result<void>> runSome(scripts::ScriptEngine *engine, uma::Scenario scenario, std::shared_ptr<int> left)
{
    uma::EngineRunner runner(*engine);
    runner.keepScripts(); // a server loads a script once; so does the yardstick
    while (*left > 0) {
        --*left;
        const Result<uma::FlowResult> result = co_await runner.run(scenario, CancelToken());
        if (!result)
            co_return fail(result.error());
        if (!result->passed) {
            const QString failures = result->failures.join(u' ');
            co_return fail(Error::Kind::Script, u"The flow came out wrong."_s, failures);
        }
    }
    co_await runner.forgetScripts();
    co_return {};
}

/// How many whole flows in a second the engine runs in process, scripts in a warm host: need_info, two pages, policy,
/// granted; against the very same script calls in a loop in Jython itself.
class Flow : public Benchmark {
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"flow"_s,
                u"whole flows a second through the engine (need_info, two pages, policy), host warm"_s,
                u"the same script calls, on the same kind of contexts, in a loop in bare Jython"_s,
                u"flows/s"_s,
                Better::Higher,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        const Result<uma::Scenario> scenario = uma::Scenario::fromFile(QStringLiteral(DROVER_BENCH_DATA "/flow.json"));
        if (!scenario)
            return fail(scenario.error());
        m_scenario = *scenario;
        scripts::HostSettings settings;
        settings.fullCompiler = true; // as for every long series; the yardstick has all compilers too
        const Result<HostSetup> setup = prepareHost(settings);
        if (!setup)
            return fail(setup.error());
        m_host = std::make_unique<scripts::ScriptHost>(setup->settings, scripts::fixedLaunch(setup->launch));
        m_host->setSpareEnabled(false); // it would start in the middle of a round
        Result<void> done = startLoop(setup->found);
        if (done)
            done = warmUp();
        return done ? findConcurrency() : done;
    }

    Result<Sample> runYardstick() override { return m_loop.run(flowsInARound); }
    Result<Sample> runSubject() override { return runFlows(flowsInARound, m_concurrency); }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"A flow is %1 script calls in %2 requests; scripts are loaded once on both sides; %3 flows a round, after %4 to "
                "warm up."_s.arg(m_methods)
                    .arg(m_requests)
                    .arg(flowsInARound)
                    .arg(warmUpFlows),
                u"Flows a second when so many run at once: %1. Measured with %2."_s.arg(m_trials.join(u", "_s))
                    .arg(m_concurrency)};
    }

private:
    Result<void> startLoop(const scripts::HostEnvironment &found)
    {
        RecordingEngine recorder(*m_host);
        const Result<void> recorded = QCoro::waitFor(runSome(&recorder, m_scenario, std::make_shared<int>(1)));
        if (!recorded)
            return recorded;
        m_methods = recorder.methods();
        m_requests = recorder.requests();
        return m_loop.start(found, recorder.recording(), m_folder.path());
    }

    Result<void> warmUp()
    {
        const Result<Sample> there = m_loop.run(warmUpFlows);
        if (!there)
            return fail(there.error());
        const Result<Sample> here = runFlows(warmUpFlows, 1);
        if (!here)
            return fail(here.error());
        return {};
    }

    Result<void> findConcurrency()
    {
        double best = 0;
        for (const int concurrency : concurrencies) {
            const Result<Sample> trial = runFlows(trialFlows, concurrency);
            if (!trial)
                return fail(trial.error());
            const double rate = Side::of({*trial}, Better::Higher).summary.median;
            m_trials.append(u"%1 at %2"_s.arg(rate, 0, 'f', 0).arg(concurrency));
            if (rate > best) {
                best = rate;
                m_concurrency = concurrency;
            }
        }
        return {};
    }

    Result<Sample> runFlows(int flows, int concurrency)
    {
        const double hostCpu = treeCpuMs(m_host->processId());
        const auto left = std::make_shared<int>(flows);
        const Stopwatch watch;
        std::vector<QCoro::Task<Result<void>>> tasks;
        for (int i = 0; i < concurrency; ++i)
            tasks.push_back(runSome(m_host.get(), m_scenario, left));
        Result<void> done;
        for (QCoro::Task<Result<void>> &task : tasks) {
            const Result<void> one = QCoro::waitFor(task);
            if (!one)
                done = one;
        }
        Sample sample = watch.sample();
        if (!done)
            return fail(done.error());
        sample.cpuMs += treeCpuMs(m_host->processId()) - hostCpu;
        sample.count = flows;
        return sample;
    }

    uma::Scenario m_scenario;
    std::unique_ptr<scripts::ScriptHost> m_host;
    QTemporaryDir m_folder;
    BareLoop m_loop;
    int m_methods = 0;
    qsizetype m_requests = 0;
    QStringList m_trials;
    int m_concurrency = 1;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<Flow>();
}

} // namespace drover::bench
