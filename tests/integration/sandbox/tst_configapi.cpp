// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configapifixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::test;

/// The Janssen Config API of the sandbox over real sockets: scopes, envelopes, status codes, error bodies, patches.
class TestConfigApi : public QObject, private ConfigApiFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void aCallWithoutATokenIsRefusedInPlainText_data();
    void aCallWithoutATokenIsRefusedInPlainText();
    void aTokenPassesWithTheFamilysScopesAlone_data();
    void aTokenPassesWithTheFamilysScopesAlone();
    void writeScopesReadButForClients();
    void anObjectIsCreatedReadChangedAndDeleted_data();
    void anObjectIsCreatedReadChangedAndDeleted();
    void aMissingObjectIs404WithTheServersError_data();
    void aMissingObjectIs404WithTheServersError();
    void aListHasTheRealEnvelope();
    void aListIsPagedSortedAndSearched();
    void aListRefusesMoreThan200();
    void aListWithoutHitsHasNoEntries();
    void aListWithANumberThatIsNoneIs404();
    void aListSortedByAnUnknownColumnIs500();
    void aListCanBeFilteredByFieldAndValue();
    void unknownMembersSurvive();
    void nullsAndEmptiesAreLeftOut();
    void aPatchIsAppliedAndItsTestsCount();
    void aPatchThatCannotBeAppliedChangesNothing_data();
    void aPatchThatCannotBeAppliedChangesNothing();
    void aPatchNeedsItsContentType();
    void aPatchReplacesAMemberThatIsEmpty();
    void wrongJsonIsRefusedAsTheServerDoes_data();
    void wrongJsonIsRefusedAsTheServerDoes();
    void aKeyThatIsTakenIs500();
    void anotherMethodIs405();
    void theDemoSeedHoldsTheTutorial();
};

void TestConfigApi::initTestCase()
{
    QCOMPARE(m_sandbox.start(), QString());
}

void TestConfigApi::cleanupTestCase()
{
    m_sandbox.stop();
}

void TestConfigApi::init()
{
    m_token = m_sandbox.adminToken();
    QVERIFY(!m_token.isEmpty());
}

void TestConfigApi::aCallWithoutATokenIsRefusedInPlainText_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray() << u"ONLY TOKEN BASED AUTHORIZATION IS SUPPORTED!"_s;
    QTest::newRow("basic") << QByteArray("Basic YTpi") << u"ONLY TOKEN BASED AUTHORIZATION IS SUPPORTED!"_s;
    QTest::newRow("unknown token") << QByteArray("Bearer nonsense") << u"Token is Invalid."_s;
}

void TestConfigApi::aCallWithoutATokenIsRefusedInPlainText()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QString, text);
    drover::test::Headers headers;
    if (!authorization.isEmpty())
        headers.append({"Authorization", authorization});
    const Reply reply = m_sandbox.send("GET", configApi + u"/openid/clients"_s, {}, headers);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.text(), text);
    QCOMPARE(reply.headers.value("www-authenticate"), QByteArray("Bearer"));
    QVERIFY(reply.headers.value("content-type").startsWith("text/plain"));
}

void TestConfigApi::aTokenPassesWithTheFamilysScopesAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("family");
    QTest::newRow("clients") << u"/openid/clients"_s << u"openid/clients"_s;
    QTest::newRow("scopes") << u"/scopes"_s << u"scopes"_s;
    QTest::newRow("uma") << u"/uma/resources"_s << u"uma"_s;
    QTest::newRow("scripts") << u"/config/scripts"_s << u"scripts"_s;
}

void TestConfigApi::aTokenPassesWithTheFamilysScopesAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, family);
    const auto status = [&](const QByteArray &method, const QString &scopes) {
        const QString token = m_sandbox.adminToken(scopes);
        return m_sandbox.send(method, configApi + path + (method == "DELETE" ? u"/none"_s : QString()), "{}",
                              {{"Authorization", "Bearer " + token.toLatin1()}, {"Content-Type", "application/json"}})
            .status;
    };
    QCOMPARE(status("GET", family + u".readonly"_s), 200);
    QCOMPARE(status("GET", family + u".admin"_s), 200);
    QCOMPARE(status("GET", u"read-all"_s), 200);
    QCOMPARE(status("GET", u"write-all"_s), 200);
    QCOMPARE(status("GET", u"delete-all"_s), 401);
    QCOMPARE(status("GET", family + u".delete"_s), 401);
    QCOMPARE(status("POST", family + u".write"_s), 400); // let in, and then told what is missing
    QCOMPARE(status("POST", family + u".readonly"_s), 401);
    QCOMPARE(status("POST", u"read-all"_s), 401);
    QCOMPARE(status("DELETE", family + u".delete"_s), 404);
    QCOMPARE(status("DELETE", family + u".write"_s), 401);
    QCOMPARE(status("DELETE", u"delete-all"_s), 404);

    const QString other = family == u"scopes" ? u"scripts.readonly"_s : u"scopes.readonly"_s;
    const Reply refused = m_sandbox.get(configApi + path, m_sandbox.adminToken(other));
    QCOMPARE(refused.status, 401);
    QVERIFY2(refused.text().contains(u"Insufficient scopes"), refused.body.constData());
}

