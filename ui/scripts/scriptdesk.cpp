// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scriptdesk.h"

#include "tables/scripttreemodel.h"
#include "ui/editor/codeeditor.h"
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

OpenScript ScriptDesk::scriptOf(const ScriptEditorPage *page)
{
    const domain::CustomScript &script = page->document()->script();
    const bool java = script.programmingLanguage().compare("java"_L1, Qt::CaseInsensitive) == 0;
    return {script.name(), script.type(), script.source(), page->document()->isModified(), java, page->editor()};
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

void ScriptDesk::watch(ScriptEditorPage *page)
{
    const auto tell = [this, page] { Q_EMIT scriptOpened(page->editor(), page->document()->script().name()); };
    connect(page->document(), &ScriptDocument::edited, this, tell);
    connect(page->document(), &ScriptDocument::replaced, this, tell);
    tell();
    Q_EMIT currentChanged();
}

} // namespace drover::ui
