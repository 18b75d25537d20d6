// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/codeeditor.h"
#include "ui/editor/diffview.h"

#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::ui;
using Mark = CodeEditor::Mark;

class DiffViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesLineUp();
    void oneColumnShowsTheNeighbourhood();
    void equalTextsSaySo();
    void sidesScrollTogether();
};

namespace {

CodeEditor *editor(DiffView &view, const QString &name)
{
    return view.findChild<CodeEditor *>(name);
}

QString summary(DiffView &view)
{
    return view.findChild<QLabel *>(u"diffSummary"_s)->text();
}

} // namespace

void DiffViewTest::bothSidesLineUp()
{
    DiffView view;
    view.setLanguage(u"Python"_s);
    view.setTexts(u"a\nb\nc\n"_s, u"a\nB\nB2\nc\n"_s, u"Server"_s, u"Draft"_s);
    QCOMPARE(view.changeCount(), 1);
    QCOMPARE(editor(view, u"diffBefore"_s)->text(), u"a\nb\n\nc"_s);
    QCOMPARE(editor(view, u"diffAfter"_s)->text(), u"a\nB\nB2\nc"_s);
    QCOMPARE(editor(view, u"diffBefore"_s)->marks(Mark::Removed), QList<int>{2});
    QCOMPARE(editor(view, u"diffBefore"_s)->marks(Mark::Filler), QList<int>{3});
    QCOMPARE(editor(view, u"diffAfter"_s)->marks(Mark::Added), (QList<int>{2, 3}));
    QVERIFY(summary(view).contains(u"2 lines added"_s) || summary(view).contains(u"2 line(s) added"_s));
}

void DiffViewTest::oneColumnShowsTheNeighbourhood()
{
    DiffView view;
    const QString before = u"same\n"_s.repeated(50) + u"x\n"_s + u"same\n"_s.repeated(50);
    const QString after = u"same\n"_s.repeated(50) + u"y\n"_s + u"same\n"_s.repeated(50);
    view.setTexts(before, after, u"Server"_s, u"Draft"_s);
    view.setSideBySide(false);
    QVERIFY(!view.isSideBySide());
    QCOMPARE(editor(view, u"diffUnified"_s)->lineCount(), 8);
    QCOMPARE(editor(view, u"diffUnified"_s)->marks(Mark::Removed), QList<int>{4});
    QCOMPARE(editor(view, u"diffUnified"_s)->marks(Mark::Added), QList<int>{5});
}

void DiffViewTest::equalTextsSaySo()
{
    DiffView view;
    view.setTexts(u"a\n"_s, u"a\n"_s, u"Server"_s, u"Draft"_s);
    QCOMPARE(view.changeCount(), 0);
    QCOMPARE(summary(view), u"No difference"_s);
    view.nextChange();
}

void DiffViewTest::sidesScrollTogether()
{
    DiffView view;
    view.resize(900, 300);
    view.setTexts(u"line\n"_s.repeated(500), u"line\n"_s.repeated(400) + u"new\n"_s + u"line\n"_s.repeated(100), u"Server"_s, u"Draft"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    editor(view, u"diffBefore"_s)->setFirstVisibleLine(200);
    QTRY_COMPARE(editor(view, u"diffAfter"_s)->firstVisibleLine(), 200);
    view.nextChange();
    QTRY_VERIFY(editor(view, u"diffAfter"_s)->firstVisibleLine() > 350);
    QTRY_COMPARE(editor(view, u"diffBefore"_s)->firstVisibleLine(), editor(view, u"diffAfter"_s)->firstVisibleLine());
}

QTEST_MAIN(DiffViewTest)
#include "tst_diffview.moc"
