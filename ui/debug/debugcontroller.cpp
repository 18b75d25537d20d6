// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/debugcontroller.h"

#include "base/paths.h"
#include "text/jsontext.h"
#include "ui/common/async.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/debug/debugbar.h"
#include "ui/debug/debugpanels.h"
#include "ui/debug/editorbinding.h"
#include "ui/debug/exceptionbar.h"
#include "ui/debug/recordingwindow.h"
#include "ui/editor/codeeditor.h"
#include "ui/flow/httpflowdriver.h"
#include "ui/flow/scenarionotes.h"
#include "workspace/console.h"

#include <QAction>
#include <QJsonArray>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::DebugSession;
using State = DebugSession::State;

namespace {

const QString messageKey = u"debug"_s;

bool isFlowScript(const QString &type)
{
    return type == "uma_rpt_policy"_L1 || type == "uma_claims_gathering"_L1;
}

} // namespace

DebugController::DebugController(workspace::Console &console, DebugDesk &desk, MessageBar &messages, QWidget *scope, const QString &storeFile)
    : QObject(scope), m_console(console), m_desk(desk), m_messages(messages), m_store(storeFile), m_session(m_store),
      m_actions(new DebugActions(m_session, scope)), m_panels(new DebugPanels(m_session, m_store, this)), m_head(new QWidget(scope)),
      m_bar(new DebugBar(m_session, *m_actions, m_head)), m_exception(new ExceptionBar(m_head)), m_flow(new flow::HttpFlowDriver(console, this))
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
    connect(m_flow, &flow::FlowDriver::failed, this, [this](const Error &error) {
        m_flowRuns = false;
        tellFlow();
        if (error.kind != Error::Kind::Cancelled)
            tell(error);
    });
    connectSession();
    m_panels->setIdleText(tr("Nothing is debugged. Set a breakpoint with F9 and press F5."));
    if (m_store.problem())
        tell(*m_store.problem());
    const QList<OpenScript> open = m_desk.openScripts();
    for (const OpenScript &script : open)
        bind(script.editor, script.name);
    m_actions->setHasScript(m_desk.currentScript().has_value());
}

DebugController::~DebugController()
{
    m_session.disconnect(this);
    m_flow->disconnect(this);
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
    m_bindings.append(new EditorBinding(m_store, m_session, editor, name));
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
    if (m_session.isStopped()) {
        m_session.move(DebugSession::Move::Continue);
        return;
    }
    if (m_session.state() == State::Connecting)
        return;
    const std::optional<OpenScript> script = m_desk.currentScript();
    if (!script)
        return;
    if (m_session.state() == State::Running) {
        if (!m_flowRuns && isFlowScript(script->type))
            startFlow();
        return;
    }
    begin(*script);
}

std::optional<debug::DebugTarget> DebugController::sandboxTarget() const
{
    const QJsonObject ready = text::jsonObject(QString::fromUtf8(m_console.sandbox().readyLine()));
    const QJsonObject dap = ready.value("dap"_L1).toObject();
    if (dap.isEmpty())
        return std::nullopt;
    debug::DebugTarget target;
    target.host = dap.value("host"_L1).toString();
    target.port = static_cast<quint16>(dap.value("port"_L1).toInt());
    return target;
}

void DebugController::begin(const OpenScript &script)
{
    m_messages.dismiss(messageKey);
    if (script.isJava) {
        remark(tr("%1 can't be debugged.").arg(script.name), tr("It is written in Java; Drover steps through Python scripts."), {});
        return;
    }
    const auto endpoints = m_console.flowEndpoints();
    if (!endpoints) {
        remark(tr("%1 can't be debugged now.").arg(script.name), tr("There is no connection to a server."), tr("Connect to the sandbox, then press F5 again."));
        return;
    }
    const std::optional<debug::DebugTarget> target = endpoints->isSandbox ? sandboxTarget() : std::nullopt;
    const bool canRunHere = isFlowScript(script.type);
    const auto offerHere = [this, script](const QString &what, const QString &why) {
        Message message{.kind = Message::Kind::Warning, .what = what, .why = why, .next = {}, .detail = {}, .key = messageKey, .actions = {}};
        message.actions.append({tr("Debug the edited text on this computer"), [this, script] { beginHere(script); }, true});
        m_messages.post(message);
    };
    if (!endpoints->isSandbox) {
        const QString what = tr("%1 can't be debugged on this server.").arg(script.name);
        const QString why = tr("A real server can't be stopped at a line; the sandbox can.");
        if (canRunHere)
            offerHere(what, why);
        else
            remark(what, why, tr("Open the sandbox and deploy the script there."));
        return;
    }
    if (!target) {
        remark(tr("This sandbox has no debugger."), tr("Its script host was not started, or it is an older one."), tr("Check that Java is installed, then start the sandbox again."));
        return;
    }
    if (script.isModified && canRunHere) {
        offerHere(tr("The sandbox has another text of %1 than the editor.").arg(script.name), tr("Lines would not match. Deploy it first, or debug the text as it stands here."));
        return;
    }
    beginOnSandbox(script, *target);
}

