// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include "domain/customscript.h"
#include "server/connection.h"
#include "server/readall.h"
#include "tables/pagedtablemodel.h"
#include "tables/scripttreemodel.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using domain::CustomScript;
using domain::Entity;
using domain::EntityKind;
using drover::test::SandboxFixture;
using server::AdminApi;

namespace {

/// A connection to a sandbox with the demo data.
struct Bench {
    explicit Bench(int clients = 0)
        : fixture(optionsWith(clients))
    {
        const QString why = fixture.start();
        if (!why.isEmpty())
            qFatal("%s", qPrintable(why));
        server::ConnectionSettings settings;
        settings.issuer = QUrl(fixture.ready.origin);
        settings.credentials = {fixture.ready.admin.clientId, fixture.ready.admin.clientSecret,
                                transport::ClientCredentials::Method::Basic};
        const auto opened = QCoro::waitFor(connection.open(settings));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
    }
    static sandbox::SandboxOptions optionsWith(int clients)
    {
        sandbox::SandboxOptions options;
        options.clients = clients;
        return options;
    }
    AdminApi &api() { return *connection.api(); }
    Entity find(EntityKind kind, const QString &name)
    {
        const auto all = QCoro::waitFor(server::readAll(api(), kind, {}, {}, {}));
        for (const Entity &entity : *all) {
            if (entity.name() == name)
                return entity;
        }
        qFatal("there is no %s", qPrintable(name));
    }

    SandboxFixture fixture;
    server::ServerConnection connection;
};

QJsonObject newObject(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Client:
        return {{u"clientName"_s, u"Made by a test"_s}, {u"redirectUris"_s, QJsonArray{u"https://a.example/cb"_s}}};
    case EntityKind::Scope:
        return {{u"id"_s, u"https://a.example/scope"_s},
                {u"displayName"_s, u"Made by a test"_s},
                {u"scopeType"_s, u"uma"_s}};
    case EntityKind::UmaResource:
        return {{u"name"_s, u"Made by a test"_s}, {u"description"_s, u"d"_s}};
    case EntityKind::Attribute:
        return {{u"name"_s, u"departmentNumber"_s},
                {u"displayName"_s, u"Made by a test"_s},
                {u"description"_s, u"d"_s},
                {u"dataType"_s, u"string"_s},
                {u"status"_s, u"active"_s},
                {u"editType"_s, QJsonArray{u"admin"_s}},
                {u"viewType"_s, QJsonArray{u"admin"_s, u"user"_s}}};
    case EntityKind::Script:
        break;
    }
    return {{u"name"_s, u"made_by_a_test"_s},
            {u"scriptType"_s, u"uma_rpt_policy"_s},
            {u"script"_s, u"# ä\n"_s},
            {u"level"_s, 1},
            {u"programmingLanguage"_s, u"python"_s},
            {u"enabled"_s, false}};
}

} // namespace

class AdminTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsMadeReadChangedAndRemoved_data()
    {
        QTest::addColumn<int>("kind");
        for (const EntityKind kind : domain::allEntityKinds())
            QTest::newRow(qPrintable(toString(kind))) << int(kind);
    }

    void everyKindIsMadeReadChangedAndRemoved()
    {
        QFETCH(int, kind);
        const auto which = EntityKind(kind);
        Bench bench;
        const auto made = QCoro::waitFor(bench.api().create(which, newObject(which)));
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        QVERIFY(!made->dn().isEmpty());
        const auto read = QCoro::waitFor(bench.api().get(which, made->id()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
        QJsonObject after = read->json();
        after.insert(u"description"_s, u"changed – ö"_s);
        const auto saved = QCoro::waitFor(bench.api().patch(which, made->id(), read->json(), after));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence() + saved.error().detail));
        QCOMPARE(saved->description(), u"changed – ö"_s);
        QVERIFY2(QCoro::waitFor(bench.api().remove(which, made->id())), "the object could not be removed");
        const auto gone = QCoro::waitFor(bench.api().get(which, made->id()));
        QVERIFY(!gone);
        QVERIFY(gone.error().kind == Error::Kind::NotFound);
    }

    void aDeployKeepsWhatItDoesNotTouchAndRaisesTheRevision()
    {
        Bench bench;
        const CustomScript before(bench.find(EntityKind::Script, u"uma_rpt_policy"_s));
        CustomScript after = before;
        after.setSource(before.source() + u"\n# edited\n"_s);
        after.setLevel(before.level() + 5);
        const auto saved =
            QCoro::waitFor(bench.api().patch(EntityKind::Script, before.inum(), before.json(), after.json()));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence() + saved.error().detail));
        const CustomScript stored(*saved);
        QCOMPARE(stored.revision(), before.revision() + 1);
        QCOMPARE(stored.source(), after.source());
        QCOMPARE(stored.level(), after.level());
        QCOMPARE(stored.configurationProperties(), before.configurationProperties());
        QCOMPARE(stored.moduleProperties(), before.moduleProperties());
    }

    void aDeployOnAnOldReadIsAConflict()
    {
        Bench bench;
        const CustomScript read(bench.find(EntityKind::Script, u"uma_rpt_policy"_s));
        CustomScript theirs = read;
        theirs.setLevel(70);
        QVERIFY(QCoro::waitFor(bench.api().patch(EntityKind::Script, read.inum(), read.json(), theirs.json())));
        CustomScript mine = read;
        mine.setSource(u"# mine\n"_s);
        const auto saved = QCoro::waitFor(bench.api().patch(EntityKind::Script, read.inum(), read.json(), mine.json()));
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == Error::Kind::Conflict);
        QCOMPARE(CustomScript(bench.find(EntityKind::Script, u"uma_rpt_policy"_s)).source(), read.source());
    }

    void aMemberOfAClientsAttributesCanBeChanged()
    {
        Bench bench;
        const auto made = QCoro::waitFor(bench.api().create(EntityKind::Client, newObject(EntityKind::Client)));
        QVERIFY(made);
        const auto read = QCoro::waitFor(bench.api().get(EntityKind::Client, made->id()));
        QJsonObject after = read->json();
        QJsonObject attributes = after.value(u"attributes"_s).toObject();
        attributes.insert(u"requirePkce"_s, true);
        after.insert(u"attributes"_s, attributes);
        after.insert(u"redirectUris"_s, QJsonArray{u"https://b.example/cb"_s, u"https://c.example/cb"_s});
        const auto saved = QCoro::waitFor(bench.api().patch(EntityKind::Client, made->id(), read->json(), after));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence() + saved.error().detail));
        QVERIFY(saved->json().value(u"attributes"_s)[u"requirePkce"].toBool());
        QCOMPARE(saved->strings(u"redirectUris"_s).size(), 2);
    }

    void aWrongObjectIsRefusedWithTheServersWords()
    {
        Bench bench;
        QJsonObject script = newObject(EntityKind::Script);
        script.insert(u"name"_s, u"not a name!"_s);
        const auto made = QCoro::waitFor(bench.api().create(EntityKind::Script, script));
        QVERIFY(!made);
        QVERIFY(made.error().kind == Error::Kind::Input);
        QVERIFY(!made.error().why.isEmpty());
    }

    void everyColumnThatIsCalledSortableIsTakenByTheServer()
    {
        Bench bench;
        for (const EntityKind kind : domain::allEntityKinds()) {
            const auto columns = bench.api().sortColumns(kind);
            for (const auto &column : columns) {
                server::ListQuery query;
                query.sortBy = column.column;
                query.descending = true;
                const auto page = QCoro::waitFor(bench.api().list(kind, query));
                QVERIFY2(page, qPrintable(toString(kind) + u' ' + column.column +
                                          (page ? QString() : page.error().sentence())));
                QVERIFY(page->total > 0);
            }
        }
    }

    void theTypesOfScriptsAreThoseOfTheCatalogue()
    {
        Bench bench;
        const auto types = QCoro::waitFor(bench.api().scriptTypes());
        QVERIFY(types);
        for (const QString &type : *types)
            QVERIFY2(domain::ScriptTypes::shipped().find(type), qPrintable(type));
    }

    void aLongListIsPagedSortedAndSearchedByTheServer()
    {
        Bench bench(5000);
        tables::PagedTableModel model;
        model.setSource(&bench.api(), EntityKind::Client);
        QTRY_COMPARE(model.state(), tables::PagedTableModel::State::Ready);
        const int all = model.rowCount();
        QVERIFY(all >= 5000);
        model.setVisibleRows(4000, 4039);
        QTRY_VERIFY(model.entityAt(4020).has_value());
        model.sort(0, Qt::DescendingOrder);
        QTRY_VERIFY(model.state() == tables::PagedTableModel::State::Ready && model.entityAt(1).has_value());
        QVERIFY(model.entityAt(0)->name() >= model.entityAt(1)->name());
        const QString name = model.entityAt(0)->name();
        model.setPattern(name);
        QTRY_VERIFY(model.state() == tables::PagedTableModel::State::Ready && model.rowCount() < all);
        QCOMPARE(model.entityAt(0)->name(), name);
    }

    void theTreeOfScriptsFollowsADeploy()
    {
        Bench bench;
        tables::ScriptTreeModel tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setApi(&bench.api());
        QTRY_COMPARE(tree.state(), tables::ScriptTreeModel::State::Ready);
        const QString inum = bench.find(EntityKind::Script, u"uma_rpt_policy"_s).id();
        const qint64 revision = tree.script(inum)->revision();
        CustomScript after = *tree.script(inum);
        after.setLevel(9);
        const QJsonObject before = tree.script(inum)->json();
        QVERIFY(QCoro::waitFor(bench.api().patch(EntityKind::Script, inum, before, after.json())));
        QTRY_COMPARE(tree.script(inum)->revision(), revision + 1);
        QCOMPARE(tree.indexOf(inum).data(tables::ScriptTreeModel::LevelRole).toInt(), 9);
    }
};

QTEST_GUILESS_MAIN(AdminTest)
#include "tst_admin.moc"
