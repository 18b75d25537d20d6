// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "uma/flowresult.h"
#include "uma/gatherer.h"
#include "uma/keptscripts.h"
#include "uma/loadedlibrary.h"
#include "uma/memorystore.h"
#include "uma/pages/pageform.h"
#include "uma/scenario.h"

#include <QElapsedTimer>

namespace drover::uma {

/// One run of a scenario in process. Lives in the frame of EngineRunner::run().
class EngineFlow {
public:
    /// `kept`: scripts that stay loaded from run to run; null: each run loads and destroys its own.
    EngineFlow(scripts::ScriptEngine &engine, Scenario scenario, CancelToken cancel, bool traceLines = false,
               KeptScripts *kept = nullptr);
    QCoro::Task<Result<FlowResult>> run();
    void setListener(std::function<void(const Event &)> listener) { m_events.setListener(std::move(listener)); }
    const QList<Event> &events() const { return m_events.events(); }

private:
    QCoro::Task<Result<bool>> loadScripts();
    QCoro::Task<Result<LoadedScript>> loaded(scripts::ScriptSource source);
    QCoro::Task<void> forgetScripts();
    void seed();
    QString registerPermission();
    QCoro::Task<void> play();
    TokenRequest tokenRequest(const QString &ticket) const;
    /// Sends the requesting party through claims gathering; the ticket it comes back with, or nothing.
    QCoro::Task<QString> gather(QJsonObject needInfo);
    QCoro::Task<QString> walkPages(QString page);
    PageRequest pageRequest(const QString &page) const;
    PageRequest submission(const QString &page);

    scripts::ScriptEngine &m_engine;
    Scenario m_scenario;
    CancelToken m_cancel;
    KeptScripts *m_kept;
    QElapsedTimer m_clock;
    Config m_config;
    MemoryStore m_store;
    LoadedLibrary m_library;
    EventRecorder m_events;
    Services m_services;
    TokenService m_token;
    Gatherer m_gatherer;
    PageCatalogue m_pages;
    Client m_client;
    QString m_loginId;
    QString m_claimToken;
    QString m_pct;
    QString m_oldPct;
    QString m_sessionId;  ///< the browser's cookie
    qsizetype m_used = 0; ///< entries of the scenario's pages that have been submitted
};

} // namespace drover::uma
