// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scripthost.h"

#include <QCoroTask>

#include <QJsonArray>

#include <memory>

/// What the tests of the script host share.
namespace hosttest {

using namespace Qt::Literals::StringLiterals;
using namespace drover::scripts;

/// A host that misbehaves as told; see fakehost.cpp.
inline HostLaunch fakeLaunch(const QString &behaviour = {})
{
    HostLaunch launch;
    launch.program = QStringLiteral(DROVER_FAKE_HOST);
    launch.arguments = QStringList{behaviour};
    launch.environment = QProcessEnvironment::systemEnvironment();
    launch.sandboxing = u"none: a test"_s;
    return launch;
}

inline ScriptSource script(const QString &text = {}, const QString &type = u"uma_rpt_policy"_s)
{
    ScriptSource source;
    source.name = u"tested"_s;
    source.type = type;
    source.source = text;
    return source;
}

inline CallRequest callOf(int handle, const QString &method, const QJsonArray &args = {})
{
    CallRequest request;
    request.handle = handle;
    request.calls = {MethodCall{method, args}};
    return request;
}

/// Coroutines on their way; what became of each in the order of their ends: its value, or its error's kind.
class Outcomes {
public:
    QCoro::Task<void> call(ScriptEngine *engine, CallRequest request)
    {
        const QString method = request.calls.first().method;
        ++m_open;
        const drover::Result<CallReply> reply = co_await engine->call(request);
        --m_open;
        if (reply)
            lines << u"%1: %2"_s.arg(method, reply->results.first().value.toVariant().toString());
        else
            lines << u"%1 failed: %2"_s.arg(method, drover::Error::kindName(reply.error().kind));
    }
    QCoro::Task<void> load(ScriptEngine *engine, ScriptSource source)
    {
        ++m_open;
        const drover::Result<LoadReply> reply = co_await engine->load(source);
        --m_open;
        lines << (reply ? u"loaded %1"_s.arg(reply->handle)
                        : u"load failed: %1"_s.arg(drover::Error::kindName(reply.error().kind)));
    }
    [[nodiscard]] bool areAllIn() const { return m_open == 0; }

    QStringList lines;

private:
    int m_open = 0;
};

/// Limits that a test may wait for.
inline HostSettings quickSettings()
{
    HostSettings settings;
    settings.callTimeoutMs = 10'000;
    settings.readyTimeoutMs = 10'000;
    settings.stopGraceMs = 100;
    settings.spareDelayMs = 1;
    return settings;
}

/// The real client over a host that misbehaves as told, without a spare unless a test asks for one.
inline std::unique_ptr<ScriptHost> fakeHost(const QString &behaviour = {}, const HostSettings &settings = quickSettings())
{
    auto host = std::make_unique<ScriptHost>(settings, fixedLaunch(fakeLaunch(behaviour)));
    host->setSpareEnabled(false);
    return host;
}

/// The handle of a newly loaded script; 0 if it can't be loaded.
inline int loaded(ScriptHost &host)
{
    const drover::Result<LoadReply> reply = QCoro::waitFor(host.load(script()));
    return reply ? reply->handle : 0;
}

} // namespace hosttest
