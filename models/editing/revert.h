// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "workspace/journal.h"

#include <QCoroTask>

#include <QPointer>

namespace drover::editing {

/// What taking back a change would do to the object as it is now.
struct RevertPlan {
    QJsonObject before;  ///< the server's copy now
    QJsonObject after;   ///< with the change taken back
    QStringList movedOn; ///< pointers that were changed again since: they stay as they are
    QStringList secrets; ///< pointers whose former value is not kept anywhere

    bool isEmpty() const { return before == after; }
};

/// Works out how \a entry, a change, is taken back from \a current.
RevertPlan planRevert(const workspace::JournalEntry &entry, const QJsonObject &current);

/// What an entry with act Delete kept of the object, fit for creating it again: without marks in place of secrets.
QJsonObject recreatable(const workspace::JournalEntry &entry);

/**
 * Takes back what \a entry did, by the same safe writes: a change is changed back, a creation deleted, a deletion
 * created again (the server may give it another id). Marks the entry as reverted in \a journal, which outlives it.
 *
 * Kind::Conflict when everything was changed again since.
 */
QCoro::Task<Result<domain::Entity>> revert(QPointer<server::AdminApi> api, workspace::Journal &journal,
                                           workspace::JournalEntry entry, CancelToken cancel);

} // namespace drover::editing
