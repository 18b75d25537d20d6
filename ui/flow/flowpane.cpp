// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/flowpane.h"

#include "flowtext/flowtext.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/flow/consolebackend.h"
#include "ui/flow/flowcontrols.h"
#include "ui/flow/flowoutcome.h"
#include "ui/flow/messageinspector.h"
#include "ui/flow/pageformwidget.h"
#include "ui/flow/scenarionotes.h"
#include "ui/flow/scenariopanel.h"
#include "ui/flow/scriptlog.h"
#include "ui/flow/scriptsource.h"
#include "ui/flow/sequencediagram.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString endMessage = u"flow.end"_s;
const QString catalogueMessage = u"flow.catalogue"_s;

QSplitter *makeSplitter(Qt::Orientation orientation, const QString &objectName, QWidget *parent)
{
    auto *splitter = new QSplitter(orientation, parent);
    splitter->setObjectName(objectName);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::tight);
    return splitter;
}

} // namespace

FlowPane::FlowPane(workspace::Console &console, QWidget *parent) : FlowPane(std::make_unique<ConsoleBackend>(console), parent) {}

FlowPane::FlowPane(std::unique_ptr<SimulatorBackend> backend, QWidget *parent)
    : Pane(parent), m_backend(std::move(backend)), m_session(m_backend->driver()), m_messages(new MessageBar(this)),
      m_columns(makeSplitter(Qt::Horizontal, u"flowColumns"_s, this)), m_below(makeSplitter(Qt::Horizontal, u"flowBelow"_s, this)),
      m_rows(makeSplitter(Qt::Vertical, u"flowRows"_s, this)), m_scenario(new ScenarioPanel(m_backend->catalogue(), this)),
      m_middle(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_diagram(new SequenceDiagram(this)),
      m_inspector(new MessageInspector(this)), m_page(new PageFormWidget(this)), m_source(new ScriptSource(this)),
      m_log(new ScriptLog(this)), m_controls(new FlowControls(this, this))
{
    setObjectName(u"flowPane"_s);
    setAccessibleName(tr("Flow simulator"));
    m_scenario->setObjectName(u"scenarioPanel"_s);
    m_diagram->setObjectName(u"sequenceDiagram"_s);
    m_inspector->setObjectName(u"messageInspector"_s);
    m_page->setObjectName(u"pageForm"_s);
    m_diagram->setModel(m_session.messages());

    m_rows->addWidget(makeMiddle());
    m_rows->addWidget(makeBottom());
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_rows, 1);
    column->addWidget(m_controls);
    addActions();
    connectParts();
    connectSession();
    updateServer();
    updateState();
}

FlowPane::~FlowPane()
{
    stopListeningToChildren(this);
}

QWidget *FlowPane::makeMiddle()
{
    m_tabs = makeTabs();
    m_tabs->setMinimumWidth(260);
    m_middle->addWidget(m_empty);
    m_middle->addWidget(m_diagram);
    m_scenario->setMinimumWidth(200);
    m_inspector->setMinimumWidth(200);
    m_columns->addWidget(m_scenario);
    m_columns->addWidget(m_tabs);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    return m_columns;
}

QWidget *FlowPane::makeBottom()
{
    m_page->setMinimumWidth(180);
    m_source->setMinimumWidth(200);
    m_log->setMinimumWidth(140);
    m_below->addWidget(m_page);
    m_below->addWidget(m_source);
    m_below->addWidget(m_log);
    m_below->setStretchFactor(0, 2);
    m_below->setStretchFactor(1, 3);
    m_below->setStretchFactor(2, 2);
    m_below->setMinimumHeight(120);
    return m_below;
}

QAction *FlowPane::addMenuAction(const QString &objectName, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    if (!shortcut.isEmpty()) {
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    addAction(action);
    return action;
}

void FlowPane::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    addAction(separator);
}

void FlowPane::addActions()
{
    addSeparator(); // the controls' own actions stand above
    connect(addMenuAction(u"flowOpenScenario"_s, tr("Open scenario …"), QKeySequence::Open), &QAction::triggered, m_scenario,
            &ScenarioPanel::open);
    connect(addMenuAction(u"flowSaveScenario"_s, tr("Save scenario …"), QKeySequence::Save), &QAction::triggered, m_scenario,
            &ScenarioPanel::save);
    addSeparator();
    QAction *copy = addMenuAction(u"flowCopyText"_s, tr("Copy diagram as text"));
    connect(copy, &QAction::triggered, this, [this] { copyText(-1); });
    QAction *save = addMenuAction(u"flowExportText"_s, tr("Export diagram as text …"));
    connect(save, &QAction::triggered, this, &FlowPane::exportText);
    m_needDiagram = {copy, save};
}

