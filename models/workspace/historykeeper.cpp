// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historykeeper.h"

#include "journal.h"

#include "history/scripthistory.h"

#include <QMetaObject>

namespace drover::workspace {

using domain::CustomScript;
using history::Occasion;
using history::ScriptHistory;

namespace {

Result<void> keep(const QString &profileId, const QJsonObject &before, const QJsonObject &after)
{
    Result<ScriptHistory> history = ScriptHistory::open(ScriptHistory::folderOf(profileId));
    if (!history)
        return fail(history.error());
    if (!before.isEmpty()) {
        if (const auto kept = history->record(CustomScript(before), Occasion::Pull); !kept)
            return fail(kept.error());
    }
    if (const auto kept = history->record(CustomScript(after), Occasion::Deploy); !kept)
        return fail(kept.error());
    return {};
}

} // namespace

HistoryKeeper::HistoryKeeper(Journal &journal, QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    connect(&journal, &Journal::entryChanged, this,
            [this, &journal](int index) { take(journal.entries().value(index)); });
}

HistoryKeeper::~HistoryKeeper()
{
    m_thread.waitForDone();
}

void HistoryKeeper::take(const JournalEntry &entry)
{
    const bool isDeploy = entry.kind == domain::EntityKind::Script && entry.outcome == JournalEntry::Outcome::Done &&
                          entry.act != JournalEntry::Act::Delete && !entry.revertedAt.isValid();
    if (!isDeploy || entry.after.value(u"name").toString().isEmpty())
        return;
    m_thread.start([this, profileId = entry.profileId, before = entry.before, after = entry.after] {
        const Result<void> done = keep(profileId, before, after);
        // The destructor waits for this thread, so that the object is still there.
        QMetaObject::invokeMethod(
            this,
            [this, done, name = after.value(u"name").toString()] {
                if (done)
                    Q_EMIT kept(name);
                else
                    Q_EMIT failed(done.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace drover::workspace
