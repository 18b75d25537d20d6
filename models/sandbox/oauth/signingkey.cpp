// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/signingkey.h"

#include "sandbox/tls/opensslhandles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr unsigned keyBits = 2048;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

using namespace openssl;

tl::unexpected<Error> failed()
{
    return fail(Error::Kind::Internal,
                QCoreApplication::translate("sandbox", "The sandbox could not make or use its signing key."));
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

const EVP_MD *digestOf(const QString &algorithm)
{
    if (algorithm == u"RS384")
        return EVP_sha384();
    if (algorithm == u"RS512")
        return EVP_sha512();
    return EVP_sha256();
}

QByteArray numberOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const Number number(raw);
    QByteArray data(BN_num_bytes(raw), Qt::Uninitialized);
    BN_bn2bin(raw, reinterpret_cast<unsigned char *>(data.data()));
    return data.toBase64(base64Url);
}

} // namespace

struct SigningKey::Private
{
    Key key;
    QByteArray keyId;
};

SigningKey::SigningKey(std::unique_ptr<Private> dIn) : d(std::move(dIn))
{
    // The thumbprint of RFC 7638 names the key.
    const QByteArray members = "{\"e\":\"" + numberOf(d->key.get(), OSSL_PKEY_PARAM_RSA_E) + "\",\"kty\":\"RSA\",\"n\":\""
        + numberOf(d->key.get(), OSSL_PKEY_PARAM_RSA_N) + "\"}";
    d->keyId = QCryptographicHash::hash(members, QCryptographicHash::Sha256).toBase64(base64Url);
}

SigningKey::~SigningKey() = default;
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;

Result<SigningKey> SigningKey::make()
{
    Key key(EVP_RSA_gen(keyBits));
    if (!key)
        return failed();
    auto parts = std::make_unique<Private>();
    parts->key = std::move(key);
    return SigningKey(std::move(parts));
}

Result<SigningKey> SigningKey::fromPem(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!key)
        return failed();
    auto parts = std::make_unique<Private>();
    parts->key = std::move(key);
    return SigningKey(std::move(parts));
}

QByteArray SigningKey::toPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), d->key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return contents(bio.get());
}

QJsonObject SigningKey::jwks() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    return {{u"keys"_s, QJsonArray{QJsonObject{{u"kty"_s, u"RSA"_s},
                                               {u"use"_s, u"sig"_s},
                                               {u"alg"_s, u"RS256"_s},
                                               {u"kid"_s, text(d->keyId)},
                                               {u"n"_s, text(numberOf(d->key.get(), OSSL_PKEY_PARAM_RSA_N))},
                                               {u"e"_s, text(numberOf(d->key.get(), OSSL_PKEY_PARAM_RSA_E))}}}}};
}

Result<QString> SigningKey::sign(const QJsonObject &claims, const QString &algorithm) const
{
    const bool known = algorithm == u"RS384" || algorithm == u"RS512";
    const QJsonObject header{{u"alg"_s, known ? algorithm : u"RS256"_s}, {u"typ"_s, u"JWT"_s},
                             {u"kid"_s, QString::fromLatin1(d->keyId)}};
    const QByteArray input = QJsonDocument(header).toJson(QJsonDocument::Compact).toBase64(base64Url) + '.'
        + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(base64Url);
    const Digest digest(EVP_MD_CTX_new());
    std::size_t size = 0;
    const auto length = static_cast<std::size_t>(input.size());
    if (!digest || EVP_DigestSignInit(digest.get(), nullptr, digestOf(algorithm), nullptr, d->key.get()) != 1
        || EVP_DigestSign(digest.get(), nullptr, &size, bytes(input), length) != 1)
        return failed();
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes(input), length) != 1)
        return failed();
    signature.truncate(static_cast<qsizetype>(size));
    return QString::fromLatin1(input + '.' + signature.toBase64(base64Url));
}

bool SigningKey::verifies(const QString &jwt) const
{
    const QByteArray text = jwt.toUtf8();
    const qsizetype dot = text.lastIndexOf('.');
    const QByteArray header = QByteArray::fromBase64(text.left(text.indexOf('.')), base64Url);
    const QString algorithm = QJsonDocument::fromJson(header).object().value(u"alg").toString();
    if (dot <= 0 || !algorithm.startsWith(u"RS"))
        return false;
    const QByteArray input = text.left(dot);
    const QByteArray signature = QByteArray::fromBase64(text.mid(dot + 1), base64Url);
    const Digest digest(EVP_MD_CTX_new());
    return digest && EVP_DigestVerifyInit(digest.get(), nullptr, digestOf(algorithm), nullptr, d->key.get()) == 1
        && EVP_DigestVerify(digest.get(), bytes(signature), static_cast<std::size_t>(signature.size()), bytes(input),
                            static_cast<std::size_t>(input.size()))
        == 1;
}

} // namespace drover::sandbox
