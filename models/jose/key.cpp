// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/key.h"

#include "jose/keyparts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace drover::jose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned RsaBits = 2048;

QString translated(const char *text)
{
    return QCoreApplication::translate("jose", text);
}

tl::unexpected<Error> unreadable(const QString &why)
{
    ERR_clear_error();
    return fail(Error::Kind::Input, translated(QT_TRANSLATE_NOOP("jose", "The key can't be used.")), why,
                translated(QT_TRANSLATE_NOOP(
                    "jose", "Give an RSA or elliptic-curve private key in PEM form or as a JSON Web Key.")));
}

tl::unexpected<Error> wantsPassphrase(bool given)
{
    ERR_clear_error();
    return fail(Error::Kind::Denied, translated(QT_TRANSLATE_NOOP("jose", "The key can't be used.")),
                given ? translated(QT_TRANSLATE_NOOP("jose", "The passphrase does not open it."))
                      : translated(QT_TRANSLATE_NOOP("jose", "It is encrypted, and its passphrase was not given.")),
                translated(QT_TRANSLATE_NOOP("jose", "Enter the passphrase of the key.")));
}

struct Algorithm {
    const EVP_MD *digest = nullptr;
    bool pss = false;
    bool elliptic = false;
    const char *curve = nullptr;
};

std::optional<Algorithm> algorithmNamed(const QString &name)
{
    static const QHash<QString, Algorithm> known{{u"RS256"_s, {EVP_sha256(), false, false, nullptr}},
                                                 {u"RS384"_s, {EVP_sha384(), false, false, nullptr}},
                                                 {u"RS512"_s, {EVP_sha512(), false, false, nullptr}},
                                                 {u"PS256"_s, {EVP_sha256(), true, false, nullptr}},
                                                 {u"PS384"_s, {EVP_sha384(), true, false, nullptr}},
                                                 {u"PS512"_s, {EVP_sha512(), true, false, nullptr}},
                                                 {u"ES256"_s, {EVP_sha256(), false, true, "P-256"}},
                                                 {u"ES384"_s, {EVP_sha384(), false, true, "P-384"}},
                                                 {u"ES512"_s, {EVP_sha512(), false, true, "P-521"}}};
    const auto found = known.constFind(name);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

bool fits(const EVP_PKEY *key, const Algorithm &algorithm)
{
    if (!algorithm.elliptic)
        return EVP_PKEY_is_a(key, "RSA") == 1;
    const Curve *curve = EVP_PKEY_is_a(key, "EC") == 1 ? curveOf(key) : nullptr;
    return curve && std::strcmp(curve->jose, algorithm.curve) == 0;
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *writable(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

bool setPadding(EVP_PKEY_CTX *context, const Algorithm &algorithm)
{
    if (!algorithm.pss)
        return true;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1; // RFC 7518 §3.5
}

/// R and S side by side (RFC 7518 §3.4) from OpenSSL's DER.
QByteArray joinedSignature(const QByteArray &der, int octets)
{
    const unsigned char *at = bytes(der);
    const openssl::EcSignature parts(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    QByteArray joined(2 * octets, '\0');
    if (!parts || BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), writable(joined), octets) < 0 ||
        BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), writable(joined) + octets, octets) < 0)
        return {};
    return joined;
}

