// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/debugbar.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::DebugSession;
using State = DebugSession::State;
using Move = DebugSession::Move;

QString placeText(const debug::StackFrame &frame)
{
    return DebugBar::tr("%1.%2, line %3", "script, function, line").arg(frame.script, frame.name).arg(frame.line);
}

// ---- actions

DebugActions::DebugActions(DebugSession &session, QWidget *scope)
    : QObject(scope), m_session(session), m_scope(scope),
      m_go(make(u"debug"_s, icon(Icon::Debug), tr("&Debug"), {QKeySequence(Qt::Key_F5)})),
      m_call(make(u"debugCall"_s, {}, tr("Debug the call of the Run for&m"), {QKeySequence(Qt::CTRL | Qt::Key_F5)})),
      m_scenario(make(u"debugScenario"_s, {}, tr("Debug a scenario fi&le …"), {})),
      m_attach(make(u"debugAttach"_s, {}, tr("&Attach to the sandbox"), {})), m_overHttp(make(u"debugOverHttp"_s, {}, tr("Over &HTTP"), {})),
      m_pause(make(u"debugPause"_s, icon(Icon::Pause), tr("&Pause"), {QKeySequence(Qt::CTRL | Qt::Key_F6)})),
      m_stop(make(u"debugStop"_s, icon(Icon::Stop), tr("&Stop debugging"), {QKeySequence(Qt::SHIFT | Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_F2)})),
      m_over(make(u"debugOver"_s, icon(Icon::StepOver), tr("Step &over"), {QKeySequence(Qt::Key_F10)})),
      m_into(make(u"debugInto"_s, icon(Icon::StepInto), tr("Step &into"), {QKeySequence(Qt::Key_F11)})),
      m_out(make(u"debugOut"_s, icon(Icon::StepOut), tr("Step o&ut"), {QKeySequence(Qt::SHIFT | Qt::Key_F11), QKeySequence(Qt::SHIFT | Qt::Key_F8)})),
      m_back(make(u"debugBack"_s, icon(Icon::StepBack), tr("Step &back"), {QKeySequence(Qt::SHIFT | Qt::Key_F10)})),
      m_runBack(make(u"debugRunBack"_s, icon(Icon::RunBack), tr("Run bac&k"), {QKeySequence(Qt::SHIFT | Qt::Key_F9)})),
      m_runToCursor(make(u"debugRunToCursor"_s, {}, tr("Run &to cursor"), {QKeySequence(Qt::CTRL | Qt::Key_F10), QKeySequence(Qt::ALT | Qt::Key_F9)})),
      m_present(make(u"debugPresent"_s, icon(Icon::Clock), tr("Back to &now"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F10)})),
      m_toggle(make(u"debugToggleBreakpoint"_s, icon(Icon::Breakpoint, theme::colour(Meaning::Bad, QApplication::palette())), tr("Breakpoint on or o&ff"),
                    {QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_F8)})),
      m_edit(make(u"debugEditBreakpoint"_s, {}, tr("Breakpoint &with a condition …"), {QKeySequence(Qt::CTRL | Qt::Key_F9)})),
      m_coverage(make(u"debugCoverage"_s, {}, tr("Mark the lines that ran (covera&ge)"), {})),
      m_openRecording(make(u"openRecording"_s, {}, tr("Open &recording …"), {})),
      m_saveRecording(make(u"saveRecording"_s, {}, tr("Sa&ve recording …"), {}))
{
    for (QAction *action : {m_overHttp, m_coverage}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    m_call->setToolTip(tr("Call the method that the Run form shows and stop at breakpoints"));
    m_attach->setToolTip(tr("Stop when the sandbox calls a script, whoever asked for it"));
    m_overHttp->setToolTip(tr("On: UMA flows on the connected sandbox; log-in, consent and single calls on a sandbox of their own. Off: in a script host on this computer"));
    connectMove(m_over, Move::Over);
    connectMove(m_into, Move::Into);
    connectMove(m_out, Move::Out);
    connectMove(m_back, Move::Back);
    connectMove(m_runBack, Move::ReverseContinue);
    connect(m_pause, &QAction::triggered, &m_session, &DebugSession::pause);
    connect(m_present, &QAction::triggered, &m_session, &DebugSession::goToPresent);
    connect(&m_session, &DebugSession::stateChanged, this, &DebugActions::refresh);
    connect(&m_session, &DebugSession::stopped, this, &DebugActions::refresh);
    connect(&m_session, &DebugSession::capabilitiesChanged, this, &DebugActions::refresh);
    refresh();
}

QAction *DebugActions::make(const QString &objectName, const QIcon &picture, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(picture, text, this);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_scope->addAction(action);
    return action;
}

void DebugActions::connectMove(QAction *action, Move move)
{
    m_moves.append({action, move});
    connect(action, &QAction::triggered, this, [this, move] { m_session.move(move); });
}

QList<QAction *> DebugActions::barActions() const
{
    return {m_go, m_pause, m_over, m_into, m_out, nullptr, m_back, m_runBack, m_present, nullptr, m_stop};
}

void DebugActions::setHasScript(bool has)
{
    m_hasScript = has;
    refresh();
}

void DebugActions::refresh()
{
    const State state = m_session.state();
    const bool isOver = m_session.isStopped() && !m_session.isReplay() && m_session.lastStop().ended;
    const bool stopped = m_session.isStopped() && !(isOver && !m_session.canMove(Move::Continue));
    const bool mayBegin = m_hasScript && state != State::Connecting;
    m_go->setText(stopped ? tr("&Continue") : tr("&Debug"));
    m_go->setIcon(icon(stopped ? Icon::Run : Icon::Debug));
    m_go->setToolTip(stopped ? tr("Continue (F5)") : tr("Debug the script in front (F5)"));
    m_go->setEnabled(stopped ? m_session.canMove(Move::Continue) : mayBegin);
    m_call->setEnabled(mayBegin && (!m_session.isStopped() || isOver));
    m_scenario->setEnabled(state != State::Connecting);
    m_attach->setEnabled(state != State::Connecting);
    m_pause->setEnabled(state == State::Running);
    m_stop->setEnabled(m_session.isActive());
    m_present->setEnabled(state == State::Past && !m_session.isReplay() && m_session.lastStop().position + 1 < m_session.lastStop().count);
    m_runToCursor->setEnabled(stopped && m_session.canMove(Move::Continue));
    m_toggle->setEnabled(m_hasScript);
    m_edit->setEnabled(m_hasScript);
    m_saveRecording->setEnabled(m_session.isActive() && m_session.capabilities().timeline && !m_session.isReplay() && m_session.lastStop().count > 0);
    for (const auto &[action, move] : std::as_const(m_moves))
        action->setEnabled(m_session.canMove(move));
}

// ---- the bar

DebugBar::DebugBar(DebugSession &session, DebugActions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_picture(new QLabel(this)), m_word(new QLabel(this)), m_text(new ElidedLabel(Qt::ElideRight, this))
{
    setObjectName(u"debugBar"_s);
    setAutoFillBackground(true);
    m_word->setFont(theme::headingFont());
    m_word->setObjectName(u"debugWord"_s);
    m_text->setObjectName(u"debugState"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    row->setSpacing(2);
    const QList<QAction *> all = actions.barActions();
    for (QAction *action : all) {
        if (!action) {
            row->addSpacing(metrics::normal);
            continue;
        }
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(action->objectName() + u"BarButton"_s);
        const auto name = [button, action] {
            QString text = action->text();
            text.remove(u'&');
            button->setAccessibleName(text);
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            button->setToolTip(key.isEmpty() ? text : tr("%1 (%2)", "action and its key").arg(text, key));
        };
        connect(action, &QAction::changed, button, name);
        name();
        row->addWidget(button);
    }
    row->addSpacing(metrics::wide);
    row->addWidget(m_picture);
    row->addSpacing(metrics::tight);
    row->addWidget(m_word);
    row->addSpacing(metrics::normal);
    row->addWidget(m_text, 1);
    connect(&m_session, &DebugSession::stateChanged, this, &DebugBar::refresh);
    connect(&m_session, &DebugSession::stopped, this, &DebugBar::refresh);
    connect(&m_session, &DebugSession::frameSelected, this, &DebugBar::refresh);
    refresh();
}

void DebugBar::setWaitingText(const QString &text)
{
    m_waiting = text;
    refresh();
}

QString DebugBar::text() const
{
    return m_word->text() + u' ' + m_text->fullText();
}

QString DebugBar::sentence() const
{
    const std::optional<debug::StackFrame> frame = m_session.currentFrame();
    const debug::Stop &stop = m_session.lastStop();
    const QString place = frame ? placeText(*frame) : QString();
    switch (m_session.state()) {
    case State::Idle:
    case State::Ended: return {};
    case State::Connecting: return tr("Connecting to the debugger …");
    case State::Running: return m_waiting;
    case State::Past: {
        const QLocale locale;
        const QString moment = tr("moment %1 of %2").arg(locale.toString(stop.position + 1), locale.toString(stop.count));
        return place.isEmpty() ? moment : u"%1  ·  %2"_s.arg(place, moment);
    }
    case State::Paused: break;
    }
    QString why;
    if (stop.reason == "breakpoint"_L1 || stop.reason == "function breakpoint"_L1)
        why = tr("at a breakpoint");
    else if (stop.reason == "exception"_L1)
        why = tr("at an exception");
    else if (stop.reason == "pause"_L1)
        why = tr("because you asked");
    QStringList parts;
    for (const QString &part : {place, why}) {
        if (!part.isEmpty())
            parts += part;
    }
    if (stop.flowStep > 0)
        parts += tr("gathering step %1").arg(stop.flowStep);
    return parts.join(u"  ·  "_s);
}

void DebugBar::refresh()
{
    const State state = m_session.state();
    setVisible(m_session.isActive());
    Meaning meaning = Meaning::Running;
    Icon picture = Icon::Debug;
    QString word;
    switch (state) {
    case State::Paused: word = tr("Paused"); picture = Icon::Pause; break;
    case State::Past:
        word = m_session.isReplay()                                                                                ? tr("Recording")
               : m_session.lastStop().ended && m_session.lastStop().position + 1 >= m_session.lastStop().count ? tr("Ended")
                                                                                                                   : tr("In the past");
        picture = Icon::Clock;
        meaning = Meaning::Past;
        break;
    case State::Running: word = tr("Running"); picture = Icon::Run; break;
    default: break;
    }
    QPalette colours = QApplication::palette();
    m_picture->setPixmap(ui::icon(picture, theme::colour(meaning, colours)).pixmap(metrics::smallIcon));
    m_word->setText(word);
    m_text->setFullText(sentence());
    if (m_session.isStopped()) {
        colours.setColor(QPalette::Window, theme::tint(meaning, colours));
        colours.setColor(QPalette::Button, theme::tint(meaning, colours));
    }
    if (palette().color(QPalette::Window) != colours.color(QPalette::Window) || palette().color(QPalette::WindowText) != colours.color(QPalette::WindowText))
        setPalette(colours);
}

void DebugBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace drover::ui
