// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "objectcommand.h"
#include "output.h"
#include "serverlogin.h"
#include "standardinput.h"
#include "writeplan.h"

#include "transfer/objectfile.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::Entity;
using domain::EntityKind;

QCoro::Task<int> importObjects(EntityKind kind, QStringList arguments, CancelToken cancel)
{
    const QString command = domain::toString(kind) + u" import"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr(
        "Makes the objects of a JSON document on the server: those that it has (by id, else by name) are changed, "
        "fields that the "
        "document does not name stay; others are created. Shows what it will do and asks. The mark in the place of a "
        "secret keeps the server's."));
    parser.addPositionalArgument(
        u"FILE"_s, Cli::tr("The document, as export writes it; - reads the standard input and needs --yes."));
    addProfileOptions(parser);
    parser.addOptions({
        {u"yes"_s, Cli::tr("Does not ask.")},
        {u"dry-run"_s, Cli::tr("Shows what it would do.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    if (parser.positionalArguments().size() != 1)
        co_return usageError(Cli::tr("%1: takes one file, or -").arg(command));
    const QString file = parser.positionalArguments().constFirst();
    const bool json = parser.isSet(u"json"_s);
    const bool yes = parser.isSet(u"yes"_s);
    const bool dry = parser.isSet(u"dry-run"_s);
    if (file == u"-" && !yes && !dry)
        co_return usageError(
            Cli::tr("%1: with the document on the standard input there is nobody to ask; add --yes").arg(command));
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    server::AdminApi *api = &(*login)->api();
    const Result<QByteArray> document = co_await readDocument(file, cancel);
    if (!document)
        co_return printServerError(document.error(), json);
    const Result<QList<QJsonObject>> objects = transfer::objectsFrom(*document, documentName(file));
    if (!objects)
        co_return printServerError(objects.error(), json);

    QList<PlannedWrite> plan;
    for (const QJsonObject &given : *objects) {
        const Result<std::optional<Entity>> found = co_await transfer::counterpart(api, kind, given, cancel);
        if (!found)
            co_return printServerError(found.error(), json);
        plan << transfer::importOf(kind, given, *found);
    }
    if (!yes || dry)
        showPlan(plan);
    QJsonArray planned;
    for (const PlannedWrite &write : std::as_const(plan))
        planned << write.toJson();
    if (dry) {
        if (json)
            printJson({{u"plan"_s, planned}});
        co_return Done;
    }
    const bool nothing =
        std::all_of(plan.begin(), plan.end(), [](const PlannedWrite &write) { return write.isDone(); });
    if (!yes && !nothing) {
        const QString question = Cli::tr("Write this to %1?").arg((*login)->profile.name);
        const Result<bool> go = co_await askYes(question, cancel);
        if (!go)
            co_return printError(go.error());
        if (!*go) {
            printMessage(Cli::tr("Nothing was changed. (--yes does not ask.)"));
            co_return AnswerIsNo;
        }
    }
    const WriteOutcome outcome = co_await carryOut(api, plan, json, cancel);
    if (json)
        printJson({{u"results"_s, outcome.rows}});
    else if (nothing)
        printLine(Cli::tr("The server has all of this already."));
    co_return outcome.exitCode;
}

} // namespace drover::cli
