// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace drover::jose {

/**
 * An RSA or elliptic-curve key for JSON Web Signatures (RFC 7515, RFC 7517, RFC 7518 §3): RS256/384/512, PS256/384/512,
 * and ES256/384/512 on the curve that belongs to each. Copies share the key. May be used in any thread, one at a time.
 *
 * Never shown, logged or written by itself: toPem() is the only way out of the private part.
 */
class Key {
public:
    /// A private key from what a person has: PEM (PKCS #1, SEC 1 or PKCS #8, encrypted or not), a JWK, or a JWKS with one
    /// private key. Kind::Denied when it wants a passphrase or another one, else Kind::Input.
    static Result<Key> fromText(const QByteArray &text, const QString &passphrase = {});
    /// A key of a JWKS, private or public. Kind::Input for what is none.
    static Result<Key> fromJwk(const QJsonObject &jwk);
    /// The public key of a certificate in PEM.
    static Result<Key> fromCertificate(const QByteArray &pem);
    /// A new key: "RSA" (2048 bits), "P-256", "P-384" or "P-521".
    static Result<Key> make(const QString &kind);

    /// Whether fromText() will want a passphrase.
    static bool isEncrypted(const QByteArray &text);

    bool isPrivate() const;
    /// The `kid`: the one given, else that of the JWK, else the thumbprint (RFC 7638).
    QString id() const;
    void setId(const QString &id);
    /// What it can sign with, the usual one first.
    QStringList algorithms() const;
    /// The public part as a JWK with `kid`, `use` and `alg`.
    QJsonObject publicJwk() const;
    /// The private key as PKCS #8, encrypted (AES-256) with a passphrase unless that is empty.
    QByteArray toPem(const QString &passphrase = {}) const;

    /// The signature over \a input in the form of RFC 7518; Kind::Input for an algorithm that is not this key's.
    Result<QByteArray> sign(const QByteArray &input, const QString &algorithm) const;
    bool verifies(const QByteArray &input, const QByteArray &signature, const QString &algorithm) const;
    /// Whether both have the same public part.
    bool isSameKeyAs(const Key &other) const;

private:
    struct Private;
    explicit Key(std::shared_ptr<Private> d);
    std::shared_ptr<Private> d;
};

} // namespace drover::jose
