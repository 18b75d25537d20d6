// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QsciLexer;
class QObject;
class QPalette;

namespace drover::ui {

/// What highlights the editors of this build, for the About box: "KSyntaxHighlighting 5.116.0" or "QScintilla 2.13.3".
QString highlighterName();

/// Empty when KSyntaxHighlighting is part of this build; else one sentence that says what is used in its place.
QString highlightingNotice();

/// A lexer for the language (name of a KSyntaxHighlighting definition), owned by `parent`; null for a language that is not known,
/// which is then shown plain. Never fails for an unknown name.
QsciLexer *createLexer(const QString &definition, QObject *parent);

/// Gives the lexer the colours and the font that go with the palette.
void applyColours(QsciLexer *lexer, const QPalette &palette);

} // namespace drover::ui
