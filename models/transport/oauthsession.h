// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "transport/httpclient.h"

#include <QDateTime>
#include <QJsonObject>

namespace drover::transport {

/// A client's own credentials. The secret is kept in memory only.
struct ClientCredentials {
    enum class Method { Basic, Post }; ///< client_secret_basic, client_secret_post (RFC 6749 §2.3.1)

    QString clientId;
    QString clientSecret;
    Method method = Method::Basic;

    bool isEmpty() const { return clientId.isEmpty(); }
};

/// Authorization server metadata (OpenID Connect Discovery 1.0 §3, RFC 8414 §2).
struct ServerMetadata {
    QString issuer;
    QUrl tokenEndpoint;
    QUrl introspectionEndpoint;
    QJsonObject json;
};

struct AccessToken {
    QString value;
    QStringList scopes;  ///< granted, which may be fewer than asked for
    QDateTime expiresAt; ///< invalid when the server did not say

    bool isUsableAt(const QDateTime &now) const;
};

/// Adds client authentication to a form request for the token endpoint.
void authenticate(HttpRequest &request, QList<QPair<QString, QString>> &form, const ClientCredentials &credentials);

/**
 * The client_credentials session with one authorization server: discovery once, a token kept until shortly before it
 * ends, one fetch at a time however many ask.
 *
 * The HttpClient must outlive it. A refusal is Kind::Denied and says what the server said and what to check.
 */
class OAuthSession : public QObject {
    Q_OBJECT

public:
    OAuthSession(HttpClient &client, QUrl issuer, ClientCredentials credentials, QStringList scopes,
                 QObject *parent = nullptr);
    ~OAuthSession() override;

    void setClock(const Clock &clock);

    /// The server's metadata, fetched once.
    QCoro::Task<Result<ServerMetadata>> discover(CancelToken cancel = {});
    /// A token that is good for at least the next half minute.
    QCoro::Task<Result<AccessToken>> token(CancelToken cancel = {});
    /// Sends with the token as bearer (RFC 6750 §2.1). A 401 on a token that was kept gets one fresh token and one more
    /// try.
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken cancel = {});
    /// Scopes of the last token.
    QStringList grantedScopes() const;
    /// Drops the token, so that the next use fetches one.
    void forgetToken();

private:
    QCoro::Task<void> fetchOnce();
    QCoro::Task<Result<AccessToken>> fetchToken(CancelToken cancel);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::transport
