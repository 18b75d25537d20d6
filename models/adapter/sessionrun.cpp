// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/session.h"

#include "uma/call/singlecall.h"
#include "uma/enginerunner.h"
#include "uma/recording.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// How a session's run begins and ends.
namespace drover::adapter {

QCoro::Task<void> Session::startHost(DapRequest request)
{
    const QPointer<Session> self(this);
    Result<scripts::HostInfo> ready = co_await m_host->warmUp();
    if (!self || m_state == State::Over)
        co_return;
    if (!ready) {
        m_state = State::Initialized;
        m_channel->refuse(request, ready.error().sentence());
        co_return;
    }
    m_channel->respond(request);
    m_channel->event(u"initialized"_s);
    if (!m_breakpoints.isEmpty() || !m_functionBreakpoints.isEmpty() || !m_filters.isEmpty())
        sendAll();
}

void Session::configurationDone(const DapRequest &request)
{
    if (m_state != State::Configuring) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "There is nothing to begin: launch or attach comes first"));
        return;
    }
    m_state = State::Running;
    if (!m_launch) {
        beginAttached(request);
        return;
    }
    m_channel->respond(request);
    if (!m_launch->trace.isEmpty()) {
        m_ended = true;
        if (m_tape.count() == 0) {
            say(u"console"_s, QCoreApplication::translate("adapter", "The recording holds messages, but no steps of scripts."));
            endRun(0);
            return;
        }
        m_past = std::make_unique<PastView>(m_tape, m_files, 0);
        showStop(u"entry"_s);
    } else {
        run();
    }
}

/// Answered once scripts that are called from then on are debugged.
QCoro::Task<void> Session::beginAttached(DapRequest request)
{
    const QPointer<Session> self(this);
    if (!m_attachedBare)
        co_await beginDebugging(m_stopAtStart);
    if (self)
        m_channel->respond(request);
}

QCoro::Task<void> Session::beginDebugging(bool stopAtStart)
{
    const QPointer<Session> self(this);
    m_debugging = true;
    const QJsonObject start{{u"moments"_s, m_moments}};
    const QString method = u"debug/start"_s;
    const Result<QJsonObject> started = co_await m_host->debug(method, start);
    if (!self)
        co_return;
    if (!started) {
        say(u"stderr"_s, started.error().sentence());
        co_return;
    }
    m_tape.clear();
    co_await sendAll();
    if (!self || !stopAtStart)
        co_return;
    const QString stop = u"debug/stepAtStart"_s;
    const QJsonObject why{{u"reason"_s, u"entry"_s}};
    const Result<QJsonObject> set = co_await m_host->debug(stop, why);
    if (self && !set)
        say(u"stderr"_s, set.error().sentence());
}

QCoro::Task<void> Session::run()
{
    const QPointer<Session> self(this);
    m_running = true;
    m_ended = false;
    m_cancel.emplace();
    m_events.clear();
    m_page = {};
    if (!m_launch->noDebug) {
        co_await beginDebugging(m_launch->stopOnEntry);
        if (!self)
            co_return;
    }
    Result<QJsonObject> result = fail(Error::Kind::Internal, {});
    if (m_launch->scenario)
        result = co_await runFlow();
    else
        result = co_await runCall();
    if (!self)
        co_return;
    runEnded(withoutSecrets(result));
}

/// What a script printed is in the result too.
Result<QJsonObject> Session::withoutSecrets(const Result<QJsonObject> &result) const
{
    if (!result)
        return result;
    const QStringList secrets =
        m_launch->scenario ? uma::hiddenValues(*m_launch->scenario) : uma::hiddenValues(m_launch->call->script.properties);
    return uma::redactedSecrets(*result, secrets).toObject();
}

/// Nothing where this adapter starts no sandbox. `failed` is told why there is no run.
std::unique_ptr<HttpRun> Session::newHttpRun(const DapRequest &request, std::function<void(const QString &)> failed)
{
    std::unique_ptr<uma::SandboxLauncher> sandbox = m_sandboxes ? m_sandboxes() : nullptr;
    if (!sandbox)
        return nullptr;
    auto run = std::make_unique<HttpRun>(m_channel, m_initialize, request, *m_launch, std::move(sandbox));
    // Queued: the run is let go then. What another run still has to say counts no more.
    const auto isCurrent = [this, one = QPointer<HttpRun>(run.get())] { return one && one == m_httpRun.get(); };
    connect(
        run.get(), &HttpRun::over, this,
        [this, isCurrent] {
            if (isCurrent())
                httpRunOver();
        },
        Qt::QueuedConnection);
    connect(
        run.get(), &HttpRun::lost, this,
        [this, isCurrent] {
            if (isCurrent())
                finish();
        },
        Qt::QueuedConnection);
    connect(
        run.get(), &HttpRun::failed, this,
        [this, isCurrent, failed](const QString &why) {
            if (!isCurrent())
                return;
            m_httpRun.reset();
            failed(why);
        },
        Qt::QueuedConnection);
    return run;
}

