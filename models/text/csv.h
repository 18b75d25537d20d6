// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace drover::text {

/// One record of a CSV file (RFC 4180), UTF-8, with its CRLF. Cells are quoted where they must be.
[[nodiscard]] QByteArray csvRecord(const QStringList &cells);

} // namespace drover::text
