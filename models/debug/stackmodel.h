// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"

#include <QAbstractTableModel>

namespace drover::debug {

/// The call stack of the last stop, innermost first: function, script, line. The session must live as long.
class StackModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FunctionColumn, ScriptColumn, LineColumn, ColumnCount };
    enum Role { CurrentRole = Qt::UserRole + 1 /**< bool: the frame that is looked at */ };

    explicit StackModel(DebugSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take();

    DebugSession &m_session;
    QList<StackFrame> m_frames;
};

} // namespace drover::debug
