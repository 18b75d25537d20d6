// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QCoroTask>

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

class QProcess;

namespace drover::scripts {

/// A short-lived program to run to its end.
struct ProgramRun {
    QString program;
    QStringList arguments;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    int timeoutMs = 30'000;
};

/// How it ended. Both outputs are cut at 64 KiB.
struct ProgramResult {
    int exitCode = 0;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program without blocking. Errors: Unreachable (could not be started, or crashed), Timeout, Cancelled; in the
/// last two cases the program has been killed. An exit code other than 0 is a result, not an error.
QCoro::Task<Result<ProgramResult>> runProgram(ProgramRun run, CancelToken cancel = {});

/// Kills a process and disposes of it when it has ended, without waiting; takes it over from its parent.
void killAndForget(QProcess *process);

} // namespace drover::scripts
