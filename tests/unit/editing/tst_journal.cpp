// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "editing/revert.h"
#include "support/memoryapi.h"
#include "workspace/journaledapi.h"

#include <QCoroTask>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using domain::EntityKind;
using workspace::Journal;
using workspace::JournalEntry;
using workspace::JournaledApi;
using Act = JournalEntry::Act;
using Outcome = JournalEntry::Outcome;

namespace {

QJsonObject client()
{
    return {{u"inum"_s, u"C1"_s},
            {u"clientName"_s, u"Shop"_s},
            {u"clientSecret"_s, u"hush-hush"_s},
            {u"registrationAccessToken"_s, u"hush-too"_s},
            {u"customAttributes"_s, QJsonArray{QJsonObject{{u"name"_s, u"userPassword"_s}, {u"value"_s, u"hush-also"_s}}}},
            {u"accessTokenLifetime"_s, 300}};
}

QJsonObject script()
{
    return {{u"inum"_s, u"S1"_s},
            {u"name"_s, u"policy"_s},
            {u"revision"_s, 3},
            {u"configurationProperties"_s,
             QJsonArray{QJsonObject{{u"value1"_s, u"key"_s}, {u"value2"_s, u"hush-key"_s}, {u"hide"_s, true}},
                        QJsonObject{{u"value1"_s, u"country"_s}, {u"value2"_s, u"US"_s}}}}};
}

struct Bench {
    Bench()
    {
        below.put(EntityKind::Client, client());
        below.put(EntityKind::Script, script());
    }
    Result<domain::Entity> patch(EntityKind kind, const QString &id, const QString &name, const QJsonValue &value)
    {
        const QJsonObject before = below.at(kind, id);
        QJsonObject after = before;
        after.insert(name, value);
        return QCoro::waitFor(api.patch(kind, id, before, after));
    }
    QByteArray text() const
    {
        QFile file(journal.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<domain::Entity> revertLast() { return QCoro::waitFor(editing::revert(&api, journal, journal.entries().last(), {})); }

    QTemporaryDir folder;
    Journal journal{folder.filePath(u"sub/journal.jsonl"_s)};
    test::MemoryApi below;
    JournaledApi api{below, journal, {u"p"_s, u"Shop server"_s, u"https://as.example"_s, u"console-client"_s}};
};

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWriteIsNoted();
    void aRefusedWriteSaysWhy();
    void readsAreNotNoted();
    void noSecretReachesTheFile();
    void itIsReadBack();
    void aBrokenLineIsPassedOver();
    void aWriteWithoutAnAnswerIsSeen();
    void aJournalThatCannotBeWrittenStopsNoWrite();
    void aChangeIsTakenBack();
    void whatWasChangedSinceStays();
    void aSecretIsNotPutBack();
    void aCreationAndADeletionAreTakenBack();
    void itIsExported();
};

void TestJournal::everyWriteIsNoted()
{
    Bench bench;
    QSignalSpy added(&bench.journal, &Journal::entryAdded);
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"accessTokenLifetime"_s, 600));
    QVERIFY(QCoro::waitFor(bench.api.create(EntityKind::UmaResource, {{u"name"_s, u"Album"_s}})));
    QVERIFY(QCoro::waitFor(bench.api.remove(EntityKind::Client, u"C1"_s)));
    const QList<JournalEntry> entries = bench.journal.entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(added.size(), 3);
    const JournalEntry &changed = entries.at(0);
    QCOMPARE(changed.act, Act::Change);
    QCOMPARE(changed.outcome, Outcome::Done);
    QCOMPARE(changed.name, u"Shop"_s);
    QCOMPARE(changed.server, u"https://as.example"_s);
    QCOMPARE(changed.login, u"console-client"_s);
    QCOMPARE(changed.changes.size(), 1);
    QCOMPARE(changed.changes.first().difference, (domain::Difference{u"/accessTokenLifetime"_s, 300, 600}));
    QCOMPARE(changed.before.value(u"accessTokenLifetime"_s).toInt(), 300);
    QCOMPARE(changed.after.value(u"accessTokenLifetime"_s).toInt(), 600);
    QVERIFY(qAbs(changed.at.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QCOMPARE(entries.at(1).act, Act::Create);
    QVERIFY(!entries.at(1).objectId.isEmpty());
    QCOMPARE(entries.at(2).act, Act::Delete);
    QCOMPARE(entries.at(2).before.value(u"clientName"_s).toString(), u"Shop"_s);
}

void TestJournal::aRefusedWriteSaysWhy()
{
    Bench bench;
    bench.below.nextError = Error{Error::Kind::Denied, u"Not allowed."_s, u"client_secret=hush-hush"_s, {}, {}, 401};
    QVERIFY(!bench.patch(EntityKind::Client, u"C1"_s, u"accessTokenLifetime"_s, 600));
    QCOMPARE(bench.journal.entries().size(), 1);
    QCOMPARE(bench.journal.entries().first().outcome, Outcome::Failed);
    QVERIFY(bench.journal.entries().first().error.contains(u"Not allowed."_s));
    QVERIFY(!bench.text().contains("hush"));
}

void TestJournal::readsAreNotNoted()
{
    Bench bench;
    QVERIFY(QCoro::waitFor(bench.api.get(EntityKind::Client, u"C1"_s)));
    QVERIFY(QCoro::waitFor(bench.api.list(EntityKind::Client, {})));
    const QJsonObject same = client();
    QVERIFY(QCoro::waitFor(bench.api.patch(EntityKind::Client, u"C1"_s, same, same)));
    QVERIFY(bench.journal.entries().isEmpty());
}

void TestJournal::noSecretReachesTheFile()
{
    Bench bench;
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"clientSecret"_s, u"hush-new"_s));
    QVERIFY(bench.patch(EntityKind::Script, u"S1"_s, u"configurationProperties"_s,
                        QJsonArray{QJsonObject{{u"value1"_s, u"key"_s}, {u"value2"_s, u"hush-other"_s}, {u"hide"_s, true}}}));
    QVERIFY(QCoro::waitFor(bench.api.remove(EntityKind::Client, u"C1"_s)));
    const QByteArray text = bench.text();
    QVERIFY(text.contains("Shop"));
    QVERIFY(text.contains("country"));
    QVERIFY(!text.contains("hush"));
    QVERIFY(bench.journal.entries().first().changes.first().secret);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(bench.journal.fileName()).permissions() & others));
}

