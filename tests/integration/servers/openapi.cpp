// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapi.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace drover::test {

namespace {

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return static_cast<double>(value.toInteger()) == value.toDouble() ? u"integer"_s : u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

bool isDateTime(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    return form.match(text).hasMatch();
}

/// The documents escape what Unicode patterns may not: \: and \/ mean the characters themselves.
QRegularExpression patternOf(QString text)
{
    text.replace(u"\\:"_s, u":"_s).replace(u"\\/"_s, u"/"_s);
    return QRegularExpression(text);
}

void checkText(const QString &where, const QJsonObject &schema, const QString &text, QStringList &found)
{
    if (schema.contains(u"maxLength"_s) && text.size() > schema.value(u"maxLength"_s).toInt())
        found << where + u"longer than allowed"_s;
    if (schema.contains(u"minLength"_s) && text.size() < schema.value(u"minLength"_s).toInt())
        found << where + u"shorter than allowed"_s;
    if (schema.contains(u"pattern"_s) && !patternOf(schema.value(u"pattern"_s).toString()).match(text).hasMatch())
        found << where + u"\"%1\" is not of the pattern"_s.arg(text);
    if (schema.value(u"format"_s) == u"date-time"_s && !isDateTime(text))
        found << where + u"\"%1\" is no date-time"_s.arg(text);
}

} // namespace

OpenApi::OpenApi(const QString &file, QString prefix) : m_prefix(std::move(prefix))
{
    QFile document(file);
    if (document.open(QFile::ReadOnly))
        m_document = QJsonDocument::fromJson(document.readAll()).object();
}

QJsonObject OpenApi::schema(const QString &name) const
{
    return m_document.value(u"components"_s).toObject().value(u"schemas"_s).toObject().value(name).toObject();
}

QJsonObject OpenApi::resolved(const QJsonObject &given) const
{
    const QString reference = given.value(u"$ref"_s).toString();
    return reference.isEmpty() ? given : schema(reference.section(u'/', -1));
}

QStringList OpenApi::against(const QString &schemaName, const QJsonValue &value, const QString &where) const
{
    QStringList found;
    check(where, schema(schemaName), value, found);
    return found;
}

QString OpenApi::pathOf(const QByteArray &target) const
{
    const QString path = QUrl::fromEncoded(target).path(QUrl::FullyEncoded);
    if (!path.startsWith(m_prefix))
        return {};
    const QStringList parts = path.mid(m_prefix.size()).split(u'/');
    const QStringList templates = m_document.value(u"paths"_s).toObject().keys();
    QString best;
    int bestNamed = std::numeric_limits<int>::max();
    for (const QString &known : templates) {
        const QStringList wanted = known.split(u'/');
        if (wanted.size() != parts.size())
            continue;
        int named = 0;
        bool same = true;
        for (qsizetype i = 0; i < wanted.size() && same; ++i) {
            const bool isName = wanted.at(i).startsWith(u'{');
            named += isName ? 1 : 0;
            same = isName ? !parts.at(i).isEmpty() : wanted.at(i) == parts.at(i);
        }
        if (same && named < bestNamed) {
            best = known;
            bestNamed = named;
        }
    }
    return best;
}

QJsonObject OpenApi::operation(const QString &name) const
{
    const QString method = name.section(u' ', 0, 0).toLower();
    return m_document.value(u"paths"_s).toObject().value(name.section(u' ', 1)).toObject().value(method).toObject();
}

QString OpenApi::operationOf(const WatchedExchange &exchange) const
{
    const QString path = pathOf(exchange.target);
    const QString name = QString::fromLatin1(exchange.method) + u' ' + path;
    return path.isEmpty() || operation(name).isEmpty() ? QString() : name;
}

QSet<QString> OpenApi::operations() const
{
    QSet<QString> all;
    const QJsonObject paths = m_document.value(u"paths"_s).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QStringList methods = path.value().toObject().keys();
        for (const QString &method : methods) {
            if (method != u"parameters"_s)
                all.insert(method.toUpper() + u' ' + path.key());
        }
    }
    return all;
}

QStringList OpenApi::violations(const WatchedExchange &exchange) const
{
    const QString name = operationOf(exchange);
    if (name.isEmpty()) {
        return {QString::fromLatin1(exchange.method + ' ' + exchange.target.split('?').first())
                + u" | request | the document has no such operation"_s};
    }
    QStringList found;
    checkRequest(exchange, operation(name), found);
    checkReply(exchange, operation(name), found);
    for (QString &line : found)
        line.prepend(name + u" | "_s);
    return found;
}

