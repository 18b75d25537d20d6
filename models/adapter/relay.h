// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapter/dapchannel.h"
#include "wire/framer.h"

#include <QObject>
#include <QString>
#include <QTcpSocket>

namespace drover::adapter {

/// Hands a client's conversation on to another adapter: what `attach` with a host and a port does. The `initialize` that
/// was answered already is played to the other adapter, whose answer to it is dropped. One thread.
class Relay : public QObject {
    Q_OBJECT

public:
    /// `channel` must outlive the relay; requests that come through it are to be given to pass().
    Relay(DapChannel *channel, DapRequest initialize, DapRequest attach, QObject *parent = nullptr);

    void connectTo(const QString &host, quint16 port);
    void pass(const DapRequest &request);

Q_SIGNALS:
    /// The other adapter is gone.
    void ended();

private:
    void readAvailable();
    void send(const DapRequest &request);
    void fail();

    DapChannel *m_channel;
    DapRequest m_initialize;
    DapRequest m_attach;
    QTcpSocket m_socket;
    wire::Framer m_framer;
    bool m_attached = false;
    bool m_over = false;
};

} // namespace drover::adapter
