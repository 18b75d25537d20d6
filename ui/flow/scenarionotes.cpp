// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/scenarionotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(drover::ui::flow::ScenarioPanel)
};

Preset preset(const QString &title, const QString &country, const QString &city, const QString &decision)
{
    uma::Scenario scenario;
    scenario.name = title;
    scenario.pages = {{{u"country"_s, country}}, {{u"city"_s, city}}};
    uma::Expectation expected;
    expected.decision = decision;
    scenario.expect = expected;
    return {title, scenario};
}

bool contains(const QList<ServerScript> &scripts, const QString &name)
{
    return std::any_of(scripts.begin(), scripts.end(), [&name](const ServerScript &script) {
        return script.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

uma::ScenarioScript scenarioScript(const ServerScript &script, Hidden hidden)
{
    uma::ScenarioScript result{script.name, {}, script.source, script.properties, script.level};
    result.inum = script.inum;
    for (scripts::Property &property : result.properties) {
        if (property.hide && hidden == Hidden::LeftOut)
            property.value.clear();
    }
    return result;
}

QStringList scriptNotes(const uma::Scenario &scenario, const ServerCatalogue &catalogue)
{
    QStringList notes;
    const QList<ServerScript> policies = catalogue.policiesOf(scenario.scopes);
    for (const uma::ScenarioScript &policy : scenario.standIn ? QList<uma::ScenarioScript>() : scenario.policies) {
        if (!catalogue.scriptByName(policy.name))
            notes.append(Text::tr("The server has no script %1; it decides without it.").arg(policy.name));
        else if (!contains(policies, policy.name))
            notes.append(Text::tr("On this server %1 does not protect the scopes; it decides without it.").arg(policy.name));
    }
    for (const uma::ScenarioScript &gathering : scenario.gathering) {
        if (!catalogue.scriptByName(gathering.name))
            notes.append(Text::tr("The server has no script %1; it can't gather claims with it.").arg(gathering.name));
    }
    for (const ServerScript &policy : policies) {
        if (!policy.enabled)
            notes.append(Text::tr("%1 is switched off on the server, which skips it.").arg(policy.name));
    }
    return notes;
}

} // namespace

QList<Preset> presets()
{
    return {
        preset(Text::tr("US / NY is granted"), u"US"_s, u"NY"_s, u"granted"_s),
        preset(Text::tr("DE / Berlin is denied"), u"DE"_s, u"Berlin"_s, u"denied"_s),
    };
}

QStringList scenarioNotes(const uma::Scenario &scenario, const ServerCatalogue &catalogue, bool isSandbox)
{
    QStringList notes;
    if (scenario.type != uma::FlowType::Uma)
        return notes; // it brings along all that it needs
    if (catalogue.isLoaded()) {
        for (const QString &scope : scenario.scopes) {
            if (!catalogue.scopeById(scope))
                notes.append(Text::tr("The server has no UMA scope %1.").arg(scope));
        }
        notes += scriptNotes(scenario, catalogue);
    }
    const bool needsSandbox = scenario.login().has_value() || !scenario.pct.isEmpty() || !scenario.oldPct.isEmpty();
    if (needsSandbox && !isSandbox)
        notes.append(Text::tr("A logged-in user and a PCT can only be set up on the sandbox; here they are left out."));
    return notes;
}

std::optional<ServerScript> scriptOfScenario(const uma::Scenario &scenario, const QString &name)
{
    for (const uma::ScenarioScript &script : scenario.scripts) {
        if (script.name == name)
            return ServerScript{{}, {}, script.name, uma::toString(scenario.type), 0, true, script.level, script.source, script.properties};
    }
    return std::nullopt;
}

uma::Scenario withServerScripts(uma::Scenario scenario, const ServerCatalogue &catalogue, Hidden hidden)
{
    if (scenario.type != uma::FlowType::Uma)
        return scenario;
    if (scenario.policies.isEmpty() || scenario.standIn) {
        scenario.policies.clear();
        scenario.standIn = false;
        for (const ServerScript &script : catalogue.policiesOf(scenario.scopes))
            scenario.policies.append(scenarioScript(script, hidden));
    }
    if (scenario.gathering.isEmpty()) {
        for (const ServerScript &script : catalogue.gatheringScripts()) {
            if (script.enabled)
                scenario.gathering.append(scenarioScript(script, hidden));
        }
    }
    return scenario;
}

} // namespace drover::ui::flow
