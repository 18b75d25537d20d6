// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include "jose/token.h"
#include "server/connection.h"
#include "server/connectiontest.h"
#include "support/testcertificates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::test;
using server::ConnectionSettings;
using server::ConnectionTest;
using server::ServerConnection;
using transport::ClientCredentials;

namespace {

const QString deviceGrantType = u"urn:ietf:params:oauth:grant-type:device_code"_s;

sandbox::SandboxOptions onTheRealClock()
{
    sandbox::SandboxOptions options;
    options.clock = &Clock::system();
    return options;
}

QString jwksOf(const jose::Key &key)
{
    const QJsonObject set{{u"keys"_s, QJsonArray{key.publicJwk()}}};
    return QString::fromUtf8(QJsonDocument(set).toJson(QJsonDocument::Compact));
}

/// What a server of this kind needs to be told.
ConnectionSettings settingsFor(const SandboxFixture &sandbox, const QString &clientId)
{
    ConnectionSettings settings;
    settings.name = u"box"_s;
    settings.issuer = QUrl(sandbox.ready.origin);
    settings.credentials.clientId = clientId;
    settings.tls.caFile = sandbox.ready.caFile;
    return settings;
}

QByteArray sentenceOf(const Result<void> &result)
{
    return result ? QByteArray() : QString(result.error().sentence() + result.error().detail).toUtf8();
}

/// The claims of an assertion that the sandbox takes.
QJsonObject goodClaims(const SandboxFixture &sandbox, const QString &client, const QString &id)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return {{u"iss"_s, client},   {u"sub"_s, client}, {u"aud"_s, QString(sandbox.ready.origin + authBase + u"/token"_s)},
            {u"exp"_s, now + 60}, {u"iat"_s, now},    {u"jti"_s, id}};
}

} // namespace

/// Every way to log in, by Drover's own connection, at a sandbox that checks it.
class LoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyOpensTheConfigApi_data();
    void aKeyOpensTheConfigApi();
    void anotherKeyOpensNothingAndTheErrorNamesTheKeyId();
    void assertionsThatAreNotGoodAreRefused_data();
    void assertionsThatAreNotGoodAreRefused();
    void anAssertionIsGoodOnce();
    void aRegisteredCertificateLogsIn();
    void aCertificateOfATrustedAuthorityLogsInByItsSubject();
    void aPersonLogsInThroughTheBrowser();
    void aRefreshTokenAsksNobodyAgain();
    void aPersonWithoutTheRoleIsToldSo();
    void aRefusalInTheBrowserEndsTheLogin();
    void closingStopsWaitingForThePerson();
    void hasteIsToldToSlowDown();
    void umaTicketsOpenOxTrust();
    void umaPoliciesThatRefuseAreExplained();
    void theStepsTellWhereItEnds();
    void missingScopesAreNamed();

private:
    QString createdClient(SandboxFixture &sandbox, QJsonObject members, const QString &scopes = u"https://jans.io/oauth/config/read-all"_s);
    ConnectionSettings keySettings(const QString &client, const jose::Key &key, const QString &algorithm = {});
    ConnectionSettings deviceSettings();
    Reply enterCode(const transport::DevicePrompt &prompt, const QString &user, const QString &decision);
    Reply configured(const QJsonObject &config);

    SandboxFixture m_sandbox{onTheRealClock()};
};

void LoginTest::initTestCase()
{
    QCOMPARE(m_sandbox.start(), QString());
}

QString LoginTest::createdClient(SandboxFixture &sandbox, QJsonObject members, const QString &scopes)
{
    members.insert(u"redirectUris"_s, QJsonArray{u"https://app.example/cb"_s});
    if (!members.contains(u"grantTypes"))
        members.insert(u"grantTypes"_s, QJsonArray{u"client_credentials"_s});
    QJsonArray dns;
    const QStringList values = scopes.split(u' ', Qt::SkipEmptyParts);
    for (const QString &value : values) {
        const QString query = QString::fromLatin1(QUrl::toPercentEncoding(u"id="_s + value));
        const QJsonArray found = sandbox.get(configApi + u"/scopes?fieldValuePair="_s + query, sandbox.adminToken())
                                     .json().value(u"entries").toArray();
        dns.append(found.at(0).toObject().value(u"dn"));
    }
    members.insert(u"scopes"_s, dns);
    const Reply reply = sandbox.sendJson("POST", configApi + u"/openid/clients"_s, QJsonDocument(members), sandbox.adminToken());
    if (reply.status != 201)
        qWarning() << reply.status << reply.body;
    return reply.json().value(u"inum").toString();
}

