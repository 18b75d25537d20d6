// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/tokenstore.h"
#include "sandbox/store/entitystore.h"
#include "sandbox/store/schema.h"
#include "sandbox/store/umarecords.h"
#include "sandbox/store/umasqlitestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::sandbox;
namespace uma = drover::uma;

namespace {

QJsonObject client(const QString &inum, const QString &name, const QJsonObject &more = {})
{
    QJsonObject json{{u"inum"_s, inum}, {u"clientName"_s, name}, {u"description"_s, QString(u"about "_s + name.toLower())}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QStringList inums(const EntityPage &page)
{
    QStringList list;
    for (const QJsonObject &entry : page.entries)
        list.append(entry.value(u"inum").toString());
    return list;
}

} // namespace

/// The sandbox's database: schema, admin objects and their lists, the UMA engine's records, tokens.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFreshFileHasTheCurrentSchema();
    void aFileOfANewerVersionIsRefused();
    void anotherProgramsDatabaseIsRefused();
    void onlyTheOwnerMayReadTheFile();
    void whatIsCommittedIsThereAfterReopening();
    void whatIsNotCommittedIsGoneAfterReopening();
    void aFailedWriteFailsTheCommitAndUndoesTheRest();
    void anEntityIsKeptWhole();
    void anIdIsTakenOnlyOnce();
    void aMissingEntityCannotBeReplacedOrRemoved();
    void dnsAreReadWhateverTheirSpelling();
    void aListIsSortedPagedAndCounted();
    void aListIsSearchedWithoutCase();
    void aSearchTakesSignsLiterally();
    void aListIsFilteredByMembers_data();
    void aListIsFilteredByMembers();
    void aFilteredListIsInTheOrderAskedFor_data();
    void aFilteredListIsInTheOrderAskedFor();
    void aListSortsByAnyColumnOfTheServer();
    void anUnknownColumnIsAnError();
    void aSearchSeesLaterChanges();
    void theCountIsRightAfterEveryWrite();
    void valuesAreComparedWhateverTheyHold();
    void holdersOfAListedValueAreFound();
    void permissionsKeepTheirOrderThroughRotation();
    void umaRecordsComeBackAsTheyWere();
    void anRptIsKeptByItsHashAlone();
    void tokensAreFoundUntilTheyExpire();
    void datesAreReadInEveryForm_data();
    void datesAreReadInEveryForm();

private:
    void reopen();
    EntityPage listed(const ListQuery &query, Kind kind = Kind::Client);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EntityStore> m_entities;
    std::unique_ptr<UmaSqliteStore> m_uma;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestStore::cleanup()
{
    m_uma.reset();
    m_entities.reset();
    m_database.reset();
}

void TestStore::reopen()
{
    cleanup();
    auto opened = Database::open(m_folder->path() + u"/s.sqlite"_s, Database::Durability::Process);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_database = std::move(*opened);
    m_entities = std::make_unique<EntityStore>(*m_database);
    m_uma = std::make_unique<UmaSqliteStore>(*m_database, *m_entities);
}

EntityPage TestStore::listed(const ListQuery &query, Kind kind)
{
    const auto page = m_entities->list(kind, query);
    return page ? *page : EntityPage{-1, {}};
}

void TestStore::aFreshFileHasTheCurrentSchema()
{
    QSqlQuery &query = m_database->read(u"PRAGMA user_version"_s);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), currentSchemaVersion());
    query.finish();
    QSqlQuery &mode = m_database->read(u"PRAGMA journal_mode"_s);
    QVERIFY(mode.next());
    QCOMPARE(mode.value(0).toString(), u"wal"_s);
    mode.finish();
}

void TestStore::aFileOfANewerVersionIsRefused()
{
    m_database->read(u"PRAGMA user_version=999"_s);
    cleanup();
    const auto opened = Database::open(m_folder->path() + u"/s.sqlite"_s, Database::Durability::Process);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, drover::Error::Kind::Input);
    QVERIFY(opened.error().why.contains(u"newer"));
}

void TestStore::anotherProgramsDatabaseIsRefused()
{
    m_database->read(u"PRAGMA application_id=1234"_s);
    cleanup();
    const auto opened = Database::open(m_folder->path() + u"/s.sqlite"_s, Database::Durability::Process);
    QVERIFY(!opened);
    QVERIFY(opened.error().why.contains(u"another program"));
}

