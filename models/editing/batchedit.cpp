// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchedit.h"

#include "domain/objectmerge.h"
#include "editing/emptiness.h"

#include <QJsonArray>

#include <algorithm>

namespace drover::editing {

using State = BatchRow::State;

namespace {

QJsonValue changedList(const QJsonArray &list, const BatchChange &change)
{
    const QJsonArray entries = change.value.toArray();
    QJsonArray result;
    if (change.how == BatchChange::How::Add) {
        result = list;
        for (const QJsonValue &entry : entries) {
            if (!result.contains(entry))
                result << entry;
        }
        return result;
    }
    for (const QJsonValue &entry : list) {
        if (!entries.contains(entry))
            result << entry;
    }
    return result;
}

} // namespace

QJsonObject changedBy(const QJsonObject &object, const BatchChange &change)
{
    const QJsonValue now = domain::valueAt(object, change.field.pointer());
    QJsonValue wanted = change.how == BatchChange::How::Set ? change.value : changedList(now.toArray(), change);
    if (isEmptyValue(wanted) && isEmptyValue(now))
        wanted = now;
    else if (isEmptyValue(wanted) && !wanted.isArray())
        wanted = QJsonValue::Undefined;
    QJsonObject result = object;
    domain::setValueAt(result, change.field.pointer(), wanted);
    return result;
}

BatchEdit::BatchEdit(QList<domain::Entity> entities, QObject *parent)
    : QObject(parent)
{
    for (domain::Entity &entity : entities) {
        BatchRow row;
        row.after = entity.json();
        row.before = std::move(entity);
        m_rows << row;
    }
}

void BatchEdit::setChange(const BatchChange &change)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        BatchRow &row = m_rows[i];
        row.after = changedBy(row.before.json(), change);
        row.problems = domain::problemsOf(change.field, domain::valueAt(row.after, change.field.pointer()), row.after);
        row.state = row.after == row.before.json() ? State::Unchanged : State::Waiting;
        Q_EMIT rowChanged(static_cast<int>(i));
    }
}

int BatchEdit::count(State state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const BatchRow &row) { return row.state == state; }));
}

void BatchEdit::setState(qsizetype row, State state, const Error &error)
{
    m_rows[row].state = state;
    m_rows[row].error = error;
    Q_EMIT rowChanged(static_cast<int>(row));
}

void BatchEdit::setRunning(bool running)
{
    m_isRunning = running;
    Q_EMIT runningChanged(running);
}

QCoro::Task<int> BatchEdit::run(QPointer<server::AdminApi> api, CancelToken cancel)
{
    const QPointer<BatchEdit> alive(this);
    int written = 0;
    setRunning(true);
    for (qsizetype i = 0; alive && api && i < m_rows.size() && !cancel.isCancelled(); ++i) {
        const State state = m_rows.at(i).state;
        if (state != State::Waiting && state != State::Failed)
            continue;
        setState(i, State::Running);
        const BatchRow row = m_rows.at(i);
        const Result<domain::Entity> stored =
            co_await api->patch(row.before.kind(), row.before.id(), row.before.json(), row.after, cancel);
        if (!alive)
            co_return written;
        if (stored) {
            m_rows[i].stored = stored->json();
            setState(i, State::Done);
            ++written;
        } else if (stored.error().kind == Error::Kind::Cancelled) {
            setState(i, State::Waiting);
        } else {
            setState(i, State::Failed, stored.error());
        }
    }
    if (alive)
        setRunning(false);
    co_return written;
}

QCoro::Task<int> BatchEdit::undo(QPointer<server::AdminApi> api, CancelToken cancel)
{
    const QPointer<BatchEdit> alive(this);
    int undone = 0;
    setRunning(true);
    for (qsizetype i = 0; alive && api && i < m_rows.size() && !cancel.isCancelled(); ++i) {
        if (m_rows.at(i).state != State::Done)
            continue;
        const BatchRow row = m_rows.at(i);
        // Only what this batch changed goes back; the rest of the object is as it is stored now.
        QJsonObject back = row.stored;
        const QList<domain::Difference> changes = domain::diffObjects(row.before.json(), row.after);
        for (const domain::Difference &change : changes)
            domain::setValueAt(back, change.path, change.before);
        const Result<domain::Entity> stored =
            co_await api->patch(row.before.kind(), row.before.id(), row.stored, back, cancel);
        if (!alive)
            co_return undone;
        if (stored) {
            m_rows[i].stored = stored->json();
            setState(i, State::Undone);
            ++undone;
        } else if (stored.error().kind != Error::Kind::Cancelled) {
            m_rows[i].error = stored.error();
            Q_EMIT rowChanged(static_cast<int>(i));
        }
    }
    if (alive)
        setRunning(false);
    co_return undone;
}

} // namespace drover::editing
