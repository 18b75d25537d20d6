// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listwindow.h"
#include "main.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 64;
constexpr int rounds = 7;
/// The rounds that count have their median after 10,000 jumps.
constexpr int jumpsInARound = 2'000;

/// Resident memory of this process in MiB.
double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    const QByteArrayList fields = file.readAll().split(' ');
    return fields.size() < 2 ? 0 : fields.at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/**
 * How much the memory of the window has grown since its first page of a million clients was painted, after jumps to
 * random rows, each waited for until its rows are painted. A round adds 2,000 jumps; of the five that count the middle one ends
 * at 10,000. The yardstick is one MiB, so the ratio is the growth in MiB.
 */
class PageMemory : public Benchmark
{
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"page-memory"_s,
                u"resident growth after 10,000 jumps to random rows of %L1 clients"_s.arg(manyClients),
                u"one MiB"_s,
                u"MiB"_s,
                Better::Lower,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        if (const Result<void> opened = m_window.open(); !opened)
            return opened;
        m_before = residentMiB();
        if (m_before <= 0)
            return fail(Error::Kind::NotFound, u"This system does not tell how much memory a process has."_s);
        return {};
    }

    Result<Sample> runYardstick() override { return Sample{1, 0, 1}; }

    Result<Sample> runSubject() override
    {
        const Stopwatch watch;
        for (int jump = 0; jump < jumpsInARound; ++jump) {
            const int row = m_window.randomRow();
            if (!m_window.jump(row))
                return fail(Error::Kind::Timeout, u"Row %1 did not appear."_s.arg(row));
        }
        m_jumps += jumpsInARound;
        const double grown = residentMiB() - m_before;
        m_grown.append(u"%1 after %L2 jumps"_s.arg(grown, 0, 'f', 1).arg(m_jumps));
        return Sample{grown, watch.cpuMs(), 1};
    }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"%1 MiB with the first page; grown by %2 MiB."_s.arg(m_before, 0, 'f', 1).arg(m_grown.join(u", "_s))};
    }

private:
    ListWindow m_window;
    QStringList m_grown;
    double m_before = 0;
    int m_jumps = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<PageMemory>();
}

} // namespace drover::bench
