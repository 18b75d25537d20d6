// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/debuglauncher.h"

#include "ui/common/async.h"
#include "ui/common/messagebar.h"
#include "ui/debug/coverageledger.h"
#include "ui/debug/debugbar.h"
#include "ui/debug/debugruns.h"
#include "ui/flow/httpflowdriver.h"
#include "ui/flow/scenarionotes.h"
#include "workspace/console.h"

#include <QAction>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::DebugSession;
using State = DebugSession::State;

namespace {

/// A script of UMA's that is edited and not deployed; empty if there is none.
QString otherEdited(const QList<OpenScript> &open)
{
    const auto found = std::find_if(open.cbegin(), open.cend(), [](const OpenScript &one) {
        return one.isModified && flowTypeOf(one.type()) == uma::FlowType::Uma;
    });
    return found == open.cend() ? QString() : found->name();
}

} // namespace

DebugLauncher::DebugLauncher(Parts parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_session(parts.session), m_flow(new flow::HttpFlowDriver(parts.console, this))
{
    connect(m_parts.actions.go(), &QAction::triggered, this, &DebugLauncher::go);
    connect(m_parts.actions.stop(), &QAction::triggered, this, &DebugLauncher::stop);
    connect(m_parts.actions.debugCall(), &QAction::triggered, this, &DebugLauncher::goCall);
    connect(m_parts.actions.attach(), &QAction::triggered, this, &DebugLauncher::attach);
    connect(m_flow, &flow::FlowDriver::finished, this, &DebugLauncher::takeResult);
    connect(m_flow, &flow::FlowDriver::failed, this, &DebugLauncher::flowFailed);
    connect(&m_session, &DebugSession::stateChanged, this, &DebugLauncher::takeState);
    connect(&m_session, &DebugSession::remarked, this, &DebugLauncher::tell);
}

DebugLauncher::~DebugLauncher()
{
    m_flow->disconnect(this);
}

QString DebugLauncher::messageKey()
{
    return u"debug"_s;
}

void DebugLauncher::tell(const Error &error)
{
    Message message = Message::fromError(error);
    message.key = messageKey();
    m_parts.messages.post(message);
}

void DebugLauncher::remark(const QString &what, const QString &why, const QString &next)
{
    m_parts.messages.post({.kind = Message::Kind::Warning, .what = what, .why = why, .next = next, .detail = {}, .key = messageKey(), .actions = {}});
}

void DebugLauncher::go()
{
    const bool isOver = m_session.isStopped() && m_session.lastStop().ended && !m_session.canMove(DebugSession::Move::Continue);
    if (m_session.isStopped() && !isOver) {
        m_session.move(DebugSession::Move::Continue);
        return;
    }
    const std::optional<OpenScript> script = m_parts.desk.currentScript();
    if (m_session.state() == State::Connecting || !script)
        return;
    if (m_session.state() == State::Running && m_run == Run::Waiting && flowTypeOf(script->type()) == uma::FlowType::Uma) {
        if (!m_flowRuns)
            startFlow();
        return;
    }
    if (m_session.state() == State::Running && m_run != Run::Waiting)
        return; // it is under way
    const bool isSame = m_runScripts.contains(script->name());
    if (m_run == Run::Scenario && isSame)
        debugScenario(m_scenarioPath);
    else if (m_run == Run::Call && isSame && isOver)
        goCall();
    else
        begin(*script);
}

bool DebugLauncher::refuses(const OpenScript &script)
{
    m_parts.messages.dismiss(messageKey());
    if (script.isJava())
        remark(tr("%1 can't be debugged.").arg(script.name()), tr("It is written in Java; Drover steps through Python scripts."), {});
    return script.isJava();
}

void DebugLauncher::begin(const OpenScript &script)
{
    if (refuses(script))
        return;
    const bool overHttp = m_parts.actions.overHttp()->isChecked();
    const std::optional<uma::FlowType> type = flowTypeOf(script.type());
    if (!type || m_parts.desk.isCallMeant())
        goCall();
    else if (type == uma::FlowType::Uma && overHttp)
        beginUma(script);
    else
        beginFlow(flowOf(script, m_parts.desk.flowScripts(), m_parts.desk.runInputs()), overHttp);
}

/// A UMA flow on the server that the window is connected to, which has the texts that are deployed.
void DebugLauncher::beginUma(const OpenScript &script)
{
    const auto endpoints = m_parts.console.flowEndpoints();
    const auto offerHere = [this, script](const QString &what, const QString &why, bool canDeploy) {
        Message message{.kind = Message::Kind::Warning, .what = what, .why = why, .next = {}, .detail = {}, .key = messageKey(), .actions = {}};
        message.actions.append({tr("Debug the edited text on this computer"), [this, script] { beginHere(script); }, true});
        if (canDeploy)
            message.actions.append({tr("Deploy …"), [this] { m_parts.desk.deploy(); }, true});
        m_parts.messages.post(message);
    };
    if (!endpoints)
        offerHere(tr("%1 can't be debugged over HTTP now.").arg(script.name()), tr("There is no connection to a server."), false);
    else if (!endpoints->isSandbox)
        offerHere(tr("%1 can't be debugged on this server.").arg(script.name()), tr("A real server can't be stopped at a line; the sandbox can."), false);
    else if (script.isModified)
        offerHere(tr("The sandbox has another text of %1 than the editor.").arg(script.name()), tr("Lines would not match. Deploy it first, or debug the text as it stands here."), true);
    else if (const QString other = otherEdited(m_parts.desk.openScripts()); !other.isEmpty())
        offerHere(tr("The sandbox has another text of %1 than the editor.").arg(other), tr("Lines would not match. Deploy it first, or debug the text as it stands here."), false);
    else
        attachToSandbox(true);
}

void DebugLauncher::attachToSandbox(bool playsFlow)
{
    const std::optional<debug::DebugTarget> target = attachTo(m_parts.console.sandbox().readyLine());
    if (!target) {
        remark(tr("This sandbox has no debugger."), tr("Its script host was not started, or it is an older one."), tr("Check that Java is installed, then start the sandbox again."));
        return;
    }
    m_run = Run::Waiting;
    m_flowEnded = false;
    m_runScripts.clear();
    m_parts.ledger.beginRun(tr("Calls of the sandbox"));
    whenDone(m_session.start(*target), this, [this, playsFlow](const Result<void> &started) {
        if (started && playsFlow && m_session.isActive())
            startFlow();
        tellWaiting();
    });
}

void DebugLauncher::attach()
{
    m_parts.messages.dismiss(messageKey());
    const auto endpoints = m_parts.console.flowEndpoints();
    if (endpoints && endpoints->isSandbox)
        attachToSandbox(false);
    else
        remark(tr("There is no sandbox to attach to."), tr("A real server can't be stopped at a line; the sandbox can."), tr("Open the sandbox, then attach to it."));
}

/// The flow of the text in the editor, in a debugger of its own: nothing is deployed anywhere.
void DebugLauncher::beginHere(const OpenScript &script)
{
    beginFlow(flowOf(script, m_parts.desk.flowScripts(), m_parts.desk.runInputs()), false);
}

void DebugLauncher::goHere()
{
    const std::optional<OpenScript> script = m_parts.desk.currentScript();
    if (script && !refuses(*script))
        beginHere(*script);
}

void DebugLauncher::beginFlow(const uma::Scenario &scenario, bool overHttp)
{
    m_runScripts.clear();
    for (const uma::ScenarioScript &script : scenario.allScripts())
        m_runScripts += script.name;
    m_parts.ledger.beginRun(scenario.name);
    startSession(launchOf(scenario, overHttp), scenario.path.isEmpty() ? Run::Flow : Run::Scenario, overHttp);
}

void DebugLauncher::goCall()
{
    if (m_session.isStopped() && !m_session.lastStop().ended)
        return; // one thing at a time
    const std::optional<OpenScript> script = m_parts.desk.currentScript();
    if (!script || refuses(*script) || m_session.state() == State::Connecting)
        return;
    const Result<uma::SingleCall> call = m_parts.desk.call();
    if (!call) {
        tell(call.error());
        return;
    }
    m_runScripts = {script->name()};
    m_parts.ledger.beginRun(tr("%1.%2", "script, method").arg(script->name(), call->method));
    const bool overHttp = m_parts.actions.overHttp()->isChecked();
    startSession(launchOf(*call, overHttp), Run::Call, overHttp);
}

void DebugLauncher::debugScenario(const QString &path)
{
    m_parts.messages.dismiss(messageKey());
    const Result<uma::Scenario> scenario = uma::Scenario::fromFile(path);
    if (!scenario) {
        tell(scenario.error());
        return;
    }
    m_scenarioPath = path;
    const uma::Scenario texts = withOpenTexts(*scenario, m_parts.desk.openScripts());
    beginFlow(texts, m_parts.actions.overHttp()->isChecked());
}

void DebugLauncher::startSession(const debug::DebugTarget &target, Run run, bool overHttp)
{
    if (target.program.isEmpty()) {
        remark(tr("The script can't be debugged."), tr("The program drover-cli was not found."), tr("Check that drover-cli is installed beside Drover."));
        return;
    }
    m_flow->cancel();
    m_flowRuns = false;
    m_flowEnded = false;
    m_run = run;
    if (overHttp) {
        m_parts.messages.post({.kind = Message::Kind::Info, .what = tr("A sandbox is being started for %1.").arg(m_runScripts.join(tr(", "))),
                               .why = tr("The script is called there over HTTP, with the text as it stands in the editor."),
                               .next = {}, .detail = {}, .key = messageKey(), .actions = {}});
    }
    whenDone(m_session.start(target), this, [this](const Result<void> &) { tellWaiting(); });
    tellWaiting();
}

// ---- a flow on the connected sandbox

void DebugLauncher::startFlow()
{
    m_flowRuns = true;
    m_flowEnded = false;
    tellWaiting();
    flow::FlowPlan plan;
    plan.scenario = flow::presets().constFirst().scenario;
    m_parts.ledger.beginRun(plan.scenario.name);
    plan.stepping = false;
    m_flow->start(plan);
}

void DebugLauncher::flowFailed(const Error &error)
{
    m_flowRuns = false;
    m_parts.messages.dismiss(messageKey());
    if (error.kind != Error::Kind::Cancelled)
        tell(error);
    tellWaiting();
}

void DebugLauncher::takeResult(const uma::FlowResult &result)
{
    m_flowRuns = false;
    m_flowEnded = true;
    tellWaiting();
    Q_EMIT flowEnded(result.decision);
}

void DebugLauncher::stop()
{
    m_flow->cancel();
    m_flowRuns = false;
    m_run = Run::None; // F5 looks anew at what is in front
    m_session.stop();
}

void DebugLauncher::takeState()
{
    if (m_session.state() == State::Running && m_run != Run::Waiting)
        m_parts.messages.dismiss(messageKey()); // it has begun
    if (m_session.state() == State::Ended) {
        if (m_flowRuns)
            m_flow->cancel();
        m_flowRuns = false;
        if (m_session.failure() && m_session.failure()->kind != Error::Kind::Cancelled)
            tell(*m_session.failure());
    }
    tellWaiting();
}

QString DebugLauncher::waitingText() const
{
    if (m_run == Run::Call)
        return tr("The method runs; it stops here when it reaches a breakpoint.");
    if ((m_run == Run::Waiting || m_run == Run::None) && !m_flowRuns)
        return tr("Waiting for a script to be called: F5 plays the tutorial's flow, the simulator any other.");
    if (m_flowEnded)
        return tr("The flow has ended. F5 plays it again.");
    return tr("A flow is played; a script that reaches a breakpoint stops here.");
}

void DebugLauncher::tellWaiting()
{
    Q_EMIT waitingTextChanged(waitingText());
}

} // namespace drover::ui
