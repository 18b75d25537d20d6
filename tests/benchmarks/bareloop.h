// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "outcome.h"
#include "scripts/hostenvironment.h"

#include <QJsonObject>
#include <QProcess>

namespace drover::bench {

/// The yardstick of `flow`: a JVM with Jython in it that makes the recorded script calls in a loop, with nothing round
/// them (bareloop.py). Blocks.
class BareLoop {
public:
    BareLoop() = default;
    ~BareLoop();
    BareLoop(const BareLoop &) = delete;
    BareLoop &operator=(const BareLoop &) = delete;

    /// Starts it, and has it make sure that each call gives what it gave when it was recorded.
    Result<void> start(const scripts::HostEnvironment &found, const QJsonObject &recording, const QString &folder);
    /// Runs so many flows.
    Result<Sample> run(int flows);

private:
    Result<QByteArray> answer(int timeoutMs);

    QProcess m_process;
};

} // namespace drover::bench
