// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/relay.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

Relay::Relay(DapChannel *channel, DapRequest initialize, DapRequest attach, QObject *parent)
    : QObject(parent)
    , m_channel(channel)
    , m_initialize(std::move(initialize))
    , m_attach(std::move(attach))
{
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_attach.arguments.remove(u"host"_s);
        m_attach.arguments.remove(u"port"_s);
        send(m_initialize);
        DapRequest asked = m_attach;
        asked.command = u"attach"_s;
        send(asked);
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Relay::readAvailable);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Relay::fail);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Relay::fail);
}

Relay::~Relay()
{
    m_socket.disconnect(this); // its end tells of itself
}

void Relay::connectTo(const QString &host, quint16 port)
{
    m_socket.connectToHost(host, port);
}

void Relay::pass(const DapRequest &request)
{
    send(request);
}

void Relay::send(const DapRequest &request)
{
    const QJsonObject message{{u"seq"_s, request.seq}, {u"type"_s, u"request"_s}, {u"command"_s, request.command}, {u"arguments"_s, request.arguments}};
    m_socket.write(wire::Framer::frame(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void Relay::readAvailable()
{
    m_framer.feed(m_socket.readAll());
    while (true) {
        const Result<std::optional<QByteArray>> body = m_framer.next();
        if (!body) {
            m_socket.abort();
            fail();
            return;
        }
        if (!*body)
            return;
        QJsonObject message = QJsonDocument::fromJson(**body).object();
        const bool isAnswer = message.value("type"_L1).toString() == "response"_L1;
        if (isAnswer && message.value("request_seq"_L1).toInteger() == m_initialize.seq)
            continue;
        if (isAnswer && message.value("request_seq"_L1).toInteger() == m_attach.seq) {
            m_attached = true;
            message.insert(u"command"_s, m_attach.command);
        }
        if (!m_filter)
            m_channel->send(message);
        else if (const std::optional<QJsonObject> shown = m_filter(message))
            m_channel->send(*shown);
    }
}

void Relay::fail()
{
    if (m_over)
        return;
    m_over = true;
    if (!m_attached) {
        Q_EMIT unreachable(QCoreApplication::translate("adapter", "There is no debug adapter at %1: %2").arg(m_socket.peerName(), m_socket.errorString()));
    } else {
        m_channel->event(u"terminated"_s);
    }
    Q_EMIT ended();
}

} // namespace drover::adapter
