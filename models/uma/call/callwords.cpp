// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace drover::uma {

namespace {

/// Sentences of this room have the translation context "uma".
struct Uma {
    Q_DECLARE_TR_FUNCTIONS(uma)
};

constexpr qsizetype shortLength = 120;

QString cut(const QString &text)
{
    return text.size() > shortLength ? text.left(shortLength) + u" …"_s : text;
}

/// What happens on the server after a call that failed.
QString failureText(const SingleCallResult &result)
{
    const QString kind = result.failure.value(u"kind"_s).toString();
    const QString code = result.failure.value(u"code"_s).toString();
    const int status = result.failure.value(u"status"_s).toInt();
    if (kind == u"http" && code.isEmpty())
        return Uma::tr("The server answers its own client with HTTP %1.").arg(status);
    if (kind == u"http")
        return Uma::tr("The server answers its own client with HTTP %1, %2.").arg(status).arg(code);
    if (kind == u"uncaught")
        return Uma::tr("The exception goes on through the server.");
    if (kind == u"unknown")
        return Uma::tr("What the server does then is not known.");
    return Uma::tr("The server goes on with %1.").arg(shortValue(result.result));
}

QString notLoaded(const SingleCallResult &result)
{
    const QString stage = result.stage.isEmpty() ? u"load"_s : result.stage;
    if (result.state == scripts::LoadReply::State::Missing)
        return Uma::tr("The script does not load (%1), and the server keeps nothing in its place.").arg(stage);
    return Uma::tr("The script does not load (%1): the server uses its built-in default, which answers %2.")
        .arg(stage, shortValue(result.result));
}

QString of(const QJsonObject &effect, QLatin1StringView name)
{
    const QJsonValue value = effect.value(name);
    return value.isString() ? value.toString() : shortValue(value);
}

QString httpText(const QJsonObject &effect)
{
    const QString request = of(effect, "method"_L1) + u' ' + of(effect, "url"_L1);
    if (effect.contains("refused"_L1))
        return Uma::tr("HTTP request %1: not allowed, the host is not among the allowed hosts").arg(request);
    if (effect.contains("failed"_L1))
        return Uma::tr("HTTP request %1: failed, %2").arg(request, of(effect, "failed"_L1));
    return Uma::tr("HTTP request %1: status %2").arg(request, of(effect, "status"_L1));
}

QString authenticationText(const QJsonObject &effect)
{
    const QString user = of(effect, "user"_L1);
    if (effect.value("ok"_L1).toBool())
        return Uma::tr("%1 was authenticated").arg(user);
    return Uma::tr("%1 was not authenticated: %2").arg(user, of(effect, "why"_L1));
}

QString personText(const QJsonObject &effect)
{
    const QString did = of(effect, "did"_L1);
    const QString uid = of(effect, "uid"_L1);
    if (did == u"added")
        return Uma::tr("The person %1 was added").arg(uid);
    return did == u"removed" ? Uma::tr("The person %1 was removed").arg(uid) : Uma::tr("The person %1 was changed").arg(uid);
}

/// What has no sentence of its own: its members by name.
QString plainText(const QJsonObject &effect)
{
    QStringList parts;
    for (auto it = effect.begin(); it != effect.end(); ++it) {
        if (it.key() != u"kind" && it.key() != u"line")
            parts << it.key() + u": "_s + of(effect, QLatin1StringView(it.key().toLatin1()));
    }
    return of(effect, "kind"_L1) + (parts.isEmpty() ? QString() : u" – "_s + parts.join(u", "_s));
}

} // namespace

QString shortValue(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"null"_s;
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isString())
        return u'"' + cut(value.toString()) + u'"';
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return cut(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

QString outcomeText(const QString &method, const SingleCallResult &result)
{
    if (result.stopped)
        return Uma::tr("%1 was stopped after its limit. A server would wait for it for ever.").arg(method);
    if (result.state != scripts::LoadReply::State::Loaded)
        return notLoaded(result);
    if (result.notCalled) {
        return Uma::tr("A server does not call %1 of this script: getApiVersion() answers too low a number. It goes on with %2.")
            .arg(method, shortValue(result.result));
    }
    if (result.error)
        return Uma::tr("%1 failed. %2").arg(method, failureText(result));
    if (result.defaulted)
        return Uma::tr("%1 was answered by the server's built-in default: %2.").arg(method, shortValue(result.result));
    if (result.javaType == u"void")
        return Uma::tr("%1 ended; it returns nothing.").arg(method);
    if (result.javaType.isEmpty())
        return Uma::tr("%1 returned %2.").arg(method, shortValue(result.result));
    return Uma::tr("%1 returned %2 (%3).").arg(method, shortValue(result.result), result.javaType);
}

QString effectText(const QJsonObject &effect)
{
    const QString kind = effect.value("kind"_L1).toString();
    if (kind == u"message")
        return Uma::tr("Message on the page (%1): %2").arg(of(effect, "severity"_L1), of(effect, "text"_L1));
    if (kind == u"mail") {
        const QString text = Uma::tr("Mail to %1, “%2”").arg(of(effect, "to"_L1), of(effect, "subject"_L1));
        return effect.value("ok"_L1).toBool(true) ? text : Uma::tr("%1: not sent").arg(text);
    }
    if (kind == u"redirect")
        return Uma::tr("Redirect to %1").arg(of(effect, "to"_L1));
    if (kind == u"view")
        return Uma::tr("Page %1").arg(of(effect, "page"_L1));
    if (kind == u"cookie")
        return Uma::tr("Cookie %1").arg(of(effect, "name"_L1));
    if (kind == u"header")
        return Uma::tr("Header %1: %2").arg(of(effect, "name"_L1), of(effect, "value"_L1));
    if (kind == u"http")
        return httpText(effect);
    if (kind == u"authentication")
        return authenticationText(effect);
    if (kind == u"person")
        return personText(effect);
    if (kind == u"file" && effect.value("refused"_L1).toBool(true))
        return Uma::tr("The file %1 is not there for the script").arg(of(effect, "path"_L1));
    return plainText(effect);
}

} // namespace drover::uma
