// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace drover::workspace {

/// Has the system end \a process when this program ends, however that happens (Linux; elsewhere the child notices by
/// itself that its standard input was closed). Call before QProcess::start(), from the main thread.
void endWithThisProgram(QProcess &process);

/// Lets go of a process that still runs: it is asked to end and deletes itself then. Doesn't wait.
void letGo(QProcess *process);

} // namespace drover::workspace
