// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/dapserver.h"

#include "adapter/session.h"

#include <QCoreApplication>
#include <QTcpSocket>

namespace drover::adapter {

DapServer::DapServer(scripts::ScriptHost *host, SandboxFactory sandboxes, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_sandboxes(std::move(sandboxes))
{
    connect(&m_server, &QTcpServer::newConnection, this, &DapServer::accept);
}

DapServer::~DapServer()
{
    delete m_session;
}

Result<quint16> DapServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        return fail(Error::Kind::Unreachable, QCoreApplication::translate("adapter", "The debug adapter can't use port %1").arg(port),
                    m_server.errorString(), QCoreApplication::translate("adapter", "Name another port, or 0 for any free one"));
    }
    return m_server.serverPort();
}

void DapServer::flowEvent(const uma::Event &event)
{
    if (m_session)
        m_session->flowEvent(event);
}

void DapServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *channel = new DapChannel(socket, socket, socket);
        if (m_session) {
            connect(channel, &DapChannel::requested, socket, [channel, socket](const DapRequest &request) {
                channel->refuse(request, QCoreApplication::translate("adapter", "Another debugger is attached; only one can be"));
                channel->close();
                socket->disconnectFromHost();
            });
            connect(channel, &DapChannel::ended, socket, &QTcpSocket::disconnectFromHost); // also of a broken stream
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            channel->start();
            continue;
        }
        auto *session = new Session(channel, m_host, m_sandboxes, this);
        m_session = session;
        // Once: closing the socket, and its end, tell of an end again. The session goes first, it uses the socket's channel.
        connect(
            session, &Session::finished, this,
            [session, socket] {
                QObject::disconnect(socket, nullptr, session, nullptr);
                session->deleteLater();
                // What is written goes out first: the socket is kept until it has.
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                socket->disconnectFromHost();
                if (socket->state() == QAbstractSocket::UnconnectedState)
                    socket->deleteLater();
            },
            Qt::SingleShotConnection);
        // A reset connection has no orderly end of its channel.
        connect(socket, &QTcpSocket::disconnected, session, &Session::finished);
        channel->start();
    }
}

} // namespace drover::adapter
