// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "uma/http/flowendpoints.h"

#include <QCoroTask>

#include <QObject>
#include <QStringList>

#include <memory>

namespace drover::workspace {

/// How the sandbox is started (`drover-cli sandbox`).
struct SandboxOptions {
    QString program; ///< empty: drover-cli beside the running program
    QString dataDir; ///< empty: a private temporary folder of the sandbox
    QString seed = QStringLiteral("demo");
    int generatedClients = 0;
    bool tls = false;
    QStringList moreArguments;
    int startTimeoutMs = 60000;
};

/**
 * The sandbox as a child process. It ends with this program, however that ends. Its secrets are in memory only.
 *
 * Lives on the main thread; never blocks. When the child breaks off by itself, state() is Failed, and start() begins
 * anew.
 */
class SandboxProcess : public QObject, public uma::SandboxLauncher {
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Failed };
    Q_ENUM(State)

    explicit SandboxProcess(SandboxOptions options = {}, QObject *parent = nullptr);
    ~SandboxProcess() override;

    const SandboxOptions &options() const;
    void setOptions(SandboxOptions options);

    State state() const;
    /// Only meaningful while Failed; `detail` holds the last lines the child wrote.
    Error error() const;
    /// Only meaningful while Running.
    const uma::FlowEndpoints &endpoints() const;
    /// The ready line as it came, for `profile add --sandbox`; holds secrets.
    QByteArray readyLine() const;
    qint64 processId() const;

    /// Starts the child, unless it runs already, and waits for its ready line.
    QCoro::Task<Result<uma::FlowEndpoints>> start(CancelToken cancel = {});
    /// Asks the child to end, and kills it when it does not within five seconds.
    QCoro::Task<void> stop();

    QCoro::Task<Result<uma::FlowEndpoints>> launch(QString seed, CancelToken cancel) override;
    QCoro::Task<void> shutDown() override;

Q_SIGNALS:
    void stateChanged(drover::workspace::SandboxProcess::State state);
    /// A line the child wrote to stderr.
    void wrote(const QString &line);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::workspace
