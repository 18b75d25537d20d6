// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileoptions.h"

#include "output.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using workspace::Profile;

namespace {

Result<Profile::Auth> authFrom(const QString &text, const QString &command)
{
    if (text == u"client-secret" || text == u"client-secret-basic")
        return Profile::Auth::ClientSecretBasic;
    if (text == u"client-secret-post")
        return Profile::Auth::ClientSecretPost;
    if (text == u"private-key-jwt")
        return Profile::Auth::PrivateKeyJwt;
    if (text == u"mtls")
        return Profile::Auth::TlsCertificate;
    if (text == u"device")
        return Profile::Auth::Device;
    return fail(
        Error::Kind::Usage,
        Cli::tr("%1: --auth takes client-secret, client-secret-post, private-key-jwt, mtls or device, not \"%2\"")
            .arg(command, text));
}

/// Files are kept with their whole path: the next command may be given in another folder.
QString wholePath(const QString &path)
{
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

} // namespace

void addProfileFields(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"url"_s, Cli::tr("The server's issuer, https://HOST."), u"URL"_s},
        {u"kind"_s, Cli::tr("janssen (default) or gluu4."), u"KIND"_s},
        {u"auth"_s,
         Cli::tr("How Drover logs in: client-secret (default), client-secret-post, private-key-jwt, mtls, device. UMA on "
                 "the oxTrust API is found out by itself."),
         u"AUTH"_s},
        {u"client-id"_s, Cli::tr("The client that Drover logs in as."), u"ID"_s},
        {u"key-file"_s,
         Cli::tr("The private key (PEM or JWK) for private-key-jwt and mtls; the secret is then its passphrase. Without it "
                 "the secret of private-key-jwt is the key itself, a JWK on one line."),
         u"FILE"_s},
        {u"key-id"_s, Cli::tr("The key's id in the client's JWKS; default: the key's own or its thumbprint."), u"KID"_s},
        {u"signing-alg"_s, Cli::tr("RS256, PS256, ES256 …; default: the usual one of the key."), u"ALG"_s},
        {u"certificate"_s, Cli::tr("The client certificate (PEM) for mtls."), u"FILE"_s},
        {u"admin-url"_s, Cli::tr("The base of the admin interface, where it is not the usual one."), u"URL"_s},
        {u"ca-file"_s, Cli::tr("PEM file of an authority of your own."), u"FILE"_s},
        {u"pin"_s, Cli::tr("SHA-256 fingerprint of the one certificate to accept."), u"FINGERPRINT"_s},
    });
}

Result<Profile::Kind> profileKindFrom(const QCommandLineParser &parser, const QString &command)
{
    const QString kind = parser.isSet(u"kind"_s) ? parser.value(u"kind"_s) : u"janssen"_s;
    const auto known = workspace::profileKindFromString(kind);
    if (!known || *known == Profile::Kind::Sandbox)
        return fail(Error::Kind::Usage, Cli::tr("%1: --kind takes janssen or gluu4, not \"%2\"").arg(command, kind));
    return *known;
}

Result<Profile> withProfileOptions(const QCommandLineParser &parser, const QString &command, Profile profile)
{
    if (parser.isSet(u"kind"_s)) {
        const Result<Profile::Kind> kind = profileKindFrom(parser, command);
        if (!kind)
            return fail(kind.error());
        profile.kind = *kind;
    }
    if (parser.isSet(u"auth"_s)) {
        const Result<Profile::Auth> auth = authFrom(parser.value(u"auth"_s), command);
        if (!auth)
            return fail(auth.error());
        profile.auth = *auth;
    }
    const auto take = [&](const QString &option, QString Profile::*member, bool isPath) {
        if (parser.isSet(option))
            profile.*member = isPath ? wholePath(parser.value(option)) : parser.value(option);
    };
    take(u"client-id"_s, &Profile::clientId, false);
    take(u"key-file"_s, &Profile::keyFile, true);
    take(u"key-id"_s, &Profile::keyId, false);
    take(u"signing-alg"_s, &Profile::signingAlgorithm, false);
    take(u"certificate"_s, &Profile::certificateFile, true);
    take(u"ca-file"_s, &Profile::caFile, true);
    take(u"pin"_s, &Profile::pinnedSha256, false);
    if (parser.isSet(u"url"_s))
        profile.url = QUrl(parser.value(u"url"_s), QUrl::StrictMode);
    if (parser.isSet(u"admin-url"_s))
        profile.adminUrl = QUrl(parser.value(u"admin-url"_s), QUrl::StrictMode);
    if (const QStringList problems = profile.problems(); !problems.isEmpty())
        return fail(Error::Kind::Usage, u"%1: %2"_s.arg(command, problems.join(u' ')));
    return profile;
}

QString profileAuthName(Profile::Auth auth)
{
    switch (auth) {
    case Profile::Auth::ClientSecretBasic:
        return u"client-secret"_s;
    case Profile::Auth::ClientSecretPost:
        return u"client-secret-post"_s;
    case Profile::Auth::PrivateKeyJwt:
        return u"private-key-jwt"_s;
    case Profile::Auth::TlsCertificate:
        return u"mtls"_s;
    case Profile::Auth::Device:
        break;
    }
    return u"device"_s;
}

QString secretQuestion(const Profile &profile)
{
    switch (profile.secretMeaning()) {
    case Profile::Secret::Passphrase:
        return Cli::tr("Passphrase of %1 (not shown; empty: none is kept):").arg(profile.keyFile);
    case Profile::Secret::PrivateKey:
        return Cli::tr("Private key of %1, a JWK on one line (not shown; empty: none is kept):").arg(profile.clientId);
    case Profile::Secret::ClientSecret:
        break;
    }
    return Cli::tr("Client secret of %1 (not shown; empty: none is kept):").arg(profile.clientId);
}

} // namespace drover::cli
