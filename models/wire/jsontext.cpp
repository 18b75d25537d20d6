// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jsontext.h"

#include <QLocale>
#include <QtNumeric>

using namespace Qt::Literals::StringLiterals;

namespace drover::wire {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";
constexpr char16_t firstNonAscii = 0x80;

bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit < firstNonAscii && unit != u'"' && unit != u'\\';
}

} // namespace

JsonText &JsonText::open(char bracket)
{
    separate();
    m_text.append(bracket);
    m_first = true;
    return *this;
}

JsonText &JsonText::close(char bracket)
{
    m_text.append(bracket);
    m_first = false;
    return *this;
}

void JsonText::separate()
{
    if (!m_first)
        m_text.append(',');
    m_first = false;
}

JsonText &JsonText::name(QLatin1StringView name)
{
    separate();
    m_text.append('"').append(name.data(), name.size()).append("\":", 2);
    m_first = true;
    return *this;
}

JsonText &JsonText::name(const QString &name)
{
    separate();
    quoted(name);
    m_text.append(':');
    m_first = true;
    return *this;
}

JsonText &JsonText::value(QStringView text)
{
    separate();
    quoted(text);
    return *this;
}

JsonText &JsonText::value(QLatin1StringView ascii)
{
    separate();
    m_text.append('"').append(ascii.data(), ascii.size()).append('"');
    return *this;
}

JsonText &JsonText::value(const QJsonObject &object)
{
    beginObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        name(member.key());
        value(QJsonValue(member.value()));
    }
    return endObject();
}

JsonText &JsonText::value(const QJsonArray &array)
{
    beginArray();
    for (const auto &element : array)
        value(QJsonValue(element));
    return endArray();
}

JsonText &JsonText::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return this->value(value.toBool());
    case QJsonValue::String:
        return this->value(value.toString());
    case QJsonValue::Object:
        return this->value(value.toObject());
    case QJsonValue::Array:
        return this->value(value.toArray());
    case QJsonValue::Double:
        return this->number(value);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return null();
}

JsonText &JsonText::number(const QJsonValue &value)
{
    const double real = value.toDouble();
    const qint64 whole = value.toInteger();
    if (static_cast<double>(whole) == real)
        return this->value(whole);
    return qIsFinite(real) ? raw(QByteArray::number(real, 'g', QLocale::FloatingPointShortest)) : null();
}

JsonText &JsonText::value(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        value(text);
    return endArray();
}

JsonText &JsonText::raw(QByteArrayView json)
{
    separate();
    m_text.append(json);
    return *this;
}

void JsonText::quoted(QStringView text)
{
    m_text.append('"');
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && isPlain(text[end].unicode()))
            ++end;
        if (end > at) {
            const qsizetype start = m_text.size();
            m_text.resize(start + end - at);
            char *out = m_text.data() + start;
            for (; at < end; ++at)
                *out++ = static_cast<char>(text[at].unicode());
            continue;
        }
        const char16_t unit = text[at].unicode();
        if (unit >= firstNonAscii) {
            while (end < text.size() && text[end].unicode() >= firstNonAscii)
                ++end;
            m_text.append(text.sliced(at, end - at).toUtf8()); // half a surrogate pair becomes a question mark
            at = end;
            continue;
        }
        ++at;
        if (unit == u'"' || unit == u'\\') {
            m_text.append('\\').append(static_cast<char>(unit));
        } else {
            const char escape[] = {'\\', 'u', '0', '0', hexDigits[unit >> 4], hexDigits[unit & 0xf]};
            m_text.append(escape, sizeof escape);
        }
    }
    m_text.append('"');
}

} // namespace drover::wire
