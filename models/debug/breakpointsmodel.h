// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"
#include "debug/debugstore.h"

#include <QAbstractTableModel>

namespace drover::debug {

/// All breakpoints, those on exceptions first: a check mark, what it is, and when. Store and session must live as long.
class BreakpointsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PlaceColumn, ConditionColumn, StateColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< of the store; 0 for an exception filter
        FilterRole,                ///< the exception filter; empty for a breakpoint
        ScriptRole,
        LineRole,
        KindRole, ///< int of Kind
    };
    enum class Kind { Exceptions, Plain, Conditional, LogPoint, Function };

    BreakpointsModel(DebugStore &store, DebugSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The row of a breakpoint; -1 if there is none.
    int rowOf(int id) const;

private:
    struct Filter {
        QString filter;
        QString label;
        bool byDefault = false;
    };
    void takeFilters();
    void reset();
    bool isOn(const Filter &filter) const;
    QVariant filterData(const Filter &filter, int column, int role) const;

    DebugStore &m_store;
    DebugSession &m_session;
    QList<Filter> m_filters;
};

/// When a breakpoint acts, in words; empty: whenever its line is reached.
QString conditionText(const Breakpoint &breakpoint);

} // namespace drover::debug
