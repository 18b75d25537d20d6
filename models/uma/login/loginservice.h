// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/login/loginanswer.h"
#include "uma/login/requestworld.h"

namespace drover::uma {

/// Log-in by person_authentication scripts, as the servers carry it out (jans-auth-server and oxAuth: AuthorizeAction,
/// Authenticator, LogoutAction, IdTokenFactory). Tells its course as events. One thread: that of the engine. The object
/// must stay alive until its tasks have ended.
class LoginService {
public:
    /// `services` must have sessions.
    LoginService(Services services, Config config);
    void setServices(const Services &services) { m_services = services; }
    void setConfig(const Config &config) { m_config = config; }

    /// The authorization endpoint's page, for a browser whose session is not authenticated: chooses the script by
    /// `acrValues` (texts parted by spaces) and shows or names its first page. `request.entry` holds the parameters of the
    /// authorization request. Without acr values the method is the script with the highest level, the first on a tie.
    QCoro::Task<LoginAnswer> start(BrowserRequest request, QString acrValues);
    /// The viewAction of a page: `authenticator.prepareAuthenticationForStep`.
    QCoro::Task<LoginAnswer> showPage(BrowserRequest request, QString page);
    /// The button of a page: `authenticator.authenticate`. `returned`: the page /postlogin.xhtml, to which other sites send
    /// the browser back (`authenticator.authenticateWithOutcome`).
    QCoro::Task<LoginAnswer> submit(BrowserRequest request, QString page, bool returned);
    /// The id_token's `amr` for a session's acr: the script's level and what getAuthenticationMethodClaims adds.
    QCoro::Task<Result<QJsonArray>> methodReferences(QString sessionId);
    /// The page /logout.xhtml.
    QCoro::Task<LoginAnswer> logout(BrowserRequest request);

private:
    Services m_services;
    Config m_config;
};

/// The script of a log-in; nothing if none that works has the name or alias. Compared without case, in the order of names.
std::optional<LoadedScript> authenticationScript(const QList<LoadedScript> &scripts, const QStringList &names);
/// The acr of the server's own check of a password.
QString internalAcr();

} // namespace drover::uma
