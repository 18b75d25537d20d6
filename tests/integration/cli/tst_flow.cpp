// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using drover::test::data;
using drover::test::Outcome;
using drover::test::run;

class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsDescribeAFlow();
    void anUnexpectedDecisionExitsWithOne();
    void theResultIsOneDocument();
    void aReportForPipelinesIsWritten();
    void aScriptErrorNamesItsLine();
    void aRunawayScriptIsStoppedAndNamed();
    void aRecordingIsReplayed();
    void aRecordingThatCannotBeReadIsNamed();
    void coverageTellsWhatRanAndWhatDidNot();
    void theDemoGrantsOneAndDeniesTheOther();
    void missingJavaIsToldWithWhatToInstall();
};

void TestFlow::optionsDescribeAFlow()
{
    const Outcome outcome = run({u"flow"_s, u"run"_s, u"--gathering"_s, data(u"flows/gather.py"_s), u"--policy"_s,
                                 data(u"flows/policy.py"_s), u"--claim"_s, u"1:country=DE"_s, u"--claim"_s, u"2:city=Berlin"_s,
                                 u"--property"_s, u"policy:country=DE"_s, u"--property"_s, u"policy:city=Berlin"_s,
                                 u"--expect"_s, u"granted"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QVERIFY(outcome.out.contains("granted"));
}

void TestFlow::anUnexpectedDecisionExitsWithOne()
{
    const Outcome outcome = run({u"flow"_s, u"run"_s, data(u"flows/wrong.json"_s), u"--expect"_s, u"granted"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.contains("denied"));
}

void TestFlow::theResultIsOneDocument()
{
    const Outcome outcome = run({u"flow"_s, u"run"_s, data(u"flows/right.json"_s), u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject json = outcome.json();
    QCOMPARE(json.value(u"decision"_s).toString(), u"granted"_s);
    QCOMPARE(json.value(u"passed"_s).toBool(), true);
    QCOMPARE(json.value(u"error"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(json.value(u"ticketRotations"_s).toInt(), 2);
    QCOMPARE(json.value(u"requiredClaims"_s).toArray(), (QJsonArray{u"country"_s, u"city"_s}));
    const QJsonArray steps = json.value(u"steps"_s).toArray();
    QCOMPARE(steps.size(), 2);
    const QJsonObject first = steps.at(0).toObject();
    QCOMPARE(first.value(u"page"_s).toString(), u"/uma2/sample/country.xhtml"_s);
    QCOMPARE(first.value(u"prepared"_s).toBool(), true);
    QCOMPARE(first.value(u"gathered"_s).toBool(), true);
    QCOMPARE(first.value(u"nextStep"_s).toInt(), -1);
    QCOMPARE(first.value(u"pageClaims"_s).toObject(), (QJsonObject{{u"country"_s, u"US"_s}}));
    const QJsonObject policy = json.value(u"policies"_s).toArray().at(0).toObject();
    QCOMPARE(policy, (QJsonObject{{u"name"_s, u"uma_rpt_policy"_s}, {u"authorized"_s, true}}));
}

void TestFlow::aReportForPipelinesIsWritten()
{
    const QTemporaryDir folder;
    const QString report = folder.filePath(u"report.xml"_s);
    const Outcome outcome = run({u"flow"_s, u"run"_s, data(u"flows/wrong.json"_s), u"--expect"_s, u"granted"_s, u"--junit"_s, report});
    QCOMPARE(outcome.exitCode, 1);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int cases = 0;
    int failures = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        cases += xml.name() == u"testcase"_s ? 1 : 0;
        failures += xml.name() == u"failure"_s ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(cases, 1);
    QCOMPARE(failures, 1);
}

void TestFlow::aScriptErrorNamesItsLine()
{
    const Outcome outcome = run({u"flow"_s, u"run"_s, data(u"flows/gather-raises.json"_s), u"--json"_s});
    const QJsonObject error = outcome.json().value(u"scriptErrors"_s).toArray().at(0).toObject();
    QCOMPARE(error.value(u"script"_s).toString(), u"uma_claims_gathering"_s);
    QCOMPARE(error.value(u"method"_s).toString(), u"gather"_s);
    QCOMPARE(error.value(u"type"_s).toString(), u"KeyError"_s);
    QFile script(data(u"flows/gather.py"_s));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = script.readAll().split('\n');
    const int line = error.value(u"line"_s).toInt();
    QVERIFY(line > 0 && line <= lines.size());
    QVERIFY(lines.at(line - 1).contains("no such key"));
}

void TestFlow::aRunawayScriptIsStoppedAndNamed()
{
    const Outcome outcome = run({u"flow"_s, u"run"_s, data(u"flows/gather-loops.json"_s), u"--json"_s});
    const QJsonObject json = outcome.json();
    QCOMPARE(json.value(u"decision"_s).toString(), u"error"_s);
    QCOMPARE(json.value(u"error"_s).toObject().value(u"code"_s).toString(), u"script_timeout"_s);
    const QJsonObject error = json.value(u"scriptErrors"_s).toArray().at(0).toObject();
    QCOMPARE(error.value(u"method"_s).toString(), u"gather"_s);
    QVERIFY(error.value(u"line"_s).toInt() > 0);
}

void TestFlow::aRecordingIsReplayed()
{
    const QTemporaryDir folder;
    const QString trace = folder.filePath(u"right.trace"_s);
    QList<int> recordedMoments;
    for (const QString &through : {u"engine"_s, u"http"_s}) {
        const Outcome recorded =
            run({u"flow"_s, u"run"_s, data(u"flows/right.json"_s), u"--json"_s, u"--record"_s, trace, u"--through"_s, through});
        QVERIFY2(recorded.exitCode == 0, recorded.all().constData());
        const Outcome replayed = run({u"flow"_s, u"replay"_s, trace, u"--json"_s});
        QVERIFY2(replayed.exitCode == 0, replayed.all().constData());
        QJsonObject json = replayed.json();
        const QJsonArray events = json.take(u"events"_s).toArray();
        recordedMoments << json.take(u"moments"_s).toInt();
        QCOMPARE(json, recorded.json());
        QVERIFY(events.size() > 10);
        QVERIFY(!events.at(0).toObject().value(u"data"_s).toObject().value(u"lines"_s).toArray().isEmpty());
        const Outcome inWords = run({u"flow"_s, u"replay"_s, trace});
        QCOMPARE(inWords.exitCode, 0);
        QVERIFY2(inWords.out.contains("gather = True") && inWords.out.contains("granted"), inWords.all().constData());
    }
    // Each line is in it, whichever way the scripts were called; a sandbox keeps its scripts, so that the one line of each
    // script's destroy is not.
    QVERIFY(recordedMoments.last() > 50);
    QCOMPARE(recordedMoments.last(), recordedMoments.first() - 2);
}

void TestFlow::aRecordingThatCannotBeReadIsNamed()
{
    const Outcome outcome = run({u"flow"_s, u"replay"_s, data(u"flows/right.json"_s)});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("right.json") && outcome.err.count('\n') == 1, outcome.err.constData());
}

void TestFlow::coverageTellsWhatRanAndWhatDidNot()
{
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"policy.py"_s));
    QVERIFY(QFile::copy(data(u"flows/policy.py"_s), script.fileName()));
    QFile scenario(folder.filePath(u"one.json"_s));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"name": "one", "policies": [{"name": "policy", "file": "policy.py"}], "pushedClaims": {"country": "US", "city": "NY"},
                       "expect": {"decision": "granted"}})");
    scenario.close();
    const QString report = folder.filePath(u"lines.info"_s);
    for (const QString &through : {u"engine"_s, u"http"_s}) {
        const Outcome outcome = run({u"flow"_s, u"test"_s, folder.path(), u"--coverage"_s, report, u"--through"_s, through});
        QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains(QByteArray("SF:" + script.fileName().toUtf8() + '\n')), text.constData());
        // Of one scenario alone it is the same.
        const QString ofOne = folder.filePath(u"one.info"_s);
        QCOMPARE(run({u"flow"_s, u"run"_s, scenario.fileName(), u"--coverage"_s, ofOne, u"--through"_s, through}).exitCode, 0);
        QFile one(ofOne);
        QVERIFY(one.open(QIODevice::ReadOnly));
        QCOMPARE(one.readAll(), text);
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = script.readAll().split('\n');
        script.close();
        const auto times = [&](const QByteArray &wanted) {
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const qsizetype at = text.indexOf(QByteArray("\nDA:" + QByteArray::number(i + 1) + ','));
                if (lines.at(i).contains(wanted) && at >= 0)
                    return text.mid(text.indexOf(',', at) + 1, text.indexOf('\n', at + 1) - text.indexOf(',', at) - 1).toInt();
            }
            return -1;
        };
        QCOMPARE(times("class UmaRptPolicy"), 1);
        QCOMPARE(times("def authorize"), 1);
        QCOMPARE(times("print \"authorize"), 1);
        QCOMPARE(times("return \"somebody_else\""), 0);
    }
}

void TestFlow::theDemoGrantsOneAndDeniesTheOther()
{
    const Outcome outcome = run({u"demo"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    const QString text = QString::fromUtf8(outcome.out);
    QVERIFY(text.contains(u"US / NY: granted"_s));
    QVERIFY(text.contains(u"DE / Berlin: denied"_s));
    QVERIFY(text.contains(u"gather_claims"_s));
}

void TestFlow::missingJavaIsToldWithWhatToInstall()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DROVER_JAVA"_s, u"/nowhere/java"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(drover::test::cli(), {u"flow"_s, u"run"_s, data(u"flows/right.json"_s)});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 3);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(u"Java"_s, Qt::CaseInsensitive), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
