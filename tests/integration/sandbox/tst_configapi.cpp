// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::configApi;
using drover::test::Reply;
using drover::test::SandboxFixture;

namespace {

QJsonObject newClient(const QString &name)
{
    return {{u"clientName"_s, name}, {u"redirectUris"_s, QJsonArray{u"https://app.example/cb"_s}}};
}

QJsonObject newScript(const QString &name)
{
    return {{u"name"_s, name}, {u"scriptType"_s, u"uma_rpt_policy"_s}, {u"script"_s, u"pass"_s}, {u"enabled"_s, false}};
}

QJsonObject newResource(const QString &name)
{
    return {{u"name"_s, name}, {u"description"_s, u"made by a test"_s}};
}

} // namespace

/// The Janssen Config API of the sandbox over real sockets: envelopes, status codes, error bodies, scopes.
class TestConfigApi : public QObject
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
    void aClientNeedsRedirectUris();
    void aClientsScopesMayBeIdsAndComeBackAsDns();
    void aClientWithAnUnknownScopeOrClaimIsRefused();
    void aClientsSecretComesBackEncryptedAndIsKept();
    void bothNamesOfAClientAreOne();
    void aDeletedClientsTokensAreDead();
    void aScopesInumIsTheServers();
    void scopesAreListedByTypeAndCreatorAsBareArrays();
    void aScopeTellsItsClientsWhenAsked();
    void aResourceNeedsNameAndDescription();
    void resourcesOfAClientAreABareArray();
    void aScriptsNameIsValidated_data();
    void aScriptsNameIsValidated();
    void aScriptInTheDirectoryIsRefused();
    void aScriptsRevisionIsTheServers();
    void aScriptGetsATemplateOnlyWhenAsked();
    void scriptsAreFoundByNameTypeAndInum();
    void anUnknownScriptTypeInThePathIsNoFilter();
    void theTypesAreListed();
    void wrongJsonIsRefusedAsTheServerDoes_data();
    void wrongJsonIsRefusedAsTheServerDoes();
    void aKeyThatIsTakenIs500();
    void anotherMethodIs405();
    void theDemoSeedHoldsTheTutorial();

private:
    Reply api(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    Reply patch(const QString &path, const QByteArray &operations);
    QString created(const QString &path, const QJsonObject &body, const QString &key = u"inum"_s);

    SandboxFixture m_sandbox;
    QString m_token;
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

Reply TestConfigApi::api(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    if (method == "GET" || method == "DELETE")
        return m_sandbox.send(method, configApi + path, {}, {{"Authorization", "Bearer " + m_token.toLatin1()}});
    return m_sandbox.sendJson(method, configApi + path, QJsonDocument(body), m_token);
}

Reply TestConfigApi::patch(const QString &path, const QByteArray &operations)
{
    return m_sandbox.sendJson("PATCH", configApi + path, QJsonDocument::fromJson(operations), m_token,
                              "application/json-patch+json");
}

QString TestConfigApi::created(const QString &path, const QJsonObject &body, const QString &key)
{
    const Reply reply = api("POST", path, body);
    return reply.status == 201 ? reply.json().value(key).toString() : QString();
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

void TestConfigApi::aClientNeedsRedirectUris()
{
    const Reply reply = api("POST", u"/openid/clients"_s, {{u"clientName"_s, u"None"_s}});
    QCOMPARE(reply.status, 400);
    const QJsonObject expected{{u"code"_s, u"OCA001"_s},
                               {u"message"_s, u"A required attribute is missing."_s},
                               {u"description"_s, u"The attribute redirectUris is required for this operation"_s}};
    QCOMPARE(reply.json(), expected);
}

void TestConfigApi::aClientsScopesMayBeIdsAndComeBackAsDns()
{
    QJsonObject body = newClient(u"Scoped"_s);
    body.insert(u"scopes"_s, QJsonArray{u"openid"_s, u"inum=43F1,ou=scopes,o=jans"_s});
    body.insert(u"claims"_s, QJsonArray{u"mail"_s});
    const QJsonObject made = api("POST", u"/openid/clients"_s, body).json();
    const QJsonArray scopes{u"inum=F0C4,ou=scopes,o=jans"_s, u"inum=43F1,ou=scopes,o=jans"_s};
    QCOMPARE(made.value(u"scopes").toArray(), scopes);
    QCOMPARE(made.value(u"claims").toArray(), QJsonArray{u"inum=8F88,ou=attributes,o=jans"_s});
}

void TestConfigApi::aClientWithAnUnknownScopeOrClaimIsRefused()
{
    QJsonObject body = newClient(u"Scoped"_s);
    body.insert(u"scopes"_s, QJsonArray{u"openid"_s, u"no_such_scope"_s});
    Reply reply = api("POST", u"/openid/clients"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"message").toString(), u"Invalid scope in request -> [no_such_scope]"_s);
    body.remove(u"scopes"_s);
    body.insert(u"claims"_s, QJsonArray{u"no_such_claim"_s});
    reply = api("POST", u"/openid/clients"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"message").toString(), u"Invalid claim in request -> [no_such_claim]"_s);
}

