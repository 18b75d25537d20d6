// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// history and rollback: the versions of a server's scripts that this computer keeps.
#include "command.h"
#include "objectcommand.h"
#include "output.h"
#include "scriptservercommand.h"
#include "serverlogin.h"
#include "standardinput.h"
#include "texttable.h"

#include "history/scripthistory.h"
#include "transfer/differencetext.h"
#include "transfer/resolve.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::CustomScript;
using domain::Entity;
using domain::EntityKind;
using history::ScriptFile;
using history::ScriptHistory;
using history::ScriptVersion;

namespace {

constexpr int ShownIdLength = 10;

QJsonObject toJson(const ScriptVersion &version)
{
    return {{u"id"_s, version.id},
            {u"at"_s, version.at.toUTC().toString(Qt::ISODate)},
            {u"author"_s, version.author},
            {u"occasion"_s, version.occasion},
            {u"revision"_s, version.revision},
            {u"title"_s, version.title}};
}

Result<ScriptHistory> historyOf(const workspace::Profile &profile)
{
    return ScriptHistory::open(ScriptHistory::folderOf(profile.id));
}

QStringList textLines(const ScriptFile &before, const ScriptFile &after, const CustomScript &common)
{
    return transfer::differenceLines(EntityKind::Script, before.appliedTo(common).json(),
                                     after.appliedTo(common).json());
}

/// What a version changed in the one before it.
QStringList changeOf(const ScriptHistory &history, const QString &name, const QList<ScriptVersion> &versions,
                     qsizetype index)
{
    if (index + 1 == versions.size())
        return {Cli::tr("(the first version)")};
    const Result<ScriptFile> after = history.at(versions.at(index).id, name);
    const Result<ScriptFile> before = history.at(versions.at(index + 1).id, name);
    if (!after || !before)
        return {(after ? before.error() : after.error()).sentence()};
    return textLines(*before, *after, CustomScript());
}

/// The version to go back to: the newest whose content is not what the server has now.
Result<QString> lastOther(const ScriptHistory &history, const QString &name, const CustomScript &current)
{
    const Result<QList<ScriptVersion>> versions = history.versions(name);
    if (!versions)
        return fail(versions.error());
    const QString now = ScriptFile::of(current).digest();
    bool seen = false; // versions newer than the server's copy were never deployed, or by others
    QString fallback;
    for (const ScriptVersion &version : *versions) {
        const Result<ScriptFile> file = history.at(version.id, name);
        const bool isNow = file && file->digest() == now;
        seen = seen || isNow;
        if (!file || isNow)
            continue;
        if (seen)
            return version.id;
        if (fallback.isEmpty())
            fallback = version.id;
    }
    if (!fallback.isEmpty())
        return fallback;
    return fail(Error::Kind::NotFound, Cli::tr("The history has no other version of %1").arg(name), {},
                Cli::tr("Versions are kept at each pull and push on this computer"));
}

} // namespace

