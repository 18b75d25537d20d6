// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/timeline.h"

#include <QJsonArray>

#include <algorithm>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

Timeline::Timeline(DebugSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &DebugSession::stopped, this, &Timeline::takeStop);
    connect(&m_session, &DebugSession::recordingGrew, this, [this](qint64 count) {
        if (count < m_count)
            clear(); // it began anew
        m_count = count;
        Q_EMIT changed();
        refresh();
    });
    connect(&m_session, &DebugSession::stateChanged, this, [this](DebugSession::State state) {
        if (state == DebugSession::State::Connecting) {
            m_cancel.cancel();
            m_cancel = CancelSource();
            clear();
            Q_EMIT changed();
        } else if (state == DebugSession::State::Running) {
            m_past = false;
            m_position = -1;
            Q_EMIT positionChanged(m_position);
        }
    });
}

void Timeline::clear()
{
    m_count = 0;
    m_read = 0;
    m_position = -1;
    m_past = false;
    m_truncated = false;
    m_markers.clear();
    m_calls.clear();
}

void Timeline::takeStop()
{
    const Stop &stop = m_session.lastStop();
    m_position = stop.count > 0 ? stop.position : -1;
    m_past = stop.past;
    if (stop.count != m_count) {
        if (stop.count < m_count)
            clear();
        m_position = stop.count > 0 ? stop.position : -1;
        m_past = stop.past;
        m_count = stop.count;
        Q_EMIT changed();
        refresh();
    }
    Q_EMIT positionChanged(m_position);
}

void Timeline::refresh()
{
    if (!m_session.capabilities().timeline || m_read >= m_count)
        return;
    if (m_reading) {
        m_again = true; // a held step key must not ask once a step
        return;
    }
    m_reading = true;
    // What belongs to the last moment may not have been there yet.
    read(this, std::max<qint64>(0, m_read - 1), m_cancel.token());
}

QCoro::Task<void> Timeline::read(QPointer<Timeline> timeline, qint64 from, CancelToken cancel)
{
    const qint64 to = timeline->m_count;
    const QJsonObject arguments{{u"from"_s, from}, {u"to"_s, to}};
    const Result<QJsonObject> answer = co_await timeline->m_session.ask(u"drover/timeline"_s, arguments, cancel);
    if (!timeline)
        co_return;
    timeline->m_reading = false;
    if (cancel.isCancelled() || !answer)
        co_return; // an adapter that refuses leaves the line without markers
    QList<TimelineMarker> &markers = timeline->m_markers;
    markers.removeIf([from](const TimelineMarker &one) { return one.index >= from; });
    const QJsonArray told = answer->value("markers"_L1).toArray();
    for (const QJsonValue &marker : told)
        markers.append(TimelineMarker::fromJson(marker.toObject()));
    std::stable_sort(markers.begin(), markers.end(),
                     [](const TimelineMarker &a, const TimelineMarker &b) { return a.index < b.index; });
    QList<TimelineCall> &calls = timeline->m_calls;
    const QJsonArray toldCalls = answer->value("calls"_L1).toArray();
    if (!toldCalls.isEmpty()) {
        const qint64 firstTold = TimelineCall::fromJson(toldCalls.first().toObject()).first;
        calls.removeIf([firstTold](const TimelineCall &one) { return one.first >= firstTold; });
        for (const QJsonValue &call : toldCalls)
            calls.append(TimelineCall::fromJson(call.toObject()));
    }
    timeline->m_truncated = answer->value("truncated"_L1).toBool();
    timeline->m_read = to;
    Q_EMIT timeline->changed();
    if (timeline && std::exchange(timeline->m_again, false))
        timeline->refresh();
}

std::optional<TimelineMarker> Timeline::markerAfter(qint64 moment) const
{
    const auto found = std::upper_bound(m_markers.cbegin(), m_markers.cend(), moment,
                                        [](qint64 at, const TimelineMarker &one) { return at < one.index; });
    return found == m_markers.cend() ? std::nullopt : std::optional(*found);
}

std::optional<TimelineMarker> Timeline::markerBefore(qint64 moment) const
{
    const auto found = std::lower_bound(m_markers.cbegin(), m_markers.cend(), moment,
                                        [](const TimelineMarker &one, qint64 at) { return one.index < at; });
    return found == m_markers.cbegin() ? std::nullopt : std::optional(*std::prev(found));
}

std::optional<TimelineCall> Timeline::callAt(qint64 moment) const
{
    const auto found = std::find_if(m_calls.cbegin(), m_calls.cend(), [moment](const TimelineCall &one) {
        return one.first <= moment && moment <= one.last;
    });
    return found == m_calls.cend() ? std::nullopt : std::optional(*found);
}

void Timeline::goTo(qint64 moment)
{
    if (m_count > 0)
        m_session.goTo(std::clamp<qint64>(moment, 0, m_count - 1));
}

} // namespace drover::debug
