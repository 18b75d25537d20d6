// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/drafts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::workspace;

namespace {

Draft draft(const QString &id, const QString &source = u"x = 1\n"_s)
{
    return {u"profile/1"_s,          u"script"_s, id, u"name of "_s + id, {{u"script"_s, u"old"_s}},
            {{u"script"_s, source}}, {}};
}

QString onlyFile(const QString &folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

} // namespace

class DraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnsavedEditIsThereAfterACrash()
    {
        const QTemporaryDir folder;
        {
            Drafts drafts(folder.path());
            QSignalSpy changes(&drafts, &Drafts::changed);
            QVERIFY(drafts.save(draft(u"2DAF-F9/95"_s, u"# grün\n"_s)));
            QCOMPARE(changes.count(), 1);
        }
        const Drafts drafts(folder.path());
        QVERIFY(drafts.has(u"profile/1"_s, u"script"_s, u"2DAF-F9/95"_s));
        QVERIFY(!drafts.has(u"profile/2"_s, u"script"_s, u"2DAF-F9/95"_s));
        const auto loaded = drafts.load(u"profile/1"_s, u"script"_s, u"2DAF-F9/95"_s);
        QVERIFY(loaded && *loaded);
        QCOMPARE((*loaded)->after.value(u"script"_s), QJsonValue(u"# grün\n"_s));
        QCOMPARE((*loaded)->before.value(u"script"_s), QJsonValue(u"old"_s));
        QCOMPARE((*loaded)->name, u"name of 2DAF-F9/95"_s);
        QVERIFY((*loaded)->savedAt.isValid());
    }

    void draftsAreForTheirUserAlone()
    {
        const QTemporaryDir folder;
        Drafts drafts(folder.path());
        QVERIFY(drafts.save(draft(u"a"_s)));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(onlyFile(folder.path())).permissions() & others));
    }

    void theNewestComesFirst()
    {
        const QTemporaryDir folder;
        Drafts drafts(folder.path());
        const QDateTime start = QDateTime::fromSecsSinceEpoch(1000, QTimeZone::utc());
        for (int i = 0; i < 3; ++i) {
            Draft one = draft(QString::number(i));
            one.savedAt = start.addSecs(i == 1 ? 100 : i);
            QVERIFY(drafts.save(one));
        }
        QStringList ids;
        const auto all = drafts.all(u"profile/1"_s);
        for (const Draft &one : all)
            ids << one.id;
        QCOMPARE(ids, QStringList({u"1"_s, u"2"_s, u"0"_s}));
        QVERIFY(drafts.all(u"another"_s).isEmpty());
    }

    void discardingForgetsIt()
    {
        const QTemporaryDir folder;
        Drafts drafts(folder.path());
        QVERIFY(drafts.save(draft(u"a"_s)));
        QSignalSpy changes(&drafts, &Drafts::changed);
        QVERIFY(drafts.discard(u"profile/1"_s, u"script"_s, u"a"_s));
        QVERIFY(!drafts.has(u"profile/1"_s, u"script"_s, u"a"_s));
        QVERIFY(drafts.discard(u"profile/1"_s, u"script"_s, u"a"_s)); // nothing to do
        QCOMPARE(changes.count(), 1);
        const auto loaded = drafts.load(u"profile/1"_s, u"script"_s, u"a"_s);
        QVERIFY(loaded && !*loaded);
    }

    void aDamagedDraftIsSetAsideAndTold()
    {
        const QTemporaryDir folder;
        Drafts drafts(folder.path());
        QVERIFY(drafts.save(draft(u"a"_s)));
        const QString path = onlyFile(folder.path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"half\":");
        file.close();
        const auto loaded = drafts.load(u"profile/1"_s, u"script"_s, u"a"_s);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().next.contains(u".damaged"));
        QVERIFY(QFile::exists(path + u".damaged"_s));
        QVERIFY(!drafts.has(u"profile/1"_s, u"script"_s, u"a"_s));
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Drafts drafts(file.fileName());
        const auto saved = drafts.save(draft(u"a"_s));
        QVERIFY(!saved);
        QVERIFY(saved.error().what.contains(u"name of a"));
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