void FlowPane::connectParts()
{
    connect(m_controls->stepAction(), &QAction::triggered, this, &FlowPane::step);
    connect(m_controls->runAction(), &QAction::triggered, this, &FlowPane::run);
    connect(m_controls->restartAction(), &QAction::triggered, this, &FlowPane::restart);
    connect(m_controls->stopAction(), &QAction::triggered, this, &FlowPane::stop);
    connect(m_controls, &FlowControls::whyRequested, this, &FlowPane::showReason);
    connect(m_diagram, &SequenceDiagram::currentRowChanged, this, &FlowPane::showRow);
    connect(m_diagram, &SequenceDiagram::activated, this, [this] { m_inspector->firstField()->setFocus(Qt::OtherFocusReason); });
    connect(m_diagram, &SequenceDiagram::callClicked, this, &FlowPane::showCall);
    connect(m_diagram, &SequenceDiagram::copyTextRequested, this, &FlowPane::copyText);
    connect(m_diagram, &SequenceDiagram::copyCurlRequested, this, &FlowPane::copyCurl);
    connect(m_inspector, &MessageInspector::callActivated, this, [this](int call) { showCall(m_diagram->currentRow(), call); });
    connect(m_inspector, &MessageInspector::copyCurlRequested, this, [this] { copyCurl(m_diagram->currentRow()); });
    connect(m_page, &PageFormWidget::submitted, &m_session, &FlowSession::submitPage);
    connect(m_scenario, &ScenarioPanel::openRequested, this, &FlowPane::openScenario);
    connect(m_scenario, &ScenarioPanel::saveRequested, this, &FlowPane::saveScenario);
    connect(m_scenario, &ScenarioPanel::scriptActivated, this, [this](const QString &name) {
        if (!m_session.isActive())
            m_played = m_scenario->scenario();
        showScript(name, 0, false);
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (isReady())
            step();
        else
            m_backend->connectToServer();
    });
    connect(m_backend.get(), &SimulatorBackend::changed, this, &FlowPane::updateServer);
    connect(m_backend.get(), &SimulatorBackend::scriptWaitChanged, this, &FlowPane::updateFooter);
    connect(&m_backend->catalogue(), &ServerCatalogue::changed, this, [this] {
        const std::optional<Error> &error = m_backend->catalogue().error();
        if (!error)
            m_messages->dismiss(catalogueMessage);
        else {
            Message message = Message::fromError(*error, [this] { m_backend->refreshCatalogue(); });
            message.key = catalogueMessage;
            m_messages->post(message);
        }
        if (!m_place.script.isEmpty())
            showScript(m_place.script, m_place.line, m_place.failed);
    });
}

void FlowPane::connectSession()
{
    connect(&m_session, &FlowSession::started, this, [this] {
        m_log->clear();
        m_source->clear();
        m_place = {};
        leavePage();
        m_messages->dismiss(endMessage);
    });
    connect(&m_session, &FlowSession::stateChanged, this, &FlowPane::updateState);
    connect(&m_session, &FlowSession::eventAdded, this, &FlowPane::takeEvent);
    connect(&m_session, &FlowSession::pageShown, this, &FlowPane::takePage);
    connect(&m_session, &FlowSession::messageCompleted, this, [this](int row) {
        if (row == m_diagram->currentRow())
            showRow(row);
    });
    connect(m_session.messages(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_session.state() == FlowSession::State::Running)
            m_diagram->setStepRow(m_session.currentRow());
        updateEmptyState();
    });
}

bool FlowPane::isReady() const
{
    return m_backend->server() == SimulatorBackend::Server::Ready;
}

void FlowPane::begin(bool stepping)
{
    if (!isReady())
        return;
    m_stepping = stepping;
    m_backend->refreshCatalogue(); // the revisions that this run uses
    m_tabs->setCurrentIndex(0);
    m_played = m_scenario->scenario();
    m_diagram->setFlow(m_played.type);
    m_session.start({m_played, m_scenario->resourceId(), stepping});
}

void FlowPane::step()
{
    switch (m_session.state()) {
    case FlowSession::State::Idle:
    case FlowSession::State::Finished:
    case FlowSession::State::Failed:
        m_passFirstGate = true;
        begin(true);
        break;
    case FlowSession::State::WaitingForStep:
        m_session.step();
        break;
    case FlowSession::State::WaitingForPage:
        m_session.submitPage(m_page->values());
        break;
    case FlowSession::State::Running:
        break;
    }
}

