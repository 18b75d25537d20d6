// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace drover::workspace {

/// A piece of background work as the task strip shows it.
struct TaskInfo {
    enum class State { Running, Done, Failed, Cancelled };

    quint64 id = 0;
    QString title;        ///< "Deploying uma_rpt_policy"
    QString step;         ///< "waiting for the server to reload", may be empty
    double progress = -1; ///< 0 … 1; below 0: unknown
    bool cancellable = false;
    State state = State::Running;
    Error error; ///< only meaningful while Failed
    QDateTime startedAt;
    QDateTime endedAt;
};

class TaskList;

/**
 * The worker's end of a task. When the last copy goes without an end being told, the task is done.
 */
class TaskHandle {
public:
    TaskHandle() = default;

    quint64 id() const;
    CancelToken token() const;
    void setStep(const QString &step);
    void setProgress(double progress);
    void finish();
    void fail(const Error &error);
    /// Finishes, fails or is cancelled, as \a result says.
    template <typename T>
    void end(const Result<T> &result)
    {
        if (result)
            finish();
        else
            fail(result.error());
    }

private:
    friend class TaskList;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

/// All background tasks, newest last. Ended ones stay until dismissed, at most fifty; lives on the main thread.
class TaskList : public QObject {
    Q_OBJECT

public:
    explicit TaskList(QObject *parent = nullptr);
    ~TaskList() override;

    TaskHandle begin(const QString &title, bool cancellable = true);
    const QList<TaskInfo> &tasks() const { return m_tasks; }
    int runningCount() const;

public Q_SLOTS:
    void cancel(quint64 id);
    void cancelAll();
    void dismiss(quint64 id);
    void dismissEnded();

Q_SIGNALS:
    void taskAdded(int index);
    void taskChanged(int index);
    void taskAboutToBeRemoved(int index);
    void taskRemoved(int index);
    void runningCountChanged(int count);

private:
    friend class TaskHandle;
    int indexOf(quint64 id) const;
    void update(quint64 id, const std::function<void(TaskInfo &)> &apply);
    void end(quint64 id, TaskInfo::State state, const Error &error);
    void removeAt(int index);

    QList<TaskInfo> m_tasks;
    QHash<quint64, CancelSource> m_cancels;
    quint64 m_nextId = 1;
};

} // namespace drover::workspace

Q_DECLARE_METATYPE(drover::workspace::TaskInfo)
