// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/breakpointsmodel.h"
#include "debug/debugstore.h"

#include <QWidget>

class QToolButton;
class QTreeView;

namespace drover::ui {

/// All breakpoints: Space switches one on or off, Return goes to it, F2 edits it, Del takes it away. The store must live
/// as long.
class BreakpointsPanel : public QWidget
{
    Q_OBJECT
public:
    BreakpointsPanel(debug::DebugStore &store, debug::BreakpointsModel *model, QWidget *parent = nullptr);

    /// Asks for condition, hit count and log message of a breakpoint.
    static void edit(debug::DebugStore &store, const debug::Breakpoint &breakpoint, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &script, int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int currentId() const;
    void editCurrent();
    void removeCurrent();
    void addFunction();
    void updateButtons();

    debug::DebugStore &m_store;
    debug::BreakpointsModel *m_model;
    QTreeView *m_view;
    QToolButton *m_edit;
    QToolButton *m_remove;
    QToolButton *m_removeAll;
};

} // namespace drover::ui