void FlowPane::run()
{
    m_passFirstGate = false;
    if (!m_session.isActive())
        begin(false);
    else
        m_session.run(m_page->values());
}

void FlowPane::restart()
{
    m_passFirstGate = false;
    begin(m_stepping);
}

void FlowPane::stop()
{
    m_session.stop();
}

void FlowPane::updateState()
{
    const FlowSession::State state = m_session.state();
    if (state == FlowSession::State::WaitingForStep && m_passFirstGate) {
        m_passFirstGate = false; // Step begins a run and sends its first message
        m_session.step();
        return;
    }
    m_controls->display(m_session, isReady());
    m_page->setSubmittable(FlowSession::abilities(state).submit);
    const bool shows = state == FlowSession::State::Running || state == FlowSession::State::WaitingForPage;
    m_diagram->setStepRow(shows ? m_session.currentRow() : -1);
    if (state != FlowSession::State::WaitingForPage && !m_page->isEmpty())
        leavePage();
    updateFooter();
    updateEmptyState();
    if (state == FlowSession::State::Finished || state == FlowSession::State::Failed)
        tellEnd();
}

void FlowPane::updateFooter()
{
    const bool waits = m_session.state() == FlowSession::State::Running;
    m_diagram->setWaiting(waits ? m_backend->scriptWait() : QString());
    const std::optional<Outcome> outcome = outcomeOf(m_session);
    if (outcome)
        m_diagram->setFooter(outcome->sentence, outcome->meaning, outcome->icon);
    else if (waits && !m_backend->scriptWait().isEmpty())
        m_diagram->setFooter(m_backend->scriptWait(), Meaning::Running, Icon::Pause);
    else if (m_session.state() == FlowSession::State::WaitingForStep)
        m_diagram->setFooter(tr("Next: %1").arg(m_session.nextStep()), Meaning::Running, Icon::Step);
    else if (m_session.state() == FlowSession::State::WaitingForPage)
        m_diagram->setFooter(m_session.page().isElsewhere     ? tr("The browser is at %1.").arg(m_session.page().title)
                             : m_session.page().submitsFields ? tr("The person is shown %1.").arg(m_session.page().page)
                                                              : tr("The requesting party is shown %1.").arg(m_session.page().page),
                             Meaning::Running, m_session.page().isElsewhere ? Icon::Browser : Icon::Page);
    else
        m_diagram->setFooter({}, Meaning::Running, Icon::Step);
}

void FlowPane::updateEmptyState()
{
    const bool hasMessages = m_session.currentRow() >= 0;
    for (QAction *action : std::as_const(m_needDiagram))
        action->setEnabled(hasMessages);
    if (hasMessages || m_session.isActive()) {
        m_middle->setCurrentWidget(m_diagram);
        return;
    }
    describeEmpty(*m_empty, *m_backend);
    m_middle->setCurrentWidget(m_empty);
}

void FlowPane::updateServer()
{
    m_scenario->setServer(m_backend->isSandbox(), m_backend->hasProtectedResource(), m_backend->clientId());
    m_controls->display(m_session, isReady());
    updateEmptyState();
}

void FlowPane::tellEnd()
{
    const std::optional<Error> error = failureOf(m_session);
    if (!error)
        return;
    Message message = Message::fromError(*error, [this] { restart(); });
    message.key = endMessage;
    m_messages->post(message);
}

void FlowPane::showRow(int row)
{
    const QList<uma::FlowMessage> &messages = m_session.messages()->messages();
    if (row < 0 || row >= messages.size()) {
        m_inspector->clear();
        return;
    }
    m_inspector->setMessage(messages.at(row));
    const qsizetype calls = m_diagram->layoutData().rows().at(row).calls.size();
    if (calls > 0)
        showCall(row, static_cast<int>(calls) - 1);
}

void FlowPane::showCall(int row, int call)
{
    const QList<DiagramRow> &rows = m_diagram->layoutData().rows();
    if (row < 0 || row >= rows.size() || call < 0 || call >= rows.at(row).calls.size())
        return;
    m_diagram->setCurrentCall(call);
    const flowtext::ScriptCall &shown = rows.at(row).calls.at(call);
    showScript(shown.script, shown.line, shown.failed());
}

