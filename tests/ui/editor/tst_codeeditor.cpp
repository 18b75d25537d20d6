// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/codeeditor.h"
#include "ui/editor/jsonview.h"

#include <QAbstractScrollArea>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace drover::ui;

class CodeEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreMadeTogetherAndUndoneInOneStep();
    void problemsTellCodeAndFix();
    void textGoesInAndOutUnchanged_data();
    void textGoesInAndOutUnchanged();
    void settingTextIsNoEdit();
    void replacingTextCanBeUndone();
    void typingTellsModified();
    void readOnlyRefusesTypingAndLetsTabLeave();
    void marksAreKeptByKind();
    void theCurrentScriptLineIsInView();
    void problemsAreKept();
    void findSelectsCountsAndWraps();
    void findByExpressionAndWholeWord();
    void replaceAllIsOneUndo();
    void goToLineTakesLineAndColumn();
    void zoomIsReset();
    void newLinesGetTheLineEndOfTheText();
    void jsonHidesSecrets();
    void everyControlHasAName();
};

namespace {

template <class T> T *child(QWidget &widget, const QString &name)
{
    return widget.findChild<T *>(name);
}

QWidget *viewOf(CodeEditor &editor)
{
    return editor.findChild<QWidget *>(u"codeView"_s);
}

void showNow(QWidget &widget)
{
    widget.resize(700, 400);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

void CodeEditorTest::textGoesInAndOutUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no last newline") << u"a\nb"_s;
    QTest::newRow("windows") << u"a\r\nb\r\n"_s;
    QTest::newRow("mixed") << u"a\r\nb\nc\n"_s;
    QTest::newRow("beyond ascii") << u"\u00e4\u20ac\U0001F600\n"_s;
    QTest::newRow("tabs") << u"if x:\n\ty = 1\n"_s;
}

void CodeEditorTest::textGoesInAndOutUnchanged()
{
    QFETCH(QString, text);
    CodeEditor editor;
    editor.setLanguage(u"Python"_s);
    editor.setText(text);
    QCOMPARE(editor.text(), text);
    QVERIFY(!editor.isModified());
}

void CodeEditorTest::settingTextIsNoEdit()
{
    CodeEditor editor;
    editor.setText(u"one"_s);
    QVERIFY(!editor.canUndo());
    editor.setReadOnly(true);
    editor.setText(u"two"_s);
    QCOMPARE(editor.text(), u"two"_s);
    QVERIFY(editor.isReadOnly());
}

void CodeEditorTest::replacingTextCanBeUndone()
{
    CodeEditor editor;
    editor.setText(u"one\ntwo\n"_s);
    editor.goToLine(2);
    editor.replaceText(u"one\n2\n"_s);
    QVERIFY(editor.isModified());
    QCOMPARE(editor.currentLine(), 2);
    editor.undo();
    QCOMPARE(editor.text(), u"one\ntwo\n"_s);
    QVERIFY(!editor.isModified());
}

void CodeEditorTest::typingTellsModified()
{
    CodeEditor editor;
    editor.setText(u"x\n"_s);
    showNow(editor);
    QSignalSpy modified(&editor, &CodeEditor::modifiedChanged);
    QSignalSpy moved(&editor, &CodeEditor::cursorMoved);
    QTest::keyClicks(viewOf(editor), u"abc"_s);
    QCOMPARE(editor.text(), u"abcx\n"_s);
    QCOMPARE(modified.size(), 1);
    QTRY_VERIFY(!moved.isEmpty() && moved.last().at(1).toInt() == 4);
    editor.markUnmodified();
    QVERIFY(!editor.isModified());
    editor.undo();
    QVERIFY(editor.isModified());
}

void CodeEditorTest::readOnlyRefusesTypingAndLetsTabLeave()
{
    QWidget window;
    CodeEditor editor(&window);
    editor.setGeometry(0, 0, 300, 200);
    QLineEdit next(&window);
    next.setGeometry(0, 210, 100, 20);
    editor.setText(u"x"_s);
    editor.setReadOnly(true);
    showNow(window);
    editor.setFocus();
    QTest::keyClicks(viewOf(editor), u"abc"_s);
    QCOMPARE(editor.text(), u"x"_s);
    QTest::keyClick(viewOf(editor), Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), &next);
}

