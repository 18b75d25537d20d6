// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "outcome.h"

#include <QElapsedTimer>

#include <functional>

namespace drover::bench {

/// Rounds that only warm up caches, both sides; their samples are thrown away.
constexpr int droppedRounds = 2;
/// Below this nothing can be said.
constexpr int fewestRounds = 7;

/// Something that can be compared with a yardstick. One thread; functions may run the event loop.
class Benchmark {
public:
    Benchmark() = default;
    virtual ~Benchmark() = default;
    Benchmark(const Benchmark &) = delete;
    Benchmark &operator=(const Benchmark &) = delete;

    [[nodiscard]] virtual Description describe() const = 0;
    /// Whatever has to stand before the first round, outside of what is timed. An Error says why there is nothing to
    /// measure here.
    virtual Result<void> prepare() { return {}; }
    virtual Result<Sample> runYardstick() = 0;
    virtual Result<Sample> runSubject() = 0;
    /// Further findings, a sentence each; asked for when all rounds are over.
    [[nodiscard]] virtual QStringList notes() const { return {}; }
};

/// Prepares, then runs yardstick and subject in turn, round after round. `progress` is told before each round.
Outcome measure(Benchmark &benchmark, int rounds,
                const std::function<void(int round, int rounds)> &progress = [](int, int) {});

/// Wall time and this process's CPU time since it was made.
class Stopwatch {
public:
    Stopwatch();
    [[nodiscard]] double wallMs() const;
    [[nodiscard]] double cpuMs() const;
    [[nodiscard]] Sample sample() const;

private:
    QElapsedTimer m_wall;
    double m_cpuBefore;
};

} // namespace drover::bench
