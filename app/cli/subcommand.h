// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <QCoroTask>

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace drover::cli {

/// The second word of a command: `drover-cli profile add`.
struct Subcommand {
    QString name;
    QString summary;
    std::function<QCoro::Task<int>(QStringList arguments, CancelToken cancel)> run;
};

/// Runs the one that the arguments begin with; lists all of them for --help. Wrong usage where there is none.
QCoro::Task<int> runSubcommand(QString command, QList<Subcommand> known, QStringList arguments, CancelToken cancel);

} // namespace drover::cli
