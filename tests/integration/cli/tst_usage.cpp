// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::Outcome;
using drover::test::run;

class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void wrongUsageIsToldInOneLine_data();
    void wrongUsageIsToldInOneLine();
    void withoutArgumentsTheCommandsAreListed();
    void theVersionIsPrinted();
};

void TestUsage::everyCommandHasHelp_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char *name : {"demo", "sandbox", "flow run", "flow test", "script check", "script call", "host-archive"})
        QTest::newRow(name) << QString::fromLatin1(name).split(u' ');
}

void TestUsage::everyCommandHasHelp()
{
    QFETCH(QStringList, command);
    const Outcome outcome = run(command + QStringList{u"--help"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("--help"));
    QVERIFY(outcome.out.contains("--json"));
    QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
}

void TestUsage::wrongUsageIsToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &line, const QString &named) {
        QTest::newRow(name) << line.split(u' ') << named;
    };
    row("unknown command", u"fly away"_s, u"fly"_s);
    row("unknown option", u"flow run --wings"_s, u"wings"_s);
    row("no scenario", u"flow run"_s, u"scenario"_s);
    row("scenario that is not there", u"flow run /nowhere/at/all.json"_s, u"/nowhere/at/all.json"_s);
    row("claim without a step", u"flow run --gathering g.py --claim country=US"_s, u"country=US"_s);
    row("claim of step 0", u"flow run --gathering g.py --claim 0:country=US"_s, u"0:country=US"_s);
    row("script that is not there", u"flow run --gathering /nowhere/g.py"_s, u"/nowhere/g.py"_s);
    row("property of no script", u"flow run --gathering g.py --property other:a=b"_s, u"other"_s);
    row("runner", u"flow run --policy p.py --through water"_s, u"water"_s);
    row("port", u"sandbox --port many"_s, u"many"_s);
    row("port of a part that is to come", u"sandbox --oxd-port many"_s, u"many"_s);
    row("seed", u"sandbox --seed poppy"_s, u"poppy"_s);
    row("clients", u"sandbox --clients -4"_s, u"-4"_s);
    row("folder", u"flow test /nowhere"_s, u"/nowhere"_s);
    row("jobs", u"flow test . --jobs 0"_s, u"0"_s);
    row("check without type", u"script check x.py"_s, u"--type"_s);
    row("check without file", u"script check --type uma_rpt_policy"_s, u"file"_s);
    row("check of no file", u"script check /nowhere/x.py --type uma_rpt_policy"_s, u"/nowhere/x.py"_s);
    row("recording that is not there", u"flow replay /nowhere/a.trace"_s, u"/nowhere/a.trace"_s);
}

void TestUsage::wrongUsageIsToldInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(named), outcome.err.constData());
}

void TestUsage::withoutArgumentsTheCommandsAreListed()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.contains("flow run"));
    QCOMPARE(run({u"--help"_s}).exitCode, 0);
}

void TestUsage::theVersionIsPrinted()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.startsWith("drover-cli "));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
