// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wire/framer.h"
#include "wire/oneshot.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QPointer>

#include <optional>

class QIODevice;

namespace drover::wire {

/// The error object of a JSON-RPC answer (JSON-RPC 2.0 §5.1).
struct RpcError {
    int code = 0;
    QString message;
    QJsonValue data;
};

/// Why a request has no result: always an Error to show, and the other side's own words if it refused the request.
struct RpcFailure {
    Error error;
    std::optional<RpcError> peer;
};

using RpcAnswer = tl::expected<QJsonValue, RpcFailure>;

/// A request on its way: `RpcAnswer answer = co_await call.answer;`
struct RpcCall {
    qint64 id = 0;
    OneShot<RpcAnswer> answer;
};

/// The client side of a JSON-RPC 2.0 conversation over two byte streams with Content-Length framing. Answers may come
/// in any order. One thread. The devices must outlive the session and are read by it alone.
///
/// When the session closes (the stream ends or breaks, close(), destruction) every open request fails with the reason.
class JsonRpcSession : public QObject {
    Q_OBJECT

public:
    /// What the session does when the read device ends.
    enum class AtEnd {
        Close,       ///< closes itself
        LeaveToOwner ///< stays open: the owner knows more about the reason and calls close()
    };

    JsonRpcSession(QIODevice *read, QIODevice *write, QObject *parent = nullptr, AtEnd atEnd = AtEnd::Close,
                   FrameLimits limits = {});
    ~JsonRpcSession() override;

    /// Sends a request, in one write. On a closed session the answer is there at once: the reason of the close.
    RpcCall post(const QString &method, const QJsonObject &params);
    /// The same with parameters that are the text of a JSON object already.
    RpcCall post(QLatin1StringView method, const QByteArray &params);
    /// The same for who only wants the result or the Error.
    QCoro::Task<Result<QJsonValue>> request(QString method, QJsonObject params);
    /// Sends a notification; a closed session drops it.
    void notify(const QString &method, const QJsonObject &params);

    /// Ends the conversation: every open request fails with `why`. Closes no device.
    void close(const Error &why);
    [[nodiscard]] bool isOpen() const;
    /// Number of requests that wait for their answer.
    [[nodiscard]] qsizetype openRequests() const;

Q_SIGNALS:
    /// The other side sent a notification.
    void notified(const QString &method, const QJsonObject &params);
    /// The session is closed. Emitted before the open requests fail, which they do right after.
    void closed(const drover::Error &why);

private:
    void readAvailable();
    void streamEnded();
    void handleMessage(const QByteArray &body);
    void handleAnswer(const QJsonObject &message);
    void refuse(const QJsonObject &request);
    void send(const QJsonObject &message);
    void sendText(QByteArrayView message);
    void failAll();

    QPointer<QIODevice> m_read;
    QPointer<QIODevice> m_write;
    AtEnd m_atEnd;
    Framer m_framer;
    qint64 m_lastId = 0;
    QHash<qint64, RpcCall> m_pending;
    std::optional<Error> m_closedBecause;
};

} // namespace drover::wire
