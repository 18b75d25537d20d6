// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/token.h"

#include "base/ids.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace drover::jose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int AssertionSeconds = 60;

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(Base64Url);
}

std::optional<QByteArray> decoded(const QByteArray &part)
{
    const auto result = QByteArray::fromBase64Encoding(part, Base64Url | QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

std::optional<QJsonObject> objectIn(const QByteArray &part)
{
    const auto bytes = decoded(part);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QString Token::algorithm() const
{
    return header.value(u"alg").toString();
}

QString Token::keyId() const
{
    return header.value(u"kid").toString();
}

bool Token::isSignedByOneOf(const QJsonObject &jwks) const
{
    const QJsonArray keys = jwks.value(u"keys").toArray();
    for (const QJsonValue &one : keys) {
        const QJsonObject jwk = one.toObject();
        const bool named = keyId().isEmpty() || !jwk.contains(u"kid") || jwk.value(u"kid").toString() == keyId();
        const bool signs = !jwk.contains(u"use") || jwk.value(u"use").toString() == u"sig";
        if (!named || !signs)
            continue;
        if (const Result<Key> key = Key::fromJwk(jwk); key && key->verifies(signedPart, signature, algorithm()))
            return true;
    }
    return false;
}

std::optional<Token> readToken(const QString &text)
{
    const QList<QByteArray> parts = text.toLatin1().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = objectIn(parts.at(0));
    const auto claims = objectIn(parts.at(1));
    const auto signature = decoded(parts.at(2));
    if (!header || !claims || !signature || signature->isEmpty())
        return std::nullopt;
    return Token{*header, *claims, QByteArray(parts.at(0) + '.' + parts.at(1)), *signature};
}

Result<QString> signedToken(const Key &key, const QJsonObject &claims, const QString &algorithm)
{
    const QJsonObject header{{u"alg"_s, algorithm}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, key.id()}};
    const QByteArray input = encoded(header) + '.' + encoded(claims);
    const Result<QByteArray> signature = key.sign(input, algorithm);
    if (!signature)
        return fail(signature.error());
    return QString::fromLatin1(input + '.' + signature->toBase64(Base64Url));
}

Result<QString> clientAssertion(const Key &key, const QString &clientId, const QString &audience,
                                const QString &algorithm, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonObject claims{{u"iss"_s, clientId},     {u"sub"_s, clientId},
                             {u"aud"_s, audience},     {u"iat"_s, seconds},
                             {u"exp"_s, seconds + AssertionSeconds}, {u"jti"_s, newUuid()}};
    return signedToken(key, claims, algorithm.isEmpty() ? key.algorithms().value(0) : algorithm);
}

} // namespace drover::jose
