// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::test;

namespace {

const QByteArray good("# -*- coding: utf-8 -*-\n"
                      "from io.jans.model.custom.script.type.uma import UmaRptPolicyType\n"
                      "class UmaRptPolicy(UmaRptPolicyType):\n"
                      "    def __init__(self, currentTimeMillis):\n"
                      "        self.top = 'first'\n"
                      "    def init(self, customScript, configurationAttributes):\n"
                      "        return True\n"
                      "    def destroy(self, configurationAttributes):\n"
                      "        return True\n"
                      "    def getApiVersion(self):\n"
                      "        return 11\n"
                      "    def getRequiredClaims(self, context):\n"
                      "        return []\n"
                      "    def authorize(self, context):\n"
                      "        return 'last' == 'last'\n"
                      "    def getClaimsGatheringScriptName(self, context):\n"
                      "        return ''\n");

} // namespace

/// Scripts of a server in a folder: pull, diff, push, history, rollback, LDIF. Against a sandbox in a process of its
/// own.
class TestScriptFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aPulledScriptIsTwoFiles();
    void aChangeIsDiffedPushedAndKept();
    void aServerThatMovedOnRefusesThePush();
    void changedFilesAreNotPulledOver();
    void aConflictLeavesTheFilesAlone();
    void theServersOwnErrorIsReported();
    void anOlderVersionIsRolledBackTo();
    void aNewScriptIsCreated();
    void hiddenValuesAreNeverInAFile();
    void entriesAreExportedAndImported();
    void entriesOfFilesNeedNoServer();
    void wrongUsageIsToldInOneLine_data();
    void wrongUsageIsToldInOneLine();

private:
    Outcome on(const QStringList &arguments, const QByteArray &input = {})
    {
        return runWith(arguments + QStringList{u"--profile"_s, u"files"_s}, input,
                       {u"DROVER_CLIENT_SECRET="_s + m_sandbox.secret()}, m_folder.path());
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool edit(const QByteArray &from, const QByteArray &to)
    {
        const QByteArray text = readFrom(path(u"policy.py"_s));
        return text.contains(from) && writeTo(path(u"policy.py"_s), QByteArray(text).replace(from, to));
    }
    QByteArray onServer()
    {
        return on({u"script"_s, u"get"_s, u"policy"_s}).json().value(u"script"_s).toString().toUtf8();
    }
    QJsonArray versions()
    {
        return on({u"script"_s, u"history"_s, u"policy"_s, u"--json"_s}).json().value(u"versions"_s).toArray();
    }
    /// Somebody else changes the script.
    bool elsewhere(const QByteArray &from, const QByteArray &to)
    {
        const QString text = QString::fromUtf8(QByteArray(onServer()).replace(from, to));
        return on({u"script"_s, u"update"_s, u"policy"_s, u"-"_s, u"--yes"_s},
                  QJsonDocument(QJsonObject{{u"script"_s, text}}).toJson())
                   .exitCode == 0;
    }

    SandboxChild m_sandbox;
    QTemporaryDir m_folder;
};

void TestScriptFiles::initTestCase()
{
    withoutKeychain();
    QVERIFY(m_sandbox.start());
    QCOMPARE(run({u"profile"_s, u"add"_s, u"files"_s, u"--sandbox"_s, QString::fromUtf8(m_sandbox.readyLine)}).exitCode,
             0);
    const QJsonObject script{
        {u"name"_s, u"policy"_s},
        {u"scriptType"_s, u"uma_rpt_policy"_s},
        {u"enabled"_s, true},
        {u"level"_s, 3},
        {u"script"_s, QString::fromUtf8(good)},
        {u"configurationProperties"_s,
         QJsonArray{QJsonObject{{u"value1"_s, u"key"_s}, {u"value2"_s, u"CANARY-hidden"_s}, {u"hide"_s, true}},
                    QJsonObject{{u"value1"_s, u"open"_s}, {u"value2"_s, u"seen"_s}}}}};
    const Outcome created = on({u"script"_s, u"create"_s, u"-"_s}, QJsonDocument(script).toJson());
    QVERIFY2(created.exitCode == 0, created.all().constData());
}

void TestScriptFiles::cleanupTestCase()
{
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"files"_s, u"--yes"_s}).exitCode, 0);
}

