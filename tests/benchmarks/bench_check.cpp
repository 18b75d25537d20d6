// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputime.h"
#include "main.h"
#include "scripts/scripthost.h"
#include "setup.h"
#include "statistics.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 0.03;
constexpr int rounds = 13;

struct Text {
    QString name;
    QString type;
    QString source;
    scripts::Generation server = scripts::Generation::Janssen;
};

/// How long `check` takes for one script, with a host that is up: the median over the scripts of the tests' corpus, which
/// are of the kinds and lengths that servers run. Texts differ from round to round, as after an edit.
class Check : public Benchmark {
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"check"_s, u"checking one script, host warm: median over the good scripts of the tests"_s,
                u"jython -c pass"_s, u"ms"_s, Better::Lower, bar, rounds};
    }

    Result<void> prepare() override
    {
        const QDir folder(QStringLiteral(DROVER_BENCH_SCRIPTS));
        for (const QString &name : folder.entryList({u"*.py"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return fail(Error::Kind::NotFound, u"The file %1 can't be read."_s.arg(file.fileName()), file.errorString());
            const Result<scripts::Generation> server = scripts::generationFromString(name.section(u'.', 1, 1));
            if (!server)
                return fail(server.error());
            m_texts.push_back({name, name.section(u'.', 0, 0), QString::fromUtf8(file.readAll()), *server});
        }
        if (m_texts.empty())
            return fail(Error::Kind::NotFound, u"There are no scripts in %1."_s.arg(folder.path()));
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
        ++m_round;
        QList<double> wall;
        const double hostCpu = treeCpuMs(m_host->processId());
        const Stopwatch all;
        for (const Text &text : m_texts) {
            const Stopwatch watch;
            const QString source = text.source + u"# edit %1\n"_s.arg(m_round);
            const Result<QJsonArray> problems = QCoro::waitFor(m_host->check(text.name, text.type, source, text.server));
            if (!problems)
                return fail(problems.error());
            wall.append(watch.wallMs());
        }
        const Summary summary = summarize(wall, Better::Lower);
        m_median = summary.median;
        m_slowest = summary.p95;
        const double scripts = static_cast<double>(m_texts.size());
        return Sample{summary.median, (all.cpuMs() + treeCpuMs(m_host->processId()) - hostCpu) / scripts};
    }

    [[nodiscard]] QStringList notes() const override
    {
        qsizetype lines = 0;
        for (const Text &text : m_texts)
            lines += text.source.count(u'\n');
        return {u"%1 scripts of %2 lines on average; in the last round the median script took %3 ms, the 95th percentile %4 ms."_s
                    .arg(m_texts.size())
                    .arg(lines / static_cast<qsizetype>(m_texts.size()))
                    .arg(m_median, 0, 'f', 2)
                    .arg(m_slowest, 0, 'f', 2)};
    }

private:
    std::unique_ptr<scripts::ScriptHost> m_host;
    std::vector<Text> m_texts;
    double m_median = 0;
    double m_slowest = 0;
    int m_round = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<Check>();
}

} // namespace drover::bench
