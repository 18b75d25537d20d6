// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs beside the simulator's diagram.
#include "ui/flow/flowpane.h"

#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/flow/coveragepane.h"
#include "ui/flow/matrixpane.h"
#include "ui/flow/scenarionotes.h"
#include "ui/flow/scenariopanel.h"

#include <QStackedWidget>
#include <QTabWidget>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

QTabWidget *FlowPane::makeTabs()
{
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"flowTabs"_s);
    tabs->setAccessibleName(tr("Views of the flow"));
    tabs->setDocumentMode(true);
    const auto one = [this] { return withServerScripts(m_scenario->scenario(), m_backend->catalogue(), Hidden::Kept); };
    const auto all = [this] {
        QList<uma::Scenario> scenarios = m_scenario->allScenarios();
        for (uma::Scenario &scenario : scenarios)
            scenario = withServerScripts(scenario, m_backend->catalogue(), Hidden::Kept);
        return scenarios;
    };
    m_matrix = new MatrixPane(m_host, one, tabs);
    m_coverage = new CoveragePane(m_host, one, all, tabs);
    tabs->addTab(m_middle, icon(Icon::Flow), tr("Diagram"));
    tabs->addTab(m_matrix, icon(Icon::Matrix), tr("Decision matrix"));
    tabs->addTab(m_coverage, icon(Icon::Validate), tr("Coverage"));
    const auto tell = [this](const Error &error) { m_messages->post(error); };
    connect(m_matrix, &MatrixPane::problem, this, tell);
    connect(m_coverage, &CoveragePane::problem, this, tell);
    connect(m_matrix, &MatrixPane::statusChanged, this, &Pane::statusChanged);
    connect(m_coverage, &CoveragePane::statusChanged, this, &Pane::statusChanged);
    return tabs;
}

} // namespace drover::ui::flow
