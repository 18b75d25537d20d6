// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"
#include "ui/common/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace drover::ui {

class ElidedLabel;

/**
 * What can be done while debugging, as actions with keys, and the actions' place in a menu.
 *
 * The keys are Visual Studio Code's, with those of JetBrains beside them where they are free here (F7 and F8 check the
 * script). Back is the same key with Shift, but for F5 and F11: Shift+F5 stops and Shift+F11 steps out in both worlds,
 * and so they do here. To run back is Shift+F9: F9 runs on in JetBrains and is the breakpoint's key in Code, and back to
 * a breakpoint is where it runs.
 */
class DebugActions : public QObject
{
    Q_OBJECT
public:
    /// The keys work in `scope` and its children.
    DebugActions(debug::DebugSession &session, QWidget *scope);

    QAction *go() const { return m_go; }
    QAction *stop() const { return m_stop; }
    QAction *runToCursor() const { return m_runToCursor; }
    QAction *toggleBreakpoint() const { return m_toggle; }
    QAction *editBreakpoint() const { return m_edit; }
    QAction *debugCall() const { return m_call; }
    QAction *attach() const { return m_attach; }
    QAction *debugScenario() const { return m_scenario; }
    /// Checked: scripts are called over HTTP.
    QAction *overHttp() const { return m_overHttp; }
    QAction *coverage() const { return m_coverage; }
    QAction *openRecording() const { return m_openRecording; }
    QAction *saveRecording() const { return m_saveRecording; }
    /// In the order of the bar; null: a gap.
    QList<QAction *> barActions() const;
    /// Whether a script is in front that can be debugged.
    void setHasScript(bool has);

private:
    QAction *make(const QString &objectName, const QIcon &icon, const QString &text, const QList<QKeySequence> &keys);
    void connectMove(QAction *action, debug::DebugSession::Move move);
    void refresh();

    debug::DebugSession &m_session;
    QWidget *m_scope;
    bool m_hasScript = false;
    QAction *m_go;
    QAction *m_call;
    QAction *m_scenario;
    QAction *m_attach;
    QAction *m_overHttp;
    QAction *m_pause;
    QAction *m_stop;
    QAction *m_over;
    QAction *m_into;
    QAction *m_out;
    QAction *m_back;
    QAction *m_runBack;
    QAction *m_runToCursor;
    QAction *m_present;
    QAction *m_toggle;
    QAction *m_edit;
    QAction *m_coverage;
    QAction *m_openRecording;
    QAction *m_saveRecording;
    QList<std::pair<QAction *, debug::DebugSession::Move>> m_moves;
};

/// The bar above the editor while something is debugged: its buttons, and in words where the script is. It is blue while
/// the script waits and violet while the past is looked at.
class DebugBar : public QWidget
{
    Q_OBJECT
public:
    DebugBar(debug::DebugSession &session, DebugActions &actions, QWidget *parent = nullptr);

    /// What the debugger waits for while nothing is stopped.
    void setWaitingText(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString sentence() const;

    debug::DebugSession &m_session;
    QLabel *m_picture;
    QLabel *m_word;
    ElidedLabel *m_text;
    QString m_waiting;
};

/// Where a stop is, in words: "policy.authorize, line 12".
QString placeText(const debug::StackFrame &frame);

} // namespace drover::ui