void Session::launchThroughHttp(const DapRequest &request)
{
    m_httpRun = newHttpRun(request, [this, request](const QString &why) {
        m_state = State::Initialized;
        m_channel->refuse(request, why);
    });
    if (!m_httpRun) {
        m_launch.reset();
        m_channel->refuse(request, QCoreApplication::translate("adapter", "This debug adapter starts no sandbox; \"drover-cli dap\" does"));
        return;
    }
    m_state = State::Running;
    m_httpRun->start();
}

/// In a sandbox of its own: nothing of the run before is left.
void Session::restartThroughHttp()
{
    if (m_httpRun)
        m_httpRun->abandon();
    DapRequest launch;
    launch.command = u"launch"_s;
    m_httpRun = newHttpRun(launch, [this](const QString &why) { runEnded(fail(Error::Kind::Unreachable, why)); });
    m_tape.clear();
    m_events.clear();
    m_flowResult.reset();
    m_httpRun->startAgain(keptBreakpoints());
}

/// As the client set them.
QList<HttpRun::Setting> Session::keptBreakpoints() const
{
    QList<HttpRun::Setting> settings;
    const auto add = [&settings](const QString &command, const QJsonArray &breakpoints, QJsonObject arguments) {
        QList<int> ids;
        for (const QJsonValue &one : breakpoints)
            ids.append(one.toObject().value("id"_L1).toInt());
        arguments.insert(u"breakpoints"_s, breakpoints);
        settings.append(HttpRun::Setting{DapRequest{0, command, arguments}, ids});
    };
    for (auto file = m_breakpoints.cbegin(); file != m_breakpoints.cend(); ++file)
        add(u"setBreakpoints"_s, outgoingLines(file.value()), {{u"source"_s, QJsonObject{{u"name"_s, file.key()}, {u"path"_s, QString(u"drover:/"_s + file.key())}}}});
    add(u"setFunctionBreakpoints"_s, m_functionBreakpoints, {});
    QJsonArray filters;
    for (auto filter = m_filters.begin(); filter != m_filters.end(); ++filter)
        filters.append(QJsonObject{{u"filterId"_s, filter.key()}, {u"condition"_s, filter.value().toObject().value("condition"_L1)}});
    settings.append(HttpRun::Setting{DapRequest{0, u"setExceptionBreakpoints"_s, {{u"filters"_s, QJsonArray()}, {u"filterOptions"_s, filters}}}, {}});
    return settings;
}

/// From now on the recording is looked at as after any other run.
void Session::httpRunOver()
{
    if (m_state == State::Over)
        return;
    const HttpRun::Outcome outcome = m_httpRun->outcome();
    m_breakLines = m_httpRun->breakLines();
    m_httpRun.reset();
    m_tape = outcome.tape;
    for (const uma::Tape::File &file : m_tape.files())
        m_files.loaded(file.name, file.script, file.text, file.executable);
    if (!outcome.remark.isEmpty())
        say(u"stderr"_s, outcome.remark);
    if (m_launch->scenario)
        m_events = uma::Recording::of(*m_launch->scenario, {}, outcome.events).events;
    m_flowResult = outcome.flow;
    runEnded(withoutSecrets(outcome.result));
}

QCoro::Task<Result<QJsonObject>> Session::runFlow()
{
    const QPointer<Session> self(this);
    uma::EngineRunner runner(*m_host);
    runner.setListener([self](const uma::Event &event) {
        if (self)
            self->flowEvent(event);
    });
    uma::Scenario scenario = *m_launch->scenario;
    const CancelToken token = m_cancel->token();
    const Result<uma::FlowResult> result = co_await runner.run(scenario, token);
    if (!result)
        co_return fail(result.error());
    if (self)
        self->m_flowResult = *result;
    co_return result->toJson();
}

QCoro::Task<Result<QJsonObject>> Session::runCall()
{
    uma::SingleCall call = *m_launch->call;
    const CancelToken token = m_cancel->token();
    const Result<uma::SingleCallResult> result = co_await uma::callOnce(*m_host, call, token);
    if (!result)
        co_return fail(result.error());
    QJsonObject json = result->toJson();
    json.insert(u"passed"_s, !result->error);
    co_return json;
}

