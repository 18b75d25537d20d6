// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/framer.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace drover::test {

/**
 * A debug adapter that walks through a run that a test writes down: moments with a line and variables. It speaks the
 * protocol over TCP, keeps what it was asked, and can be made silent, contrary or broken.
 */
class FakeDebugger : public QObject
{
public:
    struct Moment
    {
        QString function;
        int line = 0;
        QList<std::pair<QString, QString>> locals;
    };

    QString script = QStringLiteral("policy");
    QList<Moment> moments;
    bool records = true; ///< can go back, and has a timeline
    QJsonArray markers;
    QJsonArray calls;
    QSet<QString> silent;                                             ///< commands that get no answer
    QHash<QString, QString> refuses;                                  ///< command → message
    QHash<QString, std::function<QJsonObject(QJsonObject)>> answers;  ///< command → body, in the place of its own
    QList<QJsonObject> requests;                                      ///< as they came

    // Where it is.
    int position = -1;
    int present = -1;
    bool isConfigured = false;
    QList<QJsonObject> breakpoints;

    FakeDebugger()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            m_socket = m_server.nextPendingConnection();
            m_framer = wire::Framer();
            connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        });
    }

    quint16 port() const { return m_server.serverPort(); }
    bool isConnected() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }
    void hangUp() { m_socket->abort(); }
    void sendBytes(const QByteArray &bytes) { m_socket->write(bytes); }

    int count(const QString &command) const
    {
        int found = 0;
        for (const QJsonObject &request : requests)
            found += request.value(QStringLiteral("command")).toString() == command ? 1 : 0;
        return found;
    }
    QJsonObject lastArguments(const QString &command) const
    {
        for (qsizetype i = requests.size() - 1; i >= 0; --i) {
            if (requests.at(i).value(QStringLiteral("command")).toString() == command)
                return requests.at(i).value(QStringLiteral("arguments")).toObject();
        }
        return {};
    }
    QStringList commands() const
    {
        QStringList all;
        for (const QJsonObject &request : requests)
            all += request.value(QStringLiteral("command")).toString();
        return all;
    }

    void sendEvent(const QString &name, const QJsonObject &body = {})
    {
        send({{QStringLiteral("type"), QStringLiteral("event")}, {QStringLiteral("event"), name}, {QStringLiteral("body"), body}});
    }
    /// Runs on to the next breakpoint, or to the end.
    void runOn()
    {
        while (++position < moments.size()) {
            present = std::max(present, position);
            if (stopsAt(moments.at(position).line)) {
                tellStop(QStringLiteral("breakpoint"));
                return;
            }
        }
        sendEvent(QStringLiteral("terminated"));
    }
    void tellStop(const QString &reason)
    {
        QJsonObject body{{QStringLiteral("reason"), reason}, {QStringLiteral("threadId"), 1}};
        if (records) {
            body.insert(QStringLiteral("drover"), QJsonObject{{QStringLiteral("position"), position},
                                                             {QStringLiteral("count"), present + 1},
                                                             {QStringLiteral("past"), position < present},
                                                             {QStringLiteral("top"), frameAt(position)},
                                                             {QStringLiteral("flow"), QJsonObject{{QStringLiteral("script"), script}, {QStringLiteral("method"), moments.at(position).function}}}});
            sendEvent(QStringLiteral("drover/timeline"), {{QStringLiteral("count"), present + 1}});
        }
        sendEvent(QStringLiteral("stopped"), body);
    }
    void answer(const QJsonObject &request, const QJsonObject &body)
    {
        send({{QStringLiteral("type"), QStringLiteral("response")},
              {QStringLiteral("request_seq"), request.value(QStringLiteral("seq"))},
              {QStringLiteral("command"), request.value(QStringLiteral("command"))},
              {QStringLiteral("success"), true},
              {QStringLiteral("body"), body}});
    }
    QJsonObject source() const
    {
        return {{QStringLiteral("name"), QString(script + QStringLiteral(".py"))},
                {QStringLiteral("path"), QString(QStringLiteral("drover:/") + script + QStringLiteral(".py"))}};
    }

