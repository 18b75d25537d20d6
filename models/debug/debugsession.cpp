// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/debugsession.h"

#include "workspace/childprocess.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QProcess>
#include <QTimer>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostFrames = 200;
constexpr int handshakeMs = 60000; ///< a script host has to start before `launch` is answered
constexpr int stepShownMs = 250;   ///< so long the last stop stays on the screen while a step is made
constexpr qsizetype keptMessageBytes = 8 * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("debug", text);
}

Error endedError()
{
    return {Error::Kind::Cancelled, translated(QT_TRANSLATE_NOOP("debug", "Debugging was ended.")), {}, {}, {}, 0};
}

} // namespace

DebugSession::DebugSession(DebugStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &DebugStore::breakpointsChanged, this, [this](const QString &script) {
        if (!isConfigured())
            return;
        if (script.isEmpty())
            sendFunctionBreakpoints(this);
        else
            sendBreakpoints(this, script);
    });
    m_stepTime.setSingleShot(true);
    m_stepTime.setInterval(stepShownMs);
    connect(&m_stepTime, &QTimer::timeout, this, [this] {
        // A step that ends nowhere: the script returned, or computes. It is running then.
        if (m_moving && m_state == State::Paused)
            takeContinued();
    });
    connect(&m_store, &DebugStore::exceptionFiltersChanged, this, [this] {
        if (isConfigured())
            postExceptionFilters();
    });
}

DebugSession::~DebugSession()
{
    m_stopCancel.cancel();
    ++m_round;
    letGoOfWire();
}

bool DebugSession::isActive() const
{
    return m_state != State::Idle && m_state != State::Ended;
}

void DebugSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

// ---- beginning and end

QCoro::Task<Result<void>> DebugSession::start(DebugTarget target)
{
    if (isActive())
        end(std::nullopt);
    m_failure.reset();
    m_capabilities = {};
    m_launched = target.request == "launch"_L1;
    m_stop = {};
    m_client = std::make_unique<DapClient>();
    connect(m_client.get(), &DapClient::event, this, &DebugSession::takeEvent);
    connect(m_client.get(), &DapClient::closed, this, [this](const Error &why) {
        if (m_initialized)
            m_initialized->set(fail(why));
        if (isActive())
            end(why);
    });
    m_initialized.emplace();
    const quint64 round = ++m_round;
    setState(State::Connecting);
    const QPointer<DebugSession> alive(this);
    const Result<void> begun = co_await begin(alive, target, round);
    if (!alive || alive->m_round != round)
        co_return fail(endedError());
    if (!begun && isActive())
        end(begun.error());
    co_return begun;
}

QCoro::Task<Result<void>> DebugSession::begin(QPointer<DebugSession> session, DebugTarget target, quint64 round)
{
    const auto isGone = [session, round] { return !session || session->m_round != round || !session->m_client; };
    // Whoever does not shake hands in time is no debugger.
    CancelSource limit;
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, &timer, [limit]() mutable { limit.cancel(); });
    timer.start(handshakeMs);
    const CancelToken inTime = limit.token();
    const auto outcome = [inTime](const Error &error) {
        if (!inTime.isCancelled())
            return fail(error);
        return fail(Error::Kind::Timeout, translated(QT_TRANSLATE_NOOP("debug", "The debugger does not answer.")),
                    translated(QT_TRANSLATE_NOOP("debug", "It took longer than %1 s.")).arg(handshakeMs / 1000),
                    translated(QT_TRANSLATE_NOOP("debug", "Start debugging again.")));
    };

    const Result<void> open = co_await session->openWire(target);
    if (isGone())
        co_return fail(endedError());
    if (!open)
        co_return open;

    const QJsonObject client{{u"clientID"_s, u"drover"_s},
                             {u"clientName"_s, u"Drover"_s},
                             {u"adapterID"_s, u"drover"_s},
                             {u"linesStartAt1"_s, true},
                             {u"columnsStartAt1"_s, true},
                             {u"pathFormat"_s, u"path"_s},
                             {u"supportsVariableType"_s, true},
                             {u"supportsVariablePaging"_s, true},
                             {u"supportsMemoryReferences"_s, false}};
    const wire::OneShot<Result<QJsonObject>> greeting = session->m_client->post(u"initialize"_s, client, inTime);
    const Result<QJsonObject> capabilities = co_await greeting;
    if (isGone())
        co_return fail(endedError());
    if (!capabilities)
        co_return outcome(capabilities.error());
    session->m_capabilities = Capabilities::fromJson(*capabilities);
    session->m_client->setCanCancel(session->m_capabilities.cancel);
    Q_EMIT session->capabilitiesChanged();
    if (isGone())
        co_return fail(endedError());

    // `initialized` may come before or after the answer.
    const wire::OneShot<Result<void>> initialized = *session->m_initialized;
    inTime.onCancelled(session, [initialized] { initialized.set(fail(endedError())); });
    const wire::OneShot<Result<QJsonObject>> request = session->m_client->post(target.request, target.options, inTime);
    const Result<QJsonObject> begun = co_await request;
    if (isGone())
        co_return fail(endedError());
    if (!begun)
        co_return outcome(begun.error());
    const Result<void> ready = co_await initialized;
    if (isGone())
        co_return fail(endedError());
    if (!ready)
        co_return outcome(ready.error());

    session->m_configured = true;
    const QStringList scripts = session->m_store.scripts();
    for (const QString &script : scripts)
        sendBreakpoints(session, script);
    if (session->m_capabilities.functionBreakpoints)
        sendFunctionBreakpoints(session);
    session->postExceptionFilters();
    const wire::OneShot<Result<QJsonObject>> done = session->m_client->post(u"configurationDone"_s, {}, inTime);
    // The script may stop before this is answered: the state is set by what comes first.
    if (session->m_state == State::Connecting)
        session->setState(State::Running);
    const Result<QJsonObject> answered = co_await done;
    if (isGone())
        co_return fail(endedError());
    if (!answered)
        co_return outcome(answered.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> DebugSession::openWire(DebugTarget target)
{
    if (!target.program.isEmpty())
        co_return startProgram(target);
    co_return co_await m_client->connectTo(target.host, target.port);
}

Result<void> DebugSession::startProgram(const DebugTarget &target)
{
    m_process = new QProcess(this);
    m_process->setProgram(target.program);
    m_process->setArguments(target.arguments);
    m_processMessages.clear();
    workspace::endWithThisProgram(*m_process);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_processMessages = (m_processMessages + m_process->readAllStandardError()).right(keptMessageBytes);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this, name = target.program](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_client->close({Error::Kind::Unreachable,
                         translated(QT_TRANSLATE_NOOP("debug", "The debugger could not be started.")),
                         translated(QT_TRANSLATE_NOOP("debug", "The program %1 can't be run: %2."))
                             .arg(name, m_process->errorString()),
                         translated(QT_TRANSLATE_NOOP("debug", "Check that drover-cli is installed beside Drover.")),
                         {},
                         0});
    });
    m_client->attach(m_process, m_process);
    m_process->start();
    return {};
}