void Session::runEnded(const Result<QJsonObject> &result)
{
    m_running = false;
    m_stop.reset();
    if (m_state == State::Over)
        return;
    if (m_restarting) {
        m_restarting = false;
        m_past.reset();
        run();
        return;
    }
    if (result) {
        say(u"console"_s, QString::fromUtf8(QJsonDocument(*result).toJson(QJsonDocument::Compact)));
        m_channel->event(u"drover/result"_s, {{u"result"_s, *result}});
    } else if (result.error().kind == Error::Kind::Cancelled) {
        say(u"console"_s, result.error().sentence());
    } else {
        say(u"stderr"_s, result.error().sentence());
    }
    if (!m_launch->recordTo.isEmpty()) {
        if (const Result<void> saved = saveTrace(m_launch->recordTo); !saved)
            say(u"stderr"_s, saved.error().sentence());
    }
    m_channel->event(u"drover/timeline"_s, {{u"count"_s, m_tape.count()}});
    const bool isCancelled = !result && result.error().kind == Error::Kind::Cancelled;
    const int exitCode = result ? (result->value("passed"_L1).toBool(true) ? 0 : 1) : isCancelled ? 130 : 3;
    if (m_launch->keep && m_tape.count() > 0 && !isCancelled) {
        m_ended = true;
        m_past = std::make_unique<PastView>(m_tape, m_files, m_tape.count() - 1);
        showStop(u"end"_s);
        return;
    }
    endRun(exitCode);
}

void Session::endRun(int exitCode)
{
    m_state = State::Over;
    m_ended = false;
    m_past.reset();
    m_channel->event(u"exited"_s, {{u"exitCode"_s, exitCode}});
    m_channel->event(u"terminated"_s);
}

void Session::terminate(const DapRequest &request)
{
    m_channel->respond(request);
    if (m_running)
        m_cancel->cancel(); // the run ends, and says so
    else if (m_state != State::Over)
        endRun(0);
}

void Session::restart(const DapRequest &request)
{
    if (!m_launch || !m_launch->trace.isEmpty()) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "Only a launched run can be restarted"));
        return;
    }
    if (m_httpRun && !m_httpRun->isAttached()) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "The run has not begun yet"));
        return;
    }
    const QJsonObject changed = request.arguments.value("arguments"_L1).toObject();
    if (changed.contains("scenario"_L1) || changed.contains("scenarioJson"_L1) || changed.contains("program"_L1)) {
        const Result<Launch> read = Launch::fromArguments(changed);
        if (!read) {
            m_channel->refuse(request, read.error().sentence());
            return;
        }
        if (read->http != m_launch->http) {
            m_channel->refuse(request, QCoreApplication::translate("adapter", "A run is restarted in the way it was launched: in process, or through HTTP"));
            return;
        }
        m_launch = *read;
        for (const ScriptFiles::File &file : std::as_const(m_launch->files))
            m_files.add(file);
    } else if (const Result<Launch> again = Launch::fromArguments(m_launchArguments)) {
        m_launch = *again; // files may have changed
    }
    m_channel->respond(request);
    m_moments = m_launch->moments;
    m_state = State::Running;
    m_ended = false;
    if (m_running) {
        m_restarting = true;
        m_cancel->cancel();
        return;
    }
    m_past.reset();
    if (m_launch->http)
        restartThroughHttp();
    else
        run();
}

void Session::disconnect(const DapRequest &request)
{
    m_channel->respond(request);
    finish();
}

void Session::hostLost()
{
    if (!m_stop)
        return;
    m_stop.reset();
    m_past.reset();
    say(u"stderr"_s, QCoreApplication::translate("adapter", "The script host is gone, and with it what was paused."));
    m_channel->event(u"continued"_s, {{u"threadId"_s, 1}, {u"allThreadsContinued"_s, true}});
}

Result<void> Session::openTrace(const QString &path)
{
    Result<uma::Recording> recording = uma::Recording::load(path);
    if (!recording)
        return fail(recording.error());
    m_tape = std::move(recording->tape);
    m_events = recording->events;
    m_flowResult = recording->result;
    for (const uma::Tape::File &file : m_tape.files())
        m_files.add({file.name, file.script, {}, file.text, file.executable});
    return {};
}

Result<void> Session::saveTrace(const QString &path)
{
    static const uma::Scenario none;
    const uma::Scenario &scenario = m_launch && m_launch->scenario ? *m_launch->scenario : none;
    uma::Recording recording = uma::Recording::of(scenario, m_flowResult.value_or(uma::FlowResult()), m_events);
    recording.tape = m_tape;
    return recording.save(path);
}

} // namespace drover::adapter
