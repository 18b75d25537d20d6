// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wire/framer.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

class QIODevice;

namespace drover::adapter {

/// One request of a debugger's client.
struct DapRequest {
    qint64 seq = 0;
    QString command;
    QJsonObject arguments;
};

/// The adapter's side of a Debug Adapter Protocol conversation: frames, sequence numbers, responses and events, each in
/// one write (the protocol's "Base Protocol"). What is not a request is answered by a failed response, and reading goes
/// on; after a broken header it cannot. One thread. Reads the devices alone, which must outlive it.
class DapChannel : public QObject {
    Q_OBJECT

public:
    DapChannel(QIODevice *read, QIODevice *write, QObject *parent = nullptr);

    /// Begins to read; what has come already is handed out before this returns.
    void start();
    void respond(const DapRequest &request, const QJsonObject &body = {});
    void refuse(const DapRequest &request, const QString &why);
    void event(const QString &name, const QJsonObject &body = {});
    /// Sends a message as it is, but for its number.
    void send(QJsonObject message);
    /// Reads and sends nothing any more.
    void close();

Q_SIGNALS:
    void requested(const drover::adapter::DapRequest &request);
    /// The client is gone, or what it sends can't be understood any more. Sent once.
    void ended();

private:
    void readAvailable();
    void takeBody(const QByteArray &body);
    void end();

    QPointer<QIODevice> m_read;
    QPointer<QIODevice> m_write;
    wire::Framer m_framer;
    qint64 m_lastSeq = 0;
    bool m_open = true;
};

} // namespace drover::adapter
