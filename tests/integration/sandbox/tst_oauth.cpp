// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include "uma/jwt.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::sandbox::ReadyInfo;
using drover::test::authBase;
using drover::test::configApi;
using drover::test::Reply;
using drover::test::SandboxFixture;
using drover::test::umaTicketGrant;

/// Token endpoint, introspection, discovery and the control interface of the sandbox.
class TestOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theReadyLineNamesEveryPart();
    void clientCredentialsWorkWithBasicAndPost();
    void onlyScopesAskedForAndAssignedAreGranted();
    void aWrongSecretIs401WithTheError_data();
    void aWrongSecretIs401WithTheError();
    void aClientMayUseItsOwnMethodAlone();
    void wrongGrantsAreRefused_data();
    void wrongGrantsAreRefused();
    void aDisabledClientGetsNoToken();
    void tokensExpire();
    void tokensAreNotInTheFile();
    void introspectionTellsActiveAndInactive();
    void introspectionNeedsAClient();
    void bothBasesAnswerAlike();
    void discoveryNamesTheEndpoints();
    void umaDiscoveryIsTheServers();
    void theKeysArePublished();
    void controlNeedsItsScope();
    void controlSetsTheServersConfiguration();
    void controlRefusesUnknownSettings();
    void controlMakesClaimTokensPctsAndLogins();
    void eventsAreHandedOutByLongPoll();
    void resetForgetsFlowsAndMayPlantASeed();
    void aSecondSandboxOnTheSameFolderIsRefused();

private:
    Reply tokenCall(const QList<QPair<QString, QString>> &form, const ReadyInfo::Client &client = {});
    QString createdClient(QJsonObject body);

    SandboxFixture m_sandbox;
};

void TestOAuth::initTestCase()
{
    QCOMPARE(m_sandbox.start(), QString());
}

void TestOAuth::cleanupTestCase()
{
    m_sandbox.stop();
}

Reply TestOAuth::tokenCall(const QList<QPair<QString, QString>> &form, const ReadyInfo::Client &client)
{
    return m_sandbox.postForm(authBase + u"/token"_s, form, client);
}

QString TestOAuth::createdClient(QJsonObject body)
{
    body.insert(u"redirectUris"_s, QJsonArray{u"https://app.example/cb"_s});
    return m_sandbox.sendJson("POST", configApi + u"/openid/clients"_s, QJsonDocument(body), m_sandbox.adminToken())
        .json().value(u"inum").toString();
}

void TestOAuth::theReadyLineNamesEveryPart()
{
    const QJsonObject line = m_sandbox.ready.toJson();
    QCOMPARE(line.value(u"ready"), QJsonValue(true));
    const QString origin = line.value(u"issuer").toString();
    QVERIFY(origin.startsWith(u"http://127.0.0.1:"));
    QCOMPARE(line.value(u"configApi").toString(), origin + u"/jans-config-api/api/v1"_s);
    QCOMPARE(line.value(u"protectedResource").toString(), origin + u"/rs"_s);
    QCOMPARE(line.value(u"requestingClient").toObject().value(u"claimsRedirectUri").toString(), origin + u"/rp/cb"_s);
    for (const QString &client : {u"admin"_s, u"resourceServer"_s, u"requestingClient"_s}) {
        QVERIFY(!line.value(client).toObject().value(u"clientId").toString().isEmpty());
        QVERIFY(line.value(client).toObject().value(u"clientSecret").toString().size() >= 24);
    }
    QVERIFY(!line.contains(u"caFile"));
}

void TestOAuth::clientCredentialsWorkWithBasicAndPost()
{
    const ReadyInfo::Client &admin = m_sandbox.ready.admin;
    const Reply basic = tokenCall({{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"openid"_s}}, admin);
    QCOMPARE(basic.status, 200);
    QCOMPARE(basic.json().value(u"token_type").toString(), u"Bearer"_s);
    QCOMPARE(basic.json().value(u"expires_in").toInt(), 3600);
    QCOMPARE(basic.json().value(u"scope").toString(), u"openid"_s);
    QCOMPARE(basic.headers.value("cache-control"), QByteArray("no-store"));
    const Reply post = tokenCall({{u"grant_type"_s, u"client_credentials"_s},
                                  {u"client_id"_s, admin.clientId},
                                  {u"client_secret"_s, admin.clientSecret}});
    QCOMPARE(post.status, 200);
    QVERIFY(post.json().value(u"access_token") != basic.json().value(u"access_token"));
}

