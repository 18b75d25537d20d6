// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ksyntaxlexer.h"

#include "ui/common/theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <Qsci/qsciscintilla.h>

#include <QElapsedTimer>
#include <QMetaEnum>

#include <algorithm>

namespace drover::ui {

namespace {

using KSyntaxHighlighting::Theme;
using Sci = QsciScintillaBase;

constexpr int styleCount = 31;      // Theme::Normal … Theme::Error
constexpr int farJumpLines = 3000;  // about 8 ms of Python
constexpr int sliceMs = 5;
constexpr int forgetAfterLines = 2000;

/// Made when the first editor needs it: reading its index takes a fifth of a bare program start.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository instance;
    return instance;
}

int utf8Length(QStringView text)
{
    int bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            bytes += 4;
            ++i;
        } else
            bytes += 3;
    }
    return bytes;
}

} // namespace

/// Hands what KSyntaxHighlighting finds in a line to the lexer.
class KsyntaxLexer::LineHighlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit LineHighlighter(KsyntaxLexer &lexer) : m_lexer(lexer) {}

    using AbstractHighlighter::highlightLine;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        m_lexer.putStyle(offset, length, static_cast<char>(format.isValid() ? format.textStyle() : Theme::Normal));
    }

    void applyFolding(int, int, KSyntaxHighlighting::FoldingRegion region) override
    {
        if (region.type() == KSyntaxHighlighting::FoldingRegion::Begin)
            m_lexer.putFolding(1);
        else if (region.type() == KSyntaxHighlighting::FoldingRegion::End)
            m_lexer.putFolding(-1);
    }

private:
    KsyntaxLexer &m_lexer;
};

KsyntaxLexer *KsyntaxLexer::create(const QString &definition, QObject *parent)
{
    const KSyntaxHighlighting::Definition found = repository().definitionForName(definition);
    return found.isValid() ? new KsyntaxLexer(found, parent) : nullptr;
}

KsyntaxLexer::KsyntaxLexer(const KSyntaxHighlighting::Definition &definition, QObject *parent)
    : QsciLexerCustom(parent), m_highlighter(std::make_unique<LineHighlighter>(*this)), m_language(definition.name().toUtf8()),
      m_indentationFolds(definition.indentationBasedFoldingEnabled())
{
    m_highlighter->setDefinition(definition);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &KsyntaxLexer::nextSlice);
}

KsyntaxLexer::~KsyntaxLexer() = default;

void KsyntaxLexer::applyPalette(const QPalette &palette)
{
    const Theme chosen = repository().defaultTheme(theme::isDark(palette) ? KSyntaxHighlighting::Repository::DarkTheme
                                                                          : KSyntaxHighlighting::Repository::LightTheme);
    m_highlighter->setTheme(chosen);
    m_paper = palette.color(QPalette::Base);
    m_looks.clear();
    for (int style = 0; style < styleCount; ++style) {
        const auto textStyle = static_cast<Theme::TextStyle>(style);
        const QRgb rgb = chosen.textColor(textStyle);
        const QColor colour = rgb == 0 || textStyle == Theme::Normal ? palette.color(QPalette::Text) : QColor(rgb);
        m_looks.append({theme::legible(colour, m_paper), chosen.isBold(textStyle), chosen.isItalic(textStyle)});
    }
    setDefaultColor(palette.color(QPalette::Text));
    setDefaultPaper(m_paper);
    setDefaultFont(theme::codeFont());
    for (int style = 0; style < styleCount; ++style) {
        setColor(defaultColor(style), style);
        setPaper(m_paper, style);
        setFont(defaultFont(style), style);
    }
}

const char *KsyntaxLexer::language() const
{
    return m_language.constData();
}

QString KsyntaxLexer::description(int style) const
{
    if (style < 0 || style >= styleCount)
        return {};
    return QString::fromLatin1(QMetaEnum::fromType<Theme::TextStyle>().valueToKey(style));
}

QColor KsyntaxLexer::defaultColor(int style) const
{
    return style >= 0 && style < m_looks.size() ? m_looks.at(style).colour : QsciLexerCustom::defaultColor(style);
}

QColor KsyntaxLexer::defaultPaper(int style) const
{
    return m_paper.isValid() ? m_paper : QsciLexerCustom::defaultPaper(style);
}

QFont KsyntaxLexer::defaultFont(int style) const
{
    QFont font = theme::codeFont();
    if (style >= 0 && style < m_looks.size()) {
        font.setBold(m_looks.at(style).bold);
        font.setItalic(m_looks.at(style).italic);
    }
    return font;
}

void KsyntaxLexer::setEditor(QsciScintilla *newEditor)
{
    if (editor())
        disconnect(editor(), nullptr, this, nullptr);
    m_states.clear();
    m_firstDirty = 0;
    m_lastDirty = -1;
    m_wanted = -1;
    m_slices.stop();
    QsciLexerCustom::setEditor(newEditor);
    if (newEditor) {
        connect(newEditor, &QsciScintillaBase::SCN_MODIFIED, this,
                [this](int position, int type, const char *, int, int linesAdded) { textModified(position, type, linesAdded); });
    }
}

