// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session moves through a run, and what it asks at a stop.
#include "debug/debugsession.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notConnected()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("debug", "Debugging was ended."), {}, {}, {}, 0};
}

QString commandOf(DebugSession::Move move)
{
    switch (move) {
    case DebugSession::Move::Continue: return u"continue"_s;
    case DebugSession::Move::Over: return u"next"_s;
    case DebugSession::Move::Into: return u"stepIn"_s;
    case DebugSession::Move::Out: return u"stepOut"_s;
    case DebugSession::Move::Back: return u"stepBack"_s;
    case DebugSession::Move::ReverseContinue: return u"reverseContinue"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

bool DebugSession::canMove(Move move) const
{
    if (!isStopped())
        return false;
    switch (move) {
    case Move::Back:
    case Move::ReverseContinue:
        return m_capabilities.stepBack && (m_stop.count == 0 || m_stop.position > 0);
    case Move::Continue:
    case Move::Over:
    case Move::Into:
    case Move::Out:
        break;
    }
    // A recording ends at its last moment.
    const bool atEnd = (m_stop.replay || m_stop.ended) && m_stop.position + 1 >= m_stop.count;
    return !atEnd;
}

void DebugSession::move(Move move)
{
    if (m_moving) {
        m_nextMove = move;
        return;
    }
    if (canMove(move))
        sendMove(move);
}

void DebugSession::sendMove(Move move)
{
    m_moving = true;
    m_stopCancel.cancel();
    const QJsonObject arguments{{u"threadId"_s, m_stop.thread}};
    awaitMove(this, m_client->post(commandOf(move), arguments));
    // While a step is made the last stop stays on the screen; only running on takes it away.
    if (m_state != State::Paused || move == Move::Back || move == Move::ReverseContinue)
        return; // through the recording, which takes no time
    if (move == Move::Continue)
        takeContinued();
    else
        m_stepTime.start();
}

QCoro::Task<void> DebugSession::awaitMove(QPointer<DebugSession> session, wire::OneShot<Result<QJsonObject>> answer)
{
    const Result<QJsonObject> moved = co_await answer;
    if (session && !moved && session->isActive())
        session->moveFailed(moved.error());
}

void DebugSession::moveFailed(const Error &error)
{
    m_moving = false;
    m_nextMove.reset();
    m_nextMoment.reset();
    if (error.kind != Error::Kind::Cancelled)
        Q_EMIT remarked(error);
}

void DebugSession::goTo(qint64 moment)
{
    if (m_moving) {
        m_nextMoment = moment;
        return;
    }
    if (isStopped() && moment != m_stop.position)
        sendGoTo(moment);
}

void DebugSession::sendGoTo(qint64 moment)
{
    m_moving = true;
    m_stopCancel.cancel();
    awaitMove(this, m_client->post(u"drover/goto"_s, {{u"index"_s, moment}}));
}

void DebugSession::goToPresent()
{
    if (m_state != State::Past || m_moving)
        return;
    m_moving = true;
    m_stopCancel.cancel();
    awaitMove(this, m_client->post(u"drover/live"_s));
}

void DebugSession::pause()
{
    if (m_state == State::Running)
        awaitMove(this, m_client->post(u"pause"_s, {{u"threadId"_s, std::max<qint64>(m_stop.thread, 1)}}));
}

void DebugSession::runTo(const QString &script, int line)
{
    if (!canMove(Move::Continue) || m_moving)
        return;
    Breakpoint target;
    target.script = script;
    target.line = line;
    m_runTo = target;
    sendBreakpoints(this, script);
    move(Move::Continue);
}

// ---- questions

QCoro::Task<Result<QJsonObject>> DebugSession::ask(QString command, QJsonObject arguments, CancelToken cancel)
{
    if (!m_client)
        co_return fail(notConnected());
    const wire::OneShot<Result<QJsonObject>> answer = m_client->post(command, arguments, cancel);
    co_return co_await answer;
}

QCoro::Task<Result<QList<Scope>>> DebugSession::scopes(qint64 frame, CancelToken cancel)
{
    const QJsonObject arguments{{u"frameId"_s, frame}};
    const Result<QJsonObject> body = co_await ask(u"scopes"_s, arguments, cancel);
    if (!body)
        co_return fail(body.error());
    QList<Scope> scopes;
    const QJsonArray list = body->value("scopes"_L1).toArray();
    for (const QJsonValue &scope : list)
        scopes.append(Scope::fromJson(scope.toObject()));
    co_return scopes;
}

QCoro::Task<Result<QList<Variable>>> DebugSession::variables(qint64 reference, QString filter, qint64 start, qint64 count,
                                                            CancelToken cancel)
{
    QJsonObject arguments{{u"variablesReference"_s, reference}};
    if (!filter.isEmpty())
        arguments.insert("filter"_L1, filter);
    if (count > 0) {
        arguments.insert("start"_L1, start);
        arguments.insert("count"_L1, count);
    }
    const Result<QJsonObject> body = co_await ask(u"variables"_s, arguments, cancel);
    if (!body)
        co_return fail(body.error());
    QList<Variable> variables;
    const QJsonArray list = body->value("variables"_L1).toArray();
    for (const QJsonValue &variable : list)
        variables.append(Variable::fromJson(variable.toObject()));
    co_return variables;
}

QCoro::Task<Result<Variable>> DebugSession::setVariable(qint64 container, QString name, QString value)
{
    const QJsonObject arguments{{u"variablesReference"_s, container}, {u"name"_s, name}, {u"value"_s, value}};
    const Result<QJsonObject> body = co_await ask(u"setVariable"_s, arguments, {});
    if (!body)
        co_return fail(body.error());
    Variable variable = Variable::fromJson(*body);
    variable.name = name;
    co_return variable;
}

QCoro::Task<Result<Variable>> DebugSession::evaluate(QString expression, QString context, CancelToken cancel)
{
    QJsonObject arguments{{u"expression"_s, expression}, {u"context"_s, context}};
    if (const std::optional<StackFrame> frame = currentFrame())
        arguments.insert("frameId"_L1, frame->id);
    const Result<QJsonObject> body = co_await ask(u"evaluate"_s, arguments, cancel);
    if (!body)
        co_return fail(body.error());
    Variable variable = Variable::fromJson(*body);
    variable.name = expression;
    variable.evaluateName = expression;
    co_return variable;
}

QCoro::Task<Result<QString>> DebugSession::source(QString script, CancelToken cancel)
{
    const QJsonObject source = sourceOf(script);
    const QJsonObject arguments{{u"source"_s, source}, {u"sourceReference"_s, 0}};
    const Result<QJsonObject> body = co_await ask(u"source"_s, arguments, cancel);
    if (!body)
        co_return fail(body.error());
    co_return body->value("content"_L1).toString();
}

} // namespace drover::debug
