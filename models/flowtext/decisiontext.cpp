// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/decisiontext.h"

#include "flowtext/scriptcall.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover::flowtext {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(flowtext)
};

QString claimsText(const QJsonObject &claims)
{
    QStringList list;
    for (auto it = claims.begin(); it != claims.end(); ++it)
        list.append(u"%1 = %2"_s.arg(it.key(), pythonText(it.value())));
    return list.join(", "_L1);
}

QString placeText(const Reason &reason)
{
    return reason.line > 0 ? Text::tr("%1, line %2").arg(reason.script).arg(reason.line) : reason.script;
}

const scripts::ScriptError *errorOf(const uma::FlowResult &result, const QString &script, const QString &method)
{
    const auto found = std::find_if(result.scriptErrors.begin(), result.scriptErrors.end(), [&](const auto &error) {
        return error.script == script && (method.isEmpty() || error.method == method);
    });
    return found == result.scriptErrors.end() ? nullptr : &*found;
}

bool isUma(const uma::FlowResult &result)
{
    return result.type == uma::FlowType::Uma;
}

/// The script's answer to the page that ended a log-in or consent.
std::optional<Reason> loginRefusal(const uma::FlowResult &result, const QList<uma::Event> &events)
{
    const auto method = result.type == uma::FlowType::ConsentGathering ? "authorize"_L1 : "authenticate"_L1;
    std::optional<Reason> reason;
    for (const uma::Event &event : events) {
        const std::optional<ScriptCall> call = scriptCall(event);
        if (call && call->method == method && (call->answeredFalse || call->failed()))
            reason = Reason{call->script, call->method, call->line};
    }
    return reason;
}

std::optional<Reason> refusal(const uma::FlowResult &result, const QList<uma::Event> &events)
{
    if (!isUma(result))
        return loginRefusal(result, events);
    const auto policy = std::find_if(result.policies.begin(), result.policies.end(),
                                     [](const uma::FlowPolicy &one) { return !one.authorized; });
    if (policy == result.policies.end())
        return std::nullopt;
    Reason reason{policy->name, u"authorize"_s, 0};
    for (const uma::Event &event : events) {
        const std::optional<ScriptCall> call = scriptCall(event);
        if (call && call->script == policy->name && call->method == "authorize"_L1 && (call->answeredFalse || call->failed()))
            reason.line = call->line;
    }
    if (reason.line == 0) {
        if (const scripts::ScriptError *error = errorOf(result, policy->name, reason.method))
            reason.line = error->line;
    }
    return reason;
}

QString grantedText(const uma::FlowResult &result)
{
    QStringList names;
    for (const uma::FlowPolicy &policy : result.policies) {
        if (policy.authorized && !names.contains(policy.name))
            names.append(policy.name);
    }
    const QString claims = claimsText(result.claims);
    if (names.isEmpty())
        return Text::tr("Granted: no policy had to be asked.");
    if (claims.isEmpty())
        return Text::tr("Granted by %1.").arg(names.join(", "_L1));
    return Text::tr("Granted by %1, with %2.").arg(names.join(", "_L1), claims);
}

QString deniedText(const uma::FlowResult &result, const QList<uma::Event> &events)
{
    const std::optional<Reason> reason = refusal(result, events);
    if (!reason)
        return Text::tr("Denied: no policy allows it.");
    if (const scripts::ScriptError *error = errorOf(result, reason->script, reason->method)) {
        return Text::tr("Denied by %1: %2 raised %3 (%4), which the server takes for a refusal.")
            .arg(placeText(*reason), reason->method, error->type.section(u'.', -1), error->message);
    }
    const QString claims = claimsText(result.claims);
    return claims.isEmpty() ? Text::tr("Denied by %1, without any claims.").arg(placeText(*reason))
                            : Text::tr("Denied by %1, with %2.").arg(placeText(*reason), claims);
}

