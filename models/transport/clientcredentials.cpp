// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientcredentials.h"

#include "jose/token.h"

#include <QCoreApplication>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> addAssertion(const HttpRequest &request, QList<QPair<QString, QString>> &form,
                          const ClientCredentials &credentials, const Clock &clock)
{
    if (!credentials.key) {
        return fail(Error::Kind::Denied,
                    QCoreApplication::translate("transport", "The client \"%1\" has no key to log in with.")
                        .arg(credentials.clientId),
                    {}, QCoreApplication::translate("transport", "Give the profile its private key."));
    }
    const QString audience = request.url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const Result<QString> assertion = jose::clientAssertion(*credentials.key, credentials.clientId, audience,
                                                            credentials.signingAlgorithm, clock.now());
    if (!assertion)
        return fail(assertion.error());
    form.append({u"client_id"_s, credentials.clientId});
    form.append({u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s});
    form.append({u"client_assertion"_s, *assertion});
    return {};
}

} // namespace

QString ClientCredentials::methodName() const
{
    switch (method) {
    case Method::Basic:
        return u"client_secret_basic"_s;
    case Method::Post:
        return u"client_secret_post"_s;
    case Method::PrivateKeyJwt:
        return u"private_key_jwt"_s;
    case Method::TlsCertificate:
        break;
    }
    return u"tls_client_auth"_s;
}

Result<void> authenticate(HttpRequest &request, QList<QPair<QString, QString>> &form,
                          const ClientCredentials &credentials, const Clock &clock)
{
    switch (credentials.method) {
    case ClientCredentials::Method::Post:
        form.append({u"client_id"_s, credentials.clientId});
        form.append({u"client_secret"_s, credentials.clientSecret});
        return {};
    case ClientCredentials::Method::PrivateKeyJwt:
        return addAssertion(request, form, credentials, clock);
    case ClientCredentials::Method::TlsCertificate:
        form.append({u"client_id"_s, credentials.clientId}); // RFC 8705 §2
        return {};
    case ClientCredentials::Method::Basic:
        break;
    }
    // Both parts are form-encoded first (RFC 6749 §2.3.1).
    const QByteArray id = formEncoded({{credentials.clientId, {}}}).chopped(1);
    const QByteArray secret = formEncoded({{credentials.clientSecret, {}}}).chopped(1);
    request.addHeader("Authorization", "Basic " + QByteArray(id + ':' + secret).toBase64());
    return {};
}

} // namespace drover::transport
