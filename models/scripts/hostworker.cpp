// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/hostworker.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::scripts {

namespace {

/// The host's JSON-RPC error code for a request that was told to stop.
constexpr int stoppedCode = -32001;
/// The host keeps the limits itself; this side steps in when it did not within this time.
constexpr int marginMs = 250;
/// Lines of the script's output that the error of a stopped call keeps.
constexpr qsizetype logLinesKept = 50;

/// The JSON text of a stopped call's Error::detail: {"line","method","traceback","log"}.
QString stoppedDetail(const QJsonObject &data)
{
    const QJsonArray log = data.value("log"_L1).toArray();
    QJsonArray lastLines;
    for (qsizetype i = qMax(qsizetype(0), log.size() - logLinesKept); i < log.size(); ++i)
        lastLines.append(log.at(i));
    const QJsonObject detail{{u"line"_s, data.value("line"_L1).toInt()},
                             {u"method"_s, data.value("method"_L1).toString()},
                             {u"traceback"_s, data.value("traceback"_L1).toString()},
                             {u"log"_s, lastLines}};
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

QString stoppedWhere(const QJsonObject &data)
{
    const int line = data.value("line"_L1).toInt();
    const QString method = data.value("method"_L1).toString();
    if (line > 0 && !method.isEmpty())
        return QCoreApplication::translate("scripts", "It was in line %1, called through %2.")
            .arg(QString::number(line), method);
    if (line > 0)
        return QCoreApplication::translate("scripts", "It was in line %1.").arg(line);
    return QCoreApplication::translate("scripts", "It did not react, so its process was ended; the line is not known.");
}

Error stoppedError(CallWatch::Verdict verdict, int limitMs, const QJsonObject &data)
{
    // The host says which of both it was, unless it had to be killed.
    const QString reason = data.value("reason"_L1).toString();
    if (reason == "stop"_L1 ? verdict != CallWatch::Verdict::TimedOut : verdict == CallWatch::Verdict::Stopped)
        return {Error::Kind::Cancelled, QCoreApplication::translate("scripts", "The script was stopped."),
                stoppedWhere(data),     {},
                stoppedDetail(data),    0};
    return {Error::Kind::Timeout,
            QCoreApplication::translate("scripts", "The script was stopped because it ran longer than %1 s.")
                .arg(limitMs / 1000.0),
            stoppedWhere(data),
            QCoreApplication::translate(
                "scripts", "Look for an endless loop or a wait there, or raise the limit in the settings."),
            stoppedDetail(data),
            0};
}

} // namespace

HostWorker::HostWorker(HostLaunch launch, const HostSettings &settings, QObject *parent)
    : QObject(parent)
    , m_process(std::move(launch), settings)
    , m_watch(marginMs, settings.stopGraceMs)
{
    connect(&m_process, &HostProcess::becameReady, this, &HostWorker::becameReady);
    connect(&m_process, &HostProcess::gone, this, &HostWorker::gone);
    connect(&m_process, &HostProcess::archiveRefused, this, &HostWorker::archiveRefused);
    connect(&m_process, &HostProcess::debugNotified, this, &HostWorker::handleDebug);
    connect(&m_process, &HostProcess::logged, this, &HostWorker::logged);
    connect(&m_watch, &CallWatch::stopWanted, this, &HostWorker::tellToStop);
    connect(&m_watch, &CallWatch::killWanted, this, &HostWorker::killStuck);
}

HostWorker::~HostWorker()
{
    const Error ended{Error::Kind::Cancelled,
                      QCoreApplication::translate("scripts", "The script host was shut down."),
                      {},
                      {},
                      {},
                      0};
    m_process.disconnect(this);
    m_process.kill(ended); // open requests fail while all members are still there
}

QCoro::Task<Result<QJsonObject>> HostWorker::run(QString method, QJsonObject params, int limitMs)
{
    const wire::RpcCall call = m_process.session().post(method, params); // the parameters can be large, and the call long
    return answered(call, limitMs);
}

QCoro::Task<Result<QJsonObject>> HostWorker::runCall(QByteArray params, int limitMs)
{
    return answered(m_process.session().post("call"_L1, params), limitMs);
}

QCoro::Task<Result<QJsonObject>> HostWorker::answered(wire::RpcCall call, int limitMs)
{
    m_watch.sent(call.id, limitMs);
    const QPointer<HostWorker> self(this);
    const wire::OneShot<wire::RpcAnswer> pending = call.answer;
    const wire::RpcAnswer answer = co_await pending;
    CallWatch::Verdict verdict = CallWatch::Verdict::None;
    if (self) {
        verdict = m_watch.ended(call.id);
        if (m_watch.isIdle())
            Q_EMIT becameIdle();
    }
    if (answer)
        co_return answer->toObject();
    const wire::RpcFailure &failure = answer.error();
    if (failure.peer && failure.peer->code == stoppedCode)
        co_return fail(stoppedError(verdict, limitMs, failure.peer->data.toObject()));
    if (!failure.peer && verdict != CallWatch::Verdict::None)
        co_return fail(stoppedError(verdict, limitMs, {})); // killed, because it did not stop
    if (!failure.peer && self && isGone())
        co_return fail(m_process.goneBecause()); // says more than the session knows
    co_return fail(failure.error);
}

QCoro::Task<Result<QJsonObject>> HostWorker::ask(QString method, QJsonObject params)
{
    const wire::RpcCall call = m_process.session().post(method, params);
    const wire::OneShot<wire::RpcAnswer> pending = call.answer;
    const wire::RpcAnswer answer = co_await pending;
    if (answer)
        co_return answer->toObject();
    const wire::RpcFailure &failure = answer.error();
    if (failure.peer) // the host's own words: an expression that cannot be evaluated, a line that is none
        co_return fail(Error{Error::Kind::Script, failure.peer->message, {}, {}, {}, 0});
    co_return fail(failure.error);
}

void HostWorker::handleDebug(const QString &method, const QJsonObject &params)
{
    // While a person looks at a paused script, its time does not pass.
    if (method == "debug/stopped"_L1)
        m_watch.setPaused(true);
    else if (method == "debug/resumed"_L1)
        m_watch.setPaused(false);
    Q_EMIT debugNotified(method, params);
}

void HostWorker::notify(const QString &method, const QJsonObject &params)
{
    m_process.session().notify(method, params);
}

void HostWorker::tellToStop(qint64 id)
{
    // With the id, a stop that crosses the answer of its call can be told from one for the next.
    m_process.session().post(u"stop"_s, {{u"id"_s, id}});
}

void HostWorker::killStuck(qint64)
{
    m_process.kill(
        {Error::Kind::Unreachable,
         QCoreApplication::translate("scripts", "The script host was ended because a script did not stop."),
         {},
         QCoreApplication::translate("scripts", "Load the script again: a new script host starts by itself."),
         {},
         0});
}

} // namespace drover::scripts