void TestOAuth::onlyScopesAskedForAndAssignedAreGranted()
{
    const Reply reply = tokenCall({{u"grant_type"_s, u"client_credentials"_s},
                                   {u"scope"_s, u"uma_protection profile openid openid no_such"_s}},
                                  m_sandbox.ready.resourceServer);
    QCOMPARE(reply.json().value(u"scope").toString(), u"uma_protection openid"_s);
    const Reply none = tokenCall({{u"grant_type"_s, u"client_credentials"_s}}, m_sandbox.ready.resourceServer);
    QCOMPARE(none.status, 200);
    QVERIFY(!none.json().contains(u"scope"));
}

void TestOAuth::aWrongSecretIs401WithTheError_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::newRow("wrong secret") << m_sandbox.ready.admin.clientId << u"wrong"_s;
    QTest::newRow("no secret") << m_sandbox.ready.admin.clientId << QString();
    QTest::newRow("unknown client") << u"nobody"_s << u"x"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestOAuth::aWrongSecretIs401WithTheError()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    for (const bool basic : {true, false}) {
        QList<QPair<QString, QString>> form{{u"grant_type"_s, u"client_credentials"_s}};
        if (!basic)
            form << QPair{u"client_id"_s, id} << QPair{u"client_secret"_s, secret};
        const Reply reply = tokenCall(form, basic ? ReadyInfo::Client{id, secret} : ReadyInfo::Client{});
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json().value(u"error").toString(), u"invalid_client"_s);
    }
}

void TestOAuth::aClientMayUseItsOwnMethodAlone()
{
    const QJsonArray grants{u"client_credentials"_s};
    const ReadyInfo::Client basicOnly{createdClient({{u"tokenEndpointAuthMethod"_s, u"client_secret_basic"_s},
                                                     {u"clientSecret"_s, u"the-secret"_s}, {u"grantTypes"_s, grants}}),
                                      u"the-secret"_s};
    QCOMPARE(tokenCall({{u"grant_type"_s, u"client_credentials"_s}}, basicOnly).status, 200);
    QCOMPARE(tokenCall({{u"grant_type"_s, u"client_credentials"_s},
                        {u"client_id"_s, basicOnly.clientId},
                        {u"client_secret"_s, basicOnly.clientSecret}})
                 .status,
             401);
    const QString open = createdClient({{u"tokenEndpointAuthMethod"_s, u"none"_s}, {u"grantTypes"_s, grants}});
    QCOMPARE(tokenCall({{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, open}}).status, 200);
}

void TestOAuth::wrongGrantsAreRefused_data()
{
    QTest::addColumn<QString>("grant");
    QTest::addColumn<QString>("error");
    QTest::newRow("none") << QString() << u"invalid_request"_s;
    QTest::newRow("unknown") << u"magic"_s << u"unsupported_grant_type"_s;
    QTest::newRow("not the client's") << u"client_credentials"_s << u"invalid_grant"_s;
    QTest::newRow("uma without a ticket") << umaTicketGrant << u"invalid_request"_s;
}

void TestOAuth::wrongGrantsAreRefused()
{
    QFETCH(QString, grant);
    QFETCH(QString, error);
    const ReadyInfo::Client client{createdClient({{u"clientSecret"_s, u"the-secret"_s}}), u"the-secret"_s};
    const Reply reply = tokenCall({{u"grant_type"_s, grant}}, client);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"error").toString(), error);
}

void TestOAuth::aDisabledClientGetsNoToken()
{
    const ReadyInfo::Client client{createdClient({{u"clientSecret"_s, u"the-secret"_s},
                                                  {u"grantTypes"_s, QJsonArray{u"client_credentials"_s}}, {u"disabled"_s, true}}),
                                   u"the-secret"_s};
    const Reply reply = tokenCall({{u"grant_type"_s, u"client_credentials"_s}}, client);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.json().value(u"error").toString(), u"disabled_client"_s);
}

