// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/codeeditor.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace drover::ui {

/// The problems of the script in front, by line, each with its code and, where there is one, a button that mends it. Return or a
/// click goes to the place, F1 tells why it is a problem, Alt+Return mends it.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setProblems(const QList<EditorProblem> &problems);
    /// What stands there while there are no problems, for example "Not checked yet".
    void setRemark(const QString &text);
    /// Fixes can be made only while the problems are of the text as it is, and the text may be changed.
    void setFixesEnabled(bool enabled);
    int count() const;

Q_SIGNALS:
    void chosen(int line, int column);
    void fixRequested(const drover::ui::EditorProblem &problem);
    /// All problems of this code that can be mended are to be.
    void fixAllRequested(const QString &code);
    void helpRequested(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addRow(const EditorProblem &problem);
    void showMenu(const QPoint &place);
    /// The problem of a row; null without one.
    const EditorProblem *problemOf(const QTreeWidgetItem *item) const;
    int fixCount(const QString &code) const;

    QList<EditorProblem> m_problems;
    bool m_fixesEnabled = true;
    QTreeWidget *m_list;
    QLabel *m_remark;
};

} // namespace drover::ui
