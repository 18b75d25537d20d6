// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldproblems.h"

#include "domain/dn.h"
#include "domain/objectdiff.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;
using Severity = FieldProblem::Severity;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("domain", text);
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".localhost"_s) || host.startsWith(u"127."_s) || host == u"::1";
}

bool isNative(const QJsonObject &object)
{
    const QString type =
        object.value(object.contains("oxAuthAppType"_L1) ? u"oxAuthAppType"_s : u"applicationType"_s).toString();
    return type.compare(u"native"_s, Qt::CaseInsensitive) == 0;
}

struct Finding {
    Severity severity;
    QString text;
};

std::optional<Finding> uriFinding(const QString &text, UriRule rule, const QJsonObject &object)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text != text.trimmed() || text.contains(u' '))
        return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "An address has no spaces."))};
    if (!url.isValid() || url.isRelative())
        return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "Not a whole address: it begins with a scheme, as https://."))};
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (web && url.host().isEmpty())
        return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "The address names no host."))};
    switch (rule) {
    case UriRule::None:
        break;
    case UriRule::Web:
        if (!web)
            return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "The address must begin with https:// or http://."))};
        break;
    case UriRule::Https:
        if (url.scheme() != u"https")
            return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "The address must begin with https://."))};
        break;
    case UriRule::Redirect:
        if (url.hasFragment())
            return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "A redirect address has no fragment (#…)."))};
        if (url.scheme() == u"http" && !isLoopback(url.host()) && !isNative(object))
            return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "Plain http is for localhost and native applications: use https."))};
        if (!web && !isNative(object))
            return Finding{Severity::Warning, translated(QT_TRANSLATE_NOOP("domain", "A scheme of its own is for native applications."))};
        break;
    }
    return std::nullopt;
}

std::optional<Finding> dnFinding(const QString &text)
{
    if (parseDn(text).isEmpty())
        return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "Not a directory name, as inum=…,ou=scopes,o=jans."))};
    return std::nullopt;
}

std::optional<Finding> choiceFinding(const Field &field, const QString &text)
{
    const auto is = [&](const FieldChoice &choice) { return choice.value.compare(text, Qt::CaseInsensitive) == 0; };
    if (field.choices.isEmpty() || std::any_of(field.choices.begin(), field.choices.end(), is))
        return std::nullopt;
    // The list is that of one release; a newer server may know more.
    return Finding{Severity::Warning,
                   translated(QT_TRANSLATE_NOOP("domain", "“%1” is not among the values the server's documents name.")).arg(text)};
}

std::optional<Finding> textFinding(const Field &field, const QString &text)
{
    if (field.least && text.size() < *field.least)
        return Finding{Severity::Error,
                       QCoreApplication::translate("domain", "At least %n character(s) are needed.", nullptr, static_cast<int>(*field.least))};
    if (field.greatest && text.size() > *field.greatest)
        return Finding{Severity::Error, QCoreApplication::translate("domain", "At most %n character(s) are allowed.", nullptr,
                                                                     static_cast<int>(*field.greatest))};
    if (!field.pattern.isEmpty() && !QRegularExpression(field.pattern).match(text).hasMatch())
        return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "Has characters that are not allowed here."))};
    if (field.isPattern) {
        const QRegularExpression pattern(text);
        if (!pattern.isValid())
            return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "Not a regular expression: %1 at character %2."))
                                                .arg(pattern.errorString())
                                                .arg(pattern.patternErrorOffset() + 1)};
    }
    return std::nullopt;
}

std::optional<Finding> jwksFinding(const QString &text)
{
    if (const QString problem = jsonProblem(text); !problem.isEmpty())
        return Finding{Severity::Error, problem};
    const QJsonObject set = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonValue keys = set.value("keys"_L1);
    if (!keys.isArray())
        return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "A key set is an object with a list “keys” (RFC 7517)."))};
    const QJsonArray list = keys.toArray();
    for (const QJsonValue &key : list) {
        if (key.toObject().value("kty"_L1).toString().isEmpty())
            return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "A key lacks its type “kty”."))};
        if (key.toObject().contains("d"_L1) || key.toObject().contains("k"_L1))
            return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "A private key is among them; only public keys belong here."))};
    }
    return std::nullopt;
}

std::optional<Finding> expressionFinding(const QString &text)
{
    if (const QString problem = jsonProblem(text); !problem.isEmpty())
        return Finding{Severity::Error, problem};
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!object.value("rule"_L1).isObject() || !object.value("data"_L1).isArray())
        return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "A scope expression has “rule” (an object) and “data” (the list of scopes)."))};
    return std::nullopt;
}

std::optional<Finding> numberFinding(const Field &field, const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() != static_cast<double>(value.toInteger()))
        return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "A whole number is needed."))};
    const qint64 least = field.least.value_or(field.kind == ValueKind::Duration ? 0 : std::numeric_limits<int>::min());
    const qint64 greatest = field.greatest.value_or(std::numeric_limits<int>::max());
    const bool wide = field.readOnly; // what the server makes may be longer
    if (!wide && (value.toInteger() < least || value.toInteger() > greatest))
        return Finding{Severity::Error,
                       translated(QT_TRANSLATE_NOOP("domain", "Must lie between %1 and %2.")).arg(least).arg(greatest)};
    return std::nullopt;
}

std::optional<Finding> dateFinding(const QJsonValue &value)
{
    if (value.isDouble() || QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid())
        return std::nullopt;
    return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "Not a date, as 2026-03-01T12:00:00."))};
}