void TestConfigApi::writeScopesReadButForClients()
{
    QCOMPARE(m_sandbox.get(configApi + u"/config/scripts"_s, m_sandbox.adminToken(u"scripts.write"_s)).status, 200);
    QCOMPARE(m_sandbox.get(configApi + u"/openid/clients"_s, m_sandbox.adminToken(u"openid/clients.write"_s)).status, 401);
    QCOMPARE(m_sandbox.get(configApi + u"/openid/clients"_s, m_sandbox.adminToken(u"openid/openid.readonly"_s)).status, 200);
}

void TestConfigApi::anObjectIsCreatedReadChangedAndDeleted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("readPath");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("client") << u"/openid/clients"_s << u"/openid/clients/"_s << u"inum"_s << newClient(u"One"_s);
    QTest::newRow("scope") << u"/scopes"_s << u"/scopes/"_s << u"inum"_s
                           << QJsonObject{{u"id"_s, u"made_by_test"_s}, {u"scopeType"_s, u"uma"_s}};
    QTest::newRow("resource") << u"/uma/resources"_s << u"/uma/resources/"_s << u"id"_s << newResource(u"One"_s);
    QTest::newRow("script") << u"/config/scripts"_s << u"/config/scripts/inum/"_s << u"inum"_s << newScript(u"one"_s);
}

void TestConfigApi::anObjectIsCreatedReadChangedAndDeleted()
{
    QFETCH(QString, path);
    QFETCH(QString, readPath);
    QFETCH(QString, key);
    QFETCH(QJsonObject, body);
    const Reply made = api("POST", path, body);
    QCOMPARE(made.status, 201);
    QVERIFY(made.headers.value("content-type").startsWith("application/json"));
    const QJsonObject object = made.json();
    const QString id = object.value(key).toString();
    QVERIFY(!id.isEmpty());
    QVERIFY(object.value(u"dn").toString().endsWith(u",o=jans"));

    QCOMPARE(api("GET", readPath + id).json(), object);

    QJsonObject changed = object;
    changed.insert(u"description"_s, u"changed: Größe"_s);
    const Reply put = api("PUT", path, changed);
    QCOMPARE(put.status, 200);
    QCOMPARE(put.json().value(u"description").toString(), u"changed: Größe"_s);
    QCOMPARE(api("GET", readPath + id).json(), put.json());

    const QString one = path + u'/' + id;
    const Reply patched = patch(one, R"([{"op":"replace","path":"/description","value":"patched"}])");
    QCOMPARE(patched.status, 200);
    QCOMPARE(patched.json().value(u"description").toString(), u"patched"_s);

    const Reply gone = api("DELETE", one);
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(api("GET", readPath + id).status, 404);
    QCOMPARE(api("DELETE", one).status, 404);
}

void TestConfigApi::aMissingObjectIs404WithTheServersError_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("noun");
    QTest::newRow("client") << u"/openid/clients/none"_s << u"openid connect client"_s;
    QTest::newRow("scope") << u"/scopes/none"_s << u"scope"_s;
    QTest::newRow("resource") << u"/uma/resources/none"_s << u"Uma resource"_s;
    QTest::newRow("script by inum") << u"/config/scripts/inum/none"_s << u"custom script"_s;
    QTest::newRow("script by name") << u"/config/scripts/name/none"_s << u"custom script"_s;
}

void TestConfigApi::aMissingObjectIs404WithTheServersError()
{
    QFETCH(QString, path);
    QFETCH(QString, noun);
    const Reply reply = api("GET", path);
    QCOMPARE(reply.status, 404);
    const QJsonObject expected{{u"code"_s, u"404"_s}, {u"message"_s, u"The requested %1 doesn't exist"_s.arg(noun)}};
    QCOMPARE(reply.json(), expected);
}

