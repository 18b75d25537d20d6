// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/messagetext.h"

#include "flowtext/lanes.h"
#include "flowtext/scriptcall.h"
#include "flowtext/stepnotes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace drover::flowtext {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(flowtext)
};

/// The OAuth error code of a JSON body (RFC 6749 §5.2), or nothing.
QString errorCode(const QString &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    return document.object().value("error"_L1).toString();
}

QString statusPhrase(int status)
{
    switch (status) {
    case 200: return u"OK"_s;
    case 201: return u"Created"_s;
    case 204: return u"No Content"_s;
    case 302: return u"Found"_s;
    case 303: return u"See Other"_s;
    case 400: return u"Bad Request"_s;
    case 401: return u"Unauthorized"_s;
    case 403: return u"Forbidden"_s;
    case 404: return u"Not Found"_s;
    case 405: return u"Method Not Allowed"_s;
    case 406: return u"Not Acceptable"_s;
    case 500: return u"Internal Server Error"_s;
    case 503: return u"Service Unavailable"_s;
    case 504: return u"Gateway Timeout"_s;
    default: return {};
    }
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.isObject() ? item.toObject().value("name"_L1).toString() : item.toString());
    return list;
}

QString claimsText(const QJsonObject &claims)
{
    QStringList list;
    for (auto it = claims.begin(); it != claims.end(); ++it)
        list.append(u"%1 = %2"_s.arg(it.key(), pythonText(it.value())));
    return list.join(", "_L1);
}

QString stepPageText(const QJsonObject &data)
{
    const QString step = QString::number(data.value("step"_L1).toInt());
    const QString page = data.value("page"_L1).toString();
    if (data.value("prepared"_L1).isBool() && !data.value("prepared"_L1).toBool())
        return Text::tr("Step %1: page %2 could not be prepared.").arg(step, page);
    return Text::tr("Step %1: page %2 is shown.").arg(step, page);
}

/// What was typed on a page of log-in or consent, without passwords.
QString enteredText(const QJsonObject &submitted)
{
    QStringList list;
    const QString user = submitted.value("credentials"_L1)["username"_L1].toString();
    if (!user.isEmpty())
        list.append(Text::tr("user name '%1'").arg(user));
    for (const QString &part : {u"requestParameters"_s, u"pageAttributes"_s}) {
        const QString fields = claimsText(submitted.value(part).toObject());
        if (!fields.isEmpty())
            list.append(fields);
    }
    return list.isEmpty() ? Text::tr("nothing") : list.join(", "_L1);
}

QString loginSubmittedText(const QJsonObject &data)
{
    const bool isConsent = data.value("type"_L1).toString() == "consent_gathering"_L1;
    const bool passed = data.value(isConsent ? "authorized"_L1 : "authenticated"_L1).toBool();
    const QString step = QString::number(data.value("step"_L1).toInt());
    const QString entered = enteredText(data.value("submitted"_L1).toObject());
    if (isConsent)
        return passed ? Text::tr("Step %1: entered %2; permission given.").arg(step, entered)
                      : Text::tr("Step %1: entered %2; permission not given.").arg(step, entered);
    return passed ? Text::tr("Step %1: entered %2; authenticated.").arg(step, entered)
                  : Text::tr("Step %1: entered %2; not authenticated.").arg(step, entered);
}

QString stepSubmittedText(const QJsonObject &data)
{
    if (data.contains("type"_L1))
        return loginSubmittedText(data);
    const QString step = QString::number(data.value("step"_L1).toInt());
    const QString claims = claimsText(data.value("pageClaims"_L1).toObject());
    const QString entered = claims.isEmpty() ? Text::tr("nothing") : claims;
    if (data.value("gathered"_L1).toBool())
        return Text::tr("Step %1: entered %2; gathered.").arg(step, entered);
    return Text::tr("Step %1: entered %2; not gathered.").arg(step, entered);
}

QString decidedText(const QJsonObject &data)
{
    const QString script = data.value("script"_L1).toString();
    const QString scope = data.value("scope"_L1).toString();
    return data.value("authorized"_L1).toBool() ? Text::tr("%1 allows %2.").arg(script, scope)
                                                 : Text::tr("%1 refuses %2.").arg(script, scope);
}

QString requiredText(const QJsonObject &data)
{
    const QString script = data.value("script"_L1).toString();
    const QStringList missing = texts(data.value("missing"_L1));
    const QStringList names = texts(data.value("names"_L1));
    if (names.isEmpty())
        return Text::tr("%1 requires no claims.").arg(script);
    if (missing.isEmpty())
        return Text::tr("%1 requires %2: all are there.").arg(script, names.join(", "_L1));
    return Text::tr("%1 requires %2; missing: %3.").arg(script, names.join(", "_L1), missing.join(", "_L1));
}

QString rotatedText(const QJsonObject &data)
{
    return data.value("reason"_L1).toString() == "gathering"_L1
               ? Text::tr("The ticket was replaced by a new one: gathering is complete.")
               : Text::tr("The ticket was replaced by a new one: claims are missing.");
}

QString callLine(const ScriptCall &call)
{
    QString text = u"%1: %2"_s.arg(call.script, callText(call));
    if (call.line > 0)
        text += u" ("_s + lineText(call) + u')';
    return text;
}

