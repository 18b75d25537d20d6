// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main.h"
#include "tracedloop.h"
#include "uma/tape.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 5.0;
constexpr int rounds = 15;
constexpr int iterations = 100'000; ///< 700,000 moments: less than a recording keeps at most
constexpr int moments = 1'000'000;

/// What it costs a script that each of its lines and changed values is recorded: its own time, as the host tells it. The
/// recording is handed over when the script is over; how long that takes is in the notes.
class Record : public TracedLoop {
public:
    Record()
        : TracedLoop(iterations)
    {
    }

    [[nodiscard]] Description describe() const override
    {
        return {u"record"_s,
                u"a compute loop in a script, each line and changed value recorded for the timeline: the script's own time"_s,
                u"the same loop with no trace function at all"_s,
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        if (const Result<void> prepared = TracedLoop::prepare(); !prepared)
            return prepared;
        QObject::connect(m_host.get(), &scripts::ScriptHost::debugNotified, m_host.get(), [this](const QString &method, const QJsonObject &params) {
            if (method == "debug/recorded"_L1)
                m_taken = m_tape.append(params);
        });
        return {};
    }

    Result<Sample> runYardstick() override { return ownTime(TracedLoop::runYardstick()); }

    Result<Sample> runSubject() override
    {
        const Result<Sample> sample = TracedLoop::runSubject();
        if (sample)
            m_wholeMs = sample->wallMs;
        return ownTime(sample);
    }

    [[nodiscard]] QStringList notes() const override
    {
        QStringList notes = TracedLoop::notes();
        notes << u"The recording has %L1 moments. From the call until they are all here and can be walked through it takes %2 ms, most of "
                 "it after the script is over."_s.arg(m_tape.count())
                     .arg(m_wholeMs, 0, 'f', 0);
        return notes;
    }

protected:
    Result<void> arm() override
    {
        m_tape.clear();
        if (const Result<QJsonObject> started = ask(u"debug/start"_s, {{u"moments"_s, moments}}); !started)
            return fail(started.error());
        return {};
    }

    Result<void> check() override
    {
        if (!m_taken)
            return m_taken;
        if (m_tape.count() < iterations * 5 || m_tape.isTruncated())
            return fail(Error::Kind::Script, u"The recording is not whole: it has %1 moments."_s.arg(m_tape.count()));
        return {};
    }

private:
    [[nodiscard]] Result<Sample> ownTime(Result<Sample> sample) const
    {
        if (sample)
            sample->wallMs = m_scriptMs;
        return sample;
    }

    double m_wholeMs = 0;
    uma::Tape m_tape;
    Result<void> m_taken;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<Record>();
}

} // namespace drover::bench
