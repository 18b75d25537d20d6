// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/jsonlogic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::uma::applyJsonLogic;

namespace {

QJsonValue parsed(const QString &json)
{
    return QJsonDocument::fromJson((u"["_s + json + u']').toUtf8()).array().first();
}

QString compact(const QJsonValue &value)
{
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.mid(1, text.size() - 2);
}

} // namespace

class TestJsonLogic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void operatorsAnswerAsTheReferenceDoes_data();
    void operatorsAnswerAsTheReferenceDoes();
    void whatCannotBeAppliedIsRefusedByName_data();
    void whatCannotBeAppliedIsRefusedByName();
    void deepRulesAreRefusedAndDoNotCrash();
    void mutatedRulesNeverCrash();
};

void TestJsonLogic::operatorsAnswerAsTheReferenceDoes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *rule, const char *data, const char *expected) {
        QTest::newRow(rule) << QString::fromUtf8(rule) << QString::fromUtf8(data) << QString::fromUtf8(expected);
    };
    row(R"({"var":0})", "[true,false]", "true");
    row(R"({"var":1})", "[true,false]", "false");
    row(R"({"var":[7,"none"]})", "[true]", "\"none\"");
    row(R"({"var":7})", "[true]", "null");
    row(R"({"var":""})", "[true]", "[true]");
    row(R"({"var":"a.b"})", R"({"a":{"b":3}})", "3");
    row(R"({"var":"a.b"})", R"({"a":null})", "null");
    row(R"({"var":"length"})", "[1,2]", "2");
    row(R"({"and":[{"var":0},{"var":1}]})", "[true,true]", "true");
    row(R"({"and":[{"var":0},{"var":1}]})", "[true,false]", "false");
    row(R"({"or":[{"var":0},{"var":1}]})", "[false,true]", "true");
    row(R"({"and":[{"or":[{"var":0},{"var":1}]},{"var":2}]})", "[false,true,true]", "true");
    row(R"({"!":{"var":0}})", "[true]", "false");
    row(R"({"!!":[[]]})", "[]", "false");
    row(R"({"!!":["0"]})", "[]", "true");
    row(R"({"!":[0]})", "[]", "true");
    row(R"({"if":[{"var":0},"a","b"]})", "[true]", "\"a\"");
    row(R"({"if":[{"var":0},"a",{"var":1},"b","c"]})", "[false,true]", "\"b\"");
    row(R"({"if":[false,"a"]})", "[]", "null");
    row(R"({"?:":[true,1,2]})", "[]", "1");
    row(R"({"==":[1,"1"]})", "[]", "true");
    row(R"({"===":[1,"1"]})", "[]", "false");
    row(R"({"!=":[1,"1"]})", "[]", "false");
    row(R"({"!==":[1,"1"]})", "[]", "true");
    row(R"({"==":[0,false]})", "[]", "true");
    row(R"({"==":[null,0]})", "[]", "false");
    row(R"({"==":[[1],1]})", "[]", "true");
    row(R"({">":[2,1]})", "[]", "true");
    row(R"({">=":["2",2]})", "[]", "true");
    row(R"({"<":[1,2,3]})", "[]", "true");
    row(R"({"<":[1,3,3]})", "[]", "false");
    row(R"({"<=":[1,3,3]})", "[]", "true");
    row(R"({"<":["a","b"]})", "[]", "true");
    row(R"({"<":["a",1]})", "[]", "false");
    row(R"({"in":["b","abc"]})", "[]", "true");
    row(R"({"in":[1,[1,2]]})", "[]", "true");
    row(R"({"in":["1",[1,2]]})", "[]", "false");
    row(R"({"in":["a",null]})", "[]", "false");
    row(R"({"cat":["a",1,true,null,[2,3]]})", "[]", "\"a1true2,3\"");
    row(R"({"substr":["jsonlogic",4]})", "[]", "\"logic\"");
    row(R"({"substr":["jsonlogic",-5]})", "[]", "\"logic\"");
    row(R"({"substr":["jsonlogic",1,3]})", "[]", "\"son\"");
    row(R"({"substr":["jsonlogic",4,-2]})", "[]", "\"log\"");
    row(R"({"+":[1,"2",3]})", "[]", "6");
    row(R"({"+":["3.5 x"]})", "[]", "3.5");
    row(R"({"*":[2,"3"]})", "[]", "6");
    row(R"({"-":[5,2]})", "[]", "3");
    row(R"({"-":[5]})", "[]", "-5");
    row(R"({"/":[4,2]})", "[]", "2");
    row(R"({"%":[5,3]})", "[]", "2");
    row(R"({"min":[3,1,2]})", "[]", "1");
    row(R"({"max":[3,1,2]})", "[]", "3");
    row(R"({"merge":[[1],2,[3,[4]]]})", "[]", "[1,2,3,[4]]");
    row(R"({"missing":["a","b"]})", R"({"a":1})", "[\"b\"]");
    row(R"({"missing_some":[1,["a","b"]]})", R"({"a":1})", "[]");
    row(R"({"missing_some":[2,["a","b"]]})", R"({"a":1})", "[\"b\"]");
    row(R"({"map":[{"var":""},{"*":[{"var":""},2]}]})", "[1,2]", "[2,4]");
    row(R"({"filter":[{"var":""},{">":[{"var":""},1]}]})", "[1,2,3]", "[2,3]");
    row(R"({"reduce":[{"var":""},{"+":[{"var":"current"},{"var":"accumulator"}]},0]})", "[1,2,3]", "6");
    row(R"({"all":[{"var":""},{">":[{"var":""},0]}]})", "[1,2]", "true");
    row(R"({"all":[{"var":""},{">":[{"var":""},0]}]})", "[]", "false");
    row(R"({"some":[{"var":""},{">":[{"var":""},1]}]})", "[1,2]", "true");
    row(R"({"none":[{"var":""},{">":[{"var":""},2]}]})", "[1,2]", "true");
    row(R"({"log":"x"})", "[]", "\"x\"");
    row(R"([{"var":0},1])", "[true]", "[true,1]");
    row(R"({"a":1,"b":2})", "[]", R"({"a":1,"b":2})");
    row("true", "[]", "true");
}

