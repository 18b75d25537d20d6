// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoroTask>

#include <QObject>
#include <QThread>
#include <QVariantList>

#include <memory>

namespace drover::sandbox {

/// Runs searches that pass over a whole table beside the server, on a read-only connection of its own: a million rows take
/// seconds in which others want answers. Sees what has been committed when a search begins. Searches run one after the
/// other. The object lives on the server's thread and must outlive its tasks; destroying it waits for the search that runs.
class SearchThread : public QObject
{
    Q_OBJECT

public:
    explicit SearchThread(QString databasePath);
    ~SearchThread() override;

    /// The first column of all rows, as numbers.
    QCoro::Task<Result<QList<qint64>>> run(QString sql, QVariantList values);

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives on the thread
};

} // namespace drover::sandbox
