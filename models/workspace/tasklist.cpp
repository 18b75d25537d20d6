// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasklist.h"

#include <QPointer>

#include <algorithm>

namespace drover::workspace {

namespace {
constexpr int MostEndedTasks = 50;
}

struct TaskHandle::Shared {
    Shared(TaskList *list, quint64 taskId, CancelToken cancelToken)
        : tasks(list)
        , id(taskId)
        , token(std::move(cancelToken))
    {
    }
    ~Shared()
    {
        if (tasks)
            tasks->end(id, TaskInfo::State::Done, {});
    }
    Q_DISABLE_COPY_MOVE(Shared)

    QPointer<TaskList> tasks;
    quint64 id;
    CancelToken token;
};

quint64 TaskHandle::id() const
{
    return m_shared ? m_shared->id : 0;
}

CancelToken TaskHandle::token() const
{
    return m_shared ? m_shared->token : CancelToken();
}

void TaskHandle::setStep(const QString &step)
{
    if (m_shared && m_shared->tasks)
        m_shared->tasks->update(m_shared->id, [&](TaskInfo &task) { task.step = step; });
}

void TaskHandle::setProgress(double progress)
{
    if (m_shared && m_shared->tasks)
        m_shared->tasks->update(m_shared->id, [&](TaskInfo &task) { task.progress = progress; });
}

void TaskHandle::finish()
{
    if (m_shared && m_shared->tasks)
        m_shared->tasks->end(m_shared->id, TaskInfo::State::Done, {});
}

void TaskHandle::fail(const Error &error)
{
    const auto state = error.kind == Error::Kind::Cancelled ? TaskInfo::State::Cancelled : TaskInfo::State::Failed;
    if (m_shared && m_shared->tasks)
        m_shared->tasks->end(m_shared->id, state, error);
}

TaskList::TaskList(QObject *parent)
    : QObject(parent)
{
}

TaskList::~TaskList()
{
    for (CancelSource &source : m_cancels)
        source.cancel();
}

TaskHandle TaskList::begin(const QString &title, bool cancellable)
{
    TaskInfo task;
    task.id = m_nextId++;
    task.title = title;
    task.cancellable = cancellable;
    task.startedAt = QDateTime::currentDateTimeUtc();
    const CancelSource source;
    m_cancels.insert(task.id, source);
    m_tasks << task;
    TaskHandle handle;
    handle.m_shared = std::make_shared<TaskHandle::Shared>(this, task.id, source.token());
    Q_EMIT taskAdded(static_cast<int>(m_tasks.size()) - 1);
    Q_EMIT runningCountChanged(runningCount());
    return handle;
}

int TaskList::runningCount() const
{
    return static_cast<int>(std::count_if(m_tasks.begin(), m_tasks.end(),
                                          [](const TaskInfo &task) { return task.state == TaskInfo::State::Running; }));
}

int TaskList::indexOf(quint64 id) const
{
    const auto found =
        std::find_if(m_tasks.begin(), m_tasks.end(), [id](const TaskInfo &task) { return task.id == id; });
    return found == m_tasks.end() ? -1 : static_cast<int>(found - m_tasks.begin());
}

void TaskList::update(quint64 id, const std::function<void(TaskInfo &)> &apply)
{
    const int index = indexOf(id);
    if (index < 0 || m_tasks.at(index).state != TaskInfo::State::Running)
        return;
    apply(m_tasks[index]);
    Q_EMIT taskChanged(index);
}

void TaskList::end(quint64 id, TaskInfo::State state, const Error &error)
{
    const int index = indexOf(id);
    if (index < 0 || m_tasks.at(index).state != TaskInfo::State::Running)
        return;
    update(id, [&](TaskInfo &task) {
        task.state = state;
        task.error = error;
        task.endedAt = QDateTime::currentDateTimeUtc();
        task.progress = state == TaskInfo::State::Done ? 1 : task.progress;
    });
    m_cancels.remove(id);
    Q_EMIT runningCountChanged(runningCount());
    while (m_tasks.size() - runningCount() > MostEndedTasks) {
        const auto oldest = std::find_if(m_tasks.begin(), m_tasks.end(),
                                         [](const TaskInfo &task) { return task.state != TaskInfo::State::Running; });
        removeAt(static_cast<int>(oldest - m_tasks.begin()));
    }
}

void TaskList::removeAt(int index)
{
    Q_EMIT taskAboutToBeRemoved(index);
    m_tasks.removeAt(index);
    Q_EMIT taskRemoved(index);
}

void TaskList::cancel(quint64 id)
{
    const int index = indexOf(id);
    if (index < 0 || !m_tasks.at(index).cancellable)
        return;
    if (const auto found = m_cancels.find(id); found != m_cancels.end()) {
        CancelSource source = *found; // the worker's end may come at once and take the entry away
        source.cancel();
    }
}

void TaskList::cancelAll()
{
    QList<quint64> ids;
    for (const TaskInfo &task : std::as_const(m_tasks))
        ids << task.id;
    for (const quint64 id : std::as_const(ids))
        cancel(id);
}

void TaskList::dismiss(quint64 id)
{
    const int index = indexOf(id);
    if (index >= 0 && m_tasks.at(index).state != TaskInfo::State::Running)
        removeAt(index);
}

void TaskList::dismissEnded()
{
    for (int index = static_cast<int>(m_tasks.size()) - 1; index >= 0; --index) {
        if (m_tasks.at(index).state != TaskInfo::State::Running)
            removeAt(index);
    }
}

} // namespace drover::workspace
