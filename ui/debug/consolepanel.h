// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debuglists.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace drover::ui {

class RemarkedView;

/// What the scripts printed, and a line to evaluate expressions and run statements in the frame that is looked at. Up
/// and Down bring back earlier ones. The session must live as long.
class ConsolePanel : public QWidget
{
    Q_OBJECT
public:
    ConsolePanel(debug::DebugSession &session, debug::LogModel *log, QWidget *parent = nullptr);

    QLineEdit *input() const { return m_input; }
    /// What stands there while nothing was printed.
    void setRemark(const QString &text);

Q_SIGNALS:
    void chosen(const QString &script, int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void evaluate();
    void recall(int step);
    void updateInput();

    debug::DebugSession &m_session;
    debug::LogModel *m_log;
    QTreeView *m_view;
    RemarkedView *m_pages;
    QLineEdit *m_input;
    QStringList m_history;
    qsizetype m_recalled = 0;
};

} // namespace drover::ui
