// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/selectionkeeper.h"

#include <QAbstractItemView>
#include <QScopedValueRollback>

#include <algorithm>
#include <memory>

namespace drover::ui {

using tables::PagedTableModel;

namespace {

ListSelectionModel *giveSelection(PagedTableModel &model, QAbstractItemView &view)
{
    const std::unique_ptr<QItemSelectionModel> before(view.selectionModel());
    auto *selection = new ListSelectionModel(&model, &view);
    view.setSelectionModel(selection);
    return selection;
}

} // namespace

void ListSelectionModel::select(const QItemSelection &selection, SelectionFlags command)
{
    QItemSelectionModel::select(selection, command);
    if (command & Clear)
        Q_EMIT begunAnew();
}

SelectionKeeper::SelectionKeeper(PagedTableModel &model, QAbstractItemView &view, QObject *parent)
    : QObject(parent), m_model(model), m_selection(*giveSelection(model, view))
{
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, &SelectionKeeper::onSelectionChanged);
    connect(&m_selection, &ListSelectionModel::begunAnew, this, &SelectionKeeper::beginAnew);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SelectionKeeper::onDataChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_awaited.clear(); // other rows have these numbers now
        onDataChanged(m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, 0));
        Q_EMIT changed();
    });
}

void SelectionKeeper::onSelectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    Q_UNUSED(selected)
    if (m_marking)
        return;
    int marked = 0;
    const QItemSelection now = m_selection.selection();
    for (const QItemSelectionRange &range : now)
        marked += range.height();
    if (marked > Most) {
        // What was marked last is left out, from its end.
        int left = Most;
        QItemSelection kept;
        for (const QItemSelectionRange &range : now) {
            const int rows = std::min(range.height(), left);
            if (rows > 0)
                kept.select(m_model.index(range.top(), 0), m_model.index(range.top() + rows - 1, m_model.columnCount() - 1));
            left -= rows;
        }
        {
            const QScopedValueRollback guard(m_marking, true);
            m_selection.select(kept, QItemSelectionModel::ClearAndSelect);
        }
        Q_EMIT cut(Most);
    }
    for (const QItemSelectionRange &range : deselected) {
        for (int row = range.top(); row <= std::min(range.bottom(), range.top() + Most); ++row) {
            m_awaited.remove(row);
            if (const auto entity = m_model.entityAt(row))
                m_chosen.remove(entity->id());
        }
    }
    const QItemSelection marks = m_selection.selection();
    for (const QItemSelectionRange &range : marks) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            take(row);
    }
    Q_EMIT changed();
}

/// What was chosen out of sight goes as well: nobody means it any more.
void SelectionKeeper::beginAnew()
{
    if (m_marking)
        return;
    m_chosen.clear();
    m_awaited.clear();
    const QItemSelection marks = m_selection.selection();
    for (const QItemSelectionRange &range : marks) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            take(row);
    }
    Q_EMIT changed();
}

void SelectionKeeper::take(int row)
{
    if (const auto entity = m_model.entityAt(row)) {
        m_chosen.insert(entity->id(), *entity);
        m_awaited.remove(row);
    } else {
        m_awaited.insert(row);
        m_model.fetchRows(row, row);
    }
}

void SelectionKeeper::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    bool news = false;
    const QList<int> pages = m_model.firstRowsHeld();
    for (const int page : pages) {
        const int from = std::max(page, first.row());
        const int to = std::min({page + PagedTableModel::PageSize - 1, last.row(), m_model.rowCount() - 1});
        for (int row = from; row <= to; ++row) {
            if (m_awaited.contains(row)) {
                take(row);
                news = true;
            }
        }
        if (from <= to)
            mark(from, to);
    }
    if (news)
        Q_EMIT changed();
}

void SelectionKeeper::mark(int first, int last)
{
    const QScopedValueRollback guard(m_marking, true);
    for (int row = first; row <= last; ++row) {
        const auto entity = m_model.entityAt(row);
        if (!entity)
            continue;
        const bool wanted = m_chosen.contains(entity->id());
        if (wanted)
            m_chosen.insert(entity->id(), *entity); // as it was read last
        const QModelIndex index = m_model.index(row, 0);
        if (m_selection.isRowSelected(row) != wanted)
            m_selection.select(index, (wanted ? QItemSelectionModel::Select : QItemSelectionModel::Deselect) | QItemSelectionModel::Rows);
    }
}

QList<domain::Entity> SelectionKeeper::entities() const
{
    QList<domain::Entity> all = m_chosen.values();
    QHash<QString, int> places;
    for (const domain::Entity &entity : std::as_const(all))
        places.insert(entity.id(), m_model.rowOf(entity.id()));
    std::sort(all.begin(), all.end(), [&places](const domain::Entity &a, const domain::Entity &b) {
        const int left = places.value(a.id());
        const int right = places.value(b.id());
        if (left >= 0 && right >= 0)
            return left < right;
        if ((left >= 0) != (right >= 0))
            return left >= 0;
        return a.name().localeAwareCompare(b.name()) < 0;
    });
    return all;
}

int SelectionKeeper::elsewhere() const
{
    int marked = 0;
    const QItemSelection marks = m_selection.selection();
    for (const QItemSelectionRange &range : marks)
        marked += range.height();
    return std::max(0, count() + awaited() - marked);
}

void SelectionKeeper::clear()
{
    m_chosen.clear();
    m_awaited.clear();
    {
        const QScopedValueRollback guard(m_marking, true);
        m_selection.clearSelection();
    }
    Q_EMIT changed();
}

void SelectionKeeper::drop(const QString &id)
{
    if (m_chosen.remove(id))
        Q_EMIT changed();
}

} // namespace drover::ui
