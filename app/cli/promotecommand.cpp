// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"
#include "standardinput.h"
#include "twoservers.h"
#include "writeplan.h"

#include "transfer/differencetext.h"
#include "transfer/resolve.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::Entity;
using domain::EntityKind;

namespace {

/// An object that is to be promoted.
struct Passenger {
    Entity source;
    QJsonObject portable;
    std::optional<Entity> target;
};

/// "script:NAME" or "script/NAME".
Result<std::pair<EntityKind, QString>> objectFrom(const QString &word)
{
    for (const QChar separator : {QChar(u':'), QChar(u'/')}) {
        const qsizetype at = word.indexOf(separator);
        const auto kind = at > 0 ? domain::entityKindFromString(QStringView(word).left(at)) : std::nullopt;
        if (kind && at + 1 < word.size())
            return std::pair(*kind, word.mid(at + 1));
    }
    return fail(Error::Kind::Usage,
                Cli::tr("promote: \"%1\" is not KIND:NAME, for example script:uma_rpt_policy or client:ID").arg(word));
}

/// What is referred to comes first.
int turnOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Script:
        return 0;
    case EntityKind::Scope:
        return 2;
    case EntityKind::Client:
        return 3;
    case EntityKind::UmaResource:
        return 4;
    default:
        break;
    }
    return 1;
}

/// The target's object with the same natural key.
QCoro::Task<Result<std::optional<Entity>>> sameOn(server::AdminApi *api, Entity source, CancelToken cancel)
{
    const EntityKind kind = source.kind();
    const QString key = kind == EntityKind::Client ? source.id() : transfer::plainName(source);
    const Result<Entity> found = co_await transfer::resolve(api, kind, key, cancel);
    if (found && transfer::naturalKey(*found) == transfer::naturalKey(source))
        co_return std::optional<Entity>(*found);
    if (!found && found.error().kind != Error::Kind::NotFound)
        co_return fail(found.error());
    co_return std::optional<Entity>();
}

PlannedWrite writeOf(const Passenger &passenger, const transfer::ReferenceNames &names)
{
    const EntityKind kind = passenger.source.kind();
    PlannedWrite write;
    write.kind = kind;
    write.name = transfer::plainName(passenger.source);
    write.before = passenger.target;
    write.after = transfer::landed(kind, passenger.portable, passenger.target, names);
    // A client is the same client by its id; others get one of the new server's.
    if (!passenger.target && kind == EntityKind::Client)
        write.after.insert(u"inum"_s, passenger.source.id());
    return write;
}

/// References that the target neither has nor gets in this run.
Result<void> checkReferences(const QList<Passenger> &passengers, const transfer::ReferenceNames &names,
                             const QString &to)
{
    QStringList coming;
    for (const Passenger &passenger : passengers)
        coming << transfer::naturalKey(passenger.source);
    for (const Passenger &passenger : passengers) {
        QStringList missing = transfer::missingReferences(passenger.portable, names);
        missing.removeIf([&coming](const QString &name) { return coming.contains(name); });
        if (missing.isEmpty())
            continue;
        return fail(Error::Kind::Conflict,
                    Cli::tr("%1 can't be promoted alone").arg(transfer::naturalKey(passenger.source)),
                    Cli::tr("It refers to what \"%1\" does not have: %2").arg(to, missing.join(u", "_s)),
                    Cli::tr("Promote these too"));
    }
    return {};
}

} // namespace

QCoro::Task<int> runPromote(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Makes objects of one server on another, or changes those that are there "
                                             "to be like the first. Objects are the same by their own "
                                             "names (see compare), and references are written as the other server's. "
                                             "Secrets do not move: the other server keeps "
                                             "its own. Shows what it will do and asks."));
    parser.addPositionalArgument(
        u"OBJECT"_s, Cli::tr("KIND:NAME, for example script:uma_rpt_policy, scope:claim_gathering, client:ID."),
        u"OBJECT…"_s);
    addTwoServersOptions(parser);
    parser.addOptions({
        {u"yes"_s, Cli::tr("Does not ask.")},
        {u"dry-run"_s, Cli::tr("Shows what it would do.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
    if (const auto over = parse(parser, u"promote"_s, arguments))
        co_return *over;
    const bool json = parser.isSet(u"json"_s);
    const bool yes = parser.isSet(u"yes"_s);
    const bool dry = parser.isSet(u"dry-run"_s);
    QList<std::pair<EntityKind, QString>> wanted;
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        co_return usageError(Cli::tr("promote: takes objects, for example script:uma_rpt_policy"));
    for (const QString &word : words) {
        const Result<std::pair<EntityKind, QString>> object = objectFrom(word);
        if (!object)
            co_return printError(object.error());
        wanted << *object;
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto &left, const auto &right) { return turnOf(left.first) < turnOf(right.first); });
    const Result<std::shared_ptr<TwoServers>> login = co_await logInToBoth(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    const std::shared_ptr<TwoServers> both = *login;
    server::AdminApi *target = &both->to->api();

    QList<Passenger> passengers;
    for (const auto &[kind, key] : std::as_const(wanted)) {
        const EntityKind oneKind = kind;
        const QString oneKey = key;
        const Result<Entity> source = co_await transfer::resolve(&both->from->api(), oneKind, oneKey, cancel);
        if (!source)
            co_return printServerError(source.error(), json);
        const Entity copy = *source;
        const Result<std::optional<Entity>> there = co_await sameOn(target, copy, cancel);
        if (!there)
            co_return printServerError(there.error(), json);
        passengers << Passenger{copy, transfer::portable(copy, both->fromNames), *there};
    }
    if (const Result<void> checked = checkReferences(passengers, both->toNames, both->to->profile.name); !checked)
        co_return printServerError(checked.error(), json);

    QList<PlannedWrite> plan;
    QJsonArray planned;
    for (const Passenger &passenger : std::as_const(passengers)) {
        plan << writeOf(passenger, both->toNames);
        planned << plan.constLast().toJson();
    }
    if (!yes || dry)
        showPlan(plan);
    if (dry) {
        if (json)
            printJson({{u"plan"_s, planned}});
        co_return Done;
    }
    const bool nothing =
        std::all_of(plan.begin(), plan.end(), [](const PlannedWrite &write) { return write.isDone(); });
    if (!yes && !nothing) {
        const QString question = Cli::tr("Write this to %1?").arg(both->to->profile.name);
        const Result<bool> go = co_await askYes(question, cancel);
        if (!go)
            co_return printError(go.error());
        if (!*go) {
            printMessage(Cli::tr("Nothing was changed. (--yes does not ask.)"));
            co_return AnswerIsNo;
        }
    }
    // One after the other: what was made just now has an id that the next may refer to.
    QJsonArray rows;
    int code = Done;
    transfer::ReferenceNames names = both->toNames;
    for (const Passenger &passenger : std::as_const(passengers)) {
        const QList<PlannedWrite> one{writeOf(passenger, names)};
        const WriteOutcome outcome = co_await carryOut(target, one, json, cancel);
        for (const QJsonValue &row : outcome.rows)
            rows << row;
        code = std::max(code, outcome.exitCode);
        if (outcome.exitCode != Done)
            break; // what follows may refer to it
        if (!passenger.target) {
            const Result<transfer::ReferenceNames> now = co_await transfer::ReferenceNames::read(target, cancel);
            if (!now)
                co_return printServerError(now.error(), json);
            names = *now;
        }
    }
    if (json)
        printJson({{u"results"_s, rows}});
    else if (nothing)
        printLine(Cli::tr("\"%1\" has all of this already.").arg(both->to->profile.name));
    co_return code;
}

} // namespace drover::cli
