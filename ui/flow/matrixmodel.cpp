// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/matrixmodel.h"

#include "flowtext/matrixcsv.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

QString decisionText(const QString &decision)
{
    if (decision == "granted"_L1)
        return MatrixModel::tr("granted");
    if (decision == "denied"_L1)
        return MatrixModel::tr("denied");
    if (decision == "need_info"_L1)
        return MatrixModel::tr("need info");
    return MatrixModel::tr("error");
}

Meaning meaningOf(const QString &decision)
{
    if (decision == "granted"_L1)
        return Meaning::Good;
    return decision == "need_info"_L1 ? Meaning::Attention : Meaning::Bad;
}

Icon iconOf(const QString &decision)
{
    if (decision == "granted"_L1)
        return Icon::Success;
    return decision == "need_info"_L1 ? Icon::Warning : Icon::Error;
}

} // namespace

void MatrixModel::begin(const QList<uma::MatrixAxis> &axes)
{
    beginResetModel();
    m_axes = axes;
    m_cells.clear();
    endResetModel();
}

void MatrixModel::append(const QList<uma::MatrixCell> &cells)
{
    if (cells.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(m_cells.size()), static_cast<int>(m_cells.size() + cells.size() - 1));
    m_cells += cells;
    endInsertRows();
}

void MatrixModel::setCells(const QList<uma::MatrixCell> &cells)
{
    beginResetModel();
    m_cells = cells;
    endResetModel();
}

int MatrixModel::count(const QString &decision) const
{
    return static_cast<int>(std::count_if(m_cells.begin(), m_cells.end(), [&decision](const uma::MatrixCell &cell) { return cell.decision == decision; }));
}

QByteArray MatrixModel::toCsv() const
{
    return flowtext::matrixCsv(m_axes, m_cells);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_axes.isEmpty() ? 0 : static_cast<int>(m_axes.size()) + 2;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_cells.size())
        return {};
    const uma::MatrixCell &cell = m_cells.at(index.row());
    const bool isValue = index.column() < m_axes.size();
    const bool isDecision = index.column() == m_axes.size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (isValue) {
            const QString value = cell.values.value(index.column());
            return value.isEmpty() ? tr("(left empty)") : value;
        }
        return isDecision ? decisionText(cell.decision) : cell.note;
    case Qt::UserRole: // for sorting
        return isValue ? cell.values.value(index.column()) : isDecision ? cell.decision : cell.note;
    case Qt::ForegroundRole:
        if (isValue && cell.values.value(index.column()).isEmpty())
            return theme::colour(Meaning::Muted, QGuiApplication::palette());
        return isDecision ? QVariant(theme::colour(meaningOf(cell.decision), QGuiApplication::palette())) : QVariant();
    case Qt::DecorationRole:
        return isDecision ? QVariant(icon(iconOf(cell.decision), theme::colour(meaningOf(cell.decision), QGuiApplication::palette())))
                          : QVariant();
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    if (section < m_axes.size())
        return m_axes.at(section).claim;
    return section == m_axes.size() ? tr("Decision") : tr("Why");
}

} // namespace drover::ui::flow
