// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/beanreader.h"

#include "sandbox/admin/apierror.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

using Converted = tl::expected<QJsonValue, Response>;

QString tokenName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return u"Boolean value (token `JsonToken.VALUE_%1`)"_s.arg(value.toBool() ? u"TRUE"_s : u"FALSE"_s);
    case QJsonValue::Double: return u"number (token `JsonToken.VALUE_NUMBER`)"_s;
    case QJsonValue::String: return u"String value (token `JsonToken.VALUE_STRING`)"_s;
    case QJsonValue::Array: return u"Array value (token `JsonToken.START_ARRAY`)"_s;
    case QJsonValue::Object: return u"Object value (token `JsonToken.START_OBJECT`)"_s;
    default: return u"value"_s;
    }
}

tl::unexpected<Response> mismatch(const QString &javaClass, const QJsonValue &value, const QString &member)
{
    return tl::unexpected(apiUnreadable(u"Cannot deserialize value of type `%1` from %2 (through reference chain: [\"%3\"])"_s
                                            .arg(javaClass, tokenName(value), member)));
}

bool isScalar(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::trunc(number) == number && std::abs(number) < 1e15 ? QString::number(value.toInteger())
                                                                       : QString::number(number, 'g', 17);
    }
    return value.toString();
}

Converted toText(const Field &field, const QJsonValue &value)
{
    if (!isScalar(value))
        return mismatch(u"java.lang.String"_s, value, field.name);
    const QString text = scalarText(value);
    if (field.values.isEmpty())
        return QJsonValue(text);
    for (const QString &allowed : field.values) {
        if (allowed.compare(text, Qt::CaseInsensitive) == 0 || constantName(allowed) == text)
            return QJsonValue(allowed);
    }
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    return tl::unexpected(apiUnreadable(u"Cannot deserialize value of type `%1` from String \"%2\": not one of the values accepted for "
                                        "Enum class: [%3] (through reference chain: [\"%4\"])"_s
                                            .arg(field.javaClass, text.left(100), field.values.join(u", "_s), field.name)));
}

Converted toBoolean(const Field &field, const QJsonValue &value)
{
    if (value.isBool())
        return value;
    if (value.isDouble())
        return QJsonValue(value.toDouble() != 0);
    const QString text = value.toString().trimmed();
    if (text.compare(u"true", Qt::CaseInsensitive) == 0)
        return QJsonValue(true);
    if (text.compare(u"false", Qt::CaseInsensitive) == 0)
        return QJsonValue(false);
    if (value.isString() && text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    return mismatch(u"java.lang.Boolean"_s, value, field.name);
}

Converted toInteger(const Field &field, const QJsonValue &value)
{
    if (value.isDouble() && std::abs(value.toDouble()) < 9.2e18)
        return QJsonValue(static_cast<qint64>(value.toDouble()));
    bool ok = false;
    const qint64 number = value.toString().trimmed().toLongLong(&ok);
    if (value.isString() && ok)
        return QJsonValue(number);
    if (value.isString() && value.toString().trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    return mismatch(u"java.lang.Integer"_s, value, field.name);
}

Converted toTextList(const Field &field, const QJsonValue &value)
{
    if (!value.isArray())
        return mismatch(u"java.lang.String[]"_s, value, field.name);
    QJsonArray result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (item.isNull())
            continue;
        if (!isScalar(item))
            return mismatch(u"java.lang.String"_s, item, field.name);
        const Converted text = toText(field, item);
        if (!text)
            return text;
        if (!text->isNull())
            result.append(*text);
    }
    return QJsonValue(result);
}

Converted toObjectList(const Field &field, const QJsonValue &value)
{
    if (!value.isArray())
        return mismatch(u"java.util.ArrayList"_s, value, field.name);
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isObject())
            return mismatch(u"java.util.LinkedHashMap"_s, item, field.name);
    }
    return value;
}

Converted toObject(const Field &field, const QJsonValue &value)
{
    if (!value.isObject())
        return mismatch(u"java.util.LinkedHashMap"_s, value, field.name);
    if (field.type == FieldType::TextMap) {
        const QJsonObject map = value.toObject();
        for (auto it = map.begin(); it != map.end(); ++it) {
            if (!isScalar(it.value()) && !it.value().isNull())
                return mismatch(u"java.lang.String"_s, it.value(), field.name);
        }
    }
    return value;
}

Converted converted(const Field &field, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::Text: return toText(field, value);
    case FieldType::Boolean: return toBoolean(field, value);
    case FieldType::Integer: return toInteger(field, value);
    case FieldType::TextList: return toTextList(field, value);
    case FieldType::ObjectList: return toObjectList(field, value);
    case FieldType::Object:
    case FieldType::TextMap: return toObject(field, value);
    }
    return value;
}

} // namespace

Bean checkedBean(const KindInfo &info, QJsonObject object)
{
    const QStringList names = object.keys();
    for (const QString &name : names) {
        const QJsonValue value = object.value(name);
        if (value.isNull()) {
            object.remove(name);
            continue;
        }
        const Field *field = info.fieldByName(name);
        if (!field)
            continue;
        const Converted result = converted(*field, value);
        if (!result)
            return tl::unexpected(result.error());
        if (result->isNull())
            object.remove(name);
        else
            object.insert(name, *result);
    }
    return object;
}

Bean readBean(const KindInfo &info, const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return tl::unexpected(apiUnreadable(u"No content to map due to end-of-input"_s));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isNull()) {
        return tl::unexpected(apiUnreadable(u"Unexpected character or end of input: %1 (at offset %2)"_s
                                                .arg(error.errorString()).arg(error.offset)));
    }
    if (!document.isObject())
        return tl::unexpected(apiUnreadable(u"Cannot deserialize value of type `%1` from Array value (token `JsonToken.START_ARRAY`)"_s
                                                .arg(info.beanName)));
    return checkedBean(info, document.object());
}

} // namespace drover::sandbox
