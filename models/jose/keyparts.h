// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/opensslhandles.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// Keys of OpenSSL from and to the members of a JWK (RFC 7518 §6).
namespace drover::jose {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// A curve by its name in JOSE, with OpenSSL's name and the octets of a coordinate.
struct Curve {
    const char *jose;
    const char *openssl;
    int octets;
};
/// Null for a curve that is not one of P-256, P-384 and P-521.
const Curve *curveNamed(const QString &jose);
const Curve *curveOf(const EVP_PKEY *key);

/// Null when the members make no key. Private when `d` is there.
openssl::Key keyFromMembers(const QJsonObject &jwk);
/// The members that RFC 7638 §3.2 takes for the thumbprint: kty, and n, e or crv, x, y.
QJsonObject publicMembers(const EVP_PKEY *key);

} // namespace drover::jose
