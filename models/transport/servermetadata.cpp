// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servermetadata.h"

#include "cookiejar.h"
#include "networkerror.h"

#include <QCoreApplication>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("transport", text);
}

QString withoutSlash(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

Result<QUrl> usable(const QString &issuer, const QString &member, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool secret = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url));
    if (url.isValid() && !url.host().isEmpty() && secret)
        return url;
    if (address.isEmpty()) {
        return fail(Error::Kind::Protocol,
                    translated(QT_TRANSLATE_NOOP("transport", "%1 does not offer what this log-in needs."))
                        .arg(serverName(QUrl(issuer))),
                    translated(QT_TRANSLATE_NOOP("transport", "Its discovery document has no \"%1\".")).arg(member),
                    translated(QT_TRANSLATE_NOOP("transport", "Enable it on the server, or log in another way.")));
    }
    if (member == u"token_endpoint") {
        return fail(
            Error::Kind::Protocol,
            translated(QT_TRANSLATE_NOOP("transport", "%1 names no token endpoint that can be used."))
                .arg(serverName(QUrl(issuer))),
            translated(QT_TRANSLATE_NOOP("transport", "A client secret is sent over HTTPS only; it says \"%1\"."))
                .arg(url.toDisplayString()));
    }
    return fail(Error::Kind::Protocol,
                translated(QT_TRANSLATE_NOOP("transport", "%1 names an endpoint that can't be used."))
                    .arg(serverName(QUrl(issuer))),
                translated(QT_TRANSLATE_NOOP("transport", "Credentials are sent over HTTPS only; \"%1\" is \"%2\"."))
                    .arg(member, url.toDisplayString()));
}

} // namespace

Result<QUrl> ServerMetadata::endpoint(const QString &member) const
{
    return usable(issuer, member, json.value(member).toString());
}

Result<QUrl> ServerMetadata::mutualTlsEndpoint(const QString &member) const
{
    const QString alias = json.value(u"mtls_endpoint_aliases").toObject().value(member).toString();
    return alias.isEmpty() ? endpoint(member) : usable(issuer, member, alias);
}

QUrl discoveryUrl(const QUrl &issuer)
{
    QUrl url = issuer;
    url.setPath(QString(withoutSlash(issuer.path()) + u"/.well-known/openid-configuration"_s));
    return url;
}

Result<ServerMetadata> metadataFrom(const QUrl &issuer, const HttpReply &reply)
{
    if (reply.status != 200) {
        Error error{
            Error::Kind::Protocol,
            translated(QT_TRANSLATE_NOOP("transport", "%1 does not say where its endpoints are."))
                .arg(serverName(issuer)),
            translated(QT_TRANSLATE_NOOP("transport", "Its discovery document was answered with status %1."))
                .arg(reply.status),
            translated(QT_TRANSLATE_NOOP("transport", "Check that the address is the server's own, without a path.")),
            {},
            reply.status};
        return fail(std::move(error));
    }
    const Result<QJsonValue> json = reply.json();
    if (!json)
        return fail(json.error());
    ServerMetadata metadata;
    metadata.json = json->toObject();
    metadata.issuer = metadata.json.value(u"issuer"_s).toString();
    metadata.tokenEndpoint = QUrl(metadata.json.value(u"token_endpoint"_s).toString());
    metadata.introspectionEndpoint = QUrl(metadata.json.value(u"introspection_endpoint"_s).toString());
    const QString asked = issuer.toString(QUrl::FullyEncoded);
    if (withoutSlash(metadata.issuer) != withoutSlash(asked)) {
        return fail(Error::Kind::Protocol,
                    translated(QT_TRANSLATE_NOOP("transport", "%1 speaks for another server.")).arg(serverName(issuer)),
                    translated(QT_TRANSLATE_NOOP("transport", "Its discovery document names the issuer \"%1\"."))
                        .arg(metadata.issuer),
                    translated(QT_TRANSLATE_NOOP(
                        "transport", "Use exactly that address in the profile, if it is the server you mean.")));
    }
    const Result<QUrl> tokens = metadata.endpoint(u"token_endpoint"_s);
    if (!tokens)
        return fail(tokens.error());
    return metadata;
}

} // namespace drover::transport
