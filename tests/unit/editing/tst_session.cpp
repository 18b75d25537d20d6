// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editsession.h"
#include "editing/emptiness.h"
#include "support/memoryapi.h"

#include <QCoroTask>
#include <QFile>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::editing;
using domain::Dialect;
using domain::EntityKind;
using domain::MergeSide;

namespace {

const QString profile = u"p1"_s;

QJsonObject client()
{
    return {{u"inum"_s, u"C1"_s},
            {u"dn"_s, u"inum=C1,ou=clients,o=jans"_s},
            {u"clientName"_s, u"Shop"_s},
            {u"clientSecret"_s, u"very secret"_s},
            {u"redirectUris"_s, QJsonArray{u"https://shop.example/cb"_s}},
            {u"accessTokenLifetime"_s, 300},
            {u"attributes"_s, QJsonObject{{u"requirePkce"_s, true}, {u"fromTheFuture"_s, QJsonArray{1, 2}}}},
            {u"unheardOf"_s, QJsonObject{{u"deep"_s, QJsonValue::Null}}}};
}

struct Bench {
    Bench()
    {
        api.put(EntityKind::Client, client());
        session.open(profile, Dialect::Janssen, domain::Entity(EntityKind::Client, client()));
    }
    const domain::Field &field(const QString &path) const { return *session.catalogue().find(path); }
    Result<SavedEdit> save() { return QCoro::waitFor(session.save(&api, {})); }
    QJsonObject stored() const { return api.at(EntityKind::Client, u"C1"_s); }
    void changeOnServer(const QString &pointer, const QJsonValue &value)
    {
        QJsonObject object = stored();
        domain::setValueAt(object, pointer, value);
        api.put(EntityKind::Client, object);
    }

    QTemporaryDir folder;
    workspace::Drafts drafts{folder.path()};
    test::MemoryApi api;
    EditSession session{drafts};
};

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasChangedIsWritten();
    void emptyingWhatWasNotThereIsNoChange();
    void aFieldGoesBackByItself();
    void anEditOfSomethingElsePassesUnharmed();
    void theSamePlaceIsAConflict();
    void aConflictIsResolvedFieldByField();
    void aDraftSurvivesTheProgram();
    void aDraftHoldsNoSecrets();
    void aDraftOnAnObjectThatMovedOnIsMerged();
    void aFailedSaveLosesNothing();
    void aNewObjectIsCreated();
    void typingGoesOnWhileSaving();
    void anotherObjectIsNotTakenForTheOneThatIsSaved();
    void whatTheServerChangesIsTold();
    void oldFaultsDoNotStandInTheWay();
    void aDuplicateHasNoIdentityAndNoSecret();
    void namesThatMirrorEachOtherStayEqual();
};

void TestSession::onlyWhatWasChangedIsWritten()
{
    Bench bench;
    QVERIFY(!bench.session.isDirty());
    bench.session.setValue(bench.field(u"accessTokenLifetime"_s), 600);
    QCOMPARE(bench.session.changedFieldCount(), 1);
    QVERIFY(bench.session.isChanged(bench.field(u"accessTokenLifetime"_s)));
    QCOMPARE(bench.session.changes(), (QList<domain::Difference>{{u"/accessTokenLifetime"_s, 300, 600}}));
    QVERIFY(bench.save());
    QJsonObject expected = client();
    expected.insert(u"accessTokenLifetime"_s, 600);
    QCOMPARE(bench.stored(), expected); // unknown members, nulls and all
    QVERIFY(!bench.session.isDirty());
    QVERIFY(!bench.drafts.has(profile, u"client"_s, u"C1"_s));
}

void TestSession::emptyingWhatWasNotThereIsNoChange()
{
    Bench bench;
    bench.session.setValue(bench.field(u"description"_s), QString());
    bench.session.setValue(bench.field(u"contacts"_s), QJsonArray());
    bench.session.setValue(bench.field(u"attributes/backchannelLogoutUri"_s), QJsonArray());
    QVERIFY(!bench.session.isDirty());
    bench.session.setValue(bench.field(u"redirectUris"_s), QJsonArray());
    QCOMPARE(bench.session.changes().size(), 1);
    QCOMPARE(bench.session.changes().first().after, QJsonValue(QJsonArray()));
    bench.session.setValue(bench.field(u"clientName"_s), QString());
    QVERIFY(bench.session.changes().first().isRemoved());
}

