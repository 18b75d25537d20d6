// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include "transport/oauthsession.h"
#include "transport/umagrant.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::transport;

namespace {

/// An authorization server that answers each of its endpoints as a test says.
class Authority {
public:
    Authority()
        : m_server([this](const WireRequest &request) { return answer(request); })
    {
    }

    QUrl issuer() const { return m_server.url(QString()); }
    QList<WireRequest> requestsTo(const QByteArray &path) const
    {
        QList<WireRequest> result;
        for (const WireRequest &request : m_server.requests()) {
            if (request.target == path)
                result << request;
        }
        return result;
    }

    WireAnswer token = WireAnswer::http(200, "{\"access_token\":\"T\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    WireAnswer device = WireAnswer::http(200, deviceBody());
    QByteArray deviceEndpoint; ///< empty: its own

    static QByteArray deviceBody(const QByteArray &address = "https://idp.example/device", const QByteArray &code = "ABCD-EFGH")
    {
        return "{\"device_code\":\"D\",\"user_code\":\"" + code + "\",\"verification_uri\":\"" + address +
               "\",\"expires_in\":600,\"interval\":1}";
    }

private:
    WireAnswer answer(const WireRequest &request)
    {
        if (request.target == "/.well-known/openid-configuration") {
            const QByteArray own = issuer().toEncoded();
            return WireAnswer::http(200, "{\"issuer\":\"" + own + "\",\"token_endpoint\":\"" + own +
                                             "/token\",\"userinfo_endpoint\":\"" + own +
                                             "/userinfo\",\"device_authorization_endpoint\":\"" +
                                             (deviceEndpoint.isEmpty() ? own + "/device" : deviceEndpoint) + "\"}");
        }
        if (request.target == "/device")
            return device;
        return token;
    }

    FaultServer m_server;
};

ClientCredentials secretClient()
{
    return {u"me"_s, u"hush"_s, ClientCredentials::Method::Basic};
}

ClientCredentials keyClient()
{
    ClientCredentials client{u"me"_s, {}, ClientCredentials::Method::PrivateKeyJwt};
    static const auto key = jose::Key::make(u"P-256"_s);
    client.key = *key;
    return client;
}

} // namespace

/// Log-ins at servers that lie, stall, redirect and talk rubbish: each ends in an error that says so, and nothing leaks.
class HostileLoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTokenEndpointMayAnswerAnything_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("stalls");
        QTest::newRow("no JSON") << WireAnswer::http(200, "<html>").bytes << false;
        QTest::newRow("no token") << WireAnswer::http(200, "{}").bytes << false;
        QTest::newRow("a number") << WireAnswer::http(200, "{\"access_token\":7}").bytes << false;
        QTest::newRow("an array") << WireAnswer::http(200, "[\"access_token\"]").bytes << false;
        QTest::newRow("a header in it") << WireAnswer::http(200, "{\"access_token\":\"a\\r\\nX-Evil: 1\"}").bytes << false;
        QTest::newRow("not ASCII") << WireAnswer::http(200, "{\"access_token\":\"\xc3\xa4\"}").bytes << false;
        QTest::newRow("very long") << WireAnswer::http(200, "{\"access_token\":\"" + QByteArray(200'000, 'a') + "\"}").bytes << false;
        QTest::newRow("huge") << WireAnswer::http(200, QByteArray(20 * 1024 * 1024, ' ')).bytes << false;
        QTest::newRow("elsewhere") << WireAnswer::http(307, {}, {{"Location", "https://evil.example/token"}}).bytes << false;
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"access_token\":\"a") << false;
        QTest::newRow("an error that is a list") << WireAnswer::http(400, "{\"error\":[\"invalid_client\"]}").bytes << false;
        QTest::newRow("nothing at all") << QByteArray() << true;
    }
    void theTokenEndpointMayAnswerAnything()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, stalls);
        Authority authority;
        authority.token = WireAnswer{bytes, !stalls, stalls};
        for (const ClientCredentials &client : {secretClient(), keyClient()}) {
            HttpClient http;
            http.setRetryDelays({});
            http.setTimeLimit(stalls ? 500 : 30'000);
            OAuthSession session(http, authority.issuer(), client, {u"a"_s});
            const auto token = QCoro::waitFor(session.token());
            QVERIFY(!token);
            QVERIFY(!token.error().what.isEmpty());
            const QString told = token.error().sentence() + token.error().detail;
            QVERIFY(!told.contains(u"hush"));
            QVERIFY2(told.size() < 4000, qPrintable(told.left(200)));
        }
    }

    void aLifetimeThatIsNoneIsTakenSensibly_data()
    {
        QTest::addColumn<QByteArray>("life");
        for (const char *life : {"-5", "1e300", "9223372036854775807", "\"soon\"", "null"})
            QTest::newRow(life) << QByteArray(life);
    }
    void aLifetimeThatIsNoneIsTakenSensibly()
    {
        QFETCH(QByteArray, life);
        Authority authority;
        authority.token = WireAnswer::http(200, "{\"access_token\":\"T\",\"expires_in\":" + life + "}");
        HttpClient http;
        OAuthSession session(http, authority.issuer(), secretClient(), {});
        const auto token = QCoro::waitFor(session.token());
        QVERIFY(token);
        QVERIFY(!token->expiresAt.isValid() || token->expiresAt <= QDateTime::currentDateTimeUtc().addYears(2));
    }

    void aKeySignsForTheTokenEndpointAndNoSecretIsSent()
    {
        Authority authority;
        HttpClient http;
        OAuthSession session(http, authority.issuer(), keyClient(), {});
        QVERIFY(QCoro::waitFor(session.token()));
        const WireRequest sent = authority.requestsTo("/token").value(0);
        QVERIFY(!sent.headers.contains("authorization"));
        QString assertion;
        const auto form = formDecoded(sent.body);
        for (const auto &[name, value] : form) {
            if (name == u"client_assertion")
                assertion = value;
        }
        const auto parts = assertion.split(u'.');
        QCOMPARE(parts.size(), 3);
        const QByteArray claims = QByteArray::fromBase64(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding);
        QVERIFY(claims.contains(authority.issuer().toEncoded() + "/token"));
    }

    void theDeviceEndpointMayAnswerAnything_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("rubbish");
        QTest::newRow("nothing in it") << QByteArray("{}");
        QTest::newRow("no address") << QByteArray("{\"device_code\":\"D\",\"user_code\":\"U\"}");
        QTest::newRow("a file") << Authority::deviceBody("file:///etc/passwd");
        QTest::newRow("a program") << Authority::deviceBody("javascript:alert(1)");
        QTest::newRow("a name and password in it") << Authority::deviceBody("https://me:pw@idp.example/");
        QTest::newRow("a code without end") << Authority::deviceBody("https://idp.example/device", QByteArray(5000, 'A'));
        QTest::newRow("a code that can't be shown") << Authority::deviceBody("https://idp.example/device", "\\u0007\\u202e");
    }
    void theDeviceEndpointMayAnswerAnything()
    {
        QFETCH(QByteArray, body);
        Authority authority;
        authority.device = WireAnswer::http(200, body);
        HttpClient http;
        OAuthSession session(http, authority.issuer(), secretClient(), {});
        session.setGrant(OAuthSession::Grant::Device);
        QSignalSpy prompts(&session, &OAuthSession::devicePrompted);
        const auto token = QCoro::waitFor(session.token());
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Error::Kind::Protocol);
        QCOMPARE(prompts.size(), 0); // nothing of it reaches the person
    }

    void credentialsAreNotSentToADeviceEndpointWithoutTls()
    {
        Authority authority;
        authority.deviceEndpoint = "http://idp.example/device";
        HttpClient http;
        OAuthSession session(http, authority.issuer(), secretClient(), {});
        session.setGrant(OAuthSession::Grant::Device);
        const auto token = QCoro::waitFor(session.token());
        QVERIFY(!token);
        QVERIFY2(token.error().why.contains(u"HTTPS"), qPrintable(token.error().sentence()));
    }

    void anEndlessWaitEndsWithTheCode()
    {
        Authority authority;
        authority.device = WireAnswer::http(200, "{\"device_code\":\"D\",\"user_code\":\"U\",\"verification_uri\":\"https://idp.example/d\",\"expires_in\":2,\"interval\":1}");
        authority.token = WireAnswer::http(400, "{\"error\":\"authorization_pending\"}");
        HttpClient http;
        OAuthSession session(http, authority.issuer(), secretClient(), {});
        session.setGrant(OAuthSession::Grant::Device);
        QSignalSpy prompts(&session, &OAuthSession::devicePrompted);
        QSignalSpy ends(&session, &OAuthSession::devicePromptEnded);
        const auto token = QCoro::waitFor(session.token());
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Error::Kind::Timeout);
        QCOMPARE(prompts.size(), 1);
        QCOMPARE(ends.size(), 1);
        QVERIFY(!authority.requestsTo("/token").isEmpty());
    }

    void ticketsAreReadAsTheServersWriteThem_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("ticket");
        QTest::newRow("Gluu") << 401 << QByteArray("UMA realm=\"Authorization required\", host_id=h, as_uri=https://h/x, ticket=ab-12") << u"ab-12"_s;
        QTest::newRow("quoted") << 401 << QByteArray("UMA realm=\"a, ticket=no\", ticket=\"ab 12\"") << u"ab 12"_s;
        QTest::newRow("Bearer") << 401 << QByteArray("Bearer ticket=x") << QString();
        QTest::newRow("403") << 403 << QByteArray("UMA ticket=x") << QString();
        QTest::newRow("none") << 401 << QByteArray("UMA realm=\"x\"") << QString();
        QTest::newRow("empty") << 401 << QByteArray("UMA ticket=") << QString();
        QTest::newRow("endless") << 401 << QByteArray("UMA ticket=" + QByteArray(10'000, 'a')) << QString();
    }
    void ticketsAreReadAsTheServersWriteThem()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QFETCH(QString, ticket);
        HttpReply reply;
        reply.status = status;
        reply.headers = {{"WWW-Authenticate", header}};
        QCOMPARE(umaTicketOf(reply).value_or(QString()), ticket);
    }

    void aServerThatHandsOutTicketsForEverEndsInItsAnswer()
    {
        FaultServer api([](const WireRequest &) { return WireAnswer::http(401, {}, {{"WWW-Authenticate", "UMA ticket=t"}}); });
        Authority authority;
        HttpClient http;
        OAuthSession session(http, authority.issuer(), secretClient(), {});
        session.setUmaTicket(u"first"_s);
        QVERIFY(QCoro::waitFor(session.token()));
        HttpRequest request;
        request.url = api.url();
        const auto reply = QCoro::waitFor(session.send(request));
        QVERIFY(reply);
        QCOMPARE(reply->status, 401);
        QVERIFY(api.requests().size() <= 5);
    }
};

QTEST_GUILESS_MAIN(HostileLoginTest)
#include "tst_hostilelogin.moc"
