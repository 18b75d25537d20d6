// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/dapchannel.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

namespace {

constexpr wire::FrameLimits limits{8 * 1024, 16 * 1024 * 1024};

} // namespace

DapChannel::DapChannel(QIODevice *read, QIODevice *write, QObject *parent)
    : QObject(parent)
    , m_read(read)
    , m_write(write)
    , m_framer(limits)
{
    connect(read, &QIODevice::readyRead, this, &DapChannel::readAvailable);
    connect(read, &QIODevice::readChannelFinished, this, [this] {
        readAvailable();
        end();
    });
}

void DapChannel::start()
{
    readAvailable();
}

void DapChannel::readAvailable()
{
    const QPointer<DapChannel> self(this);
    if (!m_open || !m_read)
        return;
    m_framer.feed(m_read->readAll());
    while (self && m_open) {
        Result<std::optional<QByteArray>> body = m_framer.next();
        if (!body) {
            refuse({}, body.error().sentence());
            end();
            return;
        }
        if (!*body)
            return;
        takeBody(**body);
    }
}

void DapChannel::takeBody(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    const QJsonObject message = document.object();
    DapRequest request{message.value("seq"_L1).toInteger(), message.value("command"_L1).toString(), message.value("arguments"_L1).toObject()};
    if (problem.error != QJsonParseError::NoError) {
        refuse(request, QCoreApplication::translate("adapter", "The message is not JSON: %1").arg(problem.errorString()));
    } else if (!document.isObject() || message.value("type"_L1).toString() != "request"_L1) {
        refuse(request, QCoreApplication::translate("adapter", "The message is not a request of the Debug Adapter Protocol"));
    } else if (request.seq <= 0 || request.command.isEmpty()) {
        refuse(request, QCoreApplication::translate("adapter", "The request has no number or no command"));
    } else if (const QJsonValue arguments = message.value("arguments"_L1); !arguments.isUndefined() && !arguments.isNull() && !arguments.isObject()) {
        refuse(request, QCoreApplication::translate("adapter", "The arguments of %1 are not an object").arg(request.command));
    } else {
        Q_EMIT requested(request);
    }
}

void DapChannel::respond(const DapRequest &request, const QJsonObject &body)
{
    send({{u"type"_s, u"response"_s}, {u"request_seq"_s, request.seq}, {u"success"_s, true}, {u"command"_s, request.command}, {u"body"_s, body}});
}

void DapChannel::refuse(const DapRequest &request, const QString &why)
{
    QString format = why; // braces in it are no variables
    format.replace(u'{', u'(').replace(u'}', u')');
    send({{u"type"_s, u"response"_s},
          {u"request_seq"_s, request.seq},
          {u"success"_s, false},
          {u"command"_s, request.command},
          {u"message"_s, why},
          {u"body"_s, QJsonObject{{u"error"_s, QJsonObject{{u"id"_s, 1}, {u"format"_s, format}, {u"showUser"_s, false}}}}}});
}

void DapChannel::event(const QString &name, const QJsonObject &body)
{
    send({{u"type"_s, u"event"_s}, {u"event"_s, name}, {u"body"_s, body}});
}

void DapChannel::send(QJsonObject message)
{
    if (!m_open || !m_write)
        return;
    message.insert(u"seq"_s, ++m_lastSeq);
    m_write->write(wire::Framer::frame(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void DapChannel::close()
{
    m_open = false;
}

void DapChannel::end()
{
    if (!m_open)
        return;
    m_open = false;
    Q_EMIT ended();
}

} // namespace drover::adapter