void TestOAuth::tokensExpire()
{
    const QString token = m_sandbox.adminToken();
    QCOMPARE(m_sandbox.get(configApi + u"/scopes"_s, token).status, 200);
    m_sandbox.clock.advanceSeconds(3601);
    QCOMPARE(m_sandbox.get(configApi + u"/scopes"_s, token).status, 401);
}

void TestOAuth::tokensAreNotInTheFile()
{
    QTemporaryDir folder;
    drover::sandbox::SandboxOptions options;
    options.dataDir = folder.path();
    SandboxFixture sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    const QString token = sandbox.adminToken();
    sandbox.stop();
    QByteArray everything;
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        everything += file.readAll();
    }
    QVERIFY(everything.size() > 10'000);
    QVERIFY(!everything.contains(token.toUtf8()));
    QVERIFY(!everything.contains(sandbox.ready.admin.clientSecret.toUtf8()));
}

void TestOAuth::introspectionTellsActiveAndInactive()
{
    const QString token = m_sandbox.protectionToken();
    const Reply active = m_sandbox.postForm(authBase + u"/introspection"_s, {{u"token"_s, token}}, m_sandbox.ready.admin);
    QCOMPARE(active.status, 200);
    const QJsonObject body = active.json();
    QCOMPARE(body.value(u"active"), QJsonValue(true));
    QCOMPARE(body.value(u"client_id").toString(), m_sandbox.ready.resourceServer.clientId);
    QCOMPARE(body.value(u"scope").toString(), u"uma_protection"_s);
    QCOMPARE(body.value(u"exp").toInteger() - body.value(u"iat").toInteger(), 3600);
    const Reply inactive = m_sandbox.postForm(authBase + u"/introspection"_s, {{u"token"_s, u"x"_s}}, m_sandbox.ready.admin);
    QCOMPARE(inactive.json(), (QJsonObject{{u"active"_s, false}}));
}

void TestOAuth::introspectionNeedsAClient()
{
    QCOMPARE(m_sandbox.postForm(authBase + u"/introspection"_s, {{u"token"_s, u"x"_s}}, {}).status, 401);
    const Reply withBearer = m_sandbox.get(authBase + u"/introspection?token=x"_s, m_sandbox.protectionToken());
    QCOMPARE(withBearer.status, 200);
}

void TestOAuth::bothBasesAnswerAlike()
{
    for (const QString &base : {u"/jans-auth/restv1"_s, u"/oxauth/restv1"_s}) {
        const Reply reply = m_sandbox.postForm(base + u"/token"_s, {{u"grant_type"_s, u"client_credentials"_s}}, m_sandbox.ready.admin);
        QCOMPARE(reply.status, 200);
        QCOMPARE(m_sandbox.get(base + u"/jwks"_s).status, 200);
        QCOMPARE(m_sandbox.get(base + u"/uma2-configuration"_s).json().value(u"token_endpoint").toString(),
                 m_sandbox.ready.origin + base + u"/token"_s);
    }
}

void TestOAuth::discoveryNamesTheEndpoints()
{
    const QJsonObject document = m_sandbox.get(u"/.well-known/openid-configuration"_s).json();
    QCOMPARE(document.value(u"issuer").toString(), m_sandbox.ready.origin);
    QCOMPARE(document.value(u"token_endpoint").toString(), m_sandbox.ready.origin + u"/jans-auth/restv1/token"_s);
    QVERIFY(document.value(u"grant_types_supported").toArray().contains(umaTicketGrant));
}

