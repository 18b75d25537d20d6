// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace drover::test;

/// The object commands against a sandbox in a process of its own.
class TestObjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyKindIsListed_data();
    void everyKindIsListed();
    void aListIsATableOrCsv();
    void aListIsSearchedFilteredSortedAndCut();
    void anObjectIsCreatedReadChangedAndDeleted();
    void unknownFieldsAndSecretsSurvive();
    void aChangeIsShownAndAskedFor();
    void aConcurrentChangeIsAConflictThatIsShown();
    void anOldRevisionOfAScriptIsAConflict();
    void objectsAreExportedAndImported();
    void anAttributeIsManagedToo();
    void aGluuServerIsManagedToo();
    void anUnknownObjectIsAnAnswer();
    void wrongUsageIsToldInOneLine_data();
    void wrongUsageIsToldInOneLine();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();

private:
    Outcome on(const QStringList &arguments, const QByteArray &input = {})
    {
        const Outcome outcome = runWith(arguments + QStringList{u"--profile"_s, u"objects"_s}, input,
                                        {u"DROVER_CLIENT_SECRET="_s + m_sandbox.secret()});
        m_told += outcome.all();
        return outcome;
    }
    QString created(const QString &kind, const QByteArray &json)
    {
        const Outcome outcome = on({kind, u"create"_s, u"-"_s, u"--json"_s}, json);
        if (outcome.exitCode != 0)
            qWarning("%s", outcome.all().constData());
        return outcome.json().value(kind == u"resource"_s ? u"id"_s : u"inum"_s).toString();
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    SandboxChild m_sandbox;
    QTemporaryDir m_folder;
    QByteArray m_told;
};

void TestObjects::initTestCase()
{
    withoutKeychain();
    QVERIFY(m_sandbox.start({u"--clients"_s, u"450"_s}));
    QCOMPARE(
        run({u"profile"_s, u"add"_s, u"objects"_s, u"--sandbox"_s, QString::fromUtf8(m_sandbox.readyLine)}).exitCode,
        0);
}

void TestObjects::cleanupTestCase()
{
    QVERIFY(!m_told.contains(m_sandbox.secret().toUtf8()));
    QVERIFY(!m_told.contains("CANARY"));
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"objects"_s, u"--yes"_s}).exitCode, 0);
}

