// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/session.h"

#include "adapter/relay.h"
#include "uma/recording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

namespace {

/// Of a sandbox, which may be attached to for days.
constexpr qsizetype mostEvents = 20'000;

QJsonObject filter(const QString &name, const QString &label, bool on)
{
    return {{u"filter"_s, name},
            {u"label"_s, label},
            {u"default"_s, on},
            {u"supportsCondition"_s, true},
            {u"conditionDescription"_s, QCoreApplication::translate("adapter", "A class: KeyError, java.io.IOException")}};
}

QJsonObject capabilities()
{
    QJsonObject all;
    for (const QString &name :
         {u"supportsConfigurationDoneRequest"_s, u"supportsFunctionBreakpoints"_s, u"supportsConditionalBreakpoints"_s,
          u"supportsHitConditionalBreakpoints"_s, u"supportsLogPoints"_s, u"supportsEvaluateForHovers"_s, u"supportsSetVariable"_s,
          u"supportsStepBack"_s, u"supportsGotoTargetsRequest"_s, u"supportsExceptionInfoRequest"_s, u"supportTerminateDebuggee"_s,
          u"supportsTerminateRequest"_s, u"supportsRestartRequest"_s, u"supportsCancelRequest"_s, u"supportsLoadedSourcesRequest"_s,
          u"supportsBreakpointLocationsRequest"_s, u"supportsDelayedStackTraceLoading"_s, u"supportsExceptionFilterOptions"_s,
          u"supportsClipboardContext"_s})
        all.insert(name, true);
    all.insert(u"exceptionBreakpointFilters"_s,
               QJsonArray{filter(u"raised"_s, QCoreApplication::translate("adapter", "Raised exceptions"), false),
                          filter(u"uncaught"_s, QCoreApplication::translate("adapter", "Exceptions that leave the script"), true)});
    all.insert(u"drover"_s, QJsonObject{{u"timeline"_s, true}, {u"version"_s, 1}});
    return all;
}

} // namespace

Session::Session(DapChannel *channel, scripts::ScriptHost *host, SandboxFactory sandboxes, QObject *parent)
    : QObject(parent)
    , m_channel(channel)
    , m_host(host)
    , m_sandboxes(std::move(sandboxes))
{
    connect(channel, &DapChannel::requested, this, &Session::handle);
    connect(channel, &DapChannel::ended, this, &Session::finish);
    if (host)
        useHost(host);
}

Session::~Session()
{
    m_channel->disconnect(this);
    if (m_cancel)
        m_cancel->cancel();
    if (m_debugging && !m_ownHost)
        m_host->debug(u"debug/end"_s, {}); // what is paused goes on
}

const QHash<QString, Session::Handler> &Session::handlers()
{
    static const QHash<QString, Handler> all{
        {u"initialize"_s, &Session::initialize},
        {u"launch"_s, &Session::launch},
        {u"attach"_s, &Session::attach},
        {u"configurationDone"_s, &Session::configurationDone},
        {u"terminate"_s, &Session::terminate},
        {u"restart"_s, &Session::restart},
        {u"disconnect"_s, &Session::disconnect},
        {u"setBreakpoints"_s, &Session::setBreakpoints},
        {u"setFunctionBreakpoints"_s, &Session::setFunctionBreakpoints},
        {u"setExceptionBreakpoints"_s, &Session::setExceptionBreakpoints},
        {u"breakpointLocations"_s, &Session::breakpointLocations},
        {u"pause"_s, &Session::pause},
        {u"cancel"_s, &Session::cancel},
        {u"setVariable"_s, &Session::setVariable},
        {u"threads"_s, &Session::threads},
        {u"source"_s, &Session::source},
        {u"loadedSources"_s, &Session::loadedSources},
        {u"stackTrace"_s, &Session::stackTrace},
        {u"scopes"_s, &Session::look},
        {u"variables"_s, &Session::look},
        {u"evaluate"_s, &Session::look},
        {u"exceptionInfo"_s, &Session::look},
        {u"continue"_s, &Session::move},
        {u"next"_s, &Session::move},
        {u"stepIn"_s, &Session::move},
        {u"stepOut"_s, &Session::move},
        {u"stepBack"_s, &Session::move},
        {u"reverseContinue"_s, &Session::move},
        {u"gotoTargets"_s, &Session::gotoTargets},
        {u"goto"_s, &Session::gotoTarget},
        {u"drover/goto"_s, &Session::gotoMoment},
        {u"drover/live"_s, &Session::live},
        {u"drover/timeline"_s, &Session::timeline},
        {u"drover/inlineValues"_s, &Session::inlineValues},
        {u"drover/simulated"_s, &Session::simulatedCalls},
        {u"drover/output"_s, &Session::printedLines},
        {u"drover/flow"_s, &Session::flowState},
        {u"drover/coverage"_s, &Session::coverage},
        {u"drover/save"_s, &Session::save},
    };
    return all;
}

void Session::handle(const DapRequest &request)
{
    if (m_relay) {
        m_relay->pass(request);
        return;
    }
    static const QSet<QString> ours{u"disconnect"_s, u"restart"_s, u"setBreakpoints"_s, u"setFunctionBreakpoints"_s, u"setExceptionBreakpoints"_s};
    if (m_httpRun && !ours.contains(request.command)) {
        m_httpRun->pass(request);
        return;
    }
    const Handler handler = handlers().value(request.command);
    const bool isFirst = request.command == "initialize"_L1;
    const bool isLeaving = request.command == "disconnect"_L1;
    const bool isBeginning = request.command == "launch"_L1 || request.command == "attach"_L1;
    if (!handler) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "The adapter has no request \"%1\"").arg(request.command));
    } else if (m_state == State::Over && !isLeaving && !m_ended && request.command != "restart"_L1) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "The run is over"));
    } else if (m_state == State::Fresh && !isFirst && !isLeaving) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "The first request must be \"initialize\""));
    } else if ((m_state != State::Fresh && isFirst) || (m_state != State::Initialized && isBeginning)) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "\"%1\" was asked already").arg(request.command));
    } else {
        (this->*handler)(request);
    }
}

