// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultserver.h"

#include "uma/http/flowendpoints.h"

#include <QStringList>

#include <functional>
#include <optional>

/**
 * A server that speaks UMA and tells nothing of what happens inside it, as a real one: protected resource, token
 * endpoint, claims gathering with two pages. Grants whoever enters US and NY.
 */
class FakeUmaServer {
public:
    /// With a certificate it speaks TLS.
    explicit FakeUmaServer(const QSslConfiguration &tls = {});

    drover::uma::FlowEndpoints endpoints() const;
    QUrl issuer() const { return m_server.url(QString()); }
    /// "METHOD path" of each request about the flow, in order.
    QStringList requests() const;
    const QList<WireRequest> &wire() const { return m_server.requests(); }

    /// Asked first; what it gives is the answer.
    std::function<std::optional<WireAnswer>(const WireRequest &)> intercept;

private:
    WireAnswer answer(const WireRequest &request);
    WireAnswer metadata() const;
    WireAnswer token(const WireRequest &request);
    WireAnswer page(const WireRequest &request, const QString &name);
    QString newTicket() { return QStringLiteral("ticket-%1").arg(++m_tickets); }

    FaultServer m_server;
    int m_tickets = 0;
    bool m_gathered = false;
    QString m_country;
    QString m_city;
    QString m_state;
};
