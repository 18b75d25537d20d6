// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importrun.h"

#include <QAbstractTableModel>

namespace drover::ui {

/// The rows of an import as a table: the object (checked while it is to be sent), what will happen to it or did, and why.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, RemarkColumn, ColumnCount };

    /// `run` outlives the model.
    explicit ImportModel(transfer::ImportRun &run, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Everything that is to be told of a row: why it is refused or failed, and what else there is to know.
    static QString remarkOf(const transfer::ImportRow &row);

private:
    bool isChoosable(int row) const;

    transfer::ImportRun &m_run;
};

} // namespace drover::ui
