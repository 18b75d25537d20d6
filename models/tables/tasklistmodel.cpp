// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasklistmodel.h"

namespace drover::tables {

using workspace::TaskInfo;
using workspace::TaskList;

TaskListModel::TaskListModel(TaskList &tasks, QObject *parent)
    : QAbstractListModel(parent)
    , m_tasks(tasks)
    , m_rows(tasks.tasks().size())
{
    // The list has changed already when it tells, so the row count is kept here and follows its signals.
    connect(&tasks, &TaskList::taskAdded, this, [this](int row) {
        beginInsertRows({}, row, row);
        ++m_rows;
        endInsertRows();
    });
    connect(&tasks, &TaskList::taskChanged, this, [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
    connect(&tasks, &TaskList::taskAboutToBeRemoved, this, [this](int row) { beginRemoveRows({}, row, row); });
    connect(&tasks, &TaskList::taskRemoved, this, [this] {
        --m_rows;
        endRemoveRows();
    });
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskInfo &task = m_tasks.tasks().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return task.title;
    case Qt::ToolTipRole:
        return task.state == TaskInfo::State::Failed ? task.error.sentence() : task.step;
    case IdRole:
        return task.id;
    case StepRole:
        return task.step;
    case ProgressRole:
        return task.progress;
    case StateRole:
        return static_cast<int>(task.state);
    case ErrorRole:
        return task.state == TaskInfo::State::Failed ? task.error.sentence() : QString();
    case CancellableRole:
        return task.cancellable && task.state == TaskInfo::State::Running;
    default:
        return {};
    }
}

} // namespace drover::tables