void OpenApi::checkRequest(const WatchedExchange &exchange, const QJsonObject &operation, QStringList &found) const
{
    const QUrlQuery query(QUrl::fromEncoded(exchange.target));
    QSet<QString> known;
    const QJsonArray parameters = operation.value(u"parameters"_s).toArray();
    for (const QJsonValue &value : parameters) {
        const QJsonObject parameter = value.toObject();
        if (parameter.value(u"in"_s) != u"query"_s)
            continue;
        const QString name = parameter.value(u"name"_s).toString();
        known.insert(name);
        if (parameter.value(u"required"_s).toBool() && !query.hasQueryItem(name))
            found << u"request ?%1 | is required"_s.arg(name);
        const bool isInteger = parameter.value(u"schema"_s).toObject().value(u"type"_s) == u"integer"_s;
        bool isNumber = true;
        if (isInteger && query.hasQueryItem(name))
            query.queryItemValue(name).toInt(&isNumber);
        if (!isNumber)
            found << u"request ?%1 | is no integer"_s.arg(name);
    }
    const auto items = query.queryItems();
    for (const auto &[name, value] : items) {
        if (!known.contains(name))
            found << u"request ?%1 | is not known"_s.arg(name);
    }
    const QJsonObject body = operation.value(u"requestBody"_s).toObject();
    if (!body.isEmpty() && !exchange.requestBody.isEmpty())
        checkBody(u"request"_s, body.value(u"content"_s).toObject(), exchange.requestType, exchange.requestBody, found);
    else if (body.isEmpty() && !exchange.requestBody.isEmpty())
        found << u"request | has a body where none is wanted"_s;
}

void OpenApi::checkReply(const WatchedExchange &exchange, const QJsonObject &operation, QStringList &found) const
{
    const QJsonObject responses = operation.value(u"responses"_s).toObject();
    const QString status = QString::number(exchange.status);
    const QString key = responses.contains(status) ? status : u"default"_s;
    if (!responses.contains(key)) {
        found << u"reply %1 | the status is not listed"_s.arg(status);
        return;
    }
    const QJsonObject content = responses.value(key).toObject().value(u"content"_s).toObject();
    if (!content.isEmpty())
        checkBody(u"reply "_s + status, content, exchange.replyType, exchange.replyBody, found);
}

void OpenApi::checkBody(const QString &where, const QJsonObject &content, const QByteArray &type, const QByteArray &body,
                        QStringList &found) const
{
    const QString media = QString::fromLatin1(type.split(';').first().trimmed());
    const QString key = content.contains(media) ? media : u"*/*"_s;
    if (!content.contains(key)) {
        found << where + u" | the media type %1 is not listed"_s.arg(media);
        return;
    }
    const QJsonObject schema = content.value(key).toObject().value(u"schema"_s).toObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1) {
        found << where + u" | is no JSON"_s;
        return;
    }
    check(where + u' ', schema, document.array().at(0), found);
}

void OpenApi::check(const QString &where, const QJsonObject &given, const QJsonValue &value, QStringList &found) const
{
    const QJsonObject schema = resolved(given);
    const QString told = where + u" | "_s;
    if (value.isNull() && schema.value(u"nullable"_s).toBool())
        return;
    const QString wanted = schema.value(u"type"_s).toString();
    const QString have = typeOf(value);
    if (!wanted.isEmpty() && have != wanted && !(wanted == u"number"_s && have == u"integer"_s)) {
        found << told + u"%1 where %2 is wanted"_s.arg(have, wanted);
        return;
    }
    const QJsonArray allowed = schema.value(u"enum"_s).toArray();
    if (!allowed.isEmpty() && !allowed.contains(value))
        found << told + u"%1 is none of the enumeration"_s.arg(value.toVariant().toString());
    const QJsonArray parts = schema.value(u"allOf"_s).toArray();
    for (const QJsonValue &part : parts)
        check(where, part.toObject(), value, found);
    if (value.isString())
        checkText(told, schema, value.toString(), found);
    if (value.isDouble() && schema.value(u"format"_s) == u"int32"_s && qAbs(value.toDouble()) > std::numeric_limits<qint32>::max())
        found << told + u"too large for int32"_s;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            check(where + u"/*"_s, schema.value(u"items"_s).toObject(), items.at(i), found);
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    const QJsonArray required = schema.value(u"required"_s).toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString()))
            found << told + u"lacks %1"_s.arg(name.toString());
    }
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    const QJsonValue additional = schema.value(u"additionalProperties"_s);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = where + u'/' + it.key();
        if (properties.contains(it.key()))
            check(place, properties.value(it.key()).toObject(), it.value(), found);
        else if (additional.isObject())
            check(place, additional.toObject(), it.value(), found);
        else if (!properties.isEmpty())
            found << place + u" | is not known"_s;
    }
}

} // namespace drover::test
