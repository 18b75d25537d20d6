// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultserver.h"

#include "server/connection.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

/// A Janssen server in miniature: discovery, tokens, and the Config API over objects in memory. A test may change
/// objects behind its back and have it answer wrongly.
class FakeJanssen {
public:
    explicit FakeJanssen(const QSslConfiguration &tls = {});

    QUrl issuer() const { return m_server.url(QString()); }
    drover::server::ConnectionSettings settings() const;
    const QList<WireRequest> &requests() const { return m_server.requests(); }
    /// Requests to the Config API with this method.
    int count(const QByteArray &method) const;

    QMap<QString, QJsonObject> &collection(const QString &path) { return m_collections[path]; }
    void addScripts(int count);
    void addClients(int count);

    QByteArray grantedScopes = "https://jans.io/oauth/config/read-all https://jans.io/oauth/config/write-all "
                               "https://jans.io/oauth/config/delete-all";
    /// Asked first; what it gives is the answer.
    std::function<std::optional<WireAnswer>(const WireRequest &)> intercept;

private:
    WireAnswer answer(const WireRequest &request);
    WireAnswer list(const QString &collection, const WireRequest &request);
    WireAnswer create(const QString &collection, const WireRequest &request);
    WireAnswer patch(const QString &collection, const QString &id, const WireRequest &request);

    FaultServer m_server;
    QMap<QString, QMap<QString, QJsonObject>> m_collections;
    int m_made = 0;
};