void TestConfigApi::aListHasTheRealEnvelope()
{
    const Reply reply = api("GET", u"/config/scripts?limit=3&startIndex=2"_s);
    QCOMPARE(reply.status, 200);
    const QJsonObject page = reply.json();
    QCOMPARE(page.keys(), (QStringList{u"entries"_s, u"entriesCount"_s, u"start"_s, u"totalEntriesCount"_s}));
    QCOMPARE(page.value(u"start").toInt(), 2);
    QCOMPARE(page.value(u"entriesCount").toInt(), 3);
    QCOMPARE(page.value(u"entries").toArray().size(), 3);
    QVERIFY(page.value(u"totalEntriesCount").toInt() >= 40);
}

void TestConfigApi::aListIsPagedSortedAndSearched()
{
    for (int i = 0; i < 7; ++i)
        QVERIFY(!created(u"/openid/clients"_s, newClient(u"Paged %1"_s.arg(i))).isEmpty());
    const auto names = [this](const QString &query) {
        QStringList list;
        const QJsonArray entries = api("GET", u"/openid/clients?"_s + query).json().value(u"entries").toArray();
        for (const QJsonValue &entry : entries)
            list.append(entry.toObject().value(u"clientName").toString());
        return list;
    };
    QCOMPARE(names(u"pattern=paged&sortBy=displayName&limit=3"_s), (QStringList{u"Paged 0"_s, u"Paged 1"_s, u"Paged 2"_s}));
    QCOMPARE(names(u"pattern=Paged&sortBy=displayName&limit=3&startIndex=3"_s),
             (QStringList{u"Paged 3"_s, u"Paged 4"_s, u"Paged 5"_s}));
    QCOMPARE(names(u"pattern=Paged&sortBy=displayName&sortOrder=descending&limit=2"_s), (QStringList{u"Paged 6"_s, u"Paged 5"_s}));
    QCOMPARE(names(u"pattern=Paged&sortBy=displayName&sortOrder=upwards&limit=1"_s), QStringList{u"Paged 0"_s});
    QCOMPARE(names(u"pattern=Paged%201,Paged%204&sortBy=displayName"_s), (QStringList{u"Paged 1"_s, u"Paged 4"_s}));
    QCOMPARE(names(u"pattern=Paged&startIndex=1000"_s), QStringList());
    QCOMPARE(names(u"pattern=%25"_s), QStringList()); // a percent sign is looked for, not a wildcard
}

void TestConfigApi::aListRefusesMoreThan200()
{
    QCOMPARE(api("GET", u"/openid/clients?limit=200"_s).status, 200);
    const Reply reply = api("GET", u"/openid/clients?limit=201"_s);
    QCOMPARE(reply.status, 400);
    const QJsonObject expected{{u"code"_s, u"400"_s}, {u"message"_s, u"Maximum number of results per page is 200"_s}};
    QCOMPARE(reply.json(), expected);
}

void TestConfigApi::aListWithoutHitsHasNoEntries()
{
    const QJsonObject expected{{u"start"_s, 0}, {u"totalEntriesCount"_s, 0}, {u"entriesCount"_s, 0}};
    QCOMPARE(api("GET", u"/scopes?pattern=nothing-is-called-so"_s).json(), expected);
}

void TestConfigApi::aListWithANumberThatIsNoneIs404()
{
    QCOMPARE(api("GET", u"/scopes?limit=many"_s).status, 404);
}

void TestConfigApi::aListSortedByAnUnknownColumnIs500()
{
    const Reply reply = api("GET", u"/openid/clients?sortBy=clientName"_s);
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.json().value(u"code").toString(), u"500"_s);
    QCOMPARE(api("GET", u"/config/scripts?sortBy=jansLevel"_s).status, 200);
}

void TestConfigApi::aListCanBeFilteredByFieldAndValue()
{
    const auto total = [this](const QString &query) { return api("GET", query).json().value(u"totalEntriesCount").toInt(); };
    QCOMPARE(total(u"/config/scripts?fieldValuePair=scriptType%3Duma_claims_gathering"_s), 1);
    QCOMPARE(total(u"/config/scripts?fieldValuePair=enabled%3Dtrue,scriptType%3Duma_rpt_policy"_s), 1);
    QCOMPARE(total(u"/scopes?fieldValuePair=defaultScope%3Dtrue,scopeType%3Dopenid"_s), 1);
    QVERIFY(total(u"/uma/resources?fieldValuePair=name%3Dnone"_s) > 0); // which resources ignore
    QCOMPARE(total(u"/scopes?type=uma&pattern=claim_gathering"_s), 1);
}

