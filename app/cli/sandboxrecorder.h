// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/dapclient.h"
#include "uma/http/flowendpoints.h"
#include "uma/tape.h"

#include <QCoroTask>

#include <memory>

namespace drover::cli {

/// Records what the scripts of a sandbox do, line by line, through the sandbox's debug adapter: begins when the sandbox is
/// there, and fetches the recording before it goes. One run at a time; the launcher must outlive it. One thread.
class SandboxRecorder : public uma::SandboxLauncher {
public:
    /// `moments`: kept at most.
    SandboxRecorder(uma::SandboxLauncher &sandbox, int moments);

    QCoro::Task<Result<uma::FlowEndpoints>> launch(QString seed, CancelToken cancel) override;
    QCoro::Task<void> shutDown() override;
    /// Of the last run; the Error says why there is none.
    [[nodiscard]] const Result<uma::Tape> &tape() const { return m_tape; }

private:
    QCoro::Task<Result<void>> attach(quint16 port, CancelToken cancel);
    QCoro::Task<Result<uma::Tape>> fetch();

    uma::SandboxLauncher &m_sandbox;
    int m_moments;
    std::unique_ptr<debug::DapClient> m_client;
    Result<uma::Tape> m_tape = uma::Tape();
};

} // namespace drover::cli
