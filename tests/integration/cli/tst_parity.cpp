// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::Outcome;
using drover::test::run;

namespace {

/// What may differ between two runs: times, and the names of tickets in URLs.
QJsonValue comparable(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array << comparable(item);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : {u"durationMs"_s, u"traceback"_s})
        object.remove(key);
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = comparable(QJsonValue(it.value()));
    return object;
}

} // namespace

/// Every scenario of tests/data/flows (tests/data/login in cli_loginparity) through the engine in process and over HTTP: each as its
/// author expects, and both the same.
class TestParity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothWaysGiveTheSameAnswer_data();
    void bothWaysGiveTheSameAnswer();

private:
    QJsonArray m_engine;
    QJsonArray m_http;
};

void TestParity::initTestCase()
{
    const QString folder = drover::test::data(QStringLiteral(DROVER_PARITY_FOLDER));
    const QStringList common{u"flow"_s, u"test"_s, folder, u"--json"_s};
    const Outcome engine = run(common + QStringList{u"--through"_s, u"engine"_s}, 700000);
    m_engine = engine.json().value(u"scenarios"_s).toArray();
    QVERIFY2(!m_engine.isEmpty(), engine.err.constData());
    const Outcome http = run(common + QStringList{u"--through"_s, u"http"_s, u"--jobs"_s, u"2"_s}, 700000);
    m_http = http.json().value(u"scenarios"_s).toArray();
    QCOMPARE(m_http.size(), m_engine.size());
    QVERIFY(m_engine.size() >= 35);
}

void TestParity::bothWaysGiveTheSameAnswer_data()
{
    QTest::addColumn<QJsonObject>("engine");
    QTest::addColumn<QJsonObject>("http");
    for (qsizetype i = 0; i < m_engine.size(); ++i) {
        const QJsonObject engine = m_engine.at(i).toObject();
        QTest::newRow(qPrintable(engine.value(u"file"_s).toString())) << engine << m_http.at(i).toObject();
    }
}

void TestParity::bothWaysGiveTheSameAnswer()
{
    QFETCH(QJsonObject, engine);
    QFETCH(QJsonObject, http);
    QCOMPARE(engine.value(u"file"_s).toString(), http.value(u"file"_s).toString());
    const QByteArray shown = QJsonDocument(engine).toJson();
    QVERIFY2(engine.value(u"passed"_s).toBool(), shown.constData());
    const QJsonObject left = comparable(engine.value(u"result"_s)).toObject();
    const QJsonObject right = comparable(http.value(u"result"_s)).toObject();
    for (const QString &key : left.keys()) {
        const QByteArray both = key.toUtf8() + "\nengine: " + QJsonDocument(QJsonArray{left.value(key)}).toJson()
                                + "\nhttp: " + QJsonDocument(QJsonArray{right.value(key)}).toJson();
        QVERIFY2(left.value(key) == right.value(key), both.constData());
    }
    QCOMPARE(right.keys(), left.keys());
}

QTEST_GUILESS_MAIN(TestParity)
#include "tst_parity.moc"
