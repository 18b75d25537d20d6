// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"
#include "main.h"
#include "timedprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 1.5;
constexpr int rounds = 23;
constexpr int timeoutMs = 30'000;
constexpr auto paintedLine = "first-paint";

/// How long it takes from exec to a window that is painted and answers. Both programs print the line when the first paint
/// event has been handled and the event loop has come round. What Drover starts in the background (its sandbox) goes on
/// beside it and is ended afterwards; its CPU time does not count.
class Start : public Benchmark {
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"start"_s,
                u"exec to Drover's first painted, responsive main window, offscreen, demo profile"_s,
                u"the same of a QMainWindow with one QScintilla"_s,
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        qputenv("DROVER_REPORT_FIRST_PAINT", "1");
        m_drover = programPath(u"drover"_s);
        m_bare = programPath(u"bench_bare_window"_s);
        if (m_drover.isEmpty() || m_bare.isEmpty()) {
            return fail(Error::Kind::NotFound, u"The program %1 is not built."_s.arg(m_drover.isEmpty() ? u"drover"_s : u"bench_bare_window"_s), {},
                        u"Build it with the window (DROVER_BUILD_UI)."_s);
        }
        return {};
    }

    Result<Sample> runYardstick() override { return timeToLine({m_bare, {}}, paintedLine, timeoutMs); }
    Result<Sample> runSubject() override { return timeToLine({m_drover, {}}, paintedLine, timeoutMs); }

private:
    QString m_drover;
    QString m_bare;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<Start>();
}

} // namespace drover::bench