void TestSession::aFieldGoesBackByItself()
{
    Bench bench;
    bench.session.setValue(bench.field(u"attributes/requirePkce"_s), false);
    bench.session.setValue(bench.field(u"clientName"_s), u"Store"_s);
    QCOMPARE(bench.session.changedFieldCount(), 2);
    bench.session.revert(bench.field(u"clientName"_s));
    QCOMPARE(bench.session.changedFieldCount(), 1);
    bench.session.revertAll();
    QVERIFY(!bench.session.isDirty());
    QTRY_VERIFY(!bench.drafts.has(profile, u"client"_s, u"C1"_s));
}

void TestSession::anEditOfSomethingElsePassesUnharmed()
{
    Bench bench;
    bench.changeOnServer(u"/description"_s, u"by someone else"_s);
    bench.session.setValue(bench.field(u"clientName"_s), u"Store"_s);
    QVERIFY(bench.save());
    QCOMPARE(bench.stored().value(u"description"_s).toString(), u"by someone else"_s);
    QCOMPARE(bench.stored().value(u"clientName"_s).toString(), u"Store"_s);
    QCOMPARE(bench.session.base(), bench.stored());
}

void TestSession::theSamePlaceIsAConflict()
{
    Bench bench;
    bench.changeOnServer(u"/clientName"_s, u"Theirs"_s);
    bench.session.setValue(bench.field(u"clientName"_s), u"Mine"_s);
    QSignalSpy told(&bench.session, &EditSession::conflictChanged);
    const auto saved = bench.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Conflict);
    QCOMPARE(bench.stored().value(u"clientName"_s).toString(), u"Theirs"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(bench.session.conflict());
    QCOMPARE(bench.session.conflict()->places.size(), 1);
    QVERIFY(bench.session.conflict()->places.first().isConflict());
    QVERIFY(bench.session.isDirty());
}

void TestSession::aConflictIsResolvedFieldByField()
{
    for (const MergeSide side : {MergeSide::Mine, MergeSide::Theirs}) {
        Bench bench;
        bench.changeOnServer(u"/clientName"_s, u"Theirs"_s);
        bench.changeOnServer(u"/tosUri"_s, u"https://shop.example/tos"_s);
        bench.session.setValue(bench.field(u"clientName"_s), u"Mine"_s);
        bench.session.setValue(bench.field(u"accessTokenLifetime"_s), 60);
        QVERIFY(!bench.save());
        QVERIFY(bench.session.conflict());
        bench.session.resolve({{u"/clientName"_s, side}});
        QVERIFY(!bench.session.conflict());
        QVERIFY(bench.save());
        const bool mine = side == MergeSide::Mine;
        QCOMPARE(bench.stored().value(u"clientName"_s).toString(), mine ? u"Mine"_s : u"Theirs"_s);
        QCOMPARE(bench.stored().value(u"accessTokenLifetime"_s).toInt(), 60);
        QCOMPARE(bench.stored().value(u"tosUri"_s).toString(), u"https://shop.example/tos"_s);
    }
}

void TestSession::aDraftSurvivesTheProgram()
{
    Bench bench;
    bench.session.setValue(bench.field(u"clientName"_s), u"Unsaved"_s);
    QTRY_VERIFY(bench.drafts.has(profile, u"client"_s, u"C1"_s)); // by itself, without an orderly end
    EditSession other(bench.drafts);
    other.open(profile, Dialect::Janssen, domain::Entity(EntityKind::Client, client()));
    QVERIFY(other.restoredFrom());
    QCOMPARE(other.edited().value(u"clientName"_s).toString(), u"Unsaved"_s);
    QCOMPARE(other.edited().value(u"clientSecret"_s).toString(), u"very secret"_s);
    QCOMPARE(other.changedFieldCount(), 1);
}

