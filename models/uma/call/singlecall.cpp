// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlecall.h"

#include "callarguments.h"
#include "callcatalogue.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace drover::uma {

namespace {

/// Sentences of this room have the translation context "uma".
struct Uma {
    Q_DECLARE_TR_FUNCTIONS(uma)
};

QList<int> eachOnce(const QList<int> &lines)
{
    const std::set<int> sorted(lines.begin(), lines.end());
    return {sorted.begin(), sorted.end()};
}

SingleCallResult resultOf(const scripts::LoadReply &loaded, const scripts::CallReply &reply)
{
    SingleCallResult result;
    result.log = loaded.log + reply.log;
    result.simulated = loaded.simulated + reply.simulated;
    result.context = reply.context;
    result.effects = loaded.effects;
    for (const QJsonValue &effect : reply.effects)
        result.effects.append(effect);
    result.state = loaded.state;
    result.stage = loaded.stage;
    result.executable = loaded.executable;
    QList<int> lines = loaded.lines;
    if (!reply.results.isEmpty()) {
        const scripts::MethodReply &first = reply.results.first();
        result.result = first.value;
        result.error = first.error;
        result.defaulted = first.defaulted;
        result.notCalled = first.notCalled;
        result.failure = first.failure;
        result.arguments = first.arguments;
        result.durationMs = first.durationMs;
        result.javaType = first.javaType;
        lines += first.lines;
    }
    result.lines = eachOnce(lines);
    // A script that did not load answers by its type's dummy; the reason is what its author needs.
    if (!result.error && loaded.error) {
        result.error = loaded.error;
        result.defaulted = true;
    }
    return result;
}

/// A script that was stopped at its limit, as an error of the script: where it was then is in the detail.
SingleCallResult stopped(const SingleCall &call, const Error &error)
{
    const QJsonObject where = QJsonDocument::fromJson(error.detail.toUtf8()).object();
    SingleCallResult result;
    result.stopped = true;
    result.error = scripts::ScriptError{call.script.name, where.value(u"method"_s).toString(call.method),
                                        where.value(u"line"_s).toInt(), u"ScriptTimeout"_s, error.what,
                                        where.value(u"traceback"_s).toString()};
    for (const QJsonValue &line : where.value(u"log"_s).toArray())
        result.log << scripts::LogLine::fromJson(line.toObject());
    return result;
}

template <class Item>
QJsonArray toArray(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array << item.toJson();
    return array;
}

} // namespace

QJsonObject SingleCallResult::toJson() const
{
    QJsonArray texts;
    for (const scripts::LogLine &line : log)
        texts << line.text;
    QJsonObject json{{u"result"_s, result},
                     {u"log"_s, texts},
                     {u"simulated"_s, toArray(simulated)},
                     {u"error"_s, error ? QJsonValue(error->toJson()) : QJsonValue(QJsonValue::Null)},
                     {u"defaulted"_s, defaulted},
                     {u"durationMs"_s, durationMs}};
    if (!context.isEmpty())
        json.insert(u"context"_s, context);
    if (!arguments.isEmpty())
        json.insert(u"arguments"_s, arguments);
    if (notCalled)
        json.insert(u"notCalled"_s, true);
    if (!failure.isEmpty())
        json.insert(u"failure"_s, failure);
    return json;
}

Result<scripts::CallRequest> callRequest(const SingleCall &call, int handle)
{
    const CallCatalogue::Type *type = CallCatalogue::shipped().find(call.script.type);
    if (!type) {
        const QStringList near = CallCatalogue::shipped().similar(call.script.type);
        return fail(Error::Kind::Usage, Uma::tr("No server has scripts of the type %1").arg(call.script.type), {},
                    near.isEmpty() ? Uma::tr("The types are: %1").arg(CallCatalogue::shipped().types().join(u", "_s))
                                   : Uma::tr("Types of a similar name are: %1").arg(near.join(u", "_s)));
    }
    const QString generation = scripts::toString(call.script.server);
    const CallCatalogue::Method *method = type->find(call.method, generation);
    if (!method) {
        QStringList known = type->methodNames(generation);
        known.sort();
        return fail(Error::Kind::Usage,
                    Uma::tr("A %3 server calls no method %1 on a %2 script").arg(call.method, call.script.type, type->nearest(generation)), {},
                    Uma::tr("Its methods are: %1").arg(known.join(u", "_s)));
    }
    const Result<CallArguments> arguments = callArguments(call, *method);
    if (!arguments)
        return fail(arguments.error());
    scripts::CallRequest request;
    request.handle = handle;
    request.calls = {{call.method, arguments->sent}};
    request.traceLines = call.script.traceLines;
    if (!arguments->context.isEmpty()) {
        request.requestId = u"single"_s;
        request.contextId = u"single"_s;
        request.contextSpec = arguments->context;
    }
    return request;
}

QCoro::Task<Result<SingleCallResult>> callOnce(scripts::ScriptEngine &engine, SingleCall call, CancelToken cancel)
{
    // What is wrong with the arguments is told before a process is started for them.
    const Result<scripts::CallRequest> checked = callRequest(call, 0);
    if (!checked)
        co_return fail(checked.error());
    cancel.onCancelled(&engine, [&engine] { engine.stop(); });

    const Result<scripts::LoadReply> loaded = co_await engine.load(call.script);
    if (!loaded && loaded.error().kind == Error::Kind::Timeout)
        co_return stopped(call, loaded.error());
    if (!loaded)
        co_return fail(loaded.error());
    if (cancel.isCancelled()) {
        // While the host started there was nothing to stop.
        const Result<void> forgotten = co_await engine.destroy(loaded->handle);
        Q_UNUSED(forgotten)
        co_return fail(Error::Kind::Cancelled, Uma::tr("The call was cancelled"));
    }
    scripts::CallRequest request = *checked;
    request.handle = loaded->handle;
    const QString requestId = request.requestId;
    const Result<scripts::CallReply> reply = co_await engine.call(request);
    engine.endRequest(requestId);
    if (!reply) {
        // What became of the call is what counts; the host may be gone with the script.
        const Result<void> forgotten = co_await engine.destroy(loaded->handle);
        Q_UNUSED(forgotten)
    }
    if (!reply && reply.error().kind == Error::Kind::Timeout)
        co_return stopped(call, reply.error());
    if (!reply)
        co_return fail(reply.error());
    const SingleCallResult result = resultOf(*loaded, *reply);
    const Result<void> destroyed = co_await engine.destroy(loaded->handle);
    if (!destroyed)
        co_return fail(destroyed.error());
    co_return result;
}

} // namespace drover::uma
