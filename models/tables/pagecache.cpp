// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecache.h"

#include <algorithm>

namespace drover::tables {

void PageCache::setLimit(int pages)
{
    m_limit = qMax(2, pages); // a view can lie across two
    evict();
}

void PageCache::clear()
{
    m_pages.clear();
}

void PageCache::put(qint64 page, QList<domain::Entity> rows)
{
    m_pages.insert(page, {std::move(rows), ++m_now, {}});
    evict();
}

const QList<domain::Entity> *PageCache::find(qint64 page)
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end())
        return nullptr;
    found->seen = ++m_now;
    return &found->rows;
}

const QList<domain::Entity> *PageCache::peek(qint64 page) const
{
    const auto found = m_pages.constFind(page);
    return found == m_pages.constEnd() ? nullptr : &found->rows;
}

std::optional<std::pair<qint64, qsizetype>> PageCache::find(const QString &id) const
{
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        const auto &rows = page->rows;
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const domain::Entity &entity) { return entity.id() == id; });
        if (row != rows.end())
            return std::pair(page.key(), static_cast<qsizetype>(row - rows.begin()));
    }
    return std::nullopt;
}

QString *PageCache::cell(qint64 page, int row, int column, int columns) const
{
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd() || row >= found->rows.size() || column >= columns)
        return nullptr;
    if (found->cells.isEmpty())
        found->cells.resize(found->rows.size() * columns);
    return &found->cells[qsizetype(row) * columns + column];
}

void PageCache::clearCells()
{
    for (const Page &page : std::as_const(m_pages))
        page.cells.clear();
}

void PageCache::evict()
{
    while (m_pages.size() > m_limit) {
        auto oldest = m_pages.begin();
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
            if (page->seen < oldest->seen)
                oldest = page;
        }
        m_pages.erase(oldest);
    }
}

} // namespace drover::tables
