// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pagedtablemodel.h"

#include <QItemSelectionModel>
#include <QSet>

class QAbstractItemView;

namespace drover::ui {

/// A selection that tells when it begins anew, as with a plain click, in place of growing or shrinking.
class ListSelectionModel : public QItemSelectionModel
{
    Q_OBJECT
public:
    using QItemSelectionModel::QItemSelectionModel;

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;

Q_SIGNALS:
    void begunAnew();
};

/// The chosen objects of a paged list, by id: they stay chosen when their page is forgotten, when the list is searched,
/// filtered or sorted, and when rows move under a refresh. Rows that have not arrived are read. Only what a person does in
/// the list, or clear(), changes the choice.
class SelectionKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int Most = 2000; ///< rows that can be chosen at once

    /// Gives the view, which shows \a model, a selection of its own.
    SelectionKeeper(tables::PagedTableModel &model, QAbstractItemView &view, QObject *parent);

    /// The objects as they were read last, in the order of the list as far as they are in it, then the others by name.
    QList<domain::Entity> entities() const;
    int count() const { return static_cast<int>(m_chosen.size()); }
    bool holds(const QString &id) const { return m_chosen.contains(id); }
    /// Chosen rows that are still being read.
    int awaited() const { return static_cast<int>(m_awaited.size()); }
    /// Chosen objects that no row of the list on screen is known for.
    int elsewhere() const;
    void clear();
    /// Forgets an object that is gone.
    void drop(const QString &id);

Q_SIGNALS:
    void changed();
    /// More rows were marked than can be chosen; the rest is left out.
    void cut(int most);

private:
    void onSelectionChanged(const QItemSelection &selected, const QItemSelection &deselected);
    void beginAnew();
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);
    void take(int row);
    /// Marks the rows of chosen objects, and no other ones, among rows \a first to \a last.
    void mark(int first, int last);

    tables::PagedTableModel &m_model;
    ListSelectionModel &m_selection;
    QHash<QString, domain::Entity> m_chosen;
    QSet<int> m_awaited;
    bool m_marking = false;
};

} // namespace drover::ui
