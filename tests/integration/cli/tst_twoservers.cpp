// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::test;

/// compare and promote between two sandboxes in processes of their own.
class TestTwoServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void equalServersCompareEqual();
    void aNewObjectGoesWithItsReferences();
    void aChangedObjectIsChangedThereToo();
    void aClientKeepsItsIdAndNotItsSecret();
    void whatItRefersToMustBeThere();
    void wrongUsageIsToldInOneLine_data();
    void wrongUsageIsToldInOneLine();

private:
    QByteArray bothSecrets() const { return (m_from.secret() + u'\n' + m_to.secret() + u'\n').toUtf8(); }
    Outcome both(const QStringList &arguments, const QByteArray &more = {})
    {
        const Outcome outcome =
            runWith(arguments + QStringList{u"--from"_s, u"stage"_s, u"--to"_s, u"live"_s, u"--secret-stdin"_s},
                    bothSecrets() + more);
        m_told += outcome.all();
        return outcome;
    }
    Outcome on(const SandboxChild &server, const QString &profile, const QStringList &arguments,
               const QByteArray &input = {})
    {
        return runWith(arguments + QStringList{u"--profile"_s, profile}, input,
                       {u"DROVER_CLIENT_SECRET="_s + server.secret()});
    }
    Outcome onStage(const QStringList &arguments, const QByteArray &input = {})
    {
        return on(m_from, u"stage"_s, arguments, input);
    }
    Outcome onLive(const QStringList &arguments, const QByteArray &input = {})
    {
        return on(m_to, u"live"_s, arguments, input);
    }

    SandboxChild m_from;
    SandboxChild m_to;
    QByteArray m_told;
};

void TestTwoServers::initTestCase()
{
    withoutKeychain();
    QVERIFY(m_from.start());
    QVERIFY(m_to.start());
    QCOMPARE(run({u"profile"_s, u"add"_s, u"stage"_s, u"--sandbox"_s, QString::fromUtf8(m_from.readyLine)}).exitCode,
             0);
    QCOMPARE(run({u"profile"_s, u"add"_s, u"live"_s, u"--sandbox"_s, QString::fromUtf8(m_to.readyLine)}).exitCode, 0);
}

void TestTwoServers::cleanupTestCase()
{
    QVERIFY(!m_told.contains(m_from.secret().toUtf8()) && !m_told.contains(m_to.secret().toUtf8()) &&
            !m_told.contains("CANARY"));
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"stage"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"live"_s, u"--yes"_s}).exitCode, 0);
}

void TestTwoServers::equalServersCompareEqual()
{
    const Outcome equal = both({u"compare"_s, u"scope"_s, u"script"_s, u"attribute"_s, u"--json"_s});
    QVERIFY2(equal.exitCode == 0, equal.all().constData());
    QCOMPARE(equal.json().value(u"differ"_s).toBool(true), false);
    QVERIFY(equal.json().value(u"kinds"_s).toObject().value(u"script"_s).toObject().value(u"same"_s).toInt() > 20);
}

