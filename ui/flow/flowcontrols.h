// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/flow/flowoutcome.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace drover::ui {
class ElidedLabel;
}

namespace drover::ui::flow {

/// The bar below the simulator: Step, Run, Restart, Stop; what is going on; the decision. Owns its actions, whose shortcuts work
/// anywhere in the widget given as their scope. Main thread.
class FlowControls : public QWidget
{
    Q_OBJECT

public:
    explicit FlowControls(QWidget *shortcutScope, QWidget *parent = nullptr);

    /// Shows the session's state. While \a ready is false nothing can be begun.
    void display(const FlowSession &session, bool ready);

    QAction *stepAction() const { return m_step; }
    QAction *runAction() const { return m_run; }
    QAction *restartAction() const { return m_restart; }
    QAction *stopAction() const { return m_stop; }
    /// The decision as it stands there: word and sentence, empty before the end.
    QString decisionText() const;
    QString stateText() const;

Q_SIGNALS:
    void whyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const QString &objectName, const QString &text, Icon icon, const QKeySequence &shortcut, QWidget *scope);
    QToolButton *makeButton(QAction *action);
    void showState(const FlowSession &session);
    void setOutcome(const Outcome &outcome);
    void paintDecision();

    QAction *m_step;
    QAction *m_run;
    QAction *m_restart;
    QAction *m_stop;
    QProgressBar *m_progress;
    ElidedLabel *m_state;
    QLabel *m_mark;
    QLabel *m_word;
    ElidedLabel *m_sentence;
    QToolButton *m_why;
    Meaning m_meaning = Meaning::Muted;
    Icon m_icon = Icon::Info;
};

} // namespace drover::ui::flow