void TestStore::onlyTheOwnerMayReadTheFile()
{
    const QFile::Permissions permissions = QFile::permissions(m_database->path());
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QVERIFY(!permissions.testFlag(QFile::ReadGroup) && !permissions.testFlag(QFile::ReadOther));
}

void TestStore::whatIsCommittedIsThereAfterReopening()
{
    QVERIFY(m_entities->insert(Kind::Client, client(u"a"_s, u"A"_s)));
    m_database->setMeta(u"k"_s, u"v"_s);
    QVERIFY(m_database->commit());
    reopen();
    QVERIFY(m_entities->find(Kind::Client, u"a"_s));
    QCOMPARE(m_database->meta(u"k"_s), u"v"_s);
}

void TestStore::whatIsNotCommittedIsGoneAfterReopening()
{
    m_entities->insert(Kind::Client, client(u"a"_s, u"A"_s));
    reopen();
    QVERIFY(!m_entities->find(Kind::Client, u"a"_s));
}

void TestStore::aFailedWriteFailsTheCommitAndUndoesTheRest()
{
    QVERIFY(m_entities->insert(Kind::Client, client(u"a"_s, u"A"_s)));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database:"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database:"_s));
    QCOMPARE(m_database->write(u"INSERT INTO no_such_table VALUES(1)"_s), -1);
    QVERIFY(!m_database->commit());
    QVERIFY(!m_entities->find(Kind::Client, u"a"_s));
    QVERIFY(m_entities->insert(Kind::Client, client(u"b"_s, u"B"_s)));
    QVERIFY(m_database->commit()); // the failure does not stay
    QCOMPARE(m_entities->count(Kind::Client), 1);
}

void TestStore::anEntityIsKeptWhole()
{
    QJsonObject json = client(u"ä/ö?"_s, u"Müller & Söhne 🦆"_s);
    json.insert(u"unknown"_s, QJsonArray{1, 2.5, QJsonValue::Null, QJsonObject{{u"deep"_s, u"\"\\\n"_s}}});
    QVERIFY(m_entities->insert(Kind::Client, json));
    QCOMPARE(*m_entities->find(Kind::Client, u"ä/ö?"_s), json);
    json.insert(u"clientName"_s, u"x"_s);
    QVERIFY(m_entities->replace(Kind::Client, json));
    QCOMPARE(*m_entities->find(Kind::Client, u"ä/ö?"_s), json);
}

void TestStore::anIdIsTakenOnlyOnce()
{
    QVERIFY(m_entities->insert(Kind::Client, client(u"a"_s, u"A"_s)));
    QVERIFY(!m_entities->insert(Kind::Client, client(u"a"_s, u"B"_s)));
    QVERIFY(m_database->commit());
    QCOMPARE(m_entities->find(Kind::Client, u"a"_s)->value(u"clientName").toString(), u"A"_s);
}

void TestStore::aMissingEntityCannotBeReplacedOrRemoved()
{
    QVERIFY(!m_entities->replace(Kind::Script, {{u"inum"_s, u"none"_s}}));
    QVERIFY(!m_entities->remove(Kind::Script, u"none"_s));
    QVERIFY(m_database->commit());
}

void TestStore::dnsAreReadWhateverTheirSpelling()
{
    m_entities->insert(Kind::Scope, {{u"inum"_s, u"F0C4"_s}, {u"id"_s, u"openid"_s}, {u"displayName"_s, u"openid"_s}});
    QVERIFY(m_entities->findByDn(Kind::Scope, u"inum=F0C4,ou=scopes,o=jans"_s));
    QVERIFY(m_entities->findByDn(Kind::Scope, u"INUM=F0C4, ou=scopes, o=jans"_s));
    QVERIFY(!m_entities->findByDn(Kind::Scope, u"inum=F0C4,ou=clients,o=jans"_s));
    QVERIFY(!m_entities->findByDn(Kind::Scope, u"F0C4"_s));
    QVERIFY(m_entities->findScopeByValue(u"openid"_s));
    QCOMPARE(dnOf(Kind::UmaResource, u"1"_s), u"jansId=1,ou=resources,ou=uma,o=jans"_s);
}

