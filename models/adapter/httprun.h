// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapter/dapchannel.h"
#include "adapter/launch.h"
#include "adapter/relay.h"
#include "adapter/scriptfiles.h"
#include "base/cancel.h"
#include "uma/http/flowendpoints.h"
#include "uma/recording.h"
#include "wire/oneshot.h"

#include <QCoroTask>

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace drover::adapter {

/// Makes a sandbox that is to be started; who makes the sessions knows how.
using SandboxFactory = std::function<std::unique_ptr<uma::SandboxLauncher>()>;

/**
 * A launched flow that is played over HTTP (`"through":"http"`): starts a sandbox, hands the client's conversation on to
 * the sandbox's debug adapter, and plays the flow's parties against it. Scripts are named by their files to the client
 * and by their names to the sandbox. The sandbox ends with this object. One thread.
 */
class HttpRun : public QObject {
    Q_OBJECT

public:
    /// What a run came to.
    struct Outcome {
        Result<uma::FlowResult> result;
        QList<uma::Event> events;
        uma::Tape tape; ///< empty where nothing was to be recorded
        QString remark; ///< why there is no recording; empty: nothing to say
    };

    /// `channel` must outlive the run.
    HttpRun(DapChannel *channel, DapRequest initialize, DapRequest launch, Launch what, std::unique_ptr<uma::SandboxLauncher> sandbox,
            QObject *parent = nullptr);
    ~HttpRun() override;

    /// Starts the sandbox; the launch request is answered when it is there.
    void start();
    /// A request of the client; those that come before the sandbox is there wait.
    void pass(const DapRequest &request);
    /// Lines that stop, by script file.
    [[nodiscard]] const QHash<QString, QSet<int>> &breakLines() const { return m_breakLines; }
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// The sandbox could not be started; the launch request was refused.
    void failed();
    /// The run is over: outcome().
    void over();
    /// The sandbox broke off; the client was told.
    void lost();

private:
    static QCoro::Task<void> launchSandbox(QPointer<HttpRun> self);
    static QCoro::Task<void> play(QPointer<HttpRun> self);
    QCoro::Task<void> fetchRecording();
    void connectRelay();
    void send(DapRequest request);
    std::optional<QJsonObject> incoming(QJsonObject message);
    [[nodiscard]] QJsonValue shown(const QJsonValue &value) const;

    DapChannel *m_channel;
    DapRequest m_initialize;
    DapRequest m_launchRequest;
    Launch m_launch;
    std::unique_ptr<uma::SandboxLauncher> m_sandbox;
    uma::FlowEndpoints m_endpoints;
    ScriptFiles m_files;
    CancelSource m_cancel;
    std::unique_ptr<Relay> m_relay;
    QList<DapRequest> m_waiting;
    bool m_attached = false;
    qint64 m_configurationDone = 0;         ///< number of the client's request; 0: none yet
    QHash<qint64, QString> m_setting;       ///< setBreakpoints requests under way: of which file
    QHash<QString, QSet<int>> m_breakLines;
    std::optional<wire::OneShot<Result<void>>> m_saved; ///< our own request to the sandbox
    Outcome m_outcome{fail(Error{}), {}, {}, {}};
};

} // namespace drover::adapter
