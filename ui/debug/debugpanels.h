// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/breakpointsmodel.h"
#include "debug/debuglists.h"
#include "debug/stackmodel.h"
#include "debug/timeline.h"
#include "debug/variabletree.h"

#include <QObject>

class QTabWidget;

namespace drover::ui {

class BreakpointsPanel;
class ConsolePanel;
class RemarkedView;
class TimelinePanel;

/// The tabs of the debugger: call stack, variables, watches, breakpoints, log, timeline, simulated calls. Session and
/// store must live as long; the widgets belong to the tab widget.
class DebugPanels : public QObject
{
    Q_OBJECT
public:
    DebugPanels(debug::DebugSession &session, debug::DebugStore &store, QObject *parent = nullptr);

    /// What the tabs are for: a recording has no breakpoints to list, and its timeline stands elsewhere.
    enum class For { Script, Recording };
    void addTo(QTabWidget *tabs, For what);
    /// One more tab beside those; after addTo().
    void addPage(QWidget *page, const QString &title);
    /// Brings the tab to the front in which one looks first at a stop, unless one of ours is there already.
    void showForStop();
    /// What the views say while nothing is debugged.
    void setIdleText(const QString &text);

    debug::Timeline &timeline() { return m_timeline; }
    debug::LogModel &log() { return m_log; }

Q_SIGNALS:
    void placeChosen(const QString &script, int line);
    void failed(const drover::Error &error);

private:
    QWidget *makeStack(QWidget *parent);
    QWidget *makeVariables(QWidget *parent);
    QWidget *makeWatches(QWidget *parent);
    QWidget *makeSimulated(QWidget *parent);
    void refreshRemarks();

    debug::DebugSession &m_session;
    debug::DebugStore &m_store;
    debug::StackModel m_stack;
    debug::VariablesModel m_variables;
    debug::WatchesModel m_watches;
    debug::BreakpointsModel m_breakpoints;
    debug::LogModel m_log;
    debug::SimulatedModel m_simulated;
    debug::Timeline m_timeline;
    QTabWidget *m_tabs = nullptr;
    QList<QWidget *> m_pages;
    RemarkedView *m_stackView = nullptr;
    RemarkedView *m_variablesView = nullptr;
    RemarkedView *m_watchesView = nullptr;
    RemarkedView *m_simulatedView = nullptr;
    ConsolePanel *m_console = nullptr;
    QString m_idleText;
};

} // namespace drover::ui
