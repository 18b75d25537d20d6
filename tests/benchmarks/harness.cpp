// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "cputime.h"

#include <algorithm>

namespace drover::bench {

namespace {
constexpr double nsPerMs = 1'000'000;
}

Outcome measure(Benchmark &benchmark, int rounds, const std::function<void(int, int)> &progress)
{
    Outcome outcome;
    outcome.description = benchmark.describe();
    outcome.rounds = std::max(rounds, fewestRounds);
    outcome.dropped = droppedRounds;
    if (const Result<void> prepared = benchmark.prepare(); !prepared) {
        outcome.failure = prepared.error().sentence();
        return outcome;
    }
    QList<Sample> yardstick;
    QList<Sample> subject;
    for (int round = 0; round < outcome.rounds; ++round) {
        progress(round + 1, outcome.rounds);
        const Result<Sample> first = benchmark.runYardstick();
        const Result<Sample> second = first ? benchmark.runSubject() : first;
        if (!second) {
            outcome.failure = second.error().sentence();
            return outcome;
        }
        if (round < droppedRounds)
            continue;
        yardstick.append(*first);
        subject.append(*second);
    }
    outcome.yardstick = Side::of(yardstick, outcome.description.better);
    outcome.subject = Side::of(subject, outcome.description.better);
    outcome.notes = benchmark.notes();
    return outcome;
}

Stopwatch::Stopwatch()
    : m_cpuBefore(ownCpuMs())
{
    m_wall.start();
}

double Stopwatch::wallMs() const
{
    return static_cast<double>(m_wall.nsecsElapsed()) / nsPerMs;
}

double Stopwatch::cpuMs() const
{
    return ownCpuMs() - m_cpuBefore;
}

Sample Stopwatch::sample() const
{
    const double wall = wallMs(); // first: asking for the CPU time takes time
    return {wall, cpuMs(), 1};
}

} // namespace drover::bench
