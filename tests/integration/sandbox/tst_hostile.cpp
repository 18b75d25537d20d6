// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::authBase;
using drover::test::configApi;
using drover::test::Reply;
using drover::test::SandboxFixture;

namespace {

constexpr int mutations = 400;

/// One small change of a text: a byte flipped, removed, doubled, or a piece of JSON put in.
QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"null", "[]", "{}", "-1e999", "\"\\u0000\"", "\"\\ud800\"", "true", "99999999999999999999",
                                       "\xff", "\"", ",", ":", "[[[[[[", "\\"};
    const int changes = 1 + random.bounded(4);
    for (int i = 0; i < changes && !text.isEmpty(); ++i) {
        const qsizetype at = random.bounded(static_cast<int>(text.size()));
        switch (random.bounded(4)) {
        case 0: text[at] = static_cast<char>(random.bounded(256)); break;
        case 1: text.remove(at, 1 + random.bounded(4)); break;
        case 2: text.insert(at, text.mid(at, 1 + random.bounded(20))); break;
        default: text.insert(at, pieces.at(random.bounded(static_cast<int>(pieces.size())))); break;
        }
    }
    return text;
}

} // namespace

/// Broken, oversized and malicious input: the server answers or hangs up, and goes on.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void bytesThatAreNoHttp_data();
    void bytesThatAreNoHttp();
    void hugeHeadersAreCutOff();
    void hugeBodiesAre413();
    void aPeerThatGoesAwayIsNoHarm();
    void connectionsThatSayNothingAreNoHarm();
    void severalRequestsOnOneConnection();
    void mutatedJsonIsAnswered_data();
    void mutatedJsonIsAnswered();
    void oddPathsAndQueries_data();
    void oddPathsAndQueries();
    void headersCannotBeInjected();
    void sqlIsNeverMadeOfInput();
    void tlsIsVerifiedAgainstItsOwnCertificate();

private:
    QByteArray raw(const QByteArray &bytes, int expectedAtLeast = 1);

    SandboxFixture m_sandbox;
};

void TestHostile::initTestCase()
{
    QCOMPARE(m_sandbox.start(), QString());
}

void TestHostile::cleanupTestCase()
{
    m_sandbox.stop();
}

void TestHostile::cleanup()
{
    // Whatever was done, the server is there.
    QCOMPARE(m_sandbox.get(u"/.well-known/openid-configuration"_s).status, 200);
}

/// Sends bytes and reads until the connection ends or something came.
QByteArray TestHostile::raw(const QByteArray &bytes, int expectedAtLeast)
{
    QTcpSocket socket;
    const QUrl url(m_sandbox.ready.origin);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QByteArray received;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(received.size() >= expectedAtLeast
                                     || (socket.state() == QAbstractSocket::UnconnectedState),
                                 10'000);
    }();
    return received;
}

void TestHostile::bytesThatAreNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01\n\n\n");
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("wrong version") << QByteArray("GET / HTTP/9\r\n\r\n");
    QTest::newRow("binary line") << QByteArray("\xff\xff\xff \xff \xff\r\n\r\n");
    QTest::newRow("bad chunks") << QByteArray("POST /jans-auth/restv1/token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("negative length") << QByteArray("POST /jans-auth/restv1/token HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n");
}

void TestHostile::bytesThatAreNoHttp()
{
    QFETCH(QByteArray, bytes);
    QTcpSocket socket;
    const QUrl url(m_sandbox.ready.origin);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write(bytes);
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    socket.abort();
}

void TestHostile::hugeHeadersAreCutOff()
{
    QByteArray bytes = "GET / HTTP/1.1\r\nHost: x\r\n";
    for (int i = 0; i < 40; ++i)
        bytes += "X-" + QByteArray::number(i) + ": " + QByteArray(1024 * 1024, 'y') + "\r\n";
    const QByteArray answer = raw(bytes);
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 413"), answer.left(100).constData());
}

void TestHostile::hugeBodiesAre413()
{
    const QByteArray head = "POST /jans-auth/restv1/token HTTP/1.1\r\nHost: x\r\nContent-Length: 41943040\r\n\r\n";
    const QByteArray answer = raw(head + QByteArray(40 * 1024 * 1024, 'a'));
    QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.left(100).constData());
    // A large one below the limit is taken.
    const Reply reply = m_sandbox.send("POST", authBase + u"/token"_s, QByteArray(8 * 1024 * 1024, 'a'),
                                       {{"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(reply.status, 401);
}

void TestHostile::aPeerThatGoesAwayIsNoHarm()
{
    const QString token = m_sandbox.adminToken();
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        const QUrl url(m_sandbox.ready.origin);
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /sandbox/v1/events?after=999999&wait=300 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token.toLatin1()
                     + "\r\n\r\n");
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        socket.abort(); // while the server waits for an event
    }
    QTest::qWait(400);
}

