// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxfixture.h"
#include "server/adminapi.h"
#include "transport/oauthsession.h"
#include "watchingproxy.h"

#include <chrono>
#include <memory>

namespace drover::test {

enum class Server { Janssen, OxTrust };

/// One person's connection to an admin interface of a sandbox: a client, a session and a proxy of its own.
class Console
{
public:
    /// With `settle` 0 the oxTrust API is not looked at a second time after a write.
    Console(const SandboxFixture &sandbox, Server server, std::chrono::milliseconds settle = {});

    server::AdminApi &api() { return *m_api; }
    WatchingProxy &proxy() { return m_proxy; }
    transport::HttpClient &http() { return m_http; }
    transport::OAuthSession &session() { return m_session; }

private:
    WatchingProxy m_proxy;
    transport::HttpClient m_http;
    transport::OAuthSession m_session;
    std::unique_ptr<server::AdminApi> m_api;
};

/// The path below which an admin interface lies.
QString basePath(Server server);
/// This server's name of a member of the Config API.
QString nameOn(Server server, domain::EntityKind kind, const QString &field);
/// A new object of a kind as this server takes it. `number` makes names that differ.
QJsonObject newObject(Server server, domain::EntityKind kind, int number = 1);

} // namespace drover::test
