// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptfiles.h"

#include "output.h"

#include "transfer/differencetext.h"
#include "transfer/resolve.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::CustomScript;
using domain::Entity;
using domain::EntityKind;
using history::LocalScript;

QString filesHelp()
{
    return Cli::tr(
        "A script is two files: NAME.py (NAME.java) with the source and NAME.json with its properties and everything "
        "else; "
        "the latter notes what was pulled. Values of hidden properties are not written; the mark in their place "
        "keeps the server's.");
}

void addFolderOption(QCommandLineParser &parser)
{
    parser.addOption({u"folder"_s, Cli::tr("The folder with the files; default: the current one."), u"DIR"_s});
}

QString folderFrom(const QCommandLineParser &parser)
{
    return parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : u"."_s;
}

QStringList scriptDifference(const CustomScript &before, const CustomScript &after)
{
    return transfer::differenceLines(EntityKind::Script, before.json(), after.json());
}

QCoro::Task<Result<CustomScript>> scriptOf(server::AdminApi *api, QString key, CancelToken cancel)
{
    const Result<Entity> entity = co_await transfer::resolve(api, EntityKind::Script, key, cancel);
    if (!entity)
        co_return fail(entity.error());
    co_return CustomScript(*entity);
}

QCoro::Task<Result<CustomScript>> counterpartOf(server::AdminApi *api, LocalScript local, CancelToken cancel)
{
    const QString inum = local.file.properties.value(u"inum"_s).toString();
    if (!inum.isEmpty()) {
        const Result<Entity> byId = co_await api->get(EntityKind::Script, inum, cancel);
        if (byId)
            co_return CustomScript(*byId);
        if (byId.error().kind == Error::Kind::Denied || byId.error().kind == Error::Kind::Unreachable)
            co_return fail(byId.error());
    }
    const QString name = local.name;
    co_return co_await scriptOf(api, name, cancel);
}

Result<QStringList> namesFrom(const QCommandLineParser &parser, const QString &command)
{
    QStringList names = parser.positionalArguments();
    if (!names.isEmpty())
        return names;
    names = history::localScripts(folderFrom(parser));
    if (names.isEmpty()) {
        return fail(Error::Kind::Usage,
                    Cli::tr("%1: the folder %2 has no scripts that were pulled").arg(command, folderFrom(parser)), {},
                    Cli::tr("Name a script, or pull some with drover-cli script pull"));
    }
    return names;
}

void keepVersion(const workspace::Profile &profile, const CustomScript &script, history::Occasion occasion)
{
    Result<history::ScriptHistory> history = history::ScriptHistory::open(history::ScriptHistory::folderOf(profile.id));
    const Result<std::optional<QString>> kept = history ? history->record(script, occasion) : fail(history.error());
    // The server's state counts; a history that can't be written is no reason to call the command failed.
    if (!kept)
        printMessage(kept.error().sentence());
}

} // namespace drover::cli
