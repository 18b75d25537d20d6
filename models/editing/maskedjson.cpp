// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maskedjson.h"

#include "base/redact.h"
#include "domain/fieldproblems.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

namespace drover::editing {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue withMarks(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QStringList names = object.keys();
        for (const QString &name : names) {
            const QJsonValue member = object.value(name);
            const bool hides = isSecretLike(name) && member.isString() && !member.toString().isEmpty();
            object.insert(name, hides ? QJsonValue(redactionMark()) : withMarks(member));
        }
        return object;
    }
    QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        list.replace(i, withMarks(list.at(i)));
    return value.isArray() ? QJsonValue(list) : value;
}

QJsonValue restored(const QJsonValue &edited, const QJsonValue &original, bool isSecret)
{
    if (isSecret && edited.toString() == redactionMark())
        return original;
    if (edited.isObject()) {
        QJsonObject object = edited.toObject();
        const QJsonObject before = original.toObject();
        const QStringList names = object.keys();
        for (const QString &name : names) {
            const QJsonValue value = restored(object.value(name), before.value(name), isSecretLike(name));
            if (value.isUndefined())
                object.remove(name); // a mark where there was no secret
            else
                object.insert(name, value);
        }
        return object;
    }
    if (edited.isArray()) {
        QJsonArray list = edited.toArray();
        const QJsonArray before = original.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            list.replace(i, restored(list.at(i), before.at(i), false));
        return list;
    }
    return edited;
}

} // namespace

bool isSecretLike(const QString &name)
{
    return isSecretName(name) || (name.contains(u"secret"_s, Qt::CaseInsensitive) && !name.contains(u"expires"_s, Qt::CaseInsensitive)) ||
           name.contains(u"password"_s, Qt::CaseInsensitive);
}

QJsonObject masked(const QJsonObject &object)
{
    return withMarks(object).toObject();
}

QJsonObject unmasked(const QJsonObject &edited, const QJsonObject &original)
{
    return restored(edited, original, false).toObject();
}

JsonPlace checkedJson(const QString &text)
{
    JsonPlace place;
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError && document.isObject()) {
        place.object = document.object();
        return place;
    }
    place.line = 1;
    place.column = 1;
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(error.offset);
        place.line = static_cast<int>(before.count('\n')) + 1;
        place.column = static_cast<int>(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size()) + 1;
        place.problem = domain::jsonProblem(text);
    }
    if (place.problem.isEmpty())
        place.problem = QCoreApplication::translate("editing", "A JSON object is needed, as { … }.");
    return place;
}

QJsonValue jsonValue(const QString &text)
{
    // A value alone is JSON, too, but QJsonDocument reads only lists and objects.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error);
    const QJsonArray list = document.array();
    return error.error == QJsonParseError::NoError && list.size() == 1 ? list.first() : QJsonValue::Undefined;
}

} // namespace drover::editing
