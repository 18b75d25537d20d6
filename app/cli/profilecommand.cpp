// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"
#include "profileoptions.h"
#include "profiletest.h"
#include "serverlogin.h"
#include "standardinput.h"
#include "subcommand.h"
#include "texttable.h"

#include "uma/http/flowendpoints.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using workspace::Profile;
using workspace::ProfileStore;

namespace {

QJsonObject toJson(const Profile &profile)
{
    QJsonObject json{{u"name"_s, profile.name}, {u"kind"_s, workspace::toString(profile.kind)}};
    if (profile.kind == Profile::Kind::Sandbox)
        return json;
    json.insert(u"url"_s, profile.url.toString());
    json.insert(u"auth"_s, profileAuthName(profile.auth));
    json.insert(u"clientId"_s, profile.clientId);
    if (!profile.adminUrl.isEmpty())
        json.insert(u"adminUrl"_s, profile.adminUrl.toString());
    if (!profile.caFile.isEmpty())
        json.insert(u"caFile"_s, profile.caFile);
    if (!profile.pinnedSha256.isEmpty())
        json.insert(u"pinnedSha256"_s, profile.pinnedSha256);
    if (!profile.keyFile.isEmpty())
        json.insert(u"keyFile"_s, profile.keyFile);
    if (!profile.keyId.isEmpty())
        json.insert(u"keyId"_s, profile.keyId);
    if (!profile.signingAlgorithm.isEmpty())
        json.insert(u"signingAlgorithm"_s, profile.signingAlgorithm);
    if (!profile.certificateFile.isEmpty())
        json.insert(u"certificate"_s, profile.certificateFile);
    return json;
}

/// A profile and the secret that came with its description.
struct Described {
    Profile profile;
    QString secret;
};

/// A sandbox speaks both interfaces: as which server it is managed, --kind says.
Result<Described> fromReadyLine(const QString &name, const QByteArray &line, Profile::Kind kind)
{
    const Result<uma::FlowEndpoints> endpoints = uma::FlowEndpoints::fromReadyLine(line);
    if (!endpoints) {
        return fail(Error::Kind::Usage,
                    Cli::tr("profile add: --sandbox takes the line that drover-cli sandbox prints when it is ready"),
                    endpoints.error().why);
    }
    Described described;
    described.profile.name = name;
    described.profile.kind = kind;
    described.profile.url = endpoints->issuer;
    described.profile.adminUrl = endpoints->configApi;
    if (kind == Profile::Kind::Gluu4) {
        const QString address = QJsonDocument::fromJson(line).object().value(u"oxtrustApi"_s).toString();
        if (address.isEmpty())
            return fail(Error::Kind::Usage,
                        Cli::tr("profile add: this sandbox has no oxTrust API, which --kind gluu4 needs"));
        described.profile.adminUrl = QUrl(address, QUrl::StrictMode);
    }
    described.profile.clientId = endpoints->admin.clientId;
    described.profile.caFile = endpoints->tls.caFile;
    described.secret = endpoints->admin.clientSecret;
    return described;
}

Result<Described> fromOptions(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(u"url"_s))
        return fail(Error::Kind::Usage,
                    Cli::tr("profile add: --url is needed, for example --url https://auth.example.com"));
    if (parser.value(u"client-id"_s).isEmpty())
        return fail(Error::Kind::Usage,
                    Cli::tr("profile add: --client-id is needed: the client that Drover logs in as"));
    Profile profile;
    profile.name = name;
    const Result<Profile> described = withProfileOptions(parser, u"profile add"_s, profile);
    if (!described)
        return fail(described.error());
    return Described{*described, {}};
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"127.0.0.1" || host == u"localhost" || host == u"::1";
}

