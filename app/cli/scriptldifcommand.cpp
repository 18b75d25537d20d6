// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// export and import with --ldif: entries oxCustomScript and jansCustomScr.
#include "command.h"
#include "output.h"
#include "scriptservercommand.h"
#include "serverlogin.h"
#include "standardinput.h"
#include "writeplan.h"

#include "domain/scriptldif.h"
#include "history/scriptfolder.h"
#include "server/readall.h"
#include "transfer/objectfile.h"
#include "transfer/resolve.h"
#include "transfer/scriptentries.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::CustomScript;
using domain::Entity;
using domain::EntityKind;
using domain::LdifSchema;

namespace {

Result<LdifSchema> schemaFrom(const QCommandLineParser &parser, LdifSchema fallback)
{
    if (!parser.isSet(u"schema"_s))
        return fallback;
    const auto schema = domain::ldifSchemaFromString(parser.value(u"schema"_s));
    if (!schema) {
        return fail(Error::Kind::Usage, Cli::tr("script export: --schema takes gluu3, gluu4 or janssen, not \"%1\"")
                                            .arg(parser.value(u"schema"_s)));
    }
    return *schema;
}

QCoro::Task<Result<QList<CustomScript>>> scriptsFromServer(server::AdminApi *api, QStringList names, CancelToken cancel)
{
    QList<CustomScript> scripts;
    if (names.isEmpty()) {
        const server::ReadAllOptions options;
        const server::ListQuery query;
        const Result<QList<Entity>> all = co_await server::readAll(*api, EntityKind::Script, query, options, cancel);
        if (!all)
            co_return fail(all.error());
        for (const Entity &entity : *all)
            scripts << CustomScript(entity);
    }
    for (const QString &name : names) {
        const Result<Entity> entity = co_await transfer::resolve(api, EntityKind::Script, name, cancel);
        if (!entity)
            co_return fail(entity.error());
        scripts << CustomScript(*entity);
    }
    co_return scripts;
}

Result<QList<CustomScript>> scriptsFromFolder(const QString &folder, QStringList names)
{
    if (names.isEmpty())
        names = history::localScripts(folder);
    if (names.isEmpty())
        return fail(Error::Kind::Usage,
                    Cli::tr("script export: give --profile, or the names of scripts in the folder %1").arg(folder));
    QList<CustomScript> scripts;
    for (const QString &name : std::as_const(names)) {
        const Result<history::LocalScript> local = history::readLocal(folder, name);
        if (!local)
            return fail(local.error());
        QJsonObject json = local->file.appliedTo(CustomScript()).json();
        if (local->revision > 0)
            json.insert(u"revision"_s, local->revision);
        scripts << CustomScript(json);
    }
    return scripts;
}

} // namespace

