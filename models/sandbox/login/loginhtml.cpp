// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/loginhtml.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("sandbox", source);
}

QString input(const QString &name, const QString &label, const QString &type)
{
    return u"<p><label for=\"%1\">%2</label><input id=\"%1\" name=\"%1\" type=\"%3\" autocomplete=\"off\"></p>"_s.arg(
        name.toHtmlEscaped(), label.toHtmlEscaped(), type);
}

QString button(const QString &name, const QString &label)
{
    return u"<button type=\"submit\" name=\"%1\" value=\"%2\">%2</button> "_s.arg(name, label.toHtmlEscaped());
}

} // namespace

QByteArray renderHtml(const LoginHtml &page)
{
    QString body = u"<h1>"_s + page.heading.toHtmlEscaped() + u"</h1>"_s;
    for (const QString &message : page.messages)
        body += u"<p role=\"alert\">"_s + message.toHtmlEscaped() + u"</p>"_s;
    if (!page.action.isEmpty()) {
        body += u"<form id=\"loginForm\" method=\"post\" action=\"%1\">"_s.arg(page.action.toHtmlEscaped());
        if (page.credentials) {
            body += u"<input type=\"hidden\" name=\"loginForm\" value=\"loginForm\">"_s;
            body += input(u"loginForm:username"_s, text(QT_TRANSLATE_NOOP("sandbox", "Username")), u"text"_s);
            body += input(u"loginForm:password"_s, text(QT_TRANSLATE_NOOP("sandbox", "Password")), u"password"_s);
        }
        for (const QString &field : page.fields)
            body += input(field, field, u"text"_s);
        if (page.consent) {
            body += button(u"authorizeForm:allowButton"_s, text(QT_TRANSLATE_NOOP("sandbox", "Allow")));
            body += button(u"authorizeForm:doNotAllowButton"_s, text(QT_TRANSLATE_NOOP("sandbox", "Don't allow")));
        } else {
            body += button(u"loginForm:loginButton"_s, text(QT_TRANSLATE_NOOP("sandbox", "Login")));
        }
        body += u"</form>"_s;
    }
    const QString document = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title><style>"
                             "body{font-family:sans-serif;max-width:40em;margin:3em auto;padding:0 1em;color-scheme:light dark}"
                             "label{display:block}</style></head><body><main>%2</main></body></html>"_s;
    return document.arg(page.heading.toHtmlEscaped(), body).toUtf8();
}

QStringList readParameters(const QString &source)
{
    static const QRegularExpression read(
        u"(?:getFirstValue\\(\\s*\\w+(?:\\.getRequestParameters\\(\\))?\\s*,|[rR]equestParameters(?:\\(\\))?\\.(?:get|containsKey)\\(|[rR]equestParameters\\[)\\s*[\"']([^\"']+)[\"']"_s);
    QStringList names;
    auto found = read.globalMatch(source);
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (!names.contains(name) && !name.endsWith(u"Button") && name != u"loginForm:username" && name != u"loginForm:password")
            names.append(name);
    }
    return names;
}

} // namespace drover::sandbox
