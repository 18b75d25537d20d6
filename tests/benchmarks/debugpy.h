// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "debug/dapclient.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace drover::bench {

/// The yardstick of `step`: CPython with debugpy, which holds a script at a breakpoint and steps through it, driven by the
/// same client as Drover's window drives its debugger by. Blocks.
class Debugpy : public QObject {
    Q_OBJECT

public:
    ~Debugpy() override;

    /// Starts the program at the path and waits until it has come to the breakpoint. An Error says so where debugpy is not
    /// installed.
    Result<void> start(const QString &script, int breakLine);
    /// `next`, and once it has stopped stackTrace, scopes and variables of the innermost frame.
    Result<void> step();
    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// The line it stopped at last.
    [[nodiscard]] int line() const { return m_line; }

private:
    bool wait(const bool &flag);
    Result<QJsonObject> ask(const QString &command, const QJsonObject &arguments);
    Result<void> look();

    QProcess m_process;
    std::unique_ptr<debug::DapClient> m_client;
    QString m_version;
    qint64 m_thread = 0;
    int m_line = 0;
    bool m_initialized = false;
    bool m_stopped = false;
};

} // namespace drover::bench