void TestJournal::itIsReadBack()
{
    Bench bench;
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"clientName"_s, u"Store"_s));
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"description"_s, u"added"_s));
    bench.below.nextError = Error{Error::Kind::Input, u"No."_s, {}, {}, {}, 400};
    QVERIFY(!bench.patch(EntityKind::Client, u"C1"_s, u"clientName"_s, u"X"_s));
    QVERIFY(bench.revertLast().has_value() == false); // a refused write has nothing to take back
    Journal again(bench.journal.fileName());
    QCOMPARE(again.entries().size(), bench.journal.entries().size());
    QCOMPARE(again.entries().at(0).outcome, Outcome::Done);
    QCOMPARE(again.entries().at(0).changes.first().difference, (domain::Difference{u"/clientName"_s, u"Shop"_s, u"Store"_s}));
    QVERIFY(again.entries().at(1).changes.first().difference.isAdded());
    QCOMPARE(again.entries().at(2).outcome, Outcome::Failed);
    QCOMPARE(again.unreadableLines(), 0);
}

void TestJournal::aBrokenLineIsPassedOver()
{
    Bench bench;
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"clientName"_s, u"Store"_s));
    QFile file(bench.journal.fileName());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"id\":\"cut off in the mid"); // a crash
    file.close();
    Journal again(bench.journal.fileName());
    QCOMPARE(again.entries().size(), 1);
    QCOMPARE(again.unreadableLines(), 1);
    JournalEntry entry;
    entry.name = u"next"_s;
    QVERIFY(again.begin(entry));
    Journal third(bench.journal.fileName());
    QCOMPARE(third.entries().size(), 2);
    QCOMPARE(third.entries().last().name, u"next"_s);
}

void TestJournal::aWriteWithoutAnAnswerIsSeen()
{
    Bench bench;
    JournalEntry entry;
    entry.name = u"Shop"_s;
    QVERIFY(bench.journal.begin(entry));
    Journal again(bench.journal.fileName());
    QCOMPARE(again.entries().first().outcome, Outcome::Sent);
}

