// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapter/dapchannel.h"
#include "adapter/httprun.h"
#include "adapter/launch.h"
#include "adapter/pastview.h"
#include "adapter/scriptfiles.h"
#include "base/cancel.h"
#include "scripts/scripthost.h"
#include "uma/events.h"
#include "uma/flowresult.h"
#include "uma/tape.h"

#include <QCoroTask>

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace drover::adapter {

class Relay;

/**
 * One conversation with a debugger's client (resources/scripthost/DEBUG.md): from `initialize` to the end. Runs what the
 * client launches on a script host of its own, or looks at what another's host runs, or replays a recording; what was
 * recorded is answered from here, what runs by the host. One thread.
 */
class Session : public QObject {
    Q_OBJECT

public:
    /// `host`: whose scripts `attach` debugs; null: the session launches. Both must outlive it.
    /// `sandboxes`: for runs through HTTP; empty: there are none.
    Session(DapChannel *channel, scripts::ScriptHost *host, SandboxFactory sandboxes = {}, QObject *parent = nullptr);
    ~Session() override;

    /// An event of a flow that the attached host's scripts belong to.
    void flowEvent(const uma::Event &event);

Q_SIGNALS:
    /// The conversation is over; nothing is sent any more.
    void finished();

private:
    enum class State { Fresh, Initialized, Configuring, Running, Over };
    using Handler = void (Session::*)(const DapRequest &);

    static const QHash<QString, Handler> &handlers();
    void handle(const DapRequest &request);
    void finish();

    // The beginning and the end (session.cpp, sessionrun.cpp)
    void initialize(const DapRequest &request);
    void launch(const DapRequest &request);
    void attach(const DapRequest &request);
    void configurationDone(const DapRequest &request);
    void terminate(const DapRequest &request);
    void restart(const DapRequest &request);
    void disconnect(const DapRequest &request);
    void launchThroughHttp(const DapRequest &request);
    std::unique_ptr<HttpRun> newHttpRun(const DapRequest &request, std::function<void(const QString &)> failed);
    void restartThroughHttp();
    [[nodiscard]] QList<HttpRun::Setting> keptBreakpoints() const;
    void httpRunOver();
    [[nodiscard]] Result<QJsonObject> withoutSecrets(const Result<QJsonObject> &result) const;
    QCoro::Task<void> startHost(DapRequest request);
    QCoro::Task<void> beginDebugging(bool stopAtStart);
    QCoro::Task<void> beginAttached(DapRequest request);
    QCoro::Task<void> run();
    QCoro::Task<Result<QJsonObject>> runFlow();
    QCoro::Task<Result<QJsonObject>> runCall();
    void runEnded(const Result<QJsonObject> &result);
    void endRun(int exitCode);
    Result<void> openTrace(const QString &path);
    Result<void> saveTrace(const QString &path);
    void useHost(scripts::ScriptHost *host);
    void hostLost();
    void say(const QString &category, const QString &text, const QString &file = {}, int line = 0);

    // Breakpoints and what the host answers (sessionlive.cpp)
    void setBreakpoints(const DapRequest &request);
    void setFunctionBreakpoints(const DapRequest &request);
    void setExceptionBreakpoints(const DapRequest &request);
    void breakpointLocations(const DapRequest &request);
    void pause(const DapRequest &request);
    void cancel(const DapRequest &request);
    void setVariable(const DapRequest &request);
    void threads(const DapRequest &request);
    void source(const DapRequest &request);
    void loadedSources(const DapRequest &request);
    QCoro::Task<void> sendBreakpoints(QString file, std::optional<DapRequest> request);
    QCoro::Task<void> sendAll();
    QCoro::Task<void> forward(DapRequest request, QString method, QJsonObject arguments);
    void hostTells(const QString &method, const QJsonObject &params);
    void hostStopped(const QJsonObject &params);
    void scriptLoaded(const QJsonObject &params);
    [[nodiscard]] bool isHostReady() const;
    [[nodiscard]] QJsonObject flow() const;
    [[nodiscard]] QJsonObject outgoing(QJsonObject body) const;
    [[nodiscard]] QJsonArray outgoingFrames(const QJsonArray &frames) const;
    [[nodiscard]] QJsonArray outgoingLines(const QJsonArray &items) const;

    // Questions about a stop, and moving through the recording (sessionpast.cpp)
    void look(const DapRequest &request);
    void stackTrace(const DapRequest &request);
    void move(const DapRequest &request);
    void gotoTargets(const DapRequest &request);
    void gotoTarget(const DapRequest &request);
    void gotoMoment(const DapRequest &request);
    void live(const DapRequest &request);
    void timeline(const DapRequest &request);
    void inlineValues(const DapRequest &request);
    void simulatedCalls(const DapRequest &request);
    void printedLines(const DapRequest &request);
    void flowState(const DapRequest &request);
    void coverage(const DapRequest &request);
    void save(const DapRequest &request);
    void movePast(const DapRequest &request, Move how);
    void goTo(int moment, const QString &reason);
    void showStop(const QString &reason, const QJsonObject &more = {});
    [[nodiscard]] bool isPast() const { return m_past != nullptr; }
    [[nodiscard]] bool canMove() const { return m_tape.count() > 0 && (m_stop || m_ended); }
    [[nodiscard]] int position() const;
    [[nodiscard]] bool hasBreakpoint(int moment) const;
    [[nodiscard]] int clientLine(int line) const { return line - 1 + m_lineBase; }
    [[nodiscard]] int ownLine(int line) const { return line - m_lineBase + 1; }

    DapChannel *m_channel;
    State m_state = State::Fresh;
    DapRequest m_initialize;
    int m_lineBase = 1;
    int m_columnBase = 1;
    scripts::ScriptHost *m_host;
    std::unique_ptr<scripts::ScriptHost> m_ownHost;
    std::optional<Launch> m_launch;
    QJsonObject m_launchArguments;
    int m_moments = 0;
    Relay *m_relay = nullptr;
    SandboxFactory m_sandboxes;
    std::unique_ptr<HttpRun> m_httpRun;
    bool m_stopAtStart = false; ///< of attach
    bool m_attachedBare = false; ///< attached to look on only: nothing stops
    ScriptFiles m_files;
    QHash<QString, QJsonArray> m_breakpoints; ///< by script file, with our ids, in own lines
    QHash<QString, QSet<int>> m_breakLines;   ///< where those that stop are
    QJsonArray m_functionBreakpoints;
    QJsonObject m_filters;
    int m_lastBreakpoint = 0;
    std::optional<CancelSource> m_cancel;
    bool m_running = false; ///< a launched run is under way
    bool m_debugging = false;
    bool m_restarting = false;
    bool m_ended = false;   ///< the run is over, its recording can be walked through
    QSet<qint64> m_evaluating; ///< requests that the host works on
    uma::Tape m_tape;
    std::unique_ptr<PastView> m_past;
    std::optional<QJsonObject> m_stop; ///< the host's words on where it is paused
    QList<uma::Event> m_events;
    QJsonObject m_page; ///< {step, page} shown last
    QJsonObject m_call; ///< the script call under way
    std::optional<uma::FlowResult> m_flowResult;
};

} // namespace drover::adapter
