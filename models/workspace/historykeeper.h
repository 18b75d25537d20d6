// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/scripthistory.h"

#include <QCoroTask>

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace drover::workspace {

class Journal;
struct JournalEntry;

/**
 * The history of each profile's scripts (history::ScriptHistory) as the window has it. Keeps each script that a write of
 * the journal changed: the server's state before, if that is not there yet, and what was deployed; and edits that are
 * saved without being deployed.
 *
 * Main thread; the disk's work is done on a thread of its own, one after the other. \a journal outlives this object. Its
 * end waits for what is being written.
 */
class HistoryKeeper : public QObject {
    Q_OBJECT

public:
    explicit HistoryKeeper(Journal &journal, QObject *parent = nullptr);
    ~HistoryKeeper() override;

    /// Keeps \a edited, a script that was saved here and not deployed, and before it \a opened, what it was made from, if
    /// the history does not have that (empty for a new script). True: there was something to keep.
    QCoro::Task<Result<bool>> keepEdit(QString profileId, QJsonObject opened, QJsonObject edited);
    /// Versions of a script, the newest first; empty where none was kept. Makes no repository.
    QCoro::Task<Result<QList<history::ScriptVersion>>> versions(QString profileId, QString scriptName);
    /// The script in one version.
    QCoro::Task<Result<history::ScriptFile>> at(QString profileId, QString versionId, QString scriptName);

Q_SIGNALS:
    /// A deployed script was kept (or was there already).
    void kept(const QString &scriptName);
    void failed(const drover::Error &error);

private:
    void take(const JournalEntry &entry);
    /// Does \a work on the thread.
    template <typename T>
    QCoro::Task<T> onThread(std::function<T()> work);

    QThreadPool m_thread;
};

} // namespace drover::workspace