private:
    void read()
    {
        m_framer.feed(m_socket->readAll());
        while (true) {
            const Result<std::optional<QByteArray>> body = m_framer.next();
            if (!body || !*body)
                return;
            take(QJsonDocument::fromJson(**body).object());
        }
    }

    void take(const QJsonObject &request)
    {
        requests.append(request);
        const QString command = request.value(QStringLiteral("command")).toString();
        const QJsonObject arguments = request.value(QStringLiteral("arguments")).toObject();
        if (silent.contains(command))
            return;
        if (refuses.contains(command)) {
            const QJsonObject error{{QStringLiteral("id"), 1}, {QStringLiteral("format"), refuses.value(command)}};
            send({{QStringLiteral("type"), QStringLiteral("response")},
                  {QStringLiteral("request_seq"), request.value(QStringLiteral("seq"))},
                  {QStringLiteral("command"), command},
                  {QStringLiteral("success"), false},
                  {QStringLiteral("message"), QStringLiteral("refused")},
                  {QStringLiteral("body"), QJsonObject{{QStringLiteral("error"), error}}}});
            return;
        }
        answer(request, answers.contains(command) ? answers.value(command)(arguments) : bodyOf(command, arguments));
        if (!answers.contains(command))
            act(command, arguments);
    }

    QJsonObject bodyOf(const QString &command, const QJsonObject &arguments)
    {
        if (command == QLatin1String("initialize")) {
            QJsonObject can;
            for (const char *name : {"supportsConditionalBreakpoints", "supportsHitConditionalBreakpoints", "supportsLogPoints",
                                     "supportsFunctionBreakpoints", "supportsSetVariable", "supportsCancelRequest", "supportsExceptionInfoRequest"})
                can.insert(QLatin1String(name), true);
            can.insert(QStringLiteral("supportsStepBack"), records);
            can.insert(QStringLiteral("exceptionBreakpointFilters"),
                       QJsonArray{QJsonObject{{QStringLiteral("filter"), QStringLiteral("uncaught")}, {QStringLiteral("label"), QStringLiteral("Uncaught")}, {QStringLiteral("default"), true}}});
            can.insert(QStringLiteral("drover"), QJsonObject{{QStringLiteral("timeline"), records}});
            return can;
        }
        if (command == QLatin1String("setBreakpoints")) {
            breakpoints.clear();
            QJsonArray set;
            int id = 100;
            const QJsonArray wanted = arguments.value(QStringLiteral("breakpoints")).toArray();
            for (const QJsonValue &one : wanted) {
                breakpoints.append(one.toObject());
                set.append(QJsonObject{{QStringLiteral("id"), id++}, {QStringLiteral("verified"), true}, {QStringLiteral("line"), one.toObject().value(QStringLiteral("line"))}});
            }
            return {{QStringLiteral("breakpoints"), set}};
        }
        if (command == QLatin1String("stackTrace") && position >= 0)
            return {{QStringLiteral("stackFrames"), QJsonArray{frameAt(position)}}, {QStringLiteral("totalFrames"), 1}};
        if (command == QLatin1String("scopes"))
            return {{QStringLiteral("scopes"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Locals")}, {QStringLiteral("variablesReference"), 1}}}}};
        if (command == QLatin1String("variables") && position >= 0) {
            QJsonArray variables;
            for (const auto &[name, value] : moments.at(position).locals)
                variables.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}, {QStringLiteral("type"), QStringLiteral("str")}, {QStringLiteral("evaluateName"), name}, {QStringLiteral("variablesReference"), 0}});
            return {{QStringLiteral("variables"), variables}};
        }
        if (command == QLatin1String("setVariable")) {
            for (auto &[name, value] : moments[position].locals) {
                if (name == arguments.value(QStringLiteral("name")).toString())
                    value = arguments.value(QStringLiteral("value")).toString();
            }
            return {{QStringLiteral("value"), arguments.value(QStringLiteral("value"))}, {QStringLiteral("type"), QStringLiteral("str")}};
        }
        if (command == QLatin1String("evaluate")) {
            const QString expression = arguments.value(QStringLiteral("expression")).toString();
            QString value = QStringLiteral("?");
            for (const auto &[name, known] : moments.at(position).locals)
                value = name == expression ? known : value;
            return {{QStringLiteral("result"), value}, {QStringLiteral("type"), QStringLiteral("str")}, {QStringLiteral("variablesReference"), 0}};
        }
        if (command == QLatin1String("drover/timeline"))
            return {{QStringLiteral("count"), present + 1}, {QStringLiteral("position"), position}, {QStringLiteral("markers"), markers}, {QStringLiteral("calls"), calls}};
        return {};
    }

    void act(const QString &command, const QJsonObject &arguments)
    {
        if (command == QLatin1String("attach") || command == QLatin1String("launch")) {
            sendEvent(QStringLiteral("initialized"));
        } else if (command == QLatin1String("configurationDone")) {
            isConfigured = true;
            if (!moments.isEmpty())
                runOn();
        } else if (command == QLatin1String("continue")) {
            runOn();
        } else if (command == QLatin1String("next") || command == QLatin1String("stepIn") || command == QLatin1String("stepOut")) {
            if (position + 1 < moments.size()) {
                present = std::max(present, ++position);
                tellStop(QStringLiteral("step"));
            } else {
                sendEvent(QStringLiteral("terminated"));
            }
        } else if (command == QLatin1String("stepBack")) {
            position = std::max(0, position - 1);
            tellStop(QStringLiteral("step"));
        } else if (command == QLatin1String("reverseContinue")) {
            while (position > 0 && !stopsAt(moments.at(--position).line)) { }
            tellStop(QStringLiteral("breakpoint"));
        } else if (command == QLatin1String("drover/goto")) {
            position = std::clamp(arguments.value(QStringLiteral("index")).toInt(), 0, present);
            tellStop(QStringLiteral("goto"));
        } else if (command == QLatin1String("drover/live")) {
            position = present;
            tellStop(QStringLiteral("goto"));
        }
    }

    bool stopsAt(int line) const
    {
        for (const QJsonObject &one : breakpoints) {
            if (one.value(QStringLiteral("line")).toInt() == line)
                return true;
        }
        return false;
    }
    QJsonObject frameAt(int at) const
    {
        return {{QStringLiteral("id"), 1000 + at}, {QStringLiteral("name"), moments.at(at).function}, {QStringLiteral("line"), moments.at(at).line}, {QStringLiteral("column"), 1}, {QStringLiteral("source"), source()}};
    }
    void send(QJsonObject message)
    {
        message.insert(QStringLiteral("seq"), ++m_seq);
        if (isConnected())
            m_socket->write(wire::Framer::frame(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }

    QTcpServer m_server;
    QPointer<QTcpSocket> m_socket;
    wire::Framer m_framer;
    int m_seq = 0;
};

} // namespace drover::test
