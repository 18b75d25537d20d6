// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callform.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>

static void initCallExamples()
{
    Q_INIT_RESOURCE(uma_call_examples);
}

using namespace Qt::Literals::StringLiterals;

namespace drover::uma {

namespace {

const QJsonObject &examples()
{
    static const QJsonObject read = [] {
        initCallExamples();
        QFile file(u":/catalogue/callexamples.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return read;
}

CallField::Kind kindOf(const CallCatalogue::Parameter &parameter, const QStringList &choices)
{
    if (!parameter.context.isEmpty())
        return CallField::Kind::Object;
    if (parameter.type == u"int")
        return CallField::Kind::Number;
    if (parameter.type == u"boolean")
        return CallField::Kind::Flag;
    if (!choices.isEmpty())
        return CallField::Kind::Choice;
    if (parameter.type == u"String" || parameter.type == u"X509Certificate")
        return CallField::Kind::Text;
    if (parameter.type == u"JSONArray" || parameter.type.startsWith(u"List<"))
        return CallField::Kind::Array;
    return parameter.type == u"JsonNode" ? CallField::Kind::Json : CallField::Kind::Object;
}

QJsonValue emptyOf(CallField::Kind kind)
{
    switch (kind) {
    case CallField::Kind::Text:
    case CallField::Kind::Choice:
        return QString();
    case CallField::Kind::Number:
        return 0;
    case CallField::Kind::Flag:
        return false;
    case CallField::Kind::Array:
        return QJsonArray();
    case CallField::Kind::Object:
    case CallField::Kind::Json:
        break;
    }
    return QJsonObject();
}

QJsonValue exampleOf(const QString &type, const CallCatalogue::Parameter &parameter, const CallField &field)
{
    if (field.isContext) {
        const QJsonObject contexts = examples().value(u"contexts"_s).toObject();
        return contexts.value(parameter.context).toObject(contexts.value(QString()).toObject());
    }
    const QJsonObject byName = examples().value(u"parameters"_s).toObject();
    const QString ofType = type + u'.' + parameter.name;
    if (byName.contains(ofType))
        return byName.value(ofType);
    if (field.takes(byName.value(parameter.name)))
        return byName.value(parameter.name);
    const QJsonObject byType = examples().value(u"types"_s).toObject();
    if (byType.contains(parameter.type))
        return byType.value(parameter.type);
    return field.choices.isEmpty() ? emptyOf(field.kind) : QJsonValue(field.choices.first());
}

} // namespace

bool CallField::takes(const QJsonValue &value) const
{
    switch (kind) {
    case Kind::Number:
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    case Kind::Flag:
        return value.isBool();
    case Kind::Text:
    case Kind::Choice:
        return value.isString() || value.isNull();
    case Kind::Object:
        return value.isObject() || value.isNull();
    case Kind::Array:
        return value.isArray() || value.isNull();
    case Kind::Json:
        break;
    }
    return !value.isUndefined();
}

QList<CallField> callFields(const QString &type, const CallCatalogue::Method &method)
{
    const QJsonObject choices = examples().value(u"choices"_s).toObject();
    QList<CallField> fields;
    for (const CallCatalogue::Parameter &parameter : method.parameters) {
        if (parameter.isConfiguration())
            continue;
        CallField field;
        field.name = parameter.name;
        field.type = parameter.type;
        field.isContext = !parameter.context.isEmpty();
        for (const QJsonValue &choice : choices.value(parameter.type).toArray())
            field.choices << choice.toString();
        field.kind = kindOf(parameter, field.choices);
        field.example = exampleOf(type, parameter, field);
        fields << field;
    }
    return fields;
}

QString mainMethod(const QString &type, const QString &generation)
{
    const CallCatalogue::Type *known = CallCatalogue::shipped().find(type);
    if (!known)
        return {};
    const QStringList names = known->methodNames(generation);
    const QString main = examples().value(u"main"_s).toObject().value(type).toString();
    return names.contains(main) ? main : names.value(0);
}

QJsonArray argumentsFrom(const QList<CallField> &fields, const QJsonObject &values)
{
    QJsonArray arguments;
    for (const CallField &field : fields) {
        const QJsonValue given = values.value(field.name);
        arguments.append(field.takes(given) ? given : field.example);
    }
    return arguments;
}

bool runsAsFlow(const QString &type)
{
    return examples().value(u"flows"_s).toArray().contains(type);
}

} // namespace drover::uma
