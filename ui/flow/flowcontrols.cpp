// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/flowcontrols.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

FlowControls::FlowControls(QWidget *shortcutScope, QWidget *parent)
    : QWidget(parent),
      m_step(makeAction(u"flowStep"_s, tr("Step"), Icon::Step, QKeySequence(Qt::Key_F10), shortcutScope)),
      m_run(makeAction(u"flowRun"_s, tr("Run"), Icon::Run, QKeySequence(Qt::Key_F5), shortcutScope)),
      m_restart(makeAction(u"flowRestart"_s, tr("Restart"), Icon::Restart, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5), shortcutScope)),
      m_stop(makeAction(u"flowStop"_s, tr("Stop"), Icon::Stop, QKeySequence(Qt::SHIFT | Qt::Key_F5), shortcutScope)),
      m_progress(new QProgressBar(this)), m_state(new ElidedLabel(Qt::ElideRight, this)), m_mark(new QLabel(this)),
      m_word(new QLabel(this)), m_sentence(new ElidedLabel(Qt::ElideRight, this)), m_why(new QToolButton(this))
{
    m_progress->setObjectName(u"flowProgress"_s);
    m_progress->setAccessibleName(tr("The flow is running"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(64, 8);
    m_progress->hide();
    m_state->setObjectName(u"flowState"_s);
    m_word->setObjectName(u"flowDecision"_s);
    m_word->setFont(theme::headingFont());
    m_sentence->setObjectName(u"flowDecisionSentence"_s);
    m_why->setObjectName(u"flowWhy"_s);
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Show the line of the script that decided"));
    m_why->setAccessibleName(tr("Show the line of the script that decided"));
    m_why->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    row->setSpacing(metrics::tight);
    for (QAction *action : {m_step, m_run, m_restart, m_stop})
        row->addWidget(makeButton(action));
    row->addSpacing(metrics::normal);
    row->addWidget(m_progress);
    row->addWidget(m_state, 2);
    row->addSpacing(metrics::normal);
    row->addWidget(m_mark);
    row->addWidget(m_word);
    row->addWidget(m_sentence, 5);
    row->addWidget(m_why);
    connect(m_why, &QToolButton::clicked, this, &FlowControls::whyRequested);
}

QAction *FlowControls::makeAction(const QString &objectName, const QString &text, Icon icon, const QKeySequence &shortcut, QWidget *scope)
{
    auto *action = new QAction(ui::icon(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)", "action and its shortcut").arg(text, shortcut.toString(QKeySequence::NativeText)));
    scope->addAction(action);
    return action;
}

QToolButton *FlowControls::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text());
    return button;
}

void FlowControls::display(const FlowSession &session, bool ready)
{
    const FlowSession::Abilities can = FlowSession::abilities(session.state());
    const bool active = session.isActive();
    m_step->setEnabled(can.step && (ready || active));
    m_run->setEnabled(can.run && (ready || active));
    m_restart->setEnabled(can.restart && ready);
    m_stop->setEnabled(can.stop);
    m_progress->setVisible(session.state() == FlowSession::State::Running);
    showState(session);
    setOutcome(outcomeOf(session).value_or(Outcome{}));
}

void FlowControls::showState(const FlowSession &session)
{
    switch (session.state()) {
    case FlowSession::State::Idle:
        m_state->setFullText(tr("Nothing was run yet."));
        break;
    case FlowSession::State::Running:
        m_state->setFullText(tr("Waiting for an answer …"));
        break;
    case FlowSession::State::WaitingForStep:
        m_state->setFullText(tr("Next: %1").arg(session.nextStep()));
        break;
    case FlowSession::State::WaitingForPage:
        m_state->setFullText(tr("Page %1 waits to be filled in.").arg(session.pageNumber()));
        break;
    case FlowSession::State::Finished:
    case FlowSession::State::Failed:
        m_state->setFullText(tr("%n message(s)", nullptr, session.currentRow() + 1));
        break;
    }
}

void FlowControls::setOutcome(const Outcome &outcome)
{
    const bool isNews = m_word->text() != outcome.word || m_sentence->fullText() != outcome.sentence;
    m_meaning = outcome.meaning;
    m_icon = outcome.icon;
    m_word->setText(outcome.word);
    m_sentence->setFullText(outcome.sentence);
    m_mark->setVisible(!outcome.word.isEmpty());
    m_why->setVisible(outcome.hasReason);
    paintDecision();
    if (isNews && !outcome.word.isEmpty()) {
        m_word->setAccessibleName(decisionText());
        QAccessibleEvent alert(m_word, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FlowControls::paintDecision()
{
    const QColor colour = theme::colour(m_meaning, palette());
    m_mark->setPixmap(icon(m_icon, colour).pixmap(QSize(metrics::smallIcon, metrics::smallIcon), devicePixelRatioF()));
    QPalette coloured = m_word->palette();
    coloured.setColor(QPalette::WindowText, colour);
    m_word->setPalette(coloured);
}

QString FlowControls::decisionText() const
{
    return m_word->text().isEmpty() ? QString() : tr("%1: %2", "decision and its reason").arg(m_word->text(), m_sentence->fullText());
}

QString FlowControls::stateText() const
{
    return m_state->fullText();
}

void FlowControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_why)
        paintDecision();
}

} // namespace drover::ui::flow
