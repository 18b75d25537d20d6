// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowfixture.h"
#include "ui/common/theme.h"
#include "ui/flow/tokenchip.h"

#include <QHash>
#include <QTest>

using namespace drover;
using namespace drover::ui;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;

class TestTokenChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreNumbered_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("number");
        QTest::newRow("A") << u"A"_s << 0;
        QTest::newRow("Z") << u"Z"_s << 25;
        QTest::newRow("AA") << u"AA"_s << 26;
        QTest::newRow("AZ") << u"AZ"_s << 51;
        QTest::newRow("none") << u"a1"_s << -1;
        QTest::newRow("empty") << QString() << -1;
    }

    void lettersAreNumbered()
    {
        QFETCH(QString, letters);
        QFETCH(int, number);
        QCOMPARE(letterNumber(letters), number);
    }

    void aTicketKeepsItsHueThroughRotations()
    {
        const QPalette palette = theme::lightPalette();
        QHash<QString, QColor> seen;
        for (const uma::FlowMessage &message : fixture::grantedFlow()) {
            for (const uma::TokenLabel &token : message.sent + message.received) {
                const QColor colour = tokenColour(token, palette);
                if (seen.contains(token.label))
                    QCOMPARE(colour, seen.value(token.label));
                seen.insert(token.label, colour);
            }
        }
        QCOMPARE(seen.size(), 5); // A, B, C, RPT, PCT
        QList<QRgb> different;
        for (const QColor &colour : std::as_const(seen)) {
            QVERIFY(!different.contains(colour.rgb()));
            different.append(colour.rgb());
        }
    }

    void chipsCanBeReadInBothThemes_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << theme::lightPalette();
        QTest::newRow("dark") << theme::darkPalette();
    }

    void chipsCanBeReadInBothThemes()
    {
        QFETCH(QPalette, palette);
        for (const QChar letter : u"ABCDEFGH"_s) {
            const QColor colour = tokenColour({letter, u"ticket"_s, {}}, palette);
            QVERIFY(theme::contrast(colour, palette.color(QPalette::Base)) >= 4.5);
        }
    }

    void aChipSaysWhatItIs()
    {
        QCOMPARE(chipText({u"B"_s, u"ticket"_s, {}}), u"B"_s);
        QCOMPARE(chipText({u"RPT"_s, u"rpt"_s, {}}), u"RPT"_s);
        QCOMPARE(chipText({u"PCT 2"_s, u"pct"_s, {}}), u"PCT 2"_s);
    }
};

QTEST_MAIN(TestTokenChip)
#include "tst_tokenchip.moc"