/// The secret that goes with a profile: of the line given, of the standard input, or typed on the terminal.
QCoro::Task<Result<QString>> givenSecret(Described described, bool fromInput, CancelToken cancel)
{
    if (!described.secret.isEmpty())
        co_return described.secret;
    if (fromInput)
        co_return co_await secretOf(described.profile, true, SecretOrder::EnvironmentFirst, cancel);
    const bool inEnvironment = qEnvironmentVariableIsSet("DROVER_CLIENT_SECRET") ||
                               qEnvironmentVariableIsSet(secretVariable(described.profile).toLatin1().constData());
    if (inEnvironment)
        co_return QString(); // it will be there for the next command too
    if (!described.profile.needsSecret())
        co_return QString();
    const QString question = secretQuestion(described.profile);
    const Result<std::optional<QString>> typed = co_await askSecret(question, cancel);
    if (!typed)
        co_return fail(typed.error());
    co_return typed->value_or(QString());
}

QString placeName(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return u"keychain"_s;
    case SecretPlace::KeyRing:
        return u"kernel-keyring"_s;
    case SecretPlace::Nowhere:
        break;
    }
    return u"none"_s;
}

void tellPlace(const Profile &profile, SecretPlace place, bool hadSecret)
{
    const QString howToGive =
        Cli::tr("Give it to each command in the environment variable DROVER_CLIENT_SECRET, or as a line on the "
                "standard input with --secret-stdin.");
    if (place == SecretPlace::KeyRing)
        printMessage(Cli::tr("There is no keychain here; the sandbox's secret is in the kernel's key ring until the "
                             "computer restarts."));
    else if (place == SecretPlace::Nowhere && hadSecret)
        printMessage(Cli::tr("There is no keychain here, so the secret of \"%1\" was not kept. %2")
                         .arg(profile.name, howToGive));
    else if (place == SecretPlace::Nowhere && profile.needsSecret())
        printMessage(Cli::tr("No secret is kept for \"%1\". %2").arg(profile.name, howToGive));
}

