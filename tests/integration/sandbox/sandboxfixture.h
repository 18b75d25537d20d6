// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeengine.h"
#include "sandbox/server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimeZone>

namespace drover::test {

/// What came back.
struct Reply
{
    int status = 0; ///< 0: no answer
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QJsonObject json() const;
    QJsonArray array() const;
    QString text() const { return QString::fromUtf8(body); }
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A sandbox in this process with a fake engine and a clock that stands, and a client that talks to it over a real socket.
class SandboxFixture
{
public:
    explicit SandboxFixture(sandbox::SandboxOptions options = {});
    ~SandboxFixture();

    /// Nothing if it started, else why not.
    QString start();
    void stop();

    Reply send(const QByteArray &method, const QString &path, const QByteArray &body = {}, const Headers &headers = {});
    /// With a JSON body and a bearer token.
    Reply sendJson(const QByteArray &method, const QString &path, const QJsonDocument &body, const QString &token,
                   const QByteArray &contentType = "application/json");
    Reply get(const QString &path, const QString &token = {});
    /// A form with the client's credentials as Basic.
    Reply postForm(const QString &path, const QList<QPair<QString, QString>> &form, const sandbox::ReadyInfo::Client &client);
    /// An access token of a client, or empty.
    QString token(const sandbox::ReadyInfo::Client &client, const QString &scopes);
    /// Of the admin client with these scopes of the Config API ("scripts.readonly"); "all" gives the super scopes and the
    /// control interface's.
    QString adminToken(const QString &scopes = QStringLiteral("all"));
    QString protectionToken();

    QUrl url(const QString &path) const { return QUrl(ready.origin + path); }

    sandbox::SandboxOptions options;
    sandbox::ReadyInfo ready;
    FakeEngine *engine = nullptr; ///< alive while the sandbox runs
    FixedClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc())};
    QNetworkAccessManager network;
    QList<QSslCertificate> trusted; ///< the only authorities, if there are any

private:
    std::unique_ptr<sandbox::Server> m_server;
};

QByteArray formBody(const QList<QPair<QString, QString>> &form);
const QString configApi = QStringLiteral("/jans-config-api/api/v1");
const QString authBase = QStringLiteral("/jans-auth/restv1");
const QString umaTicketGrant = QStringLiteral("urn:ietf:params:oauth:grant-type:uma-ticket");

} // namespace drover::test
