// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "ui/scripts/deployplan.h"
#include "workspace/tasklist.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace drover::ui {

class DeployDialog;
class ScriptDocument;

/// One deployment of one script: reads the server's copy anew, has the difference reviewed, writes only if the server still has
/// what was reviewed, and then watches for the error that the server may record when it loads the script.
/// Deletes itself when all is told.
class ScriptDeployment : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of the review.
    ScriptDeployment(server::AdminApi &api, workspace::TaskList &tasks, ScriptDocument &document, QWidget *window);

    void start();

Q_SIGNALS:
    /// Written. `stored` is the object as the server has it; `others` is how many writes of others came in between.
    void deployed(const QJsonObject &stored, qint64 others);
    void failed(const drover::Error &error);
    /// Cancelled in the review, or nothing to send.
    void abandoned(bool nothingToSend);
    /// The server loaded the script (empty text), or recorded why it could not. The last word counts.
    void serverAnswered(const QString &stackTrace);
    /// No more signals come.
    void finished();

private:
    void review(const QJsonObject &serverNow);
    void write();
    void written(const QJsonObject &stored);
    void tellError(const QJsonObject &stored);
    void refused(const Error &error);
    void watch();
    void lookAgain();
    void end();

    QPointer<server::AdminApi> m_api;
    workspace::TaskList &m_tasks;
    QPointer<ScriptDocument> m_document;
    QPointer<QWidget> m_window;
    QPointer<DeployDialog> m_dialog;
    workspace::TaskHandle m_task;
    DeployPlan m_plan;
    QJsonObject m_sent;      ///< the edited object at the time of writing
    QString m_errorBefore;   ///< stack trace that was recorded before, or told last
    qint64 m_revision = 0;
    QString m_id;
    int m_looks = 0;
};

} // namespace drover::ui
