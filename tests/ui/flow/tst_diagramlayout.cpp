// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowfixture.h"
#include "ui/flow/diagramlayout.h"

#include <QTest>

using namespace drover;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;

class TestDiagramLayout : public QObject
{
    Q_OBJECT

private:
    static DiagramLayout laidOut(const QList<uma::FlowMessage> &flow, qreal width = 720)
    {
        DiagramLayout layout;
        layout.setFont(QFont());
        layout.setWidth(width);
        layout.relayout(flow);
        return layout;
    }

private Q_SLOTS:
    void lanesStandInOrderWithRoomForCallsAtTheRight_data()
    {
        QTest::addColumn<qreal>("width");
        QTest::newRow("narrow") << 300.0;
        QTest::newRow("normal") << 720.0;
        QTest::newRow("wide") << 2400.0;
    }

    void lanesStandInOrderWithRoomForCallsAtTheRight()
    {
        QFETCH(qreal, width);
        const DiagramLayout layout = laidOut(fixture::grantedFlow(), width);
        qreal before = 0;
        for (const auto party : {uma::Party::RequestingParty, uma::Party::Client, uma::Party::ResourceServer,
                                 uma::Party::AuthorizationServer, uma::Party::Script}) {
            QVERIFY(layout.lane(party) > before);
            before = layout.lane(party);
        }
        QVERIFY(layout.size().width() - layout.lane(uma::Party::Script) >= 150);
        QVERIFY(layout.size().width() >= std::max(width, DiagramLayout::minimumWidth()));
    }

    void rowsFollowEachOtherWithoutGapsOrOverlap()
    {
        const DiagramLayout layout = laidOut(fixture::grantedFlow());
        QCOMPARE(layout.rows().size(), 8);
        qreal y = 0;
        for (const DiagramRow &row : layout.rows()) {
            QCOMPARE(row.rect.top(), y);
            QVERIFY(row.rect.height() > 20);
            y = row.rect.bottom();
        }
        QCOMPARE(layout.size().height(), y);
    }

    void arrowsRunBetweenTheirPartiesAndBack()
    {
        const DiagramLayout layout = laidOut(fixture::grantedFlow());
        const DiagramRow &row = layout.rows().at(1);
        QCOMPARE(row.request.x1(), layout.lane(uma::Party::Client));
        QCOMPARE(row.request.x2(), layout.lane(uma::Party::AuthorizationServer));
        QCOMPARE(row.reply.x1(), row.request.x2());
        QCOMPARE(row.reply.x2(), row.request.x1());
        QVERIFY(row.reply.y1() > row.request.y1());
    }

    void callsStandBetweenRequestAndAnswerWithTheirScriptAsHead()
    {
        const DiagramLayout layout = laidOut(fixture::grantedFlow());
        const DiagramRow &row = layout.rows().at(1);
        QCOMPARE(row.callLines.size(), 3);
        QCOMPARE(row.callLines.at(0).text, u"uma_rpt_policy"_s);
        QCOMPARE(row.callLines.at(0).call, -1);
        QCOMPARE(row.callLines.at(1).text, u"getRequiredClaims"_s);
        QCOMPARE(row.callLines.at(1).line, 40);
        QVERIFY(row.callLines.first().rect.top() > row.request.y1());
        QVERIFY(row.callLines.last().rect.bottom() < row.reply.y1());
        QVERIFY(row.bracket.height() > 0);
        QVERIFY(layout.rows().at(0).bracket.isNull());
    }

    void everythingOfARowIsInsideIt()
    {
        const DiagramLayout layout = laidOut(fixture::grantedFlow());
        for (const DiagramRow &row : layout.rows()) {
            for (const TextShape &line : row.title + row.answer)
                QVERIFY(row.rect.contains(line.rect));
            for (const ChipShape &chip : row.sent + row.received)
                QVERIFY(row.rect.contains(chip.rect));
            for (const CallShape &call : row.callLines)
                QVERIFY(row.rect.contains(call.rect));
            QVERIFY(row.rect.contains(row.activation));
        }
    }