void KsyntaxLexer::textModified(int position, int type, int linesAdded)
{
    if ((type & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT)) == 0)
        return;
    const int line = static_cast<int>(editor()->SendScintilla(Sci::SCI_LINEFROMPOSITION, position));
    if (line >= m_states.size())
        return; // below everything that was styled
    if (std::abs(linesAdded) > forgetAfterLines) {
        m_states.resize(line);
        m_lastDirty = std::min(m_lastDirty, line - 1);
        m_firstDirty = std::min(m_firstDirty, line);
        return;
    }
    int last = line;
    if (linesAdded > 0) {
        m_states.insert(line, linesAdded, LineState());
        last = line + linesAdded;
    } else if (linesAdded < 0) {
        m_states.remove(line, std::min<qsizetype>(-linesAdded, m_states.size() - line));
    }
    if (m_lastDirty > line)
        m_lastDirty = std::max(line, m_lastDirty + linesAdded);
    m_lastDirty = std::max(m_lastDirty, last);
    m_firstDirty = std::min(m_firstDirty, line);
}

int KsyntaxLexer::firstWrongLine() const
{
    return std::min<int>(m_firstDirty, static_cast<int>(m_states.size()));
}

void KsyntaxLexer::styleText(int start, int end)
{
    if (!editor() || m_styling || end <= start)
        return;
    m_styling = true;
    const int lines = static_cast<int>(editor()->SendScintilla(Sci::SCI_GETLINECOUNT));
    const int target = std::clamp(static_cast<int>(editor()->SendScintilla(Sci::SCI_LINEFROMPOSITION, end)), 0, lines - 1);
    m_wanted = std::max(m_wanted, target);
    if (target - firstWrongLine() <= farJumpLines) {
        advance(target, -1);
        tellStyledUpTo(firstWrongLine());
    } else {
        const auto document = static_cast<int>(editor()->SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE));
        const auto first = static_cast<int>(editor()->SendScintilla(Sci::SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(document)));
        styleProvisionally(std::max(firstWrongLine(), std::min(first, target)), target);
        m_slices.start();
    }
    m_styling = false;
}

int KsyntaxLexer::advance(int target, int budgetMs)
{
    const int lines = static_cast<int>(editor()->SendScintilla(Sci::SCI_GETLINECOUNT));
    if (m_states.size() > lines)
        m_states.resize(lines);
    QElapsedTimer timer;
    timer.start();
    const int from = firstWrongLine();
    int line = from;
    int foldedFrom = from;
    while (line <= target && line < lines) {
        const LineState before = line > 0 ? m_states.at(line - 1) : LineState();
        const LineState after = styleLine(line, before);
        setFoldLevelByRegions(line, before, after);
        const bool known = line < m_states.size();
        const bool same = known && m_states.at(line).state == after.state && m_states.at(line).depth == after.depth;
        if (known)
            m_states[line] = after;
        else
            m_states.append(after);
        ++line;
        if (same && line > m_lastDirty) {
            // The rest was styled from the same state before: it is still right.
            if (m_indentationFolds)
                foldByIndentation(foldedFrom, line - 1);
            foldedFrom = static_cast<int>(m_states.size());
            line = foldedFrom;
        }
        if (budgetMs >= 0 && (line & 31) == 0 && timer.elapsed() >= budgetMs)
            break;
    }
    if (m_indentationFolds && line > foldedFrom)
        foldByIndentation(foldedFrom, line - 1);
    m_firstDirty = line;
    if (line > m_lastDirty)
        m_lastDirty = -1;
    return line;
}

void KsyntaxLexer::nextSlice()
{
    if (!editor() || firstWrongLine() > m_wanted) {
        m_slices.stop();
        return;
    }
    m_styling = true;
    const int next = advance(m_wanted, sliceMs);
    m_styling = false;
    if (next > m_wanted) {
        m_slices.stop();
        tellStyledUpTo(next);
    } else {
        // What lies below was styled provisionally and stays so until its slice comes.
        tellStyledUpTo(m_wanted + 1);
    }
}

KsyntaxLexer::LineState KsyntaxLexer::styleLine(int line, const LineState &before)
{
    const auto from = static_cast<int>(editor()->SendScintilla(Sci::SCI_POSITIONFROMLINE, line));
    const auto content = static_cast<int>(editor()->SendScintilla(Sci::SCI_GETLINEENDPOSITION, line)) - from;
    const auto whole = static_cast<int>(editor()->SendScintilla(Sci::SCI_LINELENGTH, line));
    m_lineBytes.resize(content + 1);
    editor()->SendScintilla(Sci::SCI_GETTEXTRANGE, static_cast<long>(from), static_cast<long>(from + content), m_lineBytes.data());
    m_lineText = QString::fromUtf8(m_lineBytes.constData(), content);
    m_lineIsAscii = m_lineText.size() == content;
    m_lineStyles.fill(static_cast<char>(Theme::Normal), whole);
    m_depth = before.depth;
    m_minDepth = before.depth;
    LineState after;
    after.state = m_highlighter->highlightLine(QStringView(m_lineText), before.state);
    after.depth = m_depth;
    if (whole > 0) {
        editor()->SendScintilla(Sci::SCI_STARTSTYLING, static_cast<unsigned long>(from), 0L);
        editor()->SendScintilla(Sci::SCI_SETSTYLINGEX, static_cast<uintptr_t>(whole), m_lineStyles.constData());
    }
    return after;
}