void TestStore::aListIsSortedPagedAndCounted()
{
    for (const QString &inum : {u"c"_s, u"a"_s, u"e"_s, u"b"_s, u"d"_s})
        m_entities->insert(Kind::Client, client(inum, u"Name "_s + QChar(u'z' - (inum.at(0).unicode() - u'a'))));
    ListQuery query;
    query.limit = 2;
    EntityPage page = listed(query);
    QCOMPARE(page.total, 5);
    QCOMPARE(inums(page), (QStringList{u"a"_s, u"b"_s}));
    query.start = 4;
    QCOMPARE(inums(listed(query)), QStringList{u"e"_s});
    query.start = 5;
    QCOMPARE(inums(listed(query)), QStringList());
    query.start = 0;
    query.descending = true;
    QCOMPARE(inums(listed(query)), (QStringList{u"e"_s, u"d"_s}));
    query.descending = false;
    query.sortColumn = u"displayName"_s;
    QCOMPARE(inums(listed(query)), (QStringList{u"e"_s, u"d"_s}));
    query.limit = 0;
    QCOMPARE(listed(query).total, 5);
    QCOMPARE(listed(query).entries.size(), 0);
}

void TestStore::aListIsSearchedWithoutCase()
{
    m_entities->insert(Kind::Client, client(u"1"_s, u"Portal"_s));
    m_entities->insert(Kind::Client, client(u"2"_s, u"Wiki"_s, {{u"description"_s, u"see the portal"_s}}));
    m_entities->insert(Kind::Client, client(u"PORTAL-3"_s, u"Shop"_s));
    m_entities->insert(Kind::Client, client(u"4"_s, u"Mail"_s));
    ListQuery query;
    query.terms = {u"PoRtAl"_s};
    QCOMPARE(listed(query).total, 3);
    query.terms = {u"wiki"_s, u"mail"_s};
    QCOMPARE(inums(listed(query)), (QStringList{u"2"_s, u"4"_s}));
    m_entities->insert(Kind::Scope, {{u"inum"_s, u"s"_s}, {u"id"_s, u"my_value"_s}, {u"displayName"_s, u"x"_s}, {u"scopeType"_s, u"uma"_s}});
    query.terms = {u"y_val"_s};
    QCOMPARE(listed(query, Kind::Scope).total, 1);
    query.terms = {u"uma"_s};
    QCOMPARE(listed(query, Kind::Scope).total, 1);
}

void TestStore::aSearchTakesSignsLiterally()
{
    m_entities->insert(Kind::Client, client(u"1"_s, u"100%_sure\\"_s));
    m_entities->insert(Kind::Client, client(u"2"_s, u"100 of them"_s));
    ListQuery query;
    for (const QString &term : {u"0%"_s, u"%_s"_s, u"\\"_s}) {
        query.terms = {term};
        QCOMPARE(inums(listed(query)), QStringList{u"1"_s});
    }
}

void TestStore::aListIsFilteredByMembers_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("text") << u"applicationType"_s << u"web"_s << QStringList{u"1"_s};
    QTest::newRow("true") << u"disabled"_s << u"true"_s << QStringList{u"2"_s};
    QTest::newRow("false is also what is not there") << u"disabled"_s << u"false"_s << QStringList{u"1"_s, u"3"_s};
    QTest::newRow("number") << u"defaultMaxAge"_s << u"5"_s << QStringList{u"1"_s};
    QTest::newRow("member of a list") << u"contacts"_s << u"b@x"_s << QStringList{u"2"_s};
    QTest::newRow("nothing") << u"applicationType"_s << u"desktop"_s << QStringList();
    QTest::newRow("name") << u"clientName"_s << u"B"_s << QStringList{u"2"_s};
    QTest::newRow("name of another case") << u"clientName"_s << u"b"_s << QStringList();
}

void TestStore::aListIsFilteredByMembers()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QStringList, found);
    m_entities->insert(Kind::Client, client(u"1"_s, u"A"_s, {{u"applicationType"_s, u"web"_s}, {u"defaultMaxAge"_s, 5}}));
    m_entities->insert(Kind::Client, client(u"2"_s, u"B"_s, {{u"disabled"_s, true}, {u"contacts"_s, QJsonArray{u"a@x"_s, u"b@x"_s}}}));
    m_entities->insert(Kind::Client, client(u"3"_s, u"C"_s, {{u"disabled"_s, false}}));
    ListQuery query;
    query.equals = {{member, value}};
    QCOMPARE(inums(listed(query)), found);
    query.terms = {u"about"_s};
    QCOMPARE(inums(listed(query)), found);
    query.terms = {u"no such text"_s};
    QCOMPARE(listed(query).total, 0);
}

