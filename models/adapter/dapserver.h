// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapter/httprun.h"
#include "base/result.h"
#include "uma/events.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>

namespace drover::scripts {
class ScriptHost;
}

namespace drover::adapter {

class Session;

/// Listens on the loopback address for debuggers' clients, one session at a time. One thread.
class DapServer : public QObject {
    Q_OBJECT

public:
    /// With a host, sessions attach to what it runs; without one, they launch runs of their own. The host is not owned and
    /// must outlive the server. `sandboxes`: for runs through HTTP.
    explicit DapServer(scripts::ScriptHost *host = nullptr, SandboxFactory sandboxes = {}, QObject *parent = nullptr);
    ~DapServer() override;

    /// Gives the port; 0 asks for any free one. Kind::Unreachable if it is taken.
    Result<quint16> listen(quint16 port);
    /// An event of a flow that the host's scripts run for, for a session to show.
    void flowEvent(const uma::Event &event);

private:
    void accept();

    scripts::ScriptHost *m_host;
    SandboxFactory m_sandboxes;
    QTcpServer m_server;
    QPointer<Session> m_session;
};

} // namespace drover::adapter
