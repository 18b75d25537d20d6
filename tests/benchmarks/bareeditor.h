// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractScrollArea;
class QWidget;

namespace drover::bench {

/// The yardstick of what is typed and opened in Drover's editor: QScintilla with its own lexer for Python and nothing
/// else, in Drover's font, so that as many lines are painted.
QAbstractScrollArea *makeBareEditor(QWidget *parent);
/// Of a widget that makeBareEditor() made.
void setBareText(QAbstractScrollArea *editor, const QString &text);
/// `line` and `column` count from 1.
void setBareCursor(QAbstractScrollArea *editor, int line, int column);

} // namespace drover::bench
