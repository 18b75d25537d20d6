// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/coverage.h"
#include "uma/recording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::uma;

namespace {

Event eventOf(const QString &kind, const QJsonObject &data)
{
    Event made;
    made.seq = 1;
    made.kind = kind;
    made.data = data;
    return made;
}

Recording sample()
{
    Recording recording;
    recording.result.name = u"US / NY"_s;
    recording.result.decision = u"granted"_s;
    recording.result.claims = {{u"city"_s, u"Zürich"_s}};
    recording.events = {eventOf(u"script.called"_s, {{u"script"_s, u"p"_s}, {u"lines"_s, QJsonArray{3, 4}}})};
    return recording;
}

} // namespace

class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsRead();
    void aDamagedFileIsRefused_data();
    void aDamagedFileIsRefused();
    void noCutIsTakenForTheWhole();
    void aNewerFormatIsToldApart();
    void aFolderThatIsNotThereIsNamed();
    void hiddenPropertiesAreNowhere();
    void coverageIsSummedByFile();
    void coverageTellsScriptsOfOneNameApart();
};

void TestRecording::whatIsSavedIsRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.trace"_s);
    QVERIFY(sample().save(path));
    const Result<Recording> read = Recording::load(path);
    QVERIFY(read);
    QCOMPARE(read->result.toJson(), sample().result.toJson());
    QCOMPARE(read->events.size(), 1);
    QCOMPARE(read->events.first().toJson(), sample().events.first().toJson());
}

void TestRecording::aDamagedFileIsRefused_data()
{
    QByteArray bomb("drover-trace 1\n\xff\xff\xff\xff");
    bomb += qCompress(QByteArray(1000, 'x')).mid(4);
    QByteArray flipped = sample().toBytes();
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 0x55);
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("no version") << QByteArray("drover-trace x\n");
    QTest::newRow("version zero") << QByteArray("drover-trace 0\nabcdefgh");
    QTest::newRow("endless first line") << QByteArray("drover-trace ") + QByteArray(100, '1');
    QTest::newRow("no content") << QByteArray("drover-trace 1\n");
    QTest::newRow("no zlib") << QByteArray("drover-trace 1\nabcdefgh");
    QTest::newRow("says 4 GiB") << bomb;
    QTest::newRow("a flipped bit") << flipped;
    QTest::newRow("no JSON") << QByteArray("drover-trace 1\n") + qCompress("x");
    QTest::newRow("an array") << QByteArray("drover-trace 1\n") + qCompress("[]");
    QTest::newRow("no result") << QByteArray("drover-trace 1\n") + qCompress("{\"events\":[]}");
}

void TestRecording::aDamagedFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<Recording> read = Recording::fromBytes(bytes, u"x.trace"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Input);
    QVERIFY(read.error().sentence().contains(u"x.trace"_s));
}

void TestRecording::noCutIsTakenForTheWhole()
{
    const QByteArray whole = sample().toBytes();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!Recording::fromBytes(whole.left(length), u"x.trace"_s));
}

void TestRecording::aNewerFormatIsToldApart()
{
    const Result<Recording> read = Recording::fromBytes("drover-trace 99\n" + qCompress("{}"), u"x.trace"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().sentence().contains(u"newer"_s), qPrintable(read.error().sentence()));
}

void TestRecording::aFolderThatIsNotThereIsNamed()
{
    const Result<void> saved = sample().save(u"/nowhere/at/all.trace"_s);
    QVERIFY(!saved);
    QVERIFY(saved.error().sentence().contains(u"/nowhere/at/all.trace"_s));
}

void TestRecording::hiddenPropertiesAreNowhere()
{
    const QString canary = u"c4n4ry-s3cret"_s;
    Scenario scenario;
    ScenarioScript script;
    script.name = u"p"_s;
    script.properties = {{u"key"_s, canary, true, {}}, {u"open"_s, u"plain"_s, false, {}}};
    scenario.policies = {script};
    Recording made = sample();
    made.result.claims = {{u"got"_s, canary}};
    made.events = {eventOf(u"script.called"_s, {{u"log"_s, QJsonArray{QJsonObject{{u"text"_s, u"using %1 and plain"_s.arg(canary)}}}},
                                              {u"value"_s, canary}})};
    const Recording recording = Recording::of(scenario, made.result, made.events);
    const QString told = QString::fromUtf8(QJsonDocument(recording.events.first().toJson()).toJson())
                         + QString::fromUtf8(QJsonDocument(recording.result.toJson()).toJson());
    QVERIFY(!told.contains(canary));
    QVERIFY(told.contains(u"using ••• and plain"_s));
}

void TestRecording::coverageIsSummedByFile()
{
    Scenario scenario;
    scenario.path = u"/tests/one.json"_s;
    ScenarioScript script;
    script.name = u"p"_s;
    script.file = u"scripts/../p.py"_s;
    scenario.policies = {script};
    Coverage coverage;
    for (int flow = 0; flow < 2; ++flow) {
        coverage.add({eventOf(u"script.loaded"_s, {{u"script"_s, u"p"_s},
                                                   {u"type"_s, u"uma_rpt_policy"_s},
                                                   {u"lines"_s, QJsonArray{1}},
                                                   {u"executable"_s, QJsonArray{1, 3, 4, 9}}}),
                      eventOf(u"script.called"_s, {{u"script"_s, u"p"_s}, {u"type"_s, u"uma_rpt_policy"_s}, {u"lines"_s, QJsonArray{3, 4, 3}}}),
                      eventOf(u"script.called"_s, {{u"script"_s, u"elsewhere"_s}, {u"lines"_s, QJsonArray{7}}})},
                     scenario);
    }
    QCOMPARE(coverage.toLcov(u"a b"_s), QByteArray("TN:a_b\nSF:/tests/p.py\nDA:1,2\nDA:3,4\nDA:4,2\nDA:9,0\nLF:4\nLH:3\nend_of_record\n"));
}

void TestRecording::coverageTellsScriptsOfOneNameApart()
{
    Scenario scenario;
    scenario.path = u"/tests/one.json"_s;
    const auto script = [](const QString &file) {
        ScenarioScript made;
        made.name = u"p"_s;
        made.file = file;
        return made;
    };
    scenario.gathering = {script(u"gathering/p.py"_s)};
    scenario.policies = {script(u"first/p.py"_s), script(u"second/p.py"_s)};
    const auto told = [](const QString &kind, const QString &type, const QString &inum, int line) {
        return eventOf(kind, {{u"script"_s, u"p"_s}, {u"type"_s, type}, {u"inum"_s, inum}, {u"lines"_s, QJsonArray{line}}});
    };
    Coverage coverage;
    coverage.add({told(u"script.loaded"_s, u"uma_claims_gathering"_s, u"1"_s, 1), told(u"script.loaded"_s, u"uma_rpt_policy"_s, u"2"_s, 1),
                  told(u"script.loaded"_s, u"uma_rpt_policy"_s, u"3"_s, 1), told(u"script.called"_s, u"uma_rpt_policy"_s, u"3"_s, 30),
                  told(u"script.called"_s, u"uma_claims_gathering"_s, u"1"_s, 10), told(u"script.called"_s, u"uma_rpt_policy"_s, u"2"_s, 20)},
                 scenario);
    const QMap<QString, Coverage::Lines> files{{u"/tests/gathering/p.py"_s, {{1, 1}, {10, 1}}},
                                               {u"/tests/first/p.py"_s, {{1, 1}, {20, 1}}},
                                               {u"/tests/second/p.py"_s, {{1, 1}, {30, 1}}}};
    QCOMPARE(coverage.files(), files);
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