void TestOAuth::umaDiscoveryIsTheServers()
{
    const QJsonObject document = m_sandbox.get(u"/.well-known/uma2-configuration"_s).json();
    const QString base = m_sandbox.ready.origin + u"/jans-auth/restv1"_s;
    QCOMPARE(document.value(u"permission_endpoint").toString(), base + u"/host/rsrc_pr"_s);
    QCOMPARE(document.value(u"resource_registration_endpoint").toString(), base + u"/host/rsrc/resource_set"_s);
    QCOMPARE(document.value(u"claims_interaction_endpoint").toString(), base + u"/uma/gather_claims"_s);
    QCOMPARE(document.value(u"introspection_endpoint").toString(), base + u"/rpt/status"_s);
    QCOMPARE(document.value(u"scope_endpoint").toString(), base + u"/uma/scopes"_s);
    QVERIFY(document.contains(u"code_challenge_methods_supported"));
    QVERIFY(document.value(u"code_challenge_methods_supported").isNull());
    QCOMPARE(document.value(u"uma_profiles_supported").toArray().size(), 0);
}

void TestOAuth::theKeysArePublished()
{
    const QJsonArray keys = m_sandbox.get(authBase + u"/jwks"_s).json().value(u"keys").toArray();
    QCOMPARE(keys.size(), 1);
    const QJsonObject key = keys.at(0).toObject();
    QCOMPARE(key.value(u"kty").toString(), u"RSA"_s);
    QCOMPARE(QByteArray::fromBase64(key.value(u"n").toString().toLatin1(), QByteArray::Base64UrlEncoding).size(), 256);
    QVERIFY(!key.contains(u"d"));
    QCOMPARE(m_sandbox.get(authBase + u"/jwks"_s).json().value(u"keys").toArray(), keys);
}

void TestOAuth::controlNeedsItsScope()
{
    QCOMPARE(m_sandbox.get(u"/sandbox/v1/state"_s).status, 401);
    QCOMPARE(m_sandbox.get(u"/sandbox/v1/state"_s, m_sandbox.protectionToken()).status, 403);
    const Reply reply = m_sandbox.get(u"/sandbox/v1/state"_s, m_sandbox.adminToken());
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.json().value(u"scripts").toInt() >= 39);
}

void TestOAuth::controlSetsTheServersConfiguration()
{
    const QString token = m_sandbox.adminToken();
    const QJsonObject wanted{{u"server"_s, u"gluu4"_s}, {u"umaGrantAccessIfNoPolicies"_s, true}, {u"umaRptLifetime"_s, 60}};
    const Reply changed = m_sandbox.sendJson("PUT", u"/sandbox/v1/config"_s, QJsonDocument(wanted), token);
    QCOMPARE(changed.status, 200);
    const QJsonObject config = m_sandbox.get(u"/sandbox/v1/config"_s, token).json();
    QCOMPARE(config, changed.json());
    QCOMPARE(config.value(u"server").toString(), u"gluu4"_s);
    QCOMPARE(config.value(u"umaRptLifetime").toInt(), 60);
    QCOMPARE(config.value(u"umaPctLifetime").toInt(), 2592000);
    QCOMPARE(m_sandbox.get(u"/.well-known/uma2-configuration"_s).json().value(u"token_endpoint").toString(),
             m_sandbox.ready.origin + u"/oxauth/restv1/token"_s);
    m_sandbox.sendJson("PUT", u"/sandbox/v1/config"_s, QJsonDocument(QJsonObject{{u"server"_s, u"janssen"_s}}), token);
}

void TestOAuth::controlRefusesUnknownSettings()
{
    const QString token = m_sandbox.adminToken();
    for (const QJsonObject &wrong : {QJsonObject{{u"umaRptLifetim"_s, 1}}, QJsonObject{{u"server"_s, u"keycloak"_s}},
                                     QJsonObject{{u"umaRptLifetime"_s, u"long"_s}}, QJsonObject{{u"umaValidateClaimToken"_s, 1}}}) {
        QCOMPARE(m_sandbox.sendJson("PUT", u"/sandbox/v1/config"_s, QJsonDocument(wrong), token).status, 400);
    }
    QCOMPARE(m_sandbox.get(u"/sandbox/v1/config"_s, token).json().value(u"server").toString(), u"janssen"_s);
}

