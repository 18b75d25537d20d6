// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/highlighting.h"

#include "ui/editor/fallbacklexers.h"
#ifdef DROVER_HAVE_KSYNTAXHIGHLIGHTING
#include "ui/editor/ksyntaxlexer.h"

#include <ksyntaxhighlighting_version.h>
#endif

#include <Qsci/qsciglobal.h>

#include <QCoreApplication>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

QString highlighterName()
{
#ifdef DROVER_HAVE_KSYNTAXHIGHLIGHTING
#ifdef KSYNTAXHIGHLIGHTING_VERSION_STRING
    return u"KSyntaxHighlighting " KSYNTAXHIGHLIGHTING_VERSION_STRING ""_s;
#else // before KDE Frameworks 6
    return u"KSyntaxHighlighting " SyntaxHighlighting_VERSION_STRING ""_s;
#endif
#else
    return u"QScintilla " QSCINTILLA_VERSION_STR ""_s;
#endif
}

QString highlightingNotice()
{
#ifdef DROVER_HAVE_KSYNTAXHIGHLIGHTING
    return {};
#else
    return QCoreApplication::translate("Highlighting",
                                       "Highlighting by QScintilla: KSyntaxHighlighting isn't part of this build.");
#endif
}

QsciLexer *createLexer(const QString &definition, QObject *parent)
{
    if (definition.isEmpty())
        return nullptr;
#ifdef DROVER_HAVE_KSYNTAXHIGHLIGHTING
    return KsyntaxLexer::create(definition, parent);
#else
    return fallback::createLexer(definition, parent);
#endif
}

void applyColours(QsciLexer *lexer, const QPalette &palette)
{
#ifdef DROVER_HAVE_KSYNTAXHIGHLIGHTING
    if (auto *own = qobject_cast<KsyntaxLexer *>(lexer)) {
        own->applyPalette(palette);
        return;
    }
#endif
    fallback::applyColours(lexer, palette);
}

} // namespace drover::ui
