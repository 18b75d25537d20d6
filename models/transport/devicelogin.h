// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "transport/accesstoken.h"
#include "transport/httpclient.h"
#include "transport/servermetadata.h"

namespace drover::transport {

/// What a person is to do in a browser (RFC 8628 §3.3).
struct DevicePrompt {
    QString userCode;
    QUrl address;         ///< where the code is entered; http or https
    QUrl completeAddress; ///< the same with the code in it; empty where the server gives none
    QDateTime expiresAt;
};

/**
 * A log-in as the person, through a browser: the device flow (RFC 8628), then what jans-cli does with it. The person's
 * signed claims are fetched (userinfo) and handed in for the admin token, to which the server's own script adds the scopes
 * of the person's role.
 *
 * Where the server gives a refresh token, the next log-in uses it and asks nobody. The client must outlive it.
 */
class DeviceLogin : public QObject {
    Q_OBJECT

public:
    DeviceLogin(HttpClient &client, ClientCredentials credentials, const Clock &clock, QObject *parent = nullptr);

    /// A refresh token of an earlier log-in, to be used before anybody is asked; before the first use.
    void setRefreshToken(const QString &token) { m_refreshToken = token; }

    /// Ends when the person allowed or refused it, the code ran out, or \a cancel came; Kind::Denied for a refusal.
    QCoro::Task<Result<AccessToken>> run(ServerMetadata metadata, CancelToken cancel);

Q_SIGNALS:
    /// The person is to open the address and enter the code.
    void prompted(const drover::transport::DevicePrompt &prompt);
    /// Nothing is asked of the person any more.
    void promptEnded();
    /// The server gave another refresh token, or (empty) does not take the last one any more. A secret.
    void refreshTokenChanged(const QString &token);

private:
    using Form = QList<QPair<QString, QString>>;

    QCoro::Task<Result<HttpReply>> post(QUrl endpoint, Form form, CancelToken cancel);
    QCoro::Task<Result<AccessToken>> personsToken(ServerMetadata metadata, CancelToken cancel);
    QCoro::Task<Result<AccessToken>> poll(QUrl endpoint, QString deviceCode, int seconds, QDateTime end,
                                          CancelToken cancel);
    QCoro::Task<Result<AccessToken>> adminToken(ServerMetadata metadata, QString personsToken, CancelToken cancel);
    Result<AccessToken> taken(const HttpReply &reply);

    HttpClient &m_http;
    ClientCredentials m_credentials;
    const Clock &m_clock;
    QUrl m_issuer;
    QString m_refreshToken;
};

} // namespace drover::transport

Q_DECLARE_METATYPE(drover::transport::DevicePrompt)