QByteArray derSignature(const QByteArray &joined, int octets)
{
    if (joined.size() != 2 * octets)
        return {};
    const openssl::EcSignature parts(ECDSA_SIG_new());
    openssl::Number r(BN_bin2bn(bytes(joined), octets, nullptr));
    openssl::Number s(BN_bin2bn(bytes(joined) + octets, octets, nullptr));
    if (!parts || !r || !s || ECDSA_SIG_set0(parts.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // they are the signature's now
    (void)s.release();
    const int size = i2d_ECDSA_SIG(parts.get(), nullptr);
    QByteArray der(std::max(size, 0), '\0');
    unsigned char *at = writable(der);
    return size > 0 && i2d_ECDSA_SIG(parts.get(), &at) == size ? der : QByteArray();
}

/// Gives OpenSSL the passphrase; never asks on a terminal, as its own callback would.
int passphraseFor(char *buffer, int size, int, void *given)
{
    const auto *passphrase = static_cast<const QByteArray *>(given);
    const auto length = static_cast<int>(passphrase->size());
    if (length == 0 || length > size)
        return 0;
    std::memcpy(buffer, passphrase->constData(), static_cast<std::size_t>(length));
    return length;
}

} // namespace

struct Key::Private {
    openssl::Key key;
    QString id;
    bool isPrivate = false;
};

Key::Key(std::shared_ptr<Private> parts)
    : d(std::move(parts))
{
    if (!d->id.isEmpty())
        return;
    const QByteArray members = QJsonDocument(publicMembers(d->key.get())).toJson(QJsonDocument::Compact); // sorted
    d->id = QString::fromLatin1(QCryptographicHash::hash(members, QCryptographicHash::Sha256).toBase64(Base64Url));
}

bool Key::isEncrypted(const QByteArray &text)
{
    return text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || text.contains("Proc-Type: 4,ENCRYPTED");
}

Result<Key> Key::fromText(const QByteArray &text, const QString &passphrase)
{
    if (text.trimmed().startsWith('{')) {
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        QList<QJsonObject> keys;
        const QJsonArray listed = json.value(u"keys").toArray();
        for (const QJsonValue &one : listed) {
            if (one[u"d"_s].isString())
                keys << one.toObject();
        }
        if (!json.contains(u"keys"))
            keys << json;
        if (keys.size() != 1) {
            return unreadable(translated(QT_TRANSLATE_NOOP("jose", "The key set holds %1 private keys; one is needed."))
                                  .arg(keys.size()));
        }
        const Result<Key> key = fromJwk(keys.constFirst());
        if (key && !key->isPrivate())
            return unreadable(translated(QT_TRANSLATE_NOOP("jose", "It is a public key.")));
        return key;
    }
    if (isEncrypted(text) && passphrase.isEmpty())
        return wantsPassphrase(false);
    const openssl::Bio bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    QByteArray secret = passphrase.toUtf8();
    openssl::Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, passphraseFor, &secret) : nullptr);
    secret.fill('\0');
    if (!key && isEncrypted(text))
        return wantsPassphrase(true);
    if (!key)
        return unreadable(translated(QT_TRANSLATE_NOOP("jose", "It holds no private key that can be read.")));
    if (publicMembers(key.get()).isEmpty())
        return unreadable(translated(QT_TRANSLATE_NOOP("jose", "It is neither an RSA key nor one of P-256, P-384, P-521.")));
    return Key(std::make_shared<Private>(Private{std::move(key), {}, true}));
}

Result<Key> Key::fromJwk(const QJsonObject &jwk)
{
    openssl::Key key = keyFromMembers(jwk);
    if (!key)
        return unreadable(translated(QT_TRANSLATE_NOOP("jose", "Its members make no RSA key and none of P-256, P-384, P-521.")));
    return Key(std::make_shared<Private>(Private{std::move(key), jwk.value(u"kid").toString(), jwk.contains(u"d")}));
}

