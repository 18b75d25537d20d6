// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main.h"
#include "tracedloop.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 2.0;
constexpr int rounds = 15;
constexpr int iterations = 300'000;

/// What it costs a function to have a breakpoint that is not come to.
class TraceBreak : public TracedLoop {
public:
    TraceBreak()
        : TracedLoop(iterations)
    {
    }

    [[nodiscard]] Description describe() const override
    {
        return {u"trace-break"_s,
                u"a compute loop in a script, breakpoint on a line of it that never runs"_s,
                u"the same loop with no trace function at all"_s,
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

protected:
    Result<void> arm() override { return debugWithBreakpointAt(u"            total = 0"_s); }
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<TraceBreak>();
}

} // namespace drover::bench
