// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace drover::test {

namespace {

constexpr int mostRedirects = 10;

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression expression(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    return unescaped(expression.match(tag).captured(1));
}

} // namespace

void Browser::open(const QString &target)
{
    redirects.clear();
    go("GET", target, {});
}

void Browser::submit(const QMap<QString, QString> &byLabel)
{
    redirects.clear();
    static const QRegularExpression formTag(u"<form[^>]*>"_s);
    static const QRegularExpression label(u"<label for=\"([^\"]*)\">([^<]*)</label>"_s);
    static const QRegularExpression input(u"<(?:input|textarea|button)[^>]*>"_s);
    QMap<QString, QString> nameByLabel;
    for (auto it = label.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        nameByLabel.insert(unescaped(match.captured(2)), unescaped(match.captured(1)));
    }
    QList<QPair<QString, QString>> form;
    for (auto it = input.globalMatch(html); it.hasNext();) {
        const QString tag = it.next().captured(0);
        const QString name = attribute(tag, u"name"_s);
        const bool checkbox = attribute(tag, u"type"_s) == u"checkbox";
        if (name.isEmpty() || (checkbox && !tag.contains(u" checked")))
            continue;
        QString value = attribute(tag, u"value"_s);
        for (auto given = byLabel.begin(); given != byLabel.end(); ++given) {
            if (nameByLabel.value(given.key()) == name || name == given.key())
                value = given.value();
        }
        form.append(qMakePair(name, value));
    }
    const QString action = attribute(formTag.match(html).captured(0), u"action"_s);
    go("POST", QUrl(address).resolved(QUrl(action)).toString(), formBody(form));
}

void Browser::go(QByteArray method, QString target, QByteArray body)
{
    for (int i = 0; i < mostRedirects; ++i) {
        address = target;
        if (!target.startsWith(m_sandbox.ready.origin))
            return;
        Headers headers;
        QByteArrayList jar;
        for (auto it = cookies.begin(); it != cookies.end(); ++it)
            jar.append(QByteArray(it.key() + "=" + it.value()));
        if (!jar.isEmpty())
            headers.append(qMakePair(QByteArray("Cookie"), jar.join("; ")));
        if (method == "POST")
            headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")));
        const Reply reply = m_sandbox.send(method, target, body, headers);
        const QByteArray cookie = reply.headers.value("set-cookie").split(';').constFirst();
        if (const qsizetype equals = cookie.indexOf('='); equals > 0)
            cookies.insert(cookie.left(equals), cookie.mid(equals + 1));
        status = reply.status;
        html = reply.text();
        if (reply.status != 302)
            return;
        target = QUrl(target).resolved(QUrl(QString::fromUtf8(reply.headers.value("location")))).toString();
        redirects.append(target);
        method = "GET"; // what a browser makes of 302
        body.clear();
    }
}

} // namespace drover::test
