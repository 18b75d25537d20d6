// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/codeeditor.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace drover::ui {

/// The problems of the script in front, by line; Return or a click goes there.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setProblems(const QList<EditorProblem> &problems);
    /// What stands there while there are no problems, for example "Not checked yet".
    void setRemark(const QString &text);
    int count() const;

Q_SIGNALS:
    void chosen(int line, int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<EditorProblem> m_problems;
    QListWidget *m_list;
    QLabel *m_remark;
};

} // namespace drover::ui