QCoro::Task<int> exportScripts(QStringList arguments, CancelToken cancel)
{
    const QString command = u"script export"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Writes scripts as directory entries (LDIF): of a server with --profile, else of a folder's files as "
                "script pull writes them. Without --ldif: as JSON, see script export --help --ldif."));
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("Scripts; default: all."), u"[NAME…]"_s);
    addProfileOptions(parser);
    parser.addOptions({
        {u"ldif"_s, Cli::tr("The file to write; - is the standard output."), u"FILE"_s},
        {u"schema"_s,
         Cli::tr("The entry's attributes: janssen (jansCustomScr), gluu4 or gluu3 (oxCustomScript). Default: the "
                 "profile's kind, "
                 "else janssen."),
         u"SCHEMA"_s},
        {u"folder"_s, Cli::tr("Without --profile: the folder with the files; default: the current one."), u"DIR"_s},
        {u"show-secrets"_s, Cli::tr("Also writes the values of hidden properties; else a mark stands for them.")},
        {u"json"_s, Cli::tr("Prints one JSON document that tells what was written.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    const bool json = parser.isSet(u"json"_s);
    const bool secrets = parser.isSet(u"show-secrets"_s);
    const QString output = parser.value(u"ldif"_s);
    const QStringList names = parser.positionalArguments();
    if (json && output == u"-")
        co_return usageError(Cli::tr("script export: --json and --ldif - both want the standard output"));
    LdifSchema schema = LdifSchema::Janssen;
    Result<QList<CustomScript>> scripts = QList<CustomScript>();
    if (parser.isSet(u"profile"_s)) {
        const LoginResult login = co_await logIn(parser, cancel);
        if (!login)
            co_return printServerError(login.error(), json);
        if ((*login)->profile.kind == workspace::Profile::Kind::Gluu4)
            schema = LdifSchema::Gluu4;
        scripts = co_await scriptsFromServer(&(*login)->api(), names, cancel);
    } else {
        scripts = scriptsFromFolder(parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : u"."_s, names);
    }
    if (!scripts)
        co_return printServerError(scripts.error(), json);
    const Result<LdifSchema> wanted = schemaFrom(parser, schema);
    if (!wanted)
        co_return printError(wanted.error());
    QJsonArray written;
    for (const CustomScript &script : std::as_const(*scripts))
        written << script.name();
    const QByteArray entries = transfer::scriptsToLdif(*scripts, *wanted, secrets);
    if (const Result<void> done = writeOutput(output, entries); !done)
        co_return printServerError(done.error(), json);
    if (json)
        printJson({{u"file"_s, output}, {u"scripts"_s, written}});
    else if (output != u"-")
        printMessage(Cli::tr("%1: %2 written").arg(output).arg(written.size()));
    co_return Done;
}

QCoro::Task<int> importScripts(QStringList arguments, CancelToken cancel)
{
    const QString command = u"script import"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Reads directory entries (LDIF) of scripts: writes them to a server with --profile, after showing what "
                "changes and asking, else "
                "into a folder as files. A script that the server has (by inum, else by name and type) is changed."));
    addProfileOptions(parser);
    parser.addOptions({
        {u"ldif"_s, Cli::tr("The file to read; - is the standard input."), u"FILE"_s},
        {u"folder"_s, Cli::tr("Without --profile: where the files go; default: the current folder."), u"DIR"_s},
        {u"overwrite"_s, Cli::tr("Without --profile: also writes over files that are there.")},
        {u"dry-run"_s, Cli::tr("Shows what it would do.")},
        {u"yes"_s, Cli::tr("Does not ask.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    if (!parser.positionalArguments().isEmpty())
        co_return usageError(
            Cli::tr("script import: there is no argument \"%1\"").arg(parser.positionalArguments().constFirst()));
    const bool json = parser.isSet(u"json"_s);
    const bool yes = parser.isSet(u"yes"_s);
    const bool dry = parser.isSet(u"dry-run"_s);
    const bool overwrite = parser.isSet(u"overwrite"_s);
    const bool toServer = parser.isSet(u"profile"_s);
    const QString path = parser.value(u"ldif"_s);
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : u"."_s;
    if (path == u"-" && toServer && !yes && !dry)
        co_return usageError(
            Cli::tr("script import: with the entries on the standard input there is nobody to ask; add --yes"));
    std::shared_ptr<ServerLogin> session;
    if (toServer) {
        const LoginResult login = co_await logIn(parser, cancel);
        if (!login)
            co_return printServerError(login.error(), json);
        session = *login;
    }
    const Result<QByteArray> text = co_await readDocument(path, cancel);
    if (!text)
        co_return printServerError(text.error(), json);
    const Result<transfer::ScriptEntries> entries = transfer::scriptsFromLdif(*text, documentName(path));
    if (!entries)
        co_return printServerError(entries.error(), json);
    for (const QString &remark : entries->remarks)
        printMessage(remark);

    QJsonArray rows;
    if (!toServer) {
        int code = Done;
        for (const CustomScript &script : entries->scripts) {
            QJsonObject row{{u"name"_s, script.name()},
                            {u"type"_s, script.type()},
                            {u"script"_s, transfer::masked(EntityKind::Script, script.json())}};
            if (!dry && history::hasLocal(folder, script.name()) && !overwrite) {
                printMessage(Cli::tr("%1 is there already; --overwrite writes over it")
                                 .arg(history::propertiesPathFor(folder, script.name())));
                code = AnswerIsNo;
            } else if (!dry) {
                const Result<history::LocalScript> local = history::writeLocal(folder, script, {});
                if (!local)
                    co_return printServerError(local.error(), json);
                row.insert(u"source"_s, local->sourcePath);
                if (!json)
                    printLine(u"%1: %2"_s.arg(script.name(), local->sourcePath));
            }
            rows << row;
        }
        if (json)
            printJson({{u"scripts"_s, rows}});
        co_return code;
    }
    QList<PlannedWrite> plan;
    for (const CustomScript &script : entries->scripts) {
        const QJsonObject given = script.json();
        const Result<std::optional<Entity>> current =
            co_await transfer::counterpart(&session->api(), EntityKind::Script, given, cancel);
        if (!current)
            co_return printServerError(current.error(), json);
        plan << transfer::importOf(EntityKind::Script, given, *current);
        rows << plan.constLast().toJson();
    }
    if (!yes || dry)
        showPlan(plan);
    if (dry) {
        if (json)
            printJson({{u"plan"_s, rows}});
        co_return Done;
    }
    if (!yes) {
        const QString question = Cli::tr("Write this to %1?").arg(session->profile.name);
        const Result<bool> go = co_await askYes(question, cancel);
        if (!go)
            co_return printError(go.error());
        if (!*go) {
            printMessage(Cli::tr("Nothing was changed. (--yes does not ask.)"));
            co_return AnswerIsNo;
        }
    }
    const WriteOutcome outcome = co_await carryOut(&session->api(), plan, json, cancel);
    if (json)
        printJson({{u"results"_s, outcome.rows}});
    co_return outcome.exitCode;
}

} // namespace drover::cli
