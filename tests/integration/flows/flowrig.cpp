// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"

#include "uma/enginerunner.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTest>

namespace drover::tests {

using namespace Qt::Literals::StringLiterals;
using namespace drover::uma;

FlowRig::FlowRig(scripts::HostSettings settings)
    : m_host(std::make_unique<scripts::ScriptHost>(settings))
{
}

QString FlowRig::source(const QString &file)
{
    QFile script(QStringLiteral(DROVER_FLOWS) + "/scripts/"_L1 + file);
    return script.open(QIODevice::ReadOnly) ? QString::fromUtf8(script.readAll()) : QString();
}

Scenario FlowRig::tutorial(const QList<QMap<QString, QString>> &pages)
{
    Scenario scenario;
    scenario.name = u"tutorial"_s;
    ScenarioScript gathering;
    gathering.name = u"uma_claims_gathering"_s;
    gathering.source = source(u"gather.py"_s);
    scenario.gathering.append(gathering);
    ScenarioScript policy;
    policy.name = u"uma_rpt_policy"_s;
    policy.source = source(u"policy.py"_s);
    scenario.policies.append(policy);
    scenario.pages = pages;
    return scenario;
}

FlowResult FlowRig::run(Scenario scenario)
{
    scenario.complete();
    EngineRunner runner(*m_host);
    const auto result = QCoro::waitFor(runner.run(scenario, CancelToken()));
    m_events = runner.events();
    if (!result) {
        FlowResult failed;
        failed.decision = u"not run: "_s + result.error().sentence() + u' ' + result.error().detail;
        return failed;
    }
    return *result;
}

QString FlowRig::with(QString source, const QString &className, const Method &method)
{
    source += u"\n\ndef %1(self%2):\n"_s.arg(method.name,
                                             method.parameters.isEmpty() ? QString() : u", "_s + method.parameters);
    const QStringList lines = method.body.split(u'\n');
    for (const QString &line : lines) {
        source += u"    "_s + line + u'\n';
    }
    return source + u"%1.%2 = %2\n"_s.arg(className, method.name);
}

void FlowRig::gathering(Scenario &scenario, const Method &method)
{
    ScenarioScript &script = scenario.gathering.first();
    script.source = with(script.source, u"UmaClaimsGathering"_s, method);
}

void FlowRig::policy(Scenario &scenario, const Method &method)
{
    ScenarioScript &script = scenario.policies.first();
    script.source = with(script.source, u"UmaRptPolicy"_s, method);
}

QString summary(const FlowResult &result)
{
    QStringList steps;
    for (const FlowStep &step : result.steps) {
        const QString page = step.page.section(u'/', -1).section(u'.', 0, 0);
        steps.append(u"%1 %2 %3%4%5"_s.arg(QString::number(step.step), page,
                                           step.prepared ? (*step.prepared ? u"+"_s : u"-"_s) : u"?"_s,
                                           step.pageClaims ? (step.gathered.value_or(false) ? u"T"_s : u"F"_s) : u"."_s,
                                           step.nextStep ? QString::number(*step.nextStep) : QString()));
    }
    QStringList parts{result.decision, steps.join(", "_L1), u"rotations %1"_s.arg(result.ticketRotations)};
    QStringList policies;
    for (const FlowPolicy &policy : result.policies) {
        policies.append(policy.name + (policy.authorized ? u'+' : u'-'));
    }
    parts.append(policies.join(u' '));
    if (result.error) {
        parts.append(u"error %1 %2"_s.arg(result.error->status).arg(result.error->code));
    }
    QStringList errors;
    for (const scripts::ScriptError &error : result.scriptErrors) {
        errors.append(error.type + u'@' + error.method);
    }
    if (!errors.isEmpty()) {
        parts.append(errors.join(u' '));
    }
    return parts.join(" | "_L1);
}

} // namespace drover::tests
