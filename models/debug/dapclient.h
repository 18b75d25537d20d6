// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "wire/framer.h"
#include "wire/oneshot.h"

#include <QCoroTask>

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <map>
#include <optional>

class QIODevice;

namespace drover::debug {

/// Bounds on what a debug adapter may make of us.
struct DapLimits {
    wire::FrameLimits frames{8 * 1024, 32 * 1024 * 1024};
    qsizetype openRequests = 512; ///< more at once fail without being sent
    int connectMs = 10000;
};

/**
 * The client's side of the Debug Adapter Protocol ("Base Protocol" and its request, response and event messages,
 * https://microsoft.github.io/debug-adapter-protocol/specification).
 *
 * Each message leaves in one write, and a TCP connection has Nagle's algorithm switched off: a step must not wait for
 * an acknowledgement. One thread. When the conversation ends, every open request fails with the reason.
 */
class DapClient : public QObject {
    Q_OBJECT

public:
    explicit DapClient(QObject *parent = nullptr, DapLimits limits = {});
    ~DapClient() override;

    /// Connects to an adapter that listens; may be called once.
    QCoro::Task<Result<void>> connectTo(QString host, quint16 port, CancelToken cancel = {});
    /// Speaks over devices that are open already (a child's pipes), which must outlive the client.
    void attach(QIODevice *read, QIODevice *write);

    /// Asks and waits for the answer's body. An answer with `success: false` is an Error with the adapter's own words.
    /// A cancelled request ends at once; the adapter is told so if it can be (`supportsCancelRequest`).
    QCoro::Task<Result<QJsonObject>> request(QString command, QJsonObject arguments = {}, CancelToken cancel = {});
    /// Sends at once, so that several questions can be on their way together.
    wire::OneShot<Result<QJsonObject>> post(const QString &command, const QJsonObject &arguments = {},
                                            const CancelToken &cancel = {});

    /// The adapter understands `cancel` requests.
    void setCanCancel(bool can) { m_canCancel = can; }
    /// Ends the conversation: open requests fail with `why`.
    void close(const Error &why);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] qsizetype openRequests() const { return static_cast<qsizetype>(m_pending.size()); }

Q_SIGNALS:
    void event(const QString &name, const QJsonObject &body);
    /// Emitted before the open requests fail, which they do right after.
    void closed(const drover::Error &why);

private:
    struct Pending {
        QString command;
        wire::OneShot<Result<QJsonObject>> answer;
    };

    void readAvailable();
    void streamEnded();
    void handleMessage(const QByteArray &body);
    void handleResponse(const QJsonObject &message);
    void refuse(const QJsonObject &request);
    void giveUp(qint64 seq);
    void send(QJsonObject message);
    void failAll();

    DapLimits m_limits;
    wire::Framer m_framer;
    QPointer<QIODevice> m_read;
    QPointer<QIODevice> m_write;
    qint64 m_lastSeq = 0;
    bool m_canCancel = false;
    std::map<qint64, Pending> m_pending;
    std::optional<Error> m_closedBecause;
};

} // namespace drover::debug