void TestJsonLogic::operatorsAnswerAsTheReferenceDoes()
{
    QFETCH(QString, rule);
    QFETCH(QString, data);
    QFETCH(QString, expected);
    const auto result = applyJsonLogic(parsed(rule), parsed(data));
    QVERIFY(result);
    QCOMPARE(compact(*result), expected);
}

void TestJsonLogic::whatCannotBeAppliedIsRefusedByName_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown operator") << u"{\"xor\":[true,false]}"_s << u"xor"_s;
    QTest::newRow("unknown inside") << u"{\"and\":[true,{\"nor\":[1]}]}"_s << u"nor"_s;
    QTest::newRow("all over nothing") << u"{\"all\":[{\"var\":\"x\"},true]}"_s << u"all"_s;
    QTest::newRow("product of nothing") << u"{\"*\":[]}"_s << u"*"_s;
}

void TestJsonLogic::whatCannotBeAppliedIsRefusedByName()
{
    QFETCH(QString, rule);
    QFETCH(QString, named);
    const auto result = applyJsonLogic(parsed(rule), QJsonArray{true});
    QVERIFY(!result);
    QVERIFY(result.error().why.contains(named));
}

void TestJsonLogic::deepRulesAreRefusedAndDoNotCrash()
{
    QString rule = u"true"_s;
    for (int i = 0; i < 480; ++i) {
        rule = u"{\"!\":"_s + rule + u'}';
    }
    QVERIFY(applyJsonLogic(parsed(rule), QJsonArray()));
    QJsonValue deep = true;
    for (int i = 0; i < 600; ++i) {
        deep = QJsonObject{{u"!"_s, deep}};
    }
    QVERIFY(!applyJsonLogic(deep, QJsonArray()));
}

void TestJsonLogic::mutatedRulesNeverCrash()
{
    const QByteArray seed =
        R"({"and":[{"or":[{"var":0},{"==":[{"var":"1"},"x"]}]},{"substr":["abc",-1,{"var":2}]},{"%":[5,0]}]})";
    QRandomGenerator random(20260721);
    for (int i = 0; i < 3000; ++i) {
        QByteArray rule = seed;
        for (int change = 0; change < 3; ++change) {
            const qsizetype at = random.bounded(static_cast<int>(rule.size()));
            if (random.bounded(2) == 0) {
                rule[at] = static_cast<char>(random.bounded(32, 127));
            } else {
                rule.remove(at, 1);
            }
        }
        const QJsonDocument document = QJsonDocument::fromJson(rule);
        if (document.isObject()) {
            const auto result = applyJsonLogic(document.object(), QJsonArray{true, false, 3});
            QVERIFY(result || !result.error().why.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestJsonLogic)
#include "tst_jsonlogic.moc"
