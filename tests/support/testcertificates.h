// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/key.h"
#include "jose/opensslhandles.h"

#include <QSslConfiguration>
#include <QSslKey>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace drover::test {

/// A certificate made for a test, and its key.
struct Identity {
    QByteArray certificate; ///< PEM
    QByteArray key;         ///< PEM

    QByteArray sha256() const
    {
        return QSslCertificate(certificate, QSsl::Pem).digest(QCryptographicHash::Sha256);
    }
    /// For a server; with further certificates after its own.
    QSslConfiguration serverConfiguration(const QByteArray &issuers = {}) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromData(certificate + issuers, QSsl::Pem));
        configuration.setPrivateKey(QSslKey(key, QSsl::Ec, QSsl::Pem));
        return configuration;
    }
};

/// Makes a P-256 certificate "CN=name" for 127.0.0.1 and for TLS servers and clients, valid for a day, signed by \a issuer
/// or by itself.
inline Identity makeIdentity(const char *name, const Identity *issuer = nullptr)
{
    using namespace openssl;
    const auto own = jose::Key::make(QStringLiteral("P-256"));
    const QByteArray keyPem = own->toPem();
    const auto privateKey = [](const QByteArray &pem) {
        const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
        return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    };
    const Key key = privateKey(keyPem);
    const Key signer = privateKey(issuer ? issuer->key : keyPem);
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    static long serial = 1000;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 24L * 3600);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    Certificate above;
    if (issuer) {
        const Bio bio(BIO_new_mem_buf(issuer->certificate.constData(), static_cast<int>(issuer->certificate.size())));
        above.reset(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    }
    X509_set_issuer_name(certificate.get(), above ? X509_get_subject_name(above.get()) : subject);
    X509_set_pubkey(certificate.get(), key.get());
    X509V3_CTX context;
    X509V3_set_ctx(&context, above ? above.get() : certificate.get(), certificate.get(), nullptr, nullptr, 0);
    const auto extend = [&](int nid, const char *value) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
        X509_add_ext(certificate.get(), extension.get(), -1);
    };
    extend(NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    extend(NID_ext_key_usage, "serverAuth,clientAuth");
    extend(NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    X509_sign(certificate.get(), signer.get(), EVP_sha256());
    const Bio pem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(pem.get(), certificate.get());
    return {contents(pem.get()), keyPem};
}

} // namespace drover::test
