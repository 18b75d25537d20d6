// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/listener.h"

#include "base/log.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace drover::sandbox {

namespace {

constexpr int handshakeMs = 10'000;
constexpr int lingerMs = 2'000;
constexpr qint64 drainLimit = 4 * ConnectionGuard::requestLimit;

} // namespace

ConnectionGuard::ConnectionGuard(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
    // This slot is connected before the HTTP server's own, so it counts the bytes before they are taken.
    connect(socket, &QIODevice::readyRead, this, &ConnectionGuard::countBytes);
}

void ConnectionGuard::countBytes()
{
    const qint64 available = m_socket->bytesAvailable();
    if (m_refused) {
        m_drained += m_socket->skip(available);
        if (m_drained > drainLimit)
            m_socket->abort();
        return;
    }
    m_received += available;
    if (m_received > requestLimit)
        refuse();
}

void ConnectionGuard::refuse()
{
    m_refused = true;
    // The HTTP server must not see this connection any more; deleting it is then ours to do.
    disconnect(m_socket, nullptr, nullptr, nullptr);
    connect(m_socket, &QIODevice::readyRead, this, &ConnectionGuard::countBytes);
    connect(m_socket, &QAbstractSocket::disconnected, m_socket, &QObject::deleteLater);
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_socket->write("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket->skip(m_socket->bytesAvailable());
    // A peer that is still sending would lose the answer if the connection were closed under it at once.
    QTimer::singleShot(lingerMs, this, [this] { m_socket->abort(); });
}

void ConnectionGuard::closeAfterReply()
{
    m_socket->disconnectFromHost();
}

Listener::Listener(std::optional<TlsIdentity> tls, QObject *parent)
    : QTcpServer(parent)
    , m_tls(std::move(tls))
{
}

void Listener::watch(QTcpSocket *socket)
{
    m_guards.insert(socket->peerPort(), new ConnectionGuard(socket));
    if (m_guards.size() > 4096)
        m_guards.removeIf([](const auto &entry) { return entry.value().isNull(); });
    addPendingConnection(socket);
}

void Listener::incomingConnection(qintptr descriptor)
{
    if (m_tls) {
        encrypt(descriptor);
        return;
    }
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        socket->deleteLater();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    watch(socket);
}

void Listener::encrypt(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        socket->deleteLater();
        return;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(m_tls->certificate);
    configuration.setPrivateKey(m_tls->key);
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer); // a client may log in with its certificate (RFC 8705)
    socket->setSslConfiguration(configuration);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        disconnect(socket, &QAbstractSocket::errorOccurred, this, nullptr);
        disconnect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        watch(socket);
    });
    connect(socket, &QAbstractSocket::errorOccurred, this, [socket] {
        qCInfo(DROVER_LOG_SANDBOX) << "TLS handshake failed:" << socket->errorString();
        socket->abort();
        socket->deleteLater();
    });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(handshakeMs, socket, [socket] {
        if (!socket->isEncrypted()) {
            socket->abort();
            socket->deleteLater();
        }
    });
    socket->startServerEncryption();
}

} // namespace drover::sandbox
