// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "debug/dapclient.h"
#include "debug/debugstore.h"
#include "debug/debugtypes.h"

#include <QCoroTask>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

class QProcess;

namespace drover::debug {

/// Where the debugger is, and what it is asked to do.
struct DebugTarget {
    QString host; ///< of an adapter that listens
    quint16 port = 0;
    QString program; ///< or an adapter to start, spoken to over its pipes
    QStringList arguments;

    QString request = QStringLiteral("attach"); ///< or "launch"
    QJsonObject options;                        ///< arguments of that request
};

/**
 * One conversation with a debugger: how it begins, what the script does, where it waits, and the ways to move on.
 *
 * Moves that come faster than they are made (a step key that is held down) are not piled up: while one is under way the
 * latest other waits, and what is shown is always the latest stop. Main thread; nothing blocks. The store must outlive
 * the session. A session can be started again after its end.
 */
class DebugSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,       ///< not begun
        Connecting, ///< to the debugger
        Running,    ///< the script runs, or no script is called at the moment
        Paused,     ///< the script waits
        Past,       ///< an earlier moment is looked at
        Ended       ///< failure() says why, unless it was in order
    };
    Q_ENUM(State)

    /// The ways to move through a run.
    enum class Move { Continue, Over, Into, Out, Back, ReverseContinue };
    Q_ENUM(Move)

    explicit DebugSession(DebugStore &store, QObject *parent = nullptr);
    ~DebugSession() override;

    /// Begins; ends what was under way before. The result comes once the debugger has its breakpoints.
    QCoro::Task<Result<void>> start(DebugTarget target);
    /// Ends the conversation. A script that waits goes on without breakpoints; what was launched is ended.
    void stop();

    State state() const { return m_state; }
    bool isActive() const;
    /// The script, or a recording of it, can be looked at and moved through.
    bool isStopped() const { return m_state == State::Paused || m_state == State::Past; }
    /// A recording is replayed: there is no script to run on.
    bool isReplay() const { return m_stop.replay; }
    const Capabilities &capabilities() const { return m_capabilities; }
    const std::optional<Error> &failure() const { return m_failure; }
    /// The last stop; only meaningful while isStopped().
    const Stop &lastStop() const { return m_stop; }
    /// The stack of the last stop, innermost first; empty until stackChanged().
    const QList<StackFrame> &frames() const { return m_frames; }
    /// The frame whose variables are looked at; nothing while there is none.
    std::optional<StackFrame> currentFrame() const;
    int currentFrameIndex() const { return m_frame; }
    const std::optional<ExceptionInfo> &exception() const { return m_exception; }

    bool canMove(Move move) const;
    void move(Move move);
    void pause();
    /// Shows a moment of the recording. While one is being fetched, the latest asked for waits.
    void goTo(qint64 moment);
    /// Back from the past to where the script waits.
    void goToPresent();
    /// Runs until that line, or until something else stops it.
    void runTo(const QString &script, int line);
    void selectFrame(int index);

    QCoro::Task<Result<QList<Scope>>> scopes(qint64 frame, CancelToken cancel);
    /// `count` 0: all. `filter`: "indexed", "named" or empty for both.
    QCoro::Task<Result<QList<Variable>>> variables(qint64 reference, QString filter, qint64 start, qint64 count,
                                                   CancelToken cancel);
    /// Gives the new value as the debugger shows it.
    QCoro::Task<Result<Variable>> setVariable(qint64 container, QString name, QString value);
    /// `context`: "watch", "hover" or "repl" (which may change something).
    QCoro::Task<Result<Variable>> evaluate(QString expression, QString context, CancelToken cancel);
    /// Any other question; the answer's body.
    QCoro::Task<Result<QJsonObject>> ask(QString command, QJsonObject arguments, CancelToken cancel);
    /// The text of a script as the debugger has it.
    QCoro::Task<Result<QString>> source(QString script, CancelToken cancel);
    /// Cancelled as soon as the present stop is no longer what is looked at.
    CancelToken stopToken() const { return m_stopCancel.token(); }
    /// Values may have changed although the script did not move (setVariable, a statement evaluated).
    void tellValuesChanged() { Q_EMIT valuesChanged(); }

Q_SIGNALS:
    void stateChanged(drover::debug::DebugSession::State state);
    /// The script stopped somewhere, or another moment is shown. The stack may follow.
    void stopped();
    void stackChanged();
    void frameSelected(int index);
    void exceptionChanged();
    void valuesChanged();
    void output(const drover::debug::OutputLine &line);
    /// The recording has `count` moments now.
    void recordingGrew(qint64 count);
    /// What a run came to (DEBUG.md, drover/result).
    void resultCame(const QJsonObject &result);
    /// A script is called, or has ended: the flow's words of it.
    void callChanged(const QJsonObject &call);
    void capabilitiesChanged();
    /// Something asked for in passing could not be done; the session goes on.
    void remarked(const drover::Error &error);

private:
    static QCoro::Task<Result<void>> begin(QPointer<DebugSession> session, DebugTarget target, quint64 round);
    QCoro::Task<Result<void>> openWire(DebugTarget target);
    Result<void> startProgram(const DebugTarget &target);
    void takeEvent(const QString &name, const QJsonObject &body);
    void takeStop(const QJsonObject &body);
    void takeContinued();
    void sendMove(Move move);
    void sendGoTo(qint64 moment);
    static QCoro::Task<void> awaitMove(QPointer<DebugSession> session, wire::OneShot<Result<QJsonObject>> answer);
    static QCoro::Task<void> loadStack(QPointer<DebugSession> session, CancelToken cancel);
    static QCoro::Task<void> loadException(QPointer<DebugSession> session, CancelToken cancel);
    static QCoro::Task<void> sendBreakpoints(QPointer<DebugSession> session, QString script);
    static QCoro::Task<void> sendFunctionBreakpoints(QPointer<DebugSession> session);
    void takeBreakpoints(const QList<int> &ids, const Result<QJsonObject> &answer);
    void takeBreakpointEvent(const QJsonObject &body);
    wire::OneShot<Result<QJsonObject>> postExceptionFilters();
    void moveFailed(const Error &error);
    void leaveStop();
    void setState(State state);
    void end(const std::optional<Error> &why);
    void letGoOfWire();
    bool isConfigured() const { return m_configured; }

    DebugStore &m_store;
    std::unique_ptr<DapClient> m_client;
    QProcess *m_process = nullptr;
    QByteArray m_processMessages;
    State m_state = State::Idle;
    Capabilities m_capabilities;
    std::optional<Error> m_failure;
    std::optional<wire::OneShot<Result<void>>> m_initialized;
    quint64 m_round = 0; ///< the latest start() wins
    bool m_configured = false;
    bool m_launched = false;

    Stop m_stop;
    QList<StackFrame> m_frames;
    int m_frame = -1;
    std::optional<ExceptionInfo> m_exception;
    CancelSource m_stopCancel;
    bool m_moving = false;
    QTimer m_stepTime;
    std::optional<Move> m_nextMove;
    std::optional<qint64> m_nextMoment;
    std::optional<Breakpoint> m_runTo; ///< set for one run
    QHash<qint64, int> m_adapterIds;   ///< DAP's id of a breakpoint → ours
};

} // namespace drover::debug
