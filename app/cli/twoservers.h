// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serverlogin.h"

#include "transfer/portable.h"

namespace drover::cli {

/// The log-ins of a command that works on two servers, and what their references mean.
struct TwoServers {
    std::shared_ptr<ServerLogin> from;
    std::shared_ptr<ServerLogin> to;
    transfer::ReferenceNames fromNames;
    transfer::ReferenceNames toNames;
};

/// Adds --from, --to and --secret-stdin.
void addTwoServersOptions(QCommandLineParser &parser);
/// Logs in to both. With --secret-stdin the standard input has a line for each, --from first. Kind::Usage when the
/// servers are of different kinds: their objects do not compare.
QCoro::Task<Result<std::shared_ptr<TwoServers>>> logInToBoth(const QCommandLineParser &parser, CancelToken cancel);

} // namespace drover::cli
