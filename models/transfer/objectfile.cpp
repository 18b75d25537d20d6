// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectfile.h"

#include "base/redact.h"
#include "server/janssenpatch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace drover::transfer {

using namespace Qt::Literals::StringLiterals;
using domain::EntityKind;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("transfer", text);
}

tl::unexpected<Error> unreadable(const QString &file, const QString &why)
{
    return fail(Error::Kind::Input,
                translated(QT_TRANSLATE_NOOP("transfer", "%1 is no document of objects.")).arg(file), why);
}

/// "line 3, column 7" of a byte of the text.
QString place(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return translated(QT_TRANSLATE_NOOP("transfer", "line %1, column %2")).arg(line).arg(column);
}

QJsonObject propertyNamed(const QJsonArray &properties, const QString &name)
{
    for (const QJsonValue &value : properties) {
        if (value.toObject().value(u"value1"_s).toString() == name)
            return value.toObject();
    }
    return {};
}

/// The properties of a script, whose hidden values are found again by their names.
QJsonArray unmaskedProperties(const QJsonArray &given, const QJsonArray &current)
{
    QJsonArray result;
    for (const QJsonValue &value : given) {
        QJsonObject property = value.toObject();
        if (property.value(u"value2"_s).toString() == redactionMark()) {
            const QJsonObject old = propertyNamed(current, property.value(u"value1"_s).toString());
            property.insert(u"value2"_s, old.value(u"value2"_s).toString());
        }
        result << property;
    }
    return result;
}

bool isMark(const QJsonValue &value)
{
    return value.isString() && value.toString() == redactionMark();
}

QJsonValue unmaskedValue(const QJsonValue &given, const QJsonValue &current)
{
    if (!given.isObject())
        return isMark(given) ? current : given;
    QJsonObject result = given.toObject();
    const QStringList keys = result.keys();
    for (const QString &key : keys) {
        const QJsonValue value = unmaskedValue(result.value(key), current.toObject().value(key));
        if (value.isUndefined())
            result.remove(key);
        else
            result.insert(key, value);
    }
    return result;
}

} // namespace

Result<QList<QJsonObject>> objectsFrom(const QByteArray &document, const QString &file)
{
    QJsonParseError problem;
    if (document.trimmed().isEmpty())
        return unreadable(file, translated(QT_TRANSLATE_NOOP("transfer", "It is empty.")));
    const QJsonDocument json = QJsonDocument::fromJson(document, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(Error::Kind::Input,
                    translated(QT_TRANSLATE_NOOP("transfer", "%1, %2: this is no JSON."))
                        .arg(file, place(document, problem.offset)),
                    problem.errorString());
    }
    QJsonArray entries;
    if (json.isArray())
        entries = json.array();
    else if (json.object().value(u"entries"_s).isArray())
        entries = json.object().value(u"entries"_s).toArray();
    else
        entries = {json.object()};
    QList<QJsonObject> objects;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).isObject())
            return unreadable(file, translated(QT_TRANSLATE_NOOP("transfer", "Element %1 is no object.")).arg(i + 1));
        objects << entries.at(i).toObject();
    }
    return objects;
}

Result<QJsonObject> objectFrom(const QByteArray &document, const QString &file)
{
    const Result<QList<QJsonObject>> objects = objectsFrom(document, file);
    if (!objects)
        return fail(objects.error());
    if (objects->size() != 1) {
        return unreadable(
            file,
            translated(QT_TRANSLATE_NOOP("transfer", "One object is wanted, and it holds %1.")).arg(objects->size()));
    }
    return objects->first();
}

QJsonObject masked(EntityKind kind, const QJsonObject &object)
{
    return server::shownObject(kind, object);
}

QJsonObject unmasked(EntityKind kind, const QJsonObject &given, const QJsonObject &current)
{
    QJsonObject result = given;
    if (kind == EntityKind::Script) {
        for (const auto &field : {u"configurationProperties"_s, u"privateProperties"_s, u"moduleProperties"_s}) {
            if (result.value(field).isArray())
                result.insert(field, unmaskedProperties(result.value(field).toArray(), current.value(field).toArray()));
        }
    }
    return unmaskedValue(result, current).toObject();
}

QJsonObject merged(const QJsonObject &current, const QJsonObject &given)
{
    QJsonObject result = current;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it->isNull())
            result.remove(it.key());
        else if (it->isObject())
            result.insert(it.key(), merged(result.value(it.key()).toObject(), it->toObject()));
        else
            result.insert(it.key(), it.value());
    }
    return result;
}

} // namespace drover::transfer
