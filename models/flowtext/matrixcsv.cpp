// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixcsv.h"

#include "text/csv.h"

namespace drover::flowtext {

using namespace Qt::Literals::StringLiterals;

QByteArray matrixCsv(const QList<uma::MatrixAxis> &axes, const QList<uma::MatrixCell> &cells)
{
    QStringList head;
    for (const uma::MatrixAxis &axis : axes)
        head << axis.claim;
    QByteArray csv = text::csvRecord(head + QStringList{u"decision"_s, u"note"_s});
    for (const uma::MatrixCell &cell : cells)
        csv += text::csvRecord(cell.values + QStringList{cell.decision, cell.note});
    return csv;
}

} // namespace drover::flowtext
