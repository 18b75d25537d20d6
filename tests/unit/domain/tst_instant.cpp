// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Dates as the servers write them.
class TestInstant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void datesAreRead_data();
    void datesAreRead();
    void whatIsNoDateIsInvalid();
};

void TestInstant::datesAreRead_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("written");
    QTest::newRow("milliseconds") << QJsonValue(qint64(1'700'000'000'123)) << u"2023-11-14T22:13:20.123Z"_s;
    QTest::newRow("before 1970") << QJsonValue(-1) << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("without a zone it is UTC, in summer too") << QJsonValue(u"2024-07-01T12:00:00"_s) << u"2024-07-01T12:00:00.000Z"_s;
    QTest::newRow("an hour that Berlin does not have") << QJsonValue(u"2024-03-31T02:30:00"_s) << u"2024-03-31T02:30:00.000Z"_s;
    QTest::newRow("Z") << QJsonValue(u"2024-07-01T12:00:00.5Z"_s) << u"2024-07-01T12:00:00.500Z"_s;
    QTest::newRow("offset") << QJsonValue(u"2024-07-01T12:00:00+02:00"_s) << u"2024-07-01T12:00:00.000+02:00"_s;
}

void TestInstant::datesAreRead()
{
    QFETCH(QJsonValue, value);
    QTEST(drover::domain::instantOf(value).toString(Qt::ISODateWithMs), "written");
}

void TestInstant::whatIsNoDateIsInvalid()
{
    for (const QJsonValue &value : {QJsonValue(u"soon"_s), QJsonValue(u""_s), QJsonValue(true), QJsonValue(QJsonValue::Null)})
        QVERIFY(!drover::domain::instantOf(value).isValid());
}

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
