// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/codeeditor.h"

#include "ui/editor/editordebugging.h"
#include "ui/editor/findbar.h"
#include "ui/editor/gotobar.h"
#include "ui/editor/scintillaview.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using Sci = QsciScintillaBase;

CodeEditor::CodeEditor(QWidget *parent)
    : QWidget(parent), m_view(new ScintillaView(this)), m_find(new FindBar(m_view, this)), m_goto(new GotoBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    column->addWidget(m_goto);
    setFocusProxy(m_view);
    connectView();
}

CodeEditor::~CodeEditor() = default;

void CodeEditor::connectView()
{
    connect(m_view, &QsciScintilla::textChanged, this, &CodeEditor::textChanged);
    connect(m_view, &QsciScintilla::modificationChanged, this, &CodeEditor::modifiedChanged);
    connect(m_view, &QsciScintilla::cursorPositionChanged, this,
            [this](int line, int column) { Q_EMIT cursorMoved(line + 1, column + 1); });
    connect(m_view, &QsciScintilla::copyAvailable, this, &CodeEditor::selectionChanged);
    connect(m_view, &ScintillaView::firstLineChanged, this, [this] { Q_EMIT scrolled(firstVisibleLine()); });
    connect(m_view, &ScintillaView::contextMenuAbout, this, &CodeEditor::contextMenuAbout);
    connect(m_goto, &GotoBar::chosen, this, &CodeEditor::goToLine);
    connect(m_goto, &GotoBar::closed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

QString CodeEditor::text() const
{
    return m_view->text();
}

void CodeEditor::setText(const QString &text)
{
    m_view->setReadOnly(false);
    m_view->setContent(text);
    m_view->setReadOnly(property("readOnly").toBool());
    m_view->clearAllMarks();
    m_problems.clear();
    m_view->setProblems({});
}

void CodeEditor::replaceText(const QString &text)
{
    if (text == this->text())
        return;
    const int line = currentLine();
    const int top = firstVisibleLine();
    m_view->beginUndoAction();
    const QByteArray bytes = text.toUtf8();
    m_view->SendScintilla(Sci::SCI_SETTARGETSTART, 0L);
    m_view->SendScintilla(Sci::SCI_SETTARGETEND, m_view->SendScintilla(Sci::SCI_GETLENGTH));
    m_view->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<uintptr_t>(bytes.size()), bytes.constData());
    m_view->endUndoAction();
    goToLine(std::min(line, lineCount()));
    setFirstVisibleLine(top);
}

void CodeEditor::applyEdits(QList<TextEdit> edits)
{
    struct Place {
        long from;
        long to;
        QByteArray text;
    };
    QList<Place> places;
    for (const TextEdit &edit : std::as_const(edits)) {
        const long from = m_view->positionOf(edit.line, edit.column);
        places.append({from, std::max(from, m_view->positionOf(edit.endLine, edit.endColumn)), edit.text.toUtf8()});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.from < b.from; });
    QList<Place> apart;
    for (const Place &place : std::as_const(places)) {
        if (apart.isEmpty() || place.from >= apart.constLast().to)
            apart.append(place);
    }
    // From the end, so that the places before stay where they are.
    m_view->beginUndoAction();
    for (auto place = apart.crbegin(); place != apart.crend(); ++place) {
        m_view->SendScintilla(Sci::SCI_SETTARGETSTART, place->from);
        m_view->SendScintilla(Sci::SCI_SETTARGETEND, place->to);
        m_view->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<uintptr_t>(place->text.size()), place->text.constData());
    }
    m_view->endUndoAction();
}

bool CodeEditor::isModified() const
{
    return m_view->isModified();
}

void CodeEditor::markUnmodified()
{
    m_view->setModified(false);
}

void CodeEditor::setLanguage(const QString &definition)
{
    if (definition == m_language)
        return;
    m_language = definition;
    m_view->setLanguage(definition);
}

QString CodeEditor::language() const
{
    return m_language;
}

bool CodeEditor::isReadOnly() const
{
    return m_view->isReadOnly();
}

void CodeEditor::setReadOnly(bool readOnly)
{
    setProperty("readOnly", readOnly);
    m_view->setReadOnly(readOnly);
    m_view->updateColours();
}

int CodeEditor::lineCount() const
{
    return m_view->lines();
}

