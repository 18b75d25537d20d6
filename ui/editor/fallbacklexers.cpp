// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fallbacklexers.h"

#include "ui/common/theme.h"

#include <Qsci/qscilexerdiff.h>
#include <Qsci/qscilexerhtml.h>
#include <Qsci/qscilexerjava.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerproperties.h>
#include <Qsci/qscilexerpython.h>
#include <Qsci/qscilexerxml.h>

#include <QHash>

namespace drover::ui::fallback {

namespace {

using namespace Qt::Literals::StringLiterals;

enum class Role { Plain, Keyword, Type, Function, String, Number, Comment, Attribute, Added, Removed, Error };

QColor colourOf(Role role, const QPalette &palette)
{
    const bool dark = theme::isDark(palette);
    switch (role) {
    case Role::Plain:
        return palette.color(QPalette::Text);
    case Role::Keyword:
        return QColor(dark ? 0x8ab4f8 : 0x1a4fa3);
    case Role::Type:
        return QColor(dark ? 0x7fd1c7 : 0x00635a);
    case Role::Function:
        return QColor(dark ? 0xd7b8ff : 0x644a9b);
    case Role::String:
        return QColor(dark ? 0xf2a68c : 0xa3330c);
    case Role::Number:
        return QColor(dark ? 0xf5c15c : 0x7a4f00);
    case Role::Comment:
        return QColor(dark ? 0xa0a5ad : 0x63676d);
    case Role::Attribute:
        return QColor(dark ? 0x9fc7cf : 0x355e66);
    case Role::Added:
        return theme::colour(Meaning::Good, palette);
    case Role::Removed:
    case Role::Error:
        return theme::colour(Meaning::Bad, palette);
    }
    Q_UNREACHABLE();
}

/// Styles that aren't listed are plain text.
using Roles = QHash<int, Role>;

Roles rolesOfPython()
{
    using L = QsciLexerPython;
    return {{L::Comment, Role::Comment}, {L::CommentBlock, Role::Comment}, {L::Number, Role::Number},
            {L::DoubleQuotedString, Role::String}, {L::SingleQuotedString, Role::String}, {L::Keyword, Role::Keyword},
            {L::TripleSingleQuotedString, Role::String}, {L::TripleDoubleQuotedString, Role::String},
            {L::ClassName, Role::Type}, {L::FunctionMethodName, Role::Function}, {L::UnclosedString, Role::Error},
            {L::HighlightedIdentifier, Role::Type}, {L::Decorator, Role::Attribute}};
}

Roles rolesOfJava()
{
    using L = QsciLexerCPP;
    return {{L::Comment, Role::Comment}, {L::CommentLine, Role::Comment}, {L::CommentDoc, Role::Comment},
            {L::Number, Role::Number}, {L::Keyword, Role::Keyword}, {L::DoubleQuotedString, Role::String},
            {L::SingleQuotedString, Role::String}, {L::UnclosedString, Role::Error}, {L::CommentLineDoc, Role::Comment},
            {L::KeywordSet2, Role::Type}, {L::GlobalClass, Role::Type}};
}

Roles rolesOfJson()
{
    using L = QsciLexerJSON;
    return {{L::Number, Role::Number}, {L::String, Role::String}, {L::UnclosedString, Role::Error},
            {L::Property, Role::Attribute}, {L::EscapeSequence, Role::Number}, {L::CommentLine, Role::Comment},
            {L::CommentBlock, Role::Comment}, {L::Keyword, Role::Keyword}, {L::KeywordLD, Role::Keyword},
            {L::Error, Role::Error}};
}

Roles rolesOfMarkup()
{
    using L = QsciLexerHTML;
    return {{L::Tag, Role::Keyword}, {L::UnknownTag, Role::Keyword}, {L::XMLTagEnd, Role::Keyword},
            {L::XMLStart, Role::Keyword}, {L::XMLEnd, Role::Keyword}, {L::Attribute, Role::Attribute},
            {L::UnknownAttribute, Role::Attribute}, {L::HTMLNumber, Role::Number},
            {L::HTMLDoubleQuotedString, Role::String}, {L::HTMLSingleQuotedString, Role::String},
            {L::HTMLComment, Role::Comment}, {L::Entity, Role::Number}, {L::CDATA, Role::String}};
}

Roles rolesOfDiff()
{
    using L = QsciLexerDiff;
    return {{L::Comment, Role::Comment}, {L::Command, Role::Keyword}, {L::Header, Role::Type}, {L::Position, Role::Function},
            {L::LineRemoved, Role::Removed}, {L::LineAdded, Role::Added}, {L::LineChanged, Role::Number}};
}

Roles rolesOfProperties()
{
    using L = QsciLexerProperties;
    return {{L::Comment, Role::Comment}, {L::Section, Role::Type}, {L::Key, Role::Attribute}, {L::DefaultValue, Role::String}};
}

Roles rolesOf(const QsciLexer *lexer)
{
    if (qobject_cast<const QsciLexerPython *>(lexer))
        return rolesOfPython();
    if (qobject_cast<const QsciLexerJSON *>(lexer))
        return rolesOfJson();
    if (qobject_cast<const QsciLexerCPP *>(lexer))
        return rolesOfJava();
    if (qobject_cast<const QsciLexerHTML *>(lexer))
        return rolesOfMarkup();
    if (qobject_cast<const QsciLexerDiff *>(lexer))
        return rolesOfDiff();
    return rolesOfProperties();
}

} // namespace

QsciLexer *createLexer(const QString &definition, QObject *parent)
{
    if (definition == "Python"_L1) {
        auto *lexer = new QsciLexerPython(parent);
        lexer->setFoldQuotes(true);
        return lexer;
    }
    if (definition == "JSON"_L1) {
        auto *lexer = new QsciLexerJSON(parent);
        lexer->setHighlightEscapeSequences(true);
        return lexer;
    }
    if (definition == "Java"_L1)
        return new QsciLexerJava(parent);
    if (definition == "XML"_L1)
        return new QsciLexerXML(parent);
    if (definition == "HTML"_L1)
        return new QsciLexerHTML(parent);
    if (definition == "Diff"_L1)
        return new QsciLexerDiff(parent);
    if (definition == "INI Files"_L1 || definition == "LDIF"_L1)
        return new QsciLexerProperties(parent);
    return nullptr;
}

void applyColours(QsciLexer *lexer, const QPalette &palette)
{
    const Roles roles = rolesOf(lexer);
    const QFont font = theme::codeFont();
    const QColor ground = palette.color(QPalette::Base);
    lexer->setDefaultFont(font);
    lexer->setDefaultColor(palette.color(QPalette::Text));
    lexer->setDefaultPaper(ground);
    for (int style = 0; style < 128; ++style) {
        if (lexer->description(style).isEmpty())
            continue;
        lexer->setFont(font, style);
        lexer->setPaper(ground, style);
        lexer->setColor(colourOf(roles.value(style, Role::Plain), palette), style);
        lexer->setEolFill(false, style);
    }
}

} // namespace drover::ui::fallback
