// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/tls/selfsigned.h"

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace drover::sandbox {

/// Watches one connection: a request that grows beyond the limit is answered with 413 and the connection ends, before
/// the HTTP server behind has to keep it. Lives as a child of the socket.
class ConnectionGuard : public QObject
{
    Q_OBJECT

public:
    /// Bytes that one request may have, headers included.
    static constexpr qint64 requestLimit = 32LL * 1024 * 1024;

    explicit ConnectionGuard(QTcpSocket *socket);

    QTcpSocket *socket() const { return m_socket; }
    /// A request was complete: what comes now belongs to the next one.
    void requestComplete() { m_received = 0; }
    /// Ends the connection once all that was written has gone out.
    void closeAfterReply();

private:
    void countBytes();
    void refuse();

    QTcpSocket *m_socket;
    qint64 m_received = 0;
    qint64 m_drained = 0;
    bool m_refused = false;
};

/// Accepts connections, plain or TLS, and hands them on with a guard each.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(std::optional<TlsIdentity> tls, QObject *parent = nullptr);

    /// The guard of the connection that comes from this port of the peer, if it still stands.
    ConnectionGuard *guard(quint16 peerPort) const { return m_guards.value(peerPort); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void watch(QTcpSocket *socket);
    void encrypt(qintptr descriptor);

    std::optional<TlsIdentity> m_tls;
    QHash<quint16, QPointer<ConnectionGuard>> m_guards;
};

} // namespace drover::sandbox
