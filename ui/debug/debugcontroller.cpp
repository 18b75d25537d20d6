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
#include "ui/debug/debugpanels.h"
#include "ui/debug/debugruns.h"
#include "ui/debug/editorbinding.h"
#include "ui/debug/exceptionbar.h"
#include "ui/debug/recordingwindow.h"
#include "ui/debug/sandboxedflow.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/editordebugging.h"
#include "ui/flow/httpflowdriver.h"
#include "ui/flow/scenarionotes.h"
#include "workspace/console.h"

#include <QAction>
#include <QFileInfo>
#include <QJsonArray>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::DebugSession;
using State = DebugSession::State;

namespace {

const QString messageKey = u"debug"_s;

/// A script of UMA's that is edited and not deployed; empty if there is none.
QString otherEdited(const QList<OpenScript> &open)
{
    const auto found = std::find_if(open.cbegin(), open.cend(), [](const OpenScript &one) {
        return one.isModified && flowTypeOf(one.type()) == uma::FlowType::Uma;
    });
    return found == open.cend() ? QString() : found->name();
}

} // namespace

DebugController::DebugController(workspace::Console &console, DebugDesk &desk, MessageBar &messages, QWidget *scope, const QString &storeFile)
    : QObject(scope), m_console(console), m_desk(desk), m_messages(messages), m_store(storeFile), m_session(m_store),
      m_actions(new DebugActions(m_session, scope)), m_panels(new DebugPanels(m_session, m_store, this)), m_head(new QWidget(scope)),
      m_bar(new DebugBar(m_session, *m_actions, m_head)), m_exception(new ExceptionBar(m_head)), m_flow(new flow::HttpFlowDriver(console, this)),
      m_sandboxed(new SandboxedFlow(m_session, console.sandbox().options(), this)),
      m_ledger(new CoverageLedger(m_session, this))
{
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_exception);
    m_head->setObjectName(u"debugHead"_s);
    connect(m_actions->go(), &QAction::triggered, this, &DebugController::go);
    connect(m_actions->stop(), &QAction::triggered, this, &DebugController::stop);
    connect(m_actions->toggleBreakpoint(), &QAction::triggered, this, &DebugController::toggleBreakpoint);
    connect(m_actions->editBreakpoint(), &QAction::triggered, this, &DebugController::editBreakpoint);
    connect(m_actions->runToCursor(), &QAction::triggered, this, &DebugController::runToCursor);
    connect(m_actions->debugCall(), &QAction::triggered, this, &DebugController::goCall);
    connect(m_actions->attach(), &QAction::triggered, this, &DebugController::attach);
    connect(m_actions->debugScenario(), &QAction::triggered, this, &DebugController::chooseScenario);
    connect(m_actions->openRecording(), &QAction::triggered, this, &DebugController::openRecording);
    connect(m_actions->saveRecording(), &QAction::triggered, this, &DebugController::saveRecording);
    connect(&m_desk, &DebugDesk::scriptOpened, this, &DebugController::bind);
    connect(&m_desk, &DebugDesk::currentChanged, this, [this] { m_actions->setHasScript(m_desk.currentScript().has_value()); });
    connect(&m_store, &debug::DebugStore::failed, this, &DebugController::tell);
    connect(m_panels, &DebugPanels::failed, this, &DebugController::tell);
    connect(m_panels, &DebugPanels::placeChosen, this, [this](const QString &name, int line) {
        if (const auto script = m_desk.show(name); script && script->editor && line > 0) {
            script->editor->goToLine(line);
            script->editor->setFocus();
        }
    });
    connect(m_flow, &flow::FlowDriver::finished, this, &DebugController::takeResult);
    connect(m_flow, &flow::FlowDriver::failed, this, &DebugController::flowFailed);
    connect(m_sandboxed, &SandboxedFlow::finished, this, &DebugController::takeResult);
    connect(m_sandboxed, &SandboxedFlow::failed, this, &DebugController::flowFailed);
    connect(m_ledger, &CoverageLedger::changed, this, &DebugController::showCoverage);
    connect(m_actions->coverage(), &QAction::toggled, this, &DebugController::showCoverage);
    connectSession();
    m_panels->setIdleText(tr("Nothing is debugged. Set a breakpoint with F9 and press F5."));
    if (m_store.problem())
        tell(*m_store.problem());
    const QList<OpenScript> open = m_desk.openScripts();
    for (const OpenScript &script : open)
        bind(script.editor, script.name());
    m_actions->setHasScript(m_desk.currentScript().has_value());
}

