// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/debugtypes.h"

#include <QHash>
#include <QJsonArray>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString scheme = u"drover:/"_s; // resources/scripthost/DEBUG.md, "Which script a source is"
constexpr int longestValue = 100'000; ///< of a variable's text

QString scriptOfFile(QString name)
{
    name = name.mid(name.lastIndexOf(u'/') + 1);
    if (name.endsWith(".py"_L1))
        name.chop(3);
    return name;
}

/// Members of Drover's own, which any adapter but ours leaves out.
QJsonObject own(const QJsonObject &json)
{
    return json.value("drover"_L1).toObject();
}

} // namespace

QJsonObject sourceOf(const QString &script)
{
    const QString name = script + u".py"_s;
    return {{u"name"_s, name}, {u"path"_s, QString(scheme + name)}};
}

QString scriptOf(const QJsonObject &source)
{
    const QString path = source.value("path"_L1).toString();
    if (path.startsWith(scheme))
        return scriptOfFile(path);
    const QString origin = source.value("origin"_L1).toString();
    if (origin.startsWith("script "_L1))
        return origin.mid(7);
    const QString name = source.value("name"_L1).toString();
    return scriptOfFile(name.isEmpty() ? path : name);
}

StackFrame StackFrame::fromJson(const QJsonObject &json)
{
    StackFrame frame;
    frame.id = json.value("id"_L1).toInteger();
    frame.name = json.value("name"_L1).toString();
    frame.script = scriptOf(json.value("source"_L1).toObject());
    frame.line = json.value("line"_L1).toInt();
    frame.subtle = json.value("presentationHint"_L1).toString() == "subtle"_L1;
    return frame;
}

Scope Scope::fromJson(const QJsonObject &json)
{
    Scope scope;
    scope.name = json.value("name"_L1).toString();
    scope.reference = json.value("variablesReference"_L1).toInteger();
    scope.expensive = json.value("expensive"_L1).toBool();
    scope.named = json.value("namedVariables"_L1).toInteger();
    scope.indexed = json.value("indexedVariables"_L1).toInteger();
    return scope;
}

Variable Variable::fromJson(const QJsonObject &json)
{
    Variable variable;
    variable.name = json.value("name"_L1).toString();
    // An `evaluate` answer says `result` where a variable says `value`.
    const QJsonValue value = json.contains("value"_L1) ? json.value("value"_L1) : json.value("result"_L1);
    variable.value = value.toString().left(longestValue);
    variable.type = json.value("type"_L1).toString();
    variable.evaluateName = json.value("evaluateName"_L1).toString();
    variable.reference = json.value("variablesReference"_L1).toInteger();
    variable.named = json.value("namedVariables"_L1).toInteger();
    variable.indexed = json.value("indexedVariables"_L1).toInteger();
    const QJsonArray attributes = json.value("presentationHint"_L1).toObject().value("attributes"_L1).toArray();
    variable.readOnly = attributes.contains(u"readOnly"_s) || attributes.contains(u"constant"_s);
    variable.changed = own(json).value("changed"_L1).toBool();
    return variable;
}

ExceptionInfo ExceptionInfo::fromJson(const QJsonObject &body)
{
    ExceptionInfo info;
    const QJsonObject details = body.value("details"_L1).toObject();
    info.type = details.value("fullTypeName"_L1).toString(details.value("typeName"_L1).toString());
    if (info.type.isEmpty())
        info.type = body.value("exceptionId"_L1).toString();
    info.message = details.value("message"_L1).toString(body.value("description"_L1).toString());
    info.traceback = details.value("stackTrace"_L1).toString();
    const QString mode = body.value("breakMode"_L1).toString();
    info.uncaught = mode == "unhandled"_L1 || mode == "userUnhandled"_L1;
    return info;
}