void DebugController::beginOnSandbox(const OpenScript &script, const debug::DebugTarget &target)
{
    const bool plays = isFlowScript(script.type);
    whenDone(m_session.start(target), this, [this, plays](const Result<void> &started) {
        if (started && plays && m_session.isActive())
            startFlow();
        tellFlow();
    });
}

/// The flow of the text in the editor, in a debugger of its own: nothing is deployed anywhere.
void DebugController::beginHere(const OpenScript &script)
{
    debug::DebugTarget target;
    target.program = programPath(u"drover-cli"_s);
    target.arguments = {u"dap"_s};
    target.request = u"launch"_s;
    const uma::Scenario scenario = flow::presets().constFirst().scenario;
    QJsonArray pages;
    for (const QMap<QString, QString> &page : scenario.pages) {
        QJsonObject values;
        for (auto it = page.constBegin(); it != page.constEnd(); ++it)
            values.insert(it.key(), it.value());
        pages.append(values);
    }
    QJsonArray gathering;
    QJsonArray policies;
    const QList<OpenScript> open = m_desk.openScripts();
    for (const OpenScript &one : open) {
        const QJsonObject json{{u"name"_s, one.name}, {u"file"_s, QString(one.name + u".py"_s)}, {u"source"_s, one.source}};
        // The script in front, and of the other kind what is open beside it.
        if (one.type == "uma_claims_gathering"_L1 && (one.name == script.name || script.type != one.type))
            gathering.append(json);
        else if (one.type == "uma_rpt_policy"_L1 && (one.name == script.name || script.type != one.type))
            policies.append(json);
    }
    QJsonObject document{{u"name"_s, script.name}, {u"pages"_s, pages}};
    if (!gathering.isEmpty())
        document.insert("gathering"_L1, gathering);
    if (!policies.isEmpty())
        document.insert("policies"_L1, policies);
    target.options = {{u"scenarioJson"_s, document}, {u"path"_s, QString(dataDir() + u"/debug.scenario.json"_s)}, {u"keep"_s, true}};
    if (target.program.isEmpty()) {
        remark(tr("%1 can't be debugged.").arg(script.name), tr("The program drover-cli was not found."), tr("Check that drover-cli is installed beside Drover."));
        return;
    }
    whenDone(m_session.start(target), this, [this](const Result<void> &) { tellFlow(); });
}

void DebugController::startFlow()
{
    m_flowRuns = true;
    tellFlow();
    flow::FlowPlan plan;
    plan.scenario = flow::presets().constFirst().scenario;
    plan.stepping = false;
    m_flow->start(plan);
}

void DebugController::takeResult(const uma::FlowResult &result)
{
    m_flowRuns = false;
    tellFlow();
    debug::OutputLine line;
    line.text = tr("The flow has ended: %1.").arg(result.decision);
    m_panels->log().add(line);
}

void DebugController::stop()
{
    m_flow->cancel();
    m_flowRuns = false;
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
    if (!current || current->name != frame->script)
        m_desk.show(frame->script); // one that is not on the server has no editor: the stack still names it
}

void DebugController::takeState()
{
    if (!m_session.isStopped() || m_session.isReplay())
        m_console.setScriptWait({});
    if (m_session.state() == State::Ended) {
        m_exception->hide();
        if (m_flowRuns) {
            m_flow->cancel();
            m_flowRuns = false;
        }
        if (m_session.failure() && m_session.failure()->kind != Error::Kind::Cancelled)
            tell(*m_session.failure());
    }
    tellFlow();
}

void DebugController::tellFlow()
{
    m_bar->setWaitingText(m_flowRuns ? tr("A flow is played; a script that reaches a breakpoint stops here.")
                                     : tr("Waiting for a script to be called: F5 plays the tutorial's flow, the simulator any other."));
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
