// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scripttypes.h"

#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::scripts {

namespace {

template <class T>
QJsonArray arrayOf(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(item.toJson());
    return array;
}

template <class T>
QList<T> listOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QList<T> items;
    items.reserve(array.size());
    for (const QJsonValue &item : array)
        items.append(T::fromJson(item.toObject()));
    return items;
}

QJsonValue errorToJson(const std::optional<ScriptError> &error)
{
    return error ? QJsonValue(error->toJson()) : QJsonValue(QJsonValue::Null);
}

std::optional<ScriptError> errorFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return ScriptError::fromJson(value.toObject());
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

LoadReply::State stateFromString(const QString &text)
{
    if (text == "loaded"_L1)
        return LoadReply::State::Loaded;
    if (text == "dummy"_L1)
        return LoadReply::State::Dummy;
    return LoadReply::State::Missing;
}

QJsonArray numbersToJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QList<int> numbersFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QList<int> numbers;
    numbers.reserve(array.size());
    for (const QJsonValue &number : array)
        numbers.append(number.toInt());
    return numbers;
}

} // namespace

QString toString(Generation generation)
{
    switch (generation) {
    case Generation::Gluu3:
        return u"gluu3"_s;
    case Generation::Gluu4:
        return u"gluu4"_s;
    case Generation::Janssen:
        break;
    }
    return u"janssen"_s;
}

Result<Generation> generationFromString(const QString &text)
{
    for (const Generation generation : {Generation::Janssen, Generation::Gluu4, Generation::Gluu3}) {
        if (toString(generation) == text)
            return generation;
    }
    return fail(Error::Kind::Input, QCoreApplication::translate("scripts", "“%1” is not a kind of server.").arg(text),
                {}, QCoreApplication::translate("scripts", "Use janssen, gluu4 or gluu3."));
}

QString LoadReply::stateName(State state)
{
    switch (state) {
    case LoadReply::State::Loaded:
        return u"loaded"_s;
    case LoadReply::State::Dummy:
        return u"dummy"_s;
    case LoadReply::State::Missing:
        break;
    }
    return u"missing"_s;
}

QJsonObject Property::toJson() const
{
    return {{u"name"_s, name}, {u"value"_s, value}, {u"hide"_s, hide}, {u"description"_s, description}};
}

Property Property::fromJson(const QJsonObject &json)
{
    return {json.value("name"_L1).toString(), json.value("value"_L1).toString(), json.value("hide"_L1).toBool(),
            json.value("description"_L1).toString()};
}

QJsonObject LogLine::toJson() const
{
    return {{u"stream"_s, stream}, {u"text"_s, text}, {u"line"_s, line}};
}

LogLine LogLine::fromJson(const QJsonObject &json)
{
    return {json.value("stream"_L1).toString(), json.value("text"_L1).toString(), json.value("line"_L1).toInt()};
}

QJsonObject ScriptError::toJson() const
{
    return {{u"script"_s, script}, {u"method"_s, method},   {u"line"_s, line},
            {u"type"_s, type},     {u"message"_s, message}, {u"traceback"_s, traceback}};
}

ScriptError ScriptError::fromJson(const QJsonObject &json)
{
    return {json.value("script"_L1).toString(),  json.value("method"_L1).toString(),
            json.value("line"_L1).toInt(),       json.value("type"_L1).toString(),
            json.value("message"_L1).toString(), json.value("traceback"_L1).toString()};
}

QJsonObject Simulated::toJson() const
{
    QJsonObject json{{u"call"_s, call}, {u"line"_s, line}, {u"count"_s, count}, {u"returned"_s, returned}};
    if (answered)
        json.insert(u"answered"_s, true);
    return json;
}

Simulated Simulated::fromJson(const QJsonObject &json)
{
    return {json.value("call"_L1).toString(), json.value("line"_L1).toInt(), json.value("count"_L1).toInt(),
            json.value("returned"_L1).toString(), json.value("answered"_L1).toBool()};
}

QString ScriptSource::languageOfFile(const QString &fileName)
{
    return fileName.endsWith(".java"_L1, Qt::CaseInsensitive) ? u"java"_s : u"python"_s;
}

QJsonObject ScriptSource::toJson() const
{
    return {{u"name"_s, name},
            {u"type"_s, type},
            {u"source"_s, source},
            {u"properties"_s, arrayOf(properties)},
            {u"moduleProperties"_s, arrayOf(moduleProperties)},
            {u"level"_s, level},
            {u"revision"_s, revision},
            {u"inum"_s, inum},
            {u"dn"_s, dn},
            {u"aliases"_s, QJsonArray::fromStringList(aliases)},
            {u"description"_s, description},
            {u"enabled"_s, enabled},
            {u"language"_s, language}};
}

