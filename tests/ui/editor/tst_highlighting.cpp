// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/fallbacklexers.h"
#include "ui/editor/highlighting.h"

#include <Qsci/qscilexer.h>
#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::ui;

class HighlightingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { theme::apply(theme::Choice::System); }
    void randomEditsStyleLikeAFreshEditor_data();
    void randomEditsStyleLikeAFreshEditor();
    void nonAsciiTextIsStyledByBytes();
    void theLastLineWithoutNewlineIsStyled();
    void anUnknownLanguageIsShownPlain();
    void aFarJumpIsStyledExactlyInTheEnd();
    void coloursFollowThePalette();
    void everyStyleCanBeReadInBothThemes_data();
    void everyStyleCanBeReadInBothThemes();
    void pythonBlocksFold();
    void jsonBlocksFold();
    void fallbackLexersExistForWhatDroverShows();
    void fallbackColoursCanBeReadInBothThemes();
    void theNoticeSaysWhatIsMissing();
};

namespace {

QsciScintilla *viewOf(CodeEditor &editor)
{
    return editor.findChild<QsciScintilla *>(u"codeView"_s);
}

/// Styles the whole text now, as painting would do bit by bit.
void styleAll(CodeEditor &editor)
{
    viewOf(editor)->SendScintilla(QsciScintillaBase::SCI_COLOURISE, 0UL, -1L);
}

const QStringList &pieces()
{
    static const QStringList list{u"'''"_s, u"\"\"\""_s, u"\n"_s, u"def f(x):\n    return 1\n"_s, u"# remark\n"_s, u"'"_s, u"\""_s,
                                  u"class A:\n"_s, u"    "_s, u"{"_s, u"}"_s, u"[1, 2.5, \"a\"]"_s, u"\u00e4\u20ac\U0001F600"_s,
                                  u"/*"_s, u"*/"_s, u"<a href=\"b\">"_s, u"</a>"_s, u"<!--"_s, u"-->"_s, u"\\\n"_s, u"if"_s};
    return list;
}

} // namespace

void HighlightingTest::randomEditsStyleLikeAFreshEditor_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"Python", "JSON", "Java", "XML", "HTML", "Diff"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void HighlightingTest::randomEditsStyleLikeAFreshEditor()
{
    QFETCH(QString, language);
    CodeEditor editor;
    editor.setLanguage(language);
    editor.resize(600, 400);
    editor.show();
    QString start;
    for (int i = 0; i < 60; ++i)
        start += pieces().at(i % pieces().size());
    editor.setText(start);
    QsciScintilla *view = viewOf(editor);
    QRandomGenerator random(4711);
    for (int round = 0; round < 250; ++round) {
        const auto length = static_cast<int>(view->SendScintilla(QsciScintillaBase::SCI_GETLENGTH));
        auto from = static_cast<long>(random.bounded(length + 1));
        from = view->SendScintilla(QsciScintillaBase::SCI_POSITIONBEFORE, view->SendScintilla(QsciScintillaBase::SCI_POSITIONAFTER, from));
        if (random.bounded(3) == 0 && length > 0) {
            const long to = view->SendScintilla(QsciScintillaBase::SCI_POSITIONRELATIVE, static_cast<unsigned long>(from), random.bounded(30));
            if (to > from)
                view->SendScintilla(QsciScintillaBase::SCI_DELETERANGE, static_cast<unsigned long>(from), to - from);
        } else if (random.bounded(8) == 0) {
            random.bounded(2) == 0 ? view->undo() : view->redo();
        } else {
            const QByteArray piece = pieces().at(random.bounded(static_cast<int>(pieces().size()))).toUtf8();
            view->SendScintilla(QsciScintillaBase::SCI_INSERTTEXT, static_cast<uintptr_t>(from), piece.constData());
        }
        if (random.bounded(4) != 0)
            styleAll(editor);
    }
    styleAll(editor);
    CodeEditor fresh;
    fresh.setLanguage(language);
    fresh.setText(editor.text());
    styleAll(fresh);
    const QByteArray got = editor.styleBytes();
    const QByteArray wanted = fresh.styleBytes();
    QCOMPARE(got.size(), wanted.size());
    for (qsizetype i = 0; i < got.size(); ++i) {
        if (got.at(i) != wanted.at(i))
            QFAIL(qPrintable(u"byte %1 has style %2, not %3"_s.arg(i).arg(int(got.at(i))).arg(int(wanted.at(i)))));
    }
    QsciScintilla *freshView = viewOf(fresh);
    for (int line = 0; line < view->lines(); ++line) {
        QCOMPARE(view->SendScintilla(QsciScintillaBase::SCI_GETFOLDLEVEL, line),
                 freshView->SendScintilla(QsciScintillaBase::SCI_GETFOLDLEVEL, line));
    }
}

