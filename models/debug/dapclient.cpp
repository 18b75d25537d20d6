// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/dapclient.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("debug", text);
}

Error protocolError(const QString &why, const QString &detail = {})
{
    return {Error::Kind::Protocol,
            translated(QT_TRANSLATE_NOOP("debug", "The conversation with the debugger broke off.")),
            why,
            translated(QT_TRANSLATE_NOOP("debug", "Start debugging again.")),
            detail,
            0};
}

Error cancelledError()
{
    return {Error::Kind::Cancelled,
            translated(QT_TRANSLATE_NOOP("debug", "The question to the debugger was given up.")),
            {},
            {},
            {},
            0};
}

/// DAP "Message": `format` with {name} where a variable belongs.
QString messageText(const QJsonObject &message)
{
    QString text = message.value("format"_L1).toString();
    const QJsonObject variables = message.value("variables"_L1).toObject();
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value().toString());
    return text;
}

Error refusal(const QString &command, const QJsonObject &response)
{
    const QString shortText = response.value("message"_L1).toString();
    if (shortText == "cancelled"_L1)
        return cancelledError();
    const QString text = messageText(response.value("body"_L1).toObject().value("error"_L1).toObject());
    return {Error::Kind::Script,
            translated(QT_TRANSLATE_NOOP("debug", "The debugger could not do that.")),
            text.isEmpty() ? shortText : text,
            {},
            u"DAP %1: %2"_s.arg(command, shortText),
            0};
}

} // namespace

DapClient::DapClient(QObject *parent, DapLimits limits)
    : QObject(parent)
    , m_limits(limits)
    , m_framer(limits.frames)
{
}

DapClient::~DapClient()
{
    if (m_read)
        m_read->disconnect(this);
    if (!m_closedBecause)
        m_closedBecause = cancelledError();
    failAll();
}

QCoro::Task<Result<void>> DapClient::connectTo(QString host, quint16 port, CancelToken cancel)
{
    auto *socket = new QTcpSocket(this);
    auto *limit = new QTimer(socket);
    limit->setSingleShot(true);
    const wire::OneShot<Result<void>> outcome;
    const auto unreachable = [host, port](const QString &why) {
        return fail(Error::Kind::Unreachable,
                    translated(QT_TRANSLATE_NOOP("debug", "The debugger at %1, port %2 can't be reached."))
                        .arg(host)
                        .arg(port),
                    why, translated(QT_TRANSLATE_NOOP("debug", "Check that the sandbox runs, then start again.")));
    };
    connect(socket, &QTcpSocket::connected, socket, [outcome] { outcome.set(Result<void>()); });
    connect(socket, &QTcpSocket::errorOccurred, socket,
            [outcome, socket, unreachable] { outcome.set(unreachable(socket->errorString())); });
    connect(limit, &QTimer::timeout, socket, [outcome, unreachable] {
        outcome.set(unreachable(translated(QT_TRANSLATE_NOOP("debug", "Nobody answered in time."))));
    });
    connect(socket, &QObject::destroyed, socket, [outcome] { outcome.set(fail(cancelledError())); });
    cancel.onCancelled(socket, [outcome] { outcome.set(fail(cancelledError())); });
    limit->start(m_limits.connectMs);
    socket->connectToHost(host, port);
    const QPointer<DapClient> alive(this);
    const QPointer<QTcpSocket> connection(socket);
    const Result<void> connected = co_await outcome;
    if (!alive || !connection)
        co_return fail(cancelledError());
    limit->stop();
    if (!connected || m_closedBecause) {
        connection->disconnect();
        connection->abort();
        connection->deleteLater();
        co_return connected ? fail(*m_closedBecause) : fail(connected.error());
    }
    connection->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    attach(connection, connection);
    co_return Result<void>();
}

void DapClient::attach(QIODevice *read, QIODevice *write)
{
    m_read = read;
    m_write = write;
    connect(read, &QIODevice::readyRead, this, &DapClient::readAvailable);
    connect(read, &QIODevice::readChannelFinished, this, &DapClient::streamEnded);
    connect(read, &QIODevice::aboutToClose, this, &DapClient::streamEnded);
    if (read->bytesAvailable() > 0)
        readAvailable();
}

QCoro::Task<Result<QJsonObject>> DapClient::request(QString command, QJsonObject arguments, CancelToken cancel)
{
    const wire::OneShot<Result<QJsonObject>> answer = post(command, arguments, cancel);
    co_return co_await answer;
}

wire::OneShot<Result<QJsonObject>> DapClient::post(const QString &command, const QJsonObject &arguments,
                                                   const CancelToken &cancel)
{
    Pending pending{command, {}};
    const wire::OneShot<Result<QJsonObject>> answer = pending.answer;
    if (m_closedBecause || !m_write) {
        answer.set(fail(m_closedBecause ? *m_closedBecause
                                        : protocolError(translated(QT_TRANSLATE_NOOP(
                                              "debug", "There is no connection to a debugger.")))));
        return answer;
    }
    if (openRequests() >= m_limits.openRequests) {
        answer.set(fail(protocolError(
            translated(QT_TRANSLATE_NOOP("debug", "The debugger has not answered too many questions already.")))));
        return answer;
    }
    if (cancel.isCancelled()) {
        answer.set(fail(cancelledError()));
        return answer;
    }
    const qint64 seq = ++m_lastSeq;
    m_pending.emplace(seq, std::move(pending));
    QJsonObject message{{u"seq"_s, seq}, {u"type"_s, u"request"_s}, {u"command"_s, command}};
    if (!arguments.isEmpty())
        message.insert("arguments"_L1, arguments);
    send(std::move(message));
    cancel.onCancelled(this, [this, seq] { giveUp(seq); });
    return answer;
}

