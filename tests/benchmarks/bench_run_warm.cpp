// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputime.h"
#include "main.h"
#include "scripts/scripthost.h"
#include "setup.h"

#include <QCoroTask>

#include <QFile>
#include <QJsonArray>

#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 0.03;
constexpr int rounds = 13;
constexpr int firstStep = 1;

/// How long it takes from Run until the script's first line is there, with a host that is up. The script is loaded afresh
/// each time, with a text that differs from the last, as after an edit.
class RunWarm : public Benchmark {
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"run-warm"_s, u"Run to the script's first line, host warm: load, first call"_s, u"jython -c pass"_s,
                u"ms"_s,       Better::Lower,
                bar,           rounds};
    }

    Result<void> prepare() override
    {
        QFile file(QStringLiteral(DROVER_BENCH_DATA "/gather.py"));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::NotFound, u"The file %1 can't be read."_s.arg(file.fileName()), file.errorString());
        m_source = QString::fromUtf8(file.readAll());
        const Result<HostSetup> setup = prepareHost();
        if (!setup)
            return fail(setup.error());
        m_host = std::make_unique<scripts::ScriptHost>(setup->settings, scripts::fixedLaunch(setup->launch));
        m_host->setSpareEnabled(false); // it would start in the middle of a round
        const Result<scripts::HostInfo> info = QCoro::waitFor(m_host->warmUp());
        if (!info)
            return fail(info.error());
        return {};
    }

    Result<Sample> runYardstick() override { return timeToEnd(bareJython(), startTimeoutMs); }

    Result<Sample> runSubject() override
    {
        ++m_runs;
        std::optional<Sample> seen;
        const double hostCpu = treeCpuMs(m_host->processId());
        const Stopwatch watch;
        const auto connection = QObject::connect(m_host.get(), &scripts::ScriptEngine::logged, m_host.get(),
                                                 [&seen, &watch](int, const scripts::LogLine &line) {
                                                     if (!seen && line.stream == "out"_L1)
                                                         seen = watch.sample();
                                                 });
        const Result<int> handle = run();
        QObject::disconnect(connection);
        if (!handle)
            return fail(handle.error());
        if (!seen)
            return fail(Error::Kind::Script, u"The script printed no line."_s);
        seen->cpuMs += treeCpuMs(m_host->processId()) - hostCpu;
        const Result<void> destroyed = QCoro::waitFor(m_host->destroy(*handle));
        if (!destroyed)
            return fail(destroyed.error());
        if (m_runs == 1)
            m_firstMs = seen->wallMs;
        return *seen;
    }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"The very first run on a host just started took %1 ms. The script has %2 lines; its text changes before each run."_s
                    .arg(m_firstMs, 0, 'f', 1)
                    .arg(m_source.count(u'\n'))};
    }

private:
    /// Loads and calls; gives the handle.
    Result<int> run()
    {
        scripts::ScriptSource source;
        source.name = u"uma_claims_gathering"_s;
        source.type = u"uma_claims_gathering"_s;
        source.source = m_source + u"# edit %1\n"_s.arg(m_runs);
        const Result<scripts::LoadReply> loaded = QCoro::waitFor(m_host->load(source));
        if (!loaded)
            return fail(loaded.error());
        scripts::CallRequest request;
        request.handle = loaded->handle;
        request.requestId = u"r%1"_s.arg(m_runs);
        request.contextId = request.requestId + u"-c1"_s;
        request.contextSpec = {{u"kind"_s, u"uma_gather"_s},
                               {u"server"_s, u"janssen"_s},
                               {u"issuer"_s, u"https://as"_s},
                               {u"step"_s, firstStep},
                               {u"pageClaims"_s, QJsonObject{{u"country"_s, u"US"_s}}}};
        request.calls.append({u"prepareForStep"_s,
                              QJsonArray{QJsonObject{{u"int"_s, firstStep}}, QJsonObject{{u"context"_s, true}}}});
        const Result<scripts::CallReply> called = QCoro::waitFor(m_host->call(request));
        if (!called)
            return fail(called.error());
        m_host->endRequest(request.requestId);
        return loaded->handle;
    }

    std::unique_ptr<scripts::ScriptHost> m_host;
    QString m_source;
    int m_runs = 0;
    double m_firstMs = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<RunWarm>();
}

} // namespace drover::bench