Result<Key> Key::fromCertificate(const QByteArray &pem)
{
    const openssl::Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const openssl::Certificate certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    openssl::Key key(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
    if (!key || publicMembers(key.get()).isEmpty())
        return unreadable(translated(QT_TRANSLATE_NOOP("jose", "The certificate has no key that can be read.")));
    return Key(std::make_shared<Private>(Private{std::move(key), {}, false}));
}

Result<Key> Key::make(const QString &kind)
{
    const Curve *curve = curveNamed(kind);
    openssl::Key key(curve ? EVP_EC_gen(curve->openssl) : EVP_RSA_gen(RsaBits));
    if (!key)
        return unreadable(translated(QT_TRANSLATE_NOOP("jose", "No key could be made.")));
    return Key(std::make_shared<Private>(Private{std::move(key), {}, true}));
}

bool Key::isPrivate() const
{
    return d->isPrivate;
}

QString Key::id() const
{
    return d->id;
}

void Key::setId(const QString &id)
{
    auto copy = std::make_shared<Private>();
    EVP_PKEY_up_ref(d->key.get());
    copy->key.reset(d->key.get());
    copy->id = id;
    copy->isPrivate = d->isPrivate;
    d = copy;
}

QStringList Key::algorithms() const
{
    if (EVP_PKEY_is_a(d->key.get(), "RSA") == 1)
        return {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s};
    const Curve *curve = curveOf(d->key.get());
    if (!curve)
        return {};
    return {curve->octets == 32 ? u"ES256"_s : curve->octets == 48 ? u"ES384"_s : u"ES512"_s};
}

QJsonObject Key::publicJwk() const
{
    QJsonObject jwk = publicMembers(d->key.get());
    jwk.insert(u"kid"_s, d->id);
    jwk.insert(u"use"_s, u"sig"_s);
    jwk.insert(u"alg"_s, algorithms().value(0));
    return jwk;
}

QByteArray Key::toPem(const QString &passphrase) const
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    const QByteArray secret = passphrase.toUtf8();
    const bool encrypts = !secret.isEmpty();
    const bool written = bio && PEM_write_bio_PKCS8PrivateKey(bio.get(), d->key.get(),
                                                              encrypts ? EVP_aes_256_cbc() : nullptr,
                                                              encrypts ? secret.constData() : nullptr,
                                                              static_cast<int>(secret.size()), nullptr, nullptr) == 1;
    return written ? openssl::contents(bio.get()) : QByteArray();
}

Result<QByteArray> Key::sign(const QByteArray &input, const QString &algorithm) const
{
    const auto how = algorithmNamed(algorithm);
    if (!how || !fits(d->key.get(), *how) || !d->isPrivate)
        return unreadable(translated(QT_TRANSLATE_NOOP("jose", "It can't sign with %1.")).arg(algorithm));
    const openssl::Digest digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr; // the digest's
    std::size_t size = 0;
    const auto length = static_cast<std::size_t>(input.size());
    if (!digest || EVP_DigestSignInit(digest.get(), &context, how->digest, nullptr, d->key.get()) != 1 ||
        !setPadding(context, *how) || EVP_DigestSign(digest.get(), nullptr, &size, bytes(input), length) != 1)
        return unreadable(translated(QT_TRANSLATE_NOOP("jose", "Signing with it failed.")));
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(digest.get(), writable(signature), &size, bytes(input), length) != 1)
        return unreadable(translated(QT_TRANSLATE_NOOP("jose", "Signing with it failed.")));
    signature.truncate(static_cast<qsizetype>(size));
    return how->elliptic ? joinedSignature(signature, curveOf(d->key.get())->octets) : signature;
}

bool Key::verifies(const QByteArray &input, const QByteArray &signature, const QString &algorithm) const
{
    const auto how = algorithmNamed(algorithm);
    if (!how || !fits(d->key.get(), *how))
        return false;
    const QByteArray given = how->elliptic ? derSignature(signature, curveOf(d->key.get())->octets) : signature;
    const openssl::Digest digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr;
    const bool good = digest && !given.isEmpty() &&
                      EVP_DigestVerifyInit(digest.get(), &context, how->digest, nullptr, d->key.get()) == 1 &&
                      setPadding(context, *how) &&
                      EVP_DigestVerify(digest.get(), bytes(given), static_cast<std::size_t>(given.size()), bytes(input),
                                       static_cast<std::size_t>(input.size())) == 1;
    if (!good)
        ERR_clear_error();
    return good;
}

bool Key::isSameKeyAs(const Key &other) const
{
    return EVP_PKEY_eq(d->key.get(), other.d->key.get()) == 1;
}

} // namespace drover::jose
