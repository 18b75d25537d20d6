// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "uma/flowresult.h"
#include "uma/loadedlibrary.h"
#include "uma/login/consentservice.h"
#include "uma/login/loginservice.h"
#include "uma/memorystore.h"

#include <QElapsedTimer>

#include <functional>

namespace drover::uma {

/// One run of a log-in or consent scenario in process: plays the client and the browser. Lives in the frame of
/// EngineRunner::run().
class LoginFlow {
public:
    LoginFlow(scripts::ScriptEngine &engine, Scenario scenario, CancelToken cancel, bool traceLines = false);
    QCoro::Task<Result<FlowResult>> run();
    void setListener(std::function<void(const Event &)> listener) { m_events.setListener(std::move(listener)); }
    const QList<Event> &events() const { return m_events.events(); }

private:
    QCoro::Task<Result<bool>> loadScripts();
    QCoro::Task<void> forgetScripts();
    QCoro::Task<void> logIn();
    QCoro::Task<void> giveConsent();
    /// Goes where an answer leads until something is to be entered; the page that is shown then, or nothing at the end.
    QCoro::Task<void> browse(LoginAnswer answer);
    QCoro::Task<LoginAnswer> get(QString page);
    QCoro::Task<LoginAnswer> post(QString page, bool returned);
    BrowserRequest request(const QString &page) const;

    scripts::ScriptEngine &m_engine;
    Scenario m_scenario;
    CancelToken m_cancel;
    QElapsedTimer m_clock;
    Config m_config;
    MemoryStore m_store;
    LoadedLibrary m_library;
    EventRecorder m_events;
    LoginSessions m_sessions;
    Services m_services;
    LoginService m_login;
    ConsentService m_consent;
    Client m_client;
    QString m_sessionId;        ///< the browser's cookies
    QString m_consentSessionId;
    QString m_page;       ///< that the browser shows
    qsizetype m_used = 0; ///< entries that have been submitted
};

/// The parameters of the authorization request that a scenario's client sends.
QMap<QString, QStringList> authorizationParameters(const Scenario &scenario, const QString &redirectUri,
                                                   const QString &state, const QString &nonce);
/// The acr that a scenario's client asks for.
QString acrOf(const Scenario &scenario);

} // namespace drover::uma
