// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/hostenvironment.h"
#include "scripts/hostlaunch.h"
#include "scripts/hostprocess.h"
#include "scripts/hostsettings.h"
#include "scripts/scriptengine.h"
#include "wire/oneshot.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <optional>

namespace drover::scripts {

class HostWorker;

/// The ScriptEngine that runs scripts on Jython in a process of its own. Starts a host when the first script is loaded
/// (or by warmUp()), and keeps one more ready beside it: when a host is lost or had to be killed, the spare takes its
/// place and users load their scripts again into it at once.
///
/// Handles are this object's own and are never used twice, so that a handle of a lost host can't reach another script.
class ScriptHost : public ScriptEngine {
    Q_OBJECT

public:
    /// Says how to start a host on this machine, or what is missing for it.
    using LaunchSource = std::function<QCoro::Task<Result<HostLaunch>>(HostSettings)>;

    enum class State {
        Stopped, ///< no host runs; the next load starts one
        Starting,
        Ready,
        Failed ///< the last start failed: failure() says why; the next load tries again
    };
    Q_ENUM(State)

    explicit ScriptHost(HostSettings settings = {}, QObject *parent = nullptr);
    /// With another way to start a host, for tests.
    ScriptHost(HostSettings settings, LaunchSource source, QObject *parent = nullptr);
    ~ScriptHost() override;

    QCoro::Task<Result<LoadReply>> load(ScriptSource source) override;
    QCoro::Task<Result<CallReply>> call(CallRequest request) override;
    QCoro::Task<Result<void>> destroy(int handle) override;
    void endRequest(QString requestId) override;
    QCoro::Task<Result<QJsonArray>> check(QString name, QString type, QString source, Generation server) override;
    QCoro::Task<Result<QJsonArray>> checkSource(ScriptSource script) override;
    void stop() override;

    /// What a script's text compares claims with: [{claim, values, properties}]. Nothing is run.
    QCoro::Task<Result<QJsonArray>> claimConstants(QString name, QString source, Generation server);
    /// Asks the host's debugger (resources/scripthost/DEBUG.md), beside what runs. Kind::Unreachable without a host that is
    /// ready; Kind::Script in the host's own words where it refuses.
    QCoro::Task<Result<QJsonObject>> debug(QString method, QJsonObject params);

    /// Starts the host, if none runs, and waits until it is ready.
    QCoro::Task<Result<HostInfo>> warmUp();
    /// Kills the current host; the spare, or the next load's host, takes its place. Open calls fail with
    /// Kind::Cancelled.
    void restart();
    /// Ends all hosts in an orderly way; loading afterwards starts a new one. Open calls fail with Kind::Cancelled.
    QCoro::Task<void> shutDown();

    /// Whether a spare is kept; true unless told otherwise. A program that runs one script and ends has no use for one.
    void setSpareEnabled(bool enabled);
    [[nodiscard]] bool isSpareReady() const;
    [[nodiscard]] const HostSettings &settings() const { return m_settings; }
    /// Takes effect with the next host; limits of time at once. A running spare is replaced.
    void setSettings(const HostSettings &settings);

    [[nodiscard]] State state() const { return m_state; }
    /// The running host's own words; empty members before it is ready.
    [[nodiscard]] const HostInfo &info() const { return m_info; }
    /// Why the last start failed.
    [[nodiscard]] const Error &failure() const { return m_failure; }
    /// "bubblewrap", or "none: " and why; empty before the first start.
    [[nodiscard]] QString sandboxing() const { return m_info.sandboxing; }
    /// What scripts are kept from and what not, in words for the user; empty before the first start.
    [[nodiscard]] QList<SandboxRule> sandboxRules() const { return m_info.rules; }
    /// The system's process number of the current host; 0 without one.
    [[nodiscard]] qint64 processId() const;

Q_SIGNALS:
    void stateChanged(drover::scripts::ScriptHost::State state);
    /// The current host's debugger tells something.
    void debugNotified(const QString &method, const QJsonObject &params);

private:
    using WorkerResult = Result<HostWorker *>;

    QCoro::Task<WorkerResult> readyWorker();
    /// Asked anew for each host: an archive may have been made, or Java installed, since the last.
    QCoro::Task<Result<HostLaunch>> findLaunch();
    QCoro::Task<Result<QJsonArray>> checkWith(QJsonObject params);
    QCoro::Task<Result<QJsonObject>> runInTurn(QString method, QJsonObject params, int limitMs);
    HostWorker *newWorker(const HostLaunch &launch);
    void startCurrent(const HostLaunch &launch);
    void makeCurrent(HostWorker *worker);
    void workerReady(HostWorker *worker);
    void workerGone(HostWorker *worker, const Error &why);
    void forgetHandles(const Error &why);
    void scheduleSpare();
    void spareDue();
    QCoro::Task<void> startSpare();
    void dropSpare();
    void tellEnded();
    void setState(State state);
    /// Whether anybody is connected to logged(): lines are sent one by one only then; replies hold them in any case.
    [[nodiscard]] bool isLogWatched() const;
    [[nodiscard]] Result<int> hostHandle(int handle) const;
    int newHandle(int inHost);

    HostSettings m_settings;
    LaunchSource m_source;
    std::optional<wire::OneShot<Result<HostLaunch>>> m_finding;
    HostWorker *m_current = nullptr;
    HostWorker *m_spare = nullptr;
    bool m_spareEnabled = true;
    bool m_spareFailed = false; ///< no further spare until a host has become ready again
    QTimer m_spareTimer;
    QStringList m_ended; ///< requests whose end the host does not know yet
    QTimer m_endedTimer;
    QHash<int, int> m_hostHandles; ///< own handle → the current host's
    QHash<int, int> m_ownHandles;  ///< the reverse
    int m_lastHandle = 0;
    bool m_closing = false;
    State m_state = State::Stopped;
    HostInfo m_info;
    Error m_failure;
};

/// The LaunchSource of programs: findHostEnvironment(), and the class data archive if there is one.
QCoro::Task<Result<HostLaunch>> systemHostLaunch(HostSettings settings);
/// A LaunchSource that always gives the same.
ScriptHost::LaunchSource fixedLaunch(HostLaunch launch);

} // namespace drover::scripts
