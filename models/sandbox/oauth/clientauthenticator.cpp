// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/clientauthenticator.h"

#include "sandbox/http/routes.h"
#include "sandbox/store/umarecords.h"

#include <openssl/crypto.h>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QString basic = u"client_secret_basic"_s;
const QString post = u"client_secret_post"_s;
const QString publicClient = u"none"_s;

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
    const QString id = form.value(u"client_id"_s);
    if (form.contains(u"client_secret"_s))
        return bySecret(id, form.value(u"client_secret"_s), post, context);
    const auto client = id.isEmpty() ? std::nullopt : context.entities->find(Kind::Client, id);
    if (!client || !mayUse(*client, publicClient))
        return refused(false);
    return *client;
}

} // namespace drover::sandbox
