// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/jsvalue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace drover::uma::js {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

QString numberText(double number)
{
    if (std::isnan(number)) {
        return u"NaN"_s;
    }
    if (std::isinf(number)) {
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    }
    if (number == 0) {
        return u"0"_s;
    }
    if (number == std::trunc(number) && std::abs(number) < 1e21) {
        return QString::number(number, 'f', 0);
    }
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

double textNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return 0;
    }
    bool ok = false;
    if (trimmed.startsWith("0x"_L1, Qt::CaseInsensitive)) {
        const qulonglong number = trimmed.mid(2).toULongLong(&ok, 16);
        return ok ? static_cast<double>(number) : notANumber;
    }
    static const QRegularExpression decimal(u"^[+-]?(\\d+\\.?\\d*([eE][+-]?\\d+)?|\\.\\d+([eE][+-]?\\d+)?)$"_s);
    if (!decimal.match(trimmed).hasMatch()) {
        return notANumber;
    }
    const double number = trimmed.toDouble(&ok);
    return ok ? number : notANumber;
}

bool isPrimitive(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject();
}

/// Lists and objects become texts before they are compared with anything else.
QJsonValue primitive(const QJsonValue &value)
{
    return isPrimitive(value) ? value : QJsonValue(toText(value));
}

bool compare(const QJsonValue &left, const QJsonValue &right, bool orEqual)
{
    const QJsonValue a = primitive(left);
    const QJsonValue b = primitive(right);
    if (a.isString() && b.isString()) {
        const int order = QString::compare(a.toString(), b.toString());
        return orEqual ? order <= 0 : order < 0;
    }
    const double x = toNumber(a);
    const double y = toNumber(b);
    return orEqual ? x <= y : x < y;
}

} // namespace

QString toText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return numberText(value.toDouble());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            parts.append(item.isNull() ? QString() : toText(item));
        }
        return parts.join(u',');
    }
    case QJsonValue::Object:
        return u"[object Object]"_s;
    default:
        return u"undefined"_s;
    }
}

double toNumber(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return 0;
    case QJsonValue::Bool:
        return value.toBool() ? 1 : 0;
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::String:
        return textNumber(value.toString());
    case QJsonValue::Array:
        return textNumber(toText(value));
    default:
        return notANumber;
    }
}

double parseFloat(const QJsonValue &value)
{
    static const QRegularExpression start(
        u"^\\s*([+-]?(?:Infinity|\\d+\\.?\\d*(?:[eE][+-]?\\d+)?|\\.\\d+(?:[eE][+-]?\\d+)?))"_s);
    const QRegularExpressionMatch match = start.match(toText(value));
    if (!match.hasMatch()) {
        return notANumber;
    }
    const QString text = match.captured(1);
    if (text.endsWith("Infinity"_L1)) {
        return text.startsWith(u'-') ? -std::numeric_limits<double>::infinity()
                                     : std::numeric_limits<double>::infinity();
    }
    return text.toDouble();
}

QJsonValue member(const QJsonValue &value, const QString &name)
{
    if (value.isObject()) {
        return value.toObject().value(name);
    }
    if (!value.isArray() && !value.isString()) {
        return QJsonValue(QJsonValue::Undefined);
    }
    const qsizetype size = value.isArray() ? value.toArray().size() : value.toString().size();
    if (name == "length"_L1) {
        return QJsonValue(static_cast<qint64>(size));
    }
    bool ok = false;
    const qlonglong index = name.toLongLong(&ok);
    if (!ok || index < 0 || index >= size || QString::number(index) != name) {
        return QJsonValue(QJsonValue::Undefined);
    }
    return value.isArray() ? value.toArray().at(index) : QJsonValue(QString(value.toString().at(index)));
}

QList<QJsonValue> toList(const QJsonArray &array)
{
    return QList<QJsonValue>(array.begin(), array.end());
}

bool strictlyEqual(const QJsonValue &left, const QJsonValue &right)
{
    // Two lists or objects are never the same one: each was made by the parser.
    return isPrimitive(left) && isPrimitive(right) && left == right;
}

bool looselyEqual(const QJsonValue &left, const QJsonValue &right)
{
    const auto isNothing = [](const QJsonValue &value) { return value.isNull() || value.isUndefined(); };
    if (isNothing(left) || isNothing(right)) {
        return isNothing(left) && isNothing(right);
    }
    if (!isPrimitive(left) && !isPrimitive(right)) {
        return false;
    }
    const QJsonValue a = primitive(left);
    const QJsonValue b = primitive(right);
    return a.type() == b.type() ? a == b : toNumber(a) == toNumber(b);
}

bool less(const QJsonValue &left, const QJsonValue &right)
{
    return compare(left, right, false);
}

bool lessOrEqual(const QJsonValue &left, const QJsonValue &right)
{
    return compare(left, right, true);
}

} // namespace drover::uma::js
