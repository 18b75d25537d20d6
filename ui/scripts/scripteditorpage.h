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

    ScriptDocument *document() const { return m_document; }
    CodeEditor *editor() const { return m_editor; }

    void setReadOnly(bool readOnly);
    /// Problems of the last check, and whether the text has changed since.
    void setProblems(const QList<EditorProblem> &problems);
    const QList<EditorProblem> &problems() const { return m_problems; }
    bool wasChecked() const { return m_checked; }
    /// The server could not load the script: marks the line it names.
    void showServerError(int line, const QString &text);

Q_SIGNALS:
    void problemsChanged();

private:
    void takeDocumentText();
    void putProblems();

    ScriptDocument *m_document;
    CodeEditor *m_editor;
    QList<EditorProblem> m_problems;
    QList<EditorProblem> m_serverErrors;
    bool m_checked = false;
    bool m_taking = false;
};

} // namespace drover::ui