void HighlightingTest::nonAsciiTextIsStyledByBytes()
{
    CodeEditor editor;
    editor.setLanguage(u"Python"_s);
    editor.setText(u"x = u\"Stra\u00dfe \u20ac \U0001F600\" # \u00fc\ny = 1\n"_s);
    styleAll(editor);
    const QByteArray bytes = editor.text().toUtf8();
    const QByteArray styles = editor.styleBytes();
    QCOMPARE(styles.size(), bytes.size());
    const qsizetype hash = bytes.indexOf('#');
    const qsizetype end = bytes.indexOf('\n');
    for (qsizetype i = hash; i < end; ++i)
        QCOMPARE(styles.at(i), styles.at(hash));
    const qsizetype inside = bytes.indexOf("Stra");
    for (qsizetype i = inside; i < bytes.indexOf("\" #"); ++i)
        QCOMPARE(styles.at(i), styles.at(inside));
    QVERIFY(styles.at(hash) != styles.at(inside));
}

void HighlightingTest::theLastLineWithoutNewlineIsStyled()
{
    CodeEditor editor;
    editor.setLanguage(u"Python"_s);
    editor.setText(u"a = 1\n# the end"_s);
    styleAll(editor);
    const QByteArray styles = editor.styleBytes();
    QVERIFY(styles.back() != styles.front());
    editor.setText({});
    styleAll(editor);
    QCOMPARE(editor.styleBytes().size(), 0);
}

void HighlightingTest::anUnknownLanguageIsShownPlain()
{
    CodeEditor editor;
    editor.setLanguage(u"No such language"_s);
    editor.setText(u"def f(): pass"_s);
    styleAll(editor);
    const QByteArray styles = editor.styleBytes();
    QCOMPARE(styles.count(styles.front()), styles.size());
}

void HighlightingTest::aFarJumpIsStyledExactlyInTheEnd()
{
    QString text = u"s = '''\n"_s; // all that follows is one string: only exact states know
    for (int i = 0; i < 20000; ++i)
        text += u"def f%1(x): return %1 # n\n"_s.arg(i);
    CodeEditor editor;
    editor.setLanguage(u"Python"_s);
    editor.resize(600, 400);
    editor.setText(text);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.goToLine(19990);
    editor.grab();
    const auto styleAt = [&editor](int line) {
        const long position = viewOf(editor)->SendScintilla(QsciScintillaBase::SCI_POSITIONFROMLINE, line - 1);
        return viewOf(editor)->SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, position);
    };
    QTRY_COMPARE(styleAt(19990), styleAt(2));
    QCOMPARE(styleAt(10000), styleAt(2));
}

void HighlightingTest::coloursFollowThePalette()
{
    theme::apply(theme::Choice::Light);
    CodeEditor editor;
    editor.setLanguage(u"Python"_s);
    editor.setText(u"def f():\n    return 1\n"_s);
    editor.resize(300, 200);
    editor.show();
    const auto ground = [&editor] { return QColor(editor.grab().toImage().pixel(250, 150)); };
    QCOMPARE(ground(), theme::lightPalette().color(QPalette::Base));
    theme::apply(theme::Choice::Dark);
    QTRY_COMPARE(ground(), theme::darkPalette().color(QPalette::Base));
}

