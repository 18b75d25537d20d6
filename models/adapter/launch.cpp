// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/launch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

namespace {

constexpr int mostMoments = 10'000'000;

QString absolute(const QJsonObject &arguments, const QString &path)
{
    const QString base = arguments.value("cwd"_L1).toString();
    return QDir::cleanPath(QDir(base.isEmpty() ? QDir::currentPath() : base).absoluteFilePath(path));
}

auto usage(const QString &what)
{
    return fail(Error::Kind::Usage, what);
}

Result<QString> scriptText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input, QCoreApplication::translate("adapter", "%1 can't be read").arg(path), file.errorString());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(file.readAll());
    if (decoder.hasError())
        return fail(Error::Kind::Input, QCoreApplication::translate("adapter", "%1 is not UTF-8 text").arg(path));
    return text;
}

void addFlowFiles(Launch &launch, const QString &base)
{
    const QList<uma::ScenarioScript> scripts = launch.scenario->allScripts();
    for (const uma::ScenarioScript &script : scripts) {
        const QString path = script.file.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(base).absoluteDir().absoluteFilePath(script.file));
        launch.files.append({ScriptFiles::nameFor(script.name), script.name, path, script.source, {}});
    }
}

Result<QList<scripts::Property>> properties(const QJsonValue &json)
{
    QList<scripts::Property> properties;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        properties << scripts::Property{it.key(), it.value().toVariant().toString(), false, {}};
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject property = value.toObject();
        properties << scripts::Property{property.value("name"_L1).toString(), property.value("value"_L1).toVariant().toString(),
                                        property.value("hide"_L1).toBool(), {}};
    }
    if (!json.isUndefined() && !json.isObject() && !json.isArray())
        return usage(QCoreApplication::translate("adapter", "launch: properties is an object, or a list of {name, value, hide}"));
    return properties;
}

Result<void> readCall(Launch &launch, const QJsonObject &arguments, const QString &program)
{
    uma::SingleCall call;
    const QJsonObject whole = arguments.value("script"_L1).toObject();
    call.script = scripts::ScriptSource::fromJson(whole);
    const QJsonValue source = whole.isEmpty() ? arguments.value("source"_L1) : whole.value("source"_L1);
    const Result<QString> text = source.isString() ? Result<QString>(source.toString()) : scriptText(program);
    if (!text)
        return fail(text.error());
    const QString server = arguments.value("server"_L1).toString(u"janssen"_s);
    const Result<scripts::Generation> generation = scripts::generationFromString(server);
    if (!generation)
        return fail(generation.error());
    const Result<QList<scripts::Property>> given = properties(arguments.value("properties"_L1));
    if (!given)
        return fail(given.error());
    if (whole.isEmpty()) {
        call.script.name = arguments.value("name"_L1).toString(QFileInfo(program).completeBaseName());
        call.script.type = arguments.value("type"_L1).toString();
        call.script.properties = *given;
    }
    call.script.source = *text;
    call.script.server = *generation;
    call.script.world = arguments.value("world"_L1).toObject();
    call.script.answers = arguments.value("answers"_L1).toObject();
    call.method = arguments.value("method"_L1).toString();
    call.arguments = arguments.value("args"_L1).toArray();
    call.user = arguments.value("user"_L1).toObject();
    launch.files.append({ScriptFiles::nameFor(call.script.name), call.script.name, program, *text, {}});
    launch.call = call;
    return {};
}