QString answerSentence(const uma::FlowMessage &message)
{
    if (message.status == 0)
        return Text::tr("No answer came.");
    QStringList received;
    for (const uma::TokenLabel &token : message.received)
        received.append(tokenText(token));
    return received.isEmpty() ? Text::tr("Answered %1.").arg(answerLine(message))
                              : Text::tr("Answered %1 with %2.").arg(answerLine(message), received.join(", "_L1));
}

} // namespace

bool isPending(const uma::FlowMessage &message)
{
    return message.kind == uma::FlowMessage::Kind::Exchange && message.status == 0 && message.tone != uma::MessageTone::Failed;
}

QString requestLine(const uma::FlowMessage &message)
{
    if (message.kind == uma::FlowMessage::Kind::Redirect)
        return Text::tr("%1 to %2", "status of a redirect and where it leads").arg(QString::number(message.status), message.url.path());
    if (message.method.isEmpty())
        return message.url.path();
    return u"%1 %2"_s.arg(message.method, message.url.path());
}

QString answerLine(const uma::FlowMessage &message)
{
    if (message.status == 0)
        return isPending(message) ? Text::tr("no answer yet") : Text::tr("no answer");
    const QString code = errorCode(message.replyBody);
    return u"%1 %2"_s.arg(QString::number(message.status), code.isEmpty() ? statusPhrase(message.status) : code).trimmed();
}

QString tokenText(const uma::TokenLabel &token)
{
    if (token.kind == "ticket"_L1)
        return Text::tr("ticket %1").arg(token.label);
    if (token.kind == "access_token"_L1)
        return Text::tr("access token %1").arg(token.label);
    return token.label;
}

QString sentence(const uma::FlowMessage &message)
{
    QStringList parts;
    parts.append(Text::tr("Message %1, %2 to %3: %4.")
                     .arg(QString::number(message.index), partyName(message.from, message.flow), partyName(message.to, message.flow), message.title));
    const auto calls = static_cast<int>(scriptCalls(message).size());
    if (calls > 0)
        parts.append(Text::tr("%n script call(s).", nullptr, calls));
    if (isPending(message))
        parts.append(Text::tr("No answer yet."));
    else if (message.kind == uma::FlowMessage::Kind::Exchange)
        parts.append(answerSentence(message));
    if (!message.meaning.isEmpty())
        parts.append(message.meaning);
    for (const StepNote &note : stepNotes(message))
        parts.append(note.text);
    const auto quirks = static_cast<int>(remarks(message).size());
    if (quirks > 0)
        parts.append(Text::tr("%n remark(s).", nullptr, quirks));
    return parts.join(u' ');
}

QList<uma::FlowRemark> remarks(const uma::FlowMessage &message)
{
    QList<uma::FlowRemark> list;
    for (const uma::Event &event : message.events) {
        if (event.kind == "remark"_L1)
            list.append({event.data.value("code"_L1).toString(), event.data.value("text"_L1).toString()});
    }
    return list;
}

QString eventLine(const uma::Event &event)
{
    const QJsonObject &data = event.data;
    if (const std::optional<ScriptCall> call = scriptCall(event))
        return callLine(*call);
    if (event.kind == "claims.required"_L1)
        return requiredText(data);
    if (event.kind == "policy.decided"_L1)
        return decidedText(data);
    if (event.kind == "ticket.rotated"_L1)
        return rotatedText(data);
    if (event.kind == "pct.saved"_L1)
        return Text::tr("Claims kept: %1.").arg(claimsText(data.value("claims"_L1).toObject()));
    if (event.kind == "need_info"_L1)
        return Text::tr("More is needed: %1.").arg(texts(data.value("requiredClaims"_L1)).join(", "_L1));
    if (event.kind == "gathering.started"_L1)
        return Text::tr("Gathering begins with %1.").arg(data.value("script"_L1).toString());
    if (event.kind == "gathering.failed"_L1)
        return Text::tr("Gathering failed: %1.").arg(data.value("code"_L1).toString());
    if (event.kind == "gathering.finished"_L1)
        return Text::tr("Gathering is complete.");
    if (event.kind == "login.started"_L1)
        return Text::tr("The log-in begins with %1.").arg(data.value("script"_L1).toString());
    if (event.kind == "login.finished"_L1)
        return Text::tr("%1 is logged in.").arg(data.value("user"_L1).toString());
    if (event.kind == "consent.started"_L1)
        return Text::tr("%1 asks for permission.").arg(data.value("script"_L1).toString());
    if (event.kind == "consent.finished"_L1)
        return Text::tr("Permission was given.");
    if (event.kind == "logout.finished"_L1)
        return data.value("result"_L1).toString() == "failed"_L1 ? Text::tr("The log-out failed.") : Text::tr("Logged out.");
    if (event.kind == "step.page"_L1)
        return stepPageText(data);
    if (event.kind == "step.submitted"_L1)
        return stepSubmittedText(data);
    return {};
}

QStringList eventLines(const uma::FlowMessage &message)
{
    QStringList lines;
    for (const uma::Event &event : message.events) {
        const QString text = eventLine(event);
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines;
}

} // namespace drover::flowtext
