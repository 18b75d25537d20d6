// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputime.h"
#include "main.h"
#include "scripts/scripthost.h"
#include "setup.h"

#include <QCoroTask>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 0.5;
constexpr int rounds = 11;

/// How long it takes from the host's start until it is ready to load scripts, from the class data archive and below
/// bubblewrap, as the program does it.
class HostStart : public Benchmark {
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"host-start"_s, u"script host spawned to ready"_s, u"jython -c pass"_s, u"ms"_s, Better::Lower,
                bar,             rounds};
    }

    Result<void> prepare() override
    {
        Result<HostSetup> setup = prepareHost();
        if (!setup)
            return fail(setup.error());
        m_setup = *setup;
        return {};
    }

    Result<Sample> runYardstick() override { return timeToEnd(bareJython(), startTimeoutMs); }

    Result<Sample> runSubject() override
    {
        const auto host = std::make_unique<scripts::ScriptHost>(m_setup.settings, scripts::fixedLaunch(m_setup.launch));
        host->setSpareEnabled(false);
        const Stopwatch watch;
        const Result<scripts::HostInfo> info = QCoro::waitFor(host->warmUp());
        Sample sample = watch.sample();
        if (!info)
            return fail(info.error());
        sample.cpuMs += treeCpuMs(host->processId());
        m_sandboxing = info->sandboxing;
        QCoro::waitFor(host->shutDown());
        return sample;
    }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"Below %1, from the archive. Finding Java, the jars and bubblewrap, once a program, took another %2 ms."_s
                    .arg(m_sandboxing)
                    .arg(m_setup.findingMs, 0, 'f', 0)};
    }

private:
    HostSetup m_setup;
    QString m_sandboxing;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<HostStart>();
}

} // namespace drover::bench
