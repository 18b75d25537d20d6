// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryapi.h"
#include "transfer/importfile.h"
#include "transfer/importrun.h"
#include "transfer/scriptentries.h"

#include "base/redact.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::transfer;
using domain::Dialect;
using domain::EntityKind;
using State = ImportRow::State;

namespace {

QJsonObject client(const QString &id, const QString &name, const QJsonObject &more = {})
{
    QJsonObject object{
        {u"inum"_s, id}, {u"clientName"_s, name}, {u"redirectUris"_s, QJsonArray{u"https://a.example/cb"_s}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject script(const QString &id, const QString &name, const QString &type)
{
    const QJsonObject open{{u"value1"_s, u"colour"_s}, {u"value2"_s, u"red"_s}, {u"hide"_s, false}};
    const QJsonObject hidden{{u"value1"_s, u"password"_s}, {u"value2"_s, u"CANARY-hidden"_s}, {u"hide"_s, true}};
    return {{u"inum"_s, id},
            {u"name"_s, name},
            {u"scriptType"_s, type},
            {u"script"_s, u"class X:\n    pass\n"_s},
            {u"programmingLanguage"_s, u"python"_s},
            {u"level"_s, 1},
            {u"revision"_s, 7},
            {u"enabled"_s, true},
            {u"configurationProperties"_s, QJsonArray{open, hidden}}};
}

ImportFile fileOf(const QByteArray &content, EntityKind kind = EntityKind::Client)
{
    const Result<ImportFile> file = importFileFrom(content, u"file"_s, kind);
    return file ? *file : ImportFile();
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPreviewWritesNothingAndTellsEachRow()
    {
        test::MemoryApi api;
        api.put(EntityKind::Client, client(u"A"_s, u"one"_s));
        api.put(EntityKind::Client, client(u"B"_s, u"two"_s, {{u"future"_s, 7}}));
        ImportRun run(EntityKind::Client, Dialect::Janssen,
                      {client(u"A"_s, u"one"_s), QJsonObject{{u"inum"_s, u"B"_s}, {u"clientName"_s, u"zwei"_s}},
                       client(u"C"_s, u"three"_s), client(u"A"_s, u"again"_s),
                       client(u"D"_s, u"bad"_s, {{u"redirectUris"_s, QJsonArray{u"no address"_s}}}), QJsonObject()});
        QVERIFY(!run.isPlanned());
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        QVERIFY(run.isPlanned());
        QList<State> states;
        for (const ImportRow &row : run.rows())
            states << row.state;
        QCOMPARE(states, (QList<State>{State::Same, State::Changed, State::New, State::Refused, State::Refused,
                                       State::Refused}));
        QCOMPARE(run.waiting(), 2);
        QVERIFY(api.writes.isEmpty());
        const QList<domain::Difference> differences = run.rows().at(1).differences();
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first(), (domain::Difference{u"/clientName"_s, u"two"_s, u"zwei"_s}));
        for (int row : {3, 4, 5})
            QVERIFY2(!run.rows().at(row).error.why.isEmpty(), qPrintable(QString::number(row)));
    }

    void whatIsWantedIsWrittenAndTheRestStays()
    {
        test::MemoryApi api;
        api.put(EntityKind::Client, client(u"B"_s, u"two"_s, {{u"future"_s, 7}}));
        ImportRun run(EntityKind::Client, Dialect::Janssen,
                      {QJsonObject{{u"inum"_s, u"B"_s}, {u"clientName"_s, u"zwei"_s}}, client(u"C"_s, u"three"_s),
                       client(u"D"_s, u"four"_s)});
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        run.setWanted(1, false);
        QCOMPARE(QCoro::waitFor(run.run(&api, {})), 2);
        QCOMPARE(api.writes, (QStringList{u"patch client B"_s, u"create client D"_s}));
        QCOMPARE(api.at(EntityKind::Client, u"B"_s).value(u"clientName"_s).toString(), u"zwei"_s);
        QCOMPARE(api.at(EntityKind::Client, u"B"_s).value(u"future"_s).toInt(), 7);
        QVERIFY(api.at(EntityKind::Client, u"B"_s).contains(u"redirectUris"_s));
        QVERIFY(!run.rows().at(0).isCreated && run.rows().at(2).isCreated);
        QCOMPARE(run.rows().at(1).state, State::New);
    }

    void aRowThatNamesAnIdAloneIsShownByItsObjectsName()
    {
        test::MemoryApi api;
        api.put(EntityKind::Client, client(u"A"_s, u"one"_s));
        ImportRun run(EntityKind::Client, Dialect::Janssen,
                      {QJsonObject{{u"inum"_s, u"A"_s}, {u"description"_s, u"d"_s}}});
        QCOMPARE(run.rows().at(0).write.name, u"A"_s);
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        QCOMPARE(run.rows().at(0).write.name, u"one"_s);
    }

    void aFailedRowStopsNoOtherAndIsLookedUpAgain()
    {
        test::MemoryApi api;
        api.put(EntityKind::Client, client(u"A"_s, u"one"_s));
        ImportRun run(EntityKind::Client, Dialect::Janssen,
                      {QJsonObject{{u"inum"_s, u"A"_s}, {u"clientName"_s, u"eins"_s}}, client(u"C"_s, u"three"_s)});
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        // Someone changes the same field between the preview and the write.
        api.put(EntityKind::Client, client(u"A"_s, u"uno"_s));
        QCOMPARE(QCoro::waitFor(run.run(&api, {})), 1);
        QCOMPARE(run.rows().at(0).state, State::Failed);
        QCOMPARE(run.rows().at(0).error.kind, Error::Kind::Conflict);
        QCOMPARE(api.at(EntityKind::Client, u"A"_s).value(u"clientName"_s).toString(), u"uno"_s);
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        QCOMPARE(run.rows().at(0).differences().first().before, QJsonValue(u"uno"_s));
        QCOMPARE(run.rows().at(1).state, State::Done);
        QCOMPARE(QCoro::waitFor(run.run(&api, {})), 1);
        QCOMPARE(api.at(EntityKind::Client, u"A"_s).value(u"clientName"_s).toString(), u"eins"_s);
    }

    void aCancelledImportLeavesTheRestWaiting()
    {
        test::MemoryApi api;
        ImportRun run(EntityKind::Client, Dialect::Janssen, {client(u"A"_s, u"one"_s), client(u"B"_s, u"two"_s)});
        CancelSource cancel;
        connect(&run, &ImportRun::rowChanged, this, [&cancel](int) { cancel.cancel(); });
        QVERIFY(!QCoro::waitFor(run.plan(&api, cancel.token())));
        QCOMPARE(run.count(State::Waiting), 1);
        QVERIFY(!run.isRunning());
        run.disconnect(this);
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        CancelSource second;
        connect(&run, &ImportRun::rowChanged, this, [&run, &second](int row) {
            if (run.rows().at(row).state == State::Done)
                second.cancel();
        });
        QCOMPARE(QCoro::waitFor(run.run(&api, second.token())), 1);
        QCOMPARE(run.waiting(), 1);
        QCOMPARE(api.writes.size(), 1);
    }

    void withoutAServerNothingIsLookedUp()
    {
        ImportRun run(EntityKind::Client, Dialect::Janssen, {client(u"A"_s, u"one"_s)});
        QVERIFY(!QCoro::waitFor(run.plan(nullptr, {})));
        QCOMPARE(QCoro::waitFor(run.run(nullptr, {})), 0);
        QCOMPARE(run.rows().at(0).state, State::Waiting);
    }

    void whatIsExportedIsTheSameWhenItIsImported()
    {
        test::MemoryApi api;
        const QJsonObject secretive =
            client(u"A"_s, u"one"_s, {{u"clientSecret"_s, u"CANARY-secret"_s}, {u"description"_s, QJsonValue::Null}});
        api.put(EntityKind::Client, secretive);
        const QByteArray document = exportDocument({domain::Entity(EntityKind::Client, secretive)});
        QVERIFY(!document.contains("CANARY"));
        ImportRun run(EntityKind::Client, Dialect::Janssen, fileOf(document).objects);
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        QCOMPARE(run.rows().at(0).state, State::Same);
        // Where there is no such client the mark does not become its secret.
        test::MemoryApi other;
        ImportRun elsewhere(EntityKind::Client, Dialect::Janssen, fileOf(document).objects);
        QVERIFY(QCoro::waitFor(elsewhere.plan(&other, {})));
        QCOMPARE(QCoro::waitFor(elsewhere.run(&other, {})), 1);
        QVERIFY(!other.at(EntityKind::Client, u"A"_s).contains(u"clientSecret"_s));
    }

    void aScriptGoesThroughADirectoryEntry_data()
    {
        QTest::addColumn<int>("schema");
        QTest::addColumn<QByteArray>("objectClass");
        QTest::addRow("janssen") << int(domain::LdifSchema::Janssen) << QByteArray("jansCustomScr");
        QTest::addRow("gluu4") << int(domain::LdifSchema::Gluu4) << QByteArray("oxCustomScript");
    }
    void aScriptGoesThroughADirectoryEntry()
    {
        QFETCH(int, schema);
        QFETCH(QByteArray, objectClass);
        const QJsonObject stored = script(u"S"_s, u"uma_rpt_policy"_s, u"uma_rpt_policy"_s);
        const QByteArray text = scriptsToLdif({domain::CustomScript(stored)}, domain::LdifSchema(schema), false);
        QVERIFY(text.contains("objectClass: " + objectClass));
        QVERIFY(!text.contains("CANARY") && !QByteArray::fromBase64(text).contains("CANARY"));
        const ImportFile file = fileOf(text, EntityKind::Script);
        QCOMPARE(file.objects.size(), 1);
        test::MemoryApi api;
        api.put(EntityKind::Script, stored);
        ImportRun run(EntityKind::Script, Dialect::Janssen, file.objects);
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        QVERIFY2(run.rows().at(0).state == State::Same,
                 QJsonDocument(run.rows().at(0).write.toJson()).toJson().constData());
    }

    void theSecretOfAScriptIsKeptThroughAChange()
    {
        test::MemoryApi api;
        const QJsonObject stored = script(u"S"_s, u"uma_rpt_policy"_s, u"uma_rpt_policy"_s);
        api.put(EntityKind::Script, stored);
        QJsonObject given = QJsonDocument::fromJson(exportDocument({domain::Entity(EntityKind::Script, stored)}))
                                .array()
                                .first()
                                .toObject();
        given.insert(u"inum"_s, u"of another server"_s);
        given.insert(u"script"_s, u"class Y:\n    pass\n"_s);
        ImportRun run(EntityKind::Script, Dialect::Janssen, {given});
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        QCOMPARE(run.rows().at(0).state, State::Changed);
        QCOMPARE(run.rows().at(0).differences().size(), 1);
        QCOMPARE(QCoro::waitFor(run.run(&api, {})), 1);
        const QJsonObject now = api.at(EntityKind::Script, u"S"_s);
        QCOMPARE(now.value(u"script"_s).toString(), u"class Y:\n    pass\n"_s);
        QCOMPARE(now.value(u"configurationProperties"_s), stored.value(u"configurationProperties"_s));
    }

    void fieldsOfAnotherKindOfServerAreRemarked()
    {
        test::MemoryApi api;
        ImportRun run(EntityKind::Client, Dialect::Janssen,
                      {client(u"A"_s, u"one"_s, {{u"oxAuthAppType"_s, u"web"_s}})});
        QVERIFY(QCoro::waitFor(run.plan(&api, {})));
        QCOMPARE(run.rows().at(0).state, State::New);
        QVERIFY(run.rows().at(0).remarks.join(u' ').contains(u"oxAuthAppType"_s));
    }

    void filesThatCantBeReadAreToldWithTheirNames()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.json"_s);
        const Result<ImportFile> absent = readImportFile(path, EntityKind::Client);
        QVERIFY(!absent);
        QVERIFY(absent.error().sentence().contains(path));
        QVERIFY(writeFile(path, "[{}, 3]"));
        const Result<ImportFile> wrong = readImportFile(path, EntityKind::Client);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().sentence().contains(u"a.json"_s));
        QVERIFY(!importFileFrom("dn: o=x\nobjectClass: top\n", u"x.ldif"_s, EntityKind::Script));
        QVERIFY(!importFileFrom("", u"empty.ldif"_s, EntityKind::Script));
        QVERIFY(!writeFile(folder.filePath(u"no/such/place"_s), "x"));
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
