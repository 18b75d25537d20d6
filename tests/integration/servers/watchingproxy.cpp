// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchingproxy.h"

#include <QNetworkReply>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace drover::test {

WatchingProxy::WatchingProxy(const QUrl &origin) : m_origin(origin)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            const auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl WatchingProxy::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

void WatchingProxy::open()
{
    m_open = true;
    while (!m_waiting.empty())
        letOneThrough();
}

void WatchingProxy::letOneThrough()
{
    const Pending next = m_waiting.front();
    m_waiting.pop_front();
    forward(next);
}

void WatchingProxy::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Pending pending;
        pending.socket = socket;
        const QByteArrayList lines = buffer.left(end).split('\n');
        pending.method = lines.first().trimmed().split(' ').value(0);
        pending.target = lines.first().trimmed().split(' ').value(1);
        qsizetype length = 0;
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.left(colon).trimmed().toLower();
            const QByteArray value = line.mid(colon + 1).trimmed();
            if (name == "content-length")
                length = value.toLongLong();
            else if (name != "host" && name != "connection" && name != "accept-encoding")
                pending.headers.append({name, value});
        }
        if (buffer.size() < end + 4 + length)
            return;
        pending.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        take(std::move(pending));
    }
}

void WatchingProxy::take(Pending pending)
{
    if (m_open)
        forward(pending);
    else
        m_waiting.push_back(std::move(pending));
}

void WatchingProxy::forward(const Pending &pending)
{
    QNetworkRequest request(QUrl::fromEncoded(m_origin.toEncoded(QUrl::RemovePath) + pending.target));
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : pending.headers)
        request.setRawHeader(name, value);
    QNetworkReply *reply = m_network.sendCustomRequest(request, pending.method, pending.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, pending] {
        reply->deleteLater();
        WatchedExchange exchange{pending.method, pending.target, {}, pending.body, 0, {}, {}};
        for (const auto &[name, value] : pending.headers) {
            if (name == "content-type")
                exchange.requestType = value;
        }
        exchange.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        exchange.replyType = reply->rawHeader("Content-Type");
        exchange.replyBody = reply->isOpen() ? reply->readAll() : QByteArray();
        m_exchanges.append(exchange);
        if (pending.socket) {
            QByteArray answer = "HTTP/1.1 " + QByteArray::number(exchange.status) + " Passed on\r\n";
            const auto headers = reply->rawHeaderPairs();
            for (const auto &[name, value] : headers) {
                const QByteArray lower = name.toLower();
                if (lower != "content-length" && lower != "connection" && lower != "transfer-encoding")
                    answer += name + ": " + value + "\r\n";
            }
            answer += "Content-Length: " + QByteArray::number(exchange.replyBody.size()) + "\r\n\r\n" + exchange.replyBody;
            pending.socket->write(answer);
        }
        ++m_answered;
    });
}

} // namespace drover::test
