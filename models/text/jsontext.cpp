// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

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

} // namespace drover::text