void FlowPane::showScript(const QString &name, int line, bool failed)
{
    m_place = {name, line, failed};
    if (const std::optional<ServerScript> own = scriptOfScenario(m_played, name)) {
        m_source->display(*own, line, failed, false);
        return;
    }
    const ServerCatalogue &catalogue = m_backend->catalogue();
    if (const std::optional<ServerScript> script = catalogue.scriptByName(name))
        m_source->display(*script, line, failed, m_backend->hasDraft(script->inum));
    else if (catalogue.error())
        m_source->showUnavailable(name, tr("The source can't be read: %1").arg(catalogue.error()->what));
    else
        m_source->showUnavailable(name, catalogue.isLoaded() ? tr("The server does not list this script.") : tr("Reading the source …"));
}

void FlowPane::showReason()
{
    if (!m_session.result())
        return;
    const std::optional<flowtext::Reason> reason = flowtext::decisionReason(*m_session.result(), m_session.events());
    if (!reason)
        return;
    const QList<DiagramRow> &rows = m_diagram->layoutData().rows();
    for (qsizetype row = rows.size() - 1; row >= 0; --row) {
        for (qsizetype call = rows.at(row).calls.size() - 1; call >= 0; --call) {
            const flowtext::ScriptCall &one = rows.at(row).calls.at(call);
            if (one.script == reason->script && one.method == reason->method) {
                m_diagram->setCurrentRow(static_cast<int>(row));
                showCall(static_cast<int>(row), static_cast<int>(call));
                return;
            }
        }
    }
    showScript(reason->script, reason->line, false);
}

void FlowPane::takeEvent(const uma::Event &event)
{
    const std::optional<flowtext::ScriptCall> call = flowtext::scriptCall(event);
    if (!call)
        return;
    m_log->add(*call);
    showScript(call->script, call->line, call->failed());
}

void FlowPane::takePage(const uma::PageForm &form, const QMap<QString, QString> &suggested)
{
    m_page->showPage(form, suggested, m_session.pageNumber());
    QWidget *focused = QApplication::focusWidget();
    if (!m_stepping || !focused || !isAncestorOf(focused) || m_scenario->isAncestorOf(focused))
        return;
    m_focusBeforePage = focused;
    m_page->firstField()->setFocus(Qt::OtherFocusReason);
}

void FlowPane::leavePage()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && m_page->isAncestorOf(focused)) {
        QWidget *next = m_focusBeforePage && !m_page->isAncestorOf(m_focusBeforePage) ? m_focusBeforePage.data() : m_diagram;
        next->setFocus(Qt::OtherFocusReason);
    }
    m_page->clear();
}

void FlowPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_isLaidOut)
        return;
    m_isLaidOut = true;
    const int scenario = std::clamp(width() * 19 / 100, 200, 260);
    const int inspector = std::clamp(width() * 25 / 100, 232, 380);
    m_columns->setSizes({scenario, width() - scenario - inspector, inspector});
    m_below->setSizes({width() * 25 / 100, width() * 45 / 100, width() * 30 / 100});
    const int below = std::clamp(height() * 27 / 100, 120, 280);
    m_rows->setSizes({height() - below, below});
}

void FlowPane::takeRequest(const QVariantMap &request)
{
    const QString name = request.value(u"scriptName"_s).toString();
    if (name.isEmpty())
        return;
    showScript(name, 0, false);
    const bool isUma = request.value(u"scriptType"_s).toString().startsWith("uma_"_L1);
    Message message;
    message.what = tr("A flow with %1 runs the script as the server has it.").arg(name);
    message.next = isUma ? tr("Choose a scope whose policy it is, or which leads to it, and play the flow. Deploy changes that are to count.")
                         : tr("Open a scenario of its type and play the flow. Deploy changes that are to count.");
    message.key = u"script"_s;
    m_messages->post(message);
}

QWidget *FlowPane::initialFocus()
{
    if (m_middle->currentWidget() == m_diagram)
        return m_diagram;
    return m_scenario->firstField();
}

void FlowPane::saveState(QSettings &settings) const
{
    for (const QSplitter *splitter : {m_rows, m_columns, m_below})
        settings.setValue(splitter->objectName(), splitter->saveState());
    settings.setValue(u"flowZoom"_s, m_diagram->zoom());
}

void FlowPane::restoreState(const QSettings &settings)
{
    for (QSplitter *splitter : {m_rows, m_columns, m_below})
        m_isLaidOut = splitter->restoreState(settings.value(splitter->objectName()).toByteArray()) || m_isLaidOut;
    m_diagram->setZoom(settings.value(u"flowZoom"_s, 1.0).toDouble());
}

} // namespace drover::ui::flow
