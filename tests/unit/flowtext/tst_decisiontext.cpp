// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/decisiontext.h"
#include "flowfixture.h"

#include <QTest>

using namespace drover;
using namespace Qt::Literals::StringLiterals;

class TestDecisionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantedNamesThePolicyAndTheClaims()
    {
        QCOMPARE(flowtext::decisionSentence(fixture::grantedResult()),
                 u"Granted by uma_rpt_policy, with city = 'NY', country = 'US'."_s);
        QCOMPARE(flowtext::decisionWord(fixture::grantedResult()), u"GRANTED"_s);
    }

    void grantedWithoutPoliciesSaysThatNoneWasAsked()
    {
        uma::FlowResult result;
        result.decision = u"granted"_s;
        QCOMPARE(flowtext::decisionSentence(result), u"Granted: no policy had to be asked."_s);
    }

    void deniedNamesThePolicyAndTheLine()
    {
        const QList<uma::Event> events = fixture::eventsOf(fixture::deniedFlow());
        QCOMPARE(flowtext::decisionSentence(fixture::deniedResult(), events),
                 u"Denied by uma_rpt_policy, line 58, with city = 'Berlin', country = 'DE'."_s);
    }

    void deniedWithoutEventsLeavesTheLineOut()
    {
        QCOMPARE(flowtext::decisionSentence(fixture::deniedResult()),
                 u"Denied by uma_rpt_policy, with city = 'Berlin', country = 'DE'."_s);
    }

    void aPolicyThatRaisedIsToldAsSuch()
    {
        uma::FlowResult result = fixture::deniedResult();
        scripts::ScriptError error;
        error.script = u"uma_rpt_policy"_s;
        error.method = u"authorize"_s;
        error.line = 42;
        error.type = u"KeyError"_s;
        error.message = u"'zip'"_s;
        result.scriptErrors = {error};
        QCOMPARE(flowtext::decisionSentence(result),
                 u"Denied by uma_rpt_policy, line 42: authorize raised KeyError ('zip'), which the server takes for a refusal."_s);
    }

    void deniedWithNoPolicyAtAllSaysSo()
    {
        uma::FlowResult result;
        result.decision = u"denied"_s;
        QCOMPARE(flowtext::decisionSentence(result), u"Denied: no policy allows it."_s);
    }

    void needInfoNamesWhatIsMissing()
    {
        uma::FlowResult result;
        result.decision = u"need_info"_s;
        result.requiredClaims = {u"country"_s, u"city"_s, u"city"_s};
        result.claims = QJsonObject{{u"country"_s, u"US"_s}};
        QCOMPARE(flowtext::decisionSentence(result), u"More is needed: city."_s);
        QCOMPARE(flowtext::decisionWord(result), u"NEED INFO"_s);
    }

    void anErrorNamesStatusCodeAndMessage()
    {
        uma::FlowResult result;
        result.decision = u"error"_s;
        result.error = uma::FlowError{504, u"script_timeout"_s, u"gather of g was stopped in line 7."_s};
        QCOMPARE(flowtext::decisionSentence(result), u"The server answered 504 script_timeout. gather of g was stopped in line 7."_s);
    }

    void theReasonIsTheLastRefusalOfThePolicy()
    {
        const std::optional<flowtext::Reason> reason
            = flowtext::decisionReason(fixture::deniedResult(), fixture::eventsOf(fixture::deniedFlow()));
        QVERIFY(reason.has_value());
        QCOMPARE(reason->script, u"uma_rpt_policy"_s);
        QCOMPARE(reason->method, u"authorize"_s);
        QCOMPARE(reason->line, 58);
        QVERIFY(!flowtext::decisionReason(fixture::grantedResult()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestDecisionText)
#include "tst_decisiontext.moc"