void DebugSession::stop()
{
    if (!isActive())
        return;
    if (m_client && m_client->isOpen())
        m_client->post(u"disconnect"_s, {{u"terminateDebuggee"_s, m_launched}});
    end(std::nullopt);
}

void DebugSession::end(const std::optional<Error> &why)
{
    ++m_round;
    leaveStop();
    m_stepTime.stop();
    m_moving = false;
    m_nextMove.reset();
    m_nextMoment.reset();
    m_runTo.reset();
    m_failure = why;
    if (m_failure && !m_processMessages.isEmpty() && m_failure->detail.isEmpty())
        m_failure->detail = QString::fromUtf8(m_processMessages);
    letGoOfWire();
    m_store.forgetResolved();
    setState(State::Ended);
}

void DebugSession::letGoOfWire()
{
    m_configured = false;
    m_adapterIds.clear();
    if (m_initialized)
        m_initialized->set(fail(endedError()));
    m_initialized.reset();
    if (m_client) {
        DapClient *client = m_client.release();
        client->disconnect(this);
        client->close(endedError());
        client->deleteLater(); // it may be the one who told of the end
    }
    if (m_process) {
        m_process->disconnect(this);
        m_process->closeWriteChannel();
        m_process->setParent(nullptr);
        workspace::letGo(m_process);
        m_process = nullptr;
    }
}

// ---- what the debugger tells

void DebugSession::takeEvent(const QString &name, const QJsonObject &body)
{
    if (name == "initialized"_L1) {
        if (m_initialized)
            m_initialized->set(Result<void>());
    } else if (name == "stopped"_L1) {
        takeStop(body);
    } else if (name == "continued"_L1) {
        if (!m_moving) // a step's own start says nothing
            takeContinued();
    } else if (name == "output"_L1) {
        if (body.value("category"_L1).toString() != "telemetry"_L1)
            Q_EMIT output(OutputLine::fromJson(body));
    } else if (name == "breakpoint"_L1) {
        takeBreakpointEvent(body.value("breakpoint"_L1).toObject());
    } else if (name == "capabilities"_L1) {
        const QList<QJsonObject> filters = m_capabilities.exceptionFilters;
        const QJsonObject changed = body.value("capabilities"_L1).toObject();
        const auto set = [&changed](bool &can, QLatin1StringView key) { can = changed.value(key).toBool(can); };
        set(m_capabilities.setVariable, "supportsSetVariable"_L1);
        set(m_capabilities.functionBreakpoints, "supportsFunctionBreakpoints"_L1);
        set(m_capabilities.logPoints, "supportsLogPoints"_L1);
        set(m_capabilities.stepBack, "supportsStepBack"_L1);
        Q_EMIT capabilitiesChanged();
    } else if (name == "drover/timeline"_L1) {
        Q_EMIT recordingGrew(body.value("count"_L1).toInteger());
    } else if (name == "drover/result"_L1) {
        Q_EMIT resultCame(body.value("result"_L1).toObject());
    } else if (name == "drover/call"_L1) {
        Q_EMIT callChanged(body);
    } else if (name == "terminated"_L1) {
        end(std::nullopt);
    }
}

