// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::Outcome;
using drover::test::run;

namespace {

QString script(const QString &name)
{
    return qEnvironmentVariable("DROVER_SOURCE") + u"/tests/scripthost/data/java/"_s + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Scripts in Java through drover-cli.
class TestJava : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilesSuffixIsItsLanguage();
    void theLanguageCanBeSaid();
    void aMethodIsCalled();
    void aFlowRunsWithThem_data();
    void aFlowRunsWithThem();

private:
    QString written(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestJava::aFilesSuffixIsItsLanguage()
{
    const QStringList command{u"script"_s, u"check"_s, u"--type"_s, u"uma_rpt_policy"_s, u"--json"_s};
    const Outcome good = run(command + QStringList{script(u"UmaRptPolicy.java"_s)});
    QVERIFY2(good.exitCode == 0, good.all());
    QVERIFY(good.json().value("problems"_L1).toArray().isEmpty());
    const Outcome bad = run(command + QStringList{written(u"Broken.java"_s, "public class Broken {\n  int x = ;\n}\n")});
    QVERIFY2(bad.exitCode == 1, bad.all());
    const QJsonObject problem = bad.json().value("problems"_L1).toArray().first().toObject();
    QCOMPARE(problem.value("code"_L1).toString(), u"java-syntax"_s);
    QCOMPARE(problem.value("line"_L1).toInt(), 2);
    QCOMPARE(problem.value("column"_L1).toInt(), 11);
}

void TestJava::theLanguageCanBeSaid()
{
    const QString file = written(u"policy.txt"_s, "package x;\nint");
    const QStringList command{u"script"_s, u"check"_s, file, u"--type"_s, u"uma_rpt_policy"_s, u"--json"_s};
    const Outcome java = run(command + QStringList{u"--language"_s, u"java"_s});
    QCOMPARE(java.json().value("problems"_L1).toArray().first().toObject().value("code"_L1).toString(), u"java-syntax"_s);
    const Outcome python = run(command);
    QCOMPARE(python.json().value("problems"_L1).toArray().first().toObject().value("code"_L1).toString(), u"syntax-error"_s);
    QCOMPARE(run(command + QStringList{u"--language"_s, u"ruby"_s}).exitCode, 2);
}

void TestJava::aMethodIsCalled()
{
    const Outcome outcome = run({u"script"_s, u"call"_s, script(u"UmaRptPolicy.java"_s), u"--type"_s, u"uma_rpt_policy"_s,
                                 u"--method"_s, u"getRequiredClaims"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all());
    const QJsonArray claims = outcome.json().value("result"_L1).toArray();
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims.at(1).toObject().value("name"_L1).toString(), u"city"_s);
}

void TestJava::aFlowRunsWithThem_data()
{
    QTest::addColumn<QByteArray>("gathering");
    QTest::addColumn<QByteArray>("city");
    QTest::addColumn<QString>("decision");
    const QByteArray java = R"({"name":"uma_claims_gathering","file":"Gathering.java"})";
    const QByteArray named = R"({"name":"uma_claims_gathering","language":"java","file":"gathering.txt"})";
    QTest::newRow("granted") << java << QByteArray("NY") << u"granted"_s;
    QTest::newRow("denied") << java << QByteArray("LA") << u"denied"_s;
    QTest::newRow("language in the scenario") << named << QByteArray("NY") << u"granted"_s;
}

void TestJava::aFlowRunsWithThem()
{
    QFETCH(const QByteArray, gathering);
    QFETCH(const QByteArray, city);
    QFETCH(const QString, decision);
    written(u"Gathering.java"_s, contentOf(script(u"UmaClaimsGathering.java"_s)));
    written(u"gathering.txt"_s, contentOf(script(u"UmaClaimsGathering.java"_s)));
    written(u"Policy.java"_s, contentOf(script(u"UmaRptPolicy.java"_s)));
    const QString scenario =
        written(u"flow.json"_s, R"({"name":"in Java","gathering":[)" + gathering +
                                    R"(],"policies":[{"name":"uma_rpt_policy","file":"Policy.java"}],)"
                                    R"("pages":[{"country":"US"},{"city":")" + city + R"("}]})");
    const Outcome outcome = run({u"flow"_s, u"run"_s, scenario, u"--json"_s});
    QVERIFY2(outcome.ended, outcome.all());
    QVERIFY2(outcome.json().value("decision"_L1).toString() == decision, outcome.all());
}

QTEST_GUILESS_MAIN(TestJava)
#include "tst_java.moc"
