// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QCoroTask>

#include <optional>

namespace drover::cli {

/// Whether a person sits at the standard input.
bool isTerminal();
/// The next line of the standard input without its end; nothing at the input's end. Does not block the event loop.
QCoro::Task<Result<std::optional<QByteArray>>> readInputLine(CancelToken cancel);
/// All that is left of the standard input.
QCoro::Task<Result<QByteArray>> readInput(CancelToken cancel);
/// Asks for a secret on the terminal, which does not show what is typed. Nothing where there is no terminal.
QCoro::Task<Result<std::optional<QString>>> askSecret(QString question, CancelToken cancel);
/// Asks on stderr and reads one line; true for "y" and "yes" only.
QCoro::Task<Result<bool>> askYes(QString question, CancelToken cancel);
/// What a document is called in messages: its path, or "standard input" for "-".
QString documentName(const QString &path);
/// The content of a file, or of the standard input for "-". Kind::Input names the file.
QCoro::Task<Result<QByteArray>> readDocument(QString path, CancelToken cancel);

} // namespace drover::cli
