// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/loginanswer.h"

#include <QHash>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

void emitDecision(EventSink &events, const QString &decision, int status, const QString &code, const QString &message)
{
    events.emitEvent(u"decision"_s, {{u"decision"_s, decision},
                                     {u"status"_s, status},
                                     {u"code"_s, code},
                                     {u"message"_s, message}});
}

QString serverMessage(const QString &key)
{
    // What the servers show is data of theirs and not translated here.
    static const QHash<QString, QString> texts{
        {u"login.errorMessage"_s, u"Incorrect username or password."_s},
        {u"login.errorSessionInvalidMessage"_s,
         u"Failed to authenticate. Authentication session has expired. Please navigate back to the original page and try again."_s},
        {u"login.failedToAuthenticate"_s, u"Failed to authenticate."_s},
        {u"login.userAlreadyAuthenticated"_s,
         u"User is already authenticated. Re-send authorization request (must be handled by RP)."_s},
        {u"login.youDontHavePermission"_s, u"You don't have permissions."_s},
        {u"logout.failedToProceed"_s, u"Failed to process logout"_s},
        {u"logout.missingParameters"_s,
         u"Invalid Request. The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed."_s},
        {u"consent.gather.failed"_s, u"Failed to gather claims."_s},
        {u"consent.gather.invalid.step"_s, u"Invalid step provided during claims-gathering flow."_s},
        {u"consent.gather.invalid.session"_s, u"Failed to gather claims. Session has expired."_s}};
    return texts.value(key, key);
}

QString loginPage()
{
    return u"/login.xhtml"_s;
}

QString errorPage()
{
    return u"/error.xhtml"_s;
}

} // namespace drover::uma