void KsyntaxLexer::putStyle(int offset, int length, char style)
{
    if (length <= 0)
        return;
    qsizetype from = offset;
    qsizetype count = length;
    if (!m_lineIsAscii) {
        const QStringView text(m_lineText);
        const qsizetype start = std::min<qsizetype>(offset, text.size());
        from = utf8Length(text.first(start));
        count = utf8Length(text.sliced(start, std::min<qsizetype>(length, text.size() - start)));
    }
    count = std::min(count, m_lineStyles.size() - from);
    if (from >= 0 && count > 0)
        std::fill_n(m_lineStyles.begin() + from, count, style);
}

void KsyntaxLexer::putFolding(int step)
{
    m_depth = std::max(0, m_depth + step);
    m_minDepth = std::min(m_minDepth, m_depth);
}

void KsyntaxLexer::setFoldLevelByRegions(int line, const LineState &before, const LineState &after)
{
    if (m_indentationFolds)
        return;
    const bool opens = after.depth > m_minDepth;
    int level = Sci::SC_FOLDLEVELBASE + std::min(opens ? m_minDepth : before.depth, 0xBFF);
    if (opens)
        level |= Sci::SC_FOLDLEVELHEADERFLAG;
    editor()->SendScintilla(Sci::SCI_SETFOLDLEVEL, static_cast<unsigned long>(line), static_cast<long>(level));
}

bool KsyntaxLexer::beginsInsideString(int line) const
{
    if (line == 0)
        return false;
    const auto from = editor()->SendScintilla(Sci::SCI_POSITIONFROMLINE, line);
    const auto first = static_cast<Theme::TextStyle>(editor()->SendScintilla(Sci::SCI_GETSTYLEAT, from));
    const auto quoted = [](Theme::TextStyle style) {
        return style == Theme::VerbatimString || style == Theme::Documentation || style == Theme::String
               || style == Theme::Comment;
    };
    // A line of a quotation begins in its style even where that is white space; code begins with plain white space.
    return quoted(first) && editor()->SendScintilla(Sci::SCI_GETLINEINDENTATION, line) > 0;
}

void KsyntaxLexer::foldByIndentation(int from, int to)
{
    const int lines = static_cast<int>(editor()->SendScintilla(Sci::SCI_GETLINECOUNT));
    const auto isBlank = [this](int line) {
        return editor()->SendScintilla(Sci::SCI_GETLINEINDENTPOSITION, line)
               == editor()->SendScintilla(Sci::SCI_GETLINEENDPOSITION, line);
    };
    const auto indentOf = [this](int line) {
        return static_cast<int>(std::min<long>(editor()->SendScintilla(Sci::SCI_GETLINEINDENTATION, line), 0xBFF));
    };
    // The line before may begin or cease to head a block now.
    int line = from;
    while (line > 0 && (line == from || isBlank(line) || beginsInsideString(line)))
        --line;
    while (line <= to && line < lines) {
        int next = line + 1;
        while (next < lines && (isBlank(next) || (next <= to && beginsInsideString(next))))
            ++next;
        const int indent = indentOf(line);
        const int nextIndent = next < lines ? indentOf(next) : 0;
        int level = Sci::SC_FOLDLEVELBASE + indent;
        const int inner = Sci::SC_FOLDLEVELBASE + std::max(indent, nextIndent);
        if (nextIndent > indent)
            level |= Sci::SC_FOLDLEVELHEADERFLAG;
        editor()->SendScintilla(Sci::SCI_SETFOLDLEVEL, static_cast<unsigned long>(line), static_cast<long>(level));
        const int end = std::min(next, lines);
        for (int between = line + 1; between < end; ++between) {
            const int white = isBlank(between) ? static_cast<int>(Sci::SC_FOLDLEVELWHITEFLAG) : 0;
            editor()->SendScintilla(Sci::SCI_SETFOLDLEVEL, static_cast<unsigned long>(between), static_cast<long>(inner | white));
        }
        line = next;
    }
}

void KsyntaxLexer::styleProvisionally(int from, int to)
{
    LineState state;
    for (int line = from; line <= to; ++line)
        state = styleLine(line, state);
    tellStyledUpTo(to + 1);
}

void KsyntaxLexer::tellStyledUpTo(int line)
{
    const int lines = static_cast<int>(editor()->SendScintilla(Sci::SCI_GETLINECOUNT));
    const long position = line >= lines ? editor()->SendScintilla(Sci::SCI_GETLENGTH)
                                        : editor()->SendScintilla(Sci::SCI_POSITIONFROMLINE, line);
    editor()->SendScintilla(Sci::SCI_STARTSTYLING, static_cast<unsigned long>(position), 0L);
}

} // namespace drover::ui