void TestStore::aFilteredListIsInTheOrderAskedFor_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("by id") << QString() << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("by name") << u"displayName"_s << QStringList{u"3"_s, u"1"_s, u"2"_s};
    QTest::newRow("by description") << u"description"_s << QStringList{u"2"_s, u"3"_s, u"1"_s};
}

void TestStore::aFilteredListIsInTheOrderAskedFor()
{
    QFETCH(QString, column);
    QFETCH(QStringList, order);
    const auto add = [this](const QString &id, const QString &name, const QString &description, const QString &type) {
        m_entities->insert(Kind::Client, client(id, name, {{u"description"_s, description}, {u"applicationType"_s, type}}));
    };
    add(u"2"_s, u"C"_s, u"a"_s, u"web"_s);
    add(u"3"_s, u"A"_s, u"b"_s, u"web"_s);
    add(u"1"_s, u"B"_s, u"c"_s, u"web"_s);
    add(u"4"_s, u"B"_s, u"b"_s, u"native"_s);
    ListQuery query;
    query.sortColumn = column;
    query.equals = {{u"applicationType"_s, u"web"_s}};
    QCOMPARE(inums(listed(query)), order);
    query.descending = true;
    QCOMPARE(inums(listed(query)), QStringList(order.rbegin(), order.rend()));
    query.equals.clear();
    query.limit = 2;
    query.start = 1;
    QCOMPARE(inums(listed(query)).size(), 2);
}

void TestStore::aListSortsByAnyColumnOfTheServer()
{
    m_entities->insert(Kind::Script, {{u"inum"_s, u"a"_s}, {u"name"_s, u"x"_s}, {u"level"_s, 10}, {u"scriptType"_s, u"scim"_s}});
    m_entities->insert(Kind::Script, {{u"inum"_s, u"b"_s}, {u"name"_s, u"y"_s}, {u"level"_s, 9}, {u"scriptType"_s, u"idp"_s}});
    ListQuery query;
    query.sortColumn = u"jansLevel"_s;
    QCOMPARE(inums(listed(query, Kind::Script)), (QStringList{u"b"_s, u"a"_s})); // as numbers, not as texts
    query.descending = true;
    QCOMPARE(inums(listed(query, Kind::Script)), (QStringList{u"a"_s, u"b"_s}));
    query.type = u"idp"_s;
    QCOMPARE(inums(listed(query, Kind::Script)), QStringList{u"b"_s});
    QCOMPARE(m_entities->typesInUse(Kind::Script), (QStringList{u"idp"_s, u"scim"_s}));
}

void TestStore::anUnknownColumnIsAnError()
{
    ListQuery query;
    query.sortColumn = u"level"_s; // the name in JSON, not the column's
    const auto page = m_entities->list(Kind::Script, query);
    QVERIFY(!page);
    QVERIFY(page.error().detail.contains(u"level"));
    query.sortColumn.clear();
    query.equals = {{u"nope"_s, u"1"_s}};
    QVERIFY(!m_entities->list(Kind::Script, query));
}

void TestStore::aSearchSeesLaterChanges()
{
    m_entities->insert(Kind::Client, client(u"1"_s, u"Alpha"_s));
    ListQuery query;
    query.terms = {u"alpha"_s};
    QCOMPARE(listed(query).total, 1);
    m_entities->insert(Kind::Client, client(u"2"_s, u"Alphabet"_s));
    QCOMPARE(listed(query).total, 2);
    QVERIFY(m_database->commit());
    m_entities->remove(Kind::Client, u"1"_s);
    QCOMPARE(listed(query).total, 1);
    QCOMPARE(m_entities->count(Kind::Client), 1);
    m_database->rollback();
    QCOMPARE(listed(query).total, 2);
    QCOMPARE(m_entities->count(Kind::Client), 2);
}

void TestStore::theCountIsRightAfterEveryWrite()
{
    QCOMPARE(m_entities->count(Kind::Client), 0);
    QVERIFY(m_entities->insert(Kind::Client, client(u"1"_s, u"A"_s)));
    QVERIFY(m_entities->insert(Kind::Client, client(u"2"_s, u"B"_s)));
    QCOMPARE(m_entities->count(Kind::Client), 2);
    QVERIFY(!m_entities->insert(Kind::Client, client(u"2"_s, u"again"_s)));
    QVERIFY(m_entities->replace(Kind::Client, client(u"2"_s, u"C"_s)));
    QVERIFY(!m_entities->remove(Kind::Client, u"3"_s));
    QCOMPARE(m_entities->count(Kind::Client), 2);
    QVERIFY(m_database->commit());
    QVERIFY(m_entities->remove(Kind::Client, u"1"_s));
    QCOMPARE(m_entities->count(Kind::Client), 1);
    m_database->rollback();
    QVERIFY(m_entities->insert(Kind::Client, client(u"4"_s, u"D"_s)));
    QCOMPARE(m_entities->count(Kind::Client), 3);
    m_entities->clear();
    QCOMPARE(m_entities->count(Kind::Client), 0);
}

