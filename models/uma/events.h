// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace drover::uma {

/// One thing that happened in the engine. The kinds and the keys of their data:
///  script.loaded     {script, inum, type, state, stage, error, serverError, lines, executable}: lines only if traced
///  script.called     {script, inum, type, method, args, value, defaulted, error, lines, log, simulated, durationMs}
///  claims.required   {script, names, missing}
///  policy.decided    {script, scope, resource, authorized}
///  ticket.rotated    {from, to, reason: "need_info"|"gathering", pct}
///  pct.saved         {pct, claims, reason: "token"|"gathering"}
///  need_info         {ticket, requiredClaims, redirectUser}
///  gathering.started {script, ticket, pct, client}
///  gathering.redirected {page, redirect}: to the first page
///  gathering.failed  {status, code, message, redirect}
///  step.page         {step, page, prepared, outcome, redirect, message, again}: `again` when an answer to a submit
///  shows the
///                    page once more, which runs no script (`prepared` is then null)
///  step.submitted    {step, page, pageClaims, gathered, nextStep, redirect, nextPage, done}: `redirect` is an external
///  URL gathering.finished {ticket, redirect, pct} remark            {code, text} decision          {decision, status,
///  code, message, ticket, pct}
/// Of log-in and consent, whose step.page and step.submitted have a `type` (that of the script), `messages`, and in the
/// place of pageClaims and gathered `submitted` (without passwords) and authenticated or authorized:
///  login.started     {script, acr, level, page}
///  login.finished    {acr, user, session}
///  login.token       {acr, amr}: what the id_token says
///  consent.started   {script, client}
///  consent.finished  {user, acr, session}
///  logout.finished   {result: "done"|"failed"|"redirect", url}
/// script.loaded and script.called also have `effects` where a script did something to the world around it.
struct Event {
    qint64 seq = 0;  ///< set by the sink; grows by one
    double atMs = 0; ///< set by the sink; milliseconds since it began
    QString kind;
    QJsonObject data;

    QJsonObject toJson() const;
    static Event fromJson(const QJsonObject &json);
};

/// Takes events in the order in which they happen. Used from the engine's thread, not owned by the services.
class EventSink {
public:
    EventSink() = default;
    virtual ~EventSink() = default;
    EventSink(const EventSink &) = delete;
    EventSink &operator=(const EventSink &) = delete;

    /// Numbers and keeps the event; `seq` and `atMs` of what is passed are not looked at.
    virtual void event(Event event) = 0;
    void emitEvent(const QString &kind, const QJsonObject &data);
};

/// Keeps all events of one run.
class EventRecorder : public EventSink {
public:
    EventRecorder();
    /// Each event is told, numbered, after it is kept.
    void setListener(std::function<void(const Event &)> listener) { m_listener = std::move(listener); }
    void event(Event event) override;
    const QList<Event> &events() const;

private:
    QElapsedTimer m_clock;
    QList<Event> m_events;
    std::function<void(const Event &)> m_listener;
};

} // namespace drover::uma
