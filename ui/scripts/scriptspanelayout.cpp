// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the Scripts pane is put together: its actions, layout and connections.
#include "ui/common/filteredit.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/debug/debugcontroller.h"
#include "ui/scripts/historypanel.h"
#include "ui/scripts/livecheck.h"
#include "ui/scripts/problemspanel.h"
#include "ui/scripts/scriptchecker.h"
#include "ui/scripts/scriptdesk.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptproperties.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "ui/scripts/scripttreeview.h"
#include "ui/transfer/transferactions.h"
#include "workspace/access.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using tables::ScriptTreeModel;

ScriptsPane::ScriptsPane(workspace::Console &console, QWidget *parent)
    : Pane(parent), m_console(console), m_model(new ScriptTreeModel(this)), m_readOnly(new QLabel(this)),
      m_messages(new MessageBar(this)), m_tree(new ScriptTreeView(*m_model, this)), m_tabs(new ScriptTabs(this)),
      m_properties(new ScriptProperties(this)), m_bottom(new QTabWidget(this)), m_problems(new ProblemsPanel(this)),
      m_runPage(new QWidget(this)), m_history(new HistoryPanel(this)), m_live(new LiveCheck([this]() -> ScriptChecker & { return checker(); }, this)),
      m_columns(new QSplitter(this)), m_rows(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"scriptsPane"_s);
    makeActions();
    addTransfer();
    buildDebugger();
    buildLayout();
    connectParts();
    connectChecks();
    connectHistory();
    connectRun();
    takeApi();
    showPage(m_tabs->current());
    checkScriptHost();
}

QAction *ScriptsPane::addPaneAction(const QString &objectName, const QIcon &picture, const QString &text,
                                    const QKeySequence &shortcut, void (ScriptsPane::*slot)())
{
    auto *action = new QAction(picture, text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void ScriptsPane::makeActions()
{
    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        addAction(line);
    };
    m_new = addPaneAction(u"newScript"_s, icon(Icon::NewFile), tr("&New script …"), QKeySequence::New, &ScriptsPane::newScript);
    m_openFile = addPaneAction(u"openFile"_s, icon(Icon::Open), tr("&Open from file …"), QKeySequence::Open, &ScriptsPane::openFromFile);
    m_saveFile = addPaneAction(u"saveFile"_s, icon(Icon::Save), tr("Save as &file …"), QKeySequence::SaveAs, &ScriptsPane::saveAsFile);
    m_keep = addPaneAction(u"keepVersion"_s, {}, tr("&Keep this version"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), &ScriptsPane::keepCurrentVersion);
    m_keep->setToolTip(tr("Keep the script as it is here in the profile's history, without deploying it"));
    separator();
    m_validate = addPaneAction(u"validate"_s, icon(Icon::Validate), tr("&Validate"), QKeySequence(Qt::Key_F7), &ScriptsPane::validate);
    m_nextProblem = addPaneAction(u"nextProblem"_s, {}, tr("Next &problem"), QKeySequence(Qt::Key_F8), &ScriptsPane::nextProblem);
    m_runAction = addPaneAction(u"run"_s, icon(Icon::Run), tr("R&un"), QKeySequence(Qt::CTRL | Qt::Key_R), &ScriptsPane::runScript);
    separator();
    m_deploy = addPaneAction(u"deploy"_s, icon(Icon::Deploy), tr("&Deploy …"), QKeySequence::Save, &ScriptsPane::deploy);
    m_revert = addPaneAction(u"revert"_s, icon(Icon::Revert), tr("&Revert"), {}, &ScriptsPane::revert);
    separator();
    m_refresh = addPaneAction(u"refreshScripts"_s, icon(Icon::Refresh), tr("Refre&sh"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &ScriptsPane::refresh);
    m_close = addPaneAction(u"closeScript"_s, icon(Icon::Close), tr("&Close tab"), QKeySequence::Close, &ScriptsPane::closeCurrent);
    m_revert->setToolTip(tr("Go back to what was read from the server"));
    m_runAction->setToolTip(tr("Call a method of the script, with the text as it stands in the editor, or play its flow"));
    m_validate->setToolTip(tr("Parse the script as the server does and check its methods"));
}

void ScriptsPane::buildDebugger()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    addAction(line);
    const QList<QAction *> before = actions();
    m_desk = new ScriptDesk(*this);
    m_debugger = new DebugController(m_console, *m_desk, *m_messages, this);
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        if (!before.contains(action))
            action->setProperty("submenu", tr("De&bugging")); // see MainWindow::buildPaneMenu()
    }
}

/// Export and import of scripts, in the File menu and that of the tree.
void ScriptsPane::addTransfer()
{
    const auto columns = [] {
        QList<tables::Column> shown = tables::defaultColumns(domain::EntityKind::Script);
        shown.insert(1, {u"@id"_s, tr("ID"), true});
        return shown;
    };
    m_transfer = new TransferActions({m_console, domain::EntityKind::Script, *m_messages, *this, [this] { return m_tree->selectedIds(); },
                                      [] { return server::ListQuery(); }, columns, [this] { return shownScripts(); }});
    connect(m_tree, &ScriptTreeView::selectionChanged, m_transfer, &TransferActions::update);
    m_tree->addMenuActions(m_transfer->actions());
}

QList<domain::Entity> ScriptsPane::shownScripts() const
{
    QList<domain::Entity> scripts;
    for (int type = 0; type < m_model->rowCount(); ++type) {
        const QModelIndex parent = m_model->index(type, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            if (const auto script = m_model->scriptAt(m_model->index(row, 0, parent)))
                scripts << script->entity();
        }
    }
    return scripts;
}