std::optional<Finding> entryFinding(const Field &field, const QString &text, const QJsonObject &object)
{
    if (text.trimmed().isEmpty())
        return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "An entry is empty."))};
    switch (field.kind) {
    case ValueKind::Uris:
        return uriFinding(text, field.uriRule, object);
    case ValueKind::Dns:
        return dnFinding(text);
    case ValueKind::Choices:
        return choiceFinding(field, text);
    default:
        return std::nullopt;
    }
}

QList<FieldProblem> listProblems(const Field &field, const QJsonArray &list, const QJsonObject &object)
{
    QList<FieldProblem> problems;
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString text = list.at(i).toString();
        const int entry = static_cast<int>(i);
        if (!list.at(i).isString())
            problems << FieldProblem{field.path, Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "An entry is not a text.")), entry};
        else if (const auto finding = entryFinding(field, text, object))
            problems << FieldProblem{field.path, finding->severity, finding->text, entry};
        else if (seen.contains(text))
            problems << FieldProblem{field.path, Severity::Warning, translated(QT_TRANSLATE_NOOP("domain", "Stands in the list twice.")), entry};
        seen.insert(text);
    }
    return problems;
}

QList<FieldProblem> propertyProblems(const Field &field, const QJsonArray &list)
{
    QList<FieldProblem> problems;
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString name = list.at(i).toObject().value("value1"_L1).toString();
        const int entry = static_cast<int>(i);
        if (name.isEmpty())
            problems << FieldProblem{field.path, Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "A property has no name.")), entry};
        else if (seen.contains(name))
            problems << FieldProblem{field.path, Severity::Warning,
                                     translated(QT_TRANSLATE_NOOP("domain", "The property “%1” stands there twice; the last one counts.")).arg(name), entry};
        seen.insert(name);
    }
    return problems;
}

std::optional<Finding> scalarFinding(const Field &field, const QJsonValue &value, const QJsonObject &object)
{
    const auto needsText = [&value] {
        return value.isString() ? std::nullopt
                                : std::optional<Finding>({Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "A text is needed."))});
    };
    switch (field.kind) {
    case ValueKind::Flag:
        if (!value.isBool())
            return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "True or false is needed."))};
        return std::nullopt;
    case ValueKind::Integer:
    case ValueKind::Duration:
        return numberFinding(field, value);
    case ValueKind::Date:
        return dateFinding(value);
    case ValueKind::Map:
    case ValueKind::Localized:
        if (!value.isObject())
            return Finding{Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "An object is needed."))};
        return std::nullopt;
    case ValueKind::Json:
        return std::nullopt;
    default:
        break;
    }
    if (value.toString().isEmpty() && value.isString())
        return std::nullopt;
    if (const auto finding = needsText())
        return finding;
    const QString text = value.toString();
    switch (field.kind) {
    case ValueKind::Uri:
        return uriFinding(text, field.uriRule, object);
    case ValueKind::Dn:
        return dnFinding(text);
    case ValueKind::Choice:
    case ValueKind::Algorithm:
        return choiceFinding(field, text);
    case ValueKind::Jwks:
        return jwksFinding(text);
    case ValueKind::Expression:
        return expressionFinding(text);
    default:
        return textFinding(field, text);
    }
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

bool isList(ValueKind kind)
{
    return kind == ValueKind::Uris || kind == ValueKind::Strings || kind == ValueKind::Dns || kind == ValueKind::Choices;
}

} // namespace

QString jsonProblem(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    const QByteArray before = bytes.left(error.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return translated(QT_TRANSLATE_NOOP("domain", "Not JSON from line %1, column %2 on: %3."))
        .arg(line)
        .arg(column)
        .arg(error.errorString());
}

QList<FieldProblem> problemsOf(const Field &field, const QJsonValue &value, const QJsonObject &object)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (isList(field.kind) || field.kind == ValueKind::Properties) {
        if (!value.isArray())
            return {{field.path, Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "A list is needed."))}};
        return field.kind == ValueKind::Properties ? propertyProblems(field, value.toArray())
                                                   : listProblems(field, value.toArray(), object);
    }
    if (value.isArray() && field.kind == ValueKind::Text)
        return {}; // the documents of one server call some lists texts
    if (const auto finding = scalarFinding(field, value, object))
        return {{field.path, finding->severity, finding->text}};
    return {};
}

QList<FieldProblem> problemsOf(const FieldCatalogue &catalogue, const QJsonObject &object, bool isNew)
{
    QList<FieldProblem> problems;
    for (const Field &field : catalogue.fields()) {
        if (field.readOnly)
            continue;
        const QJsonValue value = valueAt(object, field.pointer());
        // Members that are missing from an object of the server were not needed for it either.
        const bool emptied = !isNew && !value.isUndefined();
        if (field.requiredOnCreate && isEmpty(value) && (isNew || emptied)) {
            problems << FieldProblem{field.path, Severity::Error, translated(QT_TRANSLATE_NOOP("domain", "The server needs a value here."))};
            continue;
        }
        problems << problemsOf(field, value, object);
        if (!field.mirrors.isEmpty() && valueAt(object, u'/' + field.mirrors) != value && !isEmpty(value))
            problems << FieldProblem{field.path, Severity::Warning,
                                     translated(QT_TRANSLATE_NOOP("domain", "Differs from “%1”; the server wants both equal.")).arg(catalogue.labelAt(u'/' + field.mirrors))};
    }
    return problems;
}

} // namespace drover::domain