Stop Stop::fromJson(const QJsonObject &body)
{
    Stop stop;
    stop.reason = body.value("reason"_L1).toString();
    stop.description = body.value("description"_L1).toString();
    stop.text = body.value("text"_L1).toString();
    stop.thread = body.value("threadId"_L1).toInteger();
    const QJsonObject more = own(body);
    stop.past = more.value("past"_L1).toBool();
    stop.replay = more.value("replay"_L1).toBool();
    stop.ended = more.value("ended"_L1).toBool();
    stop.position = more.value("position"_L1).toInteger();
    stop.count = more.value("count"_L1).toInteger();
    const QJsonObject flow = more.value("flow"_L1).toObject();
    stop.flowScript = flow.value("script"_L1).toString();
    stop.flowMethod = flow.value("method"_L1).toString();
    stop.flowStep = flow.value("step"_L1).toInt();
    stop.flowPage = flow.value("page"_L1).toString();
    const QJsonObject top = more.value("top"_L1).toObject();
    if (!top.isEmpty())
        stop.top = StackFrame::fromJson(top);
    return stop;
}

Capabilities Capabilities::fromJson(const QJsonObject &body)
{
    Capabilities can;
    can.conditional = body.value("supportsConditionalBreakpoints"_L1).toBool();
    can.hitConditional = body.value("supportsHitConditionalBreakpoints"_L1).toBool();
    can.logPoints = body.value("supportsLogPoints"_L1).toBool();
    can.functionBreakpoints = body.value("supportsFunctionBreakpoints"_L1).toBool();
    can.setVariable = body.value("supportsSetVariable"_L1).toBool();
    can.stepBack = body.value("supportsStepBack"_L1).toBool();
    can.cancel = body.value("supportsCancelRequest"_L1).toBool();
    can.exceptionInfo = body.value("supportsExceptionInfoRequest"_L1).toBool();
    can.timeline = own(body).value("timeline"_L1).toBool();
    const QJsonArray filters = body.value("exceptionBreakpointFilters"_L1).toArray();
    for (const QJsonValue &filter : filters)
        can.exceptionFilters.append(filter.toObject());
    return can;
}

OutputLine OutputLine::fromJson(const QJsonObject &body)
{
    OutputLine line;
    line.category = body.value("category"_L1).toString(u"console"_s);
    line.text = body.value("output"_L1).toString().left(longestValue);
    while (line.text.endsWith(u'\n') || line.text.endsWith(u'\r'))
        line.text.chop(1);
    line.script = scriptOf(body.value("source"_L1).toObject());
    line.line = body.value("line"_L1).toInt();
    return line;
}

TimelineMarker TimelineMarker::fromJson(const QJsonObject &json)
{
    static const QHash<QString, Kind> kinds{{u"page"_s, Kind::Page},           {u"message"_s, Kind::Message},
                                            {u"exception"_s, Kind::Exception}, {u"print"_s, Kind::Print},
                                            {u"simulated"_s, Kind::Simulated}, {u"log"_s, Kind::Log}};
    TimelineMarker marker;
    marker.index = json.value("index"_L1).toInteger();
    marker.kind = kinds.value(json.value("kind"_L1).toString(), Kind::Other);
    marker.script = scriptOfFile(json.value("source"_L1).toString());
    marker.line = json.value("line"_L1).toInt();
    marker.text = json.value("text"_L1).toString();
    return marker;
}

TimelineCall TimelineCall::fromJson(const QJsonObject &json)
{
    return {json.value("first"_L1).toInteger(), json.value("last"_L1).toInteger(), json.value("script"_L1).toString(),
            json.value("method"_L1).toString()};
}

SimulatedCall SimulatedCall::fromJson(const QJsonObject &json)
{
    return {json.value("index"_L1).toInteger(),     json.value("call"_L1).toString(),
            json.value("returned"_L1).toString(),   scriptOfFile(json.value("source"_L1).toString()),
            json.value("line"_L1).toInt(),          json.value("count"_L1).toInt(1)};
}

InlineValue InlineValue::fromJson(const QJsonObject &json)
{
    return {json.value("line"_L1).toInt(), json.value("name"_L1).toString(), json.value("value"_L1).toString(),
            json.value("changed"_L1).toBool()};
}

} // namespace drover::debug
