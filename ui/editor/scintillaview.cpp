// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/scintillaview.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/editordebugging.h"
#include "ui/editor/highlighting.h"

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexer.h>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = CodeEditor::Mark;

constexpr Mark allMarks[] = {Mark::CurrentLine, Mark::Error, Mark::Removed, Mark::Added, Mark::Filler, Mark::Executed};

constexpr int numbers = 0; // margins from the left
constexpr int symbols = 1;
constexpr int folds = 2;

constexpr int problemSymbols = 10; // markers 10 … 12, by severity
constexpr int problemLines = 20;   // indicators 20 … 22, by severity
constexpr int matchIndicator = 23;

/// Each mark is two Scintilla markers: a symbol in the margin and a ground below the line. 13 to 17 are EditorDebugging's.
int symbolOf(Mark mark)
{
    return mark == Mark::Executed ? 18 : static_cast<int>(mark);
}

int groundOf(Mark mark)
{
    return mark == Mark::Executed ? 19 : 5 + static_cast<int>(mark);
}

QColor groundColour(Mark mark, const QPalette &palette)
{
    switch (mark) {
    case Mark::CurrentLine:
        return theme::tint(Meaning::Running, palette);
    case Mark::Error:
    case Mark::Removed:
        return theme::tint(Meaning::Bad, palette);
    case Mark::Added:
        return theme::tint(Meaning::Good, palette);
    case Mark::Filler:
        return palette.color(QPalette::Window);
    case Mark::Executed:
        return palette.color(QPalette::Base);
    }
    Q_UNREACHABLE();
}

Meaning meaningOf(EditorProblem::Severity severity)
{
    switch (severity) {
    case EditorProblem::Severity::Error:
        return Meaning::Bad;
    case EditorProblem::Severity::Warning:
        return Meaning::Attention;
    case EditorProblem::Severity::Info:
        return Meaning::Running;
    }
    Q_UNREACHABLE();
}

unsigned long word(int value)
{
    return static_cast<unsigned long>(value);
}

} // namespace

ScintillaView::ScintillaView(QWidget *parent) : QsciScintilla(parent)
{
    setObjectName(u"codeView"_s);
    setAccessibleName(tr("Code"));
    setFrameShape(QFrame::NoFrame);
    setUtf8(true);
    setUpEditing();
    setUpMargins();
    updateColours();
    connect(this, &QsciScintilla::linesChanged, this, &ScintillaView::updateNumberMargin);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &ScintillaView::updateNumberMargin);
    connect(this, &QsciScintillaBase::SCN_DWELLSTART, this, &ScintillaView::showProblemTip);
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int updated) {
        if ((updated & SC_UPDATE_V_SCROLL) != 0)
            Q_EMIT firstLineChanged();
    });
}

void ScintillaView::setUpEditing()
{
    setIndentationsUseTabs(false);
    setTabWidth(4);
    setIndentationWidth(4);
    setAutoIndent(true);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setBraceMatching(SloppyBraceMatch);
    setWrapMode(WrapNone);
    SendScintilla(SCI_SETSCROLLWIDTH, 100L);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1L);
    SendScintilla(SCI_SETMULTIPLESELECTION, 1L);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1L);
    SendScintilla(SCI_SETMULTIPASTE, static_cast<long>(SC_MULTIPASTE_EACH));
    SendScintilla(SCI_SETENDATLASTLINE, 1L);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, static_cast<long>(metrics::tight));
    SendScintilla(SCI_SETMOUSEDWELLTIME, 400L);
    // Jumps keep some lines in view round the cursor.
    SendScintilla(SCI_SETYCARETPOLICY, word(CARET_SLOP | CARET_STRICT | CARET_EVEN), 2L);
    // Keys that belong to the window.
    for (const auto command : {QsciCommand::LineCut, QsciCommand::LineDelete, QsciCommand::LineCopy}) {
        if (QsciCommand *bound = standardCommands()->find(command))
            bound->setKey(0);
    }
}

