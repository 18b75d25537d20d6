// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oxtrusterror.h"

#include "apierror.h"

#include <QCoreApplication>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("server", text);
}

void explainUnauthorized(Error &error, const QByteArray &challenge)
{
    error.kind = Error::Kind::Denied;
    if (challenge.trimmed().toLower().startsWith("uma")) {
        error.why = translated(QT_TRANSLATE_NOOP("server", "The server protects its admin interface with UMA."));
        error.next = translated(
            QT_TRANSLATE_NOOP("server", "Connect again, so that Drover asks with tickets, or set the server's protection "
                                        "mode to OAUTH (oxTrustProtectionMode)."));
        return;
    }
    error.why = translated(
        QT_TRANSLATE_NOOP("server", "The server does not accept the request as authorized, or allows it to no one."));
    error.next = translated(QT_TRANSLATE_NOOP("server", "Connect again; if it goes on, check the server's protection "
                                                        "mode (oxTrustProtectionMode)."));
}

} // namespace

Error oxTrustError(const transport::HttpReply &reply, const QString &what, OxTrustFamily family, bool writes)
{
    Error error = apiError(reply, what);
    if (reply.status == 401) {
        explainUnauthorized(error, reply.header("WWW-Authenticate"));
    } else if (reply.status == 403) {
        error.kind = Error::Kind::Denied;
        error.why = translated(QT_TRANSLATE_NOOP(
            "server", "The server does not accept the access token: it lacks a scope, or it has ended."));
        error.next = translated(QT_TRANSLATE_NOOP("server", "Assign the scope %1 to the profile's client on the server "
                                                            "and connect again."))
                         .arg(oxTrustScope(family, writes));
    } else if (reply.isRedirect()) {
        error.kind = writes ? Error::Kind::Input : Error::Kind::Protocol;
        error.why = translated(QT_TRANSLATE_NOOP(
            "server", "The server could not read the request or failed inside; it answers that with its error page "
                      "(status %1 to %2), which was not followed."))
                        .arg(QString::number(reply.status),
                             reply.location().toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
        error.next = writes ? translated(QT_TRANSLATE_NOOP(
                                  "server", "Check for members, values or enumerations that this version of the server "
                                            "does not know; its log (oxtrust.log) has the reason."))
                            : translated(QT_TRANSLATE_NOOP(
                                  "server", "Check the address of the admin interface; the server's log (oxtrust.log) "
                                            "has the reason."));
    } else if (reply.status == 500 && reply.body.trimmed().isEmpty()) {
        error.kind = writes ? Error::Kind::Input : Error::Kind::Protocol;
        error.why = writes ? translated(QT_TRANSLATE_NOOP(
                                 "server", "The server refused it or failed, and does not say why (status 500)."))
                           : translated(QT_TRANSLATE_NOOP("server", "The server failed and does not say why (status 500)."));
        error.next = writes ? translated(QT_TRANSLATE_NOOP(
                                  "server", "Check that all that is required is there and no name is taken; the "
                                            "server's log (oxtrust.log) has the reason."))
                            : translated(QT_TRANSLATE_NOOP("server", "Look into the server's log (oxtrust.log)."));
    }
    return error;
}

} // namespace drover::server