void CodeEditorTest::marksAreKeptByKind()
{
    CodeEditor editor;
    editor.setText(u"1\n2\n3\n4\n"_s);
    editor.setMarks(CodeEditor::Mark::Added, {1, 3});
    editor.setMarks(CodeEditor::Mark::Error, {3, 99});
    QCOMPARE(editor.marks(CodeEditor::Mark::Added), (QList<int>{1, 3}));
    QCOMPARE(editor.marks(CodeEditor::Mark::Error), QList<int>{3});
    editor.clearMarks(CodeEditor::Mark::Added);
    QVERIFY(editor.marks(CodeEditor::Mark::Added).isEmpty());
    QCOMPARE(editor.marks(CodeEditor::Mark::Error), QList<int>{3});
}

void CodeEditorTest::theCurrentScriptLineIsInView()
{
    CodeEditor editor;
    editor.setText(u"line\n"_s.repeated(500));
    showNow(editor);
    editor.showCurrentScriptLine(400);
    QCOMPARE(editor.marks(CodeEditor::Mark::CurrentLine), QList<int>{400});
    QVERIFY(editor.firstVisibleLine() <= 400);
    QVERIFY(editor.firstVisibleLine() > 300);
    editor.showCurrentScriptLine(0);
    QVERIFY(editor.marks(CodeEditor::Mark::CurrentLine).isEmpty());
}

void CodeEditorTest::problemsAreKept()
{
    CodeEditor editor;
    editor.setText(u"a\nbb\n"_s);
    editor.setProblems({{2, 1, EditorProblem::Severity::Error, u"no such name"_s},
                        {99, 1, EditorProblem::Severity::Warning, u"beyond the end"_s}});
    QCOMPARE(editor.problems().size(), 2);
    editor.setText(u"x"_s);
    QVERIFY(editor.problems().isEmpty());
}

void CodeEditorTest::findSelectsCountsAndWraps()
{
    CodeEditor editor;
    editor.setText(u"one two One\ntwo one\n"_s);
    showNow(editor);
    editor.showFind();
    auto *field = child<QLineEdit>(editor, u"findText"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"one"_s);
    QCOMPARE(editor.selectedText(), u"one"_s);
    QCOMPARE(child<QLabel>(editor, u"findCount"_s)->text(), u"1 of 3"_s);
    editor.findNext();
    QCOMPARE(editor.selectedText(), u"One"_s);
    editor.findNext();
    editor.findNext();
    QCOMPARE(child<QLabel>(editor, u"findCount"_s)->text(), u"1 of 3"_s);
    editor.findPrevious();
    QCOMPARE(child<QLabel>(editor, u"findCount"_s)->text(), u"3 of 3"_s);
    child<QToolButton>(editor, u"findCase"_s)->click();
    QVERIFY(child<QLabel>(editor, u"findCount"_s)->text().endsWith(u"of 2"_s));
    QTest::keyClicks(field, u"zzz"_s);
    QCOMPARE(child<QLabel>(editor, u"findCount"_s)->text(), u"Not found"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!child<QWidget>(editor, u"findBar"_s)->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), viewOf(editor));
}

void CodeEditorTest::findByExpressionAndWholeWord()
{
    CodeEditor editor;
    editor.setText(u"putClaim(\"country\")\nputClaims\nputClaim(\"city\")\n"_s);
    showNow(editor);
    editor.showFind();
    auto *field = child<QLineEdit>(editor, u"findText"_s);
    field->setText(u"putClaim"_s);
    QVERIFY(child<QLabel>(editor, u"findCount"_s)->text().endsWith(u"3"_s));
    child<QToolButton>(editor, u"findWord"_s)->click();
    QVERIFY(child<QLabel>(editor, u"findCount"_s)->text().endsWith(u"2"_s));
    child<QToolButton>(editor, u"findWord"_s)->click();
    child<QToolButton>(editor, u"findRegex"_s)->click();
    field->setText(u"\"c[a-z]*\""_s);
    QVERIFY(child<QLabel>(editor, u"findCount"_s)->text().endsWith(u"2"_s));
    QCOMPARE(editor.selectedText(), u"\"country\""_s);
}

void CodeEditorTest::replaceAllIsOneUndo()
{
    CodeEditor editor;
    editor.setText(u"a b a\na\n"_s);
    showNow(editor);
    editor.showReplace();
    child<QLineEdit>(editor, u"findText"_s)->setText(u"a"_s);
    child<QLineEdit>(editor, u"replaceText"_s)->setText(u"aa"_s);
    child<QPushButton>(editor, u"replaceAll"_s)->click();
    QCOMPARE(editor.text(), u"aa b aa\naa\n"_s);
    editor.undo();
    QCOMPARE(editor.text(), u"a b a\na\n"_s);
    child<QToolButton>(editor, u"findRegex"_s)->click();
    child<QLineEdit>(editor, u"findText"_s)->setText(u"([ab]) "_s);
    child<QLineEdit>(editor, u"replaceText"_s)->setText(u"\\1-"_s);
    child<QPushButton>(editor, u"replaceAll"_s)->click();
    QCOMPARE(editor.text(), u"a-b-a\na\n"_s);
}

