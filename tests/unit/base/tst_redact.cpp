// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestRedact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsInTextAreReplaced_data();
    void secretsInTextAreReplaced();
    void ordinaryTextIsLeftAlone();
    void secretsAtAnyDepthOfJsonAreReplaced();
    void theSchemeOfAnAuthorizationHeaderStays();
};

void TestRedact::secretsInTextAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("form") << u"grant_type=client_credentials&client_secret=S3cr3tValue&scope=a"_s;
    QTest::newRow("json") << u"{\"client_secret\": \"S3cr3tValue\"}"_s;
    QTest::newRow("camel case") << u"{\"clientSecret\":\"S3cr3tValue\"}"_s;
    QTest::newRow("header") << u"Authorization: Basic S3cr3tValue"_s;
    QTest::newRow("bearer in prose") << u"sent Bearer S3cr3tValue to the server"_s;
    QTest::newRow("cookie") << u"Host: as\r\nCookie: session_id=S3cr3tValue"_s;
    QTest::newRow("rpt") << u"ticket=t&rpt=S3cr3tValue"_s;
    QTest::newRow("password") << u"password: S3cr3tValue"_s;
}

void TestRedact::secretsInTextAreReplaced()
{
    QFETCH(QString, text);
    const QString shown = drover::redacted(text);
    QVERIFY2(!shown.contains(u"S3cr3tValue"_s), qPrintable(shown));
    QVERIFY(shown.contains(drover::redactionMark()));
}

void TestRedact::ordinaryTextIsLeftAlone()
{
    const QString text = u"ticket=8f3a&scope=openid secret agents may pass, authorization is needed"_s;
    QCOMPARE(drover::redacted(text), text);
}

void TestRedact::secretsAtAnyDepthOfJsonAreReplaced()
{
    const QJsonObject inner{{u"clientSecret"_s, u"x"_s}, {u"clientName"_s, u"n"_s}};
    const QJsonObject outer{{u"entries"_s, QJsonArray{inner}}, {u"access_token"_s, u"t"_s}};
    const QJsonObject shown = drover::redacted(QJsonValue(outer)).toObject();
    QCOMPARE(shown.value(u"access_token"_s).toString(), drover::redactionMark());
    const QJsonObject entry = shown.value(u"entries"_s).toArray().at(0).toObject();
    QCOMPARE(entry.value(u"clientSecret"_s).toString(), drover::redactionMark());
    QCOMPARE(entry.value(u"clientName"_s).toString(), u"n"_s);
}

void TestRedact::theSchemeOfAnAuthorizationHeaderStays()
{
    const QByteArray mark = drover::redactionMark().toUtf8();
    QCOMPARE(drover::redactedHeader("Authorization", "Bearer abcdef"), QByteArray("Bearer ") + mark);
    QCOMPARE(drover::redactedHeader("Set-Cookie", "a=b"), mark);
    QCOMPARE(drover::redactedHeader("Accept", "text/html"), QByteArray("text/html"));
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
