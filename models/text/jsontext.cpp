// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace drover::text {

namespace {

QString write(const QJsonValue &value, QJsonDocument::JsonFormat format)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(format));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(format));
    // A scalar is written by way of an array of one.
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return list.sliced(1, list.size() - 2);
}

} // namespace

QString indentedJson(const QJsonValue &value)
{
    return write(value, QJsonDocument::Indented);
}

QString compactJson(const QJsonValue &value)
{
    return write(value, QJsonDocument::Compact);
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

JsonReading readJson(const QString &text)
{
    // In brackets a text, a number and a truth value are documents, too.
    QJsonParseError problem;
    const QByteArray bytes = text.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson('[' + bytes + "\n]", &problem);
    const bool isRead = problem.error == QJsonParseError::NoError;
    if (isRead && document.array().size() == 1)
        return {document.array().at(0), 0, {}};
    const qsizetype at = isRead ? 0 : std::clamp<qsizetype>(problem.offset - 1, 0, bytes.size());
    return {QJsonValue::Undefined, static_cast<int>(bytes.left(at).count('\n')) + 1, isRead ? QString() : problem.errorString()};
}

} // namespace drover::text
