// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QWidget>

class QMenu;

namespace drover::ui {

class EditorDebugging;
class FindBar;
class GotoBar;
class ScintillaView;

/// A stretch of the text and what is to stand in its place. Lines and columns count from 1, columns in UTF-16 units; an empty
/// stretch is an insertion.
struct TextEdit {
    int line = 0;
    int column = 0;
    int endLine = 0;
    int endColumn = 0;
    QString text;

    bool operator==(const TextEdit &) const = default;
};

/// Something wrong, or worth a remark, at a place of the text. Lines and columns count from 1; column 0 means the whole line.
struct EditorProblem {
    enum class Severity { Error, Warning, Info };

    int line = 0;
    int column = 0;
    Severity severity = Severity::Error;
    QString message;
    QString code = {};           ///< stable name of the kind of problem, known to the help; empty: none
    QString fixTitle = {};       ///< what the fix does ("Write =="); empty: there is none
    QList<TextEdit> fix = {};    ///< edits that mend it, made together
};

/// A code editor: highlighting by language, folding, line numbers, find and replace, go to line, zoom, marks on lines and
/// problems with tooltips. Colours follow the palette. Line numbers count from 1. Main thread only.
class CodeEditor : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QMenu>)
public:
    /// Marks on whole lines. A line may carry several; each is a symbol in the margin and a quiet ground.
    enum class Mark {
        CurrentLine, ///< the line the script runs now (blue arrow)
        Error,       ///< the line that raised an error (red)
        Removed,     ///< in a difference
        Added,       ///< in a difference
        Filler,      ///< in a side-by-side difference: nothing stands here
        Executed,    ///< ran in the last run (a green bar in the margin)
    };

    explicit CodeEditor(QWidget *parent = nullptr);
    ~CodeEditor() override;

    QString text() const;
    /// Replaces the whole text, forgets undo and marks and counts as unmodified.
    void setText(const QString &text);
    /// Replaces the whole text as one edit that can be undone.
    void replaceText(const QString &text);
    /// Makes the edits together, as one edit that can be undone. They count from the text as it is; of edits that overlap the
    /// first is made.
    void applyEdits(QList<TextEdit> edits);
    bool isModified() const;
    /// The present text is what "unmodified" means from now on.
    void markUnmodified();

    /// Name of a KSyntaxHighlighting definition ("Python", "JSON", "Java", "XML", "HTML", "Diff"); empty for plain text.
    void setLanguage(const QString &definition);
    QString language() const;
    bool isReadOnly() const;
    void setReadOnly(bool readOnly);

    int lineCount() const;
    QString lineText(int line) const;
    int currentLine() const;
    int currentColumn() const;
    /// Moves the cursor there, unfolds and scrolls so that the line is well in view.
    void goToLine(int line, int column = 1);
    /// First line that is shown, and scrolling to it.
    int firstVisibleLine() const;
    void setFirstVisibleLine(int line);
    QString selectedText() const;

    void setMarks(Mark mark, const QSet<int> &lines);
    void clearMarks(Mark mark);
    /// Sorted lines that carry the mark.
    QList<int> marks(Mark mark) const;
    /// Marks one line and scrolls it into view; 0 takes the mark away.
    void showCurrentScriptLine(int line);

    /// Breakpoints, the line the script waits at and values behind lines; made when it is first asked for.
    EditorDebugging *debugging() const;

    void setProblems(const QList<EditorProblem> &problems);
    QList<EditorProblem> problems() const;
    /// The problems of a line, in their order.
    QList<EditorProblem> problemsAt(int line) const;

    /// Texts of the number margin in place of the running numbers, one a line; an empty list restores the numbers.
    void setMarginTexts(const QStringList &texts);
    void setFoldingEnabled(bool enabled);
    /// Folds or unfolds the block that begins at `line`.
    void toggleFold(int line);
    bool isLineVisible(int line) const;

    bool canUndo() const;
    bool canRedo() const;
    /// "LF" or "CRLF": what the text came with and new lines get.
    QString lineEnd() const;

    /// Style number of each UTF-8 byte, as it is shown now. For tests of highlighting.
    QByteArray styleBytes() const;

public Q_SLOTS:
    void undo();
    void redo();
    void cut();
    void copy();
    void paste();
    void selectAll();
    void showFind();
    void showReplace();
    void findNext();
    void findPrevious();
    void showGoToLine();
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    void textChanged();
    void modifiedChanged(bool modified);
    void cursorMoved(int line, int column);
    void selectionChanged(bool hasSelection);
    /// The first line shown is another one (scrolling, folding, resizing).
    void scrolled(int firstVisibleLine);
    /// The context menu is about to open at a line: more actions may be added to it.
    void contextMenuAbout(QMenu *menu, int line);

private:
    void connectView();

    ScintillaView *m_view = nullptr;
    FindBar *m_find = nullptr;
    GotoBar *m_goto = nullptr;
    QString m_language;
    QList<EditorProblem> m_problems;
};

} // namespace drover::ui
