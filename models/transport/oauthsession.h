// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/accesstoken.h"
#include "transport/devicelogin.h"
#include "transport/httpclient.h"
#include "transport/servermetadata.h"

namespace drover::transport {

/**
 * The session with one authorization server: discovery once, a token kept until shortly before it ends, one fetch at a
 * time however many ask. The token is the client's own (client_credentials), a person's (the device flow), or where the
 * interface is protected with UMA the requesting party tokens that its tickets are traded for.
 *
 * The HttpClient must outlive it. A refusal is Kind::Denied and says what the server said and what to check.
 */
class OAuthSession : public QObject {
    Q_OBJECT

public:
    enum class Grant { ClientCredentials, Device };

    OAuthSession(HttpClient &client, QUrl issuer, ClientCredentials credentials, QStringList scopes,
                 QObject *parent = nullptr);
    ~OAuthSession() override;

    void setClock(const Clock &clock);
    /// How tokens are got; before the first use.
    void setGrant(Grant grant);
    /// A refresh token of an earlier log-in by the device flow, see DeviceLogin. Before the first use.
    void setRefreshToken(const QString &token);
    /// The interface answers with tickets (UMA 2.0): \a ticket is the first one. Before the first use.
    void setUmaTicket(const QString &ticket);

    /// The server's metadata, fetched once.
    QCoro::Task<Result<ServerMetadata>> discover(CancelToken cancel = {});
    /// A token that is good for at least the next half minute.
    QCoro::Task<Result<AccessToken>> token(CancelToken cancel = {});
    /// Sends with the token as bearer (RFC 6750 §2.1). A 401 on a token that was kept gets one fresh token and one more
    /// try.
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken cancel = {});
    /// Scopes of the last token.
    QStringList grantedScopes() const;
    /// Whether those are all that it opens; false where the server does not tell.
    bool knowsScopes() const;
    /// Drops the token, so that the next use fetches one.
    void forgetToken();

Q_SIGNALS:
    /// Of the device flow; see DeviceLogin.
    void devicePrompted(const drover::transport::DevicePrompt &prompt);
    void devicePromptEnded();
    void refreshTokenChanged(const QString &token);

private:
    QCoro::Task<void> fetchOnce();
    QCoro::Task<Result<AccessToken>> fetchToken(CancelToken cancel);
    QCoro::Task<Result<AccessToken>> clientToken(ServerMetadata metadata, CancelToken cancel);
    QCoro::Task<Result<HttpReply>> sendForTicket(HttpRequest request, CancelToken cancel);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::transport
