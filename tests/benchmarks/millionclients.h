// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness.h"
#include "painted.h"
#include "workspace/console.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <functional>
#include <memory>

class QWidget;

namespace drover::bench {

/// A console that is connected to a sandbox with so many generated clients, and the same server's pages without any of
/// Drover. The sandbox's data is made once and kept in the build folder; each run gets a sandbox process of its own.
class ClientsServer {
public:
    /// \a clients is what the sandbox is to have; a million takes some twenty seconds the first time.
    explicit ClientsServer(int clients);
    ~ClientsServer();
    ClientsServer(const ClientsServer &) = delete;
    ClientsServer &operator=(const ClientsServer &) = delete;

    Result<void> open();
    workspace::Console &console() const { return *m_console; }

    /// The yardstick: one GET of a page of the client list, and its JSON parsed.
    Result<Sample> rawPage(qint64 start, int limit);
    /// The bytes of such a page.
    Result<QByteArray> rawBody(qint64 start, int limit);
    /// Requests that Drover's own connection has made since the last call of this.
    int takeRequests();

private:
    Result<void> makeData();
    Result<void> fetchToken();
    Result<QByteArray> fetch(QNetworkRequest request, const QByteArray &form = {});

    int m_clients;
    QString m_folder;
    std::unique_ptr<workspace::Console> m_console;
    QNetworkAccessManager m_network;
    QByteArray m_authorization;
    quint64 m_counted = 0;
};

/// Tells when a table has painted rows that are all there.
class PaintedRows : public QObject {
public:
    /// \a isThere says whether the rows that the table shows now have arrived.
    PaintedRows(QWidget &viewport, std::function<bool()> isThere);

    void reset() { m_painted = m_paintedAtAll = false; }
    /// A paint event with all rows has been handled since reset().
    bool painted() const { return m_painted; }
    /// Any paint event has been handled since reset().
    bool paintedAtAll() const { return m_paintedAtAll; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isThere;
    bool m_painted = false;
    bool m_paintedAtAll = false;
};

} // namespace drover::bench