ScriptSource ScriptSource::fromJson(const QJsonObject &json)
{
    ScriptSource script;
    script.name = json.value("name"_L1).toString();
    script.type = json.value("type"_L1).toString();
    script.source = json.value("source"_L1).toString();
    script.properties = listOf<Property>(json.value("properties"_L1));
    script.moduleProperties = listOf<Property>(json.value("moduleProperties"_L1));
    script.level = json.value("level"_L1).toInt(script.level);
    script.revision = json.value("revision"_L1).toInteger(script.revision);
    script.inum = json.value("inum"_L1).toString();
    script.dn = json.value("dn"_L1).toString();
    for (const QJsonValue &alias : json.value("aliases"_L1).toArray())
        script.aliases.append(alias.toString());
    script.description = json.value("description"_L1).toString();
    script.enabled = json.value("enabled"_L1).toBool(script.enabled);
    script.language = json.value("language"_L1).toString(script.language);
    return script;
}

QJsonObject LoadReply::toJson() const
{
    QJsonObject json{{u"handle"_s, handle},
                     {u"state"_s, stateName(state)},
                     {u"apiVersion"_s, apiVersion},
                     {u"className"_s, className},
                     {u"initArguments"_s, initArguments},
                     {u"stage"_s, textOrNull(stage)},
                     {u"initResult"_s, initResult ? QJsonValue(*initResult) : QJsonValue(QJsonValue::Null)},
                     {u"error"_s, errorToJson(error)},
                     {u"serverError"_s, textOrNull(serverError)},
                     {u"log"_s, arrayOf(log)},
                     {u"simulated"_s, arrayOf(simulated)},
                     {u"durationMs"_s, durationMs},
                     {u"lines"_s, numbersToJson(lines)},
                     {u"executable"_s, numbersToJson(executable)}};
    if (!effects.isEmpty())
        json.insert(u"effects"_s, effects);
    return json;
}

LoadReply LoadReply::fromJson(const QJsonObject &json)
{
    LoadReply reply;
    reply.handle = json.value("handle"_L1).toInt();
    reply.state = stateFromString(json.value("state"_L1).toString());
    reply.apiVersion = json.value("apiVersion"_L1).toInt();
    reply.className = json.value("className"_L1).toString();
    reply.initArguments = json.value("initArguments"_L1).toInt();
    reply.stage = json.value("stage"_L1).toString();
    const QJsonValue initResult = json.value("initResult"_L1);
    if (initResult.isBool())
        reply.initResult = initResult.toBool();
    reply.error = errorFromJson(json.value("error"_L1));
    reply.serverError = json.value("serverError"_L1).toString();
    reply.log = listOf<LogLine>(json.value("log"_L1));
    reply.simulated = listOf<Simulated>(json.value("simulated"_L1));
    reply.durationMs = json.value("durationMs"_L1).toDouble();
    reply.lines = numbersFromJson(json.value("lines"_L1));
    reply.executable = numbersFromJson(json.value("executable"_L1));
    reply.effects = json.value("effects"_L1).toArray();
    return reply;
}

QJsonObject MethodCall::toJson() const
{
    QJsonObject json{{u"method"_s, method}, {u"args"_s, args}};
    if (!when.isEmpty())
        json.insert(u"when"_s, when);
    if (tellContext)
        json.insert(u"tellContext"_s, true);
    return json;
}

MethodCall MethodCall::fromJson(const QJsonObject &json)
{
    return {json.value("method"_L1).toString(), json.value("args"_L1).toArray(), json.value("when"_L1).toArray(),
            json.value("tellContext"_L1).toBool()};
}

QJsonObject MethodReply::toJson() const
{
    QJsonObject json{{u"value"_s, value},         {u"javaType"_s, textOrNull(javaType)}, {u"error"_s, errorToJson(error)},
                     {u"defaulted"_s, defaulted}, {u"durationMs"_s, durationMs},         {u"lines"_s, numbersToJson(lines)}};
    if (notCalled)
        json.insert(u"notCalled"_s, true);
    if (!failure.isEmpty())
        json.insert(u"failure"_s, failure);
    if (!arguments.isEmpty())
        json.insert(u"arguments"_s, arguments);
    if (!context.isEmpty())
        json.insert(u"context"_s, context);
    if (skipped)
        json.insert(u"skipped"_s, true);
    return json;
}

