// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/batchedit.h"
#include "editing/usefinder.h"
#include "support/memoryapi.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::editing;
using domain::Dialect;
using domain::EntityKind;
using State = BatchRow::State;
using How = BatchChange::How;

namespace {

domain::Field field(const QString &path)
{
    return *domain::FieldCatalogue::of(EntityKind::Client, Dialect::Janssen).find(path);
}

struct Bench {
    Bench()
    {
        for (int i = 0; i < 4; ++i) {
            const QJsonObject object{{u"inum"_s, u"C%1"_s.arg(i)},
                                     {u"clientName"_s, u"Client %1"_s.arg(i)},
                                     {u"accessTokenLifetime"_s, i == 3 ? 60 : 300},
                                     {u"grantTypes"_s, QJsonArray{u"implicit"_s, u"authorization_code"_s}}};
            api.put(EntityKind::Client, object);
            entities << domain::Entity(EntityKind::Client, object);
        }
        batch = std::make_unique<BatchEdit>(entities);
    }
    QJsonValue stored(int i, const QString &name) const { return api.at(EntityKind::Client, u"C%1"_s.arg(i)).value(name); }

    test::MemoryApi api;
    QList<domain::Entity> entities;
    std::unique_ptr<BatchEdit> batch;
};

} // namespace

class TestBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPreviewWritesNothing();
    void eachRowHasItsOwnResult();
    void aBatchIsTakenBack();
    void listsGrowAndShrink();
    void whatTheServerWillRefuseIsKnownBefore();
    void usesAreFound();
};

void TestBatch::aPreviewWritesNothing()
{
    Bench bench;
    bench.batch->setChange({field(u"accessTokenLifetime"_s), How::Set, 60});
    QCOMPARE(bench.batch->count(State::Waiting), 3);
    QCOMPARE(bench.batch->count(State::Unchanged), 1);
    QCOMPARE(bench.batch->rows().at(0).after.value(u"accessTokenLifetime"_s).toInt(), 60);
    QVERIFY(bench.api.writes.isEmpty());
}

void TestBatch::eachRowHasItsOwnResult()
{
    Bench bench;
    bench.batch->setChange({field(u"accessTokenLifetime"_s), How::Set, 60});
    // The second was changed by somebody, the third is gone.
    QJsonObject moved = bench.api.at(EntityKind::Client, u"C1"_s);
    moved.insert(u"accessTokenLifetime"_s, 900);
    bench.api.put(EntityKind::Client, moved);
    bench.api.objects[EntityKind::Client].remove(u"C2"_s);
    QCOMPARE(QCoro::waitFor(bench.batch->run(&bench.api, {})), 1);
    QCOMPARE(bench.batch->rows().at(0).state, State::Done);
    QCOMPARE(bench.batch->rows().at(1).state, State::Failed);
    QCOMPARE(bench.batch->rows().at(1).error.kind, Error::Kind::Conflict);
    QCOMPARE(bench.batch->rows().at(2).error.kind, Error::Kind::NotFound);
    QCOMPARE(bench.batch->rows().at(3).state, State::Unchanged);
    QCOMPARE(bench.stored(1, u"accessTokenLifetime"_s).toInt(), 900);
    QVERIFY(!bench.batch->isRunning());
}

void TestBatch::aBatchIsTakenBack()
{
    Bench bench;
    bench.batch->setChange({field(u"accessTokenLifetime"_s), How::Set, 60});
    QCOMPARE(QCoro::waitFor(bench.batch->run(&bench.api, {})), 3);
    // What others change elsewhere meanwhile stays; what they change in the same place is not overwritten.
    QJsonObject elsewhere = bench.api.at(EntityKind::Client, u"C0"_s);
    elsewhere.insert(u"description"_s, u"theirs"_s);
    bench.api.put(EntityKind::Client, elsewhere);
    QJsonObject same = bench.api.at(EntityKind::Client, u"C1"_s);
    same.insert(u"accessTokenLifetime"_s, 5);
    bench.api.put(EntityKind::Client, same);
    QCOMPARE(QCoro::waitFor(bench.batch->undo(&bench.api, {})), 2);
    QCOMPARE(bench.stored(0, u"accessTokenLifetime"_s).toInt(), 300);
    QCOMPARE(bench.stored(0, u"description"_s).toString(), u"theirs"_s);
    QCOMPARE(bench.stored(1, u"accessTokenLifetime"_s).toInt(), 5);
    QCOMPARE(bench.stored(2, u"accessTokenLifetime"_s).toInt(), 300);
    QCOMPARE(bench.batch->count(State::Undone), 2);
    QCOMPARE(bench.batch->rows().at(1).error.kind, Error::Kind::Conflict);
}

