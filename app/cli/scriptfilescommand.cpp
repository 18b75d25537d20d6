// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pull and diff: a server's scripts and the files of a folder.
#include "command.h"
#include "output.h"
#include "scriptfiles.h"
#include "scriptservercommand.h"

#include "server/readall.h"
#include "transfer/differencetext.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::CustomScript;
using domain::Entity;
using domain::EntityKind;
using history::LocalScript;

QCoro::Task<int> pullScripts(QStringList arguments, CancelToken cancel)
{
    const QString command = u"script pull"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Writes scripts of a server into a folder, and keeps them in the history. Files that were "
                "changed since the last pull are left alone.") +
        u'\n' + filesHelp());
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("Scripts, by name or id; default: all."), u"[NAME…]"_s);
    addProfileOptions(parser);
    addFolderOption(parser);
    parser.addOptions({
        {u"overwrite"_s, Cli::tr("Also writes over files that were changed.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    const bool json = parser.isSet(u"json"_s);
    const bool overwrite = parser.isSet(u"overwrite"_s);
    const QString folder = folderFrom(parser);
    const QStringList names = parser.positionalArguments();
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    server::AdminApi *api = &(*login)->api();
    QList<CustomScript> wanted;
    if (names.isEmpty()) {
        const server::ReadAllOptions options;
        const server::ListQuery query;
        const Result<QList<Entity>> all = co_await server::readAll(*api, EntityKind::Script, query, options, cancel);
        if (!all)
            co_return printServerError(all.error(), json);
        for (const Entity &entity : *all)
            wanted << CustomScript(entity);
    }
    for (const QString &name : names) {
        const Result<CustomScript> script = co_await scriptOf(api, name, cancel);
        if (!script)
            co_return printServerError(script.error(), json);
        wanted << *script;
    }
    QJsonArray rows;
    int code = Done;
    for (const CustomScript &script : std::as_const(wanted)) {
        keepVersion((*login)->profile, script, history::Occasion::Pull);
        QJsonObject row{{u"name"_s, script.name()}, {u"revision"_s, script.revision()}, {u"pulled"_s, false}};
        const bool isThere = history::hasLocal(folder, script.name());
        const Result<LocalScript> old = isThere ? history::readLocal(folder, script.name()) : fail(Error{});
        const bool sameScript = !old || old->file.properties.value(u"inum"_s).toString() == script.inum();
        const bool edited = isThere && (!old || old->isChanged() || !sameScript);
        if (edited && !overwrite && !(old && old->file == history::ScriptFile::of(script))) {
            printMessage(sameScript ? Cli::tr("%1 was not pulled: its files were changed since the last pull. "
                                              "--overwrite writes over them.")
                                          .arg(script.name())
                                    : Cli::tr("%1 was not pulled: its files belong to another script of this name.")
                                          .arg(script.name()));
            code = AnswerIsNo;
        } else {
            const Result<LocalScript> written = history::writeLocal(folder, script, (*login)->profile.name);
            if (!written)
                co_return printServerError(written.error(), json);
            row.insert(u"pulled"_s, true);
            row.insert(u"source"_s, written->sourcePath);
            row.insert(u"properties"_s, written->propertiesPath);
            if (!json)
                printLine(
                    Cli::tr("%1, revision %2: %3").arg(script.name()).arg(script.revision()).arg(written->sourcePath));
        }
        rows << row;
    }
    if (json)
        printJson({{u"scripts"_s, rows}});
    co_return code;
}

QCoro::Task<int> diffScripts(QStringList arguments, CancelToken cancel)
{
    const QString command = u"script diff"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Shows how the scripts of a folder differ from the server's: - is the server, + the files. "
                "Exit code 1 if they do.") +
        u'\n' + filesHelp());
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("Scripts; default: all that were pulled into the folder."),
                                 u"[NAME…]"_s);
    addProfileOptions(parser);
    addFolderOption(parser);
    parser.addOption({u"json"_s, Cli::tr("Prints one JSON document.")});
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    const bool json = parser.isSet(u"json"_s);
    const QString folder = folderFrom(parser);
    const Result<QStringList> names = namesFrom(parser, command);
    if (!names)
        co_return printError(names.error());
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    QJsonArray rows;
    bool differ = false;
    for (const QString &name : *names) {
        const Result<LocalScript> local = history::readLocal(folder, name);
        if (!local)
            co_return printServerError(local.error(), json);
        const LocalScript copy = *local;
        const Result<CustomScript> current = co_await counterpartOf(&(*login)->api(), copy, cancel);
        if (!current)
            co_return printServerError(current.error(), json);
        const CustomScript after = copy.file.appliedTo(*current);
        const QJsonArray differences = transfer::differencesToJson(EntityKind::Script, current->json(), after.json());
        const bool movedOn = history::ScriptFile::of(*current).digest() != copy.baseDigest;
        differ = differ || !differences.isEmpty();
        rows << QJsonObject{{u"name"_s, copy.name},
                            {u"differences"_s, differences},
                            {u"changedHere"_s, copy.isChanged()},
                            {u"changedOnServer"_s, movedOn}};
        if (json || differences.isEmpty())
            continue;
        printLine(movedOn ? Cli::tr("%1 (changed on the server since the pull):").arg(copy.name)
                          : u"%1:"_s.arg(copy.name));
        for (const QString &line : scriptDifference(*current, after))
            printLine(line);
    }
    if (json)
        printJson({{u"scripts"_s, rows}, {u"differ"_s, differ}});
    co_return differ ? AnswerIsNo : Done;
}

} // namespace drover::cli