void Session::finish()
{
    m_state = State::Over;
    m_channel->close();
    if (m_cancel)
        m_cancel->cancel();
    Q_EMIT finished();
}

void Session::initialize(const DapRequest &request)
{
    if (request.arguments.value("pathFormat"_L1).toString(u"path"_s) != "path"_L1) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "Only the path format \"path\" is spoken here"));
        return;
    }
    m_initialize = request;
    m_lineBase = request.arguments.value("linesStartAt1"_L1).toBool(true) ? 1 : 0;
    m_columnBase = request.arguments.value("columnsStartAt1"_L1).toBool(true) ? 1 : 0;
    m_state = State::Initialized;
    m_channel->respond(request, capabilities());
}

void Session::launch(const DapRequest &request)
{
    if (m_host) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "Here a debugger attaches to a sandbox; \"drover-cli dap\" launches"));
        return;
    }
    const Result<Launch> read = Launch::fromArguments(request.arguments);
    if (!read) {
        m_channel->refuse(request, read.error().sentence());
        return;
    }
    m_launch = *read;
    m_launchArguments = request.arguments;
    m_moments = m_launch->moments;
    for (const ScriptFiles::File &file : std::as_const(m_launch->files))
        m_files.add(file);
    if (m_launch->http) {
        launchThroughHttp(request);
        return;
    }
    if (m_launch->trace.isEmpty()) {
        m_state = State::Configuring;
        m_ownHost = std::make_unique<scripts::ScriptHost>();
        m_ownHost->setSpareEnabled(false);
        m_host = m_ownHost.get();
        useHost(m_host);
        startHost(request);
        return;
    }
    if (const Result<void> opened = openTrace(m_launch->trace); !opened) {
        m_launch.reset();
        m_channel->refuse(request, opened.error().sentence());
        return;
    }
    m_state = State::Configuring;
    m_channel->respond(request);
    QJsonObject less;
    for (const QString &name : {u"supportsSetVariable"_s, u"supportsFunctionBreakpoints"_s, u"supportsLogPoints"_s, u"supportsRestartRequest"_s})
        less.insert(name, false);
    m_channel->event(u"capabilities"_s, {{u"capabilities"_s, less}});
    m_channel->event(u"initialized"_s);
}

void Session::attach(const DapRequest &request)
{
    m_moments = momentsFrom(request.arguments);
    m_stopAtStart = request.arguments.value("stopOnEntry"_L1).toBool();
    m_attachedBare = request.arguments.value("noDebug"_L1).toBool();
    if (m_host) {
        m_state = State::Configuring;
        startHost(request);
        return;
    }
    const int port = request.arguments.value("port"_L1).toInt();
    if (port <= 0 || port > 65535) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "attach needs the \"port\" of a sandbox's debug adapter, as its ready line tells"));
        return;
    }
    m_relay = new Relay(m_channel, m_initialize, request, this);
    connect(m_relay, &Relay::unreachable, this, [this, request](const QString &why) { m_channel->refuse(request, why); });
    connect(m_relay, &Relay::ended, this, &Session::finish);
    m_relay->connectTo(request.arguments.value("host"_L1).toString(u"127.0.0.1"_s), static_cast<quint16>(port));
}

void Session::useHost(scripts::ScriptHost *host)
{
    connect(host, &scripts::ScriptHost::debugNotified, this, &Session::hostTells);
    connect(host, &scripts::ScriptHost::lost, this, &Session::hostLost);
    connect(host, &scripts::ScriptHost::stateChanged, this, [this](scripts::ScriptHost::State state) {
        // Another process has taken the place of one that is gone.
        if (state == scripts::ScriptHost::State::Ready && m_debugging)
            beginDebugging(false);
    });
}

void Session::say(const QString &category, const QString &text, const QString &file, int line)
{
    QJsonObject body{{u"category"_s, category}, {u"output"_s, QString(text + u'\n')}};
    if (line > 0 && !file.isEmpty()) {
        body.insert(u"source"_s, m_files.source(file));
        body.insert(u"line"_s, clientLine(line));
    }
    m_channel->event(u"output"_s, body);
}

void Session::flowEvent(const uma::Event &event)
{
    const bool isScript = event.kind == "script.called"_L1 || event.kind == "script.loaded"_L1;
    uma::Event kept = event;
    if (m_launch && m_launch->scenario)
        kept.data = uma::redactedSecrets(event.data, uma::hiddenValues(*m_launch->scenario)).toObject();
    if (!isScript || m_launch) // a sandbox's hidden properties are not known here, and its scripts may print them
        m_events.append(kept);
    if (m_events.size() > mostEvents)
        m_events.removeFirst();
    const bool isPage = event.kind == "step.page"_L1 || event.kind == "step.submitted"_L1;
    if (event.kind == "step.page"_L1)
        m_page = {{u"step"_s, event.data.value("step"_L1)}, {u"page"_s, event.data.value("page"_L1)}};
    if (!isScript)
        m_tape.addMessage(isPage ? uma::Tape::Mark::Kind::Page : uma::Tape::Mark::Kind::Message,
                          isPage ? event.data.value("page"_L1).toString() : event.kind);
}

} // namespace drover::adapter
