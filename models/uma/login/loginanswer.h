// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "uma/events.h"

#include <QStringList>

namespace drover::uma {

/// What a request of a log-in or consent flow comes to at the browser.
struct LoginAnswer {
    enum class Kind {
        Page,          ///< `page` is shown with `messages`
        Redirect,      ///< to the page `page` of this server
        External,      ///< to `page`, an address elsewhere
        ErrorPage,     ///< the server's error page, with `code` and `messages`
        Authenticated, ///< logged in: the server goes on with the authorization request
        Consented,     ///< the same after consent
        Denied,        ///< the client is told access_denied
        LoggedOut,     ///< the server goes on at end_session
        Failed         ///< the script could not be run: `hostFailure` says why
    };
    Kind kind = Kind::Page;
    QString page;
    QStringList messages;
    QString code;             ///< ErrorPage: the servers' name of the error
    QString sessionId;        ///< to be set as cookie `session_id`; empty: as it was
    QString consentSessionId; ///< to be set as cookie `consent_session_id`; empty: as it was
    std::optional<Error> hostFailure;
};

/// Tells what the flow has come to for good.
void emitDecision(EventSink &events, const QString &decision, int status, const QString &code, const QString &message);

/// The servers' own texts in English, as their pages show them.
QString serverMessage(const QString &key);

/// The page as it is shown for an empty or missing answer of getPageForStep: the server's login page.
QString loginPage();
QString errorPage();

} // namespace drover::uma
