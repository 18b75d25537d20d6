// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"

#include "base/redact.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;
using domain::EntityKind;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("server", text);
}

QString listSentence(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Client:
        return translated(QT_TRANSLATE_NOOP("server", "The list of clients could not be read."));
    case EntityKind::Scope:
        return translated(QT_TRANSLATE_NOOP("server", "The list of scopes could not be read."));
    case EntityKind::UmaResource:
        return translated(QT_TRANSLATE_NOOP("server", "The list of UMA resources could not be read."));
    case EntityKind::Script:
        return translated(QT_TRANSLATE_NOOP("server", "The list of scripts could not be read."));
    case EntityKind::Attribute:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("server", "The list of attributes could not be read."));
}

/// The server's own words, shortened to what a sentence can hold.
QString wordsOf(const transport::HttpReply &reply)
{
    constexpr qsizetype Most = 300;
    QString text;
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    if (!object.isEmpty()) {
        QStringList parts;
        for (const auto &key : {u"message"_s, u"description"_s, u"error_description"_s, u"error"_s}) {
            const QString part = object.value(key).toString();
            if (!part.isEmpty() && !parts.contains(part))
                parts << part;
        }
        text = parts.join(u" – "_s);
    } else if (!reply.header("Content-Type").contains("html")) {
        text = QString::fromUtf8(reply.body).simplified();
    }
    if (text.size() > Most)
        text = text.left(Most) + u'…';
    return redacted(text);
}

void explainDenial(Error &error, const QString &words)
{
    error.kind = Error::Kind::Denied;
    if (words.contains(u"nsufficient scope")) {
        error.why = translated(QT_TRANSLATE_NOOP("server", "The access token lacks a scope that this needs."));
        error.next = translated(
            QT_TRANSLATE_NOOP("server", "Assign the scope to the profile's client on the server and connect again."));
    } else if (error.httpStatus == 403) {
        error.why = words.isEmpty()
                        ? translated(QT_TRANSLATE_NOOP("server", "The server refuses this to the profile's client."))
                        : words;
        error.next =
            translated(QT_TRANSLATE_NOOP("server", "Check the client's scopes and the server's access rules."));
    } else {
        error.why = translated(QT_TRANSLATE_NOOP("server", "The server does not accept the access token."));
        error.next = translated(QT_TRANSLATE_NOOP(
            "server", "Connect again; if it goes on, check that the server trusts the issuer of the token."));
    }
}

} // namespace

QString failedSentence(Operation operation, EntityKind kind, const QString &name)
{
    switch (operation) {
    case Operation::List:
        return listSentence(kind);
    case Operation::Read:
        return translated(QT_TRANSLATE_NOOP("server", "“%1” could not be read.")).arg(name);
    case Operation::Create:
        return translated(QT_TRANSLATE_NOOP("server", "“%1” could not be created.")).arg(name);
    case Operation::Save:
        return translated(QT_TRANSLATE_NOOP("server", "“%1” could not be saved.")).arg(name);
    case Operation::Delete:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("server", "“%1” could not be deleted.")).arg(name);
}

Error apiError(const transport::HttpReply &reply, const QString &what)
{
    const QString words = wordsOf(reply);
    Error error{Error::Kind::Protocol, what, words, {}, redacted(QString::fromUtf8(reply.body.left(4000))),
                reply.status};
    if (reply.status == 401 || reply.status == 403) {
        explainDenial(error, words);
    } else if (reply.status == 404) {
        error.kind = Error::Kind::NotFound;
        error.why = translated(QT_TRANSLATE_NOOP("server", "The server has no such object."));
        error.next = translated(QT_TRANSLATE_NOOP("server", "It may have been deleted; refresh the list."));
    } else if (reply.status == 409 || reply.status == 412) {
        error.kind = Error::Kind::Conflict;
        if (words.isEmpty())
            error.why = translated(QT_TRANSLATE_NOOP("server", "The server has another state of it than was expected."));
        error.next = translated(QT_TRANSLATE_NOOP("server", "Read it again, then decide."));
    } else if (reply.status == 400 || reply.status == 406 || reply.status == 422) {
        error.kind = Error::Kind::Input;
        if (words.isEmpty())
            error.why = translated(QT_TRANSLATE_NOOP("server", "The server refused it and does not say why (status %1)."))
                            .arg(reply.status);
        error.next = translated(QT_TRANSLATE_NOOP("server", "Correct it and try again."));
    } else if (reply.isRedirect()) {
        error.why = translated(QT_TRANSLATE_NOOP("server", "The server sends the request on to a web page."));
        error.next = translated(QT_TRANSLATE_NOOP("server", "Check that the address is that of the admin interface."));
    } else if (reply.status >= 502 && reply.status <= 504) {
        error.kind = Error::Kind::Unreachable;
        error.why = translated(QT_TRANSLATE_NOOP("server", "The server is not ready (status %1).")).arg(reply.status);
        error.next = translated(QT_TRANSLATE_NOOP("server", "Try again in a moment."));
    } else {
        if (words.isEmpty())
            error.why =
                translated(QT_TRANSLATE_NOOP("server", "The server answered with status %1.")).arg(reply.status);
        error.next = translated(QT_TRANSLATE_NOOP("server", "Look into the server's log."));
    }
    return error;
}

Error uncertainWrite(Error error, const QString &what)
{
    const bool mayHaveArrived = error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Protocol ||
                                error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Cancelled;
    if (!mayHaveArrived)
        return error;
    error.why = error.why.isEmpty() ? error.what : QString(error.what + u' ' + error.why);
    error.what = what;
    error.next = translated(
        QT_TRANSLATE_NOOP("server", "It is not certain whether the server did it: read it again before you try again."));
    return error;
}

} // namespace drover::server
