// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copytext.h"

#include "server/janssenpatch.h"
#include "transport/httpmessage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace drover::tables {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' ');
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString copiedTable(const QList<Entity> &objects, const QList<Column> &columns)
{
    QStringList head;
    for (const Column &column : columns)
        head << oneLine(column.title);
    QStringList lines{head.join(u'\t')};
    for (const Entity &object : objects) {
        QStringList cells;
        for (const Column &column : columns)
            cells << oneLine(cellText(object, column));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString copiedJson(const QList<Entity> &objects)
{
    QJsonArray all;
    for (const Entity &object : objects)
        all.append(server::shownObject(object.kind(), object.json()));
    const QJsonDocument document = all.size() == 1 ? QJsonDocument(all.first().toObject()) : QJsonDocument(all);
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

QString copiedCurl(const QList<QUrl> &addresses)
{
    QStringList lines;
    for (const QUrl &address : addresses) {
        const QString shown = QString::fromLatin1(transport::redactedUrl(address).toEncoded());
        lines << u"curl --header 'Accept: application/json' --header \"Authorization: Bearer $ACCESS_TOKEN\" "_s + quoted(shown);
    }
    return lines.join(u'\n');
}

} // namespace drover::tables
