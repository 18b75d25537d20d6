// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace drover::debug {

/// What the scripts printed and the debugger said, oldest first. While the past is looked at: what was printed up to
/// that moment. At most 5,000 lines are kept. The session must live as long.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PlaceColumn, TextColumn, ColumnCount };
    enum Role { CategoryRole = Qt::UserRole + 1, ScriptRole, LineRole, MomentRole };

    explicit LogModel(DebugSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void add(const OutputLine &line);
    /// A line of one's own, which is shown in the past too: what was typed into the console, and what it gave.
    void note(const OutputLine &line);
    void clear();
    /// The lines are those up to a moment of the past.
    bool showsPast() const { return m_showsPast; }
    QString text() const;

private:
    static QCoro::Task<void> readPast(QPointer<LogModel> model, CancelToken cancel);
    void takeStop();
    const QList<OutputLine> &lines() const { return m_showsPast ? m_past : m_live; }

    DebugSession &m_session;
    QList<OutputLine> m_live;
    QList<OutputLine> m_past;
    bool m_showsPast = false;
};

/// Calls of the script to what is only simulated here, up to the moment that is looked at. The session must live as
/// long.
class SimulatedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CallColumn, ReturnedColumn, ScriptColumn, LineColumn, CountColumn, ColumnCount };
    enum Role { MomentRole = Qt::UserRole + 1, ScriptRole, LineRole };

    explicit SimulatedModel(DebugSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QCoro::Task<void> read(QPointer<SimulatedModel> model, CancelToken cancel);
    void take(const QList<SimulatedCall> &calls);

    DebugSession &m_session;
    QList<SimulatedCall> m_calls;
};

} // namespace drover::debug
