// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace drover::bench {

/// Sends the same request over and over on several connections that are kept, the next on a connection when its answer is
/// there, until `requests` were answered; plain sockets and poll(), so that the servers are what is measured. Blocks. An
/// answer that is not 200 or has another length than `bodySize` is an error.
Result<void> loadHttp(quint16 port, const QByteArray &request, qsizetype bodySize, int connections, int requests);

} // namespace drover::bench
