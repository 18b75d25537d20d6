// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/messagetext.h"
#include "flowtext/scriptcall.h"
#include "flowfixture.h"

#include <QTest>

using namespace drover;
using namespace Qt::Literals::StringLiterals;

class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsNamedByMethodAndPath()
    {
        QCOMPARE(flowtext::requestLine(fixture::grantedFlow().at(1)), u"POST /jans-auth/restv1/token"_s);
    }

    void anAnswerIsNamedByItsErrorCodeElseByItsStatus()
    {
        const QList<uma::FlowMessage> flow = fixture::deniedFlow();
        QCOMPARE(flowtext::answerLine(flow.at(0)), u"401 Unauthorized"_s);
        QCOMPARE(flowtext::answerLine(flow.at(1)), u"403 need_info"_s);
        QCOMPARE(flowtext::answerLine(flow.last()), u"403 forbidden_by_policy"_s);
        uma::FlowMessage strange = flow.at(0);
        strange.status = 418;
        QCOMPARE(flowtext::answerLine(strange), u"418"_s);
        strange.status = 0;
        QCOMPARE(flowtext::answerLine(strange), u"no answer yet"_s);
    }

    void theSentenceTellsPartiesCallsAnswerAndRemarks()
    {
        QCOMPARE(flowtext::sentence(fixture::grantedFlow().at(1)),
                 u"Message 2, client to authorization server: Ask for an RPT with ticket A. 2 script call(s). Answered 403 need_info "
                 "with ticket B. Claims are missing: country and city. The requesting party has to enter them. 1 remark(s)."_s);
    }

    void anUnansweredMessageSaysSo()
    {
        uma::FlowMessage pending = fixture::grantedFlow().at(3);
        pending.status = 0;
        QVERIFY(flowtext::sentence(pending).endsWith(u"No answer yet."_s));
    }

    void tokensAreNamedByKind()
    {
        QCOMPARE(flowtext::tokenText({u"A"_s, u"ticket"_s, {}}), u"ticket A"_s);
        QCOMPARE(flowtext::tokenText({u"RPT 2"_s, u"rpt"_s, {}}), u"RPT 2"_s);
    }

    void scriptCallsKeepTheirLinesAndValues()
    {
        const QList<flowtext::ScriptCall> calls = flowtext::scriptCalls(fixture::grantedFlow().at(1));
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls.first().script, u"uma_rpt_policy"_s);
        QCOMPARE(flowtext::callText(calls.first()), u"getRequiredClaims = ['country', 'city']"_s);
        QCOMPARE(flowtext::lineText(calls.first()), u"line 40"_s);
        QCOMPARE(calls.first().lines, (QList<int>{31, 32, 40}));
    }

    void requiredClaimsAreToldByTheirNames()
    {
        const QJsonArray definitions{QJsonObject{{u"claim_type"_s, u"string"_s}, {u"name"_s, u"country"_s}},
                                     QJsonObject{{u"claim_type"_s, u"string"_s}, {u"name"_s, u"city"_s}}};
        const auto call = flowtext::scriptCall(fixture::called(u"p"_s, u"getRequiredClaims"_s, definitions, {9}));
        QCOMPARE(call->value, u"['country', 'city']"_s);
        QCOMPARE(flowtext::scriptCall(fixture::called(u"p"_s, u"getRequiredClaims"_s, QJsonArray(), {9}))->value, u"[]"_s);
    }

    void aRaisedErrorNamesTypeAndLine()
    {
        const QJsonObject error{{u"script"_s, u"p"_s}, {u"method"_s, u"authorize"_s}, {u"line"_s, 42},
                                {u"type"_s, u"java.lang.NullPointerException"_s}, {u"message"_s, u"null"_s}};
        const std::optional<flowtext::ScriptCall> call
            = flowtext::scriptCall(fixture::called(u"p"_s, u"authorize"_s, false, {40, 41}, error));
        QVERIFY(call.has_value());
        QVERIFY(call->failed());
        QCOMPARE(call->line, 42);
        QCOMPARE(flowtext::callText(*call), u"authorize raised NullPointerException"_s);
    }

    void onlyFailedLoadsAreCalls()
    {
        QVERIFY(!flowtext::scriptCall(fixture::event(u"script.loaded"_s, {{u"script"_s, u"p"_s}, {u"state"_s, u"loaded"_s}})));
        const auto failed = flowtext::scriptCall(fixture::event(u"script.loaded"_s, {{u"script"_s, u"p"_s}, {u"state"_s, u"dummy"_s}}));
        QVERIFY(failed.has_value());
        QCOMPARE(flowtext::callText(*failed), u"could not be loaded"_s);
    }

    void valuesAreWrittenAsPythonWritesThem_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QJsonValue() << u"None"_s;
        QTest::newRow("true") << QJsonValue(true) << u"True"_s;
        QTest::newRow("number") << QJsonValue(-1) << u"-1"_s;
        QTest::newRow("text with quote") << QJsonValue(u"O'Hara"_s) << u"'O\\'Hara'"_s;
        QTest::newRow("umlaut") << QJsonValue(u"Zürich"_s) << u"'Zürich'"_s;
        QTest::newRow("list") << QJsonValue(QJsonArray{u"a"_s, 2}) << u"['a', 2]"_s;
        QTest::newRow("map") << QJsonValue(QJsonObject{{u"k"_s, QJsonValue()}}) << u"{'k': None}"_s;
    }

    void valuesAreWrittenAsPythonWritesThem()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, text);
        QCOMPARE(flowtext::pythonText(value), text);
    }

    void longValuesAreShortened()
    {
        const QString text = flowtext::pythonText(QString(500, u'x'), 20);
        QCOMPARE(text.size(), 20);
        QVERIFY(text.endsWith(u'…'));
    }

    void everyKindOfEventHasWords()
    {
        uma::FlowMessage message = fixture::grantedFlow().at(1);
        message.events += fixture::event(u"step.submitted"_s, {{u"step"_s, 1}, {u"gathered"_s, true},
                                                                {u"pageClaims"_s, QJsonObject{{u"country"_s, u"US"_s}}}});
        message.events += fixture::event(u"policy.decided"_s, {{u"script"_s, u"p"_s}, {u"scope"_s, u"s"_s}, {u"authorized"_s, false}});
        message.events += fixture::event(u"something.new"_s, {});
        QCOMPARE(flowtext::eventLines(message),
                 (QStringList{u"uma_rpt_policy: getRequiredClaims = ['country', 'city'] (line 40)"_s,
                              u"uma_rpt_policy: getClaimsGatheringScriptName = 'uma_claims_gathering' (line 66)"_s,
                              u"uma_rpt_policy requires country, city; missing: country, city."_s,
                              u"The ticket was replaced by a new one: claims are missing."_s,
                              u"Step 1: entered country = 'US'; gathered."_s, u"p refuses s."_s}));
    }

    void remarksAreFoundInTheEvents()
    {
        const QList<uma::FlowRemark> remarks = flowtext::remarks(fixture::grantedFlow().at(1));
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().code, u"Q-REDIRECT-USER"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
