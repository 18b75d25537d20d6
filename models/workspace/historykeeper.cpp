// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historykeeper.h"

#include "journal.h"

#include <QCoroSignal>

#include <QDir>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QPromise>

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

Result<bool> keepEdited(const QString &profileId, const QJsonObject &opened, const QJsonObject &edited)
{
    Result<ScriptHistory> history = ScriptHistory::open(ScriptHistory::folderOf(profileId));
    if (!history)
        return fail(history.error());
    if (const CustomScript before(opened); !opened.isEmpty()) {
        const auto known = history->withDigest(before.name(), history::ScriptFile::of(before).digest());
        if (!known)
            return fail(known.error());
        if (!*known) {
            if (const auto kept = history->record(before, Occasion::Pull); !kept)
                return fail(kept.error());
        }
    }
    const auto kept = history->record(CustomScript(edited), Occasion::Edit);
    if (!kept)
        return fail(kept.error());
    return kept->has_value();
}

bool hasHistory(const QString &profileId)
{
    return QDir(ScriptHistory::folderOf(profileId)).exists();
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

template <typename T>
QCoro::Task<T> HistoryKeeper::onThread(std::function<T()> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFutureWatcher<T> watcher; // QCoro's own for futures connects without a context, which Qt 6.7 and later may refuse
    watcher.setFuture(promise->future());
    m_thread.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    co_await qCoro(&watcher, &QFutureWatcherBase::finished);
    co_return watcher.result();
}

QCoro::Task<Result<bool>> HistoryKeeper::keepEdit(QString profileId, QJsonObject opened, QJsonObject edited)
{
    std::function<Result<bool>()> work = [profileId, opened, edited] { return keepEdited(profileId, opened, edited); };
    co_return co_await onThread(std::move(work));
}

QCoro::Task<Result<QList<history::ScriptVersion>>> HistoryKeeper::versions(QString profileId, QString scriptName)
{
    using Versions = Result<QList<history::ScriptVersion>>;
    std::function<Versions()> work = [profileId, scriptName]() -> Versions {
        if (!hasHistory(profileId))
            return QList<history::ScriptVersion>();
        const Result<ScriptHistory> history = ScriptHistory::open(ScriptHistory::folderOf(profileId));
        return history ? history->versions(scriptName) : Versions(fail(history.error()));
    };
    co_return co_await onThread(std::move(work));
}

QCoro::Task<Result<history::ScriptFile>> HistoryKeeper::at(QString profileId, QString versionId, QString scriptName)
{
    using File = Result<history::ScriptFile>;
    std::function<File()> work = [profileId, versionId, scriptName]() -> File {
        const Result<ScriptHistory> history = ScriptHistory::open(ScriptHistory::folderOf(profileId));
        return history ? history->at(versionId, scriptName) : File(fail(history.error()));
    };
    co_return co_await onThread(std::move(work));
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
