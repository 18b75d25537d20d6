// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/csv.h"
#include "text/textmerge.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;

class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesInDifferentPlacesAreTakenTogether()
    {
        const auto merged =
            text::merge(u"a\nb\nc\nd\ne\n"_s, u"A\nb\nc\nd\ne\n"_s, u"a\nb\nc\nd\nE\n"_s, u"mine"_s, u"theirs"_s);
        QVERIFY(merged);
        QVERIFY(merged->clean);
        QCOMPARE(merged->text, u"A\nb\nc\nd\nE\n"_s);
    }

    void changesInTheSamePlaceAreAConflictWithNames()
    {
        const auto merged = text::merge(u"a\n"_s, u"mé\n"_s, u"you\n"_s, u"mine"_s, u"theirs"_s);
        QVERIFY(merged);
        QVERIFY(!merged->clean);
        QVERIFY2(merged->text.contains(u"<<<<<<< mine\nmé\n"_s) && merged->text.contains(u"you\n>>>>>>> theirs"_s),
                 qPrintable(merged->text));
    }

    void emptyTextsMerge()
    {
        const auto merged = text::merge({}, {}, u"new\n"_s, u"a"_s, u"b"_s);
        QVERIFY(merged && merged->clean);
        QCOMPARE(merged->text, u"new\n"_s);
    }

    void cellsAreQuotedWhereTheyMustBe()
    {
        QCOMPARE(text::csvRecord({u"plain"_s, u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, QString(), u"ü"_s}),
                 QByteArray("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",,\xc3\xbc\r\n"));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