void DebugSession::leaveStop()
{
    m_stopCancel.cancel();
    m_stopCancel = CancelSource();
    m_frames.clear();
    m_frame = -1;
    if (m_exception) {
        m_exception.reset();
        Q_EMIT exceptionChanged();
    }
}

void DebugSession::takeStop(const QJsonObject &body)
{
    const QPointer<DebugSession> alive(this);
    m_stopCancel.cancel();
    m_stopCancel = CancelSource();
    m_stop = Stop::fromJson(body);
    m_moving = false;
    m_stepTime.stop();
    m_frame = -1;
    m_frames.clear();
    if (m_stop.top) {
        m_frames = {*m_stop.top};
        m_frame = 0;
    }
    if (m_runTo) {
        const QString script = m_runTo->script;
        m_runTo.reset();
        sendBreakpoints(this, script);
    }
    // What waited goes on at once; what is under way then will be the latest stop.
    const std::optional<Move> nextMove = std::exchange(m_nextMove, std::nullopt);
    const std::optional<qint64> nextMoment = std::exchange(m_nextMoment, std::nullopt);
    const bool hadException = m_exception.has_value();
    m_exception.reset();
    setState(m_stop.past || m_stop.replay ? State::Past : State::Paused);
    if (!alive)
        return;
    Q_EMIT stopped();
    if (!alive || !m_client)
        return;
    if (hadException)
        Q_EMIT exceptionChanged();
    if (nextMoment && *nextMoment != m_stop.position)
        sendGoTo(*nextMoment);
    else if (nextMove && canMove(*nextMove))
        sendMove(*nextMove);
    if (m_moving)
        return;
    loadStack(alive, stopToken());
    if (m_stop.reason == "exception"_L1 && m_capabilities.exceptionInfo)
        loadException(alive, stopToken());
}

void DebugSession::takeContinued()
{
    m_moving = false;
    m_nextMove.reset();
    m_nextMoment.reset();
    if (!isStopped())
        return;
    leaveStop();
    setState(State::Running);
}

QCoro::Task<void> DebugSession::loadStack(QPointer<DebugSession> session, CancelToken cancel)
{
    const QJsonObject arguments{{u"threadId"_s, session->m_stop.thread}, {u"startFrame"_s, 0}, {u"levels"_s, mostFrames}};
    const wire::OneShot<Result<QJsonObject>> answer = session->m_client->post(u"stackTrace"_s, arguments, cancel);
    const Result<QJsonObject> stack = co_await answer;
    if (!session || cancel.isCancelled())
        co_return;
    if (!stack) {
        Q_EMIT session->remarked(stack.error());
        co_return;
    }
    session->m_frames.clear();
    const QJsonArray frames = stack->value("stackFrames"_L1).toArray();
    for (const QJsonValue &frame : frames)
        session->m_frames.append(StackFrame::fromJson(frame.toObject()));
    // The script's own code is what a person looks at.
    session->m_frame = session->m_frames.isEmpty() ? -1 : 0;
    for (int i = 0; i < session->m_frames.size(); ++i) {
        if (!session->m_frames.at(i).subtle) {
            session->m_frame = i;
            break;
        }
    }
    Q_EMIT session->stackChanged();
    if (session && !cancel.isCancelled())
        Q_EMIT session->frameSelected(session->m_frame);
}

QCoro::Task<void> DebugSession::loadException(QPointer<DebugSession> session, CancelToken cancel)
{
    const QJsonObject arguments{{u"threadId"_s, session->m_stop.thread}};
    const wire::OneShot<Result<QJsonObject>> answer = session->m_client->post(u"exceptionInfo"_s, arguments, cancel);
    const Result<QJsonObject> info = co_await answer;
    if (!session || cancel.isCancelled())
        co_return;
    if (!info) {
        Q_EMIT session->remarked(info.error());
        co_return;
    }
    session->m_exception = ExceptionInfo::fromJson(*info);
    Q_EMIT session->exceptionChanged();
}

std::optional<StackFrame> DebugSession::currentFrame() const
{
    if (m_frame < 0 || m_frame >= m_frames.size())
        return std::nullopt;
    return m_frames.at(m_frame);
}

void DebugSession::selectFrame(int index)
{
    if (!isStopped() || index < 0 || index >= m_frames.size() || index == m_frame)
        return;
    m_frame = index;
    Q_EMIT frameSelected(index);
}

} // namespace drover::debug