DebugController::~DebugController()
{
    m_session.disconnect(this);
    m_flow->disconnect(this);
    m_sandboxed->disconnect(this);
}

void DebugController::connectSession()
{
    connect(&m_session, &DebugSession::stopped, this, &DebugController::takeStop);
    connect(&m_session, &DebugSession::stackChanged, this, &DebugController::takeStop);
    connect(&m_session, &DebugSession::stateChanged, this, &DebugController::takeState);
    connect(&m_session, &DebugSession::remarked, this, &DebugController::tell);
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
        debug::OutputLine line;
        line.text = !decision.isEmpty() ? tr("The flow has ended: %1.").arg(decision)
                    : error.isEmpty()   ? tr("The call has ended: %1").arg(text::compactJson(QJsonArray{result.value("result"_L1)}))
                                        : tr("The call has failed: %1").arg(error.value("message"_L1).toString());
        m_panels->log().add(line);
    });
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

void DebugController::tell(const Error &error)
{
    Message message = Message::fromError(error);
    message.key = messageKey;
    m_messages.post(message);
}

void DebugController::remark(const QString &what, const QString &why, const QString &next)
{
    m_messages.post({.kind = Message::Kind::Warning, .what = what, .why = why, .next = next, .detail = {}, .key = messageKey, .actions = {}});
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

// ---- beginning

void DebugController::go()
{
    const bool isOver = m_session.isStopped() && m_session.lastStop().ended && !m_session.canMove(DebugSession::Move::Continue);
    if (m_session.isStopped() && !isOver) {
        m_session.move(DebugSession::Move::Continue);
        return;
    }
    const std::optional<OpenScript> script = m_desk.currentScript();
    if (m_session.state() == State::Connecting || !script)
        return;
    if (m_session.state() == State::Running && m_run == Run::Waiting && flowTypeOf(script->type()) == uma::FlowType::Uma) {
        if (!m_flowRuns)
            startFlow();
        return;
    }
    if (m_session.state() == State::Running && m_run != Run::Waiting && !m_flowEnded)
        return; // it is under way
    const bool isSame = m_runScripts.contains(script->name());
    if (m_run == Run::Scenario && isSame)
        debugScenario(m_scenarioPath);
    else if (m_run == Run::Call && isSame && isOver)
        goCall();
    else
        begin(*script);
}

bool DebugController::refuses(const OpenScript &script)
{
    m_messages.dismiss(messageKey);
    if (script.isJava())
        remark(tr("%1 can't be debugged.").arg(script.name()), tr("It is written in Java; Drover steps through Python scripts."), {});
    return script.isJava();
}

void DebugController::begin(const OpenScript &script)
{
    if (refuses(script))
        return;
    const std::optional<uma::FlowType> type = flowTypeOf(script.type());
    if (!type || m_desk.isCallMeant())
        goCall();
    else if (type == uma::FlowType::Uma && m_actions->overHttp()->isChecked())
        beginUma(script);
    else
        beginFlow(flowOf(script, m_desk.flowScripts(), m_desk.runInputs()), m_actions->overHttp()->isChecked());
}

/// A UMA flow on the server that the window is connected to, which has the texts that are deployed.
void DebugController::beginUma(const OpenScript &script)
{
    const auto endpoints = m_console.flowEndpoints();
    const auto offerHere = [this, script](const QString &what, const QString &why, bool canDeploy) {
        Message message{.kind = Message::Kind::Warning, .what = what, .why = why, .next = {}, .detail = {}, .key = messageKey, .actions = {}};
        message.actions.append({tr("Debug the edited text on this computer"), [this, script] { beginHere(script); }, true});
        if (canDeploy)
            message.actions.append({tr("Deploy …"), [this] { m_desk.deploy(); }, true});
        m_messages.post(message);
    };
    if (!endpoints)
        offerHere(tr("%1 can't be debugged over HTTP now.").arg(script.name()), tr("There is no connection to a server."), false);
    else if (!endpoints->isSandbox)
        offerHere(tr("%1 can't be debugged on this server.").arg(script.name()), tr("A real server can't be stopped at a line; the sandbox can."), false);
    else if (script.isModified)
        offerHere(tr("The sandbox has another text of %1 than the editor.").arg(script.name()), tr("Lines would not match. Deploy it first, or debug the text as it stands here."), true);
    else if (const QString other = otherEdited(m_desk.openScripts()); !other.isEmpty())
        offerHere(tr("The sandbox has another text of %1 than the editor.").arg(other), tr("Lines would not match. Deploy it first, or debug the text as it stands here."), false);
    else
        attachToSandbox(true);
}

void DebugController::attachToSandbox(bool playsFlow)
{
    const std::optional<debug::DebugTarget> target = attachTo(m_console.sandbox().readyLine());
    if (!target) {
        remark(tr("This sandbox has no debugger."), tr("Its script host was not started, or it is an older one."), tr("Check that Java is installed, then start the sandbox again."));
        return;
    }
    m_run = Run::Waiting;
    m_flowEnded = false;
    m_runScripts.clear();
    m_ledger->beginRun(tr("Calls of the sandbox"));
    whenDone(m_session.start(*target), this, [this, playsFlow](const Result<void> &started) {
        if (started && playsFlow && m_session.isActive())
            startFlow();
        tellFlow();
    });
}

void DebugController::attach()
{
    m_messages.dismiss(messageKey);
    const auto endpoints = m_console.flowEndpoints();
    if (endpoints && endpoints->isSandbox)
        attachToSandbox(false);
    else
        remark(tr("There is no sandbox to attach to."), tr("A real server can't be stopped at a line; the sandbox can."), tr("Open the sandbox, then attach to it."));
}

/// The flow of the text in the editor, in a debugger of its own: nothing is deployed anywhere.
void DebugController::beginHere(const OpenScript &script)
{
    beginFlow(flowOf(script, m_desk.flowScripts(), m_desk.runInputs()), false);
}

void DebugController::goHere()
{
    const std::optional<OpenScript> script = m_desk.currentScript();
    if (script && !refuses(*script))
        beginHere(*script);
}

void DebugController::beginFlow(const uma::Scenario &scenario, bool overHttp)
{
    const Run run = scenario.path.isEmpty() ? Run::Flow : Run::Scenario;
    m_runScripts.clear();
    for (const uma::ScenarioScript &script : scenario.allScripts())
        m_runScripts += script.name;
    m_ledger->beginRun(scenario.name);
    if (!overHttp) {
        startSession(launchOf(scenario), run);
        return;
    }
    m_flow->cancel();
    m_session.stop();
    m_run = run;
    m_flowRuns = true;
    m_flowEnded = false;
    m_actions->setPreparing(true);
    m_sandboxed->start(scenario);
    m_messages.post({.kind = Message::Kind::Info, .what = tr("A sandbox is being started for %1.").arg(scenario.name), .why = tr("The flow is played there over HTTP, with the text as it stands in the editor."),
                     .next = {}, .detail = {}, .key = messageKey, .actions = {}});
    tellFlow();
}

void DebugController::startSession(const debug::DebugTarget &target, Run run)
{
    if (target.program.isEmpty()) {
        remark(tr("The script can't be debugged."), tr("The program drover-cli was not found."), tr("Check that drover-cli is installed beside Drover."));
        return;
    }
    m_flow->cancel();
    m_sandboxed->cancel();
    m_flowRuns = false;
    m_flowEnded = false;
    m_run = run;
    whenDone(m_session.start(target), this, [this](const Result<void> &) { tellFlow(); });
    tellFlow();
}

void DebugController::goCall()
{
    if (m_session.isStopped() && !m_session.lastStop().ended)
        return; // one thing at a time
    const std::optional<OpenScript> script = m_desk.currentScript();
    if (!script || refuses(*script) || m_session.state() == State::Connecting)
        return;
    const Result<uma::SingleCall> call = m_desk.call();
    if (!call) {
        tell(call.error());
        return;
    }
    m_runScripts = {script->name()};
    m_ledger->beginRun(tr("%1.%2", "script, method").arg(script->name(), call->method));
    startSession(launchOf(*call), Run::Call);
}

void DebugController::chooseScenario()
{
    dialogs::openFile(m_head->window(), tr("Debug the flow of a scenario"), tr("Scenarios (*.json);;All files (*)"), [this](const QString &path) {
        if (!path.isEmpty())
            debugScenario(path);
    });
}

void DebugController::debugScenario(const QString &path)
{
    m_messages.dismiss(messageKey);
    const Result<uma::Scenario> scenario = uma::Scenario::fromFile(path);
    if (!scenario) {
        tell(scenario.error());
        return;
    }
    m_scenarioPath = path;
    const uma::Scenario texts = withOpenTexts(*scenario, m_desk.openScripts());
    beginFlow(texts, m_actions->overHttp()->isChecked());
}

void DebugController::setOverHttp(bool overHttp)
{
    m_actions->overHttp()->setChecked(overHttp);
}

void DebugController::startFlow()
{
    m_flowRuns = true;
    m_flowEnded = false;
    tellFlow();
    flow::FlowPlan plan;
    plan.scenario = flow::presets().constFirst().scenario;
    m_ledger->beginRun(plan.scenario.name);
    plan.stepping = false;
    m_flow->start(plan);
}

void DebugController::flowFailed(const Error &error)
{
    m_flowRuns = false;
    m_actions->setPreparing(false);
    m_messages.dismiss(messageKey);
    if (error.kind != Error::Kind::Cancelled)
        tell(error);
    if (m_run != Run::Waiting)
        m_session.stop(); // there is nobody left to call a script
    tellFlow();
}

void DebugController::takeResult(const uma::FlowResult &result)
{
    m_flowRuns = false;
    m_flowEnded = true;
    tellFlow();
    debug::OutputLine line;
    line.text = tr("The flow has ended: %1.").arg(result.decision);
    m_panels->log().add(line);
}

void DebugController::stop()
{
    m_flow->cancel();
    m_sandboxed->cancel();
    m_flowRuns = false;
    m_run = Run::None; // F5 looks anew at what is in front
    m_actions->setPreparing(false);
    m_session.stop();
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
    if (m_session.state() == State::Connecting || m_session.state() == State::Running)
        m_actions->setPreparing(false);
    if (m_session.state() == State::Running && m_run != Run::Waiting)
        m_messages.dismiss(messageKey); // it has begun
    if (m_session.state() == State::Ended) {
        m_exception->hide();
        if (m_flowRuns && !m_actions->isPreparing()) {
            m_flow->cancel();
            m_sandboxed->cancel();
            m_flowRuns = false;
        }
        if (m_session.failure() && m_session.failure()->kind != Error::Kind::Cancelled)
            tell(*m_session.failure());
    }
    tellFlow();
}

void DebugController::tellFlow()
{
    QString text = tr("A flow is played; a script that reaches a breakpoint stops here.");
    if (m_run == Run::Call)
        text = tr("The method runs; it stops here when it reaches a breakpoint.");
    else if ((m_run == Run::Waiting || m_run == Run::None) && !m_flowRuns)
        text = tr("Waiting for a script to be called: F5 plays the tutorial's flow, the simulator any other.");
    else if (m_flowEnded)
        text = tr("The flow has ended. F5 plays it again.");
    m_bar->setWaitingText(text);
}

// ---- recordings

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
                tell(saved.error());
            else
                m_messages.post({.kind = Message::Kind::Success, .what = tr("The recording is in %1.").arg(path), .why = {}, .next = {}, .detail = {}, .key = messageKey, .actions = {}});
        });
    });
}

} // namespace drover::ui
