// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

/// A request as it came over the wire.
struct WireRequest {
    QByteArray method;
    QByteArray target;                     ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What a server that may be at fault does with a request.
struct WireAnswer {
    QByteArray bytes;
    bool close = false; ///< hang up after the bytes
    bool stall = false; ///< say nothing more and keep the connection

    static WireAnswer http(int status, const QByteArray &body = {},
                           const QList<QPair<QByteArray, QByteArray>> &headers = {});
    static WireAnswer raw(const QByteArray &bytes);
    static WireAnswer silence();
    static WireAnswer hangUp();
};

/// An HTTP server on loopback that does what a test tells it, right or wrong.
class FaultServer : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<WireAnswer(const WireRequest &)>;

    /// With a certificate it speaks TLS.
    explicit FaultServer(Handler handler, const QSslConfiguration &tls = {});

    QUrl url(const QString &path = QStringLiteral("/")) const;
    const QList<WireRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

private:
    void serve(QTcpSocket *socket);
    void read(QTcpSocket *socket, QByteArray &buffer);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QList<WireRequest> m_requests;
    int m_connections = 0;
};