QString CodeEditor::lineText(int line) const
{
    QString text = m_view->text(line - 1);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

int CodeEditor::currentLine() const
{
    int line = 0;
    int column = 0;
    m_view->getCursorPosition(&line, &column);
    return line + 1;
}

int CodeEditor::currentColumn() const
{
    int line = 0;
    int column = 0;
    m_view->getCursorPosition(&line, &column);
    return column + 1;
}

void CodeEditor::goToLine(int line, int column)
{
    const int row = std::clamp(line, 1, lineCount()) - 1;
    m_view->ensureLineVisible(row);
    m_view->setCursorPosition(row, std::clamp(column - 1, 0, m_view->lineLength(row)));
    const long first = m_view->SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE);
    const long shown = m_view->SendScintilla(Sci::SCI_LINESONSCREEN);
    const long at = m_view->SendScintilla(Sci::SCI_VISIBLEFROMDOCLINE, row);
    if (at < first + 2 || at > first + shown - 3)
        m_view->SendScintilla(Sci::SCI_SETFIRSTVISIBLELINE, std::max(0L, at - shown / 3));
}

int CodeEditor::firstVisibleLine() const
{
    const long visible = m_view->SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE);
    return static_cast<int>(m_view->SendScintilla(Sci::SCI_DOCLINEFROMVISIBLE, visible)) + 1;
}

void CodeEditor::setFirstVisibleLine(int line)
{
    const long visible = m_view->SendScintilla(Sci::SCI_VISIBLEFROMDOCLINE, static_cast<long>(line - 1));
    m_view->SendScintilla(Sci::SCI_SETFIRSTVISIBLELINE, visible);
}

QString CodeEditor::selectedText() const
{
    return m_view->selectedText();
}

void CodeEditor::setMarks(Mark mark, const QSet<int> &lines)
{
    m_view->setMarks(mark, lines);
}

void CodeEditor::clearMarks(Mark mark)
{
    m_view->setMarks(mark, {});
}

QList<int> CodeEditor::marks(Mark mark) const
{
    return m_view->marks(mark);
}

void CodeEditor::showCurrentScriptLine(int line)
{
    if (line < 1) {
        clearMarks(Mark::CurrentLine);
        return;
    }
    setMarks(Mark::CurrentLine, {line});
    goToLine(line);
}

EditorDebugging *CodeEditor::debugging() const
{
    return m_view->debugging();
}

void CodeEditor::setProblems(const QList<EditorProblem> &problems)
{
    m_problems = problems;
    m_view->setProblems(problems);
}

QList<EditorProblem> CodeEditor::problems() const
{
    return m_problems;
}

QList<EditorProblem> CodeEditor::problemsAt(int line) const
{
    QList<EditorProblem> found;
    for (const EditorProblem &problem : m_problems) {
        if (problem.line == line)
            found.append(problem);
    }
    return found;
}

void CodeEditor::setMarginTexts(const QStringList &texts)
{
    m_view->setMarginTexts(texts);
}

void CodeEditor::setFoldingEnabled(bool enabled)
{
    m_view->setFoldingOn(enabled);
}

void CodeEditor::toggleFold(int line)
{
    m_view->foldLine(line - 1);
}

bool CodeEditor::isLineVisible(int line) const
{
    return m_view->SendScintilla(Sci::SCI_GETLINEVISIBLE, line - 1) != 0;
}

bool CodeEditor::canUndo() const
{
    return m_view->isUndoAvailable();
}

bool CodeEditor::canRedo() const
{
    return m_view->isRedoAvailable();
}

QString CodeEditor::lineEnd() const
{
    return m_view->eolMode() == QsciScintilla::EolWindows ? u"CRLF"_s : u"LF"_s;
}

QByteArray CodeEditor::styleBytes() const
{
    const long length = m_view->SendScintilla(Sci::SCI_GETLENGTH);
    QByteArray pairs(2 * length + 2, '\0');
    m_view->SendScintilla(Sci::SCI_GETSTYLEDTEXT, 0L, length, pairs.data());
    QByteArray styles(length, '\0');
    for (qsizetype i = 0; i < length; ++i)
        styles[i] = pairs.at(2 * i + 1);
    return styles;
}

void CodeEditor::undo()
{
    m_view->undo();
}

void CodeEditor::redo()
{
    m_view->redo();
}

void CodeEditor::cut()
{
    m_view->cut();
}

void CodeEditor::copy()
{
    m_view->copy();
}

void CodeEditor::paste()
{
    m_view->paste();
}

void CodeEditor::selectAll()
{
    m_view->selectAll();
}

void CodeEditor::showFind()
{
    m_goto->hide();
    m_find->open(false);
}

void CodeEditor::showReplace()
{
    m_goto->hide();
    m_find->open(true);
}

void CodeEditor::findNext()
{
    m_find->findNext();
}

void CodeEditor::findPrevious()
{
    m_find->findPrevious();
}

void CodeEditor::showGoToLine()
{
    m_goto->open(currentLine(), lineCount());
}

void CodeEditor::zoomIn()
{
    m_view->zoomIn();
}

void CodeEditor::zoomOut()
{
    m_view->zoomOut();
}

void CodeEditor::resetZoom()
{
    m_view->zoomTo(0);
}

} // namespace drover::ui
