// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/breakpointsmodel.h"

#include <QCoreApplication>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

QString conditionText(const Breakpoint &breakpoint)
{
    QStringList parts;
    if (!breakpoint.condition.isEmpty())
        parts += QCoreApplication::translate("debug", "if %1").arg(breakpoint.condition);
    if (!breakpoint.hitCondition.isEmpty())
        parts += QCoreApplication::translate("debug", "at hit %1").arg(breakpoint.hitCondition);
    if (!breakpoint.logMessage.isEmpty())
        parts += QCoreApplication::translate("debug", "logs “%1”").arg(breakpoint.logMessage);
    return parts.join(u", "_s);
}

BreakpointsModel::BreakpointsModel(DebugStore &store, DebugSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_session(session)
{
    takeFilters();
    connect(&m_store, &DebugStore::breakpointsChanged, this, &BreakpointsModel::reset);
    connect(&m_store, &DebugStore::exceptionFiltersChanged, this, &BreakpointsModel::reset);
    connect(&m_store, &DebugStore::resolvedChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    connect(&m_session, &DebugSession::capabilitiesChanged, this, [this] {
        takeFilters();
        reset();
    });
}

void BreakpointsModel::takeFilters()
{
    const QList<QJsonObject> &told = m_session.capabilities().exceptionFilters;
    if (told.isEmpty() && !m_filters.isEmpty())
        return;
    m_filters.clear();
    for (const QJsonObject &filter : told)
        m_filters.append({filter.value("filter"_L1).toString(), filter.value("label"_L1).toString(),
                          filter.value("default"_L1).toBool()});
    if (told.isEmpty()) { // what the script host offers, before it could say so
        m_filters = {{u"raised"_s, {}, false}, {u"uncaught"_s, {}, true}};
    }
    for (Filter &filter : m_filters) {
        if (filter.filter == "raised"_L1)
            filter.label = tr("Every exception that is raised");
        else if (filter.filter == "uncaught"_L1)
            filter.label = tr("Exceptions that the script does not catch");
    }
}

void BreakpointsModel::reset()
{
    beginResetModel();
    endResetModel();
}

bool BreakpointsModel::isOn(const Filter &filter) const
{
    return m_store.hasChosenFilters() ? m_store.exceptionFilters().contains(filter.filter) : filter.byDefault;
}

int BreakpointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filters.size() + m_store.breakpoints().size());
}

int BreakpointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int BreakpointsModel::rowOf(int id) const
{
    const QList<Breakpoint> &all = m_store.breakpoints();
    for (int row = 0; row < all.size(); ++row) {
        if (all.at(row).id == id)
            return static_cast<int>(m_filters.size()) + row;
    }
    return -1;
}

QVariant BreakpointsModel::filterData(const Filter &filter, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == PlaceColumn ? QVariant(filter.label) : QVariant();
    case Qt::CheckStateRole:
        if (column == PlaceColumn)
            return static_cast<int>(isOn(filter) ? Qt::Checked : Qt::Unchecked);
        return {};
    case FilterRole: return filter.filter;
    case IdRole: return 0;
    case KindRole: return static_cast<int>(Kind::Exceptions);
    default: return {};
    }
}

QVariant BreakpointsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() < m_filters.size())
        return filterData(m_filters.at(index.row()), index.column(), role);
    const Breakpoint &one = m_store.breakpoints().at(index.row() - m_filters.size());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == PlaceColumn)
            return one.kind == Breakpoint::Kind::Function ? tr("function %1").arg(one.function)
                                                          : tr("%1, line %2").arg(one.script).arg(one.line);
        if (index.column() == ConditionColumn)
            return conditionText(one);
        if (!one.checked || !one.enabled)
            return {};
        if (!one.verified)
            return one.remark.isEmpty() ? tr("not reached yet") : one.remark;
        return one.actualLine > 0 ? tr("stops at line %1").arg(one.actualLine) : tr("set");
    case Qt::CheckStateRole:
        if (index.column() == PlaceColumn)
            return static_cast<int>(one.enabled ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ToolTipRole: return one.remark;
    case IdRole: return one.id;
    case FilterRole: return QString();
    case ScriptRole: return one.script;
    case LineRole: return one.line;
    case KindRole:
        if (one.kind == Breakpoint::Kind::Function)
            return static_cast<int>(Kind::Function);
        if (!one.logMessage.isEmpty())
            return static_cast<int>(Kind::LogPoint);
        return static_cast<int>(one.isPlain() ? Kind::Plain : Kind::Conditional);
    default: return {};
    }
}

bool BreakpointsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != PlaceColumn || role != Qt::CheckStateRole)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    if (index.row() < m_filters.size()) {
        QStringList filters;
        for (qsizetype row = 0; row < m_filters.size(); ++row) {
            if (row == index.row() ? on : isOn(m_filters.at(row)))
                filters += m_filters.at(row).filter;
        }
        m_store.setExceptionFilters(filters);
        return true;
    }
    Breakpoint changed = m_store.breakpoints().at(index.row() - m_filters.size());
    changed.enabled = on;
    m_store.update(changed);
    return true;
}

QVariant BreakpointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn: return tr("Stops at");
    case ConditionColumn: return tr("When");
    case StateColumn: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags BreakpointsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == PlaceColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace drover::debug