QCoro::Task<int> addProfile(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr(
        "Adds a server. The client's secret goes to the system's keychain, never into a file; without a keychain, "
        "give it to each command (DROVER_CLIENT_SECRET or --secret-stdin)."));
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("What the profile is called."));
    addProfileFields(parser);
    parser.addOptions({
        {u"secret-stdin"_s, Cli::tr("Reads the secret from the first line of the standard input.")},
        {u"sandbox"_s,
         Cli::tr("The ready line of a sandbox, or - to read it from the standard input; nothing else is needed then. "
                 "--kind says as which server it is managed. A sandbox's profile of the same name is replaced."),
         u"JSON-LINE"_s},
        {u"replace"_s, Cli::tr("Replaces the profile of this name.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
    if (const auto over = parse(parser, u"profile add"_s, arguments))
        co_return *over;
    if (parser.positionalArguments().size() != 1)
        co_return usageError(Cli::tr("profile add: takes one name"));
    const QString name = parser.positionalArguments().constFirst();
    const bool isSandbox = parser.isSet(u"sandbox"_s);
    const bool fromInput = parser.isSet(u"secret-stdin"_s);
    Result<Described> described = fail(Error{});
    if (isSandbox) {
        QByteArray line = parser.value(u"sandbox"_s).toUtf8();
        if (line == "-") {
            const Result<std::optional<QByteArray>> read = co_await readInputLine(cancel);
            if (!read)
                co_return printError(read.error());
            line = read->value_or(QByteArray());
        }
        const Result<Profile::Kind> kind = profileKindFrom(parser, u"profile add"_s);
        described = kind ? fromReadyLine(name, line, *kind) : fail(kind.error());
    } else {
        described = fromOptions(parser, name);
    }
    if (!described)
        co_return printError(described.error());

    ProfileStore store;
    if (const auto same = store.findByName(name)) {
        const bool replaces = parser.isSet(u"replace"_s) || (isSandbox && isLoopback(same->url));
        if (!replaces)
            co_return usageError(
                Cli::tr("profile add: there is a profile \"%1\" already; --replace takes its place").arg(name));
        described->profile.id = same->id;
    }
    const Described copy = *described;
    const Result<QString> secret = co_await givenSecret(copy, fromInput, cancel);
    if (!secret)
        co_return printError(secret.error());
    const Result<Profile> saved = store.save(described->profile);
    if (!saved)
        co_return printError(saved.error());
    SecretPlace place = SecretPlace::Nowhere;
    if (!secret->isEmpty()) {
        const Profile profile = *saved;
        const QString value = *secret;
        const Result<SecretPlace> kept = co_await keepSecret(profile, value, isSandbox);
        if (!kept)
            co_return printError(kept.error());
        place = *kept;
    }
    tellPlace(*saved, place, !secret->isEmpty());
    if (parser.isSet(u"json"_s)) {
        QJsonObject json = toJson(*saved);
        json.insert(u"secret"_s, placeName(place));
        printJson(json);
    } else {
        printLine(Cli::tr("Added %1: %2").arg(saved->name, saved->url.toString()));
    }
    co_return Done;
}

QCoro::Task<int> listProfiles(QStringList arguments, CancelToken cancel)
{
    Q_UNUSED(cancel)
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Lists the profiles."));
    parser.addOption({u"json"_s, Cli::tr("Prints one JSON document.")});
    if (const auto over = parse(parser, u"profile list"_s, arguments))
        co_return *over;
    if (!parser.positionalArguments().isEmpty())
        co_return usageError(
            Cli::tr("profile list: there is no argument \"%1\"").arg(parser.positionalArguments().constFirst()));
    const ProfileStore store;
    const QList<Profile> profiles = store.profiles();
    QJsonArray entries;
    TextTable table({Cli::tr("Name"), Cli::tr("Kind"), Cli::tr("Address"), Cli::tr("Client")});
    for (const Profile &profile : profiles) {
        entries << toJson(profile);
        table.addRow({profile.name, workspace::toString(profile.kind), profile.url.toString(), profile.clientId});
    }
    if (parser.isSet(u"json"_s))
        printJson({{u"profiles"_s, entries}});
    else
        table.print();
    co_return Done;
}

/// The one profile that a command names as its argument.
Result<Profile> namedProfile(const QCommandLineParser &parser, const QString &command)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1)
        return fail(Error::Kind::Usage, Cli::tr("%1: takes the name of one profile").arg(command));
    const ProfileStore store;
    const auto profile = store.findByName(names.first());
    if (!profile)
        return fail(Error::Kind::Usage, Cli::tr("%1: there is no profile \"%2\"").arg(command, names.first()));
    return *profile;
}

QCoro::Task<int> showProfile(QStringList arguments, CancelToken cancel)
{
    Q_UNUSED(cancel)
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Shows a profile. Its secret is never shown."));
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("The profile."));
    parser.addOption({u"json"_s, Cli::tr("Prints one JSON document.")});
    if (const auto over = parse(parser, u"profile show"_s, arguments))
        co_return *over;
    const Result<Profile> profile = namedProfile(parser, u"profile show"_s);
    if (!profile)
        co_return printError(profile.error());
    const QJsonObject json = toJson(*profile);
    if (parser.isSet(u"json"_s)) {
        printJson(json);
        co_return Done;
    }
    for (auto it = json.begin(); it != json.end(); ++it)
        printLine(u"%1: %2"_s.arg(it.key(), it->toString()));
    co_return Done;
}

QCoro::Task<int> removeProfile(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Removes a profile and the secret that is kept for it. The server is not touched."));
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("The profile."));
    parser.addOptions({{u"yes"_s, Cli::tr("Does not ask.")}, {u"json"_s, Cli::tr("Prints one JSON document.")}});
    if (const auto over = parse(parser, u"profile remove"_s, arguments))
        co_return *over;
    const Result<Profile> profile = namedProfile(parser, u"profile remove"_s);
    if (!profile)
        co_return printError(profile.error());
    if (!parser.isSet(u"yes"_s) && isTerminal()) {
        const QString question = Cli::tr("Remove the profile \"%1\"?").arg(profile->name);
        const Result<bool> yes = co_await askYes(question, cancel);
        if (!yes)
            co_return printError(yes.error());
        if (!*yes)
            co_return AnswerIsNo;
    }
    ProfileStore store;
    if (const Result<void> removed = store.remove(profile->id); !removed)
        co_return printError(removed.error());
    const Profile copy = *profile;
    if (const Result<void> forgotten = co_await forgetSecret(copy); !forgotten)
        co_return printError(forgotten.error());
    if (parser.isSet(u"json"_s))
        printJson({{u"removed"_s, copy.name}});
    else
        printLine(Cli::tr("Removed %1").arg(copy.name));
    co_return Done;
}

