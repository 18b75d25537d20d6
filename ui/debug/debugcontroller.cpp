// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/debugcontroller.h"

#include "text/jsontext.h"
#include "ui/common/async.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/debug/coverageledger.h"
#include "ui/debug/coveragepanel.h"
#include "ui/debug/debugbar.h"
#include "ui/debug/debuglauncher.h"
#include "ui/debug/debugpanels.h"
#include "ui/debug/editorbinding.h"
#include "ui/debug/exceptionbar.h"
#include "ui/debug/recordingwindow.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/editordebugging.h"
#include "workspace/console.h"

#include <QAction>
#include <QJsonArray>
#include <QTabWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::DebugSession;
using State = DebugSession::State;

DebugController::DebugController(workspace::Console &console, DebugDesk &desk, MessageBar &messages, QWidget *scope, const QString &storeFile)
    : QObject(scope), m_console(console), m_desk(desk), m_messages(messages), m_store(storeFile), m_session(m_store),
      m_actions(new DebugActions(m_session, scope)), m_panels(new DebugPanels(m_session, m_store, this)), m_head(new QWidget(scope)),
      m_bar(new DebugBar(m_session, *m_actions, m_head)), m_exception(new ExceptionBar(m_head)), m_ledger(new CoverageLedger(m_session, this)),
      m_launcher(new DebugLauncher({console, desk, messages, m_session, *m_actions, *m_ledger}, this))
{
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_exception);
    m_head->setObjectName(u"debugHead"_s);
    connect(m_actions->toggleBreakpoint(), &QAction::triggered, this, &DebugController::toggleBreakpoint);
    connect(m_actions->editBreakpoint(), &QAction::triggered, this, &DebugController::editBreakpoint);
    connect(m_actions->runToCursor(), &QAction::triggered, this, &DebugController::runToCursor);
    connect(m_actions->debugScenario(), &QAction::triggered, this, &DebugController::chooseScenario);
    connect(m_actions->openRecording(), &QAction::triggered, this, &DebugController::openRecording);
    connect(m_actions->saveRecording(), &QAction::triggered, this, &DebugController::saveRecording);
    connect(&m_desk, &DebugDesk::scriptOpened, this, &DebugController::bind);
    connect(&m_desk, &DebugDesk::currentChanged, this, [this] { m_actions->setHasScript(m_desk.currentScript().has_value()); });
    connect(&m_store, &debug::DebugStore::failed, m_launcher, &DebugLauncher::tell);
    connect(m_panels, &DebugPanels::failed, m_launcher, &DebugLauncher::tell);
    connect(m_panels, &DebugPanels::placeChosen, this, [this](const QString &name, int line) {
        if (const auto script = m_desk.show(name); script && script->editor && line > 0) {
            script->editor->goToLine(line);
            script->editor->setFocus();
        }
    });
    connect(m_ledger, &CoverageLedger::changed, this, &DebugController::showCoverage);
    connect(m_actions->coverage(), &QAction::toggled, this, &DebugController::showCoverage);
    connect(m_launcher, &DebugLauncher::waitingTextChanged, m_bar, &DebugBar::setWaitingText);
    connect(m_launcher, &DebugLauncher::flowEnded, this, [this](const QString &decision) { log(tr("The flow has ended: %1.").arg(decision)); });
    connectSession();
    m_panels->setIdleText(tr("Nothing is debugged. Set a breakpoint with F9 and press F5."));
    if (m_store.problem())
        m_launcher->tell(*m_store.problem());
    const QList<OpenScript> open = m_desk.openScripts();
    for (const OpenScript &script : open)
        bind(script.editor, script.name());
    m_actions->setHasScript(m_desk.currentScript().has_value());
}

DebugController::~DebugController()
{
    m_session.disconnect(this);
    delete m_launcher; // it uses the session
}

void DebugController::connectSession()
{
    connect(&m_session, &DebugSession::stopped, this, &DebugController::takeStop);
    connect(&m_session, &DebugSession::stackChanged, this, &DebugController::takeStop);
    connect(&m_session, &DebugSession::stateChanged, this, &DebugController::takeState);
    connect(&m_session, &DebugSession::exceptionChanged, this, [this] {
        const auto &exception = m_session.exception();
        const auto frame = m_session.currentFrame();
        if (exception)
            m_exception->display(*exception, frame ? placeText(*frame) : tr("the script"));
        else
            m_exception->hide();
    });
    connect(&m_session, &DebugSession::resultCame, this, [this](const QJsonObject &result) {
        const QString decision = result.value("decision"_L1).toString();
        const QJsonObject error = result.value("error"_L1).toObject();
        log(!decision.isEmpty() ? tr("The flow has ended: %1.").arg(decision)
            : error.isEmpty()   ? tr("The call has ended: %1").arg(text::compactJson(QJsonArray{result.value("result"_L1)}))
                                : tr("The call has failed: %1").arg(error.value("message"_L1).toString()));
    });
}

