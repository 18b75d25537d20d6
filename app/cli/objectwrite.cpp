// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "objectcommand.h"
#include "output.h"
#include "serverlogin.h"
#include "standardinput.h"

#include "transfer/differencetext.h"
#include "transfer/objectfile.h"
#include "transfer/resolve.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::Entity;
using domain::EntityKind;

namespace {

void addWriteOptions(QCommandLineParser &parser)
{
    addProfileOptions(parser);
    parser.addOptions({
        {u"yes"_s, Cli::tr("Does not ask.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
}

/// Without --yes a document on the standard input leaves nothing to answer from.
bool cannotAsk(const QCommandLineParser &parser, const QString &file)
{
    return file == u"-" && !parser.isSet(u"yes"_s);
}

/// Asks, unless told not to; false is "no" or the end of the input.
QCoro::Task<Result<bool>> confirmed(bool yes, QString question, CancelToken cancel)
{
    if (yes)
        co_return true;
    const Result<bool> answer = co_await askYes(question, cancel);
    if (!answer)
        co_return fail(answer.error());
    if (!*answer)
        printMessage(Cli::tr("Nothing was changed. (--yes does not ask.)"));
    co_return answer;
}

/// A conflict: what the server has now differs from what the change was made from.
QCoro::Task<int> tellConflict(server::AdminApi *api, Entity before, Error error, bool json, CancelToken cancel)
{
    const EntityKind kind = before.kind();
    const QString id = before.id();
    const Result<Entity> now = co_await api->get(kind, id, cancel);
    if (!now)
        co_return printServerError(error, json);
    if (json) {
        printJson({{u"error"_s, error.toJson()},
                   {u"serverDifferences"_s, transfer::differencesToJson(kind, before.json(), now->json())}});
    }
    printMessage(error.sentence());
    printNote(Cli::tr("On the server it became:"));
    const QStringList lines = transfer::differenceLines(kind, before.json(), now->json());
    for (const QString &line : lines)
        printNote(u"  "_s + line);
    co_return AnswerIsNo;
}

void showDifferences(const Entity &before, const QJsonObject &after)
{
    const QStringList lines = transfer::differenceLines(before.kind(), before.json(), after);
    printNote(Cli::tr("%1 (%2) will change:").arg(transfer::printable(transfer::plainName(before)), before.id()));
    for (const QString &line : lines)
        printNote(u"  "_s + line);
}

/// The states between which a change is: what it was made from, and what it makes of it.
struct Change {
    Entity before;
    QJsonObject after;
};

/// What the document asks for. A script's revision in it must still be the server's.
Result<Change> changeFrom(const Entity &current, const QJsonObject &given, bool replace)
{
    const EntityKind kind = current.kind();
    const QJsonObject wanted = transfer::unmasked(kind, given, current.json());
    Change change{current, replace ? wanted : transfer::merged(current.json(), wanted)};
    const QJsonValue revision = given.value(u"revision"_s);
    if (kind == EntityKind::Script && revision.isDouble() && revision != current.value(u"revision"_s)) {
        return fail(Error::Kind::Conflict, Cli::tr("\"%1\" could not be saved").arg(transfer::plainName(current)),
                    Cli::tr("The document was made from revision %1, and the server has %2")
                        .arg(revision.toInteger())
                        .arg(current.value(u"revision"_s).toInteger()),
                    Cli::tr("Get it again and repeat the change, or leave \"revision\" out of the document"));
    }
    return change;
}

/// The same from an older state: what --base and the document differ in is what changes.
Change changeFromBase(const Entity &current, const QJsonObject &base, const QJsonObject &given)
{
    const EntityKind kind = current.kind();
    const QJsonObject before = transfer::unmasked(kind, base, current.json());
    return {Entity(kind, before), transfer::merged(before, transfer::unmasked(kind, given, before))};
}

} // namespace

QCoro::Task<int> createObject(EntityKind kind, QStringList arguments, CancelToken cancel)
{
    const QString command = domain::toString(kind) + u" create"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Creates an object from a JSON document and prints it as the server stored it."));
    parser.addPositionalArgument(u"FILE"_s, Cli::tr("The document; - reads the standard input."));
    addWriteOptions(parser);
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    if (parser.positionalArguments().size() != 1)
        co_return usageError(Cli::tr("%1: takes one file, or -").arg(command));
    const bool json = parser.isSet(u"json"_s);
    const QString file = parser.positionalArguments().constFirst();
    // A secret for this run stands before the document.
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    const Result<QByteArray> document = co_await readDocument(file, cancel);
    if (!document)
        co_return printServerError(document.error(), json);
    const Result<QJsonObject> given = transfer::objectFrom(*document, documentName(file));
    if (!given)
        co_return printServerError(given.error(), json);
    const QJsonObject object = transfer::unmasked(kind, *given, {});
    const Result<Entity> created = co_await (*login)->api().create(kind, object, cancel);
    if (!created)
        co_return printServerError(created.error(), json);
    if (json)
        printJson(transfer::masked(kind, created->json()));
    else
        printLine(Cli::tr("Created %1 (%2)").arg(transfer::printable(transfer::plainName(*created)), created->id()));
    co_return Done;
}

QCoro::Task<int> updateObject(EntityKind kind, QStringList arguments, CancelToken cancel)
{
    const QString command = domain::toString(kind) + u" update"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Changes an object as a JSON document says, shows the difference and "
                                             "asks. Fields that the document does not name "
                                             "stay as they are, null removes one (RFC 7396). When the object was "
                                             "changed on the server meanwhile, nothing is "
                                             "written and the exit code is 1."));
    parser.addPositionalArgument(u"ID"_s, Cli::tr("Its id or name; default: the id in the document."), u"[ID]"_s);
    parser.addPositionalArgument(u"FILE"_s, Cli::tr("The document; - reads the standard input and needs --yes."));
    addWriteOptions(parser);
    parser.addOptions({
        {u"base"_s,
         Cli::tr("The object as it was read (by get --json). Only what the document changes in it is written, and only "
                 "if the server still has that."),
         u"FILE"_s},
        {u"replace"_s, Cli::tr("The document is the whole object: fields that it does not name are removed.")},
        {u"dry-run"_s, Cli::tr("Shows the difference and writes nothing.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() || words.size() > 2)
        co_return usageError(Cli::tr("%1: takes an id and a file, or a file that has the id").arg(command));
    const QString file = words.constLast();
    const bool json = parser.isSet(u"json"_s);
    const bool yes = parser.isSet(u"yes"_s);
    const bool replace = parser.isSet(u"replace"_s);
    const bool dry = parser.isSet(u"dry-run"_s);
    const QString baseFile = parser.value(u"base"_s);
    if (cannotAsk(parser, file) && !dry)
        co_return usageError(
            Cli::tr("%1: with the document on the standard input there is nobody to ask; add --yes").arg(command));
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    server::AdminApi *api = &(*login)->api();

    const Result<QByteArray> document = co_await readDocument(file, cancel);
    if (!document)
        co_return printServerError(document.error(), json);
    const Result<QJsonObject> given = transfer::objectFrom(*document, documentName(file));
    if (!given)
        co_return printServerError(given.error(), json);
    const QString key = words.size() == 2 ? words.first() : Entity(kind, *given).id();
    if (key.isEmpty())
        co_return usageError(Cli::tr("%1: %2 holds no id; name it: %1 ID %2").arg(command, file));
    const Result<Entity> current = co_await transfer::resolve(api, kind, key, cancel);
    if (!current)
        co_return printServerError(current.error(), json);

    Result<Change> change = fail(Error{});
    if (baseFile.isEmpty()) {
        change = changeFrom(*current, *given, replace);
    } else {
        const Result<QByteArray> text = co_await readDocument(baseFile, cancel);
        const Result<QJsonObject> base =
            text ? transfer::objectFrom(*text, documentName(baseFile)) : fail(text.error());
        if (!base)
            co_return printServerError(base.error(), json);
        change = changeFromBase(*current, *base, *given);
    }
    if (!change)
        co_return printServerError(change.error(), json);
    const Entity before = change->before;
    const QJsonObject after = change->after;
    const QJsonArray differences = transfer::differencesToJson(kind, before.json(), after);
    if (differences.isEmpty()) {
        printMessage(Cli::tr("Nothing differs from what the server has."));
        if (json)
            printJson({{u"changed"_s, false},
                       {u"differences"_s, differences},
                       {u"object"_s, transfer::masked(kind, current->json())}});
        co_return Done;
    }
    if (!yes || dry)
        showDifferences(before, after);
    if (dry) {
        if (json)
            printJson({{u"changed"_s, false}, {u"differences"_s, differences}});
        co_return Done;
    }
    const QString question = Cli::tr("Write this to %1?").arg((*login)->profile.name);
    const Result<bool> go = co_await confirmed(yes, question, cancel);
    if (!go)
        co_return printError(go.error());
    if (!*go)
        co_return AnswerIsNo;
    const QString id = current->id();
    const QJsonObject beforeJson = before.json();
    const Result<Entity> saved = co_await api->patch(kind, id, beforeJson, after, cancel);
    if (!saved && saved.error().kind == Error::Kind::Conflict) {
        const Error error = saved.error();
        co_return co_await tellConflict(api, before, error, json, cancel);
    }
    if (!saved)
        co_return printServerError(saved.error(), json);
    if (json)
        printJson({{u"changed"_s, true},
                   {u"differences"_s, differences},
                   {u"object"_s, transfer::masked(kind, saved->json())}});
    else
        printLine(Cli::tr("Saved %1 (%2)").arg(transfer::printable(transfer::plainName(*saved)), id));
    co_return Done;
}

QCoro::Task<int> deleteObjects(EntityKind kind, QStringList arguments, CancelToken cancel)
{
    const QString command = domain::toString(kind) + u" delete"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Deletes objects; shows which and asks."));
    parser.addPositionalArgument(u"ID"_s, Cli::tr("Ids, or names where only one object has it."), u"ID…"_s);
    addWriteOptions(parser);
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    const QStringList keys = parser.positionalArguments();
    if (keys.isEmpty())
        co_return usageError(Cli::tr("%1: takes ids").arg(command));
    const bool json = parser.isSet(u"json"_s);
    const bool yes = parser.isSet(u"yes"_s);
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    server::AdminApi *api = &(*login)->api();
    QList<Entity> doomed;
    for (const QString &key : keys) {
        const Result<Entity> entity = co_await transfer::resolve(api, kind, key, cancel);
        if (!entity)
            co_return printServerError(entity.error(), json);
        doomed << *entity;
    }
    if (!yes) {
        for (const Entity &entity : std::as_const(doomed))
            printNote(u"  %1 (%2)"_s.arg(transfer::printable(transfer::plainName(entity)), entity.id()));
    }
    const QString question = Cli::tr("Delete from %1?").arg((*login)->profile.name);
    const Result<bool> go = co_await confirmed(yes, question, cancel);
    if (!go)
        co_return printError(go.error());
    if (!*go)
        co_return AnswerIsNo;
    QJsonArray deleted;
    int code = Done;
    for (const Entity &entity : std::as_const(doomed)) {
        const QString id = entity.id();
        const Result<void> removed = co_await api->remove(kind, id, cancel);
        if (!removed) {
            printMessage(removed.error().sentence());
            code = serverExitCode(removed.error());
            break;
        }
        deleted << id;
        if (!json)
            printLine(Cli::tr("Deleted %1 (%2)").arg(transfer::printable(transfer::plainName(entity)), id));
    }
    if (json)
        printJson({{u"deleted"_s, deleted}});
    co_return code;
}

} // namespace drover::cli