void TestHostile::connectionsThatSayNothingAreNoHarm()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    const QUrl url(m_sandbox.ready.origin);
    for (int i = 0; i < 100; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(url.host(), static_cast<quint16>(url.port()));
    }
    QTRY_COMPARE(sockets.back()->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_sandbox.get(u"/.well-known/uma2-configuration"_s).status, 200);
}

void TestHostile::severalRequestsOnOneConnection()
{
    const QByteArray request = "GET /jans-auth/restv1/uma/scopes/claim_gathering HTTP/1.1\r\nHost: x\r\n\r\n";
    const QByteArray answers = raw(request + request + request, 3 * 200);
    QTRY_COMPARE(answers.count("HTTP/1.1 200"), 3);
}

void TestHostile::mutatedJsonIsAnswered_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("client") << QByteArray("POST") << configApi + u"/openid/clients"_s << QByteArray("application/json")
                            << QByteArray(R"({"clientName":"F","redirectUris":["https://a.example/cb"],"scopes":["openid"],"disabled":false,
                               "defaultMaxAge":5,"attributes":{"parLifetime":600},"customAttributes":[{"name":"x","values":["y"]}]})");
    QTest::newRow("script") << QByteArray("POST") << configApi + u"/config/scripts"_s << QByteArray("application/json")
                            << QByteArray(R"({"name":"fuzz","scriptType":"introspection","script":"x = 1","level":3,"enabled":false,
                               "configurationProperties":[{"value1":"a","value2":"b","hide":true}],"moduleProperties":[]})");
    QTest::newRow("patch") << QByteArray("PATCH") << configApi + u"/scopes/F0C4"_s << QByteArray("application/json-patch+json")
                           << QByteArray(R"([{"op":"test","path":"/id","value":"openid"},{"op":"add","path":"/claims/-","value":"x"},
                               {"op":"copy","from":"/id","path":"/description"},{"op":"remove","path":"/description"}])");
    QTest::newRow("resource set") << QByteArray("POST") << authBase + u"/host/rsrc/resource_set"_s << QByteArray("application/json")
                                  << QByteArray(R"({"name":"fuzz","resource_scopes":["view"],"exp":1900000000,
                               "scope_expression":"{\"rule\":{\"and\":[{\"var\":0}]},\"data\":[\"view\"]}"})");
    QTest::newRow("permission") << QByteArray("POST") << authBase + u"/host/rsrc_pr"_s << QByteArray("application/json")
                                << QByteArray(R"([{"resource_id":"0f6b3c8e-5a2d-4c7e-9b41-6d2f8a1e7c35",
                               "resource_scopes":["claim_gathering"],"params":{"a":"b"}}])");
    QTest::newRow("config") << QByteArray("PUT") << u"/sandbox/v1/config"_s << QByteArray("application/json")
                            << QByteArray(R"({"server":"janssen","umaRptLifetime":3600,"umaGrantAccessIfNoPolicies":false})");
    QTest::newRow("login") << QByteArray("POST") << u"/sandbox/v1/logins"_s << QByteArray("application/json")
                           << QByteArray(R"({"authenticated":true,"attributes":{"uid":["ann"],"mail":"a@b.c"}})");
    QTest::newRow("form") << QByteArray("POST") << authBase + u"/token"_s << QByteArray("application/x-www-form-urlencoded")
                          << QByteArray("grant_type=client_credentials&client_id=a%20b&client_secret=%C3%A9&scope=openid+profile&ticket=x");
}

void TestHostile::mutatedJsonIsAnswered()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QRandomGenerator random(20260301);
    const QString token = path.startsWith(authBase) ? m_sandbox.protectionToken() : m_sandbox.adminToken();
    for (int i = 0; i < mutations; ++i) {
        const QByteArray sent = mutated(body, random);
        const Reply reply = m_sandbox.send(method, path, sent, {{"Authorization", "Bearer " + token.toLatin1()}, {"Content-Type", contentType}});
        // Blank names are the one case in which the servers themselves answer 500.
        const bool expected500 = path.endsWith(u"resource_set") && reply.json().value(u"error") == u"server_error"_s;
        QVERIFY2(reply.status >= 200 && (reply.status < 500 || expected500),
                 QByteArray(QByteArray::number(reply.status) + ' ' + reply.body.left(300) + "\nfor " + sent).constData());
    }
}