QCoro::Task<int> showScriptHistory(QStringList arguments, CancelToken cancel)
{
    Q_UNUSED(cancel)
    const QString command = u"script history"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Lists the versions of a script that this computer keeps, the newest first: one for each pull, saved "
                "edit and deploy. They are in a git repository that --where names; the server is not asked."));
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("The script's name; default: all scripts."), u"[NAME]"_s);
    parser.addOptions({
        {u"profile"_s, Cli::tr("The server's profile."), u"P"_s},
        {u"show"_s, Cli::tr("Prints the source of this version."), u"VERSION"_s},
        {u"changes"_s, Cli::tr("Also shows what each version changed.")},
        {u"where"_s, Cli::tr("Prints the folder of the git repository.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    const bool json = parser.isSet(u"json"_s);
    const Result<workspace::Profile> profile = profileFromOption(parser, u"profile"_s);
    if (!profile)
        co_return printError(profile.error());
    const Result<ScriptHistory> history = historyOf(*profile);
    if (!history)
        co_return printServerError(history.error(), json);
    if (parser.isSet(u"where"_s)) {
        if (json)
            printJson({{u"folder"_s, history->folder()}});
        else
            printLine(history->folder());
        co_return Done;
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1 || (words.isEmpty() && (parser.isSet(u"show"_s) || parser.isSet(u"changes"_s))))
        co_return usageError(Cli::tr("%1: takes the name of one script").arg(command));
    const QString name = words.value(0);
    if (parser.isSet(u"show"_s)) {
        const Result<QString> id = history->resolve(parser.value(u"show"_s));
        const Result<ScriptFile> file = id ? history->at(*id, name) : fail(id.error());
        if (!file)
            co_return printError(file.error());
        if (json)
            printJson({{u"id"_s, *id}, {u"source"_s, file->source}, {u"properties"_s, file->properties}});
        else
            printText(file->source);
        co_return Done;
    }
    const Result<QList<ScriptVersion>> versions = history->versions(name);
    if (!versions)
        co_return printServerError(versions.error(), json);
    if (versions->isEmpty())
        printMessage(Cli::tr("No version was kept yet; drover-cli script pull keeps one"));
    QJsonArray rows;
    TextTable table({Cli::tr("Version"), Cli::tr("When"), Cli::tr("Occasion"), Cli::tr("Revision"), Cli::tr("Who"),
                     Cli::tr("What")});
    for (const ScriptVersion &version : *versions) {
        rows << toJson(version);
        table.addRow({version.id.left(ShownIdLength), version.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), version.occasion,
                      QString::number(version.revision), version.author, version.title});
    }
    if (json) {
        printJson({{u"name"_s, name}, {u"folder"_s, history->folder()}, {u"versions"_s, rows}});
    } else if (!parser.isSet(u"changes"_s)) {
        table.print();
    } else {
        const QStringList lines = table.lines();
        for (qsizetype i = 0; i < versions->size(); ++i) {
            printLine(lines.at(i + 1));
            const QStringList changes = changeOf(*history, name, *versions, i);
            for (const QString &line : changes)
                printLine(u"    "_s + line);
        }
    }
    co_return Done;
}

QCoro::Task<int> rollBackScript(QStringList arguments, CancelToken cancel)
{
    const QString command = u"script rollback"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Writes an older version of a script to the server, after showing the difference and asking. Hidden "
                "values, which the history does not keep, stay as the server has them."));
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("The script, by name or id."));
    parser.addPositionalArgument(u"VERSION"_s,
                                 Cli::tr("One that script history lists; default: the one before what the server has."),
                                 u"[VERSION]"_s);
    addProfileOptions(parser);
    parser.addOptions({
        {u"dry-run"_s, Cli::tr("Shows the difference and writes nothing.")},
        {u"yes"_s, Cli::tr("Does not ask.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() || words.size() > 2)
        co_return usageError(Cli::tr("%1: takes the name of one script, and a version").arg(command));
    const bool json = parser.isSet(u"json"_s);
    const bool yes = parser.isSet(u"yes"_s);
    const bool dry = parser.isSet(u"dry-run"_s);
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    server::AdminApi *api = &(*login)->api();
    Result<ScriptHistory> history = historyOf((*login)->profile);
    if (!history)
        co_return printServerError(history.error(), json);
    const QString key = words.first();
    const Result<Entity> entity = co_await transfer::resolve(api, EntityKind::Script, key, cancel);
    if (!entity)
        co_return printServerError(entity.error(), json);
    const CustomScript current(*entity);
    const Result<QString> version =
        words.size() == 2 ? history->resolve(words.at(1)) : lastOther(*history, current.name(), current);
    const Result<ScriptFile> file = version ? history->at(*version, current.name()) : fail(version.error());
    if (!file)
        co_return printServerError(file.error(), json);
    const CustomScript after = file->appliedTo(current);
    const QJsonObject beforeJson = current.json();
    const QJsonObject afterJson = after.json();
    const QJsonArray differences = transfer::differencesToJson(EntityKind::Script, beforeJson, afterJson);
    QJsonObject result{{u"name"_s, current.name()},
                       {u"version"_s, *version},
                       {u"differences"_s, differences},
                       {u"rolledBack"_s, false}};
    if (differences.isEmpty()) {
        printMessage(Cli::tr("The server has this version already."));
        if (json)
            printJson(result);
        co_return Done;
    }
    if (!yes || dry) {
        printNote(Cli::tr("%1 goes back to version %2:").arg(current.name(), version->left(ShownIdLength)));
        const QStringList lines = transfer::differenceLines(EntityKind::Script, beforeJson, afterJson);
        for (const QString &line : lines)
            printNote(u"  "_s + line);
    }
    if (dry) {
        if (json)
            printJson(result);
        co_return Done;
    }
    if (!yes) {
        const QString question = Cli::tr("Write this to %1?").arg((*login)->profile.name);
        const Result<bool> go = co_await askYes(question, cancel);
        if (!go)
            co_return printError(go.error());
        if (!*go) {
            printMessage(Cli::tr("Nothing was changed. (--yes does not ask.)"));
            co_return AnswerIsNo;
        }
    }
    // What the server has now may have come from elsewhere: it must not be lost.
    if (const auto kept = history->record(current, history::Occasion::Pull); !kept)
        co_return printServerError(kept.error(), json);
    const QString inum = current.inum();
    const Result<Entity> saved = co_await api->patch(EntityKind::Script, inum, beforeJson, afterJson, cancel);
    if (!saved)
        co_return printServerError(saved.error(), json);
    const CustomScript written(*saved);
    if (const auto kept = history->record(written, history::Occasion::Rollback); !kept)
        printMessage(kept.error().sentence());
    result.insert(u"rolledBack"_s, true);
    result.insert(u"revision"_s, written.revision());
    if (json)
        printJson(result);
    else
        printLine(Cli::tr("Rolled back %1, revision %2").arg(written.name()).arg(written.revision()));
    co_return Done;
}

QCoro::Task<int> runScripts(QStringList arguments, CancelToken cancel)
{
    QList<Subcommand> known;
    const QList<Subcommand> plain = objectCommands(EntityKind::Script);
    for (const Subcommand &one : plain) {
        Subcommand taken = one;
        if (one.name == u"export" || one.name == u"import") {
            // With --ldif they write and read entries of a directory.
            const auto asJson = one.run;
            const auto asLdif = one.name == u"export" ? exportScripts : importScripts;
            taken.run = [asJson, asLdif](QStringList words, CancelToken token) {
                const bool ldif = std::any_of(words.begin(), words.end(), [](const QString &word) {
                    return word == u"--ldif" || word.startsWith(u"--ldif=");
                });
                return ldif ? asLdif(std::move(words), std::move(token)) : asJson(std::move(words), std::move(token));
            };
            taken.summary = one.name == u"export"
                                ? Cli::tr("writes scripts to a file, as JSON or with --ldif FILE as directory entries")
                                : Cli::tr("reads scripts from a file, JSON or with --ldif FILE directory entries");
        }
        known << taken;
    }
    known << Subcommand{u"check"_s, Cli::tr("checks a script without running it"), runScriptCheck};
    known << Subcommand{u"call"_s, Cli::tr("calls one method of a script"), runScriptCall};
    known << Subcommand{u"pull"_s, Cli::tr("writes scripts into a folder"), pullScripts};
    known << Subcommand{u"diff"_s, Cli::tr("compares a folder's scripts with the server's"), diffScripts};
    known << Subcommand{u"push"_s, Cli::tr("writes a folder's scripts to the server"), pushScripts};
    known << Subcommand{u"history"_s, Cli::tr("lists the versions that this computer keeps"), showScriptHistory};
    known << Subcommand{u"rollback"_s, Cli::tr("writes an older version to the server"), rollBackScript};
    return runSubcommand(u"script"_s, known, std::move(arguments), cancel);
}

} // namespace drover::cli
