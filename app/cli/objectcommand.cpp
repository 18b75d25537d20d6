// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectcommand.h"

#include "command.h"
#include "objectlist.h"
#include "output.h"
#include "serverlogin.h"
#include "texttable.h"

#include "tables/columns.h"
#include "tables/csvexport.h"
#include "transfer/differencetext.h"
#include "transfer/importfile.h"
#include "transfer/objectfile.h"
#include "transfer/resolve.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::Entity;
using domain::EntityKind;

namespace {

QJsonObject shown(const Entity &entity, bool withSecrets)
{
    return withSecrets ? entity.json() : transfer::masked(entity.kind(), entity.json());
}

/// The columns of --columns, or those that the window shows first, with the id.
QList<tables::Column> columnsFor(EntityKind kind, const QString &wanted)
{
    QList<tables::Column> columns;
    if (!wanted.isEmpty()) {
        const QStringList fields = wanted.split(u',', Qt::SkipEmptyParts);
        for (const QString &field : fields) {
            const QString name = field.trimmed();
            columns << tables::Column{name == u"name" ? u"@name"_s : name, name};
        }
        return columns;
    }
    columns = tables::defaultColumns(kind);
    const bool hasId =
        std::any_of(columns.begin(), columns.end(), [](const auto &column) { return column.field == u"@id"; });
    if (!hasId)
        columns.insert(1, {u"@id"_s, Cli::tr("ID"), true});
    return columns;
}

QStringList titlesOf(const QList<tables::Column> &columns)
{
    QStringList titles;
    for (const tables::Column &column : columns)
        titles << column.title;
    return titles;
}

QStringList cellsOf(const Entity &entity, const QList<tables::Column> &columns)
{
    const Entity safe(entity.kind(), transfer::masked(entity.kind(), entity.json()));
    QStringList cells;
    for (const tables::Column &column : columns)
        cells << tables::cellText(safe, column);
    return cells;
}

Result<void> writeCsv(const QString &path, const ListPart &part, const QList<tables::Column> &columns)
{
    return writeOutput(path, tables::csvOf(part.entries, columns));
}

} // namespace

