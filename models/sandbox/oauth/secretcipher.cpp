// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/secretcipher.h"

#include "base/ids.h"

#include <QStringDecoder>

#include <openssl/evp.h>

namespace drover::sandbox {

namespace {

constexpr qsizetype saltLength = 24;
constexpr qsizetype blockSize = 8;

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

} // namespace

struct SecretCipher::Private
{
    QByteArray key;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();

    ~Private() { EVP_CIPHER_CTX_free(context); }

    std::optional<QByteArray> run(const QByteArray &input, bool encrypting) const
    {
        QByteArray output(input.size() + 2 * blockSize, Qt::Uninitialized);
        int first = 0;
        int last = 0;
        const bool ok = context
            && EVP_CipherInit_ex(context, EVP_des_ede3_ecb(), nullptr, bytes(key), nullptr, encrypting ? 1 : 0) == 1
            && EVP_CipherUpdate(context, bytes(output), &first, bytes(input), static_cast<int>(input.size())) == 1
            && EVP_CipherFinal_ex(context, bytes(output) + first, &last) == 1;
        if (!ok)
            return std::nullopt;
        output.truncate(first + last);
        return output;
    }
};

SecretCipher::SecretCipher(const QString &salt) : d(std::make_unique<Private>())
{
    d->key = salt.toUtf8().leftJustified(saltLength, '0', true);
}

SecretCipher::~SecretCipher() = default;
SecretCipher::SecretCipher(SecretCipher &&) noexcept = default;

QString SecretCipher::newSalt()
{
    return QString::fromLatin1(newSecret(saltLength).left(saltLength));
}

QString SecretCipher::encrypt(const QString &clear) const
{
    const auto encrypted = d->run(clear.toUtf8(), true);
    return encrypted ? QString::fromLatin1(encrypted->toBase64()) : QString();
}

std::optional<QString> SecretCipher::decrypt(const QString &encrypted) const
{
    const auto decoded = QByteArray::fromBase64Encoding(encrypted.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.size() % blockSize != 0)
        return std::nullopt;
    const auto clear = d->run(decoded.decoded, false);
    if (!clear)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(*clear);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString SecretCipher::stored(const QString &given) const
{
    return decrypt(given) ? given : encrypt(given);
}

} // namespace drover::sandbox
