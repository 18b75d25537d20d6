// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/diagramtext.h"
#include "flowfixture.h"

#include <QTest>

using namespace drover;
using namespace Qt::Literals::StringLiterals;

class TestDiagramText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsItsTitleItsArrowsAndTheCallsBetween()
    {
        const QStringList expected{
            u"  2. Ask for an RPT with ticket A"_s,
            u"      |                 |----- POST /token [ticket A] ----->|"_s,
            u"      |                 |                 |                 | > uma_rpt_policy"_s,
            u"      |                 |                 |                 |     getRequiredClaims = ['c~ (line 40)"_s,
            u"      |                 |                 |                 |     getClaimsGatheringScrip~ (line 66)"_s,
            u"      |                 |<... 403 need_info [ticket B] .....|"_s,
            u"     ! The server leaves out the ? of redirect_user here."_s,
        };
        QCOMPARE(flowtext::lines(fixture::grantedFlow().at(1)), expected);
    }

    void anAnswerTooLongForItsArrowGoesOnBehindIt()
    {
        const QStringList expected{
            u"  1. Ask for the protected resource"_s,
            u"      |                 |------ GET ----->| /posts/1        |"_s,
            u"      |                 |<..... 401 ......| Unauthorized [ticket A]"_s,
        };
        QCOMPARE(flowtext::lines(fixture::grantedFlow().at(0)), expected);
    }

    void aPendingMessageHasNoAnswer()
    {
        uma::FlowMessage pending = fixture::grantedFlow().at(3);
        pending.status = 0;
        pending.events.clear();
        QCOMPARE(flowtext::lines(pending).size(), 2);
    }

    void theHeaderStandsAboveTheLanes()
    {
        const QStringList head = flowtext::header().split(u'\n');
        QCOMPARE(head.size(), 2);
        QVERIFY(head.first().contains(u"authorization"_s));
        // "client" is centred on the second lane's column.
        const QString arrow = flowtext::lines(fixture::grantedFlow().at(1)).at(1);
        const auto lane = arrow.indexOf(u"|--"_s);
        QVERIFY(std::abs(head.first().indexOf(u"client"_s) + 3 - lane) <= 1);
    }

    void narrowTerminalsGetEightyColumns()
    {
        QCOMPARE(flowtext::lines(fixture::grantedFlow().at(1), 10), flowtext::lines(fixture::grantedFlow().at(1), 80));
    }

    void noLineIsLongerThanTheTerminalExceptTitlesAndRemarks_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {80, 100, 132, 200})
            QTest::addRow("%d", width) << width;
    }

    void noLineIsLongerThanTheTerminalExceptTitlesAndRemarks()
    {
        QFETCH(int, width);
        for (const uma::FlowMessage &message : fixture::grantedFlow()) {
            const QStringList lines = flowtext::lines(message, width);
            for (const QString &line : lines) {
                if (line.contains(u'|'))
                    QVERIFY2(line.size() <= width, qPrintable(line));
                QVERIFY2(!line.endsWith(u' '), qPrintable(line));
            }
        }
    }

    void theWholeDiagramEndsWithTheDecision()
    {
        const uma::FlowResult result = fixture::deniedResult();
        const QString text = flowtext::diagram(fixture::deniedFlow(), &result);
        QVERIFY(text.startsWith(flowtext::header()));
        QVERIFY(text.endsWith(u"\nDenied by uma_rpt_policy, line 58, with city = 'Berlin', country = 'DE'.\n"_s));
        QVERIFY(!flowtext::diagram(fixture::deniedFlow()).contains(u"Denied"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiagramText)
#include "tst_diagramtext.moc"
