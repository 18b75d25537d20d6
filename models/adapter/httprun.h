// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapter/dapchannel.h"
#include "adapter/launch.h"
#include "adapter/relay.h"
#include "adapter/relayedbreakpoints.h"
#include "adapter/scriptfiles.h"
#include "base/cancel.h"
#include "uma/http/flowendpoints.h"
#include "uma/recording.h"
#include "wire/oneshot.h"

#include <QCoroTask>

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace drover::adapter {

/// Makes a sandbox that is to be started; who makes the sessions knows how.
using SandboxFactory = std::function<std::unique_ptr<uma::SandboxLauncher>()>;

/**
 * A launched flow or call that is played over HTTP (`"through":"http"`): starts a sandbox, hands the client's conversation
 * on to the sandbox's debug adapter, and plays the flow's parties against it, or asks it to call the method. Scripts are
 * named by their files to the client and by their names to the sandbox. The sandbox ends with this object. One thread.
 */
class HttpRun : public QObject {
    Q_OBJECT

public:
    /// What a run came to.
    struct Outcome {
        Result<QJsonObject> result;
        std::optional<uma::FlowResult> flow; ///< nothing: it was a call, or did not come to an end
        QList<uma::Event> events;
        uma::Tape tape; ///< empty where nothing was to be recorded
        QString remark; ///< why there is no recording; empty: nothing to say
    };
    /// Breakpoints of one script, those at functions, or exceptions (no ids): the request that sets them, and their
    /// numbers to the client.
    struct Setting {
        DapRequest request;
        QList<int> ids;
    };

    /// `channel` must outlive the run.
    HttpRun(DapChannel *channel, DapRequest initialize, DapRequest launch, Launch what, std::unique_ptr<uma::SandboxLauncher> sandbox,
            QObject *parent = nullptr);
    ~HttpRun() override;

    /// Starts the sandbox; the launch request is answered when it is there.
    void start();
    /// The same for a run that was restarted: nothing is answered, and it begins by itself, with these breakpoints.
    void startAgain(QList<Setting> settings);
    /// A request of the client; those that come before the sandbox is there wait.
    void pass(const DapRequest &request);
    /// A request of the client that sets breakpoints.
    void set(const Setting &setting);
    /// Another run takes the place of this one: what the client still waits for is refused.
    void abandon();
    /// The sandbox's debug adapter is there.
    [[nodiscard]] bool isAttached() const { return m_attached; }
    /// Lines that stop, by script file.
    [[nodiscard]] QHash<QString, QSet<int>> breakLines() const { return m_breakpoints.lines(); }
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// The sandbox or its debugger could not be started. The launch request is still to be refused.
    void failed(const QString &why);
    /// The run is over: outcome().
    void over();
    /// The sandbox broke off; the client was told.
    void lost();

private:
    static QCoro::Task<void> launchSandbox(QPointer<HttpRun> self);
    static QCoro::Task<void> play(QPointer<HttpRun> self);
    static QCoro::Task<void> playFlow(QPointer<HttpRun> self);
    static QCoro::Task<void> call(QPointer<HttpRun> self);
    QCoro::Task<void> fetchRecording();
    void connectRelay();
    void attached();
    void send(Setting setting);
    std::optional<QJsonObject> incoming(QJsonObject message);
    [[nodiscard]] QJsonValue shown(const QJsonValue &value) const;

    DapChannel *m_channel;
    DapRequest m_initialize;
    DapRequest m_launchRequest;
    Launch m_launch;
    std::unique_ptr<uma::SandboxLauncher> m_sandbox;
    uma::FlowEndpoints m_endpoints;
    ScriptFiles m_files;
    RelayedBreakpoints m_breakpoints;
    CancelSource m_cancel;
    std::unique_ptr<Relay> m_relay;
    QList<Setting> m_waiting;
    QHash<qint64, DapRequest> m_open; ///< requests of the client that the sandbox has not answered
    bool m_attached = false;
    bool m_again = false;
    qint64 m_ownSeq;                  ///< of our own latest request to the sandbox
    qint64 m_saving = 0;              ///< of the one for the recording; 0: none yet
    qint64 m_configurationDone = 0;   ///< number of that request; 0: none yet
    std::optional<wire::OneShot<Result<void>>> m_saved;
    Outcome m_outcome{fail(Error{}), {}, {}, {}, {}};
};

} // namespace drover::adapter
