// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::test;

/// Scripts in a folder, comparing and promoting, where both servers are managed through the oxTrust API of Gluu 4.
class TestGluu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aScriptIsPulledChangedAndPushed();
    void aServerThatMovedOnRefusesThePush();
    void equalServersCompareEqual();
    void aChangedScriptIsPromoted();
    void aScopeGoesWithItsPolicy();

private:
    Outcome on(const SandboxChild &server, const QString &profile, const QStringList &arguments, const QByteArray &input = {})
    {
        return runWith(arguments + QStringList{u"--profile"_s, profile}, input,
                       {u"DROVER_CLIENT_SECRET="_s + server.secret()}, m_folder.path());
    }
    Outcome onStage(const QStringList &arguments, const QByteArray &input = {})
    {
        return on(m_from, u"gluu stage"_s, arguments, input);
    }
    Outcome onLive(const QStringList &arguments, const QByteArray &input = {})
    {
        return on(m_to, u"gluu live"_s, arguments, input);
    }
    Outcome both(const QStringList &arguments)
    {
        return runWith(arguments + QStringList{u"--from"_s, u"gluu stage"_s, u"--to"_s, u"gluu live"_s, u"--secret-stdin"_s},
                       (m_from.secret() + u'\n' + m_to.secret() + u'\n').toUtf8());
    }
    bool edit(const QByteArray &from, const QByteArray &to)
    {
        const QString path = m_folder.filePath(u"gluu_policy.py"_s);
        const QByteArray text = readFrom(path);
        return text.contains(from) && writeTo(path, QByteArray(text).replace(from, to));
    }
    QJsonObject stored() { return onStage({u"script"_s, u"get"_s, u"gluu_policy"_s}).json(); }

    SandboxChild m_from;
    SandboxChild m_to;
    QTemporaryDir m_folder;
};

void TestGluu::initTestCase()
{
    withoutKeychain();
    QVERIFY(m_from.start());
    QVERIFY(m_to.start());
    for (const auto &[name, line] : {std::pair(u"gluu stage"_s, m_from.readyLine), std::pair(u"gluu live"_s, m_to.readyLine)}) {
        const Outcome added = run({u"profile"_s, u"add"_s, name, u"--kind"_s, u"gluu4"_s, u"--sandbox"_s, QString::fromUtf8(line)});
        QVERIFY2(added.exitCode == 0, added.all().constData());
    }
    const Outcome created = onStage(
        {u"script"_s, u"create"_s, u"-"_s},
        R"({"name":"gluu_policy","scriptType":"UMA_RPT_POLICY","programmingLanguage":"PYTHON","script":"a = 1\nb = 1\n","level":1,"enabled":false})");
    QVERIFY2(created.exitCode == 0, created.all().constData());
}

void TestGluu::cleanupTestCase()
{
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"gluu stage"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"gluu live"_s, u"--yes"_s}).exitCode, 0);
}

void TestGluu::aScriptIsPulledChangedAndPushed()
{
    const int revision = stored().value(u"revision"_s).toInt();
    const Outcome pulled = onStage({u"script"_s, u"pull"_s, u"gluu_policy"_s});
    QVERIFY2(pulled.exitCode == 0, pulled.all().constData());
    QCOMPARE(onStage({u"script"_s, u"diff"_s, u"gluu_policy"_s}).exitCode, 0);
    QVERIFY(edit("a = 1", "a = 2"));
    const Outcome diff = onStage({u"script"_s, u"diff"_s, u"gluu_policy"_s});
    QCOMPARE(diff.exitCode, 1);
    QVERIFY2(diff.out.contains("+a = 2"), diff.out.constData());
    const Outcome pushed = onStage({u"script"_s, u"push"_s, u"gluu_policy"_s, u"--yes"_s});
    QVERIFY2(pushed.exitCode == 0, pushed.all().constData());
    QCOMPARE(stored().value(u"script"_s).toString(), u"a = 2\nb = 1\n"_s);
    QCOMPARE(stored().value(u"revision"_s).toInt(), revision + 1); // or a Gluu server would not load it
    QCOMPARE(stored().value(u"scriptType"_s).toString(), u"UMA_RPT_POLICY"_s);
    const Outcome versions = onStage({u"script"_s, u"history"_s, u"gluu_policy"_s, u"--json"_s});
    QVERIFY2(!versions.json().value(u"versions"_s).toArray().isEmpty(), versions.all().constData());
}

