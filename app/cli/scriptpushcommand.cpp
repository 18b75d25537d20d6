// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// push: a folder's scripts to the server.
#include "command.h"
#include "output.h"
#include "scriptfiles.h"
#include "scriptservercommand.h"
#include "standardinput.h"

#include "transfer/differencetext.h"
#include "transfer/scriptpush.h"

#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::CustomScript;
using domain::Entity;
using domain::EntityKind;
using history::LocalScript;
using transfer::PushPlan;

namespace {

constexpr auto PollInterval = std::chrono::milliseconds(300);

struct PushWishes {
    QString folder;
    transfer::WhenMovedOn whenMovedOn = transfer::WhenMovedOn::Refuse;
    bool yes = false;
    bool json = false;
    bool dry = false;
    bool wait = false;
    int waitSeconds = 30;
};

/// What became of one script's push.
struct PushOutcome {
    QJsonObject row;
    int exitCode = Done;
};

/// Waits for the server to record an error of this script other than the one it had, until the time is over.
QCoro::Task<Result<std::optional<domain::StoredScriptError>>>
newScriptError(server::AdminApi *api, CustomScript before, CustomScript written, int seconds, CancelToken cancel)
{
    const auto same = [](const std::optional<domain::StoredScriptError> &left,
                         const std::optional<domain::StoredScriptError> &right) {
        return left && right && left->raisedAt == right->raisedAt && left->stackTrace == right->stackTrace;
    };
    const std::optional<domain::StoredScriptError> old = before.scriptError();
    const QDeadlineTimer deadline{std::chrono::seconds(seconds)};
    const QString inum = written.inum();
    while (true) {
        const Result<Entity> now = co_await api->get(EntityKind::Script, inum, cancel);
        if (!now)
            co_return fail(now.error());
        const std::optional<domain::StoredScriptError> error = CustomScript(*now).scriptError();
        if (error && !same(old, error))
            co_return error;
        if (old && !error) // it was cleared: the server has loaded the new one
            co_return std::optional<domain::StoredScriptError>();
        if (deadline.hasExpired() || cancel.isCancelled())
            co_return std::optional<domain::StoredScriptError>();
        co_await QCoro::sleepFor(PollInterval);
    }
}

QCoro::Task<void> waitForError(server::AdminApi *api, CustomScript before, CustomScript written, PushWishes wishes,
                               PushOutcome *outcome, CancelToken cancel)
{
    if (!written.isEnabled()) {
        printMessage(Cli::tr("%1 is not enabled, so the server does not load it.").arg(written.name()));
        co_return;
    }
    const int seconds = wishes.waitSeconds;
    const Result<std::optional<domain::StoredScriptError>> error =
        co_await newScriptError(api, before, written, seconds, cancel);
    if (!error) {
        printMessage(error.error().sentence());
        outcome->exitCode = serverExitCode(error.error());
        co_return;
    }
    if (!*error) {
        outcome->row.insert(u"scriptError"_s, QJsonValue::Null);
        if (!wishes.json)
            printLine(Cli::tr("%1: the server recorded no error").arg(written.name()));
        co_return;
    }
    outcome->row.insert(u"scriptError"_s,
                        QJsonObject{{u"raisedAt"_s, (*error)->raisedAt}, {u"stackTrace"_s, (*error)->stackTrace}});
    outcome->exitCode = AnswerIsNo;
    printMessage(Cli::tr("%1: the server recorded an error when it loaded the script:").arg(written.name()));
    printNote(transfer::printable((*error)->stackTrace.trimmed()));
}

std::optional<history::ScriptFile> baseOf(const workspace::Profile &profile, const LocalScript &local)
{
    const Result<history::ScriptHistory> history =
        history::ScriptHistory::open(history::ScriptHistory::folderOf(profile.id));
    const Result<std::optional<history::ScriptFile>> base =
        history ? history->withDigest(local.name, local.baseDigest) : fail(history.error());
    if (!base)
        printMessage(base.error().sentence());
    return base ? *base : std::nullopt;
}

/// The server's copy is not the one that was pulled: says how they differ.
PushOutcome refusePush(const LocalScript &local, const PushPlan &plan, PushOutcome outcome)
{
    outcome.exitCode = AnswerIsNo;
    outcome.row.insert(u"pushed"_s, false);
    outcome.row.insert(u"conflict"_s, true);
    if (local.baseDigest.isEmpty())
        printMessage(Cli::tr("%1 was not pushed: it was never pulled, and the server has a script of this name.")
                         .arg(local.name));
    else
        printMessage(
            Cli::tr("%1 was not pushed: it was changed on the server since the pull (revision %2 then, %3 now).")
                .arg(local.name)
                .arg(local.revision)
                .arg(plan.before.revision()));
    const CustomScript then = plan.base ? plan.base->appliedTo(plan.before) : plan.after;
    printNote(plan.base ? Cli::tr("What changed on the server:")
                        : Cli::tr("How the server's copy differs from yours:"));
    for (const QString &line : scriptDifference(then, plan.before))
        printNote(u"  "_s + line);
    outcome.row.insert(u"serverDifferences"_s,
                       transfer::differencesToJson(EntityKind::Script, then.json(), plan.before.json()));
    printMessage(Cli::tr("--merge puts both changes together, --overwrite takes yours."));
    return outcome;
}

/// Both sides changed the same places: the merge with its markers goes into a file beside the script.
PushOutcome tellConflicts(const LocalScript &local, const PushPlan &plan, PushOutcome outcome)
{
    outcome.exitCode = AnswerIsNo;
    outcome.row.insert(u"pushed"_s, false);
    outcome.row.insert(u"conflict"_s, true);
    outcome.row.insert(u"conflicts"_s, QJsonArray::fromStringList(plan.conflicts));
    printMessage(Cli::tr("%1 was not pushed: you and the server changed the same places: %2.")
                     .arg(local.name, plan.conflicts.join(u", "_s)));
    if (plan.mergedSource.isEmpty())
        return outcome;
    const QString path = local.sourcePath + u".merge"_s;
    QFile file(path);
    const QByteArray text = plan.mergedSource.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        printMessage(Cli::tr("The merge with its conflict markers is in %1; settle it there, copy it over %2 and push "
                             "with --overwrite.")
                         .arg(path, local.sourcePath));
    else
        printMessage(Cli::tr("%1 can't be written: %2").arg(path, file.errorString()));
    outcome.row.insert(u"mergeFile"_s, path);
    return outcome;
}

QCoro::Task<PushOutcome> createScript(std::shared_ptr<ServerLogin> login, LocalScript local, PushWishes wishes,
                                      CancelToken cancel)
{
    PushOutcome outcome;
    outcome.row = {{u"name"_s, local.name}, {u"pushed"_s, false}};
    const CustomScript wanted = local.file.appliedTo(CustomScript());
    outcome.row.insert(u"action"_s, u"create"_s);
    if (!wishes.yes || wishes.dry)
        printMessage(Cli::tr("The server has no script %1; it will be created.").arg(local.name));
    if (wishes.dry)
        co_return outcome;
    if (!wishes.yes) {
        const QString question = Cli::tr("Create it on %1?").arg(login->profile.name);
        const Result<bool> go = co_await askYes(question, cancel);
        if (!go || !*go) {
            outcome.exitCode = go ? AnswerIsNo : exitCodeFor(go.error());
            co_return outcome;
        }
    }
    const CustomScript nothing;
    QJsonObject object = wanted.json();
    object.remove(u"inum"_s); // another server's
    const Result<Entity> created = co_await login->api().create(EntityKind::Script, object, cancel);
    if (!created) {
        printMessage(created.error().sentence());
        outcome.row.insert(u"error"_s, created.error().toJson());
        outcome.exitCode = serverExitCode(created.error());
        co_return outcome;
    }
    const CustomScript script(*created);
    keepVersion(login->profile, script, history::Occasion::Deploy);
    if (const auto written = history::writeLocal(wishes.folder, script, login->profile.name); !written)
        printMessage(written.error().sentence());
    outcome.row.insert(u"pushed"_s, true);
    outcome.row.insert(u"revision"_s, script.revision());
    if (!wishes.json)
        printLine(Cli::tr("Created %1, revision %2").arg(script.name()).arg(script.revision()));
    if (wishes.wait)
        co_await waitForError(&login->api(), nothing, script, wishes, &outcome, cancel);
    co_return outcome;
}

QCoro::Task<PushOutcome> pushOne(std::shared_ptr<ServerLogin> login, QString name, PushWishes wishes,
                                 CancelToken cancel)
{
    server::AdminApi *api = &login->api();
    PushOutcome outcome;
    outcome.row = {{u"name"_s, name}, {u"pushed"_s, false}};
    const auto failed = [&outcome](const Error &error) {
        printMessage(error.sentence());
        outcome.row.insert(u"error"_s, error.toJson());
        outcome.exitCode = serverExitCode(error);
        return outcome;
    };
    const Result<LocalScript> local = history::readLocal(wishes.folder, name);
    if (!local)
        co_return failed(local.error());
    const LocalScript copy = *local;
    const Result<CustomScript> current = co_await counterpartOf(api, copy, cancel);
    if (!current && current.error().kind == Error::Kind::NotFound)
        co_return co_await createScript(login, copy, wishes, cancel);
    if (!current)
        co_return failed(current.error());
    const Result<PushPlan> plan = transfer::planPush(copy, *current, baseOf(login->profile, copy), wishes.whenMovedOn);
    if (!plan)
        co_return failed(plan.error());
    outcome.row.insert(u"name"_s, copy.name);
    switch (plan->state) {
    case PushPlan::State::Nothing:
        outcome.row.insert(u"action"_s, u"same"_s);
        if (!wishes.json)
            printLine(Cli::tr("%1: the server has this already").arg(copy.name));
        co_return outcome;
    case PushPlan::State::MovedOn:
        co_return refusePush(copy, *plan, outcome);
    case PushPlan::State::Conflicts:
        co_return tellConflicts(copy, *plan, outcome);
    case PushPlan::State::NoBase:
        outcome.exitCode = AnswerIsNo;
        printMessage(
            Cli::tr("%1 was not pushed: what was pulled is not in this computer's history, so nothing can be merged. "
                    "Pull it into another folder and compare, or push with --overwrite.")
                .arg(copy.name));
        co_return outcome;
    case PushPlan::State::Ready:
        break;
    }
    outcome.row.insert(u"action"_s, u"update"_s);
    const CustomScript after = plan->after;
    outcome.row.insert(u"differences"_s,
                       transfer::differencesToJson(EntityKind::Script, current->json(), after.json()));
    if (!wishes.yes || wishes.dry) {
        printNote(Cli::tr("%1 will change on the server:").arg(copy.name));
        for (const QString &line : scriptDifference(*current, after))
            printNote(u"  "_s + line);
    }
    if (wishes.dry)
        co_return outcome;
    if (!wishes.yes) {
        const QString question = Cli::tr("Write this to %1?").arg(login->profile.name);
        const Result<bool> go = co_await askYes(question, cancel);
        if (!go)
            co_return failed(go.error());
        if (!*go) {
            printMessage(Cli::tr("Nothing was changed. (--yes does not ask.)"));
            outcome.exitCode = AnswerIsNo;
            co_return outcome;
        }
    }
    const CustomScript before = *current;
    const QString inum = before.inum();
    const QJsonObject beforeJson = before.json();
    const QJsonObject afterJson = after.json();
    const Result<Entity> saved = co_await api->patch(EntityKind::Script, inum, beforeJson, afterJson, cancel);
    if (!saved)
        co_return failed(saved.error());
    const CustomScript written(*saved);
    keepVersion(login->profile, written, history::Occasion::Deploy);
    if (const auto kept = history::writeLocal(wishes.folder, written, login->profile.name); !kept)
        printMessage(kept.error().sentence());
    outcome.row.insert(u"pushed"_s, true);
    outcome.row.insert(u"revision"_s, written.revision());
    if (!wishes.json)
        printLine(Cli::tr("Pushed %1, revision %2").arg(written.name()).arg(written.revision()));
    if (wishes.wait)
        co_await waitForError(api, before, written, wishes, &outcome, cancel);
    co_return outcome;
}

} // namespace

