// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tls/selfsigned.h"

#include "jose/opensslhandles.h"

#include <QCoreApplication>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace drover::sandbox {

namespace {

using namespace openssl;

tl::unexpected<Error> failed(const char *step)
{
    char text[256] = {};
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    return fail(Error::Kind::Internal,
                QCoreApplication::translate("sandbox", "The sandbox could not make its certificate."), {},
                QCoreApplication::translate("sandbox", "Start it without --tls."),
                QString::fromLatin1(step) + QLatin1String(": ") + QString::fromLatin1(text));
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool fill(X509 *certificate, EVP_PKEY *key)
{
    unsigned char serial[16];
    if (X509_set_version(certificate, 2) != 1 || RAND_bytes(serial, sizeof serial) != 1)
        return false;
    serial[0] &= 0x7f; // a serial number is positive (RFC 5280 §4.1.2.2)
    const Number number(BN_bin2bn(serial, sizeof serial, nullptr));
    if (!number || !BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)))
        return false;
    constexpr long day = 24L * 60 * 60;
    X509_gmtime_adj(X509_getm_notBefore(certificate), -day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 365 * day);
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *common = reinterpret_cast<const unsigned char *>("Drover sandbox");
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, common, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1
        && addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature,keyCertSign")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_key_identifier, "hash")
        && addExtension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1")
        && X509_sign(certificate, key, EVP_sha256()) != 0;
}

} // namespace

Result<TlsIdentity> makeSelfSignedIdentity()
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return failed("EVP_EC_gen");
    const Certificate certificate(X509_new());
    if (!certificate || !fill(certificate.get(), key.get()))
        return failed("X509");
    const Bio certificatePem(BIO_new(BIO_s_mem()));
    const Bio keyPem(BIO_new(BIO_s_mem()));
    if (!certificatePem || !keyPem || PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed("PEM");
    TlsIdentity identity;
    identity.certificate = QSslCertificate(contents(certificatePem.get()), QSsl::Pem);
    identity.key = QSslKey(contents(keyPem.get()), QSsl::Ec, QSsl::Pem);
    if (identity.certificate.isNull() || identity.key.isNull())
        return failed("QSslCertificate");
    return identity;
}

} // namespace drover::sandbox
