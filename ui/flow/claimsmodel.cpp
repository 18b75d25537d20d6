// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/claimsmodel.h"

#include <algorithm>

namespace drover::ui::flow {

namespace {

constexpr int mostPages = 99;

} // namespace

ClaimsModel::ClaimsModel(const QString &nameTitle, QObject *parent) : QAbstractTableModel(parent), m_nameTitle(nameTitle) {}

void ClaimsModel::setPages(const QList<QMap<QString, QString>> &pages)
{
    QList<Row> rows;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QMap<QString, QString> &claims = pages.at(page);
        if (claims.isEmpty())
            rows.append({static_cast<int>(page) + 1, {}, {}});
        for (auto it = claims.begin(); it != claims.end(); ++it)
            rows.append({static_cast<int>(page) + 1, it.key(), it.value()});
    }
    setRows(rows);
}

QList<QMap<QString, QString>> ClaimsModel::pages() const
{
    QList<QMap<QString, QString>> pages(lastPage());
    for (const Row &row : m_rows) {
        if (!row.name.isEmpty())
            pages[row.page - 1].insert(row.name, row.value);
    }
    return pages;
}

void ClaimsModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ClaimsModel::lastPage() const
{
    int last = 0;
    for (const Row &row : m_rows)
        last = std::max(last, row.page);
    return last;
}

int ClaimsModel::addRow(int page)
{
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({std::clamp(page, 1, mostPages), {}, {}});
    endInsertRows();
    Q_EMIT edited();
    return row;
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == PageColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && index.column() == ValueColumn)
        return row.value;
    if (role == Qt::AccessibleTextRole) {
        switch (index.column()) {
        case PageColumn: return tr("Page %1").arg(row.page);
        case NameColumn: return row.name.isEmpty() ? tr("no claim") : row.name;
        default: return row.value.isEmpty() ? tr("empty value") : row.value;
        }
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case PageColumn: return row.page;
    case NameColumn: return row.name;
    case ValueColumn: return row.value;
    default: return {};
    }
}

bool ClaimsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row changed = m_rows.at(index.row());
    switch (index.column()) {
    case PageColumn: changed.page = std::clamp(value.toInt(), 1, mostPages); break;
    case NameColumn: changed.name = value.toString().trimmed(); break;
    case ValueColumn: changed.value = value.toString(); break;
    default: return false;
    }
    if (changed == m_rows.at(index.row()))
        return true;
    m_rows[index.row()] = changed;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case PageColumn: return tr("Page");
    case NameColumn: return m_nameTitle;
    case ValueColumn: return tr("Value");
    default: return {};
    }
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool ClaimsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_rows.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

} // namespace drover::ui::flow
