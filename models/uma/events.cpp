// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/events.h"

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

QJsonObject Event::toJson() const
{
    return QJsonObject{{u"seq"_s, seq}, {u"atMs"_s, atMs}, {u"kind"_s, kind}, {u"data"_s, data}};
}

Event Event::fromJson(const QJsonObject &json)
{
    Event event;
    event.seq = json.value("seq"_L1).toInteger();
    event.atMs = json.value("atMs"_L1).toDouble();
    event.kind = json.value("kind"_L1).toString();
    event.data = json.value("data"_L1).toObject();
    return event;
}

void EventSink::emitEvent(const QString &kind, const QJsonObject &data)
{
    Event happened;
    happened.kind = kind;
    happened.data = data;
    event(std::move(happened));
}

EventRecorder::EventRecorder()
{
    m_clock.start();
}

void EventRecorder::event(Event event)
{
    event.seq = m_events.size() + 1;
    event.atMs = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    m_events.append(std::move(event));
    if (m_listener)
        m_listener(m_events.constLast());
}

const QList<Event> &EventRecorder::events() const
{
    return m_events;
}

} // namespace drover::uma
