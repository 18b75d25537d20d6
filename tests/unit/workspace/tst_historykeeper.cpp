// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"
#include "history/scripthistory.h"
#include "workspace/historykeeper.h"
#include "workspace/journal.h"
#include "workspace/kernelkeyring.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::workspace;

namespace {

QJsonObject script(const QString &source, int revision)
{
    return {{u"inum"_s, u"1"_s},
            {u"name"_s, u"policy"_s},
            {u"scriptType"_s, u"uma_rpt_policy"_s},
            {u"revision"_s, revision},
            {u"script"_s, source},
            {u"configurationProperties"_s,
             QJsonArray{QJsonObject{{u"value1"_s, u"key"_s}, {u"value2"_s, u"hush-hush"_s}, {u"hide"_s, true}}}}};
}

const QString profileId = newUuid();

JournalEntry write(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after)
{
    JournalEntry entry;
    entry.profileId = profileId;
    entry.kind = kind;
    entry.before = before;
    entry.after = after;
    entry.objectId = u"1"_s;
    return entry;
}

} // namespace

class HistoryKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeployIsKeptWithWhatWasThereBefore()
    {
        const QTemporaryDir folder;
        Journal journal(folder.filePath(u"journal.jsonl"_s));
        HistoryKeeper keeper(journal);
        const QSignalSpy kept(&keeper, &HistoryKeeper::kept);
        const QSignalSpy failed(&keeper, &HistoryKeeper::failed);
        const Result<QString> id =
            journal.begin(write(domain::EntityKind::Script, script(u"old\n"_s, 1), script(u"new\n"_s, 1)));
        QVERIFY(id);
        QVERIFY(journal.succeed(*id, u"1"_s, script(u"new\n"_s, 2)));
        QTRY_COMPARE_WITH_TIMEOUT(kept.count(), 1, 60000);
        QCOMPARE(failed.count(), 0);
        const auto history = history::ScriptHistory::open(history::ScriptHistory::folderOf(profileId));
        const auto versions = history->versions(u"policy"_s);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).occasion, u"deploy"_s);
        QCOMPARE(versions->at(0).revision, 2);
        QCOMPARE(history->at(versions->at(0).id, u"policy"_s)->source, u"new\n"_s);
        QCOMPARE(history->at(versions->at(1).id, u"policy"_s)->source, u"old\n"_s);
        QVERIFY(!history->at(versions->at(0).id, u"policy"_s)->propertiesText().contains("hush-hush"));
    }

    void whatFailedAndWhatIsNoScriptIsNotKept()
    {
        const QTemporaryDir folder;
        Journal journal(folder.filePath(u"journal.jsonl"_s));
        HistoryKeeper keeper(journal);
        const QSignalSpy kept(&keeper, &HistoryKeeper::kept);
        const QString other = newUuid();
        JournalEntry refused = write(domain::EntityKind::Script, script(u"a\n"_s, 1), script(u"b\n"_s, 1));
        refused.profileId = other;
        QVERIFY(journal.failed(*journal.begin(refused), Error{}));
        JournalEntry scope = write(domain::EntityKind::Scope, {}, {{u"name"_s, u"scope"_s}});
        scope.profileId = other;
        QVERIFY(journal.succeed(*journal.begin(scope), u"1"_s, {{u"name"_s, u"scope"_s}}));
        JournalEntry done = write(domain::EntityKind::Script, {}, script(u"c\n"_s, 1));
        done.profileId = other;
        QVERIFY(journal.succeed(*journal.begin(done), u"1"_s, script(u"c\n"_s, 1)));
        QTRY_COMPARE_WITH_TIMEOUT(kept.count(), 1, 60000);
        QCOMPARE(history::ScriptHistory::open(history::ScriptHistory::folderOf(other))->versions(u"policy"_s)->size(),
                 1);
    }

    void theKernelsKeyRingGivesBackWhatItTook()
    {
        const QString key = u"test/keyring"_s;
        if (!KernelKeyring::write(key, u"hush ü"_s))
            QSKIP("the kernel keeps no keys here");
        QCOMPARE(KernelKeyring::read(key), std::optional<QString>(u"hush ü"_s));
        QVERIFY(KernelKeyring::write(key, u"other"_s));
        QCOMPARE(KernelKeyring::read(key), std::optional<QString>(u"other"_s));
        KernelKeyring::remove(key);
        QVERIFY(!KernelKeyring::read(key));
        QVERIFY(!KernelKeyring::write(key, {}));
    }
};

QTEST_GUILESS_MAIN(HistoryKeeperTest)
#include "tst_historykeeper.moc"
