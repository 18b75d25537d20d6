// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QThreadPool>

namespace drover::workspace {

class Journal;
struct JournalEntry;

/**
 * Keeps each script that a write of the journal changed in the history of its profile (history::ScriptHistory): the
 * server's state before, if that is not there yet, and what was deployed.
 *
 * Main thread; the disk's work is done on a thread of its own, one version after the other. \a journal outlives this
 * object. Its end waits for what is being written.
 */
class HistoryKeeper : public QObject {
    Q_OBJECT

public:
    explicit HistoryKeeper(Journal &journal, QObject *parent = nullptr);
    ~HistoryKeeper() override;

Q_SIGNALS:
    /// A deployed script was kept (or was there already).
    void kept(const QString &scriptName);
    void failed(const drover::Error &error);

private:
    void take(const JournalEntry &entry);

    QThreadPool m_thread;
};

} // namespace drover::workspace