MethodReply MethodReply::fromJson(const QJsonObject &json)
{
    MethodReply reply;
    reply.value = json.value("value"_L1);
    reply.javaType = json.value("javaType"_L1).toString();
    reply.error = errorFromJson(json.value("error"_L1));
    reply.defaulted = json.value("defaulted"_L1).toBool();
    reply.notCalled = json.value("notCalled"_L1).toBool();
    reply.failure = json.value("failure"_L1).toObject();
    reply.arguments = json.value("arguments"_L1).toArray();
    reply.context = json.value("context"_L1).toObject();
    reply.skipped = json.value("skipped"_L1).toBool();
    reply.durationMs = json.value("durationMs"_L1).toDouble();
    reply.lines = numbersFromJson(json.value("lines"_L1));
    return reply;
}

QJsonObject CallRequest::toJson() const
{
    // Members in the order of their names: inserting is costly in the middle, and this is done for every call.
    QJsonObject json;
    if (!answers.isEmpty())
        json.insert(u"answers"_s, answers);
    json.insert(u"calls"_s, arrayOf(calls));
    if (!contextId.isEmpty()) {
        QJsonObject context;
        context.insert(u"id"_s, contextId);
        context.insert(u"request"_s, requestId);
        const QJsonObject described = spec();
        if (!described.isEmpty())
            context.insert(u"spec"_s, described);
        json.insert(u"context"_s, context);
    }
    json.insert(u"handle"_s, handle);
    if (traceLines)
        json.insert(u"trace"_s, u"lines"_s);
    if (!world.isEmpty())
        json.insert(u"world"_s, world);
    if (worldState)
        json.insert(u"worldState"_s, true);
    return json;
}

QJsonObject CallRequest::spec() const
{
    return contextText.isEmpty() ? contextSpec : QJsonDocument::fromJson(contextText).object();
}

QByteArray CallRequest::toText(int timeoutMs, bool streamed, const QStringList &ended) const
{
    constexpr qsizetype expected = 512;
    wire::JsonText text(contextText.size() + expected);
    text.beginObject();
    if (!answers.isEmpty())
        text.name("answers"_L1).value(answers);
    text.name("brief"_L1).value(true);
    text.name("calls"_L1).beginArray();
    for (const MethodCall &call : calls) {
        text.beginObject().name("method"_L1).value(call.method).name("args"_L1).value(call.args);
        if (!call.when.isEmpty())
            text.name("when"_L1).value(call.when);
        if (call.tellContext)
            text.name("tellContext"_L1).value(true);
        text.endObject();
    }
    text.endArray();
    if (!contextId.isEmpty()) {
        text.name("context"_L1).beginObject().name("id"_L1).value(contextId).name("request"_L1).value(requestId);
        if (!contextText.isEmpty())
            text.name("spec"_L1).raw(contextText);
        else if (!contextSpec.isEmpty())
            text.name("spec"_L1).value(contextSpec);
        text.endObject();
    }
    if (!ended.isEmpty())
        text.name("ended"_L1).value(ended);
    text.name("handle"_L1).value(handle).name("stream"_L1).value(streamed).name("timeoutMs"_L1).value(timeoutMs);
    if (traceLines)
        text.name("trace"_L1).value("lines"_L1);
    if (!world.isEmpty())
        text.name("world"_L1).value(world);
    if (worldState)
        text.name("worldState"_L1).value(true);
    return text.endObject().take();
}

CallRequest CallRequest::fromJson(const QJsonObject &json)
{
    CallRequest request;
    request.handle = json.value("handle"_L1).toInt();
    request.calls = listOf<MethodCall>(json.value("calls"_L1));
    request.traceLines = json.value("trace"_L1).toString() == "lines"_L1;
    const QJsonObject context = json.value("context"_L1).toObject();
    request.contextId = context.value("id"_L1).toString();
    request.requestId = context.value("request"_L1).toString();
    request.contextSpec = context.value("spec"_L1).toObject();
    request.world = json.value("world"_L1).toObject();
    request.answers = json.value("answers"_L1).toObject();
    request.worldState = json.value("worldState"_L1).toBool();
    return request;
}

QJsonObject CallReply::toJson() const
{
    QJsonObject json{{u"results"_s, arrayOf(results)},
                     {u"context"_s, context},
                     {u"log"_s, arrayOf(log)},
                     {u"simulated"_s, arrayOf(simulated)}};
    if (!effects.isEmpty())
        json.insert(u"effects"_s, effects);
    if (!world.isEmpty())
        json.insert(u"world"_s, world);
    return json;
}

CallReply CallReply::fromJson(const QJsonObject &json)
{
    return {listOf<MethodReply>(json.value("results"_L1)), json.value("context"_L1).toObject(),
            listOf<LogLine>(json.value("log"_L1)), listOf<Simulated>(json.value("simulated"_L1)),
            json.value("effects"_L1).toArray(), json.value("world"_L1).toObject()};
}

} // namespace drover::scripts
