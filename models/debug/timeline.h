// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"

#include <QObject>
#include <QPointer>

namespace drover::debug {

/**
 * The recording of a run as a line: how many moments it has, which one is looked at, and what is worth finding on it.
 * Reads only what is new. The session must live as long. Main thread.
 */
class Timeline : public QObject {
    Q_OBJECT

public:
    explicit Timeline(DebugSession &session, QObject *parent = nullptr);

    qint64 count() const { return m_count; }
    /// The moment that is looked at; -1 while none is.
    qint64 position() const { return m_position; }
    bool isPast() const { return m_past; }
    /// The run had more moments than are kept.
    bool isTruncated() const { return m_truncated; }
    /// By moment.
    const QList<TimelineMarker> &markers() const { return m_markers; }
    const QList<TimelineCall> &calls() const { return m_calls; }
    /// The first marker after, or the last before, a moment; nothing if there is none.
    std::optional<TimelineMarker> markerAfter(qint64 moment) const;
    std::optional<TimelineMarker> markerBefore(qint64 moment) const;
    /// The call that a moment belongs to.
    std::optional<TimelineCall> callAt(qint64 moment) const;

    /// Shows a moment, out of range the nearest. While the script runs nothing happens.
    void goTo(qint64 moment);

Q_SIGNALS:
    void changed();
    void positionChanged(qint64 position);

private:
    void takeStop();
    void refresh();
    static QCoro::Task<void> read(QPointer<Timeline> timeline, qint64 from, CancelToken cancel);
    void clear();

    DebugSession &m_session;
    qint64 m_count = 0;
    qint64 m_read = 0; ///< moments whose markers are known
    qint64 m_position = -1;
    bool m_past = false;
    bool m_truncated = false;
    bool m_reading = false;
    bool m_again = false;
    QList<TimelineMarker> m_markers;
    QList<TimelineCall> m_calls;
    CancelSource m_cancel;
};

} // namespace drover::debug
