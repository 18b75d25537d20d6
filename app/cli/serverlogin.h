// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "server/connection.h"
#include "workspace/journaledapi.h"
#include "workspace/profile.h"
#include "workspace/secretstore.h"

#include <QCommandLineParser>
#include <QCoroTask>

#include <memory>
#include <optional>

namespace drover::cli {

/// A command's log-in to the server of a profile. Lives until the command ends. Every write through api() is in the
/// user's journal.
struct ServerLogin {
    workspace::Profile profile;

    [[nodiscard]] server::AdminApi &api() const { return *journaled; }
    [[nodiscard]] QStringList grantedScopes() const;

    // Each uses those above it.
    std::unique_ptr<workspace::SecretStore> secrets; ///< of a log-in by the device flow
    std::unique_ptr<server::ServerConnection> connection;
    std::unique_ptr<workspace::Journal> journal;
    std::unique_ptr<workspace::JournaledApi> journaled;
};

using LoginResult = Result<std::shared_ptr<ServerLogin>>;

/// Where one run of a command has a secret from.
enum class SecretOrder {
    EnvironmentFirst, ///< a command on one server: DROVER_CLIENT_SECRET, else the keychain
    KeychainFirst     ///< a command on two servers: what is kept for each, else DROVER_CLIENT_SECRET
};

/// Adds --secret-stdin.
void addSecretOption(QCommandLineParser &parser);
/// Adds --profile and --secret-stdin.
void addProfileOptions(QCommandLineParser &parser);

/// The profile that --OPTION names; Kind::Usage when it is absent or no profile has this name.
Result<workspace::Profile> profileFromOption(const QCommandLineParser &parser, const QString &option);

/**
 * The secret of a profile: a line of the standard input with \a fromInput; else the environment variable
 * DROVER_CLIENT_SECRET_NAME (the profile's name in capitals), DROVER_CLIENT_SECRET, the keychain, or the kernel's key
 * ring, where `profile add --sandbox` keeps a sandbox's secret on systems without a keychain.
 *
 * Kind::Usage when there is none: it says how to give it.
 */
QCoro::Task<Result<QString>> secretOf(workspace::Profile profile, bool fromInput, SecretOrder order,
                                      CancelToken cancel);
/// The environment variable for one profile's secret.
QString secretVariable(const workspace::Profile &profile);

void tellDeviceCode(const transport::DevicePrompt &prompt);
void tellHowToPin(const workspace::Profile &profile, const transport::CertificateRefusal &refusal);

/// How a secret was kept.
enum class SecretPlace { Keychain, KeyRing, Nowhere };
/// Keeps a secret in the keychain, or with \a ringToo in the kernel's key ring where there is no keychain.
QCoro::Task<Result<SecretPlace>> keepSecret(workspace::Profile profile, QString secret, bool ringToo);
QCoro::Task<Result<void>> forgetSecret(workspace::Profile profile);

/// Tells the person on stderr what only they can do: enter a code in the browser, or pin a certificate.
/// \a source is a ServerConnection or a ConnectionTest.
template <class Source>
void tellPersonOf(Source &source, const workspace::Profile &profile)
{
    QObject::connect(&source, &Source::devicePrompted, &source, &tellDeviceCode);
    QObject::connect(&source, &Source::certificateRefused, &source,
                     [profile](const transport::CertificateRefusal &refusal) { tellHowToPin(profile, refusal); });
}

/// Logs in with the secret given.
QCoro::Task<LoginResult> logInWith(workspace::Profile profile, QString secret, CancelToken cancel);
/// Finds the secret and logs in.
QCoro::Task<LoginResult> logIn(workspace::Profile profile, bool fromInput, SecretOrder order, CancelToken cancel);
/// The profile of --profile, its secret, and the log-in.
QCoro::Task<LoginResult> logIn(const QCommandLineParser &parser, CancelToken cancel);

/// The exit code of an error of a command that works on a server: what the server refuses is an answer (1).
int serverExitCode(const Error &error);
/// Tells an error on stderr, and with \a json as {"error":…} on stdout unless the command line was wrong.
int printServerError(const Error &error, bool json);

} // namespace drover::cli
