// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/devicepage.h"

#include "sandbox/oauth/persontokens.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("sandbox", source);
}

QString input(const QString &name, const QString &label, const QString &type, const QString &value)
{
    return u"<p><label for=\"%1\">%2</label><input id=\"%1\" name=\"%1\" type=\"%3\" value=\"%4\" autocomplete=\"off\"></p>"_s.arg(
        name, label.toHtmlEscaped(), type, value.toHtmlEscaped());
}

Response page(const QString &heading, const QString &body, int status = 200)
{
    const QString document = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title><style>"
                             "body{font-family:sans-serif;max-width:40em;margin:3em auto;padding:0 1em;color-scheme:light dark}"
                             "label{display:block}</style></head><body><main><h1>%1</h1>%2</main></body></html>"_s;
    Response response = Response::html(document.arg(heading.toHtmlEscaped(), body).toUtf8(), status);
    // Nobody may lay this page under another one and have its buttons pressed unseen.
    response.withHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'");
    response.withHeader("X-Frame-Options", "DENY").withHeader("Cache-Control", "no-store");
    return response;
}

Response form(const QString &code, const QString &message, int status)
{
    QString body;
    if (!message.isEmpty())
        body += u"<p role=\"alert\">"_s + message.toHtmlEscaped() + u"</p>"_s;
    body += u"<p>"_s + text(QT_TRANSLATE_NOOP("sandbox", "Only go on if the device that shows this code is yours.")).toHtmlEscaped() + u"</p>"_s;
    body += u"<form method=\"post\">"_s;
    body += input(u"user_code"_s, text(QT_TRANSLATE_NOOP("sandbox", "Code")), u"text"_s, code);
    body += input(u"username"_s, text(QT_TRANSLATE_NOOP("sandbox", "Username")), u"text"_s, {});
    body += input(u"password"_s, text(QT_TRANSLATE_NOOP("sandbox", "Password")), u"password"_s, {});
    body += u"<button type=\"submit\" name=\"decision\" value=\"allow\">%1</button> <button type=\"submit\" name=\"decision\" value=\"deny\">%2</button></form>"_s.arg(
        text(QT_TRANSLATE_NOOP("sandbox", "Allow")).toHtmlEscaped(), text(QT_TRANSLATE_NOOP("sandbox", "Don't allow")).toHtmlEscaped());
    return page(text(QT_TRANSLATE_NOOP("sandbox", "Log in on a device")), body, status);
}

/// As a person may type it: in small letters, without the hyphen.
QString plain(const QString &code)
{
    QString letters;
    for (const QChar c : code) {
        if (c.isLetter())
            letters += c.toUpper();
    }
    return letters;
}

bool hasPassword(const QJsonObject &user, const QString &password)
{
    const QByteArray known = user.value(u"password").toString().toUtf8();
    const QByteArray given = password.toUtf8();
    return !known.isEmpty() && known.size() == given.size()
           && CRYPTO_memcmp(known.constData(), given.constData(), static_cast<std::size_t>(known.size())) == 0;
}

} // namespace

Response showDevicePage(const Request &request, Context &)
{
    return form(request.query.value(u"user_code"_s).left(32), {}, 200);
}

Response submitDevicePage(const Request &request, Context &context)
{
    const Parameters given = request.form();
    const QString typed = given.value(u"user_code"_s).left(32);
    const QDateTime now = context.clock->now();
    DeviceCode *code = nullptr;
    for (DeviceCode &one : context.deviceCodes) {
        if (plain(one.userCode) == plain(typed) && one.expiresAt >= now && one.state == DeviceCode::State::Pending)
            code = &one;
    }
    if (!code)
        return form(typed, text(QT_TRANSLATE_NOOP("sandbox", "There is no such code, or it has ended.")), 400);
    const QString uid = given.value(u"username"_s);
    const QJsonObject user = worldUser(uid, context);
    if (user.isEmpty() || !hasPassword(user, given.value(u"password"_s)))
        return form(typed, text(QT_TRANSLATE_NOOP("sandbox", "Incorrect username or password.")), 401);
    const QString decision = given.value(u"decision"_s);
    if (decision == u"allow") {
        code->state = DeviceCode::State::Allowed;
        code->uid = uid;
        return page(text(QT_TRANSLATE_NOOP("sandbox", "You are logged in")),
                    u"<p>"_s + text(QT_TRANSLATE_NOOP("sandbox", "Go back to the device; this page can be closed.")).toHtmlEscaped() + u"</p>"_s);
    }
    code->state = DeviceCode::State::Denied;
    return page(text(QT_TRANSLATE_NOOP("sandbox", "Refused")),
                u"<p>"_s + text(QT_TRANSLATE_NOOP("sandbox", "The device was not let in.")).toHtmlEscaped() + u"</p>"_s);
}

} // namespace drover::sandbox
