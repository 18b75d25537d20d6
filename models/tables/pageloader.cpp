// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageloader.h"

#include <algorithm>
#include <utility>

namespace drover::tables {

using server::EntityPage;

PageLoader::PageLoader(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PageLoader::flush);
}

PageLoader::~PageLoader()
{
    for (Request &request : m_inFlight)
        request.cancel.cancel();
}

void PageLoader::start(server::AdminApi *api, domain::EntityKind kind, const server::ListQuery &query)
{
    cancelAll();
    m_api = api;
    m_kind = kind;
    m_query = query;
    m_focusFirst = 0;
    m_focusLast = 0;
    m_isNew = true;
}

void PageLoader::cancelAll()
{
    m_wanted.clear();
    // Taken out first: what comes back later is nobody's answer any more.
    QHash<quint64, Request> requests = std::exchange(m_inFlight, {});
    for (Request &request : requests)
        request.cancel.cancel();
    tellBusy();
}

bool PageLoader::isOnItsWay(qint64 page) const
{
    return std::any_of(m_inFlight.begin(), m_inFlight.end(), [page](const Request &request) {
        return page >= request.firstPage && page < request.firstPage + request.pages;
    });
}

void PageLoader::want(qint64 page)
{
    if (!m_api || isOnItsWay(page))
        return;
    m_wanted.insert(page);
    // A posted call comes before what is to be painted, a timer after it.
    if (std::exchange(m_isNew, false))
        QMetaObject::invokeMethod(this, &PageLoader::flush, Qt::QueuedConnection);
    else
        m_soon.start();
    tellBusy();
}

void PageLoader::focus(qint64 firstPage, qint64 lastPage)
{
    m_focusFirst = firstPage;
    m_focusLast = lastPage;
    const auto isNear = [&](qint64 page) { return page >= firstPage - 1 && page <= lastPage + 1; };
    m_wanted.removeIf([&](qint64 page) { return !isNear(page); });
    QList<Request> given;
    m_inFlight.removeIf([&](const auto &entry) {
        const Request &request = entry.value();
        const bool keep = isNear(request.firstPage) || isNear(request.firstPage + request.pages - 1);
        if (!keep)
            given << request;
        return !keep;
    });
    for (Request &request : given)
        request.cancel.cancel();
    if (!m_wanted.isEmpty())
        m_soon.start();
    tellBusy();
}

void PageLoader::flush()
{
    QList<qint64> pages(m_wanted.begin(), m_wanted.end());
    const auto distance = [this](qint64 page) {
        return page < m_focusFirst ? m_focusFirst - page : qMax(qint64(0), page - m_focusLast);
    };
    std::sort(pages.begin(), pages.end(), [&](qint64 a, qint64 b) {
        const qint64 left = distance(a);
        const qint64 right = distance(b);
        return left != right ? left < right : a < b;
    });
    for (const qint64 page : std::as_const(pages)) {
        if (m_inFlight.size() >= MostInFlight)
            break;
        if (!m_wanted.remove(page))
            continue;
        // Two pages that lie side by side on the screen come with one request.
        const bool withNext = distance(page) == 0 && distance(page + 1) == 0 && m_wanted.remove(page + 1);
        const quint64 number = ++m_numbers;
        const int count = withNext ? 2 : 1;
        m_inFlight.insert(number, {page, count, CancelSource()});
        fetch(number, page, count);
    }
    tellBusy();
}

QCoro::Task<void> PageLoader::fetch(quint64 number, qint64 firstPage, int pages)
{
    const QPointer<PageLoader> alive(this);
    server::ListQuery query = m_query;
    query.start = firstPage * PageSize;
    query.limit = pages * PageSize;
    const CancelToken cancel = m_inFlight.value(number).cancel.token();
    const domain::EntityKind kind = m_kind;
    if (!m_api) {
        m_inFlight.remove(number);
        co_return;
    }
    const Result<EntityPage> page = co_await m_api->list(kind, query, cancel);
    if (!alive || !m_inFlight.remove(number))
        co_return; // superseded
    if (page)
        Q_EMIT arrived(firstPage, pages, *page);
    else
        Q_EMIT failed(firstPage, pages, page.error());
    if (!alive)
        co_return;
    if (!m_wanted.isEmpty())
        m_soon.start();
    tellBusy();
}

void PageLoader::tellBusy()
{
    const bool busy = isBusy();
    if (busy == m_wasBusy)
        return;
    m_wasBusy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace drover::tables
