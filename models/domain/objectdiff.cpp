// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectdiff.h"

#include <QSet>

#include <algorithm>

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;

QString escapePointerToken(QString token)
{
    token.replace(u'~', u"~0"_s);
    token.replace(u'/', u"~1"_s);
    return token;
}

QString unescapePointerToken(QString token)
{
    token.replace(u"~1"_s, u"/"_s);
    token.replace(u"~0"_s, u"~"_s);
    return token;
}

QStringList pointerTokens(const QString &pointer)
{
    if (pointer.isEmpty())
        return {};
    QStringList tokens = pointer.mid(1).split(u'/');
    for (QString &token : tokens)
        token = unescapePointerToken(token);
    return tokens;
}

QJsonValue valueAt(const QJsonValue &document, const QString &pointer)
{
    QJsonValue value = document;
    const QStringList tokens = pointerTokens(pointer);
    for (const QString &token : tokens) {
        if (value.isObject()) {
            value = value.toObject().value(token);
        } else if (value.isArray()) {
            bool isNumber = false;
            const qsizetype index = token.toInt(&isNumber);
            value = isNumber ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            return QJsonValue::Undefined;
        }
    }
    return value;
}

namespace {
void compare(const QString &path, const QJsonObject &before, const QJsonObject &after, QList<Difference> &result)
{
    QStringList keys = before.keys();
    const QStringList afterKeys = after.keys();
    for (const QString &key : afterKeys) {
        if (!before.contains(key))
            keys << key;
    }
    std::sort(keys.begin(), keys.end());
    for (const QString &key : std::as_const(keys)) {
        const QString place = path + u'/' + escapePointerToken(key);
        const QJsonValue left = before.value(key);
        const QJsonValue right = after.value(key);
        if (left == right)
            continue;
        if (left.isObject() && right.isObject())
            compare(place, left.toObject(), right.toObject(), result);
        else
            result << Difference{place, left, right};
    }
}
} // namespace

QList<Difference> diffObjects(const QJsonObject &before, const QJsonObject &after)
{
    QList<Difference> result;
    compare({}, before, after, result);
    return result;
}

} // namespace drover::domain
