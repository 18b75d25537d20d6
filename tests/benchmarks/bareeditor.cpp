// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareeditor.h"

#include "ui/common/theme.h"

#include <Qsci/qscilexerpython.h>
#include <Qsci/qsciscintilla.h>

namespace drover::bench {

QAbstractScrollArea *makeBareEditor(QWidget *parent)
{
    auto *editor = new QsciScintilla(parent);
    auto *lexer = new QsciLexerPython(editor);
    lexer->setFont(ui::theme::codeFont());
    editor->setUtf8(true);
    editor->setLexer(lexer);
    return editor;
}

void setBareText(QAbstractScrollArea *editor, const QString &text)
{
    static_cast<QsciScintilla *>(editor)->setText(text);
}

void setBareCursor(QAbstractScrollArea *editor, int line, int column)
{
    static_cast<QsciScintilla *>(editor)->setCursorPosition(line - 1, column - 1);
}

} // namespace drover::bench
