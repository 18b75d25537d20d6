// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jsonrpcsession.h"

#include "base/log.h"
#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::wire {

namespace {

constexpr int methodNotFound = -32601; // JSON-RPC 2.0 §5.1

Error protocolError(const QString &why, const QString &detail = {})
{
    return {Error::Kind::Protocol,
            QCoreApplication::translate("wire", "The conversation with the other program broke off."),
            why,
            {},
            detail,
            0};
}

RpcFailure refusal(const QJsonObject &error)
{
    RpcError peer{error.value("code"_L1).toInt(), error.value("message"_L1).toString(), error.value("data"_L1)};
    Error shown{Error::Kind::Internal,
                QCoreApplication::translate("wire", "The other program refused a request."),
                peer.message,
                {},
                u"JSON-RPC error %1"_s.arg(peer.code),
                0};
    return {std::move(shown), std::move(peer)};
}

} // namespace

JsonRpcSession::JsonRpcSession(QIODevice *read, QIODevice *write, QObject *parent, AtEnd atEnd, FrameLimits limits)
    : QObject(parent)
    , m_read(read)
    , m_write(write)
    , m_atEnd(atEnd)
    , m_framer(limits)
{
    connect(read, &QIODevice::readyRead, this, &JsonRpcSession::readAvailable);
    connect(read, &QIODevice::readChannelFinished, this, &JsonRpcSession::streamEnded);
    connect(read, &QIODevice::aboutToClose, this, &JsonRpcSession::streamEnded);
}

JsonRpcSession::~JsonRpcSession()
{
    if (!m_closedBecause)
        m_closedBecause = Error{
            Error::Kind::Cancelled, QCoreApplication::translate("wire", "The conversation was ended."), {}, {}, {}, 0};
    failAll();
}

RpcCall JsonRpcSession::post(const QString &method, const QJsonObject &params)
{
    RpcCall call{++m_lastId, {}};
    if (m_closedBecause) {
        call.answer.set(tl::unexpected(RpcFailure{*m_closedBecause, {}}));
        return call;
    }
    m_pending.insert(call.id, call);
    send({{u"id"_s, call.id}, {u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}});
    return call; // where sending failed, the session has closed and failed it with all others
}

RpcCall JsonRpcSession::post(QLatin1StringView method, const QByteArray &params)
{
    RpcCall call{++m_lastId, {}};
    if (m_closedBecause) {
        call.answer.set(tl::unexpected(RpcFailure{*m_closedBecause, {}}));
        return call;
    }
    m_pending.insert(call.id, call);
    constexpr qsizetype envelope = 80;
    JsonText message(params.size() + envelope);
    message.beginObject().name("jsonrpc"_L1).value("2.0"_L1).name("id"_L1).value(call.id);
    message.name("method"_L1).value(method).name("params"_L1).raw(params).endObject();
    sendText(message.take());
    return call;
}

QCoro::Task<Result<QJsonValue>> JsonRpcSession::request(QString method, QJsonObject params)
{
    const OneShot<RpcAnswer> pending = post(method, params).answer;
    RpcAnswer answer = co_await pending; // the session may be gone from here on
    if (answer)
        co_return std::move(*answer);
    co_return fail(std::move(answer.error().error));
}

void JsonRpcSession::notify(const QString &method, const QJsonObject &params)
{
    send({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}});
}

void JsonRpcSession::close(const Error &why)
{
    if (m_closedBecause)
        return;
    m_closedBecause = why;
    const QPointer<JsonRpcSession> self(this);
    Q_EMIT closed(why);
    if (self)
        failAll();
}

bool JsonRpcSession::isOpen() const
{
    return !m_closedBecause;
}

qsizetype JsonRpcSession::openRequests() const
{
    return m_pending.size();
}

void JsonRpcSession::readAvailable()
{
    const QPointer<JsonRpcSession> self(this);
    if (m_closedBecause || !m_read)
        return;
    m_framer.feed(m_read->readAll());
    while (self && !m_closedBecause) { // whoever gets a message may close or delete the session
        const Result<std::optional<QByteArray>> body = m_framer.next();
        if (!body) {
            Error why = protocolError(body.error().why, body.error().detail);
            close(why);
            return;
        }
        if (!*body)
            return;
        handleMessage(**body);
    }
}

void JsonRpcSession::streamEnded()
{
    const QPointer<JsonRpcSession> self(this);
    readAvailable(); // what came together with the end
    if (!self || m_closedBecause || m_atEnd == AtEnd::LeaveToOwner)
        return;
    close({Error::Kind::Unreachable,
           QCoreApplication::translate("wire", "The other program ended the conversation."),
           m_framer.atBoundary() ? QString()
                                 : QCoreApplication::translate("wire", "It broke off in the middle of a message."),
           {},
           {},
           0});
}

void JsonRpcSession::handleMessage(const QByteArray &body)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (!document.isObject()) {
        const QString detail = parsing.error == QJsonParseError::NoError ? QString() : parsing.errorString();
        close(protocolError(QCoreApplication::translate("wire", "A message is not a JSON object."), detail));
        return;
    }
    const QJsonObject message = document.object();
    if (!message.contains("method"_L1)) {
        handleAnswer(message);
        return;
    }
    if (message.contains("id"_L1))
        refuse(message);
    else
        Q_EMIT notified(message.value("method"_L1).toString(), message.value("params"_L1).toObject());
}

void JsonRpcSession::handleAnswer(const QJsonObject &message)
{
    const QJsonValue id = message.value("id"_L1);
    const auto found = m_pending.constFind(id.toInteger(-1));
    if (found == m_pending.constEnd()) {
        if (id.isNull())
            qCWarning(DROVER_LOG_WIRE) << "the other program could not read a message:"
                                       << message.value("error"_L1).toObject().value("message"_L1).toString();
        else
            qCDebug(DROVER_LOG_WIRE) << "an answer to no open request was ignored, id" << id;
        return;
    }
    const OneShot<RpcAnswer> waiting = found->answer;
    m_pending.erase(found);
    const QJsonValue error = message.value("error"_L1);
    if (error.isObject())
        waiting.set(tl::unexpected(refusal(error.toObject())));
    else if (message.contains("result"_L1))
        waiting.set(message.value("result"_L1));
    else
        waiting.set(tl::unexpected(RpcFailure{
            protocolError(QCoreApplication::translate("wire", "An answer holds neither a result nor an error.")), {}}));
}

void JsonRpcSession::refuse(const QJsonObject &request)
{
    const QJsonObject error{{u"code"_s, methodNotFound}, {u"message"_s, u"method not found"_s}};
    send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, request.value("id"_L1)}, {u"error"_s, error}});
}

void JsonRpcSession::send(const QJsonObject &message)
{
    if (!m_closedBecause)
        sendText(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void JsonRpcSession::sendText(QByteArrayView message)
{
    if (m_closedBecause)
        return;
    const QByteArray bytes = Framer::frame(message);
    if (m_write && m_write->write(bytes) == bytes.size())
        return;
    const QString detail = m_write ? m_write->errorString() : QString();
    close({Error::Kind::Unreachable,
           QCoreApplication::translate("wire", "The other program can't be written to."),
           {},
           {},
           detail,
           0});
}

void JsonRpcSession::failAll()
{
    const Error why = *m_closedBecause; // whoever is resumed may delete this
    const QHash<qint64, RpcCall> pending = std::exchange(m_pending, {});
    QList<qint64> ids = pending.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids))
        pending.value(id).answer.set(tl::unexpected(RpcFailure{why, {}}));
}

} // namespace drover::wire
