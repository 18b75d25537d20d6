// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sandbox/store/entitystore.h"
#include "scripts/scriptengine.h"
#include "uma/events.h"
#include "uma/scriptlibrary.h"
#include "wire/oneshot.h"

#include <QHash>

namespace drover::sandbox {

/// A script entry as the engine loads it.
scripts::ScriptSource scriptSource(const QJsonObject &entry, scripts::Generation generation);

/// The scripts of the store, held by the engine: loaded when they are first needed, loaded anew when their revision, the
/// server's generation or the host changed, destroyed when they are disabled or gone.
///
/// What loading and running come to is written into the entry's `scriptError` as the servers do: a failed load overwrites
/// it, a good one clears it, an exception of a run is kept only if none is there yet. The revision stays as it is.
/// One thread. Must outlive its tasks.
class SandboxScripts : public uma::ScriptLibrary
{
public:
    struct Parts
    {
        EntityStore *store = nullptr;
        Database *database = nullptr;
        scripts::ScriptEngine *engine = nullptr;
        uma::EventSink *events = nullptr;
        const Clock *clock = nullptr;
    };

    SandboxScripts(Parts parts, scripts::Generation generation);

    QCoro::Task<Result<std::optional<uma::LoadedScript>>> policyByDn(QString dn) override;
    QCoro::Task<Result<std::optional<uma::LoadedScript>>> gatheringByName(QStringList names) override;
    QCoro::Task<Result<QList<uma::LoadedScript>>> scriptsOfType(QString type) override;
    void scriptFailed(const uma::LoadedScript &script, const scripts::ScriptError &error) override;

    /// The enabled script with this DN and type.
    QCoro::Task<Result<std::optional<uma::LoadedScript>>> byDn(QString dn, QString type);
    /// Brings the engine up to date with one entry: loads it, loads it anew or lets it go.
    QCoro::Task<Result<std::optional<uma::LoadedScript>>> refresh(QString inum);
    /// The same although nothing changed.
    QCoro::Task<Result<std::optional<uma::LoadedScript>>> reload(QString inum);

    /// The name of the world that the scripts share.
    static QString worldId() { return QStringLiteral("sandbox"); }
    /// For scripts that are loaded from now on.
    void setWorld(const QJsonObject &world) { m_world = world; }
    void setAnswers(const QJsonObject &answers) { m_answers = answers; }
    void setGeneration(scripts::Generation generation) { m_generation = generation; }
    /// Lets all scripts go, as on a change of generation.
    QCoro::Task<void> unloadAll();
    qsizetype loadedCount() const { return m_loaded.size(); }

private:
    struct Entry
    {
        qint64 revision = 0;
        quint64 epoch = 0;
        scripts::Generation generation = scripts::Generation::Janssen;
        uma::LoadedScript script;
    };

    QCoro::Task<void> letGo(QString inum);
    QCoro::Task<Result<std::optional<uma::LoadedScript>>> load(QString inum, QJsonObject entry);
    bool isCurrent(const Entry &entry, const QJsonObject &json) const;
    void recordLoad(const QString &inum, const scripts::LoadReply &reply);
    void storeError(const QString &inum, const QString &stackTrace);

    Parts m_parts;
    scripts::Generation m_generation;
    QJsonObject m_world;
    QJsonObject m_answers;
    QHash<QString, Entry> m_loaded;
    QHash<QString, wire::OneShot<bool>> m_busy; ///< scripts that are being loaded or let go
};

} // namespace drover::sandbox