void TestHostile::oddPathsAndQueries_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("percent that is none") << QByteArray("/jans-config-api/api/v1/scopes/%zz");
    QTest::newRow("not UTF-8") << QByteArray("/jans-config-api/api/v1/scopes/%ff%fe");
    QTest::newRow("nul") << QByteArray("/jans-config-api/api/v1/scopes/%00");
    QTest::newRow("dots") << QByteArray("/jans-auth/../../../etc/passwd.htm");
    QTest::newRow("encoded dots") << QByteArray("/jans-auth/%2e%2e%2f%2e%2e%2fetc/passwd.htm");
    QTest::newRow("many slashes") << QByteArray(3000, '/');
    QTest::newRow("deep") << QByteArray("/a").repeated(20'000);
    QTest::newRow("long query") << QByteArray("/jans-config-api/api/v1/scopes?pattern=") + QByteArray("a,").repeated(20'000);
    QByteArray terms;
    for (int i = 0; i < 1000; ++i)
        terms += "term" + QByteArray::number(i) + ',';
    QTest::newRow("many terms") << QByteArray("/jans-config-api/api/v1/scopes?pattern=a,") + terms;
    QTest::newRow("large start") << QByteArray("/jans-config-api/api/v1/scopes?startIndex=2147483647");
    QTest::newRow("negative start") << QByteArray("/jans-config-api/api/v1/scopes?startIndex=-5&limit=-5");
    QTest::newRow("absolute") << QByteArray("http://elsewhere.example/.well-known/openid-configuration");
    QTest::newRow("no slash") << QByteArray("x");
}

void TestHostile::oddPathsAndQueries()
{
    QFETCH(QByteArray, target);
    const QByteArray token = m_sandbox.adminToken().toLatin1();
    const QByteArray answer = raw("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 ") || answer.isEmpty(), answer.left(100).constData());
    if (target.contains("pattern=a,"))
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
}

void TestHostile::headersCannotBeInjected()
{
    const QByteArray patch = R"([{"op":"replace","path":"/claimRedirectUris","value":["http://127.0.0.1/x\r\nX-Evil: 1"]}])";
    QCOMPARE(m_sandbox.sendJson("PATCH", configApi + u"/openid/clients/"_s + m_sandbox.ready.requestingClient.clientId,
                                QJsonDocument::fromJson(patch), m_sandbox.adminToken(), "application/json-patch+json").status,
             200);
    const QByteArray uri = QUrl::toPercentEncoding(u"http://127.0.0.1/x\r\nX-Evil: 1"_s);
    const Reply reply = m_sandbox.get(authBase + u"/uma/gather_claims?client_id="_s + m_sandbox.ready.requestingClient.clientId
                                      + u"&ticket=none&claims_redirect_uri="_s + QString::fromLatin1(uri));
    QVERIFY(!reply.headers.contains("x-evil"));
}

void TestHostile::sqlIsNeverMadeOfInput()
{
    const QString token = m_sandbox.adminToken();
    for (const QString &query : {u"sortBy=inum;DROP TABLE client"_s, u"sortBy=name) FROM client--"_s, u"fieldValuePair=x')--=1"_s,
                                 u"pattern=') OR 1=1 --"_s}) {
        const Reply reply = m_sandbox.get(configApi + u"/openid/clients?"_s + QString::fromLatin1(QUrl::toPercentEncoding(query, "=")), token);
        QVERIFY(reply.status == 500 || reply.json().value(u"totalEntriesCount").toInt() == 0);
    }
    QVERIFY(m_sandbox.get(configApi + u"/openid/clients"_s, token).json().value(u"totalEntriesCount").toInt() >= 3);
}

void TestHostile::tlsIsVerifiedAgainstItsOwnCertificate()
{
    drover::sandbox::SandboxOptions options;
    options.tls = true;
    SandboxFixture sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    QVERIFY(sandbox.ready.origin.startsWith(u"https://127.0.0.1:"));
    QCOMPARE(sandbox.ready.toJson().value(u"caFile").toString(), sandbox.ready.caFile);
    QCOMPARE(sandbox.get(u"/.well-known/openid-configuration"_s).status, 0); // an unknown authority is refused

    sandbox.network.clearConnectionCache(); // it would keep to what it trusted before
    sandbox.trusted = QSslCertificate::fromPath(sandbox.ready.caFile);
    QCOMPARE(sandbox.trusted.size(), 1);
    const Reply reply = sandbox.get(u"/.well-known/openid-configuration"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"issuer").toString(), sandbox.ready.origin);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
