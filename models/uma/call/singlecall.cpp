// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlecall.h"

#include "callcatalogue.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace drover::uma {

namespace {

/// Sentences of this room have the translation context "uma".
struct Uma {
    Q_DECLARE_TR_FUNCTIONS(uma)
};

QJsonObject defaultContext(const QString &kind, const SingleCall &call)
{
    const bool gluu = call.script.server != scripts::Generation::Janssen;
    const QString base = gluu ? u"https://as/oxauth/restv1"_s : u"https://as/jans-auth/restv1"_s;
    QJsonObject spec{
        {u"kind"_s, kind},
        {u"server"_s, scripts::toString(call.script.server)},
        {u"issuer"_s, u"https://as"_s},
        {u"baseEndpoint"_s, base},
        {u"scriptDn"_s, call.script.dn},
        {u"client"_s, QJsonObject{{u"clientId"_s, u"client-1"_s}}},
        {u"user"_s, QJsonValue::Null},
        {u"authenticated"_s, !call.user.isEmpty()},
        {u"connectSessionAttributes"_s, QJsonObject()},
        {u"ip"_s, u"127.0.0.1"_s},
        {u"requestParameters"_s, QJsonObject()},
        {u"permissions"_s, QJsonArray()},
        {u"pctClaims"_s, QJsonObject()},
        {u"pcts"_s, QJsonObject()},
    };
    if (!call.user.isEmpty()) {
        const QString uid = call.user.value(u"uid"_s).toString(u"user"_s);
        spec.insert(u"user"_s, QJsonObject{{u"dn"_s, u"inum=%1,ou=people,o=jans"_s.arg(uid)},
                                           {u"uid"_s, uid},
                                           {u"attributes"_s, call.user}});
    }
    if (kind == u"uma_gather"_s) {
        spec.insert(u"authorizationEndpoint"_s, QString(base + u"/authorize"_s));
        spec.insert(u"step"_s, 1);
        spec.insert(u"pageClaims"_s, QJsonObject());
        spec.insert(u"sessionAttributes"_s, QJsonObject{{u"uma"_s, u"true"_s}, {u"step"_s, u"1"_s}});
    } else {
        spec.insert(u"scopes"_s, QJsonArray());
        spec.insert(u"scriptScopes"_s, QJsonArray());
        spec.insert(u"resources"_s, QJsonArray());
        spec.insert(u"claimToken"_s, QJsonValue::Null);
        spec.insert(u"claimTokenClaims"_s, QJsonObject());
    }
    return spec;
}

/// Lays what the caller says of the context over what it is by default.
void describe(QJsonObject &spec, const QJsonObject &said)
{
    for (auto it = said.begin(); it != said.end(); ++it)
        spec.insert(it.key() == u"claims"_s ? u"pctClaims"_s : it.key(), it.value());
}

QJsonObject tagged(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return {{u"bool"_s, value}};
    case QJsonValue::String: return {{u"string"_s, value}};
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {{u"null"_s, true}};
    case QJsonValue::Double:
        if (std::floor(value.toDouble()) == value.toDouble())
            return {{u"int"_s, value}};
        break;
    default: break;
    }
    return {{u"json"_s, value}};
}

struct Arguments {
    QJsonArray sent;
    QJsonObject context;
    bool usesContext = false;
};

Result<Arguments> fit(const SingleCall &call, const QStringList &parameters, QJsonObject context)
{
    Arguments fitted;
    fitted.context = std::move(context);
    qsizetype next = 0;
    for (const QString &parameter : parameters) {
        const bool given = next < call.arguments.size();
        if (parameter == u"context"_s) {
            if (given && call.arguments.at(next).isObject())
                describe(fitted.context, call.arguments.at(next++).toObject());
            fitted.sent << QJsonObject{{u"context"_s, true}};
            fitted.usesContext = true;
        } else if (parameter == u"cfg"_s) {
            fitted.sent << QJsonObject{{u"cfg"_s, true}};
        } else if (!given) {
            return fail(Error::Kind::Usage, Uma::tr("The method %1 of a %2 script takes a %3, and none is given")
                                                .arg(call.method, call.script.type, parameter));
        } else if (!call.arguments.at(next).isDouble()) {
            return fail(Error::Kind::Usage, Uma::tr("The %3 of the method %1 of a %2 script is a whole number")
                                                .arg(call.method, call.script.type, parameter));
        } else {
            fitted.context.insert(u"step"_s, call.arguments.at(next));
            fitted.sent << tagged(call.arguments.at(next++));
        }
    }
    if (next < call.arguments.size()) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("uma", "The method %1 was given %n argument(s) too many", nullptr,
                                                static_cast<int>(call.arguments.size() - next))
                        .arg(call.method));
    }
    return fitted;
}

SingleCallResult resultOf(const scripts::LoadReply &loaded, const scripts::CallReply &reply)
{
    SingleCallResult result;
    result.log = loaded.log + reply.log;
    result.simulated = loaded.simulated + reply.simulated;
    result.context = reply.context;
    if (!reply.results.isEmpty()) {
        const scripts::MethodReply &first = reply.results.first();
        result.result = first.value;
        result.error = first.error;
        result.defaulted = first.defaulted;
        result.durationMs = first.durationMs;
    }
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
    QJsonArray lines;
    for (const scripts::LogLine &line : log)
        lines << line.text;
    QJsonObject json{{u"result"_s, result},
                     {u"log"_s, lines},
                     {u"simulated"_s, toArray(simulated)},
                     {u"error"_s, error ? QJsonValue(error->toJson()) : QJsonValue(QJsonValue::Null)},
                     {u"defaulted"_s, defaulted},
                     {u"durationMs"_s, durationMs}};
    if (!context.isEmpty())
        json.insert(u"context"_s, context);
    return json;
}

Result<scripts::CallRequest> callRequest(const SingleCall &call, int handle)
{
    const CallCatalogue::Type *type = CallCatalogue::shipped().find(call.script.type);
    if (!type) {
        return fail(Error::Kind::Usage, Uma::tr("Methods of the type %1 can't be called by themselves").arg(call.script.type),
                    {}, Uma::tr("The types are: %1").arg(CallCatalogue::shipped().types().join(u", "_s)));
    }
    const auto parameters = type->parameters.constFind(call.method);
    if (parameters == type->parameters.constEnd()) {
        QStringList known = type->parameters.keys();
        known.sort();
        return fail(Error::Kind::Usage,
                    Uma::tr("The server calls no method %1 on a %2 script").arg(call.method, call.script.type), {},
                    Uma::tr("Its methods are: %1").arg(known.join(u", "_s)));
    }
    Result<Arguments> arguments = fit(call, *parameters, defaultContext(type->context, call));
    if (!arguments)
        return fail(arguments.error());
    scripts::CallRequest request;
    request.handle = handle;
    request.calls = {{call.method, arguments->sent}};
    if (arguments->usesContext) {
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
    scripts::CallRequest request = *checked;
    request.handle = loaded->handle;
    const QString requestId = request.requestId;
    const Result<scripts::CallReply> reply = co_await engine.call(request);
    engine.endRequest(requestId);
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
