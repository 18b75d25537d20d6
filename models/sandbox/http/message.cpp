// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/message.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

QString decoded(QByteArray part, bool plusIsSpace)
{
    if (plusIsSpace)
        part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

Parameters Parameters::parse(const QByteArray &encoded)
{
    Parameters result;
    const QList<QByteArray> parts = encoded.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        result.m_items.append({decoded(name, true), decoded(value, true)});
    }
    return result;
}

bool Parameters::contains(const QString &name) const
{
    return find(name).has_value();
}

QString Parameters::value(const QString &name) const
{
    return find(name).value_or(QString());
}

std::optional<QString> Parameters::find(const QString &name) const
{
    for (const auto &[key, value] : m_items) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

QMap<QString, QStringList> Parameters::toMap() const
{
    QMap<QString, QStringList> map;
    for (const auto &[key, value] : m_items)
        map[key].append(value);
    return map;
}

void Parameters::append(const QString &name, const QString &value)
{
    m_items.append({name, value});
}

QByteArray Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Request::hasHeader(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString Request::cookie(const QString &name) const
{
    const QByteArray wanted = name.toUtf8();
    for (const auto &[key, value] : headers) {
        if (key.compare("cookie", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QByteArray> pairs = value.split(';');
        for (const QByteArray &pair : pairs) {
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && pair.left(equals).trimmed() == wanted)
                return QString::fromUtf8(pair.mid(equals + 1).trimmed());
        }
    }
    return {};
}

std::optional<Authorization> Request::authorization() const
{
    const QByteArray value = header("authorization").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    const qsizetype space = value.indexOf(' ');
    if (space < 0)
        return Authorization{value.toLower(), {}};
    return Authorization{value.left(space).toLower(), value.mid(space + 1).trimmed()};
}

std::optional<QString> Request::bearerToken() const
{
    const auto given = authorization();
    if (!given || given->scheme != "bearer" || given->credentials.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(given->credentials);
}

QByteArray Request::contentType() const
{
    return header("content-type").split(';').constFirst().trimmed().toLower();
}

Parameters Request::form() const
{
    if (contentType() != "application/x-www-form-urlencoded")
        return {};
    return Parameters::parse(body);
}

QStringList Request::splitPath(const QByteArray &encodedPath)
{
    QStringList segments;
    QList<QByteArray> parts = encodedPath.split('/');
    if (!parts.isEmpty() && parts.constFirst().isEmpty())
        parts.removeFirst();
    if (!parts.isEmpty() && parts.constLast().isEmpty())
        parts.removeLast();
    for (const QByteArray &part : std::as_const(parts))
        segments.append(decoded(part, false));
    return segments;
}

Response &Response::withHeader(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

QByteArray Response::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Response Response::json(const QJsonObject &object, int status)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Response Response::json(const QJsonArray &array, int status)
{
    return {status, "application/json", QJsonDocument(array).toJson(QJsonDocument::Compact), {}};
}

Response Response::prettyJson(const QJsonObject &object, int status)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Indented), {}};
}

Response Response::text(const QString &text, int status)
{
    return {status, "text/plain;charset=UTF-8", text.toUtf8(), {}};
}

Response Response::html(const QByteArray &document, int status)
{
    Response response{status, "text/html;charset=UTF-8", document, {}};
    response.withHeader("Cache-Control", "no-store");
    return response;
}

Response Response::redirect(const QString &location)
{
    Response response = empty(302);
    // A location is what a script or a client made: control characters in it would begin a header of its own, and
    // what is not ASCII has no place in a header at all.
    QByteArray safe;
    const QByteArray utf8 = location.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7f)
            safe += '%' + QByteArray::number(byte, 16).rightJustified(2, '0').toUpper();
        else
            safe += c;
    }
    response.withHeader("Location", safe);
    return response;
}

Response Response::empty(int status)
{
    return {status, {}, {}, {}};
}

} // namespace drover::sandbox