void ScintillaView::setUpMargins()
{
    setMarginType(numbers, QsciScintilla::NumberMargin);
    setMarginType(symbols, QsciScintilla::SymbolMargin);
    setMarginWidth(symbols, metrics::smallIcon + 4); // a symbol, and beside it the bar of a line that ran
    setMarginSensitivity(symbols, false);
    int mask = 0;
    for (const Mark mark : allMarks)
        mask |= 1 << symbolOf(mark);
    for (int severity = 0; severity < 3; ++severity)
        mask |= 1 << (problemSymbols + severity);
    setMarginMarkerMask(symbols, mask);
    setFolding(PlainFoldStyle, folds);
    setMarginWidth(folds, 14);

    markerDefine(QsciScintilla::RightTriangle, symbolOf(Mark::CurrentLine));
    markerDefine(QsciScintilla::Circle, symbolOf(Mark::Error));
    markerDefine(QsciScintilla::Invisible, symbolOf(Mark::Removed));
    markerDefine(QsciScintilla::Invisible, symbolOf(Mark::Added));
    markerDefine(QsciScintilla::Invisible, symbolOf(Mark::Filler));
    markerDefine(QsciScintilla::Circle, problemSymbols);
    markerDefine(QsciScintilla::Rectangle, problemSymbols + 1);
    markerDefine(QsciScintilla::SmallRectangle, problemSymbols + 2);
    markerDefine(QsciScintilla::LeftRectangle, symbolOf(Mark::Executed));
    for (const Mark mark : allMarks)
        markerDefine(mark == Mark::Executed ? QsciScintilla::Invisible : QsciScintilla::Background, groundOf(mark));
    indicatorDefine(QsciScintilla::SquiggleIndicator, problemLines);
    indicatorDefine(QsciScintilla::SquiggleIndicator, problemLines + 1);
    indicatorDefine(QsciScintilla::DotsIndicator, problemLines + 2);
    indicatorDefine(QsciScintilla::StraightBoxIndicator, matchIndicator);
    setIndicatorDrawUnder(true, matchIndicator);
    updateNumberMargin();
}

void ScintillaView::colourMarkers()
{
    const QPalette colours = palette();
    for (const Mark mark : allMarks)
        setMarkerBackgroundColor(groundColour(mark, colours), groundOf(mark));
    const auto symbol = [this, &colours](int marker, Meaning meaning) {
        setMarkerForegroundColor(theme::colour(meaning, colours), marker);
        setMarkerBackgroundColor(theme::colour(meaning, colours), marker);
    };
    symbol(symbolOf(Mark::CurrentLine), Meaning::Running);
    symbol(symbolOf(Mark::Error), Meaning::Bad);
    symbol(symbolOf(Mark::Executed), Meaning::Good);
    for (int severity = 0; severity < 3; ++severity) {
        const Meaning meaning = meaningOf(static_cast<EditorProblem::Severity>(severity));
        symbol(problemSymbols + severity, meaning);
        setIndicatorForegroundColor(theme::colour(meaning, colours), problemLines + severity);
    }
    QColor match = theme::colour(Meaning::Attention, colours);
    match.setAlpha(70);
    setIndicatorForegroundColor(match, matchIndicator);

    const QColor quiet = theme::colour(Meaning::Muted, colours);
    const QColor ground = colours.color(QPalette::Base);
    const int shapes[][2] = {{SC_MARKNUM_FOLDER, SC_MARK_ARROW}, {SC_MARKNUM_FOLDEROPEN, SC_MARK_ARROWDOWN},
                             {SC_MARKNUM_FOLDEREND, SC_MARK_ARROW}, {SC_MARKNUM_FOLDEROPENMID, SC_MARK_ARROWDOWN},
                             {SC_MARKNUM_FOLDERSUB, SC_MARK_EMPTY}, {SC_MARKNUM_FOLDERTAIL, SC_MARK_EMPTY},
                             {SC_MARKNUM_FOLDERMIDTAIL, SC_MARK_EMPTY}};
    for (const auto &[number, shape] : shapes) {
        SendScintilla(SCI_MARKERDEFINE, word(number), static_cast<long>(shape));
        SendScintilla(SCI_MARKERSETFORE, word(number), quiet);
        SendScintilla(SCI_MARKERSETBACK, word(number), quiet);
    }
    setFoldMarginColors(ground, ground);
}

void ScintillaView::updateColours()
{
    const QPalette colours = palette();
    const QColor ground = colours.color(QPalette::Base);
    const QColor ink = colours.color(QPalette::Text);
    if (lexer()) {
        applyColours(lexer(), colours);
        SendScintilla(SCI_STYLESETBACK, word(STYLE_DEFAULT), ground);
        SendScintilla(SCI_STYLESETFORE, word(STYLE_DEFAULT), ink);
    } else {
        setFont(theme::codeFont());
        setColor(ink);
        setPaper(ground);
    }
    setMarginsFont(theme::codeFont());
    setMarginsBackgroundColor(ground);
    setMarginsForegroundColor(theme::colour(Meaning::Muted, colours));
    setCaretForegroundColor(ink);
    setCaretLineVisible(!isReadOnly());
    QColor caretLine = theme::tint(Meaning::Accent, colours);
    caretLine.setAlpha(110);
    setCaretLineBackgroundColor(caretLine);
    setSelectionBackgroundColor(colours.color(QPalette::Highlight));
    setSelectionForegroundColor(colours.color(QPalette::HighlightedText));
    setMatchedBraceBackgroundColor(theme::tint(Meaning::Good, colours));
    setMatchedBraceForegroundColor(theme::colour(Meaning::Good, colours));
    setUnmatchedBraceBackgroundColor(theme::tint(Meaning::Bad, colours));
    setUnmatchedBraceForegroundColor(theme::colour(Meaning::Bad, colours));
    colourMarkers();
    if (m_debugging)
        m_debugging->updateColours();
    updateNumberMargin();
}

