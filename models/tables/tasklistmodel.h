// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/tasklist.h"

#include <QAbstractListModel>

namespace drover::tables {

/// The background tasks as a list; the TaskList must outlive it.
class TaskListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< quint64
        TitleRole,
        StepRole,
        ProgressRole, ///< double, 0 … 1, below 0 unknown
        StateRole,    ///< int of TaskInfo::State
        ErrorRole,    ///< sentence, only when failed
        CancellableRole,
    };

    explicit TaskListModel(workspace::TaskList &tasks, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    workspace::TaskList &m_tasks;
    qsizetype m_rows;
};

} // namespace drover::tables
