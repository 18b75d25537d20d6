// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/clientauthenticator.h"

#include "jose/token.h"
#include "sandbox/http/routes.h"
#include "sandbox/store/umarecords.h"
#include "sandbox/tls/clientcertificate.h"

#include <QJsonDocument>

#include <openssl/crypto.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QString basic = u"client_secret_basic"_s;
const QString post = u"client_secret_post"_s;
const QString publicClient = u"none"_s;
const QString privateKey = u"private_key_jwt"_s;
const QString issuedCertificate = u"tls_client_auth"_s;
const QString ownCertificate = u"self_signed_tls_client_auth"_s;
const QString assertionType = u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s;
constexpr qint64 clockSkewSeconds = 60;
constexpr qint64 longestAssertionSeconds = 3600;
constexpr qsizetype mostAssertions = 100'000;

tl::unexpected<Response> refused(bool withBasic)
{
    Response response = oauthError(401, u"invalid_client"_s,
                                   u"Client authentication failed (unknown client, no client authentication included, or "
                                   "unsupported authentication method)."_s);
    if (withBasic)
        response.withHeader("WWW-Authenticate", "Basic realm=\"drover-sandbox\"");
    return tl::unexpected(std::move(response));
}

bool mayUse(const QJsonObject &client, const QString &method)
{
    const QString own = client.value(u"tokenEndpointAuthMethod").toString();
    if (own.isEmpty())
        return method != publicClient;
    const QStringList more = stringList(client.value(u"attributes").toObject().value(u"additionalTokenEndpointAuthMethods"));
    return own == method || more.contains(method);
}

bool sameSecret(const QString &left, const QString &right)
{
    const QByteArray a = left.toUtf8();
    const QByteArray b = right.toUtf8();
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

tl::expected<QJsonObject, Response> bySecret(const QString &id, const QString &secret, const QString &method, Context &context)
{
    const bool withBasic = method == basic;
    const auto client = context.entities->find(Kind::Client, id);
    if (!client || !mayUse(*client, method))
        return refused(withBasic);
    const auto expected = context.cipher->decrypt(client->value(u"clientSecret").toString());
    if (secret.isEmpty() || !expected || !sameSecret(*expected, secret))
        return refused(withBasic);
    return *client;
}

/// User names and passwords are form-encoded before they are put into the header.
QString formDecoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

tl::expected<QJsonObject, Response> byBasic(const QByteArray &credentials, Context &context)
{
    const QByteArray decoded = QByteArray::fromBase64(credentials);
    const qsizetype colon = decoded.indexOf(':');
    if (colon <= 0)
        return refused(true);
    const QByteArray id = decoded.left(colon);
    const QByteArray secret = decoded.mid(colon + 1);
    // Many clients leave the encoding out; a secret with % or + in it must work for them too.
    if (auto plain = bySecret(QString::fromUtf8(id), QString::fromUtf8(secret), basic, context))
        return plain;
    return bySecret(formDecoded(id), formDecoded(secret), basic, context);
}

QJsonObject jwksOf(const QJsonObject &client)
{
    const QJsonValue jwks = client.value(u"jwks");
    return jwks.isString() ? QJsonDocument::fromJson(jwks.toString().toUtf8()).object() : jwks.toObject();
}

/// The audiences that an assertion may name: the token endpoint under either base, the endpoint asked, or the issuer.
bool isForUs(const QJsonValue &audience, const Request &request, const Context &context)
{
    QStringList names = audience.isArray() ? stringList(audience) : QStringList{audience.toString()};
    QStringList own{context.origin, QString(context.origin + request.path)};
    const QStringList bases = serverContextPaths();
    for (const QString &base : bases)
        own << QString(context.origin + base + u"/restv1/token"_s);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return own.contains(name); });
}

/// RFC 7523 §3: issuer, subject, audience, times, an id that was not used before, and the signature of a registered key.
tl::expected<QJsonObject, Response> byAssertion(const Request &request, const Parameters &form, Context &context)
{
    const auto token = jose::readToken(form.value(u"client_assertion"_s));
    if (form.value(u"client_assertion_type"_s) != assertionType || !token)
        return refused(false);
    const QJsonObject &claims = token->claims;
    const QString id = claims.value(u"sub").toString();
    const QString named = form.value(u"client_id"_s);
    const auto client = context.entities->find(Kind::Client, id);
    if (!client || claims.value(u"iss").toString() != id || (!named.isEmpty() && named != id) || !mayUse(*client, privateKey))
        return refused(false);
    const qint64 now = context.clock->nowSeconds();
    const qint64 expires = claims.value(u"exp").toInteger();
    const bool inTime = expires > now && expires < now + longestAssertionSeconds
                        && claims.value(u"nbf").toInteger() <= now + clockSkewSeconds
                        && claims.value(u"iat").toInteger() <= now + clockSkewSeconds;
    const QString algorithm = client->value(u"tokenEndpointAuthSigningAlg").toString();
    const bool inAlgorithm = algorithm.isEmpty() || algorithm == token->algorithm();
    if (!inTime || !inAlgorithm || !isForUs(claims.value(u"aud"), request, context) || !token->isSignedByOneOf(jwksOf(*client)))
        return refused(false);
    context.assertions.removeIf([now](const auto &used) { return used.value() <= now; });
    const QString jti = id + u'\n' + claims.value(u"jti").toString();
    if (claims.value(u"jti").toString().isEmpty() || context.assertions.contains(jti) || context.assertions.size() >= mostAssertions)
        return refused(false);
    context.assertions.insert(jti, expires);
    return *client;
}

/// RFC 8705 §2: by an authority that this server trusts and the subject, or by the key that the client registered.
tl::expected<QJsonObject, Response> byCertificate(const QByteArray &certificate, const QJsonObject &client, const Context &context)
{
    const QString subject = client.value(u"attributes").toObject().value(u"tlsClientAuthSubjectDn").toString();
    const bool issued = mayUse(client, issuedCertificate) && hasSubject(certificate, subject)
                        && isIssuedBy(certificate, context.clientAuthorities);
    if (issued || (mayUse(client, ownCertificate) && isRegistered(certificate, jwksOf(client))))
        return client;
    return refused(false);
}

/// Whether a client that names its methods names one of the two that go by certificate.
bool usesCertificate(const QJsonObject &client)
{
    return !client.value(u"tokenEndpointAuthMethod").toString().isEmpty()
           && (mayUse(client, issuedCertificate) || mayUse(client, ownCertificate));
}

} // namespace

tl::expected<QJsonObject, Response> authenticatedClient(const Request &request, const Parameters &form, Context &context)
{
    if (const auto given = request.authorization()) {
        if (given->scheme == "basic")
            return byBasic(given->credentials, context);
        if (given->scheme == "bearer") {
            const auto token = context.tokens->find(QString::fromUtf8(given->credentials));
            const auto client = token ? context.entities->find(Kind::Client, token->clientId) : std::nullopt;
            if (!client)
                return refused(false);
            return *client;
        }
    }
    if (form.contains(u"client_assertion"_s) || form.contains(u"client_assertion_type"_s))
        return byAssertion(request, form, context);
    const QString id = form.value(u"client_id"_s);
    if (form.contains(u"client_secret"_s))
        return bySecret(id, form.value(u"client_secret"_s), post, context);
    const auto client = id.isEmpty() ? std::nullopt : context.entities->find(Kind::Client, id);
    if (client && !request.clientCertificate.isEmpty() && usesCertificate(*client))
        return byCertificate(request.clientCertificate, *client, context);
    if (!client || !mayUse(*client, publicClient))
        return refused(false);
    return *client;
}

} // namespace drover::sandbox
