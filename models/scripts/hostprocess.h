// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scripts/hostlaunch.h"
#include "scripts/sandboxrules.h"
#include "scripts/scripttypes.h"
#include "wire/jsonrpcsession.h"
#include "wire/oneshot.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <optional>

class QProcess;

namespace drover::scripts {

/// What a host says of itself when it is ready.
struct HostInfo {
    int protocol = 0;
    QString java;
    QString jython;
    qint64 pid = 0;     ///< as the host sees itself; below bubblewrap not the system's number
    qint64 startMs = 0; ///< from start to ready
    QString sandboxing; ///< "bubblewrap", or "none: " and why
    QList<SandboxRule> rules; ///< what scripts are kept from, and what not
};

/// One process of the script host, from start to end. One thread; the process dies with this object, and with this
/// program however that ends. Never waits: everything is told by signals.
class HostProcess : public QObject {
    Q_OBJECT

public:
    enum class State { Starting, Ready, Gone };

    HostProcess(HostLaunch launch, const HostSettings &settings, QObject *parent = nullptr);
    ~HostProcess() override;

    /// Starts the process; once.
    void start();
    [[nodiscard]] State state() const { return m_state; }
    /// Set when the host is ready or will never be.
    [[nodiscard]] wire::OneShot<Result<HostInfo>> ready() const { return m_ready; }
    [[nodiscard]] wire::JsonRpcSession &session() { return *m_session; }
    /// The system's process number of what was started; 0 once it is gone.
    [[nodiscard]] qint64 processId() const;
    /// What the host said of itself; empty members before it is ready.
    [[nodiscard]] const HostInfo &info() const { return m_info; }
    /// Why the process is gone; meaningless before.
    [[nodiscard]] const Error &goneBecause() const { return m_goneBecause; }
    [[nodiscard]] const HostLaunch &launch() const { return m_launch; }

    /// Ends the process now. Open requests fail with `why`, before this returns.
    void kill(const Error &why);
    /// Asks the host to end and kills it if it has not within `graceMs`.
    void shutDown(int graceMs);

Q_SIGNALS:
    /// The host is ready; sent before ready() is set.
    void becameReady();
    /// The process is gone or useless: it ended, broke the protocol, was killed or was never ready. Sent once, and
    /// before open requests fail, so that whoever is told by a failed request finds the loss already dealt with.
    void gone(const drover::Error &why);
    /// The JVM said that it can't use the class data archive; it goes on without.
    void archiveRefused();
    /// The host's debugger tells something (resources/scripthost/DEBUG.md).
    void debugNotified(const QString &method, const QJsonObject &params);
    /// A script printed a line. The handle is the host's own.
    void logged(int hostHandle, const drover::scripts::LogLine &line);

private:
    void handleNotification(const QString &method, const QJsonObject &params);
    void becomeReady(const QJsonObject &params);
    void readErrors();
    void processEnded(int exitCode, bool crashed);
    Error endError(int exitCode, bool crashed) const;
    void becomeGone(const Error &why);
    void sessionClosed(const Error &why);
    QString lastErrors() const;

    HostLaunch m_launch;
    State m_state = State::Starting;
    QProcess *m_process = nullptr;
    wire::JsonRpcSession *m_session = nullptr;
    wire::OneShot<Result<HostInfo>> m_ready;
    HostInfo m_info;
    QList<SandboxRule> m_rules;
    std::unique_ptr<QTemporaryDir> m_temporaryFolder; ///< where bubblewrap gives none; goes with the process
    QElapsedTimer m_sinceStart;
    QTimer m_deadline; ///< until ready, later until the end after a shut-down
    Error m_deadlineError;
    Error m_goneBecause;
    int m_readyTimeoutMs = 0;
    QByteArray m_errors;
    bool m_refusedArchive = false;
    bool m_shuttingDown = false;
};

} // namespace drover::scripts
