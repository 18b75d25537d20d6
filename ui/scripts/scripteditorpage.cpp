// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scripteditorpage.h"

#include "ui/common/icons.h"
#include "ui/scripts/deployplan.h"
#include "ui/scripts/scriptdocument.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

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
    m_editor->setText(m_document->script().source());
    m_document->setTextSource([this] { return m_editor->text(); });
    connect(m_editor, &CodeEditor::textChanged, this, [this] {
        ++m_revision;
        if (!m_taking)
            m_document->textTouched();
        Q_EMIT textEdited();
    });
    connect(m_editor, &CodeEditor::contextMenuAbout, this, &ScriptEditorPage::addFixes);
    auto *fix = new QAction(tr("Fix the problem"), this);
    fix->setObjectName(u"quickFix"_s);
    fix->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    fix->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(fix, &QAction::triggered, this, &ScriptEditorPage::quickFix);
    addAction(fix);
    const QList<QWidget *> parts = m_editor->findChildren<QWidget *>(u"codeView"_s);
    for (QWidget *part : parts)
        part->installEventFilter(this);
    connect(m_document, &ScriptDocument::replaced, this, &ScriptEditorPage::takeDocumentText);
    if (const auto stored = m_document->script().scriptError())
        showServerError(lineOfStoredError(stored->stackTrace), stored->stackTrace);
}

ScriptEditorPage::~ScriptEditorPage()
{
    m_document->settleText(); // the editor goes before the document
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
    m_checkedRevision = m_revision;
    putProblems();
}

void ScriptEditorPage::applyFix(const EditorProblem &problem)
{
    if (problemsAreCurrent() && !m_editor->isReadOnly())
        m_editor->applyEdits(problem.fix);
}

void ScriptEditorPage::applyAllFixes(const QString &code)
{
    if (!problemsAreCurrent() || m_editor->isReadOnly())
        return;
    QList<TextEdit> edits;
    for (const EditorProblem &problem : std::as_const(m_problems)) {
        if (problem.code == code)
            edits += problem.fix;
    }
    m_editor->applyEdits(edits);
}

int ScriptEditorPage::fixCount(const QString &code) const
{
    return static_cast<int>(std::count_if(m_problems.cbegin(), m_problems.cend(), [&code](const EditorProblem &problem) {
        return problem.code == code && !problem.fix.isEmpty();
    }));
}

QList<EditorProblem> ScriptEditorPage::fixableAt(int line) const
{
    QList<EditorProblem> found;
    if (!problemsAreCurrent() || m_editor->isReadOnly())
        return found;
    for (const EditorProblem &problem : m_problems) {
        if (problem.line == line && !problem.fix.isEmpty())
            found += problem;
    }
    return found;
}

void ScriptEditorPage::quickFix()
{
    const QList<EditorProblem> problems = fixableAt(m_editor->currentLine());
    if (problems.size() == 1)
        applyFix(problems.constFirst());
    if (problems.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFixes(menu, m_editor->currentLine());
    menu->popup(m_editor->mapToGlobal(QPoint(m_editor->width() / 4, m_editor->height() / 3)));
}

void ScriptEditorPage::addFixes(QMenu *menu, int line)
{
    QAction *before = menu->actions().value(0);
    const auto add = [this, menu, before](const QIcon &picture, const QString &text, std::function<void()> run) {
        auto *action = new QAction(picture, text, menu);
        connect(action, &QAction::triggered, this, std::move(run));
        menu->insertAction(before, action);
    };
    const QList<EditorProblem> fixable = fixableAt(line);
    for (const EditorProblem &problem : fixable) {
        add(icon(Icon::Fix), tr("Fix: %1", "title of a fix").arg(problem.fixTitle), [this, problem] { applyFix(problem); });
        if (const int count = fixCount(problem.code); count > 1)
            add({}, tr("Fix all %n of this kind", nullptr, count), [this, code = problem.code] { applyAllFixes(code); });
    }
    const QList<EditorProblem> problems = m_editor->problemsAt(line);
    bool any = !fixable.isEmpty();
    for (const EditorProblem &problem : problems) {
        if (problem.code.isEmpty())
            continue;
        add(icon(Icon::Help), tr("Why? (%1)", "code of a problem").arg(problem.code), [this, code = problem.code] { Q_EMIT helpRequested(code); });
        any = true;
    }
    if (any && before)
        menu->insertSeparator(before);
}

bool ScriptEditorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    // F1 on a line with a problem is about the problem; elsewhere it is the window's.
    const QList<EditorProblem> problems = m_editor->problemsAt(m_editor->currentLine());
    const auto coded = std::find_if(problems.cbegin(), problems.cend(), [](const EditorProblem &problem) { return !problem.code.isEmpty(); });
    if (coded == problems.cend())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        Q_EMIT helpRequested(coded->code);
    event->accept();
    return true;
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
