// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Scripts pane's way to the server and back: deploy, what the server says to it, revert.
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/scripts/deployplan.h"
#include "ui/scripts/scriptchecker.h"
#include "ui/scripts/scriptdeployment.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "ui/scripts/scripttreeview.h"

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

void ScriptsPane::deploy()
{
    ScriptEditorPage *page = m_tabs->current();
    server::AdminApi *api = m_console.adminApi();
    if (!page || !api || m_deploying.contains(page->document()->id()))
        return;
    auto *deployment = new ScriptDeployment(*api, m_console.tasks(), *page->document(), this);
    connectDeployment(deployment, page);
    m_deploying.insert(page->document()->id());
    updateActions();
    deployment->start();
}

void ScriptsPane::connectDeployment(ScriptDeployment *deployment, ScriptEditorPage *page)
{
    const QString id = page->document()->id();
    const QString name = page->document()->script().name();
    const auto writingIsOver = [this, id] {
        m_deploying.remove(id);
        updateActions();
    };
    connect(deployment, &ScriptDeployment::deployed, page, [this, page, name, writingIsOver](const QJsonObject &stored, qint64 others) {
        writingIsOver();
        page->showServerError(0, {});
        const qint64 revision = stored.value("revision"_L1).toInteger();
        Message message{.kind = Message::Kind::Success, .what = tr("%1 is deployed as revision %2.").arg(name).arg(revision),
                        .why = {}, .next = {}, .detail = {}, .key = u"deploy"_s, .actions = {}};
        if (others > 0) {
            message.kind = Message::Kind::Warning;
            message.why = tr("The server counted %n further write(s) since you read it; somebody's change may have been replaced.", nullptr,
                             static_cast<int>(others));
        }
        m_messages->post(message);
        m_tree->select(page->document()->id());
    });
    connect(deployment, &ScriptDeployment::failed, this, [this, id, writingIsOver](const Error &error) {
        writingIsOver();
        m_messages->post(Message::fromError(error, [this, id] {
            if (bringToFront(id))
                deploy();
        }));
    });
    connect(deployment, &ScriptDeployment::abandoned, this, [this, writingIsOver, name](bool nothing) {
        writingIsOver();
        if (nothing)
            m_messages->post({.kind = Message::Kind::Info, .what = tr("There is nothing to deploy."),
                              .why = tr("The server already has %1 as it is here.").arg(name), .next = {}, .detail = {}, .key = u"deploy"_s,
                              .actions = {}});
    });
    connect(deployment, &ScriptDeployment::serverAnswered, page,
            [this, page](const QString &stackTrace) { tellServerError(page, stackTrace); });
    connect(deployment, &ScriptDeployment::finished, this, writingIsOver);
}

bool ScriptsPane::bringToFront(const QString &id)
{
    ScriptEditorPage *page = m_tabs->page(id);
    if (page)
        m_tabs->show(page);
    return page != nullptr;
}

void ScriptsPane::tellServerError(ScriptEditorPage *page, const QString &stackTrace)
{
    const int line = lineOfStoredError(stackTrace);
    page->showServerError(line, stackTrace);
    if (stackTrace.isEmpty())
        return;
    const QString name = page->document()->script().name();
    Message message{.kind = Message::Kind::Error,
                    .what = tr("The server could not load %1.").arg(name),
                    .why = stackTrace.trimmed().section(u'\n', -1).trimmed(),
                    .next = tr("It goes on with what it has for scripts that fail; mend the script and deploy it again."),
                    .detail = stackTrace,
                    .key = u"deploy"_s,
                    .actions = {}};
    if (line > 0) {
        message.actions += MessageAction{tr("Go to line %1").arg(line), [this, id = page->document()->id(), line] { openScript(id, line); }, false};
    }
    m_messages->post(message);
}

void ScriptsPane::revert()
{
    ScriptEditorPage *page = m_tabs->current();
    if (!page || !page->document()->isModified())
        return;
    if (page->document()->isNew()) {
        const QString id = page->document()->id();
        dialogs::ask(this,
                     {.title = tr("Discard the new script"),
                      .text = tr("Discard %1?").arg(page->document()->script().name()),
                      .explanation = tr("It was never deployed and can't be brought back."),
                      .act = tr("Discard script"),
                      .alternative = {},
                      .destructive = true},
                     [this, id](Answer answer) {
                         ScriptEditorPage *chosen = m_tabs->page(id);
                         if (answer != Answer::Act || !chosen)
                             return;
                         m_tabs->close(chosen);
                         const auto discarded = m_console.drafts().discard(m_profileId, u"script"_s, id);
                         if (!discarded)
                             m_messages->post(discarded.error());
                     });
        return;
    }
    // The editor keeps the edit in its undo history, so nothing is lost.
    page->document()->revert();
    m_messages->post({.kind = Message::Kind::Info,
                      .what = tr("%1 is again as it was read from the server.").arg(page->document()->script().name()),
                      .why = {}, .next = tr("Undo in the editor brings your text back."), .detail = {}, .key = u"draft"_s, .actions = {}});
}

} // namespace drover::ui
