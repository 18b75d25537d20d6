// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/login/loginsession.h"
#include "uma/login/pageentry.h"
#include "uma/scriptcalls.h"
#include "uma/umatypes.h"

namespace drover::uma {

/// What the HTTP request of a log-in or consent flow brings along.
struct BrowserRequest {
    QString requestId;        ///< unique; empty: one is made
    QString sessionId;        ///< cookie `session_id`; empty for none
    QString consentSessionId; ///< cookie `consent_session_id`; empty for none
    QString ip = QStringLiteral("127.0.0.1");
    QString method = QStringLiteral("GET");
    QString path;    ///< "/jans-auth/login.htm"
    PageEntry entry; ///< what was submitted, or the query as its parameters
};

/// The world of the scripts during one HTTP request: the session and the working parameters that the server restores for
/// it, and what scripts do to them. As on the server, Identity begins anew with each request. Lives in the frame of the
/// coroutine that serves the request.
class RequestWorld {
public:
    /// Where a script sent the browser by FacesService.
    struct Redirect {
        QString to;
        bool external = false;
    };

    RequestWorld(const Services &services, const Config &config, BrowserRequest request);

    LoginSession session;    ///< of log-in; changed by the scripts' calls, who find what the caller changes in it
    bool hasSession = false; ///< whether there is one
    QJsonObject workingParameters;

    /// Calls one method. An Error means that the script did not come to an end.
    QCoro::Task<Result<scripts::MethodReply>> call(LoadedScript script, QString method, QJsonArray args);
    /// The same with a context of this id and description; gives the context's state after the call.
    QCoro::Task<Result<scripts::CallReply>> call(LoadedScript script, scripts::CallRequest request);
    QString newContext() { return m_calls.newContext(); }
    /// The session as it is now is what the next requests find.
    void saveSession();

    const BrowserRequest &request() const { return m_request; }
    /// The first of the scripts' redirects in this request: a browser follows that one only.
    const std::optional<Redirect> &redirect() const { return m_redirect; }
    /// What the page shows, in order: the scripts' messages and the server's.
    const QStringList &messages() const { return m_messages; }
    void addMessage(const QString &text) { m_messages.append(text); }
    /// The user name of who has logged in so far in this session; empty for nobody.
    const QString &authenticatedUser() const { return m_authenticated; }
    /// The DN of a person of the world, if it knows them.
    QString dnOf(const QString &uid) const;

private:
    QJsonObject parts() const;
    void take(const scripts::CallReply &reply);
    void takeEffect(const QJsonObject &effect);

    Services m_services;
    Config m_config;
    BrowserRequest m_request;
    ScriptCalls m_calls;
    bool m_told = false;   ///< the request's parts have been told to the host
    LoginSession m_known; ///< the session as the host has it
    QStringList m_messages;
    std::optional<Redirect> m_redirect;
    QString m_authenticated;
    QJsonArray m_users;
};

/// The `world` that a flow's scripts are loaded with: the declared one with what the server itself knows.
QJsonObject serverWorld(const QJsonObject &declared, const Config &config, const QString &worldId);

/// Arguments as the host takes them.
QJsonObject cfgArgument();
QJsonObject stepArgument(int step);

} // namespace drover::uma
