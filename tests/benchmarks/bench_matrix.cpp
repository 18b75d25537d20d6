// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareloop.h"
#include "cputime.h"
#include "main.h"
#include "recordingengine.h"
#include "scripts/scripthost.h"
#include "setup.h"
#include "uma/enginerunner.h"
#include "uma/matrix.h"

#include <QCoroTask>

#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 0.05;
constexpr int rounds = 7;
constexpr int valuesOnAnAxis = 100;
constexpr int combinations = valuesOnAnAxis * valuesOnAnAxis;
constexpr int warmUpFlows = 2'000;
constexpr int concurrency = 4; ///< as `drover-cli flow matrix`

/// How many combinations of a decision matrix are decided in a second, scripts in a warm host; against the script calls
/// of as many whole flows in a loop in Jython itself.
class MatrixBenchmark : public Benchmark {
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"matrix"_s,
                u"combinations a second of a matrix of 10,000 (two pages, policy), host warm"_s,
                u"the script calls of a granted flow, on the same kind of contexts, in a loop in bare Jython"_s,
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
        const Result<uma::Matrix> matrix =
            uma::Matrix::make(*scenario, {axis(u"country"_s, u"US"_s), axis(u"city"_s, u"NY"_s)});
        if (!matrix)
            return fail(matrix.error());
        m_matrix = *matrix;
        scripts::HostSettings settings;
        settings.fullCompiler = true; // as `drover-cli flow matrix` with so many combinations
        const Result<HostSetup> setup = prepareHost(settings);
        if (!setup)
            return fail(setup.error());
        m_host = std::make_unique<scripts::ScriptHost>(setup->settings, scripts::fixedLaunch(setup->launch));
        m_host->setSpareEnabled(false); // it would start in the middle of a round
        RecordingEngine recorder(*m_host);
        uma::EngineRunner runner(recorder);
        const Result<uma::FlowResult> recorded = QCoro::waitFor(runner.run(*scenario, CancelToken()));
        if (!recorded)
            return fail(recorded.error());
        if (const Result<void> started = m_loop.start(setup->found, recorder.recording(), m_folder.path()); !started)
            return started;
        const Result<Sample> there = m_loop.run(warmUpFlows);
        if (!there)
            return fail(there.error());
        return {};
    }

    Result<Sample> runYardstick() override { return m_loop.run(combinations); }

    Result<Sample> runSubject() override
    {
        const double hostCpu = treeCpuMs(m_host->processId());
        const Stopwatch watch;
        const Result<uma::MatrixResult> result =
            QCoro::waitFor(uma::runMatrix(m_host.get(), m_matrix, {concurrency, true}, CancelToken()));
        Sample sample = watch.sample();
        if (!result)
            return fail(result.error());
        if (result->count(u"granted"_s) != 1 || result->count(u"denied"_s) != combinations - 1)
            return fail(Error::Kind::Script, u"The matrix came out wrong."_s);
        sample.cpuMs += treeCpuMs(m_host->processId()) - hostCpu;
        sample.count = combinations;
        return sample;
    }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"A combination is a whole flow of its own, its claims gathered on two pages; %1 at a time, each "
                u"worker with its "
                "scripts loaded once, as on a server. The first two rounds warm the host up."_s.arg(concurrency)};
    }

private:
    static uma::MatrixAxis axis(const QString &claim, const QString &granted)
    {
        uma::MatrixAxis axis{claim, {granted}};
        for (int i = 1; i < valuesOnAnAxis; ++i)
            axis.values << u"value %1"_s.arg(i);
        return axis;
    }

    uma::Matrix m_matrix;
    std::unique_ptr<scripts::ScriptHost> m_host;
    QTemporaryDir m_folder;
    BareLoop m_loop;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<MatrixBenchmark>();
}

} // namespace drover::bench
