// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldproblems.h"
#include "server/adminapi.h"

#include <QCoroTask>

#include <QPointer>

namespace drover::editing {

/// One change that is made to many objects.
struct BatchChange {
    enum class How {
        Set,    ///< the field gets the value
        Add,    ///< entries are added to a list that lacks them
        Remove, ///< entries are taken from a list
    };

    domain::Field field;
    How how = How::Set;
    QJsonValue value; ///< of Add and Remove: a list of entries
};

/// One object of a batch: what it would become, and what came of it.
struct BatchRow {
    enum class State { Unchanged, Waiting, Running, Done, Failed, Undone };

    domain::Entity before;
    QJsonObject after;
    State state = State::Unchanged;
    QList<domain::FieldProblem> problems; ///< what the server will say to it
    Error error;                          ///< while Failed
    QJsonObject stored;                   ///< after Done
};

/// The object after \a change.
QJsonObject changedBy(const QJsonObject &object, const BatchChange &change);

/**
 * The same change of many objects: a preview, then one safe write each, with a result of its own, then, if wanted, the
 * way back. A row that fails stops no other. Main thread.
 */
class BatchEdit : public QObject {
    Q_OBJECT

public:
    explicit BatchEdit(QList<domain::Entity> entities, QObject *parent = nullptr);

    /// Works the preview out anew. Not while running.
    void setChange(const BatchChange &change);
    const QList<BatchRow> &rows() const { return m_rows; }
    int count(BatchRow::State state) const;
    bool isRunning() const { return m_isRunning; }

    /// Writes the rows that are waiting (or failed before). The result is the number written.
    QCoro::Task<int> run(QPointer<server::AdminApi> api, CancelToken cancel);
    /// Takes back what run() wrote, row by row, unless somebody changed it again meanwhile.
    QCoro::Task<int> undo(QPointer<server::AdminApi> api, CancelToken cancel);

Q_SIGNALS:
    void rowChanged(int row);
    void runningChanged(bool running);

private:
    void setState(qsizetype row, BatchRow::State state, const Error &error = {});
    void setRunning(bool running);

    QList<BatchRow> m_rows;
    bool m_isRunning = false;
};

} // namespace drover::editing
