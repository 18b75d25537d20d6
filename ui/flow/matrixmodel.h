// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/matrix.h"

#include <QAbstractTableModel>

namespace drover::ui::flow {

/// The cells of a decision matrix as a table: a column for each claim, then the decision and its reason. Main thread.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void begin(const QList<uma::MatrixAxis> &axes);
    /// Adds cells in the order in which they were done.
    void append(const QList<uma::MatrixCell> &cells);
    /// Replaces all cells by those of a finished run, in the order of the combinations.
    void setCells(const QList<uma::MatrixCell> &cells);

    const QList<uma::MatrixCell> &cells() const { return m_cells; }
    const QList<uma::MatrixAxis> &axes() const { return m_axes; }
    int count(const QString &decision) const;
    /// All columns and rows, with a head.
    QByteArray toCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<uma::MatrixAxis> m_axes;
    QList<uma::MatrixCell> m_cells;
};

} // namespace drover::ui::flow
