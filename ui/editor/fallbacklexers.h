// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QsciLexer;
class QObject;
class QPalette;

namespace drover::ui::fallback {

/// QScintilla's own lexer for the language, or null where it has none. Owned by `parent`.
QsciLexer *createLexer(const QString &definition, QObject *parent);

/// Colours of the styles by what they stand for, fit for the palette; the fixed font for all.
void applyColours(QsciLexer *lexer, const QPalette &palette);

} // namespace drover::ui::fallback