QCoro::Task<int> editProfile(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr(
        "Changes what is named of a profile and leaves the rest. --pin \"\" accepts no certificate besides the trusted ones."));
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("The profile."));
    addProfileFields(parser);
    parser.addOptions({{u"name"_s, Cli::tr("What the profile is called from now on."), u"NAME"_s},
                       {u"secret-stdin"_s, Cli::tr("Reads a new secret from the first line of the standard input.")},
                       {u"json"_s, Cli::tr("Prints one JSON document.")}});
    if (const auto over = parse(parser, u"profile edit"_s, arguments))
        co_return *over;
    const Result<Profile> profile = namedProfile(parser, u"profile edit"_s);
    if (!profile)
        co_return printError(profile.error());
    Profile before = *profile;
    if (parser.isSet(u"name"_s))
        before.name = parser.value(u"name"_s);
    const Result<Profile> changed = withProfileOptions(parser, u"profile edit"_s, before);
    if (!changed)
        co_return printError(changed.error());
    ProfileStore store;
    const Result<Profile> saved = store.save(*changed);
    if (!saved)
        co_return printError(saved.error());
    const Profile copy = *saved;
    if (parser.isSet(u"secret-stdin"_s)) {
        const Result<QString> secret = co_await secretOf(copy, true, SecretOrder::EnvironmentFirst, cancel);
        if (!secret)
            co_return printError(secret.error());
        const QString value = *secret;
        const Result<SecretPlace> kept = co_await keepSecret(copy, value, false);
        if (!kept)
            co_return printError(kept.error());
        tellPlace(copy, *kept, true);
    }
    if (parser.isSet(u"json"_s))
        printJson(toJson(copy));
    else
        printLine(Cli::tr("Changed %1: %2").arg(copy.name, copy.url.toString()));
    co_return Done;
}

QCoro::Task<int> testProfile(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr(
        "Tries the way to a server step by step - address and certificate, discovery, log-in, scopes, admin interface - "
        "and says what its client may do."));
    parser.addPositionalArgument(u"NAME"_s, Cli::tr("The profile."));
    addSecretOption(parser);
    parser.addOption({u"json"_s, Cli::tr("Prints one JSON document.")});
    if (const auto over = parse(parser, u"profile test"_s, arguments))
        co_return *over;
    const Result<Profile> profile = namedProfile(parser, u"profile test"_s);
    if (!profile)
        co_return printError(profile.error());
    if (profile->kind == Profile::Kind::Sandbox)
        co_return usageError(
            Cli::tr("profile test: \"%1\" is the sandbox that the window starts for itself").arg(profile->name));
    const Profile copy = *profile;
    const bool fromInput = parser.isSet(u"secret-stdin"_s);
    const bool json = parser.isSet(u"json"_s);
    co_return co_await tryProfile(copy, fromInput, json, cancel);
}

} // namespace

QCoro::Task<int> runProfile(QStringList arguments, CancelToken cancel)
{
    const QList<Subcommand> known{
        {u"add"_s, Cli::tr("adds a server"), addProfile},
        {u"list"_s, Cli::tr("lists the profiles"), listProfiles},
        {u"show"_s, Cli::tr("shows one"), showProfile},
        {u"edit"_s, Cli::tr("changes one, or pins a certificate for it"), editProfile},
        {u"remove"_s, Cli::tr("removes one, and its secret"), removeProfile},
        {u"test"_s, Cli::tr("tries the way to one and says what the client may do"), testProfile},
    };
    return runSubcommand(u"profile"_s, known, std::move(arguments), cancel);
}

} // namespace drover::cli