QCoro::Task<int> listObjects(EntityKind kind, QStringList arguments, CancelToken cancel)
{
    const QString command = domain::toString(kind) + u" list"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Lists objects of a server as a table. Secrets are not shown."));
    addProfileOptions(parser);
    addListOptions(parser);
    parser.addOptions({
        {u"columns"_s, Cli::tr("The fields to show."), u"FIELD,FIELD…"_s},
        {u"csv"_s, Cli::tr("Writes the list as CSV (RFC 4180) to a file, or to the standard output for -."), u"FILE"_s},
        {u"json"_s, Cli::tr("Prints one JSON document: {\"kind\",\"total\",\"start\",\"entries\",\"complete\"}.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    if (!parser.positionalArguments().isEmpty())
        co_return usageError(
            Cli::tr("%1: there is no argument \"%2\"").arg(command, parser.positionalArguments().constFirst()));
    const bool json = parser.isSet(u"json"_s);
    const QString csv = parser.value(u"csv"_s);
    if (json && csv == u"-")
        co_return usageError(Cli::tr("%1: --json and --csv - both want the standard output").arg(command));
    const Result<ListWish> wish = listWish(parser, command, 100);
    if (!wish)
        co_return printError(wish.error());
    const QList<tables::Column> columns = columnsFor(kind, parser.value(u"columns"_s));
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    const ListWish wanted = *wish;
    const Result<ListPart> part = co_await readPart(&(*login)->api(), kind, wanted, cancel);
    if (!part)
        co_return printServerError(part.error(), json);
    if (!csv.isEmpty()) {
        if (const Result<void> written = writeCsv(csv, *part, columns); !written)
            co_return printServerError(written.error(), json);
    }
    if (json) {
        QJsonArray entries;
        for (const Entity &entity : part->entries)
            entries << shown(entity, false);
        printJson({{u"kind"_s, domain::toString(kind)},
                   {u"total"_s, part->total},
                   {u"start"_s, part->start},
                   {u"entries"_s, entries},
                   {u"complete"_s, part->note.isEmpty()}});
    } else if (csv.isEmpty()) {
        TextTable table(titlesOf(columns));
        for (const Entity &entity : part->entries)
            table.addRow(cellsOf(entity, columns));
        table.print();
    }
    if (!part->note.isEmpty())
        printMessage(part->note);
    const qint64 end = part->start + part->entries.size();
    if (end < part->total) {
        printMessage(Cli::tr("%1 to %2 of %3; --start and --limit give others, --limit 0 all of them")
                         .arg(part->entries.isEmpty() ? part->start : part->start + 1)
                         .arg(end)
                         .arg(part->total));
    }
    co_return Done;
}

QCoro::Task<int> getObject(EntityKind kind, QStringList arguments, CancelToken cancel)
{
    const QString command = domain::toString(kind) + u" get"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Prints one object as JSON, as the server has it. Secrets are replaced by a mark, which "
                "update takes for \"unchanged\"."));
    parser.addPositionalArgument(u"ID"_s, Cli::tr("Its id, or its name where only one has it."));
    addProfileOptions(parser);
    parser.addOptions({
        {u"show-secrets"_s, Cli::tr("Prints secrets too.")},
        {u"json"_s, Cli::tr("Prints one JSON document (as it does without).")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    if (parser.positionalArguments().size() != 1)
        co_return usageError(Cli::tr("%1: takes one id").arg(command));
    const bool json = parser.isSet(u"json"_s);
    const bool withSecrets = parser.isSet(u"show-secrets"_s);
    const QString key = parser.positionalArguments().constFirst();
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    const Result<Entity> entity = co_await transfer::resolve(&(*login)->api(), kind, key, cancel);
    if (!entity)
        co_return printServerError(entity.error(), json);
    printJson(shown(*entity, withSecrets));
    co_return Done;
}

QCoro::Task<int> exportObjects(EntityKind kind, QStringList arguments, CancelToken cancel)
{
    const QString command = domain::toString(kind) + u" export"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Writes objects as a JSON list that import reads: those with the ids given, else all that "
                "the options select. Secrets are replaced by a mark."));
    parser.addPositionalArgument(u"ID"_s, Cli::tr("Objects; default: all that match."), u"[ID…]"_s);
    addProfileOptions(parser);
    addListOptions(parser);
    parser.addOptions({
        {u"output"_s, Cli::tr("The file; default: the standard output."), u"FILE"_s},
        {u"json"_s, Cli::tr("Prints one JSON document: the list, or with --output what was written.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    const bool json = parser.isSet(u"json"_s);
    const Result<ListWish> wish = listWish(parser, command, 0);
    if (!wish)
        co_return printError(wish.error());
    const QStringList keys = parser.positionalArguments();
    const QString output = parser.value(u"output"_s);
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    server::AdminApi *api = &(*login)->api();
    QList<Entity> list;
    if (keys.isEmpty()) {
        const ListWish wanted = *wish;
        const Result<ListPart> part = co_await readPart(api, kind, wanted, cancel);
        if (!part)
            co_return printServerError(part.error(), json);
        list = part->entries;
    }
    for (const QString &key : keys) {
        const Result<Entity> entity = co_await transfer::resolve(api, kind, key, cancel);
        if (!entity)
            co_return printServerError(entity.error(), json);
        list << *entity;
    }
    const QByteArray document = transfer::exportDocument(list);
    if (const Result<void> written = writeOutput(output.isEmpty() ? u"-"_s : output, document); !written)
        co_return printServerError(written.error(), json);
    if (json && !output.isEmpty() && output != u"-")
        printJson({{u"file"_s, output}, {u"count"_s, list.size()}});
    else if (!output.isEmpty())
        printMessage(Cli::tr("%1: %2 written").arg(output).arg(list.size()));
    co_return Done;
}

QList<Subcommand> objectCommands(EntityKind kind)
{
    const auto with = [kind](QCoro::Task<int> (*run)(EntityKind, QStringList, CancelToken)) {
        return [kind, run](QStringList arguments, CancelToken cancel) {
            return run(kind, std::move(arguments), std::move(cancel));
        };
    };
    return {
        {u"list"_s, Cli::tr("lists objects"), with(listObjects)},
        {u"get"_s, Cli::tr("prints one object as JSON"), with(getObject)},
        {u"create"_s, Cli::tr("creates an object from JSON"), with(createObject)},
        {u"update"_s, Cli::tr("changes an object; shows the difference and asks"), with(updateObject)},
        {u"delete"_s, Cli::tr("deletes objects; asks"), with(deleteObjects)},
        {u"export"_s, Cli::tr("writes objects to a file"), with(exportObjects)},
        {u"import"_s, Cli::tr("creates and changes the objects of a file; shows what it will do and asks"),
         with(importObjects)},
    };
}

QCoro::Task<int> runClients(QStringList arguments, CancelToken cancel)
{
    return runSubcommand(u"client"_s, objectCommands(EntityKind::Client), std::move(arguments), cancel);
}

QCoro::Task<int> runScopes(QStringList arguments, CancelToken cancel)
{
    return runSubcommand(u"scope"_s, objectCommands(EntityKind::Scope), std::move(arguments), cancel);
}

QCoro::Task<int> runAttributes(QStringList arguments, CancelToken cancel)
{
    return runSubcommand(u"attribute"_s, objectCommands(EntityKind::Attribute), std::move(arguments), cancel);
}

QCoro::Task<int> runResources(QStringList arguments, CancelToken cancel)
{
    return runSubcommand(u"resource"_s, objectCommands(EntityKind::UmaResource), std::move(arguments), cancel);
}

} // namespace drover::cli
