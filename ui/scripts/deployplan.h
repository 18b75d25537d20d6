// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/objectdiff.h"

#include <QJsonObject>
#include <QStringList>

namespace drover::ui {

/// What a deployment would send: worked out from the object as it was opened, as it was edited, and as the server has it now.
struct DeployPlan {
    QJsonObject before;                      ///< the server's copy as just read; empty for a new object
    QJsonObject after;                       ///< the same with the edits put in
    QList<domain::Difference> edits;         ///< what the person changed
    QList<domain::Difference> serverChanges; ///< what became different on the server meanwhile
    QStringList bothChanged;                 ///< paths changed on both sides: deploying replaces the server's change

    bool isEmpty() const { return edits.isEmpty(); }
    bool movedOn() const { return !serverChanges.isEmpty(); }
};

/// Puts the edits (`opened` → `edited`) on top of `serverNow`. Members that the server sets itself (revision, scriptError,
/// modified) count on neither side.
DeployPlan planDeployment(const QJsonObject &opened, const QJsonObject &edited, const QJsonObject &serverNow);

/// The object for showing: values of hidden properties are replaced by a mark.
QJsonObject withoutHiddenValues(QJsonObject script);

/// Line of the script that a stored error names (a Python traceback's innermost line, or a syntax error's place); 0 without one.
int lineOfStoredError(const QString &stackTrace);

} // namespace drover::ui
