// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapter/dapchannel.h"
#include "wire/framer.h"

#include <QObject>
#include <QString>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace drover::adapter {

/// Hands a client's conversation on to another adapter: what `attach` with a host and a port does. The `initialize` that
/// was answered already is played to the other adapter, whose answer to it is dropped. One thread.
class Relay : public QObject {
    Q_OBJECT

public:
    /// `channel` must outlive the relay; requests that come through it are to be given to pass(). `attach` is what the
    /// client asked, by whatever name; the other adapter is asked to attach.
    Relay(DapChannel *channel, DapRequest initialize, DapRequest attach, QObject *parent = nullptr);
    ~Relay() override;

    void connectTo(const QString &host, quint16 port);
    void pass(const DapRequest &request);
    /// Is asked for each message of the other adapter; what it gives is handed on in its place, or nothing.
    void setFilter(std::function<std::optional<QJsonObject>(const QJsonObject &)> filter) { m_filter = std::move(filter); }

Q_SIGNALS:
    /// There is no adapter there, so that attaching is to be refused; ended() follows.
    void unreachable(const QString &why);
    /// The other adapter is gone.
    void ended();

private:
    void readAvailable();
    void send(const DapRequest &request);
    void fail();

    DapChannel *m_channel;
    DapRequest m_initialize;
    DapRequest m_attach;
    std::function<std::optional<QJsonObject>(const QJsonObject &)> m_filter;
    QTcpSocket m_socket;
    wire::Framer m_framer;
    bool m_attached = false;
    bool m_over = false;
};

} // namespace drover::adapter
