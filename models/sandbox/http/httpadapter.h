// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/http/router.h"
#include "sandbox/tls/selfsigned.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

class QHttpServer;

namespace drover::sandbox {

class Listener;

/// The one place that knows QHttpServer, whose interface differs between Qt 6.4 and 6.8: listens on the loopback
/// address, copies each request out, lets the router answer it, and writes the answer, now or later.
///
/// One thread. A client that goes away before its answer is ready is no error.
class HttpAdapter : public QObject
{
    Q_OBJECT

public:
    /// `keepAlive` is held by every request until it is answered, so that what handlers use outlives them.
    HttpAdapter(std::shared_ptr<const Router> router, std::shared_ptr<void> keepAlive, QObject *parent = nullptr);
    ~HttpAdapter() override;

    /// Port 0 takes a free one. The error names the port that could not be had.
    Result<quint16> listen(quint16 port, std::optional<TlsIdentity> tls);
    void close();
    /// Requests that are being answered.
    int inFlight() const;

private:
    struct Exchange;
    void installHandler();
    static void answer(const Router &router, Request request, const std::shared_ptr<Exchange> &exchange);
    static QCoro::Task<void> finish(QCoro::Task<Response> task, std::shared_ptr<Exchange> exchange);

    std::shared_ptr<const Router> m_router;
    std::shared_ptr<void> m_keepAlive;
    std::unique_ptr<QHttpServer> m_server;
    Listener *m_listener = nullptr;
    std::shared_ptr<QSet<Exchange *>> m_open; ///< the requests that are being answered
};

} // namespace drover::sandbox
