// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jsontext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::wire::JsonText;

/// What is written must be what Qt's own reader reads back.
class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack_data();
    void textsComeBack();
    void numbersComeBack_data();
    void numbersComeBack();
    void structuresComeBack();
    void halfASurrogatePairIsReplaced();
    void aTreeIsWrittenAsItsDocumentIs();
};

namespace {

QJsonValue readBack(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    return error.error == QJsonParseError::NoError ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

} // namespace

void TestJsonText::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"urn:ietf:params:oauth:grant-type:uma-ticket"_s;
    QTest::newRow("quotes and backslashes") << u"a \"b\" \\c\\ /d"_s;
    QTest::newRow("controls") << u"\n\r\t\b\f\u0001\u001f\u007f"_s + QChar(0) + u'x';
    QTest::newRow("beyond ASCII") << u"Zürich – Ελλάδα 日本 \u2028"_s;
    QTest::newRow("beyond the first plane") << u"a \U0001F40E b\U0001F411"_s;
    QTest::newRow("mixed ends") << u"ü\"ü"_s;
}

void TestJsonText::textsComeBack()
{
    QFETCH(const QString, text);
    QCOMPARE(readBack(JsonText().value(text).take()), QJsonValue(text));
    const QJsonObject named = readBack(JsonText().beginObject().name(text).value(text).endObject().take()).toObject();
    QCOMPARE(named, (QJsonObject{{text, text}}));
}

void TestJsonText::numbersComeBack_data()
{
    QTest::addColumn<QJsonValue>("number");
    QTest::newRow("zero") << QJsonValue(0);
    QTest::newRow("negative") << QJsonValue(-1);
    QTest::newRow("largest") << QJsonValue(std::numeric_limits<qint64>::max());
    QTest::newRow("beyond doubles") << QJsonValue((qint64(1) << 53) + 1);
    QTest::newRow("fraction") << QJsonValue(0.1);
    QTest::newRow("huge") << QJsonValue(1.5e300);
    QTest::newRow("tiny") << QJsonValue(-2.5e-7);
}

void TestJsonText::numbersComeBack()
{
    QFETCH(const QJsonValue, number);
    const QJsonValue read = readBack(JsonText().value(number).take());
    QCOMPARE(read, number);
    QCOMPARE(read.toInteger(), number.toInteger());
}

void TestJsonText::structuresComeBack()
{
    JsonText text;
    text.beginObject().name("a"_L1).value(true).name("b"_L1).beginArray().endArray();
    text.name("c"_L1).beginArray().value(1).null().value(u"x"_s).beginObject().endObject().endArray();
    text.name("d"_L1).raw("{\"e\":[1]}").name("f"_L1).value(QStringList{u"g"_s, u"h"_s}).endObject();
    QCOMPARE(text.take(), R"({"a":true,"b":[],"c":[1,null,"x",{}],"d":{"e":[1]},"f":["g","h"]})");
    QVERIFY(text.take().isEmpty());
}

void TestJsonText::halfASurrogatePairIsReplaced()
{
    const QString half = u"a"_s + QChar(0xd83d) + u"b"_s;
    QCOMPARE(readBack(JsonText().value(half).take()).toString(), u"a?b"_s);
}

void TestJsonText::aTreeIsWrittenAsItsDocumentIs()
{
    const QJsonObject tree{{u"texts"_s, QJsonArray{u"a"_s, u"ü"_s}},
                           {u"numbers"_s, QJsonArray{1, 2.5, -3}},
                           {u"nothing"_s, QJsonValue()},
                           {u"deep"_s, QJsonObject{{u"er"_s, QJsonObject{{u"yes"_s, true}}}}}};
    QCOMPARE(JsonText().value(tree).take(), QJsonDocument(tree).toJson(QJsonDocument::Compact));
    QCOMPARE(JsonText().value(QJsonValue(QJsonArray{tree})).take(),
             QJsonDocument(QJsonArray{tree}).toJson(QJsonDocument::Compact));
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
