// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::data;
using drover::test::Outcome;
using drover::test::run;

class TestScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodScriptHasNoProblems();
    void aSyntaxErrorHasItsLine();
    void aMissingClassIsAnError();
    void aMethodIsCalled();
    void propertiesReachTheScript();
    void aMethodThatRaisesExitsWithOne();
    void aMethodThatLoopsIsStopped();
};

void TestScript::aGoodScriptHasNoProblems()
{
    const Outcome outcome = run({u"script"_s, u"check"_s, data(u"flows/gather.py"_s), u"--type"_s, u"uma_claims_gathering"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    for (const QJsonValue &problem : outcome.json().value(u"problems"_s).toArray())
        QVERIFY(problem.toObject().value(u"severity"_s).toString() != u"error"_s);
}

void TestScript::aSyntaxErrorHasItsLine()
{
    const Outcome outcome = run({u"script"_s, u"check"_s, data(u"flows/broken_syntax.py"_s), u"--type"_s, u"uma_claims_gathering"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject problem = outcome.json().value(u"problems"_s).toArray().at(0).toObject();
    QCOMPARE(problem.value(u"severity"_s).toString(), u"error"_s);
    QCOMPARE(problem.value(u"line"_s).toInt(), 9);
    QVERIFY(!problem.value(u"code"_s).toString().isEmpty());
    QVERIFY(!problem.value(u"message"_s).toString().isEmpty());
}

void TestScript::aMissingClassIsAnError()
{
    const Outcome outcome = run({u"script"_s, u"check"_s, data(u"flows/without_class.py"_s), u"--type"_s, u"uma_rpt_policy"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.contains("UmaRptPolicy"));
}

void TestScript::aMethodIsCalled()
{
    const Outcome outcome = run({u"script"_s, u"call"_s, data(u"flows/gather.py"_s), u"--type"_s, u"uma_claims_gathering"_s,
                                 u"--method"_s, u"gather"_s, u"--arg"_s, u"1"_s, u"--arg"_s,
                                 u"{\"pageClaims\":{\"country\":\"US\"}}"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    const QJsonObject json = outcome.json();
    QCOMPARE(json.value(u"result"_s), QJsonValue(true));
    QCOMPARE(json.value(u"error"_s), QJsonValue(QJsonValue::Null));
    QVERIFY(json.value(u"log"_s).toArray().size() >= 1);
    QCOMPARE(json.value(u"context"_s).toObject().value(u"pctClaims"_s).toObject().value(u"country"_s).toString(), u"US"_s);
}

void TestScript::propertiesReachTheScript()
{
    const Outcome outcome = run({u"script"_s, u"call"_s, data(u"flows/policy.py"_s), u"--type"_s, u"uma_rpt_policy"_s, u"--method"_s,
                                 u"authorize"_s, u"--arg"_s, u"{\"claims\":{\"country\":\"FR\",\"city\":\"Lyon\"}}"_s, u"--properties"_s,
                                 u"{\"country\":\"FR\",\"city\":\"Lyon\"}"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QCOMPARE(outcome.json().value(u"result"_s), QJsonValue(true));
}

void TestScript::aMethodThatRaisesExitsWithOne()
{
    const Outcome outcome = run({u"script"_s, u"call"_s, data(u"flows/policy.py"_s), u"--type"_s, u"uma_rpt_policy"_s, u"--method"_s,
                                 u"authorize"_s, u"--properties"_s, u"{\"fault\":\"authorize raises\"}"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject json = outcome.json();
    QCOMPARE(json.value(u"result"_s), QJsonValue(false));
    QVERIFY(json.value(u"error"_s).toObject().value(u"type"_s).toString().contains(u"NumberFormatException"_s));
}

void TestScript::aMethodThatLoopsIsStopped()
{
    const Outcome outcome = run({u"script"_s, u"call"_s, data(u"flows/policy.py"_s), u"--type"_s, u"uma_rpt_policy"_s, u"--method"_s,
                                 u"authorize"_s, u"--properties"_s, u"{\"fault\":\"authorize loops\"}"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json().value(u"error"_s).toObject().value(u"type"_s).toString(), u"ScriptTimeout"_s);
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