void TestStore::valuesAreComparedWhateverTheyHold()
{
    m_entities->insert(Kind::Client, client(u"1"_s, u"A"_s, {{u"softwareId"_s, u"say \"hi\" ü\\n"_s}, {u"disabled"_s, true},
                                                             {u"contacts"_s, QJsonArray{u"a@b"_s, u"c@d"_s}}, {u"defaultMaxAge"_s, 60}}));
    m_entities->insert(Kind::Client, client(u"2"_s, u"B"_s, {{u"description"_s, u"\"disabled\":true c@d"_s}}));
    const auto found = [this](const QString &field, const QString &value) {
        ListQuery query;
        query.equals = {{field, value}};
        QStringList ids;
        for (const QJsonObject &entry : listed(query).entries)
            ids << entry.value(u"inum"_s).toString();
        return ids.join(u',');
    };
    QCOMPARE(found(u"softwareId"_s, u"say \"hi\" ü\\n"_s), u"1"_s);
    QCOMPARE(found(u"disabled"_s, u"true"_s), u"1"_s);
    QCOMPARE(found(u"disabled"_s, u"false"_s), u"2"_s);
    QCOMPARE(found(u"contacts"_s, u"c@d"_s), u"1"_s);
    QCOMPARE(found(u"contacts"_s, u"c@"_s), QString());
    QCOMPARE(found(u"defaultMaxAge"_s, u"60"_s), u"1"_s);
}

void TestStore::holdersOfAListedValueAreFound()
{
    m_entities->insert(Kind::UmaResource, {{u"id"_s, u"1"_s}, {u"clients"_s, QJsonArray{u"inum=x"_s, u"inum=y"_s}}});
    m_entities->insert(Kind::UmaResource, {{u"id"_s, u"2"_s}, {u"clients"_s, QJsonArray{u"inum=xx"_s}}});
    QCOMPARE(m_entities->holding(Kind::UmaResource, u"clients"_s, u"inum=x"_s).size(), 1);
    QCOMPARE(m_entities->holding(Kind::UmaResource, u"clients"_s, u"inum=z"_s).size(), 0);
}

void TestStore::permissionsKeepTheirOrderThroughRotation()
{
    QList<uma::Permission> permissions;
    for (const QString &id : {u"c"_s, u"a"_s, u"b"_s}) {
        uma::Permission permission;
        permission.id = id;
        permission.ticket = u"t1"_s;
        permission.attributes = {{u"k"_s, id}};
        permissions.append(permission);
    }
    m_uma->savePermissions(permissions);
    m_uma->replaceTicket(u"t1"_s, u"t2"_s, std::nullopt);
    QVERIFY(m_uma->permissionsByTicket(u"t1"_s).isEmpty());
    QList<uma::Permission> rotated = m_uma->permissionsByTicket(u"t2"_s);
    QCOMPARE(rotated.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(rotated.at(i).id, permissions.at(i).id);
        QCOMPARE(rotated.at(i).attributes, permissions.at(i).attributes);
    }
    m_uma->replaceTicket(u"t2"_s, u"t3"_s, QMap<QString, QString>{{u"pct"_s, u"p"_s}});
    rotated = m_uma->permissionsByTicket(u"t3"_s);
    QCOMPARE(rotated.at(0).attributes, (QMap<QString, QString>{{u"pct"_s, u"p"_s}}));
}