void TestObjects::everyKindIsListed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"client", "scope", "resource", "script", "attribute"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestObjects::everyKindIsListed()
{
    QFETCH(QString, kind);
    const Outcome outcome = on({kind, u"list"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    const QJsonObject json = outcome.json();
    QCOMPARE(json.value(u"kind"_s).toString(), kind);
    QVERIFY(json.value(u"total"_s).toInt() >= 1);
    QVERIFY(!json.value(u"entries"_s).toArray().isEmpty());
    QVERIFY(on({kind, u"list"_s}).out.count('\n') >= 2);
}

void TestObjects::aListIsATableOrCsv()
{
    const QList<QByteArray> lines = on({u"script"_s, u"list"_s, u"--search"_s, u"uma_rpt_policy"_s}).out.split('\n');
    QVERIFY(lines.size() >= 2);
    QCOMPARE(lines.at(0).indexOf("ID"), lines.at(1).indexOf("2DAF-F995"));
    const Outcome csv = on({u"script"_s, u"list"_s, u"--search"_s, u"uma_rpt_policy"_s, u"--columns"_s, u"name,level"_s,
                            u"--csv"_s, file(u"a.csv"_s)});
    QVERIFY2(csv.exitCode == 0, csv.all().constData());
    QCOMPARE(readFrom(file(u"a.csv"_s)), QByteArray("name,level\r\numa_rpt_policy,1\r\n"));
    QVERIFY(on({u"script"_s, u"list"_s, u"--csv"_s, u"-"_s, u"--limit"_s, u"1"_s}).out.startsWith("name,id,"));
}

void TestObjects::aListIsSearchedFilteredSortedAndCut()
{
    const auto names = [this](const QStringList &options) {
        const Outcome outcome = on(QStringList{u"client"_s, u"list"_s, u"--json"_s} + options);
        QStringList result;
        const QJsonArray entries = outcome.json().value(u"entries"_s).toArray();
        for (const QJsonValue &entry : entries)
            result << entry.toObject().value(u"inum"_s).toString();
        return result;
    };
    const QStringList all = names({u"--limit"_s, u"0"_s, u"--sort"_s, u"id"_s});
    QVERIFY(all.size() >= 453);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    QStringList sorted = all;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(all, sorted);
    QCOMPARE(names({u"--limit"_s, u"250"_s, u"--start"_s, u"100"_s, u"--sort"_s, u"id"_s}), all.mid(100, 250));
    QCOMPARE(names({u"--limit"_s, u"3"_s, u"--sort"_s, u"id"_s, u"--descending"_s}).first(), all.last());
    const Outcome native =
        on({u"client"_s, u"list"_s, u"--filter"_s, u"applicationType=native"_s, u"--json"_s, u"--limit"_s, u"0"_s});
    QCOMPARE(native.exitCode, 0);
    const QJsonArray entries = native.json().value(u"entries"_s).toArray();
    QVERIFY(!entries.isEmpty() && entries.size() < all.size());
    for (const QJsonValue &entry : entries)
        QCOMPARE(entry.toObject().value(u"applicationType"_s).toString(), u"native"_s);
    // What is not shown is said, on stderr.
    const Outcome cut = on({u"client"_s, u"list"_s, u"--limit"_s, u"2"_s});
    QVERIFY2(cut.err.contains("1 to 2 of"), cut.err.constData());
    // Servers don't filter UMA resources; the command does.
    const QString id =
        created(u"resource"_s, R"({"name":"only me","description":"one","scopes":[],"iconUri":"https://i.example/1"})");
    const Outcome filtered = on({u"resource"_s, u"list"_s, u"--filter"_s, u"name=only me"_s, u"--json"_s});
    QCOMPARE(filtered.json().value(u"total"_s).toInt(), 1);
    QCOMPARE(filtered.json().value(u"entries"_s).toArray().first().toObject().value(u"id"_s).toString(), id);
}

void TestObjects::anObjectIsCreatedReadChangedAndDeleted()
{
    const QString id =
        created(u"scope"_s, R"({"id":"cli_scope","displayName":"cli","scopeType":"openid","description":"one"})");
    QVERIFY(!id.isEmpty());
    const Outcome changed =
        on({u"scope"_s, u"update"_s, u"cli_scope"_s, u"-"_s, u"--yes"_s, u"--json"_s}, R"({"description":"two"})");
    QVERIFY2(changed.exitCode == 0, changed.all().constData());
    QCOMPARE(changed.json().value(u"changed"_s).toBool(), true);
    QCOMPARE(
        changed.json().value(u"differences"_s).toArray(),
        (QJsonArray{QJsonObject{{u"path"_s, u"/description"_s}, {u"before"_s, u"one"_s}, {u"after"_s, u"two"_s}}}));
    const QJsonObject read = on({u"scope"_s, u"get"_s, id, u"--json"_s}).json();
    QCOMPARE(read.value(u"description"_s).toString(), u"two"_s);
    QCOMPARE(read.value(u"id"_s).toString(), u"cli_scope"_s);
    QVERIFY(writeTo(file(u"scope.json"_s), QJsonDocument(read).toJson()));
    const Outcome same = on({u"scope"_s, u"update"_s, file(u"scope.json"_s), u"--json"_s});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.json().value(u"changed"_s).toBool(true), false);
    QCOMPARE(on({u"scope"_s, u"delete"_s, u"cli_scope"_s}, "n\n").exitCode, 1);
    QCOMPARE(on({u"scope"_s, u"get"_s, id}).exitCode, 0);
    const Outcome deleted = on({u"scope"_s, u"delete"_s, u"cli_scope"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(deleted.json().value(u"deleted"_s).toArray(), QJsonArray{id});
    QCOMPARE(on({u"scope"_s, u"get"_s, id}).exitCode, 1);
}

void TestObjects::unknownFieldsAndSecretsSurvive()
{
    const QString id = created(
        u"client"_s, R"({"clientName":"keeper","redirectUris":["https://a.example"],"clientSecret":"CANARY-secret",)"
                     R"("futureField":{"deep":[1,{"x":2}]}})");
    const auto withSecrets = [this](const QString &client) {
        return runWith({u"client"_s, u"get"_s, client, u"--show-secrets"_s, u"--profile"_s, u"objects"_s}, {},
                       {u"DROVER_CLIENT_SECRET="_s + m_sandbox.secret()})
            .json();
    };
    const QJsonObject before = withSecrets(id);
    const Outcome shown = on({u"client"_s, u"get"_s, id});
    QVERIFY(!shown.out.contains(before.value(u"clientSecret"_s).toString().toUtf8()));
    QVERIFY(writeTo(file(u"keeper.json"_s), shown.out));
    QVERIFY(writeTo(file(u"edited.json"_s), QByteArray(shown.out).replace("keeper", "kept")));
    QCOMPARE(on({u"client"_s, u"update"_s, file(u"edited.json"_s), u"--yes"_s}).exitCode, 0);
    const QJsonObject after = withSecrets(id);
    QCOMPARE(after.value(u"clientName"_s).toString(), u"kept"_s);
    QVERIFY(!before.value(u"clientSecret"_s).toString().isEmpty());
    QCOMPARE(after.value(u"clientSecret"_s), before.value(u"clientSecret"_s));
    QVERIFY(after.value(u"futureField"_s).toObject().contains(u"deep"_s));
    // null removes.
    QCOMPARE(on({u"client"_s, u"update"_s, id, u"-"_s, u"--yes"_s}, R"({"futureField":null})").exitCode, 0);
    QVERIFY(!on({u"client"_s, u"get"_s, id}).json().contains(u"futureField"_s));
}

void TestObjects::aChangeIsShownAndAskedFor()
{
    const QString id = created(u"client"_s, R"({"clientName":"asked","redirectUris":["https://a.example"]})");
    QVERIFY(writeTo(file(u"ask.json"_s), R"({"description":"new words"})"));
    const auto description = [&] { return on({u"client"_s, u"get"_s, id}).json().value(u"description"_s).toString(); };
    for (const char *answer : {"n\n", "", "maybe\n"}) {
        const Outcome no = on({u"client"_s, u"update"_s, id, file(u"ask.json"_s)}, answer);
        QCOMPARE(no.exitCode, 1);
        QVERIFY2(no.err.contains("description: (nothing) \xe2\x86\x92 \"new words\""), no.err.constData());
        QVERIFY(no.out.isEmpty());
        QCOMPARE(description(), QString());
    }
    const Outcome dry = on({u"client"_s, u"update"_s, id, file(u"ask.json"_s), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.json().value(u"differences"_s).toArray().size(), 1);
    QCOMPARE(description(), QString());
    QCOMPARE(on({u"client"_s, u"update"_s, id, file(u"ask.json"_s)}, "y\n").exitCode, 0);
    QCOMPARE(description(), u"new words"_s);
}

void TestObjects::aConcurrentChangeIsAConflictThatIsShown()
{
    const QString id =
        created(u"client"_s, R"({"clientName":"contested","redirectUris":["https://a.example"],"description":"base"})");
    const QByteArray base = on({u"client"_s, u"get"_s, id}).out;
    QVERIFY(writeTo(file(u"base.json"_s), base) &&
            writeTo(file(u"mine.json"_s), QByteArray(base).replace("\"base\"", "\"mine\"")));
    QCOMPARE(on({u"client"_s, u"update"_s, id, u"-"_s, u"--yes"_s}, R"({"description":"theirs"})").exitCode, 0);
    const Outcome conflict = on(
        {u"client"_s, u"update"_s, file(u"mine.json"_s), u"--base"_s, file(u"base.json"_s), u"--yes"_s, u"--json"_s});
    QCOMPARE(conflict.exitCode, 1);
    QCOMPARE(conflict.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"conflict"_s);
    QCOMPARE(
        conflict.json().value(u"serverDifferences"_s).toArray(),
        (QJsonArray{QJsonObject{{u"path"_s, u"/description"_s}, {u"before"_s, u"base"_s}, {u"after"_s, u"theirs"_s}}}));
    QVERIFY2(conflict.err.contains("\"base\" \xe2\x86\x92 \"theirs\""), conflict.err.constData());
    QCOMPARE(on({u"client"_s, u"get"_s, id}).json().value(u"description"_s).toString(), u"theirs"_s);
    // A change elsewhere is none.
    QVERIFY(writeTo(file(u"other.json"_s), QByteArray(base).replace("\"contested\"", "\"renamed\"")));
    QCOMPARE(
        on({u"client"_s, u"update"_s, file(u"other.json"_s), u"--base"_s, file(u"base.json"_s), u"--yes"_s}).exitCode,
        0);
    const QJsonObject now = on({u"client"_s, u"get"_s, id}).json();
    QCOMPARE(now.value(u"description"_s).toString(), u"theirs"_s);
    QCOMPARE(now.value(u"clientName"_s).toString(), u"renamed"_s);
}

void TestObjects::anOldRevisionOfAScriptIsAConflict()
{
    const QString id =
        created(u"script"_s,
                R"({"name":"revised","scriptType":"uma_rpt_policy","script":"a = 1\n","level":1,"enabled":false})");
    const QByteArray old = on({u"script"_s, u"get"_s, u"revised"_s}).out;
    QCOMPARE(on({u"script"_s, u"update"_s, id, u"-"_s, u"--yes"_s}, R"({"level":5})").exitCode, 0);
    QVERIFY(writeTo(file(u"old.json"_s), QByteArray(old).replace("a = 1", "a = 2")));
    const Outcome conflict = on({u"script"_s, u"update"_s, file(u"old.json"_s), u"--yes"_s});
    QCOMPARE(conflict.exitCode, 1);
    QVERIFY2(conflict.err.contains("revision 1"), conflict.err.constData());
    QCOMPARE(on({u"script"_s, u"get"_s, id}).json().value(u"level"_s).toInt(), 5);
}

void TestObjects::objectsAreExportedAndImported()
{
    created(u"client"_s,
            R"({"clientName":"export one","redirectUris":["https://1.example"],"clientSecret":"CANARY-one"})");
    created(u"client"_s, R"({"clientName":"export two","redirectUris":["https://2.example"]})");
    const Outcome exported =
        on({u"client"_s, u"export"_s, u"--search"_s, u"export"_s, u"--output"_s, file(u"two.json"_s)});
    QVERIFY2(exported.exitCode == 0, exported.all().constData());
    const QByteArray document = readFrom(file(u"two.json"_s));
    QCOMPARE(QJsonDocument::fromJson(document).array().size(), 2);
    QVERIFY(!document.contains("CANARY"));
    QVERIFY(writeTo(file(u"changed.json"_s), QByteArray(document).replace("https://2.example", "https://3.example")));
    const Outcome plan = on({u"client"_s, u"import"_s, file(u"changed.json"_s), u"--dry-run"_s, u"--json"_s});
    const QJsonArray planned = plan.json().value(u"plan"_s).toArray();
    QCOMPARE(planned.size(), 2);
    int same = 0;
    for (const QJsonValue &write : planned)
        same += write.toObject().value(u"action"_s) == u"same"_s ? 1 : 0;
    QCOMPARE(same, 1);
    const Outcome imported = on({u"client"_s, u"import"_s, file(u"changed.json"_s), u"--yes"_s, u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.all().constData());
    QCOMPARE(imported.json().value(u"results"_s).toArray().size(), 1);
    QCOMPARE(on({u"client"_s, u"get"_s, u"export two"_s}).json().value(u"redirectUris"_s).toArray(),
             QJsonArray{u"https://3.example"_s});
    // Deleted, they are made again.
    QCOMPARE(on({u"client"_s, u"delete"_s, u"export one"_s, u"export two"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(on({u"client"_s, u"import"_s, file(u"changed.json"_s), u"--yes"_s}).exitCode, 0);
    QCOMPARE(on({u"client"_s, u"get"_s, u"export one"_s}).json().value(u"clientName"_s).toString(), u"export one"_s);
    // One that the server refuses does not keep the others from being written.
    const Outcome mixed = on({u"client"_s, u"import"_s, u"-"_s, u"--yes"_s, u"--json"_s},
                             R"([{"clientName":"bad"},{"clientName":"good","redirectUris":["https://g.example"]}])");
    QCOMPARE(mixed.exitCode, 1);
    QVERIFY(mixed.json().value(u"results"_s).toArray().at(0).toObject().contains(u"error"_s));
    QCOMPARE(on({u"client"_s, u"get"_s, u"good"_s}).exitCode, 0);
}

void TestObjects::anAttributeIsManagedToo()
{
    const Outcome mail = on({u"attribute"_s, u"list"_s, u"--search"_s, u"mail"_s, u"--json"_s});
    QVERIFY2(mail.exitCode == 0 && mail.json().value(u"total"_s).toInt() >= 1, mail.all().constData());
    const QJsonObject first = mail.json().value(u"entries"_s).toArray().first().toObject();
    const Outcome read = on({u"attribute"_s, u"get"_s, first.value(u"name"_s).toString(), u"--json"_s});
    QVERIFY2(read.exitCode == 0, read.all().constData());
    QCOMPARE(read.json().value(u"inum"_s), first.value(u"inum"_s));
    const Outcome changed = on({u"attribute"_s, u"update"_s, first.value(u"inum"_s).toString(), u"-"_s, u"--yes"_s},
                               R"({"description":"where letters go"})");
    QVERIFY2(changed.exitCode == 0, changed.all().constData());
}

void TestObjects::aGluuServerIsManagedToo()
{
    QCOMPARE(run({u"profile"_s, u"add"_s, u"gluu objects"_s, u"--kind"_s, u"gluu4"_s, u"--sandbox"_s,
                  QString::fromUtf8(m_sandbox.readyLine)})
                 .exitCode,
             0);
    const auto gluu = [this](const QStringList &arguments, const QByteArray &input = {}) {
        const Outcome outcome = runWith(arguments + QStringList{u"--profile"_s, u"gluu objects"_s}, input,
                                        {u"DROVER_CLIENT_SECRET="_s + m_sandbox.secret()});
        m_told += outcome.all();
        return outcome;
    };
    const QString name = u"gluu_script"_s;
    const Outcome created = gluu(
        {u"script"_s, u"create"_s, u"-"_s, u"--json"_s},
        R"({"name":"gluu_script","scriptType":"UMA_RPT_POLICY","programmingLanguage":"PYTHON","script":"a = 1\n","level":1,"enabled":false})");
    QVERIFY2(created.exitCode == 0, created.all().constData());
    const Outcome changed = gluu({u"script"_s, u"update"_s, name, u"-"_s, u"--yes"_s, u"--json"_s}, R"({"level":6})");
    QVERIFY2(changed.exitCode == 0, changed.all().constData());
    QCOMPARE(gluu({u"script"_s, u"get"_s, name}).json().value(u"level"_s).toInt(), 6);
    // The same object, seen as Janssen shows it.
    QCOMPARE(on({u"script"_s, u"get"_s, name}).json().value(u"scriptType"_s).toString(), u"uma_rpt_policy"_s);
    const Outcome clients = gluu({u"client"_s, u"list"_s, u"--limit"_s, u"3"_s, u"--json"_s});
    QVERIFY2(clients.exitCode == 0 && clients.json().value(u"entries"_s).toArray().size() == 3,
             clients.all().constData());
    QCOMPARE(gluu({u"script"_s, u"delete"_s, name, u"--yes"_s}).exitCode, 0);
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"gluu objects"_s, u"--yes"_s}).exitCode, 0);
}

void TestObjects::anUnknownObjectIsAnAnswer()
{
    const Outcome outcome = on({u"client"_s, u"get"_s, u"nobody at all"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"not_found"_s);
    QVERIFY(outcome.err.contains("nobody at all"));
    const Outcome refused = on({u"client"_s, u"create"_s, u"-"_s}, R"({"clientName":"no redirect"})");
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.err.count('\n'), 1);
}

void TestObjects::wrongUsageIsToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("sort", {u"client"_s, u"list"_s, u"--sort"_s, u"weather"_s}, u"weather"_s);
    row("filter", {u"client"_s, u"list"_s, u"--filter"_s, u"weather"_s}, u"weather"_s);
    row("limit", {u"client"_s, u"list"_s, u"--limit"_s, u"many"_s}, u"many"_s);
    row("start", {u"client"_s, u"list"_s, u"--start"_s, u"-1"_s}, u"-1"_s);
    row("argument of list", {u"client"_s, u"list"_s, u"extra"_s}, u"extra"_s);
    row("no file", {u"client"_s, u"create"_s}, u"file"_s);
    row("file that is not there", {u"client"_s, u"create"_s, u"/nowhere/c.json"_s}, u"/nowhere/c.json"_s);
    row("json", {u"client"_s, u"create"_s, u"-"_s}, u"line 2"_s);
    row("nobody to ask", {u"client"_s, u"update"_s, u"x"_s, u"-"_s}, u"--yes"_s);
    row("two outputs", {u"client"_s, u"list"_s, u"--csv"_s, u"-"_s, u"--json"_s}, u"--csv"_s);
    row("unknown option", {u"client"_s, u"list"_s, u"--wings"_s}, u"wings"_s);
}

void TestObjects::wrongUsageIsToldInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = on(arguments, "{\n  \"a\" 1}");
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(named), outcome.err.constData());
}

void TestObjects::everyCommandHasHelp_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char *kind : {"client", "scope", "resource", "script", "attribute"}) {
        QTest::addRow("%s", kind) << QStringList{QString::fromLatin1(kind)};
        for (const char *verb : {"list", "get", "create", "update", "delete", "export", "import"})
            QTest::addRow("%s %s", kind, verb) << QStringList{QString::fromLatin1(kind), QString::fromLatin1(verb)};
    }
    for (const char *line :
         {"profile", "profile add", "profile list", "profile show", "profile remove", "profile test", "script pull",
          "script diff", "script push", "script history", "script rollback", "flow matrix", "compare", "promote"})
        QTest::addRow("%s", line) << QString::fromLatin1(line).split(u' ');
    QTest::addRow("script export --ldif") << QStringList{u"script"_s, u"export"_s, u"--ldif"_s, u"x"_s};
    QTest::addRow("script import --ldif") << QStringList{u"script"_s, u"import"_s, u"--ldif"_s, u"x"_s};
}

void TestObjects::everyCommandHasHelp()
{
    QFETCH(QStringList, command);
    const Outcome outcome = run(command + QStringList{u"--help"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("--json") && outcome.out.contains("--help"), outcome.out.constData());
    QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestObjects)
#include "tst_objects.moc"
