// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"
#include "debug/debugstore.h"
#include "ui/debug/debugdesk.h"

#include <QHash>
#include <QTemporaryDir>
#include <QWidget>

class QTabWidget;

namespace drover::ui {

class DebugBar;
class DebugActions;
class DebugPanels;
class ExceptionBar;
class MessageBar;

/**
 * A recording of a run, walked through forward and back, in a window of its own: the scripts in it are those of the run,
 * whatever the server has today. It is read by drover-cli (`dap`, request `launch` with `trace`), which needs no Java.
 * Breakpoints set here are forgotten with the window. Deletes itself when closed. Main thread.
 */
class RecordingWindow : public QWidget
{
    Q_OBJECT
public:
    explicit RecordingWindow(QWidget *parent = nullptr);
    ~RecordingWindow() override;

    /// Reads a file; what is wrong with it is told in the window. `program`: another one than drover-cli beside this
    /// program (for tests).
    void open(const QString &path, const QString &program = {});

    debug::DebugSession &session() { return m_session; }
    DebugPanels &panels() { return *m_panels; }
    MessageBar &messages() { return *m_messages; }
    /// The editor of a script; null before its text was needed.
    CodeEditor *editor(const QString &script) const { return m_editors.value(script); }

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void showStop();
    void showScript(const QString &name);
    void toggleBreakpoint();
    static QCoro::Task<void> loadSource(QPointer<RecordingWindow> window, QString name);

    QTemporaryDir m_folder; ///< of the store, which is this window's alone
    debug::DebugStore m_store;
    debug::DebugSession m_session;
    DebugActions *m_actions;
    DebugPanels *m_panels;
    MessageBar *m_messages;
    DebugBar *m_bar;
    ExceptionBar *m_exception;
    QTabWidget *m_scripts;
    QTabWidget *m_bottom;
    QHash<QString, CodeEditor *> m_editors;
    QString m_path;
};

} // namespace drover::ui
