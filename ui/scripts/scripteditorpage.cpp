// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scripteditorpage.h"

#include "ui/scripts/deployplan.h"
#include "ui/scripts/scriptdocument.h"

#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

ScriptEditorPage::ScriptEditorPage(ScriptDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_editor(new CodeEditor(this))
{
    m_document->setParent(this);
    m_editor->setObjectName(u"scriptEditor"_s);
    const bool java = m_document->script().programmingLanguage().compare("java"_L1, Qt::CaseInsensitive) == 0;
    m_editor->setLanguage(java ? u"Java"_s : u"Python"_s);
    setFocusProxy(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    m_taking = true;
    m_editor->setText(m_document->script().source());
    m_taking = false;
    connect(m_editor, &CodeEditor::textChanged, this, [this] {
        if (m_taking)
            return;
        const QString text = m_editor->text();
        m_document->edit([&text](domain::CustomScript &script) { script.setSource(text); });
    });
    connect(m_document, &ScriptDocument::replaced, this, &ScriptEditorPage::takeDocumentText);
    if (const auto stored = m_document->script().scriptError())
        showServerError(lineOfStoredError(stored->stackTrace), stored->stackTrace);
}

void ScriptEditorPage::takeDocumentText()
{
    m_taking = true;
    m_editor->replaceText(m_document->script().source());
    if (!m_document->isModified())
        m_editor->markUnmodified();
    m_taking = false;
}

void ScriptEditorPage::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

void ScriptEditorPage::setProblems(const QList<EditorProblem> &problems)
{
    m_problems = problems;
    m_checked = true;
    putProblems();
}

void ScriptEditorPage::showServerError(int line, const QString &text)
{
    m_serverErrors.clear();
    m_editor->clearMarks(CodeEditor::Mark::Error);
    if (!text.isEmpty()) {
        const QStringList lines = text.trimmed().split(u'\n');
        const QString last = lines.isEmpty() ? QString() : lines.constLast().trimmed();
        m_serverErrors.append({line, 0, EditorProblem::Severity::Error, tr("The server could not load it: %1").arg(last)});
        if (line > 0)
            m_editor->setMarks(CodeEditor::Mark::Error, {line});
    }
    putProblems();
}

void ScriptEditorPage::putProblems()
{
    QList<EditorProblem> all = m_serverErrors + m_problems;
    std::stable_sort(all.begin(), all.end(), [](const EditorProblem &a, const EditorProblem &b) { return a.line < b.line; });
    m_editor->setProblems(all);
    Q_EMIT problemsChanged();
}

} // namespace drover::ui
