// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/debug/debugdesk.h"

namespace drover::tables {
class ScriptTreeModel;
}

namespace drover::ui {

class ScriptEditorPage;
class ScriptTabs;
class ScriptsPane;

/// The Scripts pane's editors as the debugger sees them. The pane owns it and tells it of each page it opens.
class ScriptDesk : public DebugDesk
{
    Q_OBJECT
public:
    explicit ScriptDesk(ScriptsPane &pane);

    std::optional<OpenScript> currentScript() const override;
    QList<OpenScript> openScripts() const override;
    QList<OpenScript> flowScripts() const override;
    std::optional<OpenScript> show(const QString &name) override;
    Result<uma::SingleCall> call() override;
    bool isCallMeant() const override;
    RunInputs runInputs() const override;
    void deploy() override;

    /// A page was opened; its script's name is followed from here on.
    void watch(ScriptEditorPage *page);

private:
    OpenScript scriptOf(const ScriptEditorPage *page) const;

    ScriptsPane &m_pane;
};

} // namespace drover::ui