void TestStore::umaRecordsComeBackAsTheyWere()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'772'000'000'123).toUTC();
    uma::Pct pct{u"p1"_s, u"c1"_s, QJsonObject{{u"city"_s, QJsonArray{u"NY"_s, u"LA"_s}}, {u"age"_s, 7}}, now, now.addSecs(60)};
    m_uma->savePct(pct);
    pct.claims.insert(u"country"_s, u"ÖØ"_s);
    m_uma->savePct(pct);
    uma::Login login;
    login.id = u"l1"_s;
    login.authenticated = true;
    login.uid = u"ann"_s;
    login.userDn = u"inum=ann,ou=people,o=jans"_s;
    login.attributes = {{u"mail"_s, QJsonArray{u"a@x"_s}}};
    login.sessionAttributes = {{u"acr"_s, u"basic"_s}};
    m_uma->saveLogin(login);
    const uma::Session session{u"s1"_s, {{u"step"_s, u"2"_s}, {u"empty"_s, u""_s}}};
    m_uma->saveSession(session);
    QVERIFY(m_uma->flush());
    reopen();
    QCOMPARE(*m_uma->pct(u"p1"_s), pct);
    QCOMPARE(*m_uma->login(u"l1"_s), login);
    QCOMPARE(*m_uma->session(u"s1"_s), session);
    QVERIFY(!m_uma->pct(u"p2"_s) && !m_uma->login(u"l2"_s) && !m_uma->session(u"s2"_s));
    const uma::Scope made = m_uma->addScope({u"view"_s, {}, {}, {}, {}, {}, {}});
    QCOMPARE(made.displayName, u"view"_s);
    QCOMPARE(*m_uma->scopeByDn(made.dn), made);
    QCOMPARE(*m_uma->scopeById(u"view"_s), made);
}

void TestStore::anRptIsKeptByItsHashAlone()
{
    uma::Rpt rpt;
    rpt.code = u"very-secret-rpt-code"_s;
    rpt.clientId = u"c"_s;
    rpt.createdAt = QDateTime::fromSecsSinceEpoch(1'772'000'000).toUTC();
    rpt.expiresAt = rpt.createdAt.addSecs(3600);
    uma::Permission permission;
    permission.id = u"1"_s;
    permission.resourceId = u"r"_s;
    permission.scopeDns = QStringList{u"inum=s,ou=scopes,o=jans"_s};
    permission.expiresAt = rpt.expiresAt;
    rpt.permissions = {permission};
    m_uma->saveRpt(rpt);
    QVERIFY(m_uma->flush());
    QCOMPARE(*m_uma->rpt(rpt.code), rpt);
    QVERIFY(!m_uma->rpt(u"another"_s));
    cleanup();
    QFile file(m_folder->path() + u"/s.sqlite"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains(rpt.code.toUtf8()));
}

void TestStore::tokensAreFoundUntilTheyExpire()
{
    drover::FixedClock clock(QDateTime::fromSecsSinceEpoch(1'772'000'000).toUTC());
    TokenStore tokens(*m_database, clock);
    const QString token = tokens.issue(u"c"_s, {u"a"_s, u"b"_s}, 60);
    const auto facts = tokens.find(token);
    QVERIFY(facts);
    QCOMPARE(facts->clientId, u"c"_s);
    QCOMPARE(facts->scopes, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!tokens.find(token + u'x'));
    QVERIFY(tokens.issue(u"c"_s, {}, 60) != token);
    clock.advanceSeconds(59);
    QVERIFY(tokens.find(token));
    clock.advanceSeconds(1);
    QVERIFY(!tokens.find(token));
    clock.advanceSeconds(3600);
    tokens.issue(u"d"_s, {}, 60); // sweeps
    QCOMPARE(tokens.count(), 1);
    tokens.revokeOfClient(u"d"_s);
    QCOMPARE(tokens.count(), 0);
}

void TestStore::datesAreReadInEveryForm_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("date");
    QTest::newRow("as it is written") << QJsonValue(u"2022-10-27T20:51:17"_s) << u"2022-10-27T20:51:17"_s;
    QTest::newRow("with a zone") << QJsonValue(u"2022-10-27T22:51:17+02:00"_s) << u"2022-10-27T20:51:17"_s;
    QTest::newRow("with Z and milliseconds") << QJsonValue(u"2022-10-27T20:51:17.123Z"_s) << u"2022-10-27T20:51:17"_s;
    QTest::newRow("milliseconds") << QJsonValue(1666903877000.0) << u"2022-10-27T20:51:17"_s;
    QTest::newRow("nothing") << QJsonValue() << QString();
    QTest::newRow("no date") << QJsonValue(u"yesterday"_s) << QString();
}

void TestStore::datesAreReadInEveryForm()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, date);
    QCOMPARE(adminDate(fromAdminDate(value)), date);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