QCoro::Task<int> pushScripts(QStringList arguments, CancelToken cancel)
{
    const QString command = u"script push"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Writes scripts of a folder to the server, after showing the difference "
                                             "and asking. A script that was changed on the "
                                             "server since the pull is refused with exit code 1.") +
                                     u'\n' + filesHelp());
    parser.addPositionalArgument(
        u"NAME"_s, Cli::tr("Scripts, or their files; default: all that were pulled into the folder."), u"[NAME…]"_s);
    addProfileOptions(parser);
    addFolderOption(parser);
    parser.addOptions({
        {u"merge"_s, Cli::tr("Merges with what was changed on the server since the pull.")},
        {u"overwrite"_s, Cli::tr("Writes over what was changed on the server since the pull.")},
        {u"wait"_s,
         Cli::tr(
             "Then waits for an error that the server records when it loads the script; exit code 1 if there is one.")},
        {u"timeout"_s, Cli::tr("How long --wait waits; default 30."), u"SECONDS"_s},
        {u"dry-run"_s, Cli::tr("Shows the difference and writes nothing.")},
        {u"yes"_s, Cli::tr("Does not ask.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    PushWishes wishes;
    wishes.folder = folderFrom(parser);
    wishes.json = parser.isSet(u"json"_s);
    wishes.yes = parser.isSet(u"yes"_s);
    wishes.dry = parser.isSet(u"dry-run"_s);
    wishes.wait = parser.isSet(u"wait"_s);
    if (parser.isSet(u"merge"_s) && parser.isSet(u"overwrite"_s))
        co_return usageError(Cli::tr("%1: --merge and --overwrite exclude each other").arg(command));
    if (parser.isSet(u"merge"_s))
        wishes.whenMovedOn = transfer::WhenMovedOn::Merge;
    if (parser.isSet(u"overwrite"_s))
        wishes.whenMovedOn = transfer::WhenMovedOn::Overwrite;
    if (parser.isSet(u"timeout"_s)) {
        bool ok = false;
        wishes.waitSeconds = parser.value(u"timeout"_s).toInt(&ok);
        if (!ok || wishes.waitSeconds < 1)
            co_return usageError(
                Cli::tr("%1: --timeout takes seconds, not \"%2\"").arg(command, parser.value(u"timeout"_s)));
    }
    const Result<QStringList> names = namesFrom(parser, command);
    if (!names)
        co_return printError(names.error());
    const LoginResult login = co_await logIn(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), wishes.json);
    const std::shared_ptr<ServerLogin> session = *login;
    QJsonArray rows;
    int code = Done;
    for (const QString &name : *names) {
        const PushOutcome outcome = co_await pushOne(session, name, wishes, cancel);
        rows << outcome.row;
        code = std::max(code, outcome.exitCode);
    }
    if (wishes.json)
        printJson({{u"scripts"_s, rows}});
    co_return cancel.isCancelled() ? Interrupted : code;
}

} // namespace drover::cli
