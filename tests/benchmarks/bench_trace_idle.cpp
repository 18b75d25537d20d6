// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main.h"
#include "tracedloop.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 1.1;
constexpr int rounds = 15;
constexpr int iterations = 300'000;

/// What it costs a script that a debugger is attached and waits elsewhere.
class TraceIdle : public TracedLoop {
public:
    TraceIdle()
        : TracedLoop(iterations)
    {
    }

    [[nodiscard]] Description describe() const override
    {
        return {u"trace-idle"_s,
                u"a compute loop in a script, debugger attached, breakpoint in another function"_s,
                u"the same loop with no trace function at all"_s,
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

protected:
    Result<void> arm() override { return debugWithBreakpointAt(u"return 1"_s); }
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<TraceIdle>();
}

} // namespace drover::bench
