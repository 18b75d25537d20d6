// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeengine.h"

#include "support/callconditions.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::test {

namespace {

QJsonObject claimDefinition(const QString &name)
{
    return {{u"name"_s, name},
            {u"friendly_name"_s, name},
            {u"claim_type"_s, u"string"_s},
            {u"claim_token_format"_s, QJsonArray{u"http://openid.net/specs/openid-connect-core-1_0.html#IDToken"_s}},
            {u"issuer"_s, QJsonArray{u"http://issuer"_s}}};
}

int stepOf(const QJsonArray &args)
{
    return args.isEmpty() ? 0 : args.at(0).toObject().value(u"int").toInt();
}

} // namespace

QJsonValue tutorialPolicy(const QString &method, const QJsonArray &args, QJsonObject &state)
{
    Q_UNUSED(args)
    if (method == u"getRequiredClaims")
        return QJsonArray{claimDefinition(u"country"_s), claimDefinition(u"city"_s)};
    if (method == u"getClaimsGatheringScriptName") {
        state.insert(u"redirectParams"_s, QJsonObject{{u"policy"_s, QJsonArray{u"uma_rpt_policy"_s}}});
        return u"uma_claims_gathering"_s;
    }
    const auto claim = [&state](const QString &name) {
        const QJsonObject token = state.value(u"claimTokenClaims").toObject();
        return token.contains(name) ? token.value(name).toString() : state.value(u"pctClaims").toObject().value(name).toString();
    };
    return claim(u"country"_s) == u"US" && claim(u"city"_s) == u"NY";
}

QJsonValue tutorialGathering(const QString &method, const QJsonArray &args, QJsonObject &state)
{
    const int step = stepOf(args);
    const QString name = step == 1 ? u"country"_s : u"city"_s;
    if (method == u"getStepsCount")
        return 2;
    if (method == u"getPageForStep")
        return u"/uma2/sample/%1.xhtml"_s.arg(name);
    if (method == u"prepareForStep")
        return true;
    if (method == u"getNextStep")
        return -1;
    const QString value = state.value(u"pageClaims").toObject().value(name).toString();
    if (value.trimmed().isEmpty())
        return false;
    QJsonObject claims = state.value(u"pctClaims").toObject();
    claims.insert(name, value);
    state.insert(u"pctClaims"_s, claims);
    return true;
}

QCoro::Task<Result<scripts::LoadReply>> FakeEngine::load(scripts::ScriptSource source)
{
    journal.append(u"load %1@%2"_s.arg(source.name).arg(source.revision));
    if (failure)
        co_return fail(*failure);
    scripts::LoadReply reply;
    reply.handle = ++m_lastHandle;
    reply.apiVersion = 11;
    reply.serverError = loadErrors.value(source.name);
    reply.state = reply.serverError.isEmpty() ? scripts::LoadReply::State::Loaded : scripts::LoadReply::State::Dummy;
    m_scripts.insert(reply.handle, source);
    co_return reply;
}

QJsonValue FakeEngine::answer(const scripts::ScriptSource &script, const scripts::MethodCall &call, QJsonObject &state)
{
    if (const auto own = behaviours.constFind(script.name); own != behaviours.constEnd())
        return (*own)(call.method, call.args, state);
    return script.type == u"uma_rpt_policy" ? tutorialPolicy(call.method, call.args, state)
                                            : tutorialGathering(call.method, call.args, state);
}

QCoro::Task<Result<scripts::CallReply>> FakeEngine::call(scripts::CallRequest request)
{
    if (failure)
        co_return fail(*failure);
    const auto script = m_scripts.constFind(request.handle);
    if (script == m_scripts.constEnd())
        co_return fail(Error::Kind::Unreachable, u"The handle is of a host that is gone."_s);
    QJsonObject &state = m_contexts[request.contextId];
    if (const QJsonObject spec = request.spec(); !spec.isEmpty())
        state = spec;
    scripts::CallReply reply;
    for (const scripts::MethodCall &call : std::as_const(request.calls)) {
        if (!testing::isWanted(call, reply.results)) {
            reply.results.append(testing::skippedReply());
            continue;
        }
        journal.append(u"call %1.%2"_s.arg(script->name, call.method));
        scripts::MethodReply result;
        if (const auto error = raised.constFind(script->name + u'.' + call.method); error != raised.constEnd()) {
            result.error = *error;
            result.defaulted = true;
            result.value = false;
        } else {
            result.value = answer(*script, call, state);
        }
        if (call.tellContext)
            result.context = state;
        reply.results.append(result);
    }
    reply.context = state;
    co_return reply;
}

QCoro::Task<Result<void>> FakeEngine::destroy(int handle)
{
    const auto script = m_scripts.constFind(handle);
    journal.append(u"destroy "_s + (script == m_scripts.constEnd() ? u"?"_s : script->name));
    m_scripts.remove(handle);
    co_return Result<void>();
}

void FakeEngine::endRequest(QString requestId)
{
    Q_UNUSED(requestId)
    m_contexts.clear();
}

QCoro::Task<Result<QJsonArray>> FakeEngine::check(QString, QString, QString, scripts::Generation)
{
    co_return QJsonArray();
}

void FakeEngine::stop() {}

void FakeEngine::lose()
{
    m_scripts.clear();
    Error why;
    why.kind = Error::Kind::Unreachable;
    why.what = u"The host was lost."_s;
    loseHandles(why);
}

} // namespace drover::test