void HighlightingTest::everyStyleCanBeReadInBothThemes_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"Python", "JSON", "Java", "XML", "HTML", "Diff"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void HighlightingTest::everyStyleCanBeReadInBothThemes()
{
    QFETCH(QString, language);
    for (const QPalette &palette : {theme::lightPalette(), theme::darkPalette()}) {
        const std::unique_ptr<QsciLexer> lexer(createLexer(language, nullptr));
        QVERIFY(lexer);
        applyColours(lexer.get(), palette);
        for (int style = 0; style < 128; ++style) {
            if (!lexer->description(style).isEmpty())
                QVERIFY2(theme::contrast(lexer->color(style), lexer->paper(style)) >= 4.45,
                         qPrintable(u"%1: %2 on %3"_s.arg(lexer->description(style), lexer->color(style).name(), lexer->paper(style).name())));
        }
    }
}

void HighlightingTest::pythonBlocksFold()
{
    CodeEditor editor;
    editor.setLanguage(u"Python"_s);
    editor.setText(u"class A:\n    def f(self):\n        return 1\n\n    def g(self):\n        return 2\n\nx = 1\n"_s);
    editor.resize(600, 400);
    editor.show();
    styleAll(editor);
    editor.toggleFold(2);
    QVERIFY(!editor.isLineVisible(3));
    QVERIFY(editor.isLineVisible(5));
    editor.toggleFold(2);
    editor.toggleFold(1);
    QVERIFY(!editor.isLineVisible(6));
    QVERIFY(editor.isLineVisible(8));
    editor.goToLine(6);
    QVERIFY(editor.isLineVisible(6));
}

void HighlightingTest::jsonBlocksFold()
{
    CodeEditor editor;
    editor.setLanguage(u"JSON"_s);
    editor.setText(u"{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": 3\n}\n"_s);
    editor.resize(600, 400);
    editor.show();
    styleAll(editor);
    editor.toggleFold(2);
    QVERIFY(!editor.isLineVisible(3));
    QVERIFY(editor.isLineVisible(6));
}

void HighlightingTest::fallbackLexersExistForWhatDroverShows()
{
    for (const QString &language : {u"Python"_s, u"JSON"_s, u"Java"_s, u"XML"_s, u"HTML"_s, u"Diff"_s, u"LDIF"_s}) {
        const std::unique_ptr<QsciLexer> lexer(fallback::createLexer(language, nullptr));
        QVERIFY2(lexer, qPrintable(language));
    }
    QVERIFY(!fallback::createLexer(u"No such language"_s, nullptr));
}

void HighlightingTest::fallbackColoursCanBeReadInBothThemes()
{
    for (const QPalette &palette : {theme::lightPalette(), theme::darkPalette()}) {
        for (const QString &language : {u"Python"_s, u"JSON"_s, u"Java"_s, u"XML"_s, u"HTML"_s, u"Diff"_s, u"LDIF"_s}) {
            const std::unique_ptr<QsciLexer> lexer(fallback::createLexer(language, nullptr));
            fallback::applyColours(lexer.get(), palette);
            QSet<QRgb> colours;
            for (int style = 0; style < 128; ++style) {
                if (lexer->description(style).isEmpty())
                    continue;
                colours.insert(lexer->color(style).rgb());
                QVERIFY2(theme::contrast(lexer->color(style), lexer->paper(style)) >= 4.5,
                         qPrintable(u"%1 %2: %3"_s.arg(language, lexer->description(style), lexer->color(style).name())));
            }
            QVERIFY(colours.size() >= 3);
        }
    }
}

void HighlightingTest::theNoticeSaysWhatIsMissing()
{
    if (highlighterName().startsWith("KSyntaxHighlighting"_L1))
        QVERIFY(highlightingNotice().isEmpty());
    else
        QVERIFY(highlightingNotice().contains("KSyntaxHighlighting"_L1));
}

QTEST_MAIN(HighlightingTest)
#include "tst_highlighting.moc"