void DebugController::log(const QString &text)
{
    debug::OutputLine line;
    line.text = text;
    m_panels->log().add(line);
}

void DebugController::addTabs(QTabWidget *tabs)
{
    m_panels->addTo(tabs, DebugPanels::For::Script);
    m_coverage = new CoveragePanel(*m_ledger, m_actions->coverage(), tabs);
    connect(m_coverage, &CoveragePanel::runChosen, this, &DebugController::showCoverage);
    connect(m_coverage, &CoveragePanel::placeChosen, m_panels, &DebugPanels::placeChosen);
    m_panels->addPage(m_coverage, tr("Coverage"));
}

QAction *DebugController::debugAction() const
{
    return m_actions->go();
}

// ---- editors

void DebugController::bind(CodeEditor *editor, const QString &name)
{
    if (!editor)
        return;
    m_bindings.removeIf([](const QPointer<EditorBinding> &one) { return one.isNull(); });
    for (const QPointer<EditorBinding> &one : std::as_const(m_bindings)) {
        if (one->editor() == editor) {
            one->setScript(name);
            return;
        }
    }
    auto *binding = new EditorBinding(m_store, m_session, editor, name);
    m_bindings.append(binding);
    // Lines of another text are not those that ran.
    connect(editor, &CodeEditor::textChanged, binding, [this, binding] { m_ledger->forgetScript(binding->script()); });
    showCoverage();
}

void DebugController::showCoverage()
{
    if (!m_coverage)
        return;
    for (const QPointer<EditorBinding> &one : std::as_const(m_bindings)) {
        if (!one)
            continue;
        const bool isOn = m_actions->coverage()->isChecked();
        one->editor()->debugging()->setCoverage(isOn ? m_ledger->lines(one->script(), m_coverage->run()) : CoverageLedger::Lines(), m_coverage->runText());
    }
}

EditorBinding *DebugController::current() const
{
    const auto script = m_desk.currentScript();
    for (const QPointer<EditorBinding> &one : m_bindings) {
        if (one && script && one->editor() == script->editor)
            return one;
    }
    return nullptr;
}

void DebugController::toggleBreakpoint()
{
    if (EditorBinding *binding = current())
        binding->toggleAt(binding->editor()->currentLine());
}

void DebugController::editBreakpoint()
{
    if (EditorBinding *binding = current())
        binding->editAt(binding->editor()->currentLine());
}

void DebugController::runToCursor()
{
    if (const EditorBinding *binding = current())
        m_session.runTo(binding->script(), binding->editor()->currentLine());
}

// ---- what the session tells

void DebugController::takeStop()
{
    const auto frame = m_session.currentFrame();
    if (!frame)
        return;
    m_panels->showForStop();
    if (m_session.state() == State::Paused)
        m_console.setScriptWait(tr("The flow waits in %1, which is being debugged.").arg(placeText(*frame)));
    const auto current = m_desk.currentScript();
    if (!current || current->name() != frame->script)
        m_desk.show(frame->script); // one that is not on the server has no editor: the stack still names it
}

void DebugController::takeState()
{
    if (!m_session.isStopped() || m_session.isReplay())
        m_console.setScriptWait({});
    if (m_session.state() == State::Ended)
        m_exception->hide();
}

// ---- files

void DebugController::chooseScenario()
{
    dialogs::openFile(m_head->window(), tr("Debug the flow of a scenario"), tr("Scenarios (*.json);;All files (*)"), [this](const QString &path) {
        if (!path.isEmpty())
            m_launcher->debugScenario(path);
    });
}

void DebugController::setOverHttp(bool overHttp)
{
    m_actions->overHttp()->setChecked(overHttp);
}

void DebugController::openRecording()
{
    dialogs::openFile(m_head->window(), tr("Open a recording"), tr("Recordings (*.trace);;All files (*)"), [this](const QString &path) {
        if (path.isEmpty())
            return;
        auto *window = new RecordingWindow(m_head->window());
        window->show();
        window->open(path);
    });
}

void DebugController::saveRecording()
{
    dialogs::saveFile(m_head->window(), tr("Save the recording"), u"flow.trace"_s, tr("Recordings (*.trace);;All files (*)"), [this](const QString &path) {
        if (path.isEmpty())
            return;
        const QJsonObject arguments{{u"path"_s, path}};
        whenDone(m_session.ask(u"drover/save"_s, arguments, {}), this, [this, path](const Result<QJsonObject> &saved) {
            if (!saved)
                m_launcher->tell(saved.error());
            else
                m_messages.post({.kind = Message::Kind::Success, .what = tr("The recording is in %1.").arg(path), .why = {}, .next = {}, .detail = {}, .key = DebugLauncher::messageKey(), .actions = {}});
        });
    });
}

} // namespace drover::ui