void TestGluu::aServerThatMovedOnRefusesThePush()
{
    const Outcome elsewhere = onStage({u"script"_s, u"update"_s, u"gluu_policy"_s, u"-"_s, u"--yes"_s}, R"({"script":"a = 2\nb = 7\n"})");
    QVERIFY2(elsewhere.exitCode == 0, elsewhere.all().constData());
    QVERIFY(edit("a = 2", "a = 3"));
    const Outcome refused = onStage({u"script"_s, u"push"_s, u"gluu_policy"_s, u"--yes"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(stored().value(u"script"_s).toString(), u"a = 2\nb = 7\n"_s);
    QVERIFY(edit("b = 1", "b = 1\n\n\n\nc = 1"));
    const Outcome pulledOver = onStage({u"script"_s, u"pull"_s, u"gluu_policy"_s, u"--overwrite"_s});
    QVERIFY2(pulledOver.exitCode == 0, pulledOver.all().constData());
    QVERIFY(edit("a = 2", "a = 4"));
    QCOMPARE(onStage({u"script"_s, u"push"_s, u"gluu_policy"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(stored().value(u"script"_s).toString(), u"a = 4\nb = 7\n"_s);
}

void TestGluu::equalServersCompareEqual()
{
    const Outcome equal = both({u"compare"_s, u"attribute"_s, u"--json"_s});
    QVERIFY2(equal.exitCode == 0, equal.all().constData());
}

void TestGluu::aChangedScriptIsPromoted()
{
    const Outcome differs = both({u"compare"_s, u"script"_s});
    QCOMPARE(differs.exitCode, 1);
    QVERIFY2(differs.out.contains("gluu_policy"), differs.out.constData());
    const Outcome promoted = both({u"promote"_s, u"script:gluu_policy"_s, u"--yes"_s});
    QVERIFY2(promoted.exitCode == 0, promoted.all().constData());
    QCOMPARE(onLive({u"script"_s, u"get"_s, u"gluu_policy"_s}).json().value(u"script"_s).toString(), u"a = 4\nb = 7\n"_s);
    const Outcome changed = onStage({u"script"_s, u"update"_s, u"gluu_policy"_s, u"-"_s, u"--yes"_s}, R"({"level":5})");
    QVERIFY2(changed.exitCode == 0, changed.all().constData());
    const Outcome again = both({u"promote"_s, u"script:gluu_policy"_s, u"--yes"_s});
    QVERIFY2(again.exitCode == 0, again.all().constData());
    QCOMPARE(onLive({u"script"_s, u"get"_s, u"gluu_policy"_s}).json().value(u"level"_s).toInt(), 5);
    const Outcome equal = both({u"compare"_s, u"script"_s});
    QVERIFY2(equal.exitCode == 0, equal.all().constData());
}

void TestGluu::aScopeGoesWithItsPolicy()
{
    const QString dn = stored().value(u"dn"_s).toString();
    const QByteArray scope = QJsonDocument(QJsonObject{{u"id"_s, u"gluu_scope"_s},
                                                       {u"displayName"_s, u"Gluu scope"_s},
                                                       {u"scopeType"_s, u"uma"_s},
                                                       {u"umaAuthorizationPolicies"_s, QJsonArray{dn}}})
                                 .toJson();
    const Outcome created = onStage({u"scope"_s, u"create"_s, u"-"_s}, scope);
    QVERIFY2(created.exitCode == 0, created.all().constData());
    const Outcome promoted = both({u"promote"_s, u"scope:gluu_scope"_s, u"--yes"_s});
    QVERIFY2(promoted.exitCode == 0, promoted.all().constData());
    const QString liveDn = onLive({u"script"_s, u"get"_s, u"gluu_policy"_s}).json().value(u"dn"_s).toString();
    QCOMPARE(onLive({u"scope"_s, u"get"_s, u"gluu_scope"_s}).json().value(u"umaAuthorizationPolicies"_s).toArray(), QJsonArray{liveDn});
}

QTEST_GUILESS_MAIN(TestGluu)
#include "tst_gluu.moc"
