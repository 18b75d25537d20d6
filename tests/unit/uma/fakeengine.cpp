// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeengine.h"

#include "support/callconditions.h"

namespace drover::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue defaultOf(const QString &method)
{
    static const QStringList booleans{u"authorize"_s, u"gather"_s, u"prepareForStep"_s};
    if (booleans.contains(method)) {
        return false;
    }
    if (method == "getStepsCount"_L1 || method == "getNextStep"_L1) {
        return -1;
    }
    return method == "getRequiredClaims"_L1 ? QJsonValue(QJsonArray()) : QJsonValue(QString());
}

QJsonValue dummyOf(const QString &method)
{
    return method == "getPageForStep"_L1 ? QJsonValue() : defaultOf(method);
}

} // namespace

QJsonValue FakeCall::claim(const QString &name) const
{
    if (putClaims->contains(name)) {
        return putClaims->value(name);
    }
    const QJsonObject token = spec.value("claimTokenClaims"_L1).toObject();
    return token.contains(name) ? token.value(name) : spec.value("pctClaims"_L1).toObject().value(name);
}

void FakeCall::addRedirectParam(const QString &name, const QString &value) const
{
    QJsonArray values = redirectParams->value(name).toArray();
    values.append(value);
    redirectParams->insert(name, values);
}

QCoro::Task<Result<scripts::LoadReply>> FakeEngine::load(scripts::ScriptSource source)
{
    ++loads;
    scripts::LoadReply reply;
    reply.handle = ++m_lastHandle;
    reply.state = states.value(source.name, scripts::LoadReply::State::Loaded);
    m_handles.insert(reply.handle, source.name);
    co_return reply;
}

QCoro::Task<Result<scripts::CallReply>> FakeEngine::call(scripts::CallRequest request)
{
    const QString script = m_handles.value(request.handle);
    Context &context = m_contexts[request.contextId];
    if (const QJsonObject spec = request.spec(); !spec.isEmpty()) {
        context = Context{};
        context.spec = spec;
        context.session = spec.value("sessionAttributes"_L1).toObject();
        context.pctClaims = spec.value("pctClaims"_L1).toObject();
    }
    if (context.spec.isEmpty()) {
        co_return fail(Error::Kind::Internal, u"The context is not known."_s);
    }
    batches.append(static_cast<int>(request.calls.size()));
    scripts::CallReply reply;
    QJsonObject &putClaims = m_putClaims[request.requestId];
    for (const scripts::MethodCall &call : std::as_const(request.calls)) {
        if (!testing::isWanted(call, reply.results)) {
            reply.results.append(testing::skippedReply());
            continue;
        }
        const QString name = script + u'.' + call.method;
        calls.append(name);
        if (name == failOn) {
            co_return fail(failWith, u"The script did not end."_s, {}, {},
                           u"{\"line\":7,\"method\":\"%1\",\"traceback\":\"File\"}"_s.arg(call.method));
        }
        reply.results.append(one(script, call, context, putClaims));
        if (call.tellContext) {
            reply.results.last().context = {{u"putClaims"_s, putClaims}, {u"redirectParams"_s, context.redirectParams}};
        }
        reply.log.append(scripts::LogLine{u"out"_s, name, 1});
    }
    reply.context = {{u"putClaims"_s, putClaims},
                     {u"redirectParams"_s, context.redirectParams},
                     {u"sessionAttributes"_s, context.session},
                     {u"step"_s, context.session.value("step"_L1).toString().toInt()},
                     {u"pctClaims"_s, context.pctClaims},
                     {u"persisted"_s, context.persisted},
                     {u"externalUrl"_s, context.externalUrl.isEmpty() ? QJsonValue() : QJsonValue(context.externalUrl)},
                     {u"pageClaims"_s, context.spec.value("pageClaims"_L1)}};
    co_return reply;
}

scripts::MethodReply FakeEngine::one(const QString &script, const scripts::MethodCall &call, Context &context,
                                     QJsonObject &putClaims)
{
    scripts::MethodReply result;
    const auto state = states.value(script, scripts::LoadReply::State::Loaded);
    if (state != scripts::LoadReply::State::Loaded) {
        result.value = dummyOf(call.method);
        result.defaulted = true;
        return result;
    }
    FakeCall fake{0,
                  context.spec,
                  &putClaims,
                  &context.session,
                  &context.pctClaims,
                  &context.redirectParams,
                  &context.externalUrl,
                  &context.persisted};
    if (!call.args.isEmpty()) {
        fake.step = call.args.first().toObject().value("int"_L1).toInt();
    }
    try {
        const Method method = scripts.value(script).value(call.method);
        if (!method) {
            throw FakeRaise{u"NotImplementedError"_s};
        }
        result.value = method(fake);
    } catch (const FakeRaise &raised) {
        result.error = scripts::ScriptError{script, call.method, 3, raised.type, u"raised"_s, u"Traceback"_s};
        result.value = defaultOf(call.method);
        result.defaulted = true;
    }
    return result;
}

QCoro::Task<Result<void>> FakeEngine::destroy(int handle)
{
    ++destroyed;
    m_handles.remove(handle);
    co_return Result<void>();
}

QJsonArray claimDefinitions(const QStringList &names)
{
    QJsonArray list;
    for (const QString &name : names) {
        list.append(QJsonObject{{u"claim_token_format"_s, QJsonArray()},
                                {u"claim_type"_s, u"string"_s},
                                {u"friendly_name"_s, name},
                                {u"issuer"_s, QJsonArray()},
                                {u"name"_s, name}});
    }
    return list;
}

FakeEngine::Script tutorialGathering()
{
    return {
        {u"getStepsCount"_s, [](const FakeCall &) { return QJsonValue(2); }},
        {u"getPageForStep"_s,
         [](const FakeCall &call) {
             return QJsonValue(call.step == 1   ? u"/uma2/sample/country.xhtml"_s
                               : call.step == 2 ? u"/uma2/sample/city.xhtml"_s
                                                : QString());
         }},
        {u"prepareForStep"_s, [](const FakeCall &) { return QJsonValue(true); }},
        {u"getNextStep"_s, [](const FakeCall &) { return QJsonValue(-1); }},
        {u"gather"_s,
         [](const FakeCall &call) {
             const QString name = call.step == 1 ? u"country"_s : u"city"_s;
             if (!call.hasPageClaim(name)) {
                 return QJsonValue(false);
             }
             call.gatherClaim(name, call.pageClaim(name));
             return QJsonValue(true);
         }},
    };
}

FakeEngine::Script tutorialPolicy(const QString &gathering)
{
    return {
        {u"getRequiredClaims"_s,
         [](const FakeCall &) {
             return QJsonValue(claimDefinitions({u"country"_s, u"city"_s}));
         }},
        {u"getClaimsGatheringScriptName"_s, [gathering](const FakeCall &) { return QJsonValue(gathering); }},
        {u"authorize"_s,
         [](const FakeCall &call) {
             return QJsonValue(call.claim(u"country"_s) == QJsonValue(u"US"_s) &&
                               call.claim(u"city"_s) == QJsonValue(u"NY"_s));
         }},
    };
}

} // namespace drover::tests
