// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the Run panel is put together: its layout and connections.
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/run/argumentform.h"
#include "ui/run/protectionnote.h"
#include "ui/run/resultview.h"
#include "ui/run/runpanel.h"
#include "ui/run/scenariobar.h"
#include "ui/run/scriptrunner.h"
#include "ui/run/worldeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keepPauseMs = 800;

} // namespace

RunPanel::RunPanel(workspace::ScriptScenarios &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_runner(std::make_unique<ScriptRunner>()), m_content(new QWidget(this)), m_empty(new EmptyState(this)),
      m_pages(new QStackedWidget(this)), m_method(new QComboBox(this)), m_scenarios(new ScenarioBar(this)), m_run(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_debug(new QPushButton(this)), m_flow(new QPushButton(this)), m_protection(new ProtectionNote(this)), m_split(new QSplitter(this)),
      m_inputs(new QTabWidget(this)), m_form(new ArgumentForm(this)), m_world(new WorldEditor(this)), m_properties(new QTreeWidget(this)),
      m_resultPages(new QStackedWidget(this)), m_resultEmpty(new EmptyState(this)), m_running(new QWidget(this)),
      m_runningText(new QLabel(this)), m_result(new ResultView(this))
{
    setObjectName(u"runPanel"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(keepPauseMs);
    buildLayout();
    connectParts();
    connectRunner();
    setTarget(std::nullopt);
}

void RunPanel::buildLayout()
{
    m_split->setObjectName(u"runSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(buildInputs());
    m_split->addWidget(buildResults());
    m_split->setSizes({360, 560});
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(buildHeader());
    inner->addWidget(m_protection);
    inner->addWidget(m_split, 1);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QWidget *RunPanel::buildHeader()
{
    auto *header = new QWidget(m_content);
    m_method->setObjectName(u"runMethod"_s);
    m_method->setAccessibleName(tr("Method"));
    m_method->setToolTip(tr("The method that is called"));
    m_method->setFont(theme::codeFont());
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(18);
    m_run->setObjectName(u"runButton"_s);
    m_run->setText(tr("Run"));
    m_run->setIcon(icon(Icon::Run));
    m_run->setToolTip(tr("Call the method with the text as it stands in the editor (Ctrl+R)"));
    m_debug->setObjectName(u"debugCallButton"_s);
    m_debug->setText(tr("Debug"));
    m_debug->setIcon(icon(Icon::Debug));
    m_debug->setToolTip(tr("Call the method and stop at breakpoints (Ctrl+F5)"));
    m_cancel->setObjectName(u"cancelRun"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(icon(Icon::Stop));
    m_flow->setObjectName(u"runFlow"_s);
    m_flow->setText(tr("Play the flow"));
    m_flow->setIcon(icon(Icon::Flow));
    m_flow->setToolTip(tr("Scripts of this type are called several times in a flow: play it in the simulator"));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    row->setSpacing(metrics::normal);
    row->addWidget(m_method, 2);
    row->addWidget(m_scenarios, 2);
    row->addStretch(1);
    row->addWidget(m_flow);
    row->addWidget(m_run);
    row->addWidget(m_debug);
    row->addWidget(m_cancel);
    return header;
}

QWidget *RunPanel::buildInputs()
{
    m_inputs->setObjectName(u"runInputs"_s);
    m_inputs->setDocumentMode(true);
    m_inputs->setAccessibleName(tr("What the script is run with"));
    m_inputs->tabBar()->setAccessibleName(tr("What the script is run with"));
    m_properties->setObjectName(u"runProperties"_s);
    m_properties->setAccessibleName(tr("Configuration properties of the script"));
    m_properties->setFrameShape(QFrame::NoFrame);
    m_properties->setRootIsDecorated(false);
    m_properties->setHeaderLabels({tr("Property"), tr("Value")});
    m_properties->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_properties->setToolTip(tr("They are the script's own: change them under Properties"));
    m_inputs->addTab(m_form, tr("Arguments"));
    m_inputs->addTab(m_world, tr("World"));
    m_inputs->addTab(m_properties, tr("Properties"));
    m_inputs->setTabToolTip(1, tr("What the script finds on its server: users, files, hosts that may be asked …"));
    m_inputs->setMinimumWidth(150);
    return m_inputs;
}

QWidget *RunPanel::buildResults()
{
    auto *bar = new QProgressBar(m_running);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Running"));
    bar->setMaximumWidth(240);
    m_runningText->setObjectName(u"runningText"_s);
    m_runningText->setAlignment(Qt::AlignHCenter);
    m_runningText->setWordWrap(true);
    auto *column = new QVBoxLayout(m_running);
    column->addStretch();
    column->addWidget(m_runningText);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addStretch();
    m_resultEmpty->setObjectName(u"runInstead"_s);
    m_resultPages->addWidget(m_resultEmpty);
    m_resultPages->addWidget(m_running);
    m_resultPages->addWidget(m_result);
    m_resultPages->setMinimumWidth(190);
    return m_resultPages;
}

void RunPanel::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, &RunPanel::keep);
    connect(m_run, &QPushButton::clicked, this, &RunPanel::run);
    connect(m_cancel, &QPushButton::clicked, this, &RunPanel::cancel);
    connect(m_debug, &QPushButton::clicked, this, &RunPanel::debugRequested);
    connect(m_flow, &QPushButton::clicked, this, &RunPanel::flowRequested);
    connect(m_resultEmpty, &EmptyState::activated, this, [this] {
        if (m_missing)
            lookForHost();
        else
            run();
    });
    connect(m_method, &QComboBox::activated, this, [this] {
        takeForm();
        current().method = m_method->currentText();
        showMethod();
        edited();
    });
    connect(m_form, &ArgumentForm::edited, this, &RunPanel::edited);
    connect(m_world, &WorldEditor::edited, this, &RunPanel::edited);
    connect(m_result, &ResultView::lineChosen, this, &RunPanel::lineChosen);
    connect(m_result, &ResultView::answerRequested, this, &RunPanel::askForAnswer);
    connect(m_scenarios, &ScenarioBar::chosen, this, [this](int index) {
        takeForm();
        showScenario(index);
        edited();
    });
    connect(m_scenarios, &ScenarioBar::saveAsRequested, this, &RunPanel::saveAs);
    connect(m_scenarios, &ScenarioBar::renameRequested, this, [this](const QString &name) {
        current().name = name;
        tellNames();
        edited();
    });
    connect(m_scenarios, &ScenarioBar::deleteRequested, this, &RunPanel::removeScenario);
}

} // namespace drover::ui