void CodeEditorTest::goToLineTakesLineAndColumn()
{
    CodeEditor editor;
    editor.setText(u"0123456789\n"_s.repeated(100));
    showNow(editor);
    editor.showGoToLine();
    auto *field = child<QLineEdit>(editor, u"gotoText"_s);
    field->clear();
    QTest::keyClicks(field, u"31:9"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(editor.currentLine(), 31);
    QCOMPARE(editor.currentColumn(), 9);
    QTRY_COMPARE(QApplication::focusWidget(), viewOf(editor));
}

void CodeEditorTest::zoomIsReset()
{
    CodeEditor editor;
    editor.setText(u"x\n"_s.repeated(2000));
    showNow(editor);
    editor.zoomIn();
    editor.zoomIn();
    editor.zoomOut();
    editor.resetZoom();
    QVERIFY(!editor.grab().isNull());
}

void CodeEditorTest::newLinesGetTheLineEndOfTheText()
{
    CodeEditor editor;
    editor.setText(u"a\r\nb\r\n"_s);
    QCOMPARE(editor.lineEnd(), u"CRLF"_s);
    showNow(editor);
    QTest::keyClick(viewOf(editor), Qt::Key_Return);
    QCOMPARE(editor.text(), u"\r\na\r\nb\r\n"_s);
}

void CodeEditorTest::jsonHidesSecrets()
{
    JsonView view;
    view.setJson(QJsonObject{{u"inum"_s, u"1"_s}, {u"clientSecret"_s, u"very-secret"_s}});
    QVERIFY(view.text().contains(u"inum"_s));
    QVERIFY(!view.text().contains(u"very-secret"_s));
}

void CodeEditorTest::everyControlHasAName()
{
    CodeEditor editor;
    editor.showReplace();
    const auto widgets = editor.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName() + u" "_s + QLatin1String(widget->metaObject()->className())));
    }
}

void CodeEditorTest::editsAreMadeTogetherAndUndoneInOneStep()
{
    CodeEditor editor;
    // Columns count UTF-16 units: the smile is two of them.
    const QString text = u"a = '\U0001F600ä' is x\nb is y\n"_s;
    editor.setText(text);
    const int column = static_cast<int>(text.indexOf(u"is x"_s)) + 1;
    editor.applyEdits({{2, 3, 2, 5, u"=="_s}, {1, column, 1, column + 2, u"=="_s}, {1, column + 1, 1, column + 2, u"overlaps"_s}, {3, 1, 3, 1, u"# end"_s}});
    QCOMPARE(editor.text(), u"a = '\U0001F600ä' == x\nb == y\n# end"_s);
    editor.undo();
    QCOMPARE(editor.text(), text);
    // Places beyond the text are its end.
    editor.applyEdits({{9, 9, 9, 9, u"c"_s}, {1, 99, 1, 99, u"!"_s}});
    QCOMPARE(editor.text(), u"a = '\U0001F600ä' is x!\nb is y\nc"_s);
}

void CodeEditorTest::problemsTellCodeAndFix()
{
    CodeEditor editor;
    editor.setText(u"a\nb\n"_s);
    EditorProblem problem{2, 1, EditorProblem::Severity::Warning, u"wrong"_s};
    problem.code = u"is-literal"_s;
    editor.setProblems({problem});
    QCOMPARE(editor.problemsAt(1).size(), 0);
    QCOMPARE(editor.problemsAt(2).size(), 1);
    QCOMPARE(editor.problemsAt(2).first().code, u"is-literal"_s);
    editor.setMarks(CodeEditor::Mark::Executed, {1, 2});
    QCOMPARE(editor.marks(CodeEditor::Mark::Executed), (QList<int>{1, 2}));
    QVERIFY(editor.marks(CodeEditor::Mark::Filler).isEmpty());
    editor.setText(u"c"_s);
    QVERIFY(editor.marks(CodeEditor::Mark::Executed).isEmpty());
}

QTEST_MAIN(CodeEditorTest)
#include "tst_codeeditor.moc"