void TestOAuth::controlMakesClaimTokensPctsAndLogins()
{
    const QString token = m_sandbox.adminToken();
    const QJsonObject claims{{u"claims"_s, QJsonObject{{u"country"_s, u"US"_s}}}};
    const Reply made = m_sandbox.sendJson("POST", u"/sandbox/v1/claim-tokens"_s, QJsonDocument(claims), token);
    const auto jwt = drover::uma::parseJwt(made.json().value(u"claim_token").toString());
    QVERIFY(jwt);
    QCOMPARE(jwt->claims.value(u"country").toString(), u"US"_s);
    QVERIFY(!m_sandbox.sendJson("POST", u"/sandbox/v1/pcts"_s, QJsonDocument(claims), token).json().value(u"pct").toString().isEmpty());
    const QJsonObject login{{u"authenticated"_s, true}, {u"attributes"_s, QJsonObject{{u"uid"_s, u"ann"_s}}}};
    QVERIFY(!m_sandbox.sendJson("POST", u"/sandbox/v1/logins"_s, QJsonDocument(login), token)
                 .json().value(u"session_id").toString().isEmpty());
}

void TestOAuth::eventsAreHandedOutByLongPoll()
{
    const QString token = m_sandbox.adminToken();
    const QJsonObject now = m_sandbox.get(u"/sandbox/v1/events?after=0"_s, token).json();
    const qint64 last = now.value(u"last").toInteger();
    // A call waits until something happens; loading a script is something.
    QNetworkRequest request(m_sandbox.url(u"/sandbox/v1/events?after=%1&wait=20000"_s.arg(last)));
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    const std::unique_ptr<QNetworkReply> waiting(m_sandbox.network.get(request));
    const Reply reloaded = m_sandbox.send("POST", u"/sandbox/v1/scripts/2DAF-F995/reload"_s, {},
                                          {{"Authorization", "Bearer " + token.toLatin1()}});
    QCOMPARE(reloaded.json().value(u"state").toString(), u"loaded"_s);
    QTRY_VERIFY(waiting->isFinished());
    const QJsonObject body = QJsonDocument::fromJson(waiting->readAll()).object();
    const QJsonObject event = body.value(u"events").toArray().at(0).toObject();
    QCOMPARE(event.value(u"kind").toString(), u"script.loaded"_s);
    QCOMPARE(event.value(u"seq").toInteger(), last + 1);
    QCOMPARE(body.value(u"last").toInteger(), last + 1);
}

void TestOAuth::resetForgetsFlowsAndMayPlantASeed()
{
    const QString token = m_sandbox.adminToken();
    const QString inum = createdClient({{u"clientName"_s, u"In the way"_s}});
    const QJsonObject flows = m_sandbox.sendJson("POST", u"/sandbox/v1/reset"_s, QJsonDocument(QJsonObject()), token).json();
    QCOMPARE(flows.value(u"uma_pct").toInt(), 0);
    QCOMPARE(m_sandbox.get(configApi + u"/openid/clients/"_s + inum, token).status, 200);
    const QJsonObject seed{{u"seed"_s, u"demo"_s}};
    QCOMPARE(m_sandbox.sendJson("POST", u"/sandbox/v1/reset"_s, QJsonDocument(seed), token).status, 200);
    QCOMPARE(m_sandbox.get(configApi + u"/openid/clients/"_s + inum, token).status, 404);
    QCOMPARE(m_sandbox.get(configApi + u"/openid/clients"_s, token).json().value(u"totalEntriesCount").toInt(), 3);
    QCOMPARE(m_sandbox.get(configApi + u"/uma/resources"_s, token).json().value(u"totalEntriesCount").toInt(), 1);
}

void TestOAuth::aSecondSandboxOnTheSameFolderIsRefused()
{
    QTemporaryDir folder;
    drover::sandbox::SandboxOptions options;
    options.dataDir = folder.path();
    SandboxFixture first(options);
    QCOMPARE(first.start(), QString());
    SandboxFixture second(options);
    QVERIFY(second.start().contains(folder.path()));
    first.stop();
    SandboxFixture third(options);
    QCOMPARE(third.start(), QString());
    QCOMPARE(third.ready.admin.clientSecret, first.ready.admin.clientSecret);
}

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
