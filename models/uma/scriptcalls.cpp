// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/scriptcalls.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shortText(const QJsonArray &arguments)
{
    QStringList texts;
    for (const auto &argument : arguments) {
        const QJsonObject tagged = argument.toObject();
        const QString tag = tagged.isEmpty() ? QString() : tagged.constBegin().key();
        if (tag == "int"_L1) {
            texts.append(QString::number(tagged.value(tag).toInteger()));
        } else if (tag == "string"_L1) {
            texts.append(u'"' + tagged.value(tag).toString() + u'"');
        } else {
            texts.append(tag);
        }
    }
    return texts.join(", "_L1);
}

template <class T>
QJsonArray asJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list) {
        array.append(item.toJson());
    }
    return array;
}

QJsonArray asJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

/// `detail` of a time-out: {"line","method","traceback","log"}
QJsonObject detailOf(const Error &error)
{
    return QJsonDocument::fromJson(error.detail.toUtf8()).object();
}

scripts::ScriptError brokenOff(const QString &script, const QString &method, const Error &error)
{
    const QJsonObject detail = detailOf(error);
    scripts::ScriptError told;
    told.script = script;
    told.method = detail.value("method"_L1).toString(method);
    told.line = detail.value("line"_L1).toInt();
    told.type = error.kind == Error::Kind::Timeout     ? u"ScriptTimeout"_s
                : error.kind == Error::Kind::Cancelled ? u"ScriptStopped"_s
                                                       : u"ScriptHostLost"_s;
    told.message = error.sentence();
    told.traceback = detail.value("traceback"_L1).toString();
    return told;
}

} // namespace

ScriptCalls::ScriptCalls(const Services &services, QString requestId)
    : m_services(services)
    , m_requestId(std::move(requestId))
{
}

ScriptCalls::~ScriptCalls()
{
    if (!m_opened.isEmpty()) {
        m_services.engine->endRequest(m_requestId);
    }
}

QString ScriptCalls::newContext()
{
    return m_requestId + "-c"_L1 + QString::number(++m_contexts);
}

QCoro::Task<Result<scripts::CallReply>> ScriptCalls::call(LoadedScript script, QString context, QByteArray spec,
                                                          scripts::MethodCall call)
{
    QList<scripts::MethodCall> calls;
    calls.append(call);
    co_return co_await this->call(script, context, spec, calls);
}

QCoro::Task<Result<scripts::CallReply>> ScriptCalls::call(LoadedScript script, QString context, QByteArray spec,
                                                          QList<scripts::MethodCall> calls)
{
    scripts::CallRequest request;
    request.contextId = context;
    request.contextText = spec;
    request.calls = calls;
    co_return co_await this->call(script, request);
}

QCoro::Task<Result<scripts::CallReply>> ScriptCalls::call(LoadedScript script, scripts::CallRequest request)
{
    const QList<scripts::MethodCall> calls = request.calls;
    request.handle = script.handle;
    request.traceLines = m_services.traceLines;
    if (!request.contextId.isEmpty()) {
        request.requestId = m_requestId;
        if (m_opened.contains(request.contextId)) {
            request.contextSpec = {};
            request.contextText = {};
        }
        m_opened.insert(request.contextId);
    }
    auto reply = co_await m_services.engine->call(request);
    if (!reply) {
        reportBroken(script, calls, reply.error());
        co_return fail(reply.error());
    }
    if (reply->results.size() != calls.size()) {
        co_return fail(Error::Kind::Internal,
                       QCoreApplication::translate("uma", "The script host answered %1 of %2 calls.")
                           .arg(reply->results.size())
                           .arg(calls.size()),
                       {}, QCoreApplication::translate("uma", "Run the flow again; if it happens again, report it."));
    }
    report(script, calls, *reply);
    co_return *reply;
}