void TestConfigApi::unknownMembersSurvive()
{
    QJsonObject body = newClient(u"With more"_s);
    const QJsonObject extra{{u"deep"_s, QJsonArray{1, 2.5, u"three"_s, true}}};
    body.insert(u"memberOfTheFuture"_s, extra);
    body.insert(u"attributes"_s, QJsonObject{{u"alsoNew"_s, u"x"_s}, {u"parLifetime"_s, 600}});
    const QString inum = created(u"/openid/clients"_s, body);
    const QJsonObject stored = api("GET", u"/openid/clients/"_s + inum).json();
    QCOMPARE(stored.value(u"memberOfTheFuture").toObject(), extra);
    QCOMPARE(stored.value(u"attributes").toObject().value(u"alsoNew").toString(), u"x"_s);
    QCOMPARE(stored.value(u"attributes").toObject().value(u"parLifetime").toInt(), 600);
}

void TestConfigApi::nullsAndEmptiesAreLeftOut()
{
    QJsonObject body = newClient(u"Empties"_s);
    body.insert(u"logoUri"_s, u""_s);
    body.insert(u"contacts"_s, QJsonArray());
    body.insert(u"policyUri"_s, QJsonValue::Null);
    body.insert(u"tosUriLocalized"_s, QJsonObject());
    const QJsonObject made = api("POST", u"/openid/clients"_s, body).json();
    for (const QString &name : {u"logoUri"_s, u"contacts"_s, u"policyUri"_s, u"tosUriLocalized"_s})
        QVERIFY2(!made.contains(name), qPrintable(name));
    QCOMPARE(made.value(u"trustedClient"), QJsonValue(false)); // a primitive has its default
    QCOMPARE(made.value(u"applicationType").toString(), u"web"_s);
}

void TestConfigApi::aPatchIsAppliedAndItsTestsCount()
{
    const QString inum = created(u"/openid/clients"_s, newClient(u"Patched"_s));
    const QString path = u"/openid/clients/"_s + inum;
    const Reply good = patch(path, R"([{"op":"test","path":"/clientName","value":"Patched"},
        {"op":"replace","path":"/clientName","value":"Patched twice"},
        {"op":"add","path":"/redirectUris/-","value":"https://second.example/cb"}])");
    QCOMPARE(good.status, 200);
    QCOMPARE(good.json().value(u"clientName").toString(), u"Patched twice"_s);
    QCOMPARE(good.json().value(u"redirectUris").toArray().size(), 2);

    const Reply conflict = patch(path, R"([{"op":"test","path":"/clientName","value":"Patched"},
        {"op":"replace","path":"/clientName","value":"Lost"}])");
    QCOMPARE(conflict.status, 400);
    QCOMPARE(conflict.json().value(u"code").toString(), u"400"_s);
    QCOMPARE(api("GET", path).json(), good.json());
}

void TestConfigApi::aPatchThatCannotBeAppliedChangesNothing_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::newRow("no such member") << QByteArray(R"([{"op":"remove","path":"/nowhere/deep"}])");
    QTest::newRow("index beyond the list") << QByteArray(R"([{"op":"add","path":"/redirectUris/9","value":"x"}])");
    QTest::newRow("unknown operation") << QByteArray(R"([{"op":"merge","path":"/description","value":"x"}])");
    QTest::newRow("no path") << QByteArray(R"([{"op":"replace","value":"x"}])");
    QTest::newRow("not an operation") << QByteArray(R"([7])");
    QTest::newRow("wrong type") << QByteArray(R"([{"op":"replace","path":"/disabled","value":"perhaps"}])");
    QTest::newRow("the whole object is gone") << QByteArray(R"([{"op":"replace","path":"","value":[]}])");
    QTest::newRow("redirect URIs removed") << QByteArray(R"([{"op":"remove","path":"/redirectUris"}])");
    QTest::newRow("an object instead of a list") << QByteArray(R"({"op":"remove","path":"/x"})");
    QTest::newRow("half of it fits") << QByteArray(
        R"([{"op":"replace","path":"/description","value":"half"},{"op":"test","path":"/disabled","value":true}])");
}

void TestConfigApi::aPatchThatCannotBeAppliedChangesNothing()
{
    QFETCH(QByteArray, operations);
    const QString inum = created(u"/openid/clients"_s, newClient(u"Kept"_s));
    const QString path = u"/openid/clients/"_s + inum;
    const QJsonObject before = api("GET", path).json();
    QCOMPARE(patch(path, operations).status, 400);
    QCOMPARE(api("GET", path).json(), before);
}

