// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/pageentry.h"

#include <QJsonArray>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto loginForm = "loginForm"_L1;
constexpr auto usernameField = "loginForm:username"_L1;
constexpr auto passwordField = "loginForm:password"_L1;
constexpr auto loginButton = "loginForm:loginButton"_L1;
constexpr auto attributePrefix = "attribute:"_L1;

} // namespace

bool isSecretField(const QString &name)
{
    return name.contains("password"_L1, Qt::CaseInsensitive);
}

QJsonObject toldParameters(const QMap<QString, QStringList> &parameters)
{
    QJsonObject told;
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it) {
        if (isSecretField(it.key()))
            told.insert(it.key(), u"•••"_s);
        else
            told.insert(it.key(), it->size() == 1 ? QJsonValue(it->constFirst()) : QJsonArray::fromStringList(*it));
    }
    return told;
}

QJsonObject parametersJson(const QMap<QString, QStringList> &parameters)
{
    QJsonObject json;
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it)
        json.insert(it.key(), QJsonArray::fromStringList(*it));
    return json;
}

QMap<QString, QStringList> PageEntry::fields() const
{
    QMap<QString, QStringList> fields = parameters;
    if (credentials) {
        fields.insert(loginForm, {QString(loginForm)});
        fields.insert(usernameField, {credentials->username});
        fields.insert(passwordField, {credentials->password});
        fields.insert(loginButton, {u"Login"_s});
    }
    for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it)
        fields.insert(attributePrefix + it.key(), {it.value()});
    return fields;
}

PageEntry PageEntry::fromFields(const QMap<QString, QStringList> &fields)
{
    PageEntry entry;
    entry.parameters = fields;
    const auto take = [&entry](const QString &name) {
        const QStringList values = entry.parameters.take(name);
        return values.isEmpty() ? QString() : values.constFirst();
    };
    if (fields.contains(usernameField) || fields.contains(passwordField)) {
        TypedCredentials typed;
        typed.username = take(usernameField);
        typed.password = take(passwordField);
        entry.credentials = typed;
        take(loginForm);
        take(loginButton);
    }
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (it.key().startsWith(attributePrefix))
            entry.attributes.insert(it.key().mid(attributePrefix.size()), take(it.key()));
    }
    return entry;
}

QMap<QString, QStringList> PageEntry::requestParameters() const
{
    PageEntry withoutAttributes = *this;
    withoutAttributes.attributes.clear();
    QMap<QString, QStringList> found = withoutAttributes.fields();
    for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it) {
        found.insert(it.key(), {it.value()});
        found.insert(loginForm + u':' + it.key(), {it.value()});
    }
    return found;
}

QJsonObject PageEntry::told() const
{
    QJsonObject json;
    if (credentials)
        json.insert(u"credentials"_s, QJsonObject{{u"username"_s, credentials->username}});
    if (!parameters.isEmpty())
        json.insert(u"requestParameters"_s, toldParameters(parameters));
    if (!attributes.isEmpty()) {
        QJsonObject named;
        for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it)
            named.insert(it.key(), it.value());
        json.insert(u"pageAttributes"_s, named);
    }
    return json;
}

} // namespace drover::uma