void TestJournal::aJournalThatCannotBeWrittenStopsNoWrite()
{
    QTemporaryDir folder;
    QFile blocker(folder.filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Journal journal(folder.filePath(u"file/journal.jsonl"_s));
    test::MemoryApi below;
    below.put(EntityKind::Client, client());
    JournaledApi api(below, journal, {});
    QSignalSpy told(&api, &JournaledApi::journalFailed);
    QVERIFY(QCoro::waitFor(api.remove(EntityKind::Client, u"C1"_s)));
    QCOMPARE(told.size(), 1);
    QVERIFY(below.at(EntityKind::Client, u"C1"_s).isEmpty());
}

void TestJournal::aChangeIsTakenBack()
{
    Bench bench;
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"accessTokenLifetime"_s, 600));
    QJsonObject elsewhere = bench.below.at(EntityKind::Client, u"C1"_s);
    elsewhere.insert(u"description"_s, u"by someone else"_s);
    bench.below.put(EntityKind::Client, elsewhere);
    const JournalEntry entry = bench.journal.entries().last();
    QVERIFY(bench.revertLast());
    const QJsonObject now = bench.below.at(EntityKind::Client, u"C1"_s);
    QCOMPARE(now.value(u"accessTokenLifetime"_s).toInt(), 300);
    QCOMPARE(now.value(u"description"_s).toString(), u"by someone else"_s);
    QCOMPARE(now.value(u"clientSecret"_s).toString(), u"hush-hush"_s);
    QCOMPARE(bench.journal.entries().size(), 2); // taking back is a write, too
    QVERIFY(bench.journal.entries().first().revertedAt.isValid());
    QCOMPARE(Journal(bench.journal.fileName()).entries().first().revertedAt.isValid(), true);
}

void TestJournal::whatWasChangedSinceStays()
{
    Bench bench;
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"accessTokenLifetime"_s, 600));
    const JournalEntry first = bench.journal.entries().last();
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"accessTokenLifetime"_s, 900));
    const auto reverted = QCoro::waitFor(editing::revert(&bench.api, bench.journal, first, {}));
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().kind, Error::Kind::Conflict);
    QCOMPARE(bench.below.at(EntityKind::Client, u"C1"_s).value(u"accessTokenLifetime"_s).toInt(), 900);
    const editing::RevertPlan plan = editing::planRevert(first, bench.below.at(EntityKind::Client, u"C1"_s));
    QCOMPARE(plan.movedOn, QStringList{u"/accessTokenLifetime"_s});
}

void TestJournal::aSecretIsNotPutBack()
{
    Bench bench;
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"clientSecret"_s, u"hush-new"_s));
    const auto reverted = bench.revertLast();
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().kind, Error::Kind::Input);
    QCOMPARE(bench.below.at(EntityKind::Client, u"C1"_s).value(u"clientSecret"_s).toString(), u"hush-new"_s);
}

void TestJournal::aCreationAndADeletionAreTakenBack()
{
    Bench bench;
    QVERIFY(QCoro::waitFor(bench.api.create(EntityKind::Scope, {{u"inum"_s, u"N"_s}, {u"id"_s, u"new"_s}})));
    QVERIFY(bench.revertLast());
    QVERIFY(bench.below.at(EntityKind::Scope, u"N"_s).isEmpty());
    QVERIFY(QCoro::waitFor(bench.api.remove(EntityKind::Client, u"C1"_s)));
    QVERIFY(bench.revertLast());
    const QJsonObject again = bench.below.at(EntityKind::Client, u"C1"_s);
    QCOMPARE(again.value(u"clientName"_s).toString(), u"Shop"_s);
    QVERIFY(!again.contains(u"clientSecret"_s)); // the server makes another
    QVERIFY(!QJsonDocument(again).toJson().contains(redactionMark().toUtf8()));
}

void TestJournal::itIsExported()
{
    Bench bench;
    QVERIFY(bench.patch(EntityKind::Client, u"C1"_s, u"clientName"_s, u"=cmd(\"x\"), y"_s));
    const QByteArray csv = Journal::toCsv(bench.journal.entries());
    QVERIFY(csv.startsWith("at,profile,"));
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY2(csv.contains("\"'=cmd(\"\"x\"\"), y\""), csv.constData());
    const QJsonArray json = QJsonDocument::fromJson(Journal::toJson(bench.journal.entries())).array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first().toObject().value(u"outcome"_s).toString(), u"done"_s);
    QVERIFY(!csv.contains("hush"));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
