// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/debugruns.h"

#include "base/paths.h"
#include "text/jsontext.h"
#include "ui/flow/scenarionotes.h"
#include "uma/call/calljson.h"
#include "uma/scenariologin.h"

#include <QJsonArray>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString policyType = u"uma_rpt_policy"_s;
const QString gatheringType = u"uma_claims_gathering"_s;

uma::ScenarioScript scenarioScript(const scripts::ScriptSource &code)
{
    uma::ScenarioScript script;
    script.name = code.name;
    script.source = code.source;
    script.properties = code.properties;
    script.level = code.level;
    script.language = code.language;
    return script;
}

QMap<QString, QStringList> fields(const QJsonObject &json)
{
    QMap<QString, QStringList> fields;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const QJsonArray values = it->isArray() ? it->toArray() : QJsonArray{*it};
        for (const QJsonValue &value : values)
            fields[it.key()].append(value.toVariant().toString());
    }
    return fields;
}

/// The first of the world's users who has a password; one is added if there is none.
uma::TypedCredentials somebody(QJsonObject &world)
{
    QJsonArray users = world.value("users"_L1).toArray();
    for (const QJsonValue &user : std::as_const(users)) {
        const QString password = user["password"_L1].toString();
        if (!password.isEmpty())
            return {user["uid"_L1].toString(), password};
    }
    const uma::TypedCredentials made{u"ann"_s, u"secret"_s};
    users.append(QJsonObject{{u"uid"_s, made.username}, {u"password"_s, made.password}});
    world.insert(u"users"_s, users);
    return made;
}

/// As many as the script has.
QMap<QString, QStringList> onAllPages(QMap<QString, QStringList> entered)
{
    entered.insert(uma::furtherPages(), {u"true"_s});
    return entered;
}

void addLogin(uma::Scenario &scenario, const RunInputs &inputs)
{
    const QJsonObject given = inputs.arguments.value("authenticate"_L1).toObject().value("requestParameters"_L1).toObject();
    const QMap<QString, QStringList> entered = fields(given);
    const uma::TypedCredentials typed = somebody(scenario.world);
    scenario.credentials.append(typed);
    scenario.requestParameters.append(onAllPages(entered));
}

void addConsent(uma::Scenario &scenario, const RunInputs &inputs)
{
    const QJsonObject context = inputs.arguments.value("authorize"_L1).toObject().value("context"_L1).toObject();
    const QJsonObject user = context.value("user"_L1).toObject();
    scenario.hasUser = true;
    scenario.authenticated = true;
    scenario.userAttributes = user.value("attributes"_L1).toObject();
    scenario.userAttributes.insert(u"uid"_s, user.value("uid"_L1).toString(u"ann"_s));
    QMap<QString, QStringList> entered = fields(context.value("requestParameters"_L1).toObject());
    if (entered.isEmpty())
        entered.insert(u"authorizeForm:allowButton"_s, {u"Allow"_s});
    scenario.requestParameters.append(onAllPages(entered));
}

debug::DebugTarget ownDebugger(QJsonObject options, bool overHttp)
{
    options.insert(u"through"_s, overHttp ? u"http"_s : u"engine"_s);
    options.insert(u"keep"_s, true); // the run can be walked through when it is over
    debug::DebugTarget target;
    target.program = programPath(u"drover-cli"_s);
    target.arguments = {u"dap"_s};
    target.request = u"launch"_s;
    target.options = options;
    return target;
}

} // namespace

std::optional<uma::FlowType> flowTypeOf(const QString &scriptType)
{
    if (scriptType == policyType || scriptType == gatheringType)
        return uma::FlowType::Uma;
    const std::optional<uma::FlowType> type = uma::flowTypeFromString(scriptType);
    return type == uma::FlowType::Uma ? std::nullopt : type;
}

uma::Scenario flowOf(const OpenScript &script, const QList<OpenScript> &all, const RunInputs &inputs)
{
    const uma::FlowType type = flowTypeOf(script.type()).value_or(uma::FlowType::Uma);
    uma::Scenario scenario;
    if (type == uma::FlowType::Uma) {
        scenario = flow::presets().constFirst().scenario;
        scenario.expect.reset();
        for (const OpenScript &one : all) {
            // The script in front, and those of the other kind.
            const bool counts = one.name() == script.name() || one.type() != script.type();
            if (counts && one.type() == gatheringType)
                scenario.gathering.append(scenarioScript(one.code));
            else if (counts && one.type() == policyType)
                scenario.policies.append(scenarioScript(one.code));
        }
    } else {
        scenario.scripts = {scenarioScript(script.code)};
        scenario.world = inputs.world;
        scenario.answers = inputs.answers;
    }
    scenario.type = type;
    scenario.name = script.name();
    scenario.server = script.code.server;
    if (type == uma::FlowType::PersonAuthentication)
        addLogin(scenario, inputs);
    else if (type == uma::FlowType::ConsentGathering)
        addConsent(scenario, inputs);
    scenario.complete();
    return scenario;
}

uma::Scenario withOpenTexts(uma::Scenario scenario, const QList<OpenScript> &open)
{
    for (QList<uma::ScenarioScript> *scripts : {&scenario.gathering, &scenario.policies, &scenario.scripts}) {
        for (uma::ScenarioScript &script : *scripts) {
            const auto there = std::find_if(open.cbegin(), open.cend(), [&script](const OpenScript &one) { return one.name() == script.name; });
            if (there != open.cend())
                script.source = there->code.source;
            if (script.language.isEmpty())
                script.language = scripts::ScriptSource::languageOfFile(script.file);
            script.file.clear(); // the text stands in the scenario
        }
    }
    return scenario;
}

debug::DebugTarget launchOf(const uma::Scenario &scenario, bool overHttp)
{
    const QString base = scenario.path.isEmpty() ? QString(dataDir() + u"/debug.scenario.json"_s) : scenario.path;
    return ownDebugger({{u"scenarioJson"_s, scenario.toJson()}, {u"path"_s, base}}, overHttp);
}

debug::DebugTarget launchOf(const uma::SingleCall &call, bool overHttp)
{
    QJsonObject options = uma::callToJson(call);
    options.insert(u"program"_s, QString(call.script.name + u".py"_s));
    return ownDebugger(options, overHttp);
}

std::optional<debug::DebugTarget> attachTo(const QByteArray &readyLine)
{
    const QJsonObject dap = text::jsonObject(QString::fromUtf8(readyLine)).value("dap"_L1).toObject();
    if (dap.isEmpty())
        return std::nullopt;
    debug::DebugTarget target;
    target.host = dap.value("host"_L1).toString();
    target.port = static_cast<quint16>(dap.value("port"_L1).toInt());
    return target;
}

} // namespace drover::ui
