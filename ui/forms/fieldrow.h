// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QLabel;
class QToolButton;

namespace drover::ui {

/// A field in a form: its label, its editor, what is wrong with it, and help. A changed field has an amber ground and a button
/// that takes the change back.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(FieldEditor *editor, QWidget *parent);

    FieldEditor *editor() const { return m_editor; }
    const domain::Field &field() const { return m_editor->field(); }
    void setChanged(bool changed);
    bool isChanged() const { return m_changed; }
    void setProblems(const QList<domain::FieldProblem> &problems);
    /// The sentences below the editor; empty when nothing is wrong.
    QString problemText() const;

Q_SIGNALS:
    void revertRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourProblem();

    FieldEditor *m_editor;
    QLabel *m_label;
    QLabel *m_problem;
    QToolButton *m_revert;
    QToolButton *m_help;
    bool m_changed = false;
    bool m_isError = false;
};

} // namespace drover::ui