void ScriptCalls::report(const LoadedScript &script, const QList<scripts::MethodCall> &calls,
                         const scripts::CallReply &reply)
{
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const scripts::MethodReply &result = reply.results.at(i);
        if (result.skipped) {
            continue;
        }
        const QJsonArray lines = asJson(result.lines);
        // Output belongs to the batch; it is told with its first call.
        QJsonObject told{{u"script"_s, script.meta.name},
                         {u"inum"_s, script.meta.inum},
                         {u"type"_s, script.meta.type},
                         {u"method"_s, calls.at(i).method},
                         {u"args"_s, shortText(calls.at(i).args)},
                         {u"value"_s, result.value},
                         {u"defaulted"_s, result.defaulted},
                         {u"error"_s, result.error ? QJsonValue(result.error->toJson()) : QJsonValue()},
                         {u"lines"_s, lines},
                         {u"log"_s, i == 0 ? asJson(reply.log) : QJsonArray()},
                         {u"simulated"_s, i == 0 ? asJson(reply.simulated) : QJsonArray()},
                         {u"durationMs"_s, result.durationMs}};
        if (i == 0 && !reply.effects.isEmpty()) {
            told.insert(u"effects"_s, reply.effects);
        }
        m_services.events->emitEvent(u"script.called"_s, told);
        if (result.error) {
            m_services.library->scriptFailed(script, *result.error);
        }
    }
}

void ScriptCalls::reportBroken(const LoadedScript &script, const QList<scripts::MethodCall> &calls, const Error &error)
{
    const scripts::ScriptError told =
        brokenOff(script.meta.name, calls.isEmpty() ? QString() : calls.constFirst().method, error);
    m_services.events->emitEvent(u"script.called"_s, {{u"script"_s, script.meta.name},
                                                      {u"type"_s, script.meta.type},
                                                      {u"method"_s, told.method},
                                                      {u"value"_s, QJsonValue()},
                                                      {u"defaulted"_s, false},
                                                      {u"error"_s, told.toJson()},
                                                      {u"log"_s, detailOf(error).value("log"_L1).toArray()}});
}

void emitScriptLoaded(EventSink &events, const scripts::ScriptSource &script, const scripts::LoadReply &reply)
{
    QJsonObject told{{u"script"_s, script.name},
                     {u"inum"_s, script.inum},
                     {u"type"_s, script.type},
                     {u"state"_s, scripts::LoadReply::stateName(reply.state)},
                     {u"stage"_s, reply.stage},
                     {u"error"_s, reply.error ? QJsonValue(reply.error->toJson()) : QJsonValue()},
                     {u"serverError"_s, reply.serverError},
                     {u"log"_s, asJson(reply.log)},
                     {u"simulated"_s, asJson(reply.simulated)}};
    if (!reply.effects.isEmpty()) {
        told.insert(u"effects"_s, reply.effects);
    }
    if (script.traceLines) {
        told.insert(u"lines"_s, asJson(reply.lines));
        told.insert(u"executable"_s, asJson(reply.executable));
    }
    events.emitEvent(u"script.loaded"_s, told);
}

void emitScriptLoadBroken(EventSink &events, const scripts::ScriptSource &script, const Error &error)
{
    events.emitEvent(u"script.loaded"_s, {{u"script"_s, script.name},
                                          {u"type"_s, script.type},
                                          {u"state"_s, u"missing"_s},
                                          {u"stage"_s, u"load"_s},
                                          {u"error"_s, brokenOff(script.name, {}, error).toJson()}});
}

scripts::MethodCall methodOf(const QString &method)
{
    static const QJsonArray contextOnly{QJsonObject{{u"context"_s, true}}};
    return {method, contextOnly};
}

scripts::MethodCall methodOf(const QString &method, int step)
{
    return {method, QJsonArray{QJsonObject{{u"int"_s, step}}, QJsonObject{{u"context"_s, true}}}};
}

HostFailure hostFailureOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
        return {504, u"script_timeout"_s};
    case Error::Kind::Cancelled:
        return {503, u"script_stopped"_s};
    case Error::Kind::Unreachable:
    case Error::Kind::NotFound: // the handle was of a host that is gone
        return {503, u"script_host_lost"_s};
    default:
        return {503, u"script_host_failed"_s};
    }
}

void emitHostFailure(EventSink &events, const Error &error)
{
    const HostFailure failure = hostFailureOf(error);
    events.emitEvent(u"decision"_s, {{u"decision"_s, u"error"_s},
                                     {u"status"_s, failure.status},
                                     {u"code"_s, failure.code},
                                     {u"message"_s, error.sentence()}});
}

} // namespace drover::uma