    void longTitlesTakeTwoLinesAndAreElided()
    {
        uma::FlowMessage message = fixture::grantedFlow().at(0);
        message.title = QString(u"A very long title "_s).repeated(30);
        const DiagramLayout layout = laidOut({message}, 560);
        const DiagramRow &row = layout.rows().first();
        QCOMPARE(row.title.size(), 2);
        QVERIFY(row.title.last().text.endsWith(u'…'));
        QVERIFY(!row.path);
        QVERIFY(row.sent.isEmpty() || row.sent.first().rect.right() <= layout.size().width());
    }

    void anUnansweredMessageHasNoReply()
    {
        uma::FlowMessage pending = fixture::grantedFlow().at(3);
        pending.status = 0;
        const DiagramLayout layout = laidOut({pending});
        QVERIFY(layout.rows().first().answer.isEmpty());
        QVERIFY(layout.rows().first().reply.isNull());
    }

    void aNewMessageLeavesTheRowsAboveAlone()
    {
        const QList<uma::FlowMessage> flow = fixture::grantedFlow();
        DiagramLayout layout = laidOut(flow.first(7));
        const QList<DiagramRow> before = layout.rows();
        layout.relayout(flow, 7);
        QCOMPARE(layout.rows().size(), 8);
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(layout.rows().at(i).rect, before.at(i).rect);
        QCOMPARE(laidOut(flow).rows().last().rect, layout.rows().last().rect);
    }

    void hitsFindRowsCallsAndChips()
    {
        const DiagramLayout layout = laidOut(fixture::grantedFlow());
        const DiagramRow &row = layout.rows().at(1);
        QCOMPARE(layout.hit(row.rect.center()).row, 1);
        QCOMPARE(layout.hit(row.callLines.at(2).rect.center()).call, 1);
        QCOMPARE(layout.hit(row.callLines.at(0).rect.center()).call, -1);
        const DiagramHit chip = layout.hit(row.received.first().rect.center());
        QVERIFY(chip.token.has_value());
        QCOMPARE(chip.token->label, u"B"_s);
        QCOMPARE(layout.hit({10, layout.size().height() + 5}).row, -1);
        QCOMPARE(layout.hit({-5, 10}).row, -1);
    }

    void rowFromFindsTheFirstVisibleRow()
    {
        const DiagramLayout layout = laidOut(fixture::grantedFlow());
        QCOMPARE(layout.rowFrom(0), 0);
        QCOMPARE(layout.rowFrom(layout.rows().at(3).rect.top()), 3);
        QCOMPARE(layout.rowFrom(layout.rows().at(3).rect.bottom() - 1), 3);
        QCOMPARE(layout.rowFrom(layout.size().height()), 8);
    }

    void theFooterStandsBelowTheLastRow()
    {
        DiagramLayout layout = laidOut(fixture::grantedFlow());
        const qreal height = layout.size().height();
        layout.setFooter(u"Next: something"_s);
        QVERIFY(layout.footer().has_value());
        QCOMPARE(layout.footer()->top(), height);
        layout.setFooter({});
        QCOMPARE(layout.size().height(), height);
    }

    void manyMessagesAreLaidOutOnlyOnce()
    {
        QList<uma::FlowMessage> flow;
        DiagramLayout layout = laidOut({});
        for (int i = 0; i < 2000; ++i) {
            uma::FlowMessage message = fixture::grantedFlow().at(1);
            message.index = i + 1;
            flow.append(message);
            layout.relayout(flow, i);
        }
        QCOMPARE(layout.rows().size(), 2000);
        QCOMPARE(layout.rows().last().number, 2000);
    }
};

QTEST_MAIN(TestDiagramLayout)
#include "tst_diagramlayout.moc"
