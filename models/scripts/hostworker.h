// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/callwatch.h"
#include "scripts/hostprocess.h"

#include <QCoroTask>

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QString>

namespace drover::scripts {

/// One host process that runs requests within their limits: a request that runs too long, or is stopped by the user, is
/// first told to stop; if it has not ended after the grace, the process is killed. One thread.
class HostWorker : public QObject {
    Q_OBJECT

public:
    HostWorker(HostLaunch launch, const HostSettings &settings, QObject *parent = nullptr);
    ~HostWorker() override;

    /// Starts the process; once.
    void start() { m_process.start(); }
    /// Set when the host is ready or will never be.
    [[nodiscard]] wire::OneShot<Result<HostInfo>> ready() const { return m_process.ready(); }
    [[nodiscard]] bool isReady() const { return m_process.state() == HostProcess::State::Ready; }
    [[nodiscard]] bool isGone() const { return m_process.state() == HostProcess::State::Gone; }
    /// No request is open.
    [[nodiscard]] bool isIdle() const { return m_watch.isIdle(); }
    [[nodiscard]] const HostProcess &process() const { return m_process; }

    /// Sends a request that the host's script thread runs in its turn. `limitMs` counts from when it runs; `params`
    /// tell it to the host as well. Errors: Timeout, Cancelled (stopped), Unreachable (the process is gone), Internal
    /// (the host refused).
    QCoro::Task<Result<QJsonObject>> run(QString method, QJsonObject params, int limitMs);
    /// The same for `call`, with parameters that are JSON text already.
    QCoro::Task<Result<QJsonObject>> runCall(QByteArray params, int limitMs);
    /// Sends a request that the host answers beside the one that runs. No limit of time: some answer when a person has
    /// looked.
    QCoro::Task<Result<QJsonObject>> ask(QString method, QJsonObject params);
    void notify(const QString &method, const QJsonObject &params);
    /// Tells the running request to stop.
    void stopRunning() { m_watch.stopRunning(); }
    void kill(const Error &why) { m_process.kill(why); }
    void shutDown(int graceMs) { m_process.shutDown(graceMs); }

Q_SIGNALS:
    void becameReady();
    /// The process is gone; sent before open requests fail.
    void gone(const drover::Error &why);
    void archiveRefused();
    void debugNotified(const QString &method, const QJsonObject &params);
    void logged(int hostHandle, const drover::scripts::LogLine &line);
    /// The last open request has ended.
    void becameIdle();

private:
    QCoro::Task<Result<QJsonObject>> answered(wire::RpcCall call, int limitMs);
    void handleDebug(const QString &method, const QJsonObject &params);
    void tellToStop(qint64 id);
    void killStuck(qint64 id);

    HostProcess m_process;
    CallWatch m_watch;
};

} // namespace drover::scripts
