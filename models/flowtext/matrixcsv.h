// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/matrix.h"

#include <QByteArray>

namespace drover::flowtext {

/// A decision matrix for a spreadsheet: a column a claim, then "decision" and "note"; a record a combination.
QByteArray matrixCsv(const QList<uma::MatrixAxis> &axes, const QList<uma::MatrixCell> &cells);

} // namespace drover::flowtext
