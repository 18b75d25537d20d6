// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QHash>
#include <QList>

namespace drover::tables {

/**
 * Pages of a long list that were read, by number; keeps the ones looked at last and throws away the others.
 *
 * Pure: asks nobody for anything.
 */
class PageCache {
public:
    void setLimit(int pages);
    void clear();
    void put(qint64 page, QList<domain::Entity> rows);
    bool contains(qint64 page) const { return m_pages.contains(page); }
    /// The rows of a page, which counts as looked at now; null when it isn't there.
    const QList<domain::Entity> *find(qint64 page);
    const QList<domain::Entity> *peek(qint64 page) const;
    /// Number and index of the row with this id, among the pages that are there.
    std::optional<std::pair<qint64, qsizetype>> find(const QString &id) const;
    int count() const { return static_cast<int>(m_pages.size()); }
    QList<qint64> pages() const { return m_pages.keys(); }
    /// Room for what a cell of a page that is there shows, null until it is filled in; null pointer for any other page.
    /// What is made from JSON once is not made again at every paint.
    QString *cell(qint64 page, int row, int column, int columns) const;
    /// Forgets what cells show: the columns are others now.
    void clearCells();

private:
    struct Page {
        QList<domain::Entity> rows;
        quint64 seen = 0;
        mutable QList<QString> cells; ///< row by row; empty until one is asked for
    };
    void evict();

    QHash<qint64, Page> m_pages;
    quint64 m_now = 0;
    int m_limit = 40;
};

} // namespace drover::tables