/// The scenario that `program`, `policy`, `gathering` and `pages` describe.
Result<void> readProgram(Launch &launch, const QJsonObject &arguments, const QString &program)
{
    const QString type = arguments.value("type"_L1).toString();
    const bool isPolicy = type == "uma_rpt_policy"_L1;
    if (!isPolicy && type != "uma_claims_gathering"_L1)
        return usage(QCoreApplication::translate("adapter", "launch: a program of type \"%1\" needs a method to call").arg(type));
    const auto script = [&arguments](const QString &path, bool isProgram) {
        QJsonObject json{{u"name"_s, QFileInfo(path).completeBaseName()}, {u"file"_s, path}};
        if (isProgram && arguments.contains("properties"_L1))
            json.insert(u"properties"_s, arguments.value("properties"_L1));
        return json;
    };
    QJsonObject scenario{{u"name"_s, QFileInfo(program).fileName()}};
    scenario.insert(isPolicy ? u"policies"_s : u"gathering"_s, QJsonArray{script(program, true)});
    const QString other = arguments.value(isPolicy ? "gathering"_L1 : "policy"_L1).toString();
    if (!other.isEmpty())
        scenario.insert(isPolicy ? u"gathering"_s : u"policies"_s, QJsonArray{script(absolute(arguments, other), false)});
    for (const QString &member : {u"pages"_s, u"server"_s, u"user"_s, u"scopes"_s, u"pushedClaims"_s, u"client"_s, u"pct"_s, u"expect"_s}) {
        if (arguments.contains(member))
            scenario.insert(member, arguments.value(member));
    }
    const Result<uma::Scenario> read = uma::Scenario::fromJson(scenario, program);
    if (!read)
        return fail(read.error());
    launch.scenario = *read;
    if (arguments.value("source"_L1).isString()) {
        QList<uma::ScenarioScript> &scripts = isPolicy ? launch.scenario->policies : launch.scenario->gathering;
        scripts.first().source = arguments.value("source"_L1).toString();
    }
    addFlowFiles(launch, program);
    return {};
}

Result<void> readScenario(Launch &launch, const QJsonObject &arguments)
{
    const bool isDocument = arguments.contains("scenarioJson"_L1);
    const QString path = absolute(arguments, arguments.value(isDocument ? "path"_L1 : "scenario"_L1).toString());
    const Result<uma::Scenario> read =
        isDocument ? uma::Scenario::fromJson(arguments.value("scenarioJson"_L1).toObject(), path) : uma::Scenario::fromFile(path);
    if (!read)
        return fail(read.error());
    launch.scenario = *read;
    addFlowFiles(launch, path);
    return {};
}

} // namespace

int momentsFrom(const QJsonObject &arguments)
{
    return arguments.value("record"_L1).toBool(true) ? qBound(0, arguments.value("maxEvents"_L1).toInt(usualMoments), mostMoments) : 0;
}

Result<Launch> Launch::fromArguments(const QJsonObject &arguments)
{
    Launch launch;
    launch.stopOnEntry = arguments.value("stopOnEntry"_L1).toBool();
    launch.noDebug = arguments.value("noDebug"_L1).toBool();
    launch.keep = arguments.value("keep"_L1).toBool();
    launch.moments = launch.noDebug ? 0 : momentsFrom(arguments);
    const QString through = arguments.value("through"_L1).toString(u"engine"_s);
    launch.http = through == "http"_L1;
    if (!launch.http && through != "engine"_L1)
        return usage(QCoreApplication::translate("adapter", "launch: through takes engine or http, not \"%1\"").arg(through));
    if (const QString to = arguments.value("recordTo"_L1).toString(); !to.isEmpty())
        launch.recordTo = absolute(arguments, to);
    Result<void> read;
    if (const QString trace = arguments.value("trace"_L1).toString(); !trace.isEmpty()) {
        launch.trace = absolute(arguments, trace);
    } else if (arguments.contains("scenario"_L1) || arguments.contains("scenarioJson"_L1)) {
        read = readScenario(launch, arguments);
    } else if (const QString program = arguments.value("program"_L1).toString(); !program.isEmpty()) {
        read = arguments.contains("method"_L1) ? readCall(launch, arguments, absolute(arguments, program))
                                               : readProgram(launch, arguments, absolute(arguments, program));
    } else {
        read = usage(QCoreApplication::translate("adapter", "launch needs \"scenario\", \"program\" or \"trace\""));
    }
    if (!read)
        return fail(read.error());
    if (launch.http && !launch.trace.isEmpty())
        return usage(QCoreApplication::translate("adapter", "launch: a recording is replayed as it is; it does not go through http"));
    return launch;
}

} // namespace drover::adapter
