// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventfeed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPointer>
#include <QUrlQuery>

#include <limits>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int WatchMs = 10'000;
constexpr qint64 NoEventYet = std::numeric_limits<qint32>::max(); ///< beyond every event's number

Error gone()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("uma", "The flow was cancelled."), {}, {}, {}, 0};
}

} // namespace

EventFeed::EventFeed(transport::OAuthSession &session, QUrl issuer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_issuer(std::move(issuer))
{
}

EventFeed::~EventFeed()
{
    m_end.cancel();
}

QCoro::Task<Result<qsizetype>> EventFeed::fetch(qint64 after, int waitMs, CancelToken cancel)
{
    const QPointer<EventFeed> alive(this);
    transport::HttpRequest request;
    request.url = m_issuer;
    request.url.setPath(u"/sandbox/v1/events"_s);
    QUrlQuery query;
    query.addQueryItem(u"after"_s, QString::number(after));
    query.addQueryItem(u"wait"_s, QString::number(waitMs));
    request.url.setQuery(query);
    request.timeoutMs += waitMs;
    const Result<transport::HttpReply> reply = co_await m_session.send(request, cancel);
    if (!alive)
        co_return fail(gone());
    if (!reply)
        co_return fail(reply.error());
    const Result<QJsonValue> json = reply->json();
    if (reply->status != 200 || !json || !json->isObject()) {
        co_return fail(
            Error::Kind::Protocol, QCoreApplication::translate("uma", "The sandbox did not tell its events."),
            QCoreApplication::translate("uma", "It answered with status %1.").arg(reply->status),
            QCoreApplication::translate("uma", "Check that drover-cli and this program are of the same version."));
    }
    const QJsonObject object = json->toObject();
    const QJsonArray events = object.value(u"events"_s).toArray();
    if (after == NoEventYet)
        m_last = object.value(u"last"_s).toInteger();
    for (const QJsonValue &value : events) {
        const Event event = Event::fromJson(value.toObject());
        if (event.seq <= m_last)
            continue; // told by the other way meanwhile
        m_last = event.seq;
        Q_EMIT told(event);
        if (!alive)
            co_return fail(gone());
    }
    co_return events.size();
}

QCoro::Task<Result<void>> EventFeed::begin(bool all, CancelToken cancel)
{
    if (all)
        co_return co_await sync(cancel);
    const Result<qsizetype> fetched = co_await fetch(NoEventYet, 0, cancel);
    if (!fetched)
        co_return fail(fetched.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> EventFeed::sync(CancelToken cancel)
{
    const QPointer<EventFeed> alive(this);
    // The server gives a bounded number at a time.
    for (;;) {
        const Result<qsizetype> fetched = co_await fetch(m_last, 0, cancel);
        if (!fetched)
            co_return fail(fetched.error());
        if (*fetched == 0 || !alive)
            co_return Result<void>();
    }
}

QCoro::Task<Result<bool>> EventFeed::next(int ms, CancelToken cancel)
{
    const Result<qsizetype> fetched = co_await fetch(m_last, ms, cancel);
    if (!fetched)
        co_return fail(fetched.error());
    co_return *fetched > 0;
}

void EventFeed::watch(CancelToken cancel)
{
    cancel.onCancelled(this, [this] { m_end.cancel(); });
    const CancelToken end = m_end.token();
    keepWatching(end);
}

QCoro::Task<void> EventFeed::keepWatching(CancelToken cancel)
{
    const QPointer<EventFeed> alive(this);
    while (alive && !cancel.isCancelled()) {
        const Result<qsizetype> fetched = co_await fetch(m_last, WatchMs, cancel);
        if (!fetched)
            co_return; // the message under way, or the next sync(), tells what is wrong
    }
}

} // namespace drover::uma
