// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/scriptcall.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace drover::flowtext {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(flowtext)
};

QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1).replace(u'\n', "\\n"_L1);
    return u'\'' + text + u'\'';
}

QString wholeText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"None"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"True"_s : u"False"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Array: {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items.append(wholeText(item));
        return u'[' + items.join(", "_L1) + u']';
    }
    case QJsonValue::Object: {
        QStringList items;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            items.append(quoted(it.key()) + u": "_s + wholeText(it.value()));
        return u'{' + items.join(", "_L1) + u'}';
    }
    }
    return {};
}

template<typename T>
QList<T> listFrom(const QJsonValue &value)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(T::fromJson(item.toObject()));
    return list;
}

/// Claim definitions (UMA 2.0 Grant §3.3.6 required_claims) as their names, which is what tells them apart.
QJsonValue namesAlone(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QJsonArray names;
    for (const QJsonValue &item : array) {
        if (!item.isObject() || !item.toObject().contains("name"_L1))
            return value;
        names.append(item.toObject().value("name"_L1));
    }
    return names.isEmpty() ? value : QJsonValue(names);
}

ScriptCall commonPart(const QJsonObject &data)
{
    ScriptCall call;
    call.script = data.value("script"_L1).toString();
    if (data.value("error"_L1).isObject())
        call.error = scripts::ScriptError::fromJson(data.value("error"_L1).toObject());
    call.log = listFrom<scripts::LogLine>(data.value("log"_L1));
    call.simulated = listFrom<scripts::Simulated>(data.value("simulated"_L1));
    call.durationMs = data.value("durationMs"_L1).toDouble();
    if (call.error)
        call.line = call.error->line;
    return call;
}

} // namespace

QString pythonText(const QJsonValue &value, int maximum)
{
    const QString text = wholeText(value);
    if (text.size() <= maximum || maximum < 2)
        return text;
    return text.left(maximum - 1) + u'…';
}

std::optional<ScriptCall> scriptCall(const uma::Event &event)
{
    const QJsonObject &data = event.data;
    if (event.kind == "script.loaded"_L1) {
        if (data.value("state"_L1).toString() == "loaded"_L1)
            return std::nullopt;
        return commonPart(data);
    }
    if (event.kind != "script.called"_L1)
        return std::nullopt;
    ScriptCall call = commonPart(data);
    call.method = data.value("method"_L1).toString();
    const QJsonValue arguments = data.value("args"_L1);
    call.arguments = arguments.isString() ? arguments.toString() : pythonText(arguments);
    const bool isClaims = call.method == "getRequiredClaims"_L1;
    call.value = pythonText(isClaims ? namesAlone(data.value("value"_L1)) : data.value("value"_L1));
    call.answeredFalse = data.value("value"_L1).isBool() && !data.value("value"_L1).toBool();
    call.defaulted = data.value("defaulted"_L1).toBool();
    const QJsonArray lines = data.value("lines"_L1).toArray();
    for (const QJsonValue &line : lines)
        call.lines.append(line.toInt());
    if (call.line == 0 && !call.lines.isEmpty())
        call.line = call.lines.last();
    return call;
}

QList<ScriptCall> scriptCalls(const uma::FlowMessage &message)
{
    QList<ScriptCall> calls;
    for (const uma::Event &event : message.events) {
        if (std::optional<ScriptCall> call = scriptCall(event))
            calls.append(*std::move(call));
    }
    return calls;
}

QString callText(const ScriptCall &call)
{
    if (call.isLoad())
        return Text::tr("could not be loaded");
    if (call.error) {
        const QString type = call.error->type.section(u'.', -1);
        return Text::tr("%1 raised %2").arg(call.method, type);
    }
    return u"%1 = %2"_s.arg(call.method, call.value);
}

QString lineText(const ScriptCall &call)
{
    return call.line > 0 ? Text::tr("line %1").arg(call.line) : QString();
}

} // namespace drover::flowtext