QString loginGrantedText(const uma::FlowResult &result)
{
    const auto steps = static_cast<int>(std::count_if(result.steps.begin(), result.steps.end(),
                                                      [](const uma::FlowStep &step) { return step.gathered.has_value(); }));
    if (result.type == uma::FlowType::ConsentGathering)
        return Text::tr("Permission was given in %n step(s).", nullptr, steps);
    return Text::tr("%1 is logged in by %2, after %n step(s).", nullptr, steps).arg(result.login.user, result.login.acr);
}

QString loginDeniedText(const uma::FlowResult &result, const QList<uma::Event> &events)
{
    const bool isConsent = result.type == uma::FlowType::ConsentGathering;
    const std::optional<Reason> reason = loginRefusal(result, events);
    if (!reason)
        return isConsent ? Text::tr("Permission was not given; the relying party is told access_denied.")
                         : Text::tr("Nobody is logged in.");
    if (const scripts::ScriptError *error = errorOf(result, reason->script, reason->method)) {
        return Text::tr("Denied by %1: %2 raised %3 (%4), which the server takes for a refusal.")
            .arg(placeText(*reason), reason->method, error->type.section(u'.', -1), error->message);
    }
    const QString step = QString::number(result.steps.isEmpty() ? 0 : result.steps.last().step);
    return isConsent ? Text::tr("Denied by %1 in step %2; the relying party is told access_denied.").arg(placeText(*reason), step)
                     : Text::tr("Not logged in: %1 refused step %2.").arg(placeText(*reason), step);
}

QString loginNeedInfoText(const uma::FlowResult &result)
{
    if (result.steps.isEmpty())
        return Text::tr("The server waits for a page to be submitted.");
    const uma::FlowStep &last = result.steps.last();
    if (last.redirect)
        return Text::tr("The browser was sent to %1, and nothing is left to come back with.").arg(*last.redirect);
    return Text::tr("The page %1 waits to be submitted, and nothing is left to enter.").arg(last.page);
}

QString needInfoText(const uma::FlowResult &result)
{
    QStringList missing;
    for (const QString &name : result.requiredClaims) {
        if (!result.claims.contains(name) && !missing.contains(name))
            missing.append(name);
    }
    if (missing.isEmpty())
        return Text::tr("More is needed, and no page is left to enter it on.");
    return Text::tr("More is needed: %1.").arg(missing.join(", "_L1));
}

QString errorText(const uma::FlowResult &result)
{
    if (!result.error)
        return Text::tr("The flow ended with an error.");
    const QString head = Text::tr("The server answered %1 %2.").arg(QString::number(result.error->status), result.error->code);
    return result.error->message.isEmpty() ? head : head + u' ' + result.error->message;
}

} // namespace

QString decisionWord(const uma::FlowResult &result)
{
    if (result.decision == "granted"_L1)
        return Text::tr("GRANTED");
    if (result.decision == "denied"_L1)
        return Text::tr("DENIED");
    if (result.decision == "need_info"_L1)
        return Text::tr("NEED INFO");
    return Text::tr("ERROR");
}

QString decisionSentence(const uma::FlowResult &result, const QList<uma::Event> &events)
{
    if (result.decision == "granted"_L1)
        return isUma(result) ? grantedText(result) : loginGrantedText(result);
    if (result.decision == "denied"_L1)
        return isUma(result) ? deniedText(result, events) : loginDeniedText(result, events);
    if (result.decision == "need_info"_L1)
        return isUma(result) ? needInfoText(result) : loginNeedInfoText(result);
    return errorText(result);
}

std::optional<Reason> decisionReason(const uma::FlowResult &result, const QList<uma::Event> &events)
{
    if (result.decision == "granted"_L1)
        return std::nullopt;
    if (std::optional<Reason> reason = refusal(result, events))
        return reason;
    if (result.scriptErrors.isEmpty())
        return std::nullopt;
    const scripts::ScriptError &last = result.scriptErrors.last();
    return Reason{last.script, last.method, last.line};
}

} // namespace drover::flowtext