void TestScriptFiles::aPulledScriptIsTwoFiles()
{
    const Outcome pulled = on({u"script"_s, u"pull"_s, u"policy"_s, u"--json"_s});
    QVERIFY2(pulled.exitCode == 0, pulled.all().constData());
    QCOMPARE(pulled.json().value(u"scripts"_s).toArray().first().toObject().value(u"pulled"_s).toBool(), true);
    QCOMPARE(readFrom(path(u"policy.py"_s)), good);
    const QJsonObject properties = QJsonDocument::fromJson(readFrom(path(u"policy.json"_s))).object();
    QCOMPARE(properties.value(u"level"_s).toInt(), 3);
    QCOMPARE(properties.value(u"scriptType"_s).toString(), u"uma_rpt_policy"_s);
    QCOMPARE(properties.value(u"drover"_s).toObject().value(u"revision"_s).toInt(), 1);
    QCOMPARE(on({u"script"_s, u"diff"_s, u"policy"_s}).exitCode, 0);
    QCOMPARE(on({u"script"_s, u"push"_s, u"policy"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(versions().size(), 1);
}

void TestScriptFiles::aChangeIsDiffedPushedAndKept()
{
    QVERIFY(edit("'first'", "'changed'"));
    const Outcome diff = on({u"script"_s, u"diff"_s, u"policy"_s});
    QCOMPARE(diff.exitCode, 1);
    QVERIFY2(diff.out.contains("-        self.top = 'first'\n+        self.top = 'changed'"), diff.out.constData());
    QCOMPARE(on({u"script"_s, u"push"_s, u"policy"_s}, "n\n").exitCode, 1);
    QCOMPARE(onServer(), good);
    const Outcome pushed =
        on({u"script"_s, u"push"_s, u"policy.py"_s, u"--yes"_s, u"--wait"_s, u"--timeout"_s, u"2"_s, u"--json"_s});
    QVERIFY2(pushed.exitCode == 0, pushed.all().constData());
    const QJsonObject row = pushed.json().value(u"scripts"_s).toArray().first().toObject();
    QCOMPARE(row.value(u"pushed"_s).toBool(), true);
    QCOMPARE(row.value(u"revision"_s).toInt(), 2);
    QCOMPARE(row.value(u"scriptError"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(onServer(), readFrom(path(u"policy.py"_s)));
    QCOMPARE(versions().first().toObject().value(u"occasion"_s).toString(), u"deploy"_s);
    QCOMPARE(on({u"script"_s, u"diff"_s}).exitCode, 0);
}

void TestScriptFiles::aServerThatMovedOnRefusesThePush()
{
    QVERIFY(elsewhere("'last' == 'last'", "'end' == 'end'"));
    QVERIFY(edit("'changed'", "'mine'"));
    const Outcome refused = on({u"script"_s, u"push"_s, u"policy"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json().value(u"scripts"_s).toArray().first().toObject().value(u"conflict"_s).toBool(), true);
    QVERIFY2(refused.err.contains("-        return 'last' == 'last'\n  +        return 'end' == 'end'") &&
                 refused.err.contains("--merge"),
             refused.err.constData());
    QVERIFY(onServer().contains("'changed'"));
    const Outcome merged = on({u"script"_s, u"push"_s, u"policy"_s, u"--yes"_s, u"--merge"_s});
    QVERIFY2(merged.exitCode == 0, merged.all().constData());
    QVERIFY(onServer().contains("'mine'") && onServer().contains("'end' == 'end'"));
    QCOMPARE(readFrom(path(u"policy.py"_s)), onServer());
}

void TestScriptFiles::changedFilesAreNotPulledOver()
{
    QVERIFY(edit("'mine'", "'unsaved'"));
    const Outcome refused = on({u"script"_s, u"pull"_s, u"policy"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(readFrom(path(u"policy.py"_s)).contains("'unsaved'"));
    QCOMPARE(on({u"script"_s, u"pull"_s, u"policy"_s, u"--overwrite"_s}).exitCode, 0);
    QVERIFY(readFrom(path(u"policy.py"_s)).contains("'mine'"));
}

void TestScriptFiles::aConflictLeavesTheFilesAlone()
{
    QVERIFY(elsewhere("'mine'", "'theirs'"));
    QVERIFY(edit("'mine'", "'ours'"));
    const Outcome conflict = on({u"script"_s, u"push"_s, u"policy"_s, u"--yes"_s, u"--merge"_s, u"--json"_s});
    QCOMPARE(conflict.exitCode, 1);
    QCOMPARE(conflict.json().value(u"scripts"_s).toArray().first().toObject().value(u"conflicts"_s).toArray(),
             QJsonArray{u"script"_s});
    QVERIFY(readFrom(path(u"policy.py.merge"_s)).contains("<<<<<<<"));
    QVERIFY(readFrom(path(u"policy.py"_s)).contains("'ours'") && onServer().contains("'theirs'"));
    QCOMPARE(on({u"script"_s, u"push"_s, u"policy"_s, u"--yes"_s, u"--overwrite"_s}).exitCode, 0);
    QVERIFY(onServer().contains("'ours'"));
}

void TestScriptFiles::theServersOwnErrorIsReported()
{
    QVERIFY(edit("        return True\n    def destroy", "        return undefined_name\n    def destroy"));
    const Outcome pushed =
        on({u"script"_s, u"push"_s, u"policy"_s, u"--yes"_s, u"--wait"_s, u"--timeout"_s, u"120"_s, u"--json"_s});
    QCOMPARE(pushed.exitCode, 1);
    const QJsonObject row = pushed.json().value(u"scripts"_s).toArray().first().toObject();
    QCOMPARE(row.value(u"pushed"_s).toBool(), true);
    const QString trace = row.value(u"scriptError"_s).toObject().value(u"stackTrace"_s).toString();
    QVERIFY2(!trace.isEmpty(), pushed.all().constData());
    QVERIFY2(pushed.err.contains(trace.section(u'\n', 0, 0).toUtf8()), pushed.err.constData());
}

void TestScriptFiles::anOlderVersionIsRolledBackTo()
{
    const QByteArray broken = onServer();
    const Outcome dry = on({u"script"_s, u"rollback"_s, u"policy"_s, u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.err.contains("-        return undefined_name\n  +        return True"), dry.err.constData());
    QCOMPARE(onServer(), broken);
    QCOMPARE(on({u"script"_s, u"rollback"_s, u"policy"_s}, "n\n").exitCode, 1);
    const Outcome back = on({u"script"_s, u"rollback"_s, u"policy"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(back.exitCode == 0, back.all().constData());
    QVERIFY(!onServer().contains("undefined_name"));
    const QJsonArray all = versions();
    QCOMPARE(all.first().toObject().value(u"occasion"_s).toString(), u"rollback"_s);
    const QString oldest = all.last().toObject().value(u"id"_s).toString();
    QCOMPARE(on({u"script"_s, u"history"_s, u"policy"_s, u"--show"_s, oldest.left(12)}).out, good);
    QCOMPARE(on({u"script"_s, u"rollback"_s, u"policy"_s, oldest.left(10), u"--yes"_s}).exitCode, 0);
    QCOMPARE(onServer(), good);
    QVERIFY(versions().size() > all.size());
    const Outcome ofAll = on({u"script"_s, u"history"_s});
    QVERIFY2(ofAll.exitCode == 0 && ofAll.out.contains("Roll back policy"), ofAll.all().constData());
}

void TestScriptFiles::aNewScriptIsCreated()
{
    QVERIFY(writeTo(path(u"fresh.py"_s), good));
    QVERIFY(
        writeTo(path(u"fresh.json"_s), R"({"name":"fresh","scriptType":"uma_rpt_policy","level":2,"enabled":false})"));
    const Outcome pushed = on({u"script"_s, u"push"_s, u"fresh"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(pushed.exitCode == 0, pushed.all().constData());
    QCOMPARE(on({u"script"_s, u"get"_s, u"fresh"_s}).json().value(u"level"_s).toInt(), 2);
    QVERIFY(QJsonDocument::fromJson(readFrom(path(u"fresh.json"_s))).object().contains(u"inum"_s));
}

void TestScriptFiles::hiddenValuesAreNeverInAFile()
{
    QCOMPARE(on({u"script"_s, u"get"_s, u"policy"_s, u"--show-secrets"_s}).out.contains("CANARY-hidden"), true);
    for (const QString &root : {qEnvironmentVariable("HOME"), m_folder.path()}) {
        QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QVERIFY2(!readFrom(file).contains("CANARY-hidden"), qPrintable(file));
        }
    }
    // git keeps what is in it compressed: every version is looked at.
    const QJsonArray all = versions();
    for (const QJsonValue &version : all) {
        const Outcome shown = on({u"script"_s, u"history"_s, u"policy"_s, u"--show"_s,
                                  version.toObject().value(u"id"_s).toString(), u"--json"_s});
        QVERIFY(shown.out.contains("seen") && !shown.all().contains("CANARY"));
    }
}

void TestScriptFiles::entriesAreExportedAndImported()
{
    const Outcome exported = on({u"script"_s, u"export"_s, u"policy"_s, u"--ldif"_s, u"policy.ldif"_s, u"--json"_s});
    QVERIFY2(exported.exitCode == 0, exported.all().constData());
    const QByteArray entry = readFrom(path(u"policy.ldif"_s));
    QVERIFY2(entry.contains("objectClass: jansCustomScr\n") && entry.contains("\njansScr:: ") &&
                 !entry.contains("CANARY"),
             entry.constData());
    const Outcome gluu = on({u"script"_s, u"export"_s, u"policy"_s, u"--ldif"_s, u"-"_s, u"--schema"_s, u"gluu4"_s});
    QVERIFY2(gluu.out.contains("objectClass: oxCustomScript\n") && gluu.out.contains("\noxEnabled: true\n"),
             gluu.out.constData());
    // Nothing changed: the mark of the hidden value is the server's own.
    const Outcome same = on({u"script"_s, u"import"_s, u"--ldif"_s, u"policy.ldif"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(same.json().value(u"plan"_s).toArray().first().toObject().value(u"action"_s).toString(), u"same"_s);
    QVERIFY(writeTo(path(u"changed.ldif"_s), QByteArray(entry).replace("jansLevel: 3", "jansLevel: 8")));
    const Outcome imported = on({u"script"_s, u"import"_s, u"--ldif"_s, u"changed.ldif"_s, u"--yes"_s});
    QVERIFY2(imported.exitCode == 0, imported.all().constData());
    const Outcome now = on({u"script"_s, u"get"_s, u"policy"_s, u"--show-secrets"_s});
    QCOMPARE(now.json().value(u"level"_s).toInt(), 8);
    QVERIFY(now.out.contains("CANARY-hidden"));
    const QByteArray other = QByteArray(gluu.out)
                                 .replace("displayName: policy", "displayName: from_gluu")
                                 .replace(QByteArray("inum: "), QByteArray("inum: X"));
    const Outcome created = on({u"script"_s, u"import"_s, u"--ldif"_s, u"-"_s, u"--yes"_s}, other);
    QVERIFY2(created.exitCode == 0, created.all().constData());
    QCOMPARE(on({u"script"_s, u"get"_s, u"from_gluu"_s}).json().value(u"script"_s).toString().toUtf8(), good);
}

void TestScriptFiles::entriesOfFilesNeedNoServer()
{
    const QTemporaryDir folder;
    const auto here = [&](const QStringList &arguments) { return runWith(arguments, {}, {}, folder.path()); };
    const Outcome imported = here({u"script"_s, u"import"_s, u"--ldif"_s, path(u"policy.ldif"_s), u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.all().constData());
    QCOMPARE(readFrom(folder.filePath(u"policy.py"_s)), good);
    QCOMPARE(here({u"script"_s, u"import"_s, u"--ldif"_s, path(u"policy.ldif"_s)}).exitCode, 1); // it is there already
    const Outcome exported = here({u"script"_s, u"export"_s, u"--ldif"_s, u"again.ldif"_s});
    QVERIFY2(exported.exitCode == 0, exported.all().constData());
    const auto withoutRevision = [](QByteArray text) {
        const qsizetype at = text.indexOf("jansRevision:");
        return at < 0 ? text : text.remove(at, text.indexOf('\n', at) + 1 - at);
    };
    const auto withoutError = [](QByteArray text) {
        const qsizetype at = text.indexOf("jansScrError:");
        if (at < 0)
            return text;
        qsizetype end = text.indexOf('\n', at) + 1;
        while (end < text.size() && text.at(end) == ' ')
            end = text.indexOf('\n', end) + 1;
        return text.remove(at, end - at);
    };
    QCOMPARE(withoutRevision(readFrom(folder.filePath(u"again.ldif"_s))),
             withoutError(withoutRevision(readFrom(path(u"policy.ldif"_s)))));
}

void TestScriptFiles::wrongUsageIsToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("script that is not here", {u"script"_s, u"push"_s, u"nothing"_s, u"--yes"_s}, u"nothing.json"_s);
    row("merge and overwrite", {u"script"_s, u"push"_s, u"policy"_s, u"--merge"_s, u"--overwrite"_s}, u"--merge"_s);
    row("timeout", {u"script"_s, u"push"_s, u"policy"_s, u"--timeout"_s, u"soon"_s}, u"soon"_s);
    row("empty folder", {u"script"_s, u"push"_s, u"--folder"_s, u"/nowhere"_s}, u"/nowhere"_s);
    row("version", {u"script"_s, u"rollback"_s, u"policy"_s, u"zzzz"_s}, u"zzzz"_s);
    row("schema", {u"script"_s, u"export"_s, u"policy"_s, u"--ldif"_s, u"-"_s, u"--schema"_s, u"ad"_s}, u"ad"_s);
    row("entries that are not there", {u"script"_s, u"import"_s, u"--ldif"_s, u"/nowhere/a.ldif"_s},
        u"/nowhere/a.ldif"_s);
    row("no entries", {u"script"_s, u"import"_s, u"--ldif"_s, u"policy.py"_s, u"--yes"_s}, u"line 2"_s);
}

void TestScriptFiles::wrongUsageIsToldInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = on(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(named), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestScriptFiles)
#include "tst_scriptfiles.moc"
