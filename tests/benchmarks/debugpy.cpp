// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debugpy.h"

#include "painted.h"

#include <QCoroTask>

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr int timeoutMs = 60'000;
constexpr int endTimeoutMs = 5'000;
constexpr int retryMs = 100;
const QString python = u"/usr/bin/python3"_s;

Error broken(const QString &why)
{
    return {Error::Kind::Unreachable, u"debugpy, the yardstick, does not do its part."_s, why, {}, {}, 0};
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

Debugpy::~Debugpy()
{
    if (m_client)
        m_client->close({Error::Kind::Cancelled, u"The benchmark is over."_s, {}, {}, {}, 0});
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endTimeoutMs)) {
        m_process.kill();
        m_process.waitForFinished(endTimeoutMs);
    }
}

Result<void> Debugpy::start(const QString &script, int breakLine)
{
    QProcess asking;
    asking.start(python, {u"-c"_s, u"import debugpy, sys; print('debugpy %s, Python %s' % (debugpy.__version__, sys.version.split()[0]))"_s});
    if (!asking.waitForFinished(timeoutMs) || asking.exitCode() != 0) {
        return fail(Error::Kind::NotFound, u"debugpy, the yardstick, is not installed (python3-debugpy)."_s,
                    QString::fromUtf8(asking.readAllStandardError()).trimmed());
    }
    m_version = QString::fromUtf8(asking.readAllStandardOutput()).trimmed();
    const quint16 port = freePort();
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(python, {u"-Xfrozen_modules=off"_s, u"-m"_s, u"debugpy"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--wait-for-client"_s, script});
    const QDeadlineTimer limit(timeoutMs);
    while (true) { // it says nowhere when it listens, and takes the first that connects for its client
        m_client = std::make_unique<debug::DapClient>();
        if (QCoro::waitFor(m_client->connectTo(u"127.0.0.1"_s, port)))
            break;
        if (limit.hasExpired() || m_process.state() == QProcess::NotRunning)
            return fail(broken(QString::fromUtf8(m_process.readAllStandardError()).trimmed()));
        m_process.waitForFinished(retryMs);
    }
    connect(m_client.get(), &debug::DapClient::event, this, [this](const QString &name, const QJsonObject &body) {
        m_initialized = m_initialized || name == "initialized"_L1;
        if (name == "stopped"_L1) {
            m_thread = body.value("threadId"_L1).toInteger();
            m_stopped = true;
        }
    });
    if (const Result<QJsonObject> answer =
            ask(u"initialize"_s, {{u"adapterID"_s, u"debugpy"_s}, {u"linesStartAt1"_s, true}, {u"columnsStartAt1"_s, true}, {u"pathFormat"_s, u"path"_s}});
        !answer)
        return fail(answer.error());
    auto attached = m_client->post(u"attach"_s, {{u"justMyCode"_s, true}});
    Q_UNUSED(attached)
    if (!wait(m_initialized))
        return fail(broken(u"It sent no event \"initialized\"."_s));
    const QJsonObject breakpoints{{u"source"_s, QJsonObject{{u"path"_s, script}}},
                                  {u"breakpoints"_s, QJsonArray{QJsonObject{{u"line"_s, breakLine}}}}};
    for (const auto &[command, arguments] : {std::pair{u"setBreakpoints"_s, breakpoints}, std::pair{u"configurationDone"_s, QJsonObject()}}) {
        if (const Result<QJsonObject> answer = ask(command, arguments); !answer)
            return fail(answer.error());
    }
    if (!wait(m_stopped))
        return fail(broken(u"It did not come to the breakpoint."_s));
    // The breakpoint has done its part; the steps are measured without one.
    if (const Result<QJsonObject> answer = ask(u"setBreakpoints"_s, {{u"source"_s, QJsonObject{{u"path"_s, script}}}, {u"breakpoints"_s, QJsonArray()}});
        !answer)
        return fail(answer.error());
    return look();
}

Result<void> Debugpy::step()
{
    m_stopped = false;
    if (const Result<QJsonObject> moved = ask(u"next"_s, {{u"threadId"_s, m_thread}}); !moved)
        return fail(moved.error());
    if (!wait(m_stopped))
        return fail(broken(u"A step did not end."_s));
    return look();
}

Result<void> Debugpy::look()
{
    const Result<QJsonObject> stack = ask(u"stackTrace"_s, {{u"threadId"_s, m_thread}});
    if (!stack)
        return fail(stack.error());
    const QJsonObject frame = stack->value("stackFrames"_L1).toArray().first().toObject();
    m_line = frame.value("line"_L1).toInt();
    const Result<QJsonObject> scopes = ask(u"scopes"_s, {{u"frameId"_s, frame.value("id"_L1)}});
    if (!scopes)
        return fail(scopes.error());
    const QJsonValue reference = scopes->value("scopes"_L1).toArray().first().toObject().value("variablesReference"_L1);
    const Result<QJsonObject> variables = ask(u"variables"_s, {{u"variablesReference"_s, reference}});
    if (!variables)
        return fail(variables.error());
    if (variables->value("variables"_L1).toArray().isEmpty())
        return fail(broken(u"It shows no variables."_s));
    return {};
}

Result<QJsonObject> Debugpy::ask(const QString &command, const QJsonObject &arguments)
{
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, m_client.get(), [this, command] { m_client->close(broken(u"It does not answer \"%1\"."_s.arg(command))); });
    limit.start(timeoutMs);
    return QCoro::waitFor(m_client->request(command, arguments));
}

bool Debugpy::wait(const bool &flag)
{
    return runUntil([&flag] { return flag; });
}

} // namespace drover::bench
