// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session keeps the debugger's breakpoints as the store has them.
#include "debug/debugsession.h"

#include <QJsonArray>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject conditionsOf(const Breakpoint &breakpoint, const Capabilities &can)
{
    QJsonObject json;
    if (!breakpoint.condition.isEmpty() && can.conditional)
        json.insert("condition"_L1, breakpoint.condition);
    if (!breakpoint.hitCondition.isEmpty() && can.hitConditional)
        json.insert("hitCondition"_L1, breakpoint.hitCondition);
    if (!breakpoint.logMessage.isEmpty() && can.logPoints)
        json.insert("logMessage"_L1, breakpoint.logMessage);
    return json;
}

} // namespace

QCoro::Task<void> DebugSession::sendBreakpoints(QPointer<DebugSession> session, QString script)
{
    QJsonArray wanted;
    QList<int> ids;
    const QList<Breakpoint> all = session->m_store.lineBreakpoints(script);
    for (const Breakpoint &breakpoint : all) {
        if (!breakpoint.enabled)
            continue;
        QJsonObject json = conditionsOf(breakpoint, session->m_capabilities);
        json.insert("line"_L1, breakpoint.line);
        wanted.append(json);
        ids.append(breakpoint.id);
    }
    if (session->m_runTo && session->m_runTo->script == script) {
        wanted.append(QJsonObject{{u"line"_s, session->m_runTo->line}});
        ids.append(0);
    }
    const QJsonObject arguments{{u"source"_s, sourceOf(script)}, {u"breakpoints"_s, wanted}};
    const wire::OneShot<Result<QJsonObject>> answer = session->m_client->post(u"setBreakpoints"_s, arguments);
    const Result<QJsonObject> body = co_await answer;
    if (session && session->isConfigured())
        session->takeBreakpoints(ids, body);
}

QCoro::Task<void> DebugSession::sendFunctionBreakpoints(QPointer<DebugSession> session)
{
    QJsonArray wanted;
    QList<int> ids;
    const QList<Breakpoint> all = session->m_store.functionBreakpoints();
    for (const Breakpoint &breakpoint : all) {
        if (!breakpoint.enabled)
            continue;
        QJsonObject json = conditionsOf(breakpoint, session->m_capabilities);
        json.insert("name"_L1, breakpoint.function);
        wanted.append(json);
        ids.append(breakpoint.id);
    }
    const QJsonObject arguments{{u"breakpoints"_s, wanted}};
    const wire::OneShot<Result<QJsonObject>> answer = session->m_client->post(u"setFunctionBreakpoints"_s, arguments);
    const Result<QJsonObject> body = co_await answer;
    if (session && session->isConfigured())
        session->takeBreakpoints(ids, body);
}

void DebugSession::takeBreakpoints(const QList<int> &ids, const Result<QJsonObject> &answer)
{
    if (!answer) {
        if (answer.error().kind != Error::Kind::Cancelled)
            Q_EMIT remarked(answer.error());
        return;
    }
    const QJsonArray list = answer->value("breakpoints"_L1).toArray();
    for (qsizetype i = 0; i < list.size() && i < ids.size(); ++i) {
        const QJsonObject json = list.at(i).toObject();
        if (json.contains("id"_L1))
            m_adapterIds.insert(json.value("id"_L1).toInteger(), ids.at(i));
        m_store.setResolved(ids.at(i), json.value("verified"_L1).toBool(), json.value("line"_L1).toInt(),
                            json.value("message"_L1).toString());
    }
}

void DebugSession::takeBreakpointEvent(const QJsonObject &body)
{
    const int id = m_adapterIds.value(body.value("id"_L1).toInteger(-1));
    if (const Breakpoint *known = m_store.find(id))
        m_store.setResolved(id, body.value("verified"_L1).toBool(known->verified), body.value("line"_L1).toInt(),
                            body.value("message"_L1).toString());
}

wire::OneShot<Result<QJsonObject>> DebugSession::postExceptionFilters()
{
    QJsonArray filters;
    for (const QJsonObject &known : std::as_const(m_capabilities.exceptionFilters)) {
        const QString filter = known.value("filter"_L1).toString();
        const bool on = m_store.hasChosenFilters() ? m_store.exceptionFilters().contains(filter)
                                                   : known.value("default"_L1).toBool();
        if (on)
            filters.append(filter);
    }
    return m_client->post(u"setExceptionBreakpoints"_s, {{u"filters"_s, filters}});
}

} // namespace drover::debug
