// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/codeeditor.h"

#include <Qsci/qsciscintilla.h>

namespace drover::ui {

class EditorDebugging;

/// A stretch of the text in UTF-8 bytes.
struct ByteRange {
    long from = 0;
    long to = 0;
};

/// The QScintilla widget as Drover sets it up: margins, marks, indicators, keys, colours by palette. Lines count from 1.
class ScintillaView : public QsciScintilla
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QMenu>)
public:
    explicit ScintillaView(QWidget *parent = nullptr);

    void setLanguage(const QString &definition);
    void setContent(const QString &text);
    void setMarks(CodeEditor::Mark mark, const QSet<int> &lines);
    QList<int> marks(CodeEditor::Mark mark) const;
    void clearAllMarks();
    void setProblems(const QList<EditorProblem> &problems);
    void setMarginTexts(const QStringList &texts);
    void setFoldingOn(bool on);
    void updateColours();

    /// What debugging shows; made when it is first asked for.
    EditorDebugging *debugging();

    /// All matches, at most `limit`; `flags` are Scintilla's search flags.
    QList<ByteRange> findAll(const QByteArray &needle, int flags, int limit) const;
    /// The place in UTF-8 bytes of a line and a column in UTF-16 units, both from 1; within the text in any case.
    long positionOf(int line, int column) const;
    void showMatches(const QList<ByteRange> &matches);
    /// Selects a stretch and brings it into view.
    void select(const ByteRange &range);

Q_SIGNALS:
    void firstLineChanged();
    void contextMenuAbout(QMenu *menu, int line);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpEditing();
    void setUpMargins();
    void colourMarkers();
    void updateNumberMargin();
    void showProblemTip(int position, int x, int y);
    void underline(const EditorProblem &problem, int indicator);

    QList<EditorProblem> m_problems;
    QStringList m_marginTexts;
    bool m_folding = true;
    bool m_replacing = false; ///< the whole text, by setContent()
    EditorDebugging *m_debugging = nullptr;
};

} // namespace drover::ui