void TestConfigApi::aPatchNeedsItsContentType()
{
    const QString inum = created(u"/openid/clients"_s, newClient(u"Typed"_s));
    const Reply reply = m_sandbox.sendJson("PATCH", configApi + u"/openid/clients/"_s + inum, QJsonDocument(QJsonArray()), m_token);
    QCOMPARE(reply.status, 415);
}

void TestConfigApi::aPatchReplacesAMemberThatIsEmpty()
{
    // What is empty is left out of replies, yet it is there in the server's own object.
    const QString inum = created(u"/scopes"_s, {{u"id"_s, u"no_policies_yet"_s}, {u"scopeType"_s, u"uma"_s}});
    const Reply reply = patch(u"/scopes/"_s + inum,
                              R"([{"op":"replace","path":"/umaAuthorizationPolicies","value":["inum=2DAF-F995,ou=scripts,o=jans"]}])");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"umaAuthorizationPolicies").toArray().size(), 1);
}

void TestConfigApi::wrongJsonIsRefusedAsTheServerDoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"name\":");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("not UTF-8") << QByteArray("{\"name\":\"\xff\xfe\"}");
    QTest::newRow("too deep") << QByteArray(5000, '[');
    QTest::newRow("wrong type") << QByteArray(R"({"name":"abc","scriptType":"uma_rpt_policy","enabled":{"x":1}})");
    QTest::newRow("wrong list") << QByteArray(R"({"name":"abc","scriptType":"uma_rpt_policy","moduleProperties":["x"]})");
    QTest::newRow("unknown enumeration value") << QByteArray(R"({"name":"abc","scriptType":"perl"})");
    QTest::newRow("no type") << QByteArray(R"({"name":"abc"})");
}

void TestConfigApi::wrongJsonIsRefusedAsTheServerDoes()
{
    QFETCH(QByteArray, body);
    const Reply reply = m_sandbox.send("POST", configApi + u"/config/scripts"_s, body,
                                       {{"Authorization", "Bearer " + m_token.toLatin1()}, {"Content-Type", "application/json"}});
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.body.isEmpty());
}

void TestConfigApi::aKeyThatIsTakenIs500()
{
    QJsonObject body = newClient(u"Named"_s);
    body.insert(u"inum"_s, u"my-own-id"_s);
    QCOMPARE(api("POST", u"/openid/clients"_s, body).json().value(u"inum").toString(), u"my-own-id"_s);
    const Reply again = api("POST", u"/openid/clients"_s, body);
    QCOMPARE(again.status, 500);
    QCOMPARE(again.json().value(u"code").toString(), u"500"_s);
}

void TestConfigApi::anotherMethodIs405()
{
    const Reply reply = api("DELETE", u"/config/scripts"_s);
    QCOMPARE(reply.status, 405);
    QVERIFY(reply.headers.value("allow").contains("POST"));
    QCOMPARE(m_sandbox.send("OPTIONS", configApi + u"/scopes"_s).status, 200);
    const Reply head = m_sandbox.send("HEAD", configApi + u"/scopes"_s, {}, {{"Authorization", "Bearer " + m_token.toLatin1()}});
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    QCOMPARE(m_sandbox.get(u"/no/such/path"_s).status, 404);
}

void TestConfigApi::theDemoSeedHoldsTheTutorial()
{
    const QJsonObject scope = api("GET", u"/scopes?pattern=claim_gathering"_s).json().value(u"entries").toArray().at(0).toObject();
    QCOMPARE(scope.value(u"umaType"), QJsonValue(true));
    QCOMPARE(scope.value(u"umaAuthorizationPolicies").toArray(), QJsonArray{u"inum=2DAF-F995,ou=scripts,o=jans"_s});
    const QJsonObject resource = api("GET", u"/uma/resources/0f6b3c8e-5a2d-4c7e-9b41-6d2f8a1e7c35"_s).json();
    QCOMPARE(resource.value(u"scopes").toArray(), QJsonArray{scope.value(u"dn")});
    for (const QString &name : {u"uma_rpt_policy"_s, u"uma_claims_gathering"_s}) {
        const QJsonObject script = api("GET", u"/config/scripts/name/"_s + name).json();
        QCOMPARE(script.value(u"enabled"), QJsonValue(true));
        QVERIFY(script.value(u"script").toString().contains(u"from io.jans.model.custom.script.type.uma import"));
    }
    for (const auto &client : {m_sandbox.ready.admin, m_sandbox.ready.resourceServer, m_sandbox.ready.requestingClient})
        QCOMPARE(api("GET", u"/openid/clients/"_s + client.clientId).status, 200);
}

QTEST_GUILESS_MAIN(TestConfigApi)
#include "tst_configapi.moc"
