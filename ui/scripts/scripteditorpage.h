// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/codeeditor.h"

#include <QWidget>

namespace drover::ui {

class ScriptDocument;

/// One tab: the editor of one script, tied to its document. Owns the document.
class ScriptEditorPage : public QWidget
{
    Q_OBJECT
public:
    ScriptEditorPage(ScriptDocument *document, QWidget *parent = nullptr);
    ~ScriptEditorPage() override;

    ScriptDocument *document() const { return m_document; }
    CodeEditor *editor() const { return m_editor; }

    void setReadOnly(bool readOnly);
    /// Problems of the last check, and whether the text has changed since.
    void setProblems(const QList<EditorProblem> &problems);
    const QList<EditorProblem> &problems() const { return m_problems; }
    bool wasChecked() const { return m_checked; }
    /// Changes with the text; the same number stands for the same text.
    quint64 textRevision() const { return m_revision; }
    /// Whether the problems are of the text as it is, so that their fixes fit.
    bool problemsAreCurrent() const { return m_checked && m_checkedRevision == m_revision; }
    /// Mends one problem, as one step that can be undone; does nothing when the text has changed since the check.
    void applyFix(const EditorProblem &problem);
    /// Mends all problems of a kind that have a fix, as one step.
    void applyAllFixes(const QString &code);
    /// Number of problems of the kind that have a fix.
    int fixCount(const QString &code) const;
    /// The server could not load the script: marks the line it names.
    void showServerError(int line, const QString &text);

public Q_SLOTS:
    /// Mends what is wrong in the cursor's line, or asks which of several fixes is meant.
    void quickFix();

Q_SIGNALS:
    void problemsChanged();
    void textEdited();
    /// The help for this code of a problem is wanted.
    void helpRequested(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<EditorProblem> fixableAt(int line) const;
    void addFixes(QMenu *menu, int line);
    void takeDocumentText();
    void putProblems();

    ScriptDocument *m_document;
    CodeEditor *m_editor;
    QList<EditorProblem> m_problems;
    QList<EditorProblem> m_serverErrors;
    bool m_checked = false;
    quint64 m_revision = 0;
    quint64 m_checkedRevision = 0;
    bool m_taking = false;
};

} // namespace drover::ui
