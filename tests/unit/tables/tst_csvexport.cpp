// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeadminapi.h"
#include "tables/csvexport.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::tables;
using domain::EntityKind;

namespace {

QList<Column> columns()
{
    return {{u"@name"_s, u"Name"_s}, {u"@id"_s, u"ID"_s, true}, {u"clientSecret"_s, u"Secret"_s}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QCoro::Task<void> keep(QCoro::Task<Result<CsvExport>> task, std::optional<Result<CsvExport>> *result)
{
    *result = co_await std::move(task);
}

} // namespace

class CsvExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsWrittenInOrder()
    {
        FakeAdminApi api;
        api.setGenerated(1234);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QList<qint64> told;
        const auto progress = [&told](qint64 read, qint64 total) {
            QCOMPARE(total, 1234);
            told << read;
        };
        const auto done = QCoro::waitFor(exportCsv(&api, EntityKind::Client, {}, columns(), path, progress, {}));
        QVERIFY(done);
        QCOMPARE(done->rows, 1234);
        QCOMPARE(told.constLast(), 1234);
        QCOMPARE(told.size(), 7);
        const QList<QByteArray> lines = contentOf(path).split('\n');
        QCOMPARE(lines.size(), 1236); // head, rows, and nothing after the last line end
        QCOMPARE(lines.at(0), QByteArray("name,id,clientSecret\r"));
        for (int row = 0; row < 1234; ++row)
            QCOMPARE(lines.at(row + 1),
                     QByteArray("Client " + QByteArray::number(row) + ",C" + QByteArray::number(row) + ",\r"));
    }

    void theQueryOfTheListIsTheFiles()
    {
        FakeAdminApi api;
        api.setGenerated(100);
        QTemporaryDir folder;
        server::ListQuery query;
        query.pattern = u"x"_s;
        query.sortBy = u"displayName"_s;
        query.descending = true;
        query.filters.insert(u"trustedClient"_s, u"true"_s);
        query.start = 7; // not looked at
        const auto done =
            QCoro::waitFor(exportCsv(&api, EntityKind::Client, query, columns(), folder.filePath(u"a"_s), {}, {}));
        QVERIFY(done);
        QCOMPARE(done->rows, 10);
        QCOMPARE(api.questions, QStringList{u"0+200 ~x [trustedClient=true] -displayName"_s});
    }

    void noSecretIsWritten()
    {
        FakeAdminApi api;
        api.entries = {
            {{u"inum"_s, u"1"_s}, {u"clientName"_s, u"a \"quoted\", one"_s}, {u"clientSecret"_s, u"CANARY"_s}}};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QVERIFY(QCoro::waitFor(exportCsv(&api, EntityKind::Client, {}, columns(), path, {}, {})));
        QVERIFY(!contentOf(path).contains("CANARY"));
        QVERIFY(contentOf(path).contains("\"a \"\"quoted\"\", one\",1,"));
    }

    void aFailureLeavesNoFile()
    {
        FakeAdminApi api;
        api.setGenerated(1000);
        api.setHolding(true);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        std::optional<Result<CsvExport>> result;
        const QCoro::Task<void> running =
            keep(exportCsv(&api, EntityKind::Client, {}, columns(), path, {}, {}), &result);
        QTRY_COMPARE(api.held(), 1);
        api.release();
        QTRY_COMPARE(api.held(), 3); // a few pages at a time
        api.release();
        api.release(Error{Error::Kind::Unreachable, u"gone"_s, {}, {}, {}, 0});
        api.setHolding(false); // what is asked for meanwhile is answered
        while (api.held() > 0)
            api.release();
        QTRY_VERIFY(result.has_value());
        QVERIFY(!*result);
        QCOMPARE(result->error().what, u"gone"_s);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aCancelledExportLeavesNoFile()
    {
        FakeAdminApi api;
        api.setGenerated(1000);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly)); // what was there stays
        CancelSource cancel;
        const auto progress = [&cancel](qint64, qint64) { cancel.cancel(); };
        const auto done =
            QCoro::waitFor(exportCsv(&api, EntityKind::Client, {}, columns(), path, progress, cancel.token()));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QVERIFY(contentOf(path).isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"list.csv"_s});
    }

    void anIncompleteListSaysSo()
    {
        FakeAdminApi api;
        api.setGenerated(5);
        api.note = u"Only the first 5."_s;
        QTemporaryDir folder;
        const auto done =
            QCoro::waitFor(exportCsv(&api, EntityKind::Client, {}, columns(), folder.filePath(u"a"_s), {}, {}));
        QVERIFY(done);
        QCOMPARE(done->note, u"Only the first 5."_s);
        const auto nowhere =
            QCoro::waitFor(exportCsv(&api, EntityKind::Client, {}, columns(), folder.filePath(u"no/a"_s), {}, {}));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, Error::Kind::Input);
    }
};

QTEST_GUILESS_MAIN(CsvExportTest)
#include "tst_csvexport.moc"