void TestTwoServers::aNewObjectGoesWithItsReferences()
{
    const QByteArray policy =
        R"({"name":"moving_policy","scriptType":"uma_rpt_policy","script":"a = 1\n","level":4,"enabled":false})";
    const QString policyDn =
        onStage({u"script"_s, u"create"_s, u"-"_s, u"--json"_s}, policy).json().value(u"dn"_s).toString();
    QVERIFY(!policyDn.isEmpty());
    const QByteArray scope = QJsonDocument(QJsonObject{{u"id"_s, u"moving_scope"_s},
                                                       {u"displayName"_s, u"Moving"_s},
                                                       {u"scopeType"_s, u"uma"_s},
                                                       {u"umaAuthorizationPolicies"_s, QJsonArray{policyDn}}})
                                 .toJson();
    QCOMPARE(onStage({u"scope"_s, u"create"_s, u"-"_s}, scope).exitCode, 0);

    const Outcome differs = both({u"compare"_s, u"--json"_s});
    QCOMPARE(differs.exitCode, 1);
    QCOMPARE(differs.json().value(u"kinds"_s).toObject().value(u"scope"_s).toObject().value(u"different"_s).toArray(),
             (QJsonArray{QJsonObject{{u"object"_s, u"scope:moving_scope"_s}, {u"state"_s, u"onlyFrom"_s}}}));
    const QStringList promote{u"promote"_s, u"scope:moving_scope"_s, u"script:moving_policy"_s};
    const Outcome dry = both(promote + QStringList{u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.json().value(u"plan"_s).toArray().size(), 2);
    QCOMPARE(onLive({u"scope"_s, u"get"_s, u"moving_scope"_s}).exitCode, 1);
    QCOMPARE(both(promote, "n\n").exitCode, 1);
    QCOMPARE(onLive({u"scope"_s, u"get"_s, u"moving_scope"_s}).exitCode, 1);
    const Outcome done = both(promote + QStringList{u"--yes"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());

    const QJsonObject live = onLive({u"scope"_s, u"get"_s, u"moving_scope"_s}).json();
    const QString liveDn = onLive({u"script"_s, u"get"_s, u"moving_policy"_s}).json().value(u"dn"_s).toString();
    QVERIFY(liveDn != policyDn);
    QCOMPARE(live.value(u"umaAuthorizationPolicies"_s).toArray(), QJsonArray{liveDn});
    QCOMPARE(both({u"compare"_s}).exitCode, 0);
    const Outcome again = both(promote);
    QCOMPARE(again.exitCode, 0); // nothing to ask about
}

void TestTwoServers::aChangedObjectIsChangedThereToo()
{
    QCOMPARE(
        onStage({u"script"_s, u"update"_s, u"moving_policy"_s, u"-"_s, u"--yes"_s}, R"({"level":9,"script":"a = 2\n"})")
            .exitCode,
        0);
    const Outcome differs = both({u"compare"_s, u"script"_s});
    QCOMPARE(differs.exitCode, 1);
    QVERIFY2(differs.out.contains("differs: script:uma_rpt_policy/moving_policy") &&
                 differs.out.contains("level: 4 \xe2\x86\x92 9") && differs.out.contains("-a = 1\n  +a = 2"),
             differs.out.constData());
    const Outcome shown = both({u"promote"_s, u"script:moving_policy"_s}, "y\n");
    QVERIFY2(shown.exitCode == 0 && shown.err.contains("level: 4 \xe2\x86\x92 9"), shown.all().constData());
    QCOMPARE(onLive({u"script"_s, u"get"_s, u"moving_policy"_s}).json().value(u"level"_s).toInt(), 9);
    QCOMPARE(both({u"compare"_s, u"script"_s}).exitCode, 0);
}

void TestTwoServers::aClientKeepsItsIdAndNotItsSecret()
{
    const QByteArray client =
        R"({"clientName":"mover","redirectUris":["https://m.example"],"clientSecret":"CANARY-stage"})";
    const QString id =
        onStage({u"client"_s, u"create"_s, u"-"_s, u"--json"_s}, client).json().value(u"inum"_s).toString();
    const Outcome promoted = both({u"promote"_s, u"client:mover"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(promoted.exitCode == 0, promoted.all().constData());
    const Outcome live = onLive({u"client"_s, u"get"_s, id, u"--show-secrets"_s});
    QCOMPARE(live.json().value(u"clientName"_s).toString(), u"mover"_s);
    QVERIFY(!live.out.contains("CANARY"));
}

void TestTwoServers::whatItRefersToMustBeThere()
{
    const QString dn = onStage({u"script"_s, u"create"_s, u"-"_s, u"--json"_s},
                               R"({"name":"stays_here","scriptType":"uma_rpt_policy","script":"a","enabled":false})")
                           .json()
                           .value(u"dn"_s)
                           .toString();
    const QByteArray scope = QJsonDocument(QJsonObject{{u"id"_s, u"lonely"_s},
                                                       {u"displayName"_s, u"Lonely"_s},
                                                       {u"scopeType"_s, u"uma"_s},
                                                       {u"umaAuthorizationPolicies"_s, QJsonArray{dn}}})
                                 .toJson();
    QCOMPARE(onStage({u"scope"_s, u"create"_s, u"-"_s}, scope).exitCode, 0);
    const Outcome refused = both({u"promote"_s, u"scope:lonely"_s, u"--yes"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("script:uma_rpt_policy/stays_here"), refused.err.constData());
    QCOMPARE(onLive({u"scope"_s, u"get"_s, u"lonely"_s}).exitCode, 1);
}

void TestTwoServers::wrongUsageIsToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("kind", {u"compare"_s, u"weather"_s}, u"weather"_s);
    row("no object", {u"promote"_s}, u"script:"_s);
    row("object", {u"promote"_s, u"moving_policy"_s}, u"moving_policy"_s);
}

void TestTwoServers::wrongUsageIsToldInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = both(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(named), outcome.err.constData());
    const Outcome oneMissing = run({u"compare"_s, u"--from"_s, u"stage"_s});
    QCOMPARE(oneMissing.exitCode, 2);
    QVERIFY(oneMissing.err.contains("--to"));
}

QTEST_GUILESS_MAIN(TestTwoServers)
#include "tst_twoservers.moc"
