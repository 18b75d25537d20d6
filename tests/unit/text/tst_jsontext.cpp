// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jsontext.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;

class JsonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueIsWritten();
    void objectsComeBack();
    void whatIsNoObjectIsEmpty();
    void aTextIsReadAsOneValueOrItsMistakeHasALine();
};

void JsonTextTest::everyKindOfValueIsWritten()
{
    QCOMPARE(text::compactJson(QJsonObject{{u"a"_s, 1}}), u"{\"a\":1}"_s);
    QCOMPARE(text::compactJson(QJsonArray{1, true, QJsonValue::Null}), u"[1,true,null]"_s);
    QCOMPARE(text::compactJson(u"x\"y"_s), u"\"x\\\"y\""_s);
    QCOMPARE(text::compactJson(2.5), u"2.5"_s);
    QCOMPARE(text::compactJson(false), u"false"_s);
    QCOMPARE(text::compactJson(QJsonValue::Null), u"null"_s);
    QCOMPARE(text::indentedJson(QJsonObject{{u"a"_s, 1}}), u"{\n    \"a\": 1\n}\n"_s);
}

void JsonTextTest::objectsComeBack()
{
    const QJsonObject object{{u"k"_s, QJsonArray{u"\u00e4"_s, 1}}};
    QCOMPARE(text::jsonObject(text::indentedJson(object)), object);
}

void JsonTextTest::whatIsNoObjectIsEmpty()
{
    QVERIFY(text::jsonObject(u"no json"_s).isEmpty());
    QVERIFY(text::jsonObject(u"[1]"_s).isEmpty());
}

void JsonTextTest::aTextIsReadAsOneValueOrItsMistakeHasALine()
{
    QCOMPARE(text::readJson(u"\"x\""_s).value, QJsonValue(u"x"_s));
    QCOMPARE(text::readJson(u"null"_s).value, QJsonValue(QJsonValue::Null));
    QCOMPARE(text::readJson(u"{\"a\":[1]}"_s).value.toObject().value(u"a"_s).toArray().size(), 1);
    const text::JsonReading broken = text::readJson(u"{\n\"a\": 1,\n\"b\": oh\n}"_s);
    QVERIFY(broken.value.isUndefined());
    QCOMPARE(broken.line, 3);
    QVERIFY(!broken.why.isEmpty());
    const text::JsonReading two = text::readJson(u"1, 2"_s);
    QVERIFY(two.value.isUndefined());
    QCOMPARE(two.line, 1);
    QVERIFY(two.why.isEmpty());
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
