// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tls/clientcertificate.h"

#include "jose/key.h"
#include "jose/opensslhandles.h"

#include <QJsonArray>
#include <QStringList>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

using namespace openssl;
using Store = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;

Certificate read(BIO *bio)
{
    return Certificate(PEM_read_bio_X509(bio, nullptr, nullptr, nullptr));
}

Certificate certificateIn(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return bio ? read(bio.get()) : Certificate();
}

/// The parts of a name without the blanks around them; the case of letters does not count (RFC 5280 §7.1).
QStringList partsOf(const QString &name)
{
    QStringList parts = name.toCaseFolded().split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

} // namespace

bool isIssuedBy(const QByteArray &certificate, const QByteArray &authorities)
{
    const Certificate shown = certificateIn(certificate);
    const Store store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    const Bio bio(BIO_new_mem_buf(authorities.constData(), static_cast<int>(authorities.size())));
    if (!shown || !store || !context || !bio)
        return false;
    while (const Certificate authority = read(bio.get()))
        X509_STORE_add_cert(store.get(), authority.get());
    const bool good = X509_STORE_CTX_init(context.get(), store.get(), shown.get(), nullptr) == 1
                      && X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_CLIENT) == 1
                      && X509_verify_cert(context.get()) == 1;
    ERR_clear_error(); // the end of the file, and why it was refused
    return good;
}

bool hasSubject(const QByteArray &certificate, const QString &name)
{
    const Certificate shown = certificateIn(certificate);
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!shown || !bio || name.isEmpty()
        || X509_NAME_print_ex(bio.get(), X509_get_subject_name(shown.get()), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return false;
    return partsOf(QString::fromUtf8(contents(bio.get()))) == partsOf(name);
}

bool isRegistered(const QByteArray &certificate, const QJsonObject &jwks)
{
    const auto shown = jose::Key::fromCertificate(certificate);
    if (!shown)
        return false;
    const QJsonArray keys = jwks.value(u"keys").toArray();
    for (const QJsonValue &one : keys) {
        const QByteArray der = QByteArray::fromBase64(one[u"x5c"_s].toArray().at(0).toString().toLatin1());
        const QByteArray pem = "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
        const auto registered = der.isEmpty() ? jose::Key::fromJwk(one.toObject()) : jose::Key::fromCertificate(pem);
        if (registered && registered->isSameKeyAs(*shown))
            return true;
    }
    return false;
}

} // namespace drover::sandbox
