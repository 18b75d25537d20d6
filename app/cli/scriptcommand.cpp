// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include "scripts/scripthost.h"
#include "uma/call/singlecall.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

/// Reads the one script that a command names, with --type, --name and --server.
Result<scripts::ScriptSource> scriptFromArguments(const QCommandLineParser &parser, const QString &command)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return fail(Error::Kind::Usage, Cli::tr("%1: takes one script file").arg(command));
    if (!parser.isSet(u"type"_s))
        return fail(Error::Kind::Usage, Cli::tr("%1: --type is needed, for example --type uma_rpt_policy").arg(command));
    QFile file(files.first());
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Input, Cli::tr("%1 can't be read").arg(files.first()), file.errorString());
    }
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString source = decoder.decode(bytes);
    if (decoder.hasError()) {
        return fail(Error::Kind::Input, Cli::tr("%1 is not UTF-8 text").arg(files.first()), {},
                    Cli::tr("Servers keep scripts as text: save the file as UTF-8"));
    }
    const QString serverName = parser.isSet(u"server"_s) ? parser.value(u"server"_s) : u"janssen"_s;
    const Result<scripts::Generation> generation = scripts::generationFromString(serverName);
    if (!generation)
        return fail(generation.error());
    scripts::ScriptSource script;
    script.name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : QFileInfo(files.first()).completeBaseName();
    script.type = parser.value(u"type"_s);
    script.source = source;
    script.server = *generation;
    script.language = parser.isSet(u"language"_s) ? parser.value(u"language"_s).toLower()
                                                  : scripts::ScriptSource::languageOfFile(files.first());
    if (script.language != u"python" && script.language != u"java")
        return fail(Error::Kind::Usage, Cli::tr("%1: --language is python or java").arg(command));
    return script;
}

Result<QJsonValue> jsonValue(const QString &option, const QString &text)
{
    // A document must be an array or object; within an array every JSON value is one.
    QJsonParseError problem;
    const QByteArray wrapped = '[' + text.toUtf8() + ']';
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &problem);
    if (problem.error != QJsonParseError::NoError || document.array().size() != 1) {
        return fail(Error::Kind::Usage, Cli::tr("--%1 takes one JSON value, not %2").arg(option, text));
    }
    return document.array().at(0);
}

Result<QJsonObject> jsonObject(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return QJsonObject();
    const Result<QJsonValue> value = jsonValue(option, parser.value(option));
    if (!value)
        return fail(value.error());
    if (!value->isObject())
        return fail(Error::Kind::Usage, Cli::tr("--%1 takes a JSON object, not %2").arg(option, parser.value(option)));
    return value->toObject();
}

/// An option that is a JSON object itself or the name of a file that holds one. A file keeps passwords off the command line.
Result<QJsonObject> jsonObjectOrFile(const QCommandLineParser &parser, const QString &option)
{
    const QString text = parser.value(option);
    if (text.isEmpty() || text.trimmed().startsWith(u'{'))
        return jsonObject(parser, option);
    QFile file(text);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input, Cli::tr("%1 can't be read").arg(text), file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        return fail(Error::Kind::Input, Cli::tr("%1 holds no JSON object").arg(text),
                    problem.error == QJsonParseError::NoError ? QString() : problem.errorString());
    }
    return document.object();
}

void addScriptOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Cli::tr("The script."));
    parser.addOptions({
        {u"type"_s, Cli::tr("The script's type, as the servers write it."), u"TYPE"_s},
        {u"name"_s, Cli::tr("The script's name; default: the file's."), u"NAME"_s},
        {u"server"_s, Cli::tr("Whose behaviour counts: janssen (default), gluu4 or gluu3."), u"GENERATION"_s},
        {u"language"_s, Cli::tr("python or java; default: java for a file that ends in .java, else python."), u"LANGUAGE"_s},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
}

Result<uma::SingleCall> singleCallFrom(const QCommandLineParser &parser, const scripts::ScriptSource &script)
{
    uma::SingleCall call;
    call.script = script;
    call.method = parser.value(u"method"_s);
    for (const QString &text : parser.values(u"arg"_s)) {
        const Result<QJsonValue> value = jsonValue(u"arg"_s, text);
        if (!value)
            return fail(value.error());
        call.arguments << *value;
    }
    const Result<QJsonObject> properties = jsonObject(parser, u"properties"_s);
    if (!properties)
        return fail(properties.error());
    for (auto it = properties->begin(); it != properties->end(); ++it)
        call.script.properties << scripts::Property{it.key(), it.value().toVariant().toString(), false, {}};
    const Result<QJsonObject> world = jsonObjectOrFile(parser, u"world"_s);
    if (!world)
        return fail(world.error());
    call.script.world = *world;
    const Result<QJsonObject> answers = jsonObjectOrFile(parser, u"answers"_s);
    if (!answers)
        return fail(answers.error());
    call.script.answers = *answers;
    const Result<QJsonObject> user = jsonObject(parser, u"user"_s);
    if (!user)
        return fail(user.error());
    call.user = *user;
    return call;
}

QString compact(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

void printResult(const uma::SingleCallResult &result)
{
    for (const scripts::LogLine &line : result.log)
        printLine(u"| "_s + line.text);
    if (result.error) {
        printLine(Cli::tr("Line %1: %2: %3").arg(result.error->line).arg(result.error->type, result.error->message));
        if (result.defaulted)
            printLine(Cli::tr("The server goes on with its default:"));
    }
    if (result.notCalled)
        printLine(Cli::tr("The server calls this method of no script with so low an API version, and goes on with:"));
    printLine(compact(result.result));
    if (!result.arguments.isEmpty())
        printLine(Cli::tr("The arguments after the call: %1").arg(compact(result.arguments)));
}

} // namespace

QCoro::Task<int> runScriptCheck(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Parses and checks a script without running it. Exit code 1 if there is an error."));
    addScriptOptions(parser);
    if (const auto over = parse(parser, u"script check"_s, arguments))
        co_return *over;
    const Result<scripts::ScriptSource> script = scriptFromArguments(parser, u"script check"_s);
    if (!script)
        co_return printError(script.error());

    scripts::ScriptHost host;
    host.setSpareEnabled(false);
    cancel.onCancelled(&host, [&host] { host.stop(); });
    const scripts::ScriptSource checked = *script;
    const Result<QJsonArray> problems = co_await host.checkSource(checked);
    co_await host.shutDown();
    if (!problems)
        co_return printError(problems.error());
    bool hasError = false;
    const QString file = parser.positionalArguments().constFirst();
    for (const QJsonValue &value : std::as_const(*problems)) {
        const QJsonObject problem = value.toObject();
        const QString severity = problem.value(u"severity"_s).toString();
        hasError = hasError || severity == u"error"_s;
        if (!parser.isSet(u"json"_s)) {
            printLine(u"%1:%2:%3: %4: %5 [%6]"_s.arg(file)
                          .arg(problem.value(u"line"_s).toInt()).arg(problem.value(u"column"_s).toInt())
                          .arg(severity, problem.value(u"message"_s).toString(), problem.value(u"code"_s).toString()));
        }
    }
    if (parser.isSet(u"json"_s))
        printJson({{u"problems"_s, *problems}});
    else if (problems->isEmpty())
        printLine(Cli::tr("%1: no problems").arg(file));
    co_return hasError ? AnswerIsNo : Done;
}

QCoro::Task<int> runScriptCall(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Loads and initialises a script and calls one of its methods, as the server would."));
    addScriptOptions(parser);
    parser.addOptions({
        {u"method"_s, Cli::tr("The method."), u"NAME"_s},
        {u"arg"_s,
         Cli::tr("An argument; once for each. The configuration attributes and the context may be left out; a context is an "
                 "object that describes it."),
         u"JSON"_s},
        {u"properties"_s, Cli::tr("The script's configuration properties, as an object."), u"JSON"_s},
        {u"user"_s, Cli::tr("The logged-in user's attributes, as an object."), u"JSON"_s},
        {u"world"_s, Cli::tr("What the server's beans find: users, session, files, …; an object or a file that holds one."),
         u"FILE|JSON"_s},
        {u"answers"_s, Cli::tr("Answers to simulated calls by their names; an object or a file that holds one."), u"FILE|JSON"_s},
    });
    if (const auto over = parse(parser, u"script call"_s, arguments))
        co_return *over;
    const Result<scripts::ScriptSource> script = scriptFromArguments(parser, u"script call"_s);
    if (!script)
        co_return printError(script.error());
    if (!parser.isSet(u"method"_s))
        co_return usageError(Cli::tr("script call: --method is needed"));
    const Result<uma::SingleCall> call = singleCallFrom(parser, *script);
    if (!call)
        co_return printError(call.error());

    scripts::ScriptHost host;
    host.setSpareEnabled(false);
    uma::SingleCall copy = *call;
    const Result<uma::SingleCallResult> result = co_await uma::callOnce(host, copy, cancel);
    co_await host.shutDown();
    if (!result) {
        if (parser.isSet(u"json"_s) && result.error().kind != Error::Kind::Usage)
            printJson({{u"result"_s, QJsonValue::Null}, {u"log"_s, QJsonArray()}, {u"simulated"_s, QJsonArray()}, {u"error"_s, result.error().toJson()}});
        co_return printError(result.error());
    }
    if (parser.isSet(u"json"_s))
        printJson(result->toJson());
    else
        printResult(*result);
    co_return result->error ? AnswerIsNo : Done;
}

} // namespace drover::cli
