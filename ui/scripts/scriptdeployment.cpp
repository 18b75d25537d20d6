// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scriptdeployment.h"

#include "base/redact.h"
#include "text/jsontext.h"
#include "ui/common/async.h"
#include "ui/scripts/deploydialog.h"
#include "ui/scripts/scriptdocument.h"

#include <array>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::EntityKind;

/// A server loads changed scripts at its own pace, every 30 s as it comes: look soon, then less often. Milliseconds.
constexpr std::array<int, 6> looks{300, 1000, 3000, 8000, 15000, 20000};

QString recordedError(const QJsonObject &script)
{
    const auto stored = domain::CustomScript(script).scriptError();
    return stored ? stored->raisedAt + u'\n' + stored->stackTrace : QString();
}

} // namespace

ScriptDeployment::ScriptDeployment(server::AdminApi &api, workspace::TaskList &tasks, ScriptDocument &document, QWidget *window)
    : QObject(window), m_api(&api), m_tasks(tasks), m_document(&document), m_window(window), m_id(document.id())
{
}

void ScriptDeployment::start()
{
    m_document->saveDraft();
    if (m_document->isNew()) {
        review({});
        return;
    }
    m_task = m_tasks.begin(tr("Reading %1 from the server").arg(m_document->script().name()));
    whenDone(m_api->get(EntityKind::Script, m_id, m_task.token()), this, [this](const Result<domain::Entity> &read) {
        m_task.end(read);
        if (!read) {
            refused(read.error());
            return;
        }
        review(read->json());
    });
}

void ScriptDeployment::review(const QJsonObject &serverNow)
{
    if (!m_document || !m_api || !m_window) {
        end();
        return;
    }
    const bool isNew = m_document->isNew();
    m_sent = m_document->script().json();
    m_plan = planDeployment(m_document->opened(), m_sent, serverNow);
    if (isNew)
        m_plan.after = m_sent;
    m_errorBefore = recordedError(serverNow);
    if (!isNew && m_plan.isEmpty()) {
        Q_EMIT abandoned(true);
        end();
        return;
    }
    const QString request = isNew ? text::indentedJson(redacted(withoutHiddenValues(m_sent)))
                                  : m_api->patchPreview(EntityKind::Script, m_id, m_plan.before, m_plan.after);
    if (!m_dialog) {
        m_dialog = new DeployDialog(m_document->script().name(), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::accepted, this, &ScriptDeployment::write);
        connect(m_dialog, &QDialog::rejected, this, [this] {
            Q_EMIT abandoned(false);
            end();
        });
    }
    m_dialog->setPlan(m_plan, isNew, request);
    m_dialog->open();
}

void ScriptDeployment::write()
{
    if (!m_document || !m_api) {
        end();
        return;
    }
    m_task = m_tasks.begin(tr("Deploying %1").arg(m_document->script().name()));
    const auto done = [this](const Result<domain::Entity> &stored) {
        m_task.end(stored);
        if (stored)
            written(stored->json());
        else
            refused(stored.error());
    };
    if (m_document->isNew())
        whenDone(m_api->create(EntityKind::Script, m_sent, m_task.token()), this, done);
    else
        whenDone(m_api->patch(EntityKind::Script, m_id, m_plan.before, m_plan.after, m_task.token()), this, done);
}

void ScriptDeployment::refused(const Error &error)
{
    const QJsonObject current = text::jsonObject(error.detail);
    if (error.kind == Error::Kind::Conflict && !current.isEmpty()) {
        // Somebody wrote while the review was open: review again, against what is there now.
        review(current);
        return;
    }
    Q_EMIT failed(error);
    end();
}

void ScriptDeployment::written(const QJsonObject &stored)
{
    const qint64 before = m_plan.before.value("revision"_L1).toInteger();
    m_revision = stored.value("revision"_L1).toInteger();
    m_id = domain::CustomScript(stored).inum();
    if (m_document) {
        // Typing may have gone on meanwhile: that stays an edit.
        if (m_document->script().json() == m_sent)
            m_document->rebase(stored);
        else
            m_document->reopenOn(stored, planDeployment(m_sent, m_document->script().json(), stored).after);
    }
    const bool wasNew = m_plan.before.isEmpty();
    Q_EMIT deployed(stored, wasNew ? 0 : std::max<qint64>(0, m_revision - before - 1));
    tellError(stored);
    watch();
}

void ScriptDeployment::tellError(const QJsonObject &stored)
{
    // What was recorded may still be the word on an earlier revision, which the server loaded while this one was
    // reviewed: so the last word counts, and the watch goes on after each.
    const QString recorded = recordedError(stored);
    if (recorded == m_errorBefore)
        return;
    m_errorBefore = recorded;
    Q_EMIT serverAnswered(recorded.section(u'\n', 1));
}

void ScriptDeployment::watch()
{
    if (m_looks >= static_cast<int>(looks.size())) {
        end();
        return;
    }
    QTimer::singleShot(looks.at(static_cast<std::size_t>(m_looks++)), this, &ScriptDeployment::lookAgain);
}

void ScriptDeployment::lookAgain()
{
    if (!m_api) {
        end();
        return;
    }
    whenDone(m_api->get(EntityKind::Script, m_id, {}), this, [this](const Result<domain::Entity> &read) {
        if (!read || read->json().value("revision"_L1).toInteger() != m_revision) {
            end(); // gone, out of reach, or written by someone else: no longer this deployment's matter
            return;
        }
        tellError(read->json());
        watch();
    });
}

void ScriptDeployment::end()
{
    Q_EMIT finished();
    deleteLater();
}

} // namespace drover::ui