void TestConfigApi::aClientsSecretComesBackEncryptedAndIsKept()
{
    QJsonObject body = newClient(u"Secret"_s);
    body.insert(u"clientSecret"_s, u"my-own-secret"_s);
    body.insert(u"grantTypes"_s, QJsonArray{u"client_credentials"_s});
    const QJsonObject made = api("POST", u"/openid/clients"_s, body).json();
    const QString encrypted = made.value(u"clientSecret").toString();
    QVERIFY(!encrypted.isEmpty());
    QVERIFY(encrypted != u"my-own-secret");
    const drover::sandbox::ReadyInfo::Client client{made.value(u"inum").toString(), u"my-own-secret"_s};
    QVERIFY(!m_sandbox.token(client, {}).isEmpty());

    QJsonObject changed = made; // written back as it was read: the encrypted text is not encrypted again
    changed.insert(u"description"_s, u"changed"_s);
    QCOMPARE(api("PUT", u"/openid/clients"_s, changed).json().value(u"clientSecret").toString(), encrypted);
    changed.remove(u"clientSecret"_s);
    QCOMPARE(api("PUT", u"/openid/clients"_s, changed).json().value(u"clientSecret").toString(), encrypted);
    QVERIFY(!m_sandbox.token(client, {}).isEmpty());
    changed.insert(u"clientSecret"_s, u"another"_s);
    QVERIFY(api("PUT", u"/openid/clients"_s, changed).json().value(u"clientSecret").toString() != encrypted);
    QVERIFY(m_sandbox.token(client, {}).isEmpty());

    const QString made2 = created(u"/openid/clients"_s, newClient(u"No secret"_s));
    QVERIFY(!api("GET", u"/openid/clients/"_s + made2).json().value(u"clientSecret").toString().isEmpty());
}

void TestConfigApi::bothNamesOfAClientAreOne()
{
    QJsonObject body = newClient(u""_s);
    body.insert(u"displayName"_s, u"Shown"_s);
    const QJsonObject made = api("POST", u"/openid/clients"_s, body).json();
    QCOMPARE(made.value(u"clientName").toString(), u"Shown"_s);
    QCOMPARE(made.value(u"displayName").toString(), u"Shown"_s);
    const Reply patched = patch(u"/openid/clients/"_s + made.value(u"inum").toString(),
                                R"([{"op":"replace","path":"/displayName","value":"Shown otherwise"}])");
    QCOMPARE(patched.json().value(u"clientName").toString(), u"Shown otherwise"_s);
}

void TestConfigApi::aDeletedClientsTokensAreDead()
{
    QJsonObject body = newClient(u"Short-lived"_s);
    body.insert(u"clientSecret"_s, u"s3cret-s3cret"_s);
    body.insert(u"grantTypes"_s, QJsonArray{u"client_credentials"_s});
    body.insert(u"scopes"_s, QJsonArray{u"https://jans.io/oauth/config/read-all"_s});
    const QString inum = created(u"/openid/clients"_s, body);
    const QString token = m_sandbox.token({inum, u"s3cret-s3cret"_s}, u"https://jans.io/oauth/config/read-all"_s);
    QCOMPARE(m_sandbox.get(configApi + u"/scopes"_s, token).status, 200);
    QCOMPARE(api("DELETE", u"/openid/clients/"_s + inum).status, 204);
    QCOMPARE(m_sandbox.get(configApi + u"/scopes"_s, token).status, 401);
}

