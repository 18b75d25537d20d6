// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracedloop.h"

#include "cputime.h"
#include "setup.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {
const QString scriptName = u"loop"_s;
const QString scriptFile = u"loop.py"_s;
} // namespace

TracedLoop::TracedLoop(int iterations)
    : m_iterations(iterations)
{
}

Result<void> TracedLoop::prepare()
{
    QFile file(QStringLiteral(DROVER_BENCH_DATA "/loop.py"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"The file %1 can't be read."_s.arg(file.fileName()), file.errorString());
    m_text = QString::fromUtf8(file.readAll()).replace(u"ITERATIONS = 1000"_s, u"ITERATIONS = %1"_s.arg(m_iterations));
    const Result<HostSetup> setup = prepareHost();
    if (!setup)
        return fail(setup.error());
    m_host = std::make_unique<scripts::ScriptHost>(setup->settings, scripts::fixedLaunch(setup->launch));
    m_host->setSpareEnabled(false); // it would start in the middle of a round
    QObject::connect(m_host.get(), &scripts::ScriptHost::debugNotified, m_host.get(), [this](const QString &method, const QJsonObject &) {
        if (method == "debug/stopped"_L1) {
            m_stopped = true;
            m_host->stop();
        }
    });
    scripts::ScriptSource source;
    source.name = scriptName;
    source.type = u"uma_rpt_policy"_s;
    source.source = m_text;
    const Result<scripts::LoadReply> loaded = QCoro::waitFor(m_host->load(source));
    if (!loaded)
        return fail(loaded.error());
    m_handle = loaded->handle;
    // What the host itself costs, with no debugger in sight; for the notes.
    for (int i = 0; i < 3; ++i) {
        const Result<Sample> usual = run(u"authorize"_s);
        if (!usual)
            return fail(usual.error());
        m_usualMs = usual->wallMs;
    }
    return {};
}

Result<Sample> TracedLoop::runYardstick()
{
    return run(u"getRequiredClaims"_s);
}

Result<Sample> TracedLoop::runSubject()
{
    if (const Result<void> armed = arm(); !armed)
        return fail(armed.error());
    const Result<Sample> sample = run(u"authorize"_s);
    if (!sample)
        return sample;
    if (m_stopped)
        return fail(Error::Kind::Script, u"The script stopped at a breakpoint that it should not have come to."_s);
    if (const Result<void> checked = check(); !checked)
        return fail(checked.error());
    if (const Result<QJsonObject> ended = ask(u"debug/end"_s, {}); !ended)
        return fail(ended.error());
    return sample;
}

QStringList TracedLoop::notes() const
{
    return {u"%L1 iterations, each with a call of another function. On the host as it is without a debugger, where each line looks "
            "whether the script is to end, they take %2 ms."_s.arg(m_iterations)
                .arg(m_usualMs, 0, 'f', 1)};
}

Result<Sample> TracedLoop::run(const QString &method)
{
    ++m_runs;
    scripts::CallRequest request;
    request.handle = m_handle;
    request.requestId = u"r%1"_s.arg(m_runs);
    request.contextId = request.requestId + u"-c1"_s;
    request.contextSpec = {{u"kind"_s, u"uma_authorization"_s}, {u"server"_s, u"janssen"_s}, {u"issuer"_s, u"https://as"_s}};
    request.calls.append({method, QJsonArray{QJsonObject{{u"context"_s, true}}}});
    const double hostCpu = treeCpuMs(m_host->processId());
    const Stopwatch watch;
    const Result<scripts::CallReply> called = QCoro::waitFor(m_host->call(request));
    Sample sample = watch.sample();
    if (!called)
        return fail(called.error());
    if (called->results.isEmpty() || called->results.first().error)
        return fail(Error::Kind::Script, u"The loop did not run."_s,
                    called->results.isEmpty() ? QString() : called->results.first().error->message);
    sample.cpuMs += treeCpuMs(m_host->processId()) - hostCpu;
    m_scriptMs = called->results.first().durationMs;
    m_host->endRequest(request.requestId);
    return sample;
}

Result<QJsonObject> TracedLoop::ask(const QString &method, const QJsonObject &params)
{
    return QCoro::waitFor(m_host->debug(method, params));
}

Result<void> TracedLoop::debugWithBreakpointAt(const QString &text)
{
    if (const Result<QJsonObject> started = ask(u"debug/start"_s, {{u"moments"_s, 0}}); !started)
        return fail(started.error());
    const qsizetype at = m_text.indexOf(text);
    if (at < 0)
        return fail(Error::Kind::Internal, u"The loop has no line \"%1\"."_s.arg(text));
    const int line = static_cast<int>(m_text.left(at).count(u'\n')) + 1;
    const Result<QJsonObject> set =
        ask(u"debug/setBreakpoints"_s, {{u"file"_s, scriptFile}, {u"breakpoints"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"line"_s, line}}}}});
    if (!set)
        return fail(set.error());
    const QJsonObject told = set->value("breakpoints"_L1).toArray().first().toObject();
    if (!told.value("verified"_L1).toBool() || told.value("line"_L1).toInt() != line)
        return fail(Error::Kind::Internal, u"The breakpoint is not where it should be."_s);
    return {};
}

} // namespace drover::bench
