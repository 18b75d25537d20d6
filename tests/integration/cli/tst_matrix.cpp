// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::test;

class TestMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCombinationIsDecided();
    void theDecisionsAreATableAndCsv();
    void valuesAreProposedFromTheScripts();
    void aScriptsExceptionIsNoted();
    void wrongUsageIsToldInOneLine_data();
    void wrongUsageIsToldInOneLine();
};

void TestMatrix::everyCombinationIsDecided()
{
    const Outcome outcome = run({u"flow"_s, u"matrix"_s, data(u"flows/right.json"_s), u"--vary"_s,
                                 u"country=US,DE,''"_s, u"--vary"_s, u"city=NY,LA,"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    const QJsonObject json = outcome.json();
    QCOMPARE(json.value(u"name"_s).toString(), u"right claims are granted"_s);
    const QJsonArray cells = json.value(u"cells"_s).toArray();
    QCOMPARE(cells.size(), 9);
    for (const QJsonValue &cell : cells) {
        const QJsonObject claims = cell.toObject().value(u"claims"_s).toObject();
        const bool right = claims.value(u"country"_s) == u"US"_s && claims.value(u"city"_s) == u"NY"_s;
        QCOMPARE(cell.toObject().value(u"decision"_s).toString() == u"granted"_s, right);
        // Each is what flow run decides for these claims.
        const Outcome single =
            run({u"flow"_s, u"run"_s, u"--gathering"_s, data(u"flows/gather.py"_s), u"--policy"_s,
                 data(u"flows/policy.py"_s), u"--claim"_s, u"1:country="_s + claims.value(u"country"_s).toString(),
                 u"--claim"_s, u"2:city="_s + claims.value(u"city"_s).toString(), u"--json"_s});
        QCOMPARE(cell.toObject().value(u"decision"_s), single.json().value(u"decision"_s));
    }
    QCOMPARE(json.value(u"summary"_s).toObject().value(u"granted"_s).toInt(), 1);
}

void TestMatrix::theDecisionsAreATableAndCsv()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"m.csv"_s);
    const QStringList matrix{u"flow"_s, u"matrix"_s, data(u"flows/right.json"_s), u"--vary"_s, u"country=US,DE"_s};
    const Outcome table = run(matrix + QStringList{u"--csv"_s, file});
    QVERIFY2(table.exitCode == 0, table.all().constData());
    QVERIFY2(table.out.contains("US       granted") && table.out.contains("DE       denied") &&
                 table.out.contains("1 granted, 1 denied"),
             table.out.constData());
    QCOMPARE(readFrom(file), QByteArray("country,decision,note\r\nUS,granted,\r\nDE,denied,The policy uma_rpt_policy said no.\r\n"));
    QCOMPARE(run(matrix + QStringList{u"--csv"_s, u"-"_s}).out, readFrom(file));
}

void TestMatrix::valuesAreProposedFromTheScripts()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(data(u"flows/gather.py"_s), folder.filePath(u"gather.py"_s)));
    QByteArray policy = readFrom(data(u"flows/policy.py"_s));
    QVERIFY(writeTo(folder.filePath(u"policy.py"_s), policy));
    QVERIFY(writeTo(folder.filePath(u"s.json"_s),
                    R"({"name":"s","gathering":[{"name":"uma_claims_gathering","file":"gather.py"}],
        "policies":[{"name":"p","file":"policy.py"}],"pages":[{"country":""},{"city":""}]})"));
    const Outcome proposed = run({u"flow"_s, u"matrix"_s, folder.filePath(u"s.json"_s), u"--propose"_s, u"--json"_s});
    QVERIFY2(proposed.exitCode == 0, proposed.all().constData());
    const QJsonArray axes = proposed.json().value(u"axes"_s).toArray();
    QJsonObject values;
    for (const QJsonValue &axis : axes)
        values.insert(axis.toObject().value(u"claim"_s).toString(), axis.toObject().value(u"values"_s));
    QVERIFY2(values.value(u"country"_s).toArray().contains(u"US"_s) &&
                 values.value(u"city"_s).toArray().contains(u"NY"_s),
             proposed.all().constData());
    const Outcome run1 = run({u"flow"_s, u"matrix"_s, folder.filePath(u"s.json"_s), u"--json"_s});
    QVERIFY2(run1.exitCode == 0, run1.all().constData());
    QVERIFY(run1.err.contains("--vary country="));
    QVERIFY(run1.json().value(u"summary"_s).toObject().value(u"granted"_s).toInt() >= 1);
    QVERIFY(run1.json().value(u"summary"_s).toObject().value(u"denied"_s).toInt() >= 1);
}

void TestMatrix::aScriptsExceptionIsNoted()
{
    const Outcome outcome =
        run({u"flow"_s, u"matrix"_s, data(u"flows/gather-raises.json"_s), u"--vary"_s, u"country=US"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    const QJsonObject cell = outcome.json().value(u"cells"_s).toArray().first().toObject();
    QVERIFY2(cell.value(u"note"_s).toString().contains(u"KeyError"_s), outcome.all().constData());
}

void TestMatrix::wrongUsageIsToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QString scenario = data(u"flows/right.json"_s);
    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("no scenario", {}, u"scenario"_s);
    row("scenario", {u"/nowhere/s.json"_s}, u"/nowhere/s.json"_s);
    row("axis", {scenario, u"--vary"_s, u"country"_s}, u"country"_s);
    row("value twice", {scenario, u"--vary"_s, u"country=US,US"_s}, u"US"_s);
    row("claim twice", {scenario, u"--vary"_s, u"country=US"_s, u"--vary"_s, u"country=DE"_s}, u"country"_s);
    row("jobs", {scenario, u"--vary"_s, u"country=US"_s, u"--jobs"_s, u"0"_s}, u"--jobs"_s);
    row("too many",
        {scenario, u"--vary"_s, u"a=1,2,3,4,5,6,7,8,9,10"_s, u"--vary"_s, u"b=1,2,3,4,5,6,7,8,9,10"_s, u"--vary"_s,
         u"c=1,2,3,4,5,6,7,8,9,10"_s, u"--vary"_s, u"d=1,2,3,4,5,6,7,8,9,10"_s, u"--vary"_s,
         u"e=1,2,3,4,5,6,7,8,9,10"_s, u"--vary"_s, u"f=1,2,3,4,5,6,7,8,9,10"_s, u"--vary"_s, u"g=1,2"_s},
        u"combinations"_s);
}

void TestMatrix::wrongUsageIsToldInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = run(QStringList{u"flow"_s, u"matrix"_s} + arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(named), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
