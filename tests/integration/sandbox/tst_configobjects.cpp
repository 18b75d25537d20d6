// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configapifixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::test;

/// What the Janssen Config API of the sandbox asks of each kind of object: clients, scopes, UMA resources, scripts.
class TestConfigObjects : public QObject, private ConfigApiFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

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
};

void TestConfigObjects::initTestCase()
{
    QCOMPARE(m_sandbox.start(), QString());
}

void TestConfigObjects::cleanupTestCase()
{
    m_sandbox.stop();
}

void TestConfigObjects::init()
{
    m_token = m_sandbox.adminToken();
    QVERIFY(!m_token.isEmpty());
}

void TestConfigObjects::aClientNeedsRedirectUris()
{
    const Reply reply = api("POST", u"/openid/clients"_s, {{u"clientName"_s, u"None"_s}});
    QCOMPARE(reply.status, 400);
    const QJsonObject expected{{u"code"_s, u"OCA001"_s},
                               {u"message"_s, u"A required attribute is missing."_s},
                               {u"description"_s, u"The attribute redirectUris is required for this operation"_s}};
    QCOMPARE(reply.json(), expected);
}

void TestConfigObjects::aClientsScopesMayBeIdsAndComeBackAsDns()
{
    QJsonObject body = newClient(u"Scoped"_s);
    body.insert(u"scopes"_s, QJsonArray{u"openid"_s, u"inum=43F1,ou=scopes,o=jans"_s});
    body.insert(u"claims"_s, QJsonArray{u"mail"_s});
    const QJsonObject made = api("POST", u"/openid/clients"_s, body).json();
    const QJsonArray scopes{u"inum=F0C4,ou=scopes,o=jans"_s, u"inum=43F1,ou=scopes,o=jans"_s};
    QCOMPARE(made.value(u"scopes").toArray(), scopes);
    QCOMPARE(made.value(u"claims").toArray(), QJsonArray{u"inum=8F88,ou=attributes,o=jans"_s});
}

void TestConfigObjects::aClientWithAnUnknownScopeOrClaimIsRefused()
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

void TestConfigObjects::aClientsSecretComesBackEncryptedAndIsKept()
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

void TestConfigObjects::bothNamesOfAClientAreOne()
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

void TestConfigObjects::aDeletedClientsTokensAreDead()
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

void TestConfigObjects::aScopesInumIsTheServers()
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

void TestConfigObjects::scopesAreListedByTypeAndCreatorAsBareArrays()
{
    const Reply byType = api("GET", u"/scopes/type/openid"_s);
    QCOMPARE(byType.status, 200);
    QCOMPARE(byType.array().size(), 6);
    QCOMPARE(api("GET", u"/scopes/type/none"_s).status, 404);
    created(u"/scopes"_s, {{u"id"_s, u"created_by_x"_s}, {u"creatorId"_s, u"x"_s}, {u"creatorType"_s, u"user"_s}});
    QCOMPARE(api("GET", u"/scopes/creator/x"_s).array().size(), 1);
    QCOMPARE(api("GET", u"/scopes/creator/y"_s).array().size(), 0);
}

void TestConfigObjects::aScopeTellsItsClientsWhenAsked()
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

void TestConfigObjects::aResourceNeedsNameAndDescription()
{
    QCOMPARE(api("POST", u"/uma/resources"_s, {{u"name"_s, u"only a name"_s}}).json().value(u"code").toString(), u"OCA001"_s);
    QCOMPARE(api("POST", u"/uma/resources"_s, {{u"description"_s, u"only this"_s}}).json().value(u"code").toString(), u"OCA001"_s);
    const QJsonObject sent{{u"name"_s, u"n"_s}, {u"description"_s, u"d"_s}, {u"id"_s, u"mine"_s}};
    const QJsonObject made = api("POST", u"/uma/resources"_s, sent).json();
    QVERIFY(made.value(u"id").toString() != u"mine");
    QCOMPARE(made.value(u"dn").toString(), u"jansId=%1,ou=resources,ou=uma,o=jans"_s.arg(made.value(u"id").toString()));
}

void TestConfigObjects::resourcesOfAClientAreABareArray()
{
    const QJsonArray own = api("GET", u"/uma/resources/clientId/"_s + m_sandbox.ready.resourceServer.clientId).array();
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.at(0).toObject().value(u"name").toString(), u"/posts/??"_s);
    QCOMPARE(api("GET", u"/uma/resources/clientId/nobody"_s).array().size(), 0);
}

void TestConfigObjects::aScriptsNameIsValidated_data()
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

void TestConfigObjects::aScriptsNameIsValidated()
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

void TestConfigObjects::aScriptInTheDirectoryIsRefused()
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

void TestConfigObjects::aScriptsRevisionIsTheServers()
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

void TestConfigObjects::aScriptGetsATemplateOnlyWhenAsked()
{
    QJsonObject body = newScript(u"templated"_s);
    body.remove(u"script"_s);
    QVERIFY(!api("POST", u"/config/scripts"_s, body).json().contains(u"script"));
    body.insert(u"name"_s, u"templated2"_s);
    const QJsonObject made = api("POST", u"/config/scripts?addScriptTemplate=true"_s, body).json();
    QVERIFY(made.value(u"script").toString().contains(u"class UmaRptPolicy(UmaRptPolicyType)"));
}

void TestConfigObjects::scriptsAreFoundByNameTypeAndInum()
{
    QCOMPARE(api("GET", u"/config/scripts/name/uma_rpt_policy"_s).json().value(u"inum").toString(), u"2DAF-F995"_s);
    QCOMPARE(api("GET", u"/config/scripts/inum/2DAF-F9A5"_s).json().value(u"name").toString(), u"uma_claims_gathering"_s);
    const QJsonObject page = api("GET", u"/config/scripts/type/UMA_CLAIMS_GATHERING?limit=1"_s).json();
    QCOMPARE(page.value(u"totalEntriesCount").toInt(), 1);
    QCOMPARE(api("GET", u"/config/scripts/2DAF-F9A5"_s).status, 405); // there is no such GET
}

void TestConfigObjects::anUnknownScriptTypeInThePathIsNoFilter()
{
    const int all = api("GET", u"/config/scripts"_s).json().value(u"totalEntriesCount").toInt();
    QCOMPARE(api("GET", u"/config/scripts/type/no_such_type"_s).json().value(u"totalEntriesCount").toInt(), all);
}

void TestConfigObjects::theTypesAreListed()
{
    const QJsonArray types = api("GET", u"/config/scripts/types"_s).array();
    QVERIFY(types.size() >= 39);
    QVERIFY(types.contains(u"uma_rpt_policy"_s));
    QVERIFY(!types.contains(u"update_user"_s)); // a type of Gluu's alone
    QCOMPARE(api("GET", u"/config/scripts/script-types"_s).array().size(), types.size());
}

QTEST_GUILESS_MAIN(TestConfigObjects)
#include "tst_configobjects.moc"
