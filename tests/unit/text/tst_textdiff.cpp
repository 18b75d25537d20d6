// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using text::DiffLine;

class TextDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTextsHaveNoHunks();
    void aChangedLineIsRemovedAndAdded();
    void theLackOfALastNewlineIsADifference();
    void lineEndsCount();
    void textsWithNulAndNonAsciiAreCompared();
    void anEmptySideGivesOnlyAddedOrRemovedLines();
    void unifiedTextReadsLikeGit();
    void sideBySidePairsChangedLines();
    void applyingTheLinesGivesTheOtherText();
};

namespace {

text::TextDiff diffOf(const QString &before, const QString &after, int context = 3)
{
    const auto result = text::diff(before, after, context);
    return result ? *result : text::TextDiff{};
}

} // namespace

void TextDiffTest::equalTextsHaveNoHunks()
{
    QVERIFY(diffOf(u"a\nb\n"_s, u"a\nb\n"_s).isEmpty());
    QVERIFY(diffOf({}, {}).isEmpty());
    QCOMPARE(text::unified(diffOf(u"a"_s, u"a"_s), u"x"_s, u"y"_s), QString());
}

void TextDiffTest::aChangedLineIsRemovedAndAdded()
{
    const auto diff = diffOf(u"one\ntwo\nthree\n"_s, u"one\n2\nthree\n"_s);
    QCOMPARE(diff.added, 1);
    QCOMPARE(diff.removed, 1);
    QCOMPARE(diff.hunks.size(), 1);
    const auto &lines = diff.hunks.constFirst().lines;
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(1), (DiffLine{DiffLine::Kind::Removed, 2, 0, u"two"_s, true}));
    QCOMPARE(lines.at(2), (DiffLine{DiffLine::Kind::Added, 0, 2, u"2"_s, true}));
    QCOMPARE(lines.at(3), (DiffLine{DiffLine::Kind::Context, 3, 3, u"three"_s, true}));
}

void TextDiffTest::theLackOfALastNewlineIsADifference()
{
    const auto diff = diffOf(u"a\n"_s, u"a"_s);
    QCOMPARE(diff.added, 1);
    QCOMPARE(diff.removed, 1);
    QVERIFY(!diff.hunks.constFirst().lines.constLast().endsWithNewline);
}

void TextDiffTest::lineEndsCount()
{
    const auto diff = diffOf(u"a\nb\n"_s, u"a\r\nb\r\n"_s);
    QCOMPARE(diff.added, 2);
    QCOMPARE(diff.removed, 2);
}

void TextDiffTest::textsWithNulAndNonAsciiAreCompared()
{
    const QString before = u"caf\u00e9\n"_s + QChar(0) + u"x\n"_s;
    const auto diff = diffOf(before, u"caf\u00e9\nStra\u00dfe \U0001F600\n"_s);
    QCOMPARE(diff.added, 1);
    QCOMPARE(diff.hunks.constFirst().lines.constLast().text, u"Stra\u00dfe \U0001F600"_s);
}

void TextDiffTest::anEmptySideGivesOnlyAddedOrRemovedLines()
{
    QCOMPARE(diffOf({}, u"a\nb\n"_s).added, 2);
    QCOMPARE(diffOf({}, u"a\nb\n"_s).removed, 0);
    QCOMPARE(diffOf(u"a\nb\n"_s, {}).removed, 2);
}

void TextDiffTest::unifiedTextReadsLikeGit()
{
    QCOMPARE(text::unified(diffOf(u"a\nb\n"_s, u"a\nc"_s), u"server"_s, u"draft"_s),
             u"--- server\n+++ draft\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n\\ No newline at end of file\n"_s);
}

void TextDiffTest::sideBySidePairsChangedLines()
{
    const auto rows = text::sideBySide(diffOf(u"a\nb\nc\nd\n"_s, u"a\nB\nC\nC2\nd\n"_s));
    QCOMPARE(rows.size(), 5);
    QVERIFY(!rows.at(0).changed);
    QCOMPARE(rows.at(1).beforeText, u"b"_s);
    QCOMPARE(rows.at(1).afterText, u"B"_s);
    QCOMPARE(rows.at(3).before, 0);
    QCOMPARE(rows.at(3).afterText, u"C2"_s);
    QCOMPARE(rows.at(4).before, 4);
    QCOMPARE(rows.at(4).after, 5);
}

void TextDiffTest::applyingTheLinesGivesTheOtherText()
{
    QRandomGenerator random(20260101);
    const auto someText = [&random] {
        QStringList lines;
        for (int i = random.bounded(40); i >= 0; --i)
            lines += QString(QChar(u'a' + random.bounded(4)));
        return QString(lines.join(u'\n') + u'\n');
    };
    for (int round = 0; round < 200; ++round) {
        const QString before = someText();
        const QString after = someText();
        const auto diff = diffOf(before, after, 1000);
        if (before == after)
            continue;
        QString left;
        QString right;
        for (const auto &hunk : diff.hunks) {
            for (const auto &line : hunk.lines) {
                if (line.before > 0)
                    left += line.text + u'\n';
                if (line.after > 0)
                    right += line.text + u'\n';
            }
        }
        QCOMPARE(left, before);
        QCOMPARE(right, after);
    }
}

QTEST_GUILESS_MAIN(TextDiffTest)
#include "tst_textdiff.moc"