void TestConfigApi::aScopesInumIsTheServers()
{
    const QJsonObject made =
        api("POST", u"/scopes"_s, {{u"id"_s, u"https://photoz.example/view"_s}, {u"inum"_s, u"mine"_s}}).json();
    QVERIFY(made.value(u"inum").toString() != u"mine");
    QCOMPARE(made.value(u"displayName").toString(), u"https://photoz.example/view"_s);
    QCOMPARE(made.value(u"scopeType").toString(), u"oauth"_s);
    QCOMPARE(made.value(u"umaType"), QJsonValue(false));
    QCOMPARE(made.value(u"creationDate").toString(), u"2026-03-01T12:00:00"_s);
    QCOMPARE(api("POST", u"/scopes"_s, {{u"displayName"_s, u"no id"_s}}).json().value(u"code").toString(), u"OCA001"_s);
}

void TestConfigApi::scopesAreListedByTypeAndCreatorAsBareArrays()
{
    const Reply byType = api("GET", u"/scopes/type/openid"_s);
    QCOMPARE(byType.status, 200);
    QCOMPARE(byType.array().size(), 6);
    QCOMPARE(api("GET", u"/scopes/type/none"_s).status, 404);
    created(u"/scopes"_s, {{u"id"_s, u"created_by_x"_s}, {u"creatorId"_s, u"x"_s}, {u"creatorType"_s, u"user"_s}});
    QCOMPARE(api("GET", u"/scopes/creator/x"_s).array().size(), 1);
    QCOMPARE(api("GET", u"/scopes/creator/y"_s).array().size(), 0);
}

void TestConfigApi::aScopeTellsItsClientsWhenAsked()
{
    QJsonObject body = newClient(u"Uses address"_s);
    body.insert(u"scopes"_s, QJsonArray{u"address"_s});
    QVERIFY(!created(u"/openid/clients"_s, body).isEmpty());
    QVERIFY(!api("GET", u"/scopes/C17A"_s).json().contains(u"clients"));
    const QJsonArray clients = api("GET", u"/scopes/C17A?withAssociatedClients=true"_s).json().value(u"clients").toArray();
    QCOMPARE(clients.size(), 1);
    QCOMPARE(clients.at(0).toObject().value(u"clientName").toString(), u"Uses address"_s);
    const QJsonArray entries =
        api("GET", u"/scopes?pattern=postal&withAssociatedClients=true"_s).json().value(u"entries").toArray();
    QCOMPARE(entries.at(0).toObject().value(u"clients").toArray().size(), 1);
}

void TestConfigApi::aResourceNeedsNameAndDescription()
{
    QCOMPARE(api("POST", u"/uma/resources"_s, {{u"name"_s, u"only a name"_s}}).json().value(u"code").toString(), u"OCA001"_s);
    QCOMPARE(api("POST", u"/uma/resources"_s, {{u"description"_s, u"only this"_s}}).json().value(u"code").toString(), u"OCA001"_s);
    const QJsonObject sent{{u"name"_s, u"n"_s}, {u"description"_s, u"d"_s}, {u"id"_s, u"mine"_s}};
    const QJsonObject made = api("POST", u"/uma/resources"_s, sent).json();
    QVERIFY(made.value(u"id").toString() != u"mine");
    QCOMPARE(made.value(u"dn").toString(), u"jansId=%1,ou=resources,ou=uma,o=jans"_s.arg(made.value(u"id").toString()));
}

void TestConfigApi::resourcesOfAClientAreABareArray()
{
    const QJsonArray own = api("GET", u"/uma/resources/clientId/"_s + m_sandbox.ready.resourceServer.clientId).array();
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.at(0).toObject().value(u"name").toString(), u"/posts/??"_s);
    QCOMPARE(api("GET", u"/uma/resources/clientId/nobody"_s).array().size(), 0);
}

void TestConfigApi::aScriptsNameIsValidated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("short") << u"a"_s << 400;
    QTest::newRow("least") << u"ab"_s << 201;
    QTest::newRow("longest") << QString(60, u'x') << 201;
    QTest::newRow("long") << QString(61, u'x') << 400;
    QTest::newRow("all signs") << u"a_-:/.9"_s << 201;
    QTest::newRow("blank inside") << u"a b"_s << 400;
    QTest::newRow("umlaut") << u"straße"_s << 400;
    QTest::newRow("newline at the end") << u"abc\n"_s << 400;
}

