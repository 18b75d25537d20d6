// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/contextspec.h"
#include "uma/gatherer.h"
#include "uma/remarks.h"
#include "uma/scriptcalls.h"

namespace drover::uma {

/// What every request of claims gathering shares: the browser's session, the script it runs, and the script's context
/// with what the script did to it. Lives in the frame of the coroutine that serves the request.
class GatherContext {
public:
    GatherContext(const Services &services, const Config &config, QString requestId, RequestFacts request);

    /// The browser's session, or a new one.
    void openSession(const QString &sessionId);
    /// Makes the context of a script method's object: loads the PCT that the session names. False if it is not known.
    bool open(const QMap<QString, QString> &pageClaims);
    /// Calls methods with that context and takes over what they did to session, claims and redirect parameters.
    QCoro::Task<Result<scripts::CallReply>> call(QList<scripts::MethodCall> calls);
    QCoro::Task<Result<scripts::CallReply>> call(scripts::MethodCall call);
    /// `context.persist()`: stores session and claims.
    void persist();
    /// The session was changed by the server: the script shall see it from the next call on.
    void sessionChanged() { m_stale = true; }

    Session session;
    std::optional<LoadedScript> script;

    const QJsonObject &claims() const { return m_claims; }
    /// Claims that are not stored, by name.
    QStringList unsavedClaims() const;
    bool hasUnsavedSession() const { return session != m_savedSession; }
    QString redirectParameters() const;
    const QString &externalUrl() const { return m_externalUrl; }
    const QMap<QString, QString> &pageClaims() const { return m_pageClaims; }
    EventSink &events() const { return *m_services.events; }

private:
    QByteArray spec() const;
    void take(const QJsonObject &state);
    void takePersisted(const QJsonValue &persisted);
    void save(const Session &saved, const QJsonObject &claims);

    Services m_services;
    Config m_config;
    RequestFacts m_request;
    ScriptCalls m_calls;
    QString m_context;
    bool m_stale = true;
    Pct m_pct;
    QJsonObject m_claims;
    QMap<QString, QString> m_pageClaims;
    Session m_savedSession;
    QJsonObject m_redirectParams; ///< of the present context object
    QJsonObject m_carriedParams;  ///< of those before it in this request
    QString m_externalUrl;
    QJsonValue m_lastPersisted;
};

/// The servers' messages for the outcomes of a page.
QString gatherMessage(const QString &outcome);

} // namespace drover::uma