void ScintillaView::setLanguage(const QString &definition)
{
    QsciLexer *previous = lexer();
    QsciLexer *next = createLexer(definition, this);
    if (next)
        applyColours(next, palette());
    setLexer(next);
    delete previous;
    updateColours();
}

namespace {

/// What the first indented line begins with; scripts may be long.
bool isIndentedByTabs(const QString &text)
{
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1)) {
        const QStringView line = QStringView(text).sliced(end + 1);
        if (line.startsWith(u'\t') || line.startsWith("    "_L1))
            return line.front() == u'\t';
    }
    return false;
}

} // namespace

void ScintillaView::setContent(const QString &text)
{
    // New lines get the line end the text came with.
    const qsizetype end = text.indexOf(u'\n');
    setEolMode(end > 0 && text.at(end - 1) == u'\r' ? EolWindows : EolUnix);
    setIndentationsUseTabs(isIndentedByTabs(text));
    // The text before goes and the new one comes: the margin is measured once.
    m_replacing = true;
    setText(text);
    m_replacing = false;
    updateNumberMargin();
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSAVEPOINT);
}

void ScintillaView::clearAllMarks()
{
    for (const Mark mark : allMarks)
        setMarks(mark, {});
}

void ScintillaView::setMarks(CodeEditor::Mark mark, const QSet<int> &marked)
{
    // Taking away what is not there looks at every line, twice, at each key that is typed.
    if (markerFindNext(0, 1U << symbolOf(mark) | 1U << groundOf(mark)) >= 0) {
        markerDeleteAll(symbolOf(mark));
        markerDeleteAll(groundOf(mark));
    }
    for (const int line : marked) {
        if (line < 1 || line > lines())
            continue;
        markerAdd(line - 1, symbolOf(mark));
        markerAdd(line - 1, groundOf(mark));
    }
}

QList<int> ScintillaView::marks(CodeEditor::Mark mark) const
{
    QList<int> result;
    const unsigned mask = 1U << groundOf(mark);
    for (int line = markerFindNext(0, mask); line >= 0; line = markerFindNext(line + 1, mask))
        result.append(line + 1);
    return result;
}

void ScintillaView::setProblems(const QList<EditorProblem> &problems)
{
    if (problems.isEmpty() && m_problems.isEmpty())
        return;
    m_problems = problems;
    const long length = SendScintilla(SCI_GETLENGTH);
    for (int severity = 0; severity < 3; ++severity) {
        markerDeleteAll(problemSymbols + severity);
        SendScintilla(SCI_SETINDICATORCURRENT, static_cast<long>(problemLines + severity));
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, length);
    }
    for (const EditorProblem &problem : problems) {
        if (problem.line < 1 || problem.line > lines())
            continue;
        const int severity = static_cast<int>(problem.severity);
        markerAdd(problem.line - 1, problemSymbols + severity);
        underline(problem, problemLines + severity);
    }
}

void ScintillaView::underline(const EditorProblem &problem, int indicator)
{
    const int line = problem.line - 1;
    const long end = SendScintilla(SCI_GETLINEENDPOSITION, line);
    long from = SendScintilla(SCI_GETLINEINDENTPOSITION, line);
    if (problem.column > 1) {
        const long wanted = positionOf(problem.line, problem.column);
        if (wanted > from && wanted < end)
            from = wanted;
    }
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<long>(indicator));
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), std::max(end - from, 1L));
}

void ScintillaView::showProblemTip(int position, int x, int y)
{
    if (m_debugging)
        m_debugging->rest(position, x, y);
    if (position < 0 && x > marginWidth(numbers) + marginWidth(symbols))
        return;
    const long at = position >= 0 ? position : SendScintilla(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(x), static_cast<long>(y));
    const int line = static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(at), 0L)) + 1;
    QStringList texts;
    for (const EditorProblem &problem : std::as_const(m_problems)) {
        if (problem.line != line)
            continue;
        texts += problem.code.isEmpty() ? problem.message : tr("%1 [%2]", "problem, its code").arg(problem.message, problem.code);
        if (!problem.fixTitle.isEmpty())
            texts += tr("Alt+Enter: %1", "title of a fix").arg(problem.fixTitle);
    }
    if (!texts.isEmpty())
        QToolTip::showText(viewport()->mapToGlobal(QPoint(x, y + 16)), texts.join(u'\n'), viewport());
}

