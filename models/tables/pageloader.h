// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"

#include <QCoroTask>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace drover::tables {

/**
 * Fetches pages of one list: what is visible first, neighbours in one request, a few requests at a time.
 *
 * Pages asked for in one turn of the event loop go out together; those of a new list before the empty one is painted, so
 * that the server works meanwhile. start() begins a new list: answers to the old one are dropped, its requests cancelled.
 */
class PageLoader : public QObject {
    Q_OBJECT

public:
    static constexpr int PageSize = 100;
    static constexpr int MostInFlight = 4;

    explicit PageLoader(QObject *parent = nullptr);
    ~PageLoader() override;

    /// Begins anew with this question; nothing is asked before want().
    void start(server::AdminApi *api, domain::EntityKind kind, const server::ListQuery &query);
    /// Asks for a page soon, unless it is on its way.
    void want(qint64 page);
    /// Gives up what lies outside these pages and their neighbours.
    void focus(qint64 firstPage, qint64 lastPage);
    void cancelAll();

    bool isBusy() const { return !m_inFlight.isEmpty() || !m_wanted.isEmpty(); }
    int inFlight() const { return static_cast<int>(m_inFlight.size()); }

Q_SIGNALS:
    void arrived(qint64 firstPage, int pages, const drover::server::EntityPage &page);
    void failed(qint64 firstPage, int pages, const drover::Error &error);
    void busyChanged(bool busy);

private:
    struct Request {
        qint64 firstPage = 0;
        int pages = 1;
        CancelSource cancel;
    };

    void flush();
    bool isOnItsWay(qint64 page) const;
    void tellBusy();
    QCoro::Task<void> fetch(quint64 number, qint64 firstPage, int pages);

    QPointer<server::AdminApi> m_api;
    domain::EntityKind m_kind = domain::EntityKind::Client;
    server::ListQuery m_query;
    QSet<qint64> m_wanted;
    QHash<quint64, Request> m_inFlight; ///< by request number
    quint64 m_numbers = 0;
    qint64 m_focusFirst = 0;
    qint64 m_focusLast = 0;
    bool m_isNew = false; ///< nothing was asked for since start()
    bool m_wasBusy = false;
    QTimer m_soon;
};

} // namespace drover::tables
