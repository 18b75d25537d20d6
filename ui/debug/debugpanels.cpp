// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/debugpanels.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/debug/breakpointspanel.h"
#include "ui/debug/consolepanel.h"
#include "ui/debug/debugviews.h"
#include "ui/debug/timelinepanel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using debug::DebugSession;
using debug::SimulatedModel;
using debug::StackModel;

/// The frame that is looked at is bold.
class StackDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(StackModel::CurrentRole).toBool());
    }
};

} // namespace

DebugPanels::DebugPanels(DebugSession &session, debug::DebugStore &store, QObject *parent)
    : QObject(parent), m_session(session), m_store(store), m_stack(session), m_variables(session), m_watches(session, store),
      m_breakpoints(store, session), m_log(session), m_simulated(session), m_timeline(session)
{
    connect(&m_variables, &debug::VariableTree::failed, this, &DebugPanels::failed);
    connect(&m_watches, &debug::VariableTree::failed, this, &DebugPanels::failed);
    connect(&m_session, &DebugSession::stateChanged, this, &DebugPanels::refreshRemarks);
}

void DebugPanels::addTo(QTabWidget *tabs, For what)
{
    m_tabs = tabs;
    const auto add = [this](QWidget *page, const QString &title) { addPage(page, title); };
    add(makeStack(tabs), tr("Call stack"));
    add(makeVariables(tabs), tr("Variables"));
    add(makeWatches(tabs), tr("Watches"));
    if (what == For::Script) {
        auto *breakpoints = new BreakpointsPanel(m_store, &m_breakpoints, tabs);
        connect(breakpoints, &BreakpointsPanel::chosen, this, &DebugPanels::placeChosen);
        add(breakpoints, tr("Breakpoints"));
    }
    m_console = new ConsolePanel(m_session, &m_log, tabs);
    connect(m_console, &ConsolePanel::chosen, this, &DebugPanels::placeChosen);
    add(m_console, tr("Log"));
    if (what == For::Script)
        add(new TimelinePanel(m_session, m_timeline, tabs), tr("Timeline"));
    add(makeSimulated(tabs), tr("Simulated calls"));
    refreshRemarks();
}

void DebugPanels::addPage(QWidget *page, const QString &title)
{
    m_pages.append(page);
    m_tabs->addTab(page, title);
}

QWidget *DebugPanels::makeStack(QWidget *parent)
{
    QTreeView *view = makeListView(&m_stack, u"callStack"_s, tr("Call stack"), parent);
    view->setItemDelegate(new StackDelegate(view));
    view->header()->resizeSection(StackModel::FunctionColumn, 240);
    view->header()->resizeSection(StackModel::ScriptColumn, 240);
    const auto choose = [this](const QModelIndex &index) {
        m_session.selectFrame(index.row());
        if (const auto frame = m_session.currentFrame())
            Q_EMIT placeChosen(frame->script, frame->line);
    };
    connect(view, &QAbstractItemView::activated, this, choose);
    connect(view, &QAbstractItemView::clicked, this, choose);
    m_stackView = new RemarkedView(view, parent);
    return m_stackView;
}

QWidget *DebugPanels::makeVariables(QWidget *parent)
{
    auto *view = new VariableView(&m_variables, parent);
    view->setObjectName(u"variables"_s);
    view->setAccessibleName(tr("Variables"));
    connect(view, &VariableView::watchRequested, &m_watches, &debug::WatchesModel::add);
    m_variablesView = new RemarkedView(view, parent);
    return m_variablesView;
}

QWidget *DebugPanels::makeWatches(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *view = new VariableView(&m_watches, page);
    view->setObjectName(u"watches"_s);
    view->setAccessibleName(tr("Watched expressions"));
    connect(view, &VariableView::watchRequested, &m_watches, &debug::WatchesModel::add);
    connect(view, &VariableView::removeRequested, &m_watches, &debug::WatchesModel::removeAt);
    m_watchesView = new RemarkedView(view, page);
    m_watchesView->setRemark(tr("Expressions that you add below are evaluated at each stop."));
    auto *input = new QLineEdit(page);
    input->setObjectName(u"addWatch"_s);
    input->setAccessibleName(tr("Add an expression to watch"));
    input->setPlaceholderText(tr("Add an expression to watch"));
    input->setFont(theme::codeFont());
    connect(input, &QLineEdit::returnPressed, this, [this, input] {
        m_watches.add(input->text());
        input->clear();
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    row->addWidget(input);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_watchesView, 1);
    column->addLayout(row);
    return page;
}

QWidget *DebugPanels::makeSimulated(QWidget *parent)
{
    QTreeView *view = makeListView(&m_simulated, u"simulatedCalls"_s, tr("Simulated calls"), parent);
    view->header()->resizeSection(SimulatedModel::CallColumn, 300);
    view->header()->resizeSection(SimulatedModel::ReturnedColumn, 160);
    view->header()->resizeSection(SimulatedModel::ScriptColumn, 200);
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_timeline.count() > 0)
            m_timeline.goTo(index.data(SimulatedModel::MomentRole).toLongLong());
        else
            Q_EMIT placeChosen(index.data(SimulatedModel::ScriptRole).toString(), index.data(SimulatedModel::LineRole).toInt());
    });
    m_simulatedView = new RemarkedView(view, parent);
    return m_simulatedView;
}

void DebugPanels::showForStop()
{
    if (m_tabs && !m_pages.contains(m_tabs->currentWidget()))
        m_tabs->setCurrentWidget(m_variablesView);
}

void DebugPanels::setIdleText(const QString &text)
{
    m_idleText = text;
    refreshRemarks();
}

void DebugPanels::refreshRemarks()
{
    if (!m_tabs)
        return;
    const bool running = m_session.isActive() && !m_session.isStopped();
    const QString text = m_session.isStopped() ? QString() : running ? tr("Shown while a script waits; none does now.") : m_idleText;
    m_stackView->setRemark(text);
    m_variablesView->setRemark(text);
    m_simulatedView->setRemark(m_session.isStopped() ? tr("Nothing was simulated up to here: all that the script called is real.") : text);
    m_console->setRemark(m_session.isActive() ? tr("Nothing was printed yet.") : m_idleText);
}

} // namespace drover::ui