void TestSession::aDraftHoldsNoSecrets()
{
    Bench bench;
    bench.session.setValue(bench.field(u"clientSecret"_s), u"another secret"_s);
    bench.session.setValue(bench.field(u"clientName"_s), u"Unsaved"_s);
    bench.session.close();
    QDirIterator files(bench.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Unsaved"));
        QVERIFY(!text.contains("secret"));
        ++seen;
    }
    QCOMPARE(seen, 1);
}

void TestSession::aDraftOnAnObjectThatMovedOnIsMerged()
{
    Bench bench;
    bench.session.setValue(bench.field(u"clientName"_s), u"Unsaved"_s);
    bench.session.close();
    QJsonObject elsewhere = client();
    elsewhere.insert(u"description"_s, u"new"_s);
    bench.session.open(profile, Dialect::Janssen, domain::Entity(EntityKind::Client, elsewhere));
    QVERIFY(!bench.session.conflict());
    QCOMPARE(bench.session.changedFieldCount(), 1);
    QCOMPARE(bench.session.edited().value(u"description"_s).toString(), u"new"_s);
    bench.session.close();
    QJsonObject same = client();
    same.insert(u"clientName"_s, u"Theirs"_s);
    bench.session.open(profile, Dialect::Janssen, domain::Entity(EntityKind::Client, same));
    QVERIFY(bench.session.conflict());
    bench.session.resolve({});
    QVERIFY(!bench.session.isDirty());
}

void TestSession::aFailedSaveLosesNothing()
{
    Bench bench;
    bench.session.setValue(bench.field(u"clientName"_s), u"Unsaved"_s);
    bench.api.nextError = Error{Error::Kind::Denied, u"The log-in expired."_s, {}, {}, {}, 401};
    const auto saved = bench.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Denied);
    QVERIFY(!bench.session.isSaving());
    QVERIFY(bench.session.isDirty());
    QVERIFY(bench.drafts.has(profile, u"client"_s, u"C1"_s));
    QVERIFY(bench.save());
    // Without a connection it says so, too.
    bench.session.setValue(bench.field(u"clientName"_s), u"Again"_s);
    const auto offline = QCoro::waitFor(bench.session.save(nullptr, {}));
    QVERIFY(!offline);
    QCOMPARE(offline.error().kind, Error::Kind::Unreachable);
}

void TestSession::aNewObjectIsCreated()
{
    Bench bench;
    bench.session.openNew(profile, Dialect::Janssen, EntityKind::UmaResource, {});
    QVERIFY(bench.session.isNew());
    const auto &fields = domain::FieldCatalogue::of(EntityKind::UmaResource, Dialect::Janssen);
    QCOMPARE(bench.session.problems().size(), 2);
    bench.session.setValue(*fields.find(u"name"_s), u"Album"_s);
    bench.session.setValue(*fields.find(u"description"_s), u"Photos"_s);
    QVERIFY(bench.session.problems().isEmpty());
    const auto saved = bench.save();
    QVERIFY(saved);
    QVERIFY(saved->created);
    QVERIFY(!bench.session.isNew());
    QCOMPARE(bench.session.id(), saved->stored.id());
    QCOMPARE(bench.drafts.all(profile).size(), 0);
}

void TestSession::typingGoesOnWhileSaving()
{
    Bench bench;
    bench.session.setValue(bench.field(u"clientName"_s), u"First"_s);
    connect(&bench.session, &EditSession::savingChanged, this, [&bench](bool saving) {
        if (saving)
            bench.session.setValue(bench.field(u"description"_s), u"typed later"_s);
    });
    bench.api.nextError.reset();
    const auto saved = bench.save();
    QVERIFY(saved);
    QCOMPARE(bench.session.edited().value(u"description"_s).toString(), u"typed later"_s);
    QCOMPARE(bench.stored().value(u"clientName"_s).toString(), u"First"_s);
}