void DapClient::giveUp(qint64 seq)
{
    const auto found = m_pending.find(seq);
    if (found == m_pending.end())
        return; // answered already
    const wire::OneShot<Result<QJsonObject>> answer = found->second.answer;
    m_pending.erase(found);
    if (m_canCancel) {
        const qint64 own = ++m_lastSeq; // its answer says nothing
        send({{u"seq"_s, own},
              {u"type"_s, u"request"_s},
              {u"command"_s, u"cancel"_s},
              {u"arguments"_s, QJsonObject{{u"requestId"_s, seq}}}});
    }
    answer.set(fail(cancelledError()));
}

void DapClient::close(const Error &why)
{
    if (m_closedBecause)
        return;
    m_closedBecause = why;
    const QPointer<DapClient> self(this);
    if (m_read)
        m_read->disconnect(this);
    if (auto *socket = qobject_cast<QTcpSocket *>(m_write.data())) {
        socket->flush(); // what was written still goes out
        socket->disconnectFromHost();
    }
    Q_EMIT closed(why);
    if (self)
        failAll();
}

bool DapClient::isOpen() const
{
    return m_write && !m_closedBecause;
}

void DapClient::readAvailable()
{
    const QPointer<DapClient> self(this);
    if (m_closedBecause || !m_read)
        return;
    m_framer.feed(m_read->readAll());
    while (self && !m_closedBecause) { // whoever gets a message may close or delete the client
        const Result<std::optional<QByteArray>> body = m_framer.next();
        if (!body) {
            const Error why = protocolError(body.error().why, body.error().detail);
            close(why);
            return;
        }
        if (!*body)
            return;
        handleMessage(**body);
    }
}

void DapClient::streamEnded()
{
    const QPointer<DapClient> self(this);
    readAvailable(); // what came together with the end
    if (!self || m_closedBecause)
        return;
    close({Error::Kind::Unreachable,
           translated(QT_TRANSLATE_NOOP("debug", "The debugger ended the conversation.")),
           m_framer.atBoundary()
               ? QString()
               : translated(QT_TRANSLATE_NOOP("debug", "It broke off in the middle of a message.")),
           translated(QT_TRANSLATE_NOOP("debug", "Start debugging again.")),
           {},
           0});
}

void DapClient::handleMessage(const QByteArray &body)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    const QJsonObject message = document.object();
    const QString type = message.value("type"_L1).toString();
    if (!document.isObject()) {
        close(protocolError(translated(QT_TRANSLATE_NOOP("debug", "A message is not a JSON object.")),
                            parsing.error == QJsonParseError::NoError ? QString() : parsing.errorString()));
    } else if (type == "response"_L1) {
        handleResponse(message);
    } else if (type == "event"_L1) {
        Q_EMIT event(message.value("event"_L1).toString(), message.value("body"_L1).toObject());
    } else if (type == "request"_L1) {
        refuse(message);
    } else {
        qCDebug(DROVER_LOG_WIRE) << "a debug adapter's message of an unknown type was ignored:" << type;
    }
}

void DapClient::handleResponse(const QJsonObject &message)
{
    const qint64 seq = message.value("request_seq"_L1).toInteger(-1);
    const auto found = m_pending.find(seq);
    if (found == m_pending.end()) {
        qCDebug(DROVER_LOG_WIRE) << "an answer to no open request was ignored, request_seq" << seq;
        return;
    }
    const Pending pending = found->second;
    m_pending.erase(found);
    if (message.value("success"_L1).toBool())
        pending.answer.set(message.value("body"_L1).toObject());
    else
        pending.answer.set(fail(refusal(pending.command, message)));
}

/// Reverse requests (runInTerminal, startDebugging) are for clients that said they can: we never do.
void DapClient::refuse(const QJsonObject &request)
{
    const qint64 seq = ++m_lastSeq;
    send({{u"seq"_s, seq},
          {u"type"_s, u"response"_s},
          {u"request_seq"_s, request.value("seq"_L1)},
          {u"command"_s, request.value("command"_L1)},
          {u"success"_s, false},
          {u"message"_s, u"not supported by this client"_s}});
}

void DapClient::send(QJsonObject message)
{
    if (m_closedBecause)
        return;
    const QByteArray bytes = wire::Framer::frame(QJsonDocument(message).toJson(QJsonDocument::Compact));
    if (m_write && m_write->write(bytes) == bytes.size())
        return;
    const QString detail = m_write ? m_write->errorString() : QString();
    close({Error::Kind::Unreachable,
           translated(QT_TRANSLATE_NOOP("debug", "The debugger can't be written to.")),
           {},
           translated(QT_TRANSLATE_NOOP("debug", "Start debugging again.")),
           detail,
           0});
}

void DapClient::failAll()
{
    const Error why = *m_closedBecause; // whoever is resumed may delete this
    const std::map<qint64, Pending> pending = std::exchange(m_pending, {});
    for (const auto &[seq, open] : pending)
        open.answer.set(fail(why));
}

} // namespace drover::debug
