// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checking and running scripts in the Scripts pane.
#include "ui/common/messagebar.h"
#include "ui/debug/debugcontroller.h"
#include "ui/debug/debuglauncher.h"
#include "ui/run/runpanel.h"
#include "ui/scripts/livecheck.h"
#include "ui/scripts/problemspanel.h"
#include "ui/scripts/scriptchecker.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "uma/call/callform.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

ScriptChecker &ScriptsPane::checker()
{
    if (!m_checker)
        m_checker = std::make_unique<ScriptChecker>();
    return *m_checker;
}

void ScriptsPane::validate()
{
    ScriptEditorPage *page = m_tabs->current();
    if (!page || m_validating)
        return;
    m_validating = true;
    m_checking = m_console.tasks().begin(tr("Checking %1").arg(page->document()->script().name()), false);
    m_bottom->setCurrentIndex(0);
    m_live->setGeneration(generation());
    m_live->checkNow(page);
}

void ScriptsPane::connectChecks()
{
    connect(m_live, &LiveCheck::started, this, [this] { m_live->setGeneration(generation()); });
    connect(m_live, &LiveCheck::failed, this, [this](ScriptEditorPage *page, const Error &error) {
        if (!m_validating) {
            if (page == m_tabs->current() && !page->wasChecked())
                m_problems->setRemark(tr("Problems can't be looked for: %1").arg(error.sentence()));
            return;
        }
        m_validating = false;
        m_checking.end(Result<void>(fail(error)));
        m_messages->post(Message::fromError(error, [this, id = page->document()->id()] {
            if (bringToFront(id))
                validate();
        }));
    });
    connect(m_live, &LiveCheck::idle, this, [this] {
        if (!m_validating)
            return;
        m_validating = false;
        m_checking.end(Result<void>());
    });
    connect(m_problems, &ProblemsPanel::helpRequested, this, [this](const QString &code) { Q_EMIT helpRequested(u"checks"_s, code); });
    connect(m_problems, &ProblemsPanel::fixRequested, this, [this](const EditorProblem &problem) {
        if (ScriptEditorPage *page = m_tabs->current()) {
            page->applyFix(problem);
            page->editor()->goToLine(problem.line, std::max(1, problem.column));
            page->editor()->setFocus();
        }
    });
    connect(m_problems, &ProblemsPanel::fixAllRequested, this, [this](const QString &code) {
        if (ScriptEditorPage *page = m_tabs->current()) {
            page->applyAllFixes(code);
            page->editor()->setFocus();
        }
    });
}

RunPanel *ScriptsPane::runPanel()
{
    if (m_run)
        return m_run;
    m_run = new RunPanel(m_console.scriptScenarios(), m_runPage);
    auto *column = new QVBoxLayout(m_runPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_run);
    connect(m_run, &RunPanel::lineChosen, this, [this](int line) {
        if (ScriptEditorPage *page = m_tabs->current()) {
            page->editor()->goToLine(line);
            page->editor()->setFocus();
        }
    });
    connect(m_run, &RunPanel::flowRequested, this, &ScriptsPane::showFlow);
    connect(m_run, &RunPanel::failed, this, [this](const Error &error) { m_messages->post(error); });
    connect(m_run, &RunPanel::debugRequested, &m_debugger->launcher(), &DebugLauncher::goCall);
    showRunTarget(m_tabs->current());
    return m_run;
}

void ScriptsPane::connectRun()
{
    connect(m_bottom, &QTabWidget::currentChanged, this, [this] {
        if (m_bottom->currentWidget() == m_runPage)
            showRunPanel();
    });
}

bool ScriptsPane::isRunPanelUsed() const
{
    return m_run && m_run->isAncestorOf(QApplication::focusWidget());
}

void ScriptsPane::showRunTarget(ScriptEditorPage *page)
{
    if (!m_run)
        return;
    if (!page) {
        m_run->setTarget(std::nullopt);
        return;
    }
    const domain::CustomScript &script = page->document()->script();
    RunTarget target;
    target.profileId = m_profileId;
    target.scriptId = page->document()->id();
    target.name = script.name();
    target.type = script.type();
    target.generation = generation();
    target.script = [document = page->document()] { return document->source(); };
    target.editor = page->editor();
    m_run->setTarget(target);
}

void ScriptsPane::showRunPanel()
{
    runPanel();
    m_bottom->setCurrentWidget(m_runPage);
    // A form and a result need more room than a list of problems: once, and the person may change it.
    if (m_runOpened)
        return;
    m_runOpened = true;
    const int whole = m_rows->height();
    m_rows->setSizes({whole / 2, whole - whole / 2});
}

void ScriptsPane::showFlow()
{
    const ScriptEditorPage *page = m_tabs->current();
    if (!page)
        return;
    const domain::CustomScript &script = page->document()->script();
    // A UMA flow is played with what the server has. Log-in and consent bring their script along.
    const bool playsDeployed = script.type().startsWith("uma_"_L1);
    if (!playsDeployed || !page->document()->isModified()) {
        playFlow(page);
        return;
    }
    Message message{.kind = Message::Kind::Warning,
                    .what = page->document()->isNew() ? tr("%1 is not on the server yet.").arg(script.name())
                                                      : tr("The server has another text of %1 than the editor.").arg(script.name()),
                    .why = tr("The simulator plays what is deployed."),
                    .next = {}, .detail = {}, .key = u"flow"_s, .actions = {}};
    if (m_deploy->isEnabled())
        message.actions.append({tr("Deploy …"), [this] { deploy(); }, true});
    message.actions.append({tr("Run the edited text on this computer"), [this] { m_debugger->launcher().goHere(); }, true});
    if (!page->document()->isNew()) {
        message.actions.append({tr("Play what is deployed"), [this, page = QPointer<const ScriptEditorPage>(page)] {
                                    if (page)
                                        playFlow(page);
                                }, true});
    }
    m_messages->post(message);
}

void ScriptsPane::playFlow(const ScriptEditorPage *page)
{
    const domain::CustomScript &script = page->document()->script();
    page->document()->saveDraft();
    Q_EMIT sectionRequested(u"flow"_s, {{u"script"_s, page->document()->id()}, {u"scriptName"_s, script.name()}, {u"scriptType"_s, script.type()}});
}

void ScriptsPane::runScript()
{
    const ScriptEditorPage *page = m_tabs->current();
    if (!page)
        return;
    if (!isRunPanelUsed() && uma::runsAsFlow(page->document()->script().type())) {
        showFlow();
        return;
    }
    showRunPanel();
    m_run->run();
}

} // namespace drover::ui
