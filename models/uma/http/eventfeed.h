// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/oauthsession.h"
#include "uma/events.h"

#include <QCoroTask>
#include <QObject>

namespace drover::uma {

/**
 * What happens inside a sandbox, from its control endpoint `GET /sandbox/v1/events`.
 *
 * Each event is told once, in order, whether it came by sync() or by watching. Only the sandbox has this; real servers
 * don't tell.
 */
class EventFeed : public QObject {
    Q_OBJECT

public:
    /// The session must have the sandbox's control scope and outlive the feed.
    EventFeed(transport::OAuthSession &session, QUrl issuer, QObject *parent = nullptr);
    ~EventFeed() override;

    /// Sets the mark: events from before are not told, unless \a all are wanted.
    QCoro::Task<Result<void>> begin(bool all, CancelToken cancel);
    /// Fetches what is there by now.
    QCoro::Task<Result<void>> sync(CancelToken cancel);
    /// Waits for the next event, at most \a ms; true when there was one.
    QCoro::Task<Result<bool>> next(int ms, CancelToken cancel);
    /// Keeps a request open so that events are told while a message is under way.
    void watch(CancelToken cancel);

Q_SIGNALS:
    void told(const drover::uma::Event &event);

private:
    QCoro::Task<Result<qsizetype>> fetch(qint64 after, int waitMs, CancelToken cancel);
    QCoro::Task<void> keepWatching(CancelToken cancel);

    transport::OAuthSession &m_session;
    QUrl m_issuer;
    qint64 m_last = 0;
    CancelSource m_end;
};

} // namespace drover::uma