void TestConfigApi::aScriptsNameIsValidated()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    const Reply reply = api("POST", u"/config/scripts"_s, newScript(name));
    QCOMPARE(reply.status, status);
    if (status == 400) {
        QVERIFY(reply.headers.value("content-type").startsWith("text/plain"));
        QVERIFY2(reply.text().contains(u"createScript.arg0.name"), reply.body.constData());
    }
}

void TestConfigApi::aScriptInTheDirectoryIsRefused()
{
    QJsonObject body = newScript(u"in_ldap"_s);
    body.insert(u"locationType"_s, u"ldap"_s);
    const Reply reply = api("POST", u"/config/scripts"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"message").toString(),
             u"Invalid value for script location Type in request -> ldap , valid values are ldap,db"_s);
    body.insert(u"locationType"_s, u"db"_s);
    QCOMPARE(api("POST", u"/config/scripts"_s, body).json().value(u"locationType").toString(), u"db"_s);
}

void TestConfigApi::aScriptsRevisionIsTheServers()
{
    QJsonObject body = newScript(u"revised"_s);
    body.insert(u"revision"_s, 41);
    const QJsonObject made = api("POST", u"/config/scripts"_s, body).json();
    QCOMPARE(made.value(u"revision").toInt(), 1);
    QJsonObject changed = made;
    changed.insert(u"revision"_s, 99);
    QCOMPARE(api("PUT", u"/config/scripts"_s, changed).json().value(u"revision").toInt(), 2);
    const QString path = u"/config/scripts/"_s + made.value(u"inum").toString();
    QCOMPARE(patch(path, R"([{"op":"replace","path":"/level","value":7}])").json().value(u"revision").toInt(), 3);
    QCOMPARE(patch(path, R"([{"op":"replace","path":"/revision","value":10}])").json().value(u"revision").toInt(), 11);
}

void TestConfigApi::aScriptGetsATemplateOnlyWhenAsked()
{
    QJsonObject body = newScript(u"templated"_s);
    body.remove(u"script"_s);
    QVERIFY(!api("POST", u"/config/scripts"_s, body).json().contains(u"script"));
    body.insert(u"name"_s, u"templated2"_s);
    const QJsonObject made = api("POST", u"/config/scripts?addScriptTemplate=true"_s, body).json();
    QVERIFY(made.value(u"script").toString().contains(u"class UmaRptPolicy(UmaRptPolicyType)"));
}

void TestConfigApi::scriptsAreFoundByNameTypeAndInum()
{
    QCOMPARE(api("GET", u"/config/scripts/name/uma_rpt_policy"_s).json().value(u"inum").toString(), u"2DAF-F995"_s);
    QCOMPARE(api("GET", u"/config/scripts/inum/2DAF-F9A5"_s).json().value(u"name").toString(), u"uma_claims_gathering"_s);
    const QJsonObject page = api("GET", u"/config/scripts/type/UMA_CLAIMS_GATHERING?limit=1"_s).json();
    QCOMPARE(page.value(u"totalEntriesCount").toInt(), 1);
    QCOMPARE(api("GET", u"/config/scripts/2DAF-F9A5"_s).status, 405); // there is no such GET
}

void TestConfigApi::anUnknownScriptTypeInThePathIsNoFilter()
{
    const int all = api("GET", u"/config/scripts"_s).json().value(u"totalEntriesCount").toInt();
    QCOMPARE(api("GET", u"/config/scripts/type/no_such_type"_s).json().value(u"totalEntriesCount").toInt(), all);
}

void TestConfigApi::theTypesAreListed()
{
    const QJsonArray types = api("GET", u"/config/scripts/types"_s).array();
    QVERIFY(types.size() >= 39);
    QVERIFY(types.contains(u"uma_rpt_policy"_s));
    QVERIFY(!types.contains(u"update_user"_s)); // a type of Gluu's alone
    QCOMPARE(api("GET", u"/config/scripts/script-types"_s).array().size(), types.size());
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