void TestBatch::listsGrowAndShrink()
{
    const QJsonObject object{{u"grantTypes"_s, QJsonArray{u"a"_s, u"b"_s}}};
    const domain::Field grants = field(u"grantTypes"_s);
    QCOMPARE(changedBy(object, {grants, How::Add, QJsonArray{u"b"_s, u"c"_s}}).value(u"grantTypes"_s),
             QJsonValue(QJsonArray{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(changedBy(object, {grants, How::Remove, QJsonArray{u"a"_s, u"x"_s}}).value(u"grantTypes"_s),
             QJsonValue(QJsonArray{u"b"_s}));
    QCOMPARE(changedBy({}, {grants, How::Remove, QJsonArray{u"a"_s}}), QJsonObject());
    QCOMPARE(changedBy({}, {grants, How::Add, QJsonArray{u"a"_s}}).value(u"grantTypes"_s), QJsonValue(QJsonArray{u"a"_s}));
    const domain::Field description = field(u"description"_s);
    QCOMPARE(changedBy({{u"description"_s, u"x"_s}}, {description, How::Set, QString()}), QJsonObject());
}

void TestBatch::whatTheServerWillRefuseIsKnownBefore()
{
    Bench bench;
    bench.batch->setChange({field(u"accessTokenLifetime"_s), How::Set, -5});
    QCOMPARE(bench.batch->rows().at(0).problems.size(), 1);
    bench.batch->setChange({field(u"accessTokenLifetime"_s), How::Set, 5});
    QVERIFY(bench.batch->rows().at(0).problems.isEmpty());
}

void TestBatch::usesAreFound()
{
    test::MemoryApi api;
    const domain::Entity scope(EntityKind::Scope, {{u"inum"_s, u"S"_s}, {u"dn"_s, u"inum=S,ou=scopes,o=jans"_s}});
    for (int i = 0; i < 450; ++i) { // more than two pages
        QJsonObject client{{u"inum"_s, u"C%1"_s.arg(i)}};
        if (i % 150 == 0)
            client.insert(u"scopes"_s, QJsonArray{u"inum=X,ou=scopes,o=jans"_s, u"INUM=S, ou=scopes, o=jans"_s});
        api.put(EntityKind::Client, client);
    }
    api.put(EntityKind::UmaResource, {{u"id"_s, u"R"_s}, {u"name"_s, u"Album"_s}, {u"scopes"_s, QJsonArray{scope.dn()}}});
    QList<Use> uses;
    UseProgress last;
    const auto done = QCoro::waitFor(findUses(
        &api, Dialect::Janssen, scope, [&uses](const Use &use) { uses << use; }, [&last](const UseProgress &at) { last = at; }, {}));
    QVERIFY(done);
    QCOMPARE(uses.size(), 4);
    QCOMPARE(uses.first().name, u"Album"_s);
    QCOMPARE(uses.first().fields, QStringList{u"Scopes"_s});
    QCOMPARE(last.looked, 450);
    QCOMPARE(last.found, 4);
    // A script is named by scopes and by clients' attributes.
    const domain::Entity script(EntityKind::Script, {{u"inum"_s, u"P"_s}, {u"dn"_s, u"inum=P,ou=scripts,o=jans"_s}});
    api.put(EntityKind::Scope, {{u"inum"_s, u"T"_s}, {u"umaAuthorizationPolicies"_s, QJsonArray{script.dn()}}});
    api.put(EntityKind::Client, {{u"inum"_s, u"D"_s}, {u"attributes"_s, QJsonObject{{u"parScriptDns"_s, QJsonArray{script.dn()}}}}});
    uses.clear();
    QVERIFY(QCoro::waitFor(findUses(
        &api, Dialect::Janssen, script, [&uses](const Use &use) { uses << use; }, [](const UseProgress &) {}, {})));
    QCOMPARE(uses.size(), 2);
    CancelSource cancel;
    cancel.cancel();
    QVERIFY(!QCoro::waitFor(findUses(
        &api, Dialect::Janssen, script, [](const Use &) {}, [](const UseProgress &) {}, cancel.token())));
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