void TestSession::anotherObjectIsNotTakenForTheOneThatIsSaved()
{
    Bench bench;
    QJsonObject other = client();
    other.insert(u"inum"_s, u"C2"_s);
    other.insert(u"clientName"_s, u"Other"_s);
    bench.session.setValue(bench.field(u"clientName"_s), u"First"_s);
    connect(&bench.session, &EditSession::savingChanged, this, [&](bool saving) {
        if (saving)
            return;
        bench.session.open(profile, Dialect::Janssen, domain::Entity(EntityKind::Client, other));
        bench.session.setValue(bench.field(u"description"_s), u"of the other"_s);
    });
    const auto saved = bench.save();
    QVERIFY(saved);
    QCOMPARE(saved->stored.id(), u"C1"_s);
    QCOMPARE(bench.stored().value(u"clientName"_s).toString(), u"First"_s);
    QCOMPARE(bench.session.id(), u"C2"_s);
    QCOMPARE(bench.session.base(), other);
    QCOMPARE(bench.session.edited().value(u"description"_s).toString(), u"of the other"_s);
    QVERIFY(!bench.drafts.has(profile, u"client"_s, u"C1"_s));
}

void TestSession::whatTheServerChangesIsTold()
{
    Bench bench;
    bench.session.setValue(bench.field(u"clientName"_s), u"Store"_s);
    bench.session.setValue(bench.field(u"expirationDate"_s), u"2030-01-01T00:00:00Z"_s);
    connect(&bench.api, &server::AdminApi::changed, this, [&bench] {
        bench.changeOnServer(u"/clientName"_s, u"STORE"_s);
        bench.changeOnServer(u"/expirationDate"_s, u"2030-01-01T00:00:00"_s);
    });
    const auto saved = bench.save();
    QVERIFY(saved);
    QCOMPARE(saved->differently, (QList<domain::Difference>{{u"/clientName"_s, u"Store"_s, u"STORE"_s}}));
    QVERIFY(!bench.session.isDirty());
}

void TestSession::oldFaultsDoNotStandInTheWay()
{
    Bench bench;
    QJsonObject object = client();
    object.insert(u"redirectUris"_s, QJsonArray{u"nonsense"_s});
    bench.session.open(profile, Dialect::Janssen, domain::Entity(EntityKind::Client, object));
    bench.session.setValue(bench.field(u"clientName"_s), u"Store"_s);
    QVERIFY(bench.session.problems().isEmpty());
    bench.session.setValue(bench.field(u"redirectUris"_s), QJsonArray{u"nonsense"_s, u"more"_s});
    QCOMPARE(bench.session.problems().size(), 2);
}

void TestSession::aDuplicateHasNoIdentityAndNoSecret()
{
    const auto &fields = domain::FieldCatalogue::of(EntityKind::Client, Dialect::Janssen);
    const QJsonObject copy = duplicateOf(client(), fields);
    QVERIFY(!copy.contains(u"inum"_s));
    QVERIFY(!copy.contains(u"dn"_s));
    QVERIFY(!copy.contains(u"clientSecret"_s));
    QVERIFY(copy.contains(u"unheardOf"_s));
    QCOMPARE(copy.value(u"clientName"_s).toString(), u"Shop (copy)"_s);
    const auto &scripts = domain::FieldCatalogue::of(EntityKind::Script, Dialect::Janssen);
    QCOMPARE(duplicateOf({{u"name"_s, u"policy"_s}}, scripts).value(u"name"_s).toString(), u"policy_copy"_s);
}

void TestSession::namesThatMirrorEachOtherStayEqual()
{
    Bench bench;
    const QJsonArray one{u"https://a.example"_s};
    bench.session.open(profile, Dialect::Gluu,
                       domain::Entity(EntityKind::Client, {{u"inum"_s, u"G"_s}, {u"oxAuthAppType"_s, u"WEB"_s}}));
    bench.session.setValue(*bench.session.catalogue().find(u"oxAuthPostLogoutRedirectURIs"_s), one);
    QCOMPARE(bench.session.edited().value(u"postLogoutRedirectUris"_s), QJsonValue(one));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