QWidget *ScriptsPane::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Scripts"), header);
    title->setFont(theme::titleFont());
    m_readOnly->setText(tr("read-only"));
    m_readOnly->setObjectName(u"readOnly"_s);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::wide, metrics::normal, metrics::normal, metrics::normal);
    row->setSpacing(metrics::tight);
    row->addWidget(title);
    row->addSpacing(metrics::normal);
    row->addWidget(m_readOnly);
    row->addStretch();
    for (QAction *action : {m_new, m_validate, m_runAction, m_debugger->debugAction(), m_revert, m_deploy}) {
        auto *button = new QToolButton(header);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->iconText());
        row->addWidget(button);
    }
    return header;
}

void ScriptsPane::buildLayout()
{
    m_bottom->setDocumentMode(true);
    m_bottom->setObjectName(u"scriptBottom"_s);
    m_bottom->setAccessibleName(tr("About the script"));
    m_bottom->tabBar()->setAccessibleName(tr("About the script"));
    m_bottom->addTab(m_problems, tr("Problems (%1)").arg(0));
    m_bottom->addTab(m_runPage, tr("Run"));
    m_bottom->addTab(m_history, tr("History"));
    m_debugger->addTabs(m_bottom);
    m_rows->setObjectName(u"scriptRows"_s);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(1);
    m_rows->addWidget(m_tabs);
    m_rows->addWidget(m_bottom);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({560, 130});
    m_bottom->setMinimumHeight(80);

    m_columns->setObjectName(u"scriptColumns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_tree);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_properties);
    m_columns->setStretchFactor(1, 1);
    m_tree->setMinimumWidth(180);
    m_rows->setMinimumWidth(360);
    m_columns->setSizes({250, 720, 300});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_messages);
    column->addWidget(m_debugger->bar());
    column->addWidget(m_columns, 1);
}

void ScriptsPane::connectParts()
{
    connect(&m_console, &workspace::Console::apiChanged, this, &ScriptsPane::takeApi);
    connect(&m_console, &workspace::Console::profileChanged, this, &ScriptsPane::takeApi);
    connect(&m_console, &workspace::Console::stateChanged, this, [this] {
        updateTree();
        updateActions();
    });
    connect(&m_console.drafts(), &workspace::Drafts::changed, this, &ScriptsPane::takeDrafts);
    connect(m_model, &ScriptTreeModel::stateChanged, this, &ScriptsPane::updateTree);
    connect(m_model, &ScriptTreeModel::loaded, this, [this] {
        updateTree();
        restoreTabs();
    });
    connect(m_model, &ScriptTreeModel::failed, this, [this](const Error &error) {
        Message message = Message::fromError(error, [this] { m_model->refresh(); });
        message.key = u"load"_s;
        if (m_model->scriptCount() > 0) // without scripts, the tree's place says it
            m_messages->post(message);
    });
    connect(m_tree, &ScriptTreeView::opened, this, [this](const QString &inum) { openScript(inum); });
    connect(m_tree->filter(), &FilterEdit::filterChanged, this, &ScriptsPane::updateTree);
    connect(m_tree, &ScriptTreeView::insteadActivated, this, [this] {
        if (!m_tree->filter()->text().isEmpty() && m_console.adminApi() && m_model->state() == ScriptTreeModel::State::Ready)
            m_tree->filter()->clear();
        else if (m_console.adminApi() && m_model->state() == ScriptTreeModel::State::Ready && mayWrite())
            newScript(); // the list is empty
        else
            refresh();
    });
    connect(m_tabs, &ScriptTabs::currentChanged, this, &ScriptsPane::showPage);
    connect(m_tabs, &ScriptTabs::newRequested, this, &ScriptsPane::newScript);
    connect(m_tabs, &ScriptTabs::closedWithDraft, this, [this](const QString &name, const QJsonObject &opened, const QJsonObject &edited) {
        keepVersion(name, opened, edited, false);
        m_messages->post({.kind = Message::Kind::Info, .what = tr("Your changes of %1 are kept.").arg(name),
                          .why = tr("They come back when you open it again."), .next = {}, .detail = {}, .key = u"draft"_s, .actions = {}});
    });
    connect(m_problems, &ProblemsPanel::chosen, this, [this](int line, int column) {
        if (ScriptEditorPage *page = m_tabs->current()) {
            page->editor()->goToLine(line, column);
            page->editor()->setFocus();
        }
    });
}

void ScriptsPane::updateActions()
{
    const ScriptEditorPage *page = m_tabs->current();
    const bool modified = page && page->document()->isModified();
    const bool connected = m_console.adminApi() != nullptr;
    const QString noWriting = workspace::lackOfScope(workspace::missingScope(m_console, domain::EntityKind::Script, server::Access::Write));
    const bool readable = workspace::missingScope(m_console, domain::EntityKind::Script, server::Access::Read).isEmpty();
    m_readOnly->setVisible(connected && readable && !mayWrite());
    m_readOnly->setToolTip(noWriting);
    m_readOnly->setAccessibleDescription(noWriting);
    m_new->setToolTip(noWriting.isEmpty() ? tr("Begin a script from an example of its type") : noWriting);
    m_deploy->setToolTip(noWriting.isEmpty() ? tr("Look through the difference and write it to the server") : noWriting);
    m_saveFile->setEnabled(page);
    m_keep->setEnabled(page);
    m_validate->setEnabled(page);
    m_runAction->setEnabled(page);
    m_close->setEnabled(page);
    m_revert->setEnabled(modified && !m_deploying.contains(page->document()->id()));
    m_deploy->setEnabled(modified && mayWrite() && !m_deploying.contains(page->document()->id()));
    m_new->setEnabled(!connected || mayWrite());
    m_tabs->setMayBegin(m_new->isEnabled());
}

} // namespace drover::ui
