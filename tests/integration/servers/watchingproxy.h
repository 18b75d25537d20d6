// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>

namespace drover::test {

/// A request and what came back for it, whole.
struct WatchedExchange
{
    QByteArray method;
    QByteArray target; ///< path and query
    QByteArray requestType;
    QByteArray requestBody;
    int status = 0;
    QByteArray replyType;
    QByteArray replyBody;
};

/// Stands before a server on loopback, passes on what comes and keeps a copy of it. While it is closed, requests wait until
/// they are let through one by one.
class WatchingProxy : public QObject
{
    Q_OBJECT

public:
    explicit WatchingProxy(const QUrl &origin);

    /// The address of `path` of the server behind, as seen through this.
    QUrl url(const QString &path) const;
    const QList<WatchedExchange> &exchanges() const { return m_exchanges; }

    void close() { m_open = false; }
    /// Lets all that waits through, and all that comes.
    void open();
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// Passes the oldest waiting request on; answered() grows when its answer has been sent back.
    void letOneThrough();
    int answered() const { return m_answered; }

private:
    struct Pending
    {
        QPointer<QTcpSocket> socket;
        QByteArray method;
        QByteArray target;
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;
    };
    void read(QTcpSocket *socket, QByteArray &buffer);
    void take(Pending pending);
    void forward(const Pending &pending);

    QUrl m_origin;
    QTcpServer m_server;
    QNetworkAccessManager m_network;
    std::deque<Pending> m_waiting;
    QList<WatchedExchange> m_exchanges;
    bool m_open = true;
    int m_answered = 0;
};

} // namespace drover::test
