// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

namespace drover::text {

namespace {

QString quoted(QString cell)
{
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!needsQuotes)
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QStringList parts;
    for (const QString &cell : cells)
        parts << quoted(cell);
    return parts.join(u',').toUtf8() + "\r\n";
}

} // namespace drover::text
