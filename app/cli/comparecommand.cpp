// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"
#include "twoservers.h"

#include "domain/objectdiff.h"
#include "server/readall.h"
#include "transfer/differencetext.h"

#include <QJsonArray>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::Entity;
using domain::EntityKind;

namespace {

struct LogInPart {
    workspace::Profile from;
    workspace::Profile to;
    bool fromInput = false;
};

QCoro::Task<Result<std::shared_ptr<TwoServers>>> logInToBoth(LogInPart wanted, CancelToken cancel)
{
    const auto both = std::make_shared<TwoServers>();
    const LoginResult from = co_await logIn(wanted.from, wanted.fromInput, SecretOrder::KeychainFirst, cancel);
    if (!from)
        co_return fail(from.error());
    const LoginResult to = co_await logIn(wanted.to, wanted.fromInput, SecretOrder::KeychainFirst, cancel);
    if (!to)
        co_return fail(to.error());
    both->from = *from;
    both->to = *to;
    const Result<transfer::ReferenceNames> fromNames =
        co_await transfer::ReferenceNames::read(&both->from->api(), cancel);
    if (!fromNames)
        co_return fail(fromNames.error());
    const Result<transfer::ReferenceNames> toNames = co_await transfer::ReferenceNames::read(&both->to->api(), cancel);
    if (!toNames)
        co_return fail(toNames.error());
    both->fromNames = *fromNames;
    both->toNames = *toNames;
    co_return both;
}

/// Objects of one server by what makes them the same on the other.
using Objects = QMap<QString, QJsonObject>;

QCoro::Task<Result<Objects>> readObjects(server::AdminApi *api, EntityKind kind, transfer::ReferenceNames names,
                                         CancelToken cancel)
{
    const server::ListQuery query;
    const server::ReadAllOptions options;
    const Result<QList<Entity>> all = co_await server::readAll(*api, kind, query, options, cancel);
    if (!all)
        co_return fail(all.error());
    Objects objects;
    for (const Entity &entity : *all)
        objects.insert(transfer::naturalKey(entity), transfer::portable(entity, names));
    co_return objects;
}

/// What one kind came to.
struct Comparison {
    QStringList onlyFrom;
    QStringList onlyTo;
    QStringList differing;
    int same = 0;
    QMap<QString, QStringList> lines;
    QJsonArray json;

    [[nodiscard]] bool differs() const { return !onlyFrom.isEmpty() || !onlyTo.isEmpty() || !differing.isEmpty(); }
};

Comparison compared(EntityKind kind, const Objects &from, const Objects &to)
{
    Comparison result;
    for (auto it = from.begin(); it != from.end(); ++it) {
        const auto other = to.constFind(it.key());
        if (other == to.constEnd()) {
            result.onlyFrom << it.key();
            result.json << QJsonObject{{u"object"_s, it.key()}, {u"state"_s, u"onlyFrom"_s}};
        } else if (transfer::differences(kind, *other, *it).isEmpty()) {
            ++result.same;
        } else {
            result.differing << it.key();
            result.lines.insert(it.key(), transfer::differenceLines(kind, *other, *it));
            result.json << QJsonObject{{u"object"_s, it.key()},
                                       {u"state"_s, u"differs"_s},
                                       {u"differences"_s, transfer::differencesToJson(kind, *other, *it)}};
        }
    }
    for (auto it = to.begin(); it != to.end(); ++it) {
        if (from.contains(it.key()))
            continue;
        result.onlyTo << it.key();
        result.json << QJsonObject{{u"object"_s, it.key()}, {u"state"_s, u"onlyTo"_s}};
    }
    return result;
}

void print(const Comparison &comparison, const QString &from, const QString &to)
{
    for (const QString &key : comparison.onlyFrom)
        printLine(Cli::tr("only in %1: %2").arg(from, transfer::printable(key)));
    for (const QString &key : comparison.onlyTo)
        printLine(Cli::tr("only in %1: %2").arg(to, transfer::printable(key)));
    for (const QString &key : comparison.differing) {
        printLine(Cli::tr("differs: %1").arg(transfer::printable(key)));
        const QStringList lines = comparison.lines.value(key);
        for (const QString &line : lines)
            printLine(u"  "_s + line);
    }
}

} // namespace

void addTwoServersOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"from"_s, Cli::tr("The profile of the server that is taken from."), u"P"_s},
        {u"to"_s, Cli::tr("The profile of the other server."), u"Q"_s},
        {u"secret-stdin"_s,
         Cli::tr("Takes the client secrets for this run from the first two lines of the standard input, --from first. "
                 "Else each profile's own: DROVER_CLIENT_SECRET_NAME, the keychain, DROVER_CLIENT_SECRET.")},
    });
}

QCoro::Task<Result<std::shared_ptr<TwoServers>>> logInToBoth(const QCommandLineParser &parser, CancelToken cancel)
{
    const Result<workspace::Profile> from = profileFromOption(parser, u"from"_s);
    if (!from)
        co_return fail(from.error());
    const Result<workspace::Profile> to = profileFromOption(parser, u"to"_s);
    if (!to)
        co_return fail(to.error());
    if (from->kind != to->kind) {
        co_return fail(Error::Kind::Usage,
                       Cli::tr("\"%1\" and \"%2\" are servers of different kinds").arg(from->name, to->name),
                       Cli::tr("Their objects have different fields"));
    }
    const LogInPart part{*from, *to, parser.isSet(u"secret-stdin"_s)};
    co_return co_await logInToBoth(part, cancel);
}

QCoro::Task<int> runCompare(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr(
        "Compares the objects of two servers. Objects are the same by their own names: scripts by type and name, "
        "scopes by their value, "
        "clients by client id, resources by name; references count by name. Secrets, dates and ids are not compared. "
        "Exit code 1 if anything differs. - is --to, + is --from: what promoting would change."));
    parser.addPositionalArgument(
        u"KIND"_s, Cli::tr("client, scope, resource, script or attribute; default: scope and script."), u"[KIND…]"_s);
    addTwoServersOptions(parser);
    parser.addOption({u"json"_s, Cli::tr("Prints one JSON document.")});
    if (const auto over = parse(parser, u"compare"_s, arguments))
        co_return *over;
    const bool json = parser.isSet(u"json"_s);
    QList<EntityKind> kinds;
    const QStringList words = parser.positionalArguments();
    for (const QString &word : words) {
        const auto kind = domain::entityKindFromString(word);
        if (!kind)
            co_return usageError(
                Cli::tr("compare: there is no kind \"%1\", only client, scope, resource, script and attribute")
                    .arg(word));
        kinds << *kind;
    }
    if (kinds.isEmpty())
        kinds = {EntityKind::Scope, EntityKind::Script};
    const Result<std::shared_ptr<TwoServers>> login = co_await logInToBoth(parser, cancel);
    if (!login)
        co_return printServerError(login.error(), json);
    const std::shared_ptr<TwoServers> both = *login;
    QJsonObject document;
    bool differs = false;
    for (const EntityKind kind : std::as_const(kinds)) {
        const Result<Objects> from = co_await readObjects(&both->from->api(), kind, both->fromNames, cancel);
        if (!from)
            co_return printServerError(from.error(), json);
        const Result<Objects> to = co_await readObjects(&both->to->api(), kind, both->toNames, cancel);
        if (!to)
            co_return printServerError(to.error(), json);
        const Comparison comparison = compared(kind, *from, *to);
        differs = differs || comparison.differs();
        document.insert(domain::toString(kind),
                        QJsonObject{{u"same"_s, comparison.same}, {u"different"_s, comparison.json}});
        if (json)
            continue;
        print(comparison, both->from->profile.name, both->to->profile.name);
        printLine(Cli::tr("%1: %2 the same, %3 differ, %4 only in %5, %6 only in %7")
                      .arg(domain::toString(kind))
                      .arg(comparison.same)
                      .arg(comparison.differing.size())
                      .arg(comparison.onlyFrom.size())
                      .arg(both->from->profile.name)
                      .arg(comparison.onlyTo.size())
                      .arg(both->to->profile.name));
    }
    if (json)
        printJson({{u"from"_s, both->from->profile.name},
                   {u"to"_s, both->to->profile.name},
                   {u"differ"_s, differs},
                   {u"kinds"_s, document}});
    co_return differs ? AnswerIsNo : Done;
}

} // namespace drover::cli