ConnectionSettings LoginTest::keySettings(const QString &client, const jose::Key &key, const QString &algorithm)
{
    ConnectionSettings settings = settingsFor(m_sandbox, client);
    settings.credentials.method = ClientCredentials::Method::PrivateKeyJwt;
    settings.credentials.key = key;
    settings.credentials.signingAlgorithm = algorithm;
    return settings;
}

Reply LoginTest::configured(const QJsonObject &config)
{
    return m_sandbox.sendJson("PUT", u"/sandbox/v1/config"_s, QJsonDocument(config), m_sandbox.adminToken());
}

void LoginTest::aKeyOpensTheConfigApi_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("RS256") << u"RSA"_s << QString();
    QTest::newRow("PS384") << u"RSA"_s << u"PS384"_s;
    QTest::newRow("ES256") << u"P-256"_s << QString();
    QTest::newRow("ES512") << u"P-521"_s << u"ES512"_s;
}

void LoginTest::aKeyOpensTheConfigApi()
{
    QFETCH(QString, kind);
    QFETCH(QString, algorithm);
    const auto key = jose::Key::make(kind);
    const QString client = createdClient(m_sandbox, {{u"tokenEndpointAuthMethod"_s, u"private_key_jwt"_s}, {u"jwks"_s, jwksOf(*key)}});
    ServerConnection connection;
    const auto opened = QCoro::waitFor(connection.open(keySettings(client, *key, algorithm)));
    QVERIFY2(opened, sentenceOf(opened));
    QCOMPARE(connection.state(), ServerConnection::State::ReadOnly);
    const auto page = QCoro::waitFor(connection.api()->list(domain::EntityKind::Script, {}));
    QVERIFY(page && page->total > 0);
}

void LoginTest::anotherKeyOpensNothingAndTheErrorNamesTheKeyId()
{
    const auto key = jose::Key::make(u"P-256"_s);
    const auto other = jose::Key::make(u"P-256"_s);
    const QString client = createdClient(m_sandbox, {{u"tokenEndpointAuthMethod"_s, u"private_key_jwt"_s}, {u"jwks"_s, jwksOf(*key)}});
    ServerConnection connection;
    const auto opened = QCoro::waitFor(connection.open(keySettings(client, *other)));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Denied);
    QVERIFY2(opened.error().next.contains(other->id()), sentenceOf(opened));
}

void LoginTest::assertionsThatAreNotGoodAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QTest::newRow("ended") << u"exp"_s << QJsonValue(now - 1);
    QTest::newRow("no end") << u"exp"_s << QJsonValue();
    QTest::newRow("an end far away") << u"exp"_s << QJsonValue(now + 7 * 86400);
    QTest::newRow("not yet") << u"nbf"_s << QJsonValue(now + 600);
    QTest::newRow("for somebody else") << u"aud"_s << QJsonValue(u"https://other.example/token"_s);
    QTest::newRow("for nobody") << u"aud"_s << QJsonValue();
    QTest::newRow("of another issuer") << u"iss"_s << QJsonValue(u"somebody"_s);
    QTest::newRow("of another client") << u"sub"_s << QJsonValue(u"somebody"_s);
    QTest::newRow("without an id") << u"jti"_s << QJsonValue();
}

void LoginTest::assertionsThatAreNotGoodAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    static const auto key = jose::Key::make(u"P-256"_s);
    static const QString client = createdClient(m_sandbox, {{u"tokenEndpointAuthMethod"_s, u"private_key_jwt"_s}, {u"jwks"_s, jwksOf(*key)}});
    const auto post = [&](const QJsonObject &claims) {
        return m_sandbox.postForm(authBase + u"/token"_s,
                                  {{u"grant_type"_s, u"client_credentials"_s},
                                   {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
                                   {u"client_assertion"_s, *jose::signedToken(*key, claims, u"ES256"_s)}},
                                  {});
    };
    QJsonObject claims = goodClaims(m_sandbox, client, QString(u"id of "_s + QString::fromLatin1(QTest::currentDataTag())));
    claims.insert(member, value);
    const Reply refused = post(claims);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json().value(u"error").toString(), u"invalid_client"_s);
    QCOMPARE(post(goodClaims(m_sandbox, client, QString(u"good "_s + QString::fromLatin1(QTest::currentDataTag())))).status, 200);
}

