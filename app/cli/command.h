// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <QCoroTask>

#include <QString>
#include <QStringList>

namespace drover::cli {

/// How a command ends; the numbers are an interface that scripts rely on.
enum ExitCode : int {
    Done = 0,
    AnswerIsNo = 1,    ///< the work ran: denied where granted was expected, a script has problems …
    WrongUsage = 2,    ///< wrong usage or unreadable input
    BrokeOff = 3,      ///< the server or the script host could not be reached or broke off
    Interrupted = 130
};

/// One word (or two) of the command line: `drover-cli NAME ARGUMENTS`.
struct Command {
    QString name;    ///< "sandbox", "flow run"
    QString summary; ///< one line for the list of commands
    QCoro::Task<int> (*run)(QStringList arguments, CancelToken cancel);
};

QCoro::Task<int> runSandbox(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runFlow(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runFlowTests(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runFlowMatrix(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runFlowReplay(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runDap(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runScriptCheck(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runScriptCall(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runProfile(QStringList arguments, CancelToken cancel);
/// `client`, `scope`, `resource`, `attribute`: the objects of a server.
QCoro::Task<int> runClients(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runScopes(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runAttributes(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runResources(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runCompare(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runPromote(QStringList arguments, CancelToken cancel);
/// `script`, but for check and call.
QCoro::Task<int> runScripts(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runDemo(QStringList arguments, CancelToken cancel);
QCoro::Task<int> runHostArchive(QStringList arguments, CancelToken cancel);

} // namespace drover::cli
