// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptiness.h"

#include "base/redact.h"
#include "domain/instant.h"
#include "domain/objectdiff.h"
#include "domain/objectmerge.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace drover::editing {

using namespace Qt::Literals::StringLiterals;
using domain::ValueKind;

namespace {

bool equalInAnyCase(const QJsonValue &a, const QJsonValue &b)
{
    return a.isString() && b.isString() && a.toString().compare(b.toString(), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isEmptyValue(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

bool isStoredAs(const QJsonValue &wanted, const QJsonValue &stored, ValueKind kind)
{
    if (wanted == stored || (isEmptyValue(wanted) && isEmptyValue(stored)))
        return true;
    if (kind == ValueKind::Date)
        return domain::instantOf(wanted).isValid() && domain::instantOf(wanted) == domain::instantOf(stored);
    if (kind == ValueKind::Choice || kind == ValueKind::Algorithm)
        return equalInAnyCase(wanted, stored);
    if (kind == ValueKind::Choices || kind == ValueKind::Dns) {
        const QJsonArray a = wanted.toArray();
        const QJsonArray b = stored.toArray();
        return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), equalInAnyCase);
    }
    return false;
}

QJsonObject withoutSecrets(QJsonObject object)
{
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (isSecretName(name))
            object.remove(name);
        else if (object.value(name).isObject())
            object.insert(name, withoutSecrets(object.value(name).toObject()));
    }
    return object;
}

bool isSecretPath(const QString &pointer)
{
    const QStringList tokens = domain::pointerTokens(pointer);
    return std::any_of(tokens.begin(), tokens.end(), [](const QString &token) { return isSecretName(token); });
}

QJsonObject duplicateOf(const QJsonObject &original, const domain::FieldCatalogue &catalogue)
{
    QJsonObject copy = withoutSecrets(original);
    for (const domain::Field &field : catalogue.fields()) {
        const bool made = field.readOnly || field.createOnly || field.kind == ValueKind::Secret;
        const bool outlived = field.kind == ValueKind::Date;
        if (made || outlived)
            domain::setValueAt(copy, field.pointer(), QJsonValue::Undefined);
    }
    for (const auto &name : {u"clientName"_s, u"displayName"_s, u"name"_s}) {
        const QString text = copy.value(name).toString();
        if (text.isEmpty())
            continue;
        const domain::Field *field = catalogue.find(name);
        const bool plain = field && !field->pattern.isEmpty(); // no spaces there
        copy.insert(name,
                    plain ? QString(text + u"_copy"_s) : QCoreApplication::translate("editing", "%1 (copy)").arg(text));
    }
    return copy;
}

} // namespace drover::editing