void LoginTest::anAssertionIsGoodOnce()
{
    const auto key = jose::Key::make(u"RSA"_s);
    const QString client = createdClient(m_sandbox, {{u"tokenEndpointAuthMethod"_s, u"private_key_jwt"_s}, {u"jwks"_s, jwksOf(*key)}});
    const QString assertion = *jose::signedToken(*key, goodClaims(m_sandbox, client, u"once"_s), u"RS256"_s);
    const QList<QPair<QString, QString>> form{{u"grant_type"_s, u"client_credentials"_s},
                                              {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
                                              {u"client_assertion"_s, assertion}};
    QCOMPARE(m_sandbox.postForm(authBase + u"/token"_s, form, {}).status, 200);
    QCOMPARE(m_sandbox.postForm(authBase + u"/token"_s, form, {}).status, 401);
}

void LoginTest::aRegisteredCertificateLogsIn()
{
    sandbox::SandboxOptions options = onTheRealClock();
    options.tls = true;
    SandboxFixture box(options);
    QCOMPARE(box.start(), QString());
    box.trusted = QSslCertificate::fromPath(box.ready.caFile);
    const Identity own = makeIdentity("drover");
    const auto key = jose::Key::fromCertificate(own.certificate);
    const QString client = createdClient(box, {{u"tokenEndpointAuthMethod"_s, u"self_signed_tls_client_auth"_s}, {u"jwks"_s, jwksOf(*key)}});
    ConnectionSettings settings = settingsFor(box, client);
    settings.credentials.method = ClientCredentials::Method::TlsCertificate;
    settings.tls.clientCertificate = own.certificate;
    settings.tls.clientKey = own.key;
    {
        ServerConnection connection;
        const auto opened = QCoro::waitFor(connection.open(settings));
        QVERIFY2(opened, sentenceOf(opened));
    }
    const Identity other = makeIdentity("drover");
    settings.tls.clientCertificate = other.certificate;
    settings.tls.clientKey = other.key;
    ServerConnection connection;
    const auto opened = QCoro::waitFor(connection.open(settings));
    QVERIFY(!opened);
    QVERIFY2(opened.error().why.contains(u"certificate"), sentenceOf(opened));
    // A key that is not the certificate's never gets as far as the network.
    settings.tls.clientKey = own.key;
    const auto mixed = QCoro::waitFor(connection.open(settings));
    QVERIFY(!mixed);
    QCOMPARE(mixed.error().kind, Error::Kind::Input);
}

void LoginTest::aCertificateOfATrustedAuthorityLogsInByItsSubject()
{
    const QTemporaryDir folder;
    const Identity authority = makeIdentity("The company");
    QFile file(folder.filePath(u"clients.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.certificate);
    file.close();
    sandbox::SandboxOptions options = onTheRealClock();
    options.tls = true;
    options.clientCa = file.fileName();
    SandboxFixture box(options);
    QCOMPARE(box.start(), QString());
    box.trusted = QSslCertificate::fromPath(box.ready.caFile);
    const QString client = createdClient(box, {{u"tokenEndpointAuthMethod"_s, u"tls_client_auth"_s},
                                               {u"attributes"_s, QJsonObject{{u"tlsClientAuthSubjectDn"_s, u"cn=Drover console"_s}}}});
    const auto tried = [&](const Identity &identity) {
        ConnectionSettings settings = settingsFor(box, client);
        settings.credentials.method = ClientCredentials::Method::TlsCertificate;
        settings.tls.clientCertificate = identity.certificate;
        settings.tls.clientKey = identity.key;
        ServerConnection connection;
        return QCoro::waitFor(connection.open(settings));
    };
    const auto good = tried(makeIdentity("Drover console", &authority));
    QVERIFY2(good, sentenceOf(good));
    QVERIFY(!tried(makeIdentity("Somebody", &authority)));
    QVERIFY(!tried(makeIdentity("Drover console"))); // the right name, signed by itself
}

ConnectionSettings LoginTest::deviceSettings()
{
    static const QString client =
        createdClient(m_sandbox,
                      {{u"clientSecret"_s, u"device-secret"_s},
                       {u"userInfoSignedResponseAlg"_s, u"RS256"_s},
                       {u"grantTypes"_s, QJsonArray{u"client_credentials"_s, u"refresh_token"_s, deviceGrantType}}},
                      u"openid profile email offline_access"_s);
    ConnectionSettings settings = settingsFor(m_sandbox, client);
    settings.credentials.clientSecret = u"device-secret"_s;
    settings.grant = transport::OAuthSession::Grant::Device;
    return settings;
}

Reply LoginTest::enterCode(const transport::DevicePrompt &prompt, const QString &user, const QString &decision)
{
    const QString page = prompt.address.toString();
    const Reply shown = m_sandbox.send("GET", prompt.completeAddress.toString());
    if (shown.status != 200 || !shown.body.contains(prompt.userCode.toUtf8()))
        return {};
    return m_sandbox.send("POST", page,
                          formBody({{u"user_code"_s, prompt.userCode.toLower()},
                                    {u"username"_s, user},
                                    {u"password"_s, user},
                                    {u"decision"_s, decision}}),
                          {{"Content-Type", "application/x-www-form-urlencoded"}});
}

void LoginTest::aPersonLogsInThroughTheBrowser()
{
    ServerConnection connection;
    QSignalSpy prompts(&connection, &ServerConnection::devicePrompted);
    QSignalSpy ends(&connection, &ServerConnection::devicePromptEnded);
    const ConnectionSettings settings = deviceSettings();
    auto opening = connection.open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(prompts.size(), 1, 60'000);
    const auto prompt = prompts.at(0).at(0).value<transport::DevicePrompt>();
    QCOMPARE(m_sandbox.send("POST", prompt.address.toString(),
                            formBody({{u"user_code"_s, prompt.userCode}, {u"username"_s, u"admin"_s}, {u"password"_s, u"wrong"_s}, {u"decision"_s, u"allow"_s}}),
                            {{"Content-Type", "application/x-www-form-urlencoded"}}).status, 401);
    QCOMPARE(enterCode(prompt, u"admin"_s, u"allow"_s).status, 200);
    const auto opened = QCoro::waitFor(std::move(opening));
    QVERIFY2(opened, sentenceOf(opened));
    QCOMPARE(ends.size(), 1);
    QCOMPARE(connection.state(), ServerConnection::State::Connected);
    QVERIFY(QCoro::waitFor(connection.api()->list(domain::EntityKind::Client, {})));
    // The code was good once.
    QCOMPARE(enterCode(prompt, u"admin"_s, u"allow"_s).status, 400);
}

void LoginTest::aRefreshTokenAsksNobodyAgain()
{
    ConnectionSettings settings = deviceSettings();
    QString kept;
    {
        ServerConnection first;
        QSignalSpy prompts(&first, &ServerConnection::devicePrompted);
        QSignalSpy tokens(&first, &ServerConnection::refreshTokenChanged);
        auto opening = first.open(settings);
        QTRY_COMPARE_WITH_TIMEOUT(prompts.size(), 1, 60'000);
        QCOMPARE(enterCode(prompts.at(0).at(0).value<transport::DevicePrompt>(), u"admin"_s, u"allow"_s).status, 200);
        const auto opened = QCoro::waitFor(std::move(opening));
        QVERIFY2(opened, sentenceOf(opened));
        QCOMPARE(tokens.size(), 1);
        kept = tokens.at(0).at(0).toString();
        QVERIFY(!kept.isEmpty());
    }
    const QString used = kept;
    {
        ServerConnection second;
        QSignalSpy prompts(&second, &ServerConnection::devicePrompted);
        QSignalSpy tokens(&second, &ServerConnection::refreshTokenChanged);
        settings.refreshToken = kept;
        const ConnectionSettings again = settings;
        const auto opened = QCoro::waitFor(second.open(again));
        QVERIFY2(opened, sentenceOf(opened));
        QCOMPARE(prompts.size(), 0);
        QVERIFY(QCoro::waitFor(second.api()->list(domain::EntityKind::Client, {})));
        // Each is good for one use here: the next one is told.
        QCOMPARE(tokens.size(), 1);
        kept = tokens.at(0).at(0).toString();
        QVERIFY(!kept.isEmpty() && kept != used);
    }
    ServerConnection third;
    QSignalSpy prompts(&third, &ServerConnection::devicePrompted);
    QSignalSpy tokens(&third, &ServerConnection::refreshTokenChanged);
    settings.refreshToken = used;
    const ConnectionSettings stale = settings;
    auto opening = third.open(stale);
    QTRY_COMPARE_WITH_TIMEOUT(prompts.size(), 1, 60'000);
    QCOMPARE(tokens.size(), 1);
    QVERIFY(tokens.at(0).at(0).toString().isEmpty()); // to be forgotten
    third.close();
    QVERIFY(!QCoro::waitFor(std::move(opening)));
}

void LoginTest::aPersonWithoutTheRoleIsToldSo()
{
    ServerConnection connection;
    QSignalSpy prompts(&connection, &ServerConnection::devicePrompted);
    const ConnectionSettings settings = deviceSettings();
    auto opening = connection.open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(prompts.size(), 1, 60'000);
    QCOMPARE(enterCode(prompts.at(0).at(0).value<transport::DevicePrompt>(), u"ann"_s, u"allow"_s).status, 200);
    const auto opened = QCoro::waitFor(std::move(opening));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Denied);
    QVERIFY2(opened.error().why.contains(u"role"), sentenceOf(opened));
}

void LoginTest::aRefusalInTheBrowserEndsTheLogin()
{
    ServerConnection connection;
    QSignalSpy prompts(&connection, &ServerConnection::devicePrompted);
    const ConnectionSettings settings = deviceSettings();
    auto opening = connection.open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(prompts.size(), 1, 60'000);
    QCOMPARE(enterCode(prompts.at(0).at(0).value<transport::DevicePrompt>(), u"admin"_s, u"deny"_s).status, 200);
    const auto opened = QCoro::waitFor(std::move(opening));
    QVERIFY(!opened);
    QVERIFY2(opened.error().why.contains(u"browser"), sentenceOf(opened));
}

void LoginTest::closingStopsWaitingForThePerson()
{
    ServerConnection connection;
    QSignalSpy prompts(&connection, &ServerConnection::devicePrompted);
    QSignalSpy ends(&connection, &ServerConnection::devicePromptEnded);
    const ConnectionSettings settings = deviceSettings();
    auto opening = connection.open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(prompts.size(), 1, 60'000);
    connection.close();
    const auto opened = QCoro::waitFor(std::move(opening));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Cancelled);
    QVERIFY(!ends.isEmpty());
}

void LoginTest::hasteIsToldToSlowDown()
{
    const ConnectionSettings settings = deviceSettings();
    const sandbox::ReadyInfo::Client client{settings.credentials.clientId, settings.credentials.clientSecret};
    const Reply begun = m_sandbox.postForm(authBase + u"/device_authorization"_s, {{u"scope"_s, u"openid"_s}}, client);
    QCOMPARE(begun.status, 200);
    const QString code = begun.json().value(u"device_code").toString();
    const auto poll = [&](const sandbox::ReadyInfo::Client &by) {
        return m_sandbox.postForm(authBase + u"/token"_s, {{u"grant_type"_s, deviceGrantType}, {u"device_code"_s, code}}, by)
            .json().value(u"error").toString();
    };
    QCOMPARE(poll(m_sandbox.ready.requestingClient), u"invalid_grant"_s); // another client's
    QCOMPARE(poll(client), u"authorization_pending"_s);
    QCOMPARE(poll(client), u"slow_down"_s);
    const Reply without = m_sandbox.postForm(authBase + u"/device_authorization"_s, {}, m_sandbox.ready.resourceServer);
    QCOMPARE(without.status, 400);
}

void LoginTest::umaTicketsOpenOxTrust()
{
    QCOMPARE(configured({{u"oxTrustProtectionMode"_s, u"UMA"_s}, {u"umaGrantAccessIfNoPolicies"_s, true}}).status, 200);
    const auto key = jose::Key::make(u"RSA"_s);
    const QString client = createdClient(m_sandbox,
                                         {{u"tokenEndpointAuthMethod"_s, u"private_key_jwt"_s},
                                          {u"grantTypes"_s, QJsonArray{umaTicketGrant}},
                                          {u"jwks"_s, jwksOf(*key)}},
                                         {});
    ConnectionSettings settings = keySettings(client, *key);
    settings.adminInterface = server::AdminInterface::OxTrust;
    ServerConnection connection;
    const auto opened = QCoro::waitFor(connection.open(settings));
    QVERIFY2(opened, sentenceOf(opened));
    QCOMPARE(connection.state(), ServerConnection::State::Connected);
    const auto scripts = QCoro::waitFor(connection.api()->list(domain::EntityKind::Script, {}));
    QVERIFY2(scripts, scripts ? "" : qPrintable(scripts.error().sentence()));
    QVERIFY(scripts->total > 0);
    // Writing needs another scope: a ticket of its own is traded, and the token for reading stays.
    const auto made = QCoro::waitFor(connection.api()->create(
        domain::EntityKind::Scope, {{u"id"_s, u"by-ticket"_s}, {u"displayName"_s, u"By ticket"_s}, {u"scopeType"_s, u"openid"_s}}));
    QVERIFY2(made, made ? "" : qPrintable(QString(made.error().sentence() + made.error().detail)));
    QVERIFY(QCoro::waitFor(connection.api()->get(domain::EntityKind::Scope, made->id())));

    ConnectionTest test;
    const auto tested = QCoro::waitFor(test.run(settings, {}));
    QVERIFY2(tested, sentenceOf(tested));
    QVERIFY(test.lines().constLast().text.contains(u"UMA"));
    QCOMPARE(configured({{u"oxTrustProtectionMode"_s, u"OAUTH"_s}}).status, 200);
}

void LoginTest::umaPoliciesThatRefuseAreExplained()
{
    QCOMPARE(configured({{u"oxTrustProtectionMode"_s, u"UMA"_s}, {u"umaGrantAccessIfNoPolicies"_s, false}}).status, 200);
    ConnectionSettings settings = settingsFor(m_sandbox, m_sandbox.ready.requestingClient.clientId);
    settings.credentials.clientSecret = m_sandbox.ready.requestingClient.clientSecret;
    settings.adminInterface = server::AdminInterface::OxTrust;
    ServerConnection connection;
    const auto opened = QCoro::waitFor(connection.open(settings));
    QCOMPARE(configured({{u"oxTrustProtectionMode"_s, u"OAUTH"_s}}).status, 200);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Denied);
    QVERIFY2(opened.error().next.contains(u"oxtrust_api_access_policy"), sentenceOf(opened));
}

void LoginTest::theStepsTellWhereItEnds()
{
    using State = ConnectionTest::State;
    ConnectionSettings settings = settingsFor(m_sandbox, m_sandbox.ready.admin.clientId);
    settings.credentials.clientSecret = m_sandbox.ready.admin.clientSecret;
    const auto states = [&](const ConnectionSettings &given) {
        ConnectionTest test;
        const auto result = QCoro::waitFor(test.run(given, {}));
        QList<State> list;
        for (const auto &line : test.lines())
            list << line.state;
        if (!result)
            qInfo("%s", sentenceOf(result).constData());
        return list;
    };
    // The sandbox has no TLS here, which is told.
    QCOMPARE(states(settings), (QList<State>{State::Attention, State::Done, State::Done, State::Done, State::Done}));
    ConnectionSettings wrong = settings;
    wrong.credentials.clientSecret = u"wrong"_s;
    QCOMPARE(states(wrong), (QList<State>{State::Attention, State::Done, State::Failed, State::LeftOut, State::LeftOut}));
    wrong = settings;
    wrong.issuer = QUrl(u"http://127.0.0.1:1"_s);
    QCOMPARE(states(wrong), (QList<State>{State::Failed, State::LeftOut, State::LeftOut, State::LeftOut, State::LeftOut}));
    wrong = settings;
    wrong.configApi = QUrl(m_sandbox.ready.origin + u"/nothing"_s);
    QCOMPARE(states(wrong), (QList<State>{State::Attention, State::Done, State::Done, State::Done, State::Failed}));
}

void LoginTest::missingScopesAreNamed()
{
    ConnectionSettings settings = settingsFor(m_sandbox, {});
    settings.credentials.clientId = createdClient(m_sandbox, {{u"clientSecret"_s, u"reader"_s}}, u"https://jans.io/oauth/config/scripts.readonly"_s);
    settings.credentials.clientSecret = u"reader"_s;
    ConnectionTest test;
    const auto tested = QCoro::waitFor(test.run(settings, {}));
    QVERIFY2(tested, sentenceOf(tested));
    QCOMPARE(test.lines().at(3).state, ConnectionTest::State::Attention);
    QVERIFY(test.missingScopes().contains(u"https://jans.io/oauth/config/openid/clients.write"_s));
    QVERIFY(!test.missingScopes().contains(u"https://jans.io/oauth/config/scripts.readonly"_s));
    ServerConnection connection;
    QVERIFY(QCoro::waitFor(connection.open(settings)));
    const auto denied = QCoro::waitFor(connection.api()->list(domain::EntityKind::Client, {}));
    QVERIFY(!denied);
    QVERIFY2(denied.error().why.contains(u"https://jans.io/oauth/config/openid/clients.readonly"), qPrintable(denied.error().sentence()));
}

QTEST_GUILESS_MAIN(LoginTest)
#include "tst_login.moc"
