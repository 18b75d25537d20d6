// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listwindow.h"
#include "main.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 1.5;
constexpr int rounds = 42;

/**
 * The scroll bar of a list of a million clients is dragged to a random row: to that row's screen painted. Exactly one
 * request, or the round fails. The yardstick is one GET of as many rows at another random place, and its JSON parsed: the
 * server has neither page at hand.
 */
class PageJump : public Benchmark
{
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"page-jump"_s,
                u"%L1 clients: scroll bar dragged to a random row, to its rows painted, one request"_s.arg(manyClients),
                u"GET of as many rows at a random place and its JSON parsed"_s,
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

    Result<void> prepare() override { return m_window.open(); }

    Result<Sample> runYardstick() override
    {
        m_next = m_window.randomRow();
        return m_window.server().rawPage(m_window.pageOf(m_window.randomRow()), m_window.rowsAskedFor(m_next));
    }

    Result<Sample> runSubject() override
    {
        m_window.server().takeRequests();
        const Stopwatch watch;
        if (!m_window.jump(m_next))
            return fail(Error::Kind::Timeout, u"Row %1 did not appear."_s.arg(m_next));
        const Sample sample = watch.sample();
        m_window.settle(); // whatever else it asks for
        if (const int requests = m_window.server().takeRequests(); requests != 1)
            return fail(Error::Kind::Internal, u"The jump to row %1 took %2 requests."_s.arg(m_next).arg(requests));
        return sample;
    }

private:
    ListWindow m_window;
    int m_next = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<PageJump>();
}

} // namespace drover::bench
