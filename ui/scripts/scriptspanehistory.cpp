// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Scripts pane and the profile's git history: keeping versions, looking at them, taking one into the editor.
#include "ui/common/async.h"
#include "ui/common/messagebar.h"
#include "ui/scripts/historypanel.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "workspace/historykeeper.h"

#include <QTabWidget>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using workspace::HistoryKeeper;

void ScriptsPane::connectHistory()
{
    connect(&m_console.history(), &HistoryKeeper::kept, this, &ScriptsPane::readHistory);
    connect(m_bottom, &QTabWidget::currentChanged, this, &ScriptsPane::readHistory);
    connect(m_tabs, &ScriptTabs::currentChanged, this, &ScriptsPane::readHistory);
    connect(m_history, &HistoryPanel::chosen, this, &ScriptsPane::showVersion);
    connect(m_history, &HistoryPanel::takeRequested, this, &ScriptsPane::takeVersion);
}

void ScriptsPane::keepCurrentVersion()
{
    if (ScriptEditorPage *page = m_tabs->current())
        keepVersion(page->document()->script().name(), page->document()->opened(), page->document()->script().json(), true);
}

/// Keeps a script that is saved here; `isAsked`: the person is told what came of it.
void ScriptsPane::keepVersion(const QString &name, const QJsonObject &opened, const QJsonObject &edited, bool isAsked)
{
    if (name.isEmpty()) {
        if (isAsked)
            m_messages->post(Error{Error::Kind::Input, tr("The script can't be kept."), tr("It has no name."), tr("Give it one."), {}, 0});
        return;
    }
    whenDone(m_console.history().keepEdit(m_profileId, opened, edited), this, [this, name, isAsked](const Result<bool> &kept) {
        if (!kept) {
            m_messages->post(kept.error());
            return;
        }
        readHistory();
        if (isAsked)
            m_messages->post({.kind = *kept ? Message::Kind::Success : Message::Kind::Info,
                              .what = *kept ? tr("This version of %1 is in the history.").arg(name)
                                            : tr("The history has this version of %1 already.").arg(name),
                              .why = {}, .next = {}, .detail = {}, .key = u"history"_s, .actions = {}});
    });
}

/// Reads the versions of the script in front, if they are looked at.
void ScriptsPane::readHistory()
{
    if (m_bottom->currentWidget() != m_history)
        return;
    const ScriptEditorPage *page = m_tabs->current();
    if (!page) {
        m_history->setRemark(tr("No script is open."));
        return;
    }
    m_history->setTakeEnabled(!page->editor()->isReadOnly());
    const QString name = page->document()->script().name();
    whenDone(m_console.history().versions(m_profileId, name), this,
             [this, name, profile = m_profileId](const Result<QList<history::ScriptVersion>> &versions) {
                 const ScriptEditorPage *now = m_tabs->current();
                 if (profile != m_profileId || !now || now->document()->script().name() != name)
                     return; // another one is in front meanwhile
                 if (!versions)
                     m_history->setRemark(versions.error().sentence());
                 else if (versions->isEmpty())
                     m_history->setRemark(tr("No version of %1 was kept yet. Each deployment is, and what you keep with “Keep this version”.").arg(name));
                 else
                     m_history->setVersions(*versions);
             });
}

void ScriptsPane::showVersion(const QString &versionId)
{
    const ScriptEditorPage *page = m_tabs->current();
    if (!page)
        return;
    const QString name = page->document()->script().name();
    whenDone(m_console.history().at(m_profileId, versionId, name), this, [this, name, versionId](const Result<history::ScriptFile> &file) {
        const ScriptEditorPage *now = m_tabs->current();
        if (!now || now->document()->script().name() != name || m_history->currentId() != versionId)
            return;
        if (!file) {
            m_messages->post(file.error());
            return;
        }
        const bool isJava = now->document()->script().programmingLanguage().compare("java"_L1, Qt::CaseInsensitive) == 0;
        m_history->setTexts(file->source, now->editor()->text(), isJava ? u"Java"_s : u"Python"_s);
    });
}

/// The script becomes what it was in a version, as an edit that is not deployed. Hidden values stay as they are.
void ScriptsPane::takeVersion(const QString &versionId)
{
    const ScriptEditorPage *page = m_tabs->current();
    if (!page || page->editor()->isReadOnly())
        return;
    const QString id = page->document()->id();
    const QString name = page->document()->script().name();
    whenDone(m_console.history().at(m_profileId, versionId, name), this, [this, id, name](const Result<history::ScriptFile> &file) {
        ScriptEditorPage *then = m_tabs->page(id);
        if (!file) {
            m_messages->post(file.error());
            return;
        }
        if (!then)
            return;
        ScriptDocument *document = then->document();
        const domain::CustomScript taken = file->appliedTo(document->script());
        document->reopenOn(document->opened(), taken.json());
        m_messages->post({.kind = Message::Kind::Info,
                          .what = tr("%1 is in the editor as it was then.").arg(name),
                          .why = tr("The server still has its own."),
                          .next = tr("Deploy it, or undo in the editor to have your text back."),
                          .detail = {}, .key = u"history"_s, .actions = {}});
        readHistory();
    });
}

} // namespace drover::ui
