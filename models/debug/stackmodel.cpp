// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/stackmodel.h"

namespace drover::debug {

StackModel::StackModel(DebugSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&m_session, &DebugSession::stackChanged, this, &StackModel::take);
    connect(&m_session, &DebugSession::stateChanged, this, [this] {
        if (!m_session.isStopped())
            take();
    });
    connect(&m_session, &DebugSession::frameSelected, this, [this] {
        if (!m_frames.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void StackModel::take()
{
    const QList<StackFrame> next = m_session.isStopped() ? m_session.frames() : QList<StackFrame>();
    // Mostly the stack stays as high as it was: then nothing is reset, and selection and scrolling stay.
    if (next.size() == m_frames.size() && !next.isEmpty()) {
        m_frames = next;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_frames = next;
    endResetModel();
}

int StackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_frames.size());
}

int StackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StackModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_frames.size())
        return {};
    const StackFrame &frame = m_frames.at(index.row());
    const bool isCurrent = index.row() == m_session.currentFrameIndex();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FunctionColumn)
            return frame.name;
        if (index.column() == ScriptColumn)
            return frame.script;
        return frame.line > 0 ? QVariant(frame.line) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == LineColumn)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole: return tr("%1, line %2 of %3").arg(frame.name).arg(frame.line).arg(frame.script);
    case CurrentRole: return isCurrent;
    default: return {};
    }
}

QVariant StackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FunctionColumn: return tr("Function");
    case ScriptColumn: return tr("Script");
    case LineColumn: return tr("Line");
    default: return {};
    }
}

} // namespace drover::debug