void ScintillaView::setMarginTexts(const QStringList &texts)
{
    m_marginTexts = texts;
    clearMarginText();
    setMarginType(numbers, texts.isEmpty() ? QsciScintilla::NumberMargin : QsciScintilla::TextMarginRightJustified);
    for (int line = 0; line < texts.size(); ++line) {
        const QByteArray bytes = texts.at(line).toUtf8();
        SendScintilla(SCI_MARGINSETTEXT, static_cast<uintptr_t>(line), bytes.constData());
        SendScintilla(SCI_MARGINSETSTYLE, word(line), static_cast<long>(STYLE_LINENUMBER));
    }
    updateNumberMargin();
}

void ScintillaView::setFoldingOn(bool on)
{
    m_folding = on;
    setMarginWidth(folds, on ? 14 : 0);
}

void ScintillaView::updateNumberMargin()
{
    if (m_replacing)
        return;
    QString widest = u"9"_s.repeated(std::max(3, static_cast<int>(QString::number(lines()).size())));
    for (const QString &text : std::as_const(m_marginTexts)) {
        if (text.size() > widest.size())
            widest = text;
    }
    widest += u'9';
    const int width = static_cast<int>(SendScintilla(SCI_TEXTWIDTH, static_cast<uintptr_t>(STYLE_LINENUMBER), widest.toUtf8().constData()));
    if (width != marginWidth(numbers))
        setMarginWidth(numbers, width); // lays out everything anew
}

QList<ByteRange> ScintillaView::findAll(const QByteArray &needle, int flags, int limit) const
{
    QList<ByteRange> found;
    if (needle.isEmpty())
        return found;
    const long length = SendScintilla(SCI_GETLENGTH);
    SendScintilla(SCI_SETSEARCHFLAGS, static_cast<long>(flags));
    long from = 0;
    while (from <= length && found.size() < limit) {
        SendScintilla(SCI_SETTARGETSTART, from);
        SendScintilla(SCI_SETTARGETEND, length);
        const long at = SendScintilla(SCI_SEARCHINTARGET, static_cast<uintptr_t>(needle.size()), needle.constData());
        if (at < 0)
            break;
        const long end = SendScintilla(SCI_GETTARGETEND);
        if (end > at)
            found.append({at, end});
        from = end > at ? end : SendScintilla(SCI_POSITIONAFTER, at);
        if (from <= at)
            break;
    }
    return found;
}

long ScintillaView::positionOf(int line, int column) const
{
    if (line < 1)
        return 0;
    if (line > lines())
        return SendScintilla(SCI_GETLENGTH);
    const long start = SendScintilla(SCI_POSITIONFROMLINE, static_cast<long>(line - 1));
    const long end = SendScintilla(SCI_GETLINEENDPOSITION, static_cast<long>(line - 1));
    const qsizetype units = std::max(0, column - 1);
    return std::min(end, start + static_cast<long>(text(line - 1).left(units).toUtf8().size()));
}

void ScintillaView::showMatches(const QList<ByteRange> &matches)
{
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<long>(matchIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    for (const ByteRange &match : matches)
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(match.from), match.to - match.from);
}

void ScintillaView::select(const ByteRange &range)
{
    const long line = SendScintilla(SCI_LINEFROMPOSITION, range.from);
    SendScintilla(SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(range.from), range.to);
}

EditorDebugging *ScintillaView::debugging()
{
    if (!m_debugging)
        m_debugging = new EditorDebugging(*this);
    return m_debugging;
}

void ScintillaView::paintEvent(QPaintEvent *event)
{
    QsciScintilla::paintEvent(event);
    if (!m_debugging)
        return;
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    m_debugging->paint(painter);
}

void ScintillaView::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
}

void ScintillaView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    if (!menu)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int line = 0;
    int column = 0;
    const QPoint place = viewport()->mapFromGlobal(event->globalPos());
    long at = SendScintilla(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(std::max(0, place.x())), static_cast<long>(place.y()));
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = SendScintilla(SCI_GETCURRENTPOS);
    lineIndexFromPosition(static_cast<int>(at), &line, &column);
    Q_EMIT contextMenuAbout(menu, line + 1);
    menu->popup(event->globalPos());
    event->accept();
}

void ScintillaView::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        // Where nothing can be typed, Tab goes on to the next control.
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        event->accept();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

} // namespace drover::ui
