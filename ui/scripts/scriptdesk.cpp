// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scriptdesk.h"

#include "tables/scripttreemodel.h"
#include "ui/editor/codeeditor.h"
#include "ui/run/runpanel.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using tables::ScriptTreeModel;

ScriptDesk::ScriptDesk(ScriptsPane &pane) : DebugDesk(&pane), m_pane(pane)
{
    connect(m_pane.tabs(), &ScriptTabs::currentChanged, this, &DebugDesk::currentChanged);
}

OpenScript ScriptDesk::scriptOf(const ScriptEditorPage *page) const
{
    OpenScript script{page->document()->source(), page->document()->isModified(), page->editor()};
    script.code.server = m_pane.generation();
    return script;
}

std::optional<OpenScript> ScriptDesk::currentScript() const
{
    const ScriptEditorPage *page = m_pane.tabs()->current();
    return page ? std::optional(scriptOf(page)) : std::nullopt;
}

QList<OpenScript> ScriptDesk::openScripts() const
{
    QList<OpenScript> open;
    const QList<ScriptEditorPage *> pages = m_pane.tabs()->pages();
    for (const ScriptEditorPage *page : pages)
        open.append(scriptOf(page));
    return open;
}

QList<OpenScript> ScriptDesk::flowScripts() const
{
    QList<OpenScript> all = openScripts();
    QSet<QString> names;
    for (const OpenScript &script : std::as_const(all))
        names.insert(script.name());
    const ScriptTreeModel *model = m_pane.model();
    for (int type = 0; type < model->rowCount(); ++type) {
        const QModelIndex parent = model->index(type, 0);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const auto script = model->script(model->index(row, 0, parent).data(ScriptTreeModel::IdRole).toString());
            if (!script || !script->isEnabled() || names.contains(script->name()))
                continue;
            OpenScript one{scriptSourceOf(*script), false, nullptr};
            one.code.server = m_pane.generation();
            all.append(one);
        }
    }
    return all;
}

std::optional<OpenScript> ScriptDesk::show(const QString &name)
{
    const QList<ScriptEditorPage *> pages = m_pane.tabs()->pages();
    for (ScriptEditorPage *page : pages) {
        if (page->document()->script().name() == name) {
            m_pane.tabs()->show(page);
            return scriptOf(page);
        }
    }
    const ScriptTreeModel *model = m_pane.model();
    for (int type = 0; type < model->rowCount(); ++type) {
        const QModelIndex parent = model->index(type, 0);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (index.data(ScriptTreeModel::NameRole).toString() != name)
                continue;
            m_pane.openScript(index.data(ScriptTreeModel::IdRole).toString());
            return currentScript();
        }
    }
    return std::nullopt;
}

Result<uma::SingleCall> ScriptDesk::call()
{
    const Result<uma::SingleCall> call = m_pane.runPanel()->preparedCall();
    if (!call)
        m_pane.showRunPanel();
    return call;
}

bool ScriptDesk::isCallMeant() const
{
    return m_pane.isRunPanelUsed();
}

RunInputs ScriptDesk::runInputs() const
{
    const workspace::ScriptScenario given = m_pane.runPanel()->given();
    return {given.world, given.answers, given.arguments};
}

void ScriptDesk::deploy()
{
    m_pane.deploy();
}

void ScriptDesk::watch(ScriptEditorPage *page)
{
    const auto tell = [this, page] { Q_EMIT scriptOpened(page->editor(), page->document()->script().name()); };
    connect(page->document(), &ScriptDocument::edited, this, tell);
    connect(page->document(), &ScriptDocument::replaced, this, tell);
    tell();
    Q_EMIT currentChanged();
}

} // namespace drover::ui
